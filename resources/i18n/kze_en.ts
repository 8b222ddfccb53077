<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
 <context>
  <name>kze</name>
  <message id="title">
   <source>Білім беру және балалардың құқықтарын қорғау саласында арнаулы әлеуметтік қызметтер көрсету стандарттары</source>
   <translation>Standards of special social services in education and the protection of children's rights</translation>
  </message>
  <message id="word.address_region">
   <source>облыс немесе қала</source>
   <translation>region or city</translation>
  </message>
  <message id="word.address_district">
   <source>аудан</source>
   <translation>district</translation>
  </message>
  <message id="word.address_ward">
   <source>ауылдық округ, ауыл</source>
   <translation>rural district, village</translation>
  </message>
  <message id="word.address_line">
   <source>көше, үй, сипаттама</source>
   <translation>street, building, description</translation>
  </message>
  <message id="word.address_camp">
   <source>уақытша тұратын жер</source>
   <translation>temporary place of living</translation>
  </message>
  <message id="stage.admission">
   <source>Қабылдау</source>
   <translation>Admission</translation>
  </message>
  <message id="stage.assessment">
   <source>Диагностика</source>
   <translation>Diagnostics</translation>
  </message>
  <message id="stage.planning">
   <source>Жоспарлау</source>
   <translation>Planning</translation>
  </message>
  <message id="stage.delivery">
   <source>Қызмет көрсету</source>
   <translation>Service delivery</translation>
  </message>
  <message id="stage.evaluation">
   <source>Нәтижелерді бағалау</source>
   <translation>Evaluation</translation>
  </message>
  <message id="stage.leaving">
   <source>Ұйымнан шығу</source>
   <translation>Leaving the organisation</translation>
  </message>
  <message id="options.annex.a1">
   <source>Білім беру ұйымы (1-қосымша)</source>
   <translation>Education organisation (annex 1)</translation>
  </message>
  <message id="options.annex.a2">
   <source>Орталық (2-қосымша)</source>
   <translation>Centre (annex 2)</translation>
  </message>
  <message id="options.annex.a3">
   <source>Баланы қабылдаған отбасы (3-қосымша)</source>
   <translation>Family that took the child in (annex 3)</translation>
  </message>
  <message id="options.target_group.orphan">
   <source>жетім балалар</source>
   <translation>orphans</translation>
  </message>
  <message id="options.target_group.no_parental_care">
   <source>ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>children left without parental care</translation>
  </message>
  <message id="options.target_group.unsupervised">
   <source>қадағалаусыз және панасыз қалған балалар</source>
   <translation>unsupervised and homeless children</translation>
  </message>
  <message id="options.target_group.deviant">
   <source>девиантты мінез-құлықты балалар</source>
   <translation>children with deviant behaviour</translation>
  </message>
  <message id="options.target_group.special_regime">
   <source>арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>children sent to special or special-regime organisations</translation>
  </message>
  <message id="options.target_group.sen">
   <source>ерекше білім беруді қажет ететін балалар</source>
   <translation>children with special educational needs</translation>
  </message>
  <message id="options.target_group.abused">
   <source>қатыгездікке ұшыраған балалар</source>
   <translation>children subjected to cruelty</translation>
  </message>
  <message id="options.target_group.youth_home">
   <source>жасөспірімдер үйінің тәрбиеленушілері</source>
   <translation>residents of youth homes</translation>
  </message>
  <message id="options.target_group.suspected">
   <source>қылмыс жасады деп күдік келтірілген балалар</source>
   <translation>children suspected of a crime</translation>
  </message>
  <message id="options.category_a1.orphan">
   <source>1) жетім балалар</source>
   <translation>1) orphans</translation>
  </message>
  <message id="options.category_a1.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) children left without parental care</translation>
  </message>
  <message id="options.category_a1.deviant">
   <source>3) девиантты мінез-құлықты балалар</source>
   <translation>3) children with deviant behaviour</translation>
  </message>
  <message id="options.category_a1.special_regime">
   <source>4) арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>4) children sent to special or special-regime organisations</translation>
  </message>
  <message id="options.category_a1.sen">
   <source>5) ерекше білім беруді қажет ететін балалар</source>
   <translation>5) children with special educational needs</translation>
  </message>
  <message id="options.category_a1.abused">
   <source>6) қатыгездікке ұшыраған балалар</source>
   <translation>6) children subjected to cruelty</translation>
  </message>
  <message id="options.category_a1.youth_home">
   <source>7) жасөспірімдер үйінің тәрбиеленушілері</source>
   <translation>7) residents of youth homes</translation>
  </message>
  <message id="options.category_a2.orphan">
   <source>1) жетім балалар</source>
   <translation>1) orphans</translation>
  </message>
  <message id="options.category_a2.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) children left without parental care</translation>
  </message>
  <message id="options.category_a2.unsupervised">
   <source>3) қадағалаусыз және панасыз қалған балалар</source>
   <translation>3) unsupervised and homeless children</translation>
  </message>
  <message id="options.category_a2.deviant">
   <source>4) девиантты мінез-құлықты балалар</source>
   <translation>4) children with deviant behaviour</translation>
  </message>
  <message id="options.category_a2.special_regime">
   <source>5) арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>5) children sent to special or special-regime organisations</translation>
  </message>
  <message id="options.category_a2.abused">
   <source>6) қатыгездікке ұшыраған балалар</source>
   <translation>6) children subjected to cruelty</translation>
  </message>
  <message id="options.category_a3.orphan">
   <source>1) жетім балалар</source>
   <translation>1) orphans</translation>
  </message>
  <message id="options.category_a3.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) children left without parental care</translation>
  </message>
  <message id="options.category_a3.suspected">
   <source>3) қылмыс жасады деп күдік келтірілген балалар</source>
   <translation>3) children suspected of a crime</translation>
  </message>
  <message id="options.sex.female">
   <source>Қыз</source>
   <translation>Female</translation>
  </message>
  <message id="options.sex.male">
   <source>Ұл</source>
   <translation>Male</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Төмен</source>
   <translation>Low</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Орташа</source>
   <translation>Medium</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Жоғары</source>
   <translation>High</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Қызмет алу</source>
   <translation>Receiving services</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Әңгімелесу</source>
   <translation>Interview</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Құжаттарды жинау</source>
   <translation>Collecting documents</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Ақпарат бөлісу</source>
   <translation>Sharing information</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудиожазба, бейнежазба, фотосурет</source>
   <translation>Audio, video, photographs</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Мектеппен, жұмыс орнымен байланысу</source>
   <translation>Contact with school or employer</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейсті талқылау</source>
   <translation>Case conference</translation>
  </message>
  <message id="options.quality.yes">
   <source>сақталды</source>
   <translation>kept</translation>
  </message>
  <message id="options.quality.partly">
   <source>ішінара</source>
   <translation>partly</translation>
  </message>
  <message id="options.quality.no">
   <source>сақталмады</source>
   <translation>not kept</translation>
  </message>
  <message id="options.quality.na">
   <source>қолданылмайды</source>
   <translation>not applicable</translation>
  </message>
  <message id="options.service_kind.household">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>household</translation>
  </message>
  <message id="options.service_kind.medical">
   <source>әлеуметтік-медициналық</source>
   <translation>medical</translation>
  </message>
  <message id="options.service_kind.psychological">
   <source>әлеуметтік-психологиялық</source>
   <translation>psychological</translation>
  </message>
  <message id="options.service_kind.pedagogical">
   <source>әлеуметтік-педагогикалық</source>
   <translation>pedagogical</translation>
  </message>
  <message id="options.service_kind.labour">
   <source>әлеуметтік-еңбек</source>
   <translation>labour</translation>
  </message>
  <message id="options.service_kind.cultural">
   <source>әлеуметтік-мәдени</source>
   <translation>cultural</translation>
  </message>
  <message id="options.service_kind.economic">
   <source>әлеуметтік-экономикалық</source>
   <translation>economic</translation>
  </message>
  <message id="options.service_kind.legal">
   <source>әлеуметтік-құқықтық</source>
   <translation>legal</translation>
  </message>
  <message id="options.services_a12.a12_h_01">
   <source>A12-H-01 Тұрғын алаң, балаға кемінде 4 м² жатын бөлме</source>
   <translation>A12-H-01 Living space, bedroom of at least 4 m² per child</translation>
  </message>
  <message id="options.services_a12.a12_h_02">
   <source>A12-H-02 Арнайы жабдықталған орынжай беру</source>
   <translation>A12-H-02 Furnished and specially equipped rooms</translation>
  </message>
  <message id="options.services_a12.a12_h_03">
   <source>A12-H-03 Киім, аяқ киім, жұмсақ мүкәммал, төсек-орын</source>
   <translation>A12-H-03 Clothing, footwear, soft inventory, bedding</translation>
  </message>
  <message id="options.services_a12.a12_h_04">
   <source>A12-H-04 Ұтымды және диеталық тамақтану</source>
   <translation>A12-H-04 Rational and dietary meals</translation>
  </message>
  <message id="options.services_a12.a12_h_05">
   <source>A12-H-05 Білікті мамандардың қызметі</source>
   <translation>A12-H-05 Qualified specialists</translation>
  </message>
  <message id="options.services_a12.a12_h_06">
   <source>A12-H-06 Тұрмыстық қызметтер (жуу, кептіру, үтіктеу)</source>
   <translation>A12-H-06 Domestic services (washing, drying, ironing)</translation>
  </message>
  <message id="options.services_a12.a12_h_07">
   <source>A12-H-07 Кәсіби өзін-өзі анықтау, шығармашылық еңбек жағдайы</source>
   <translation>A12-H-07 Conditions for vocational choice and creative work</translation>
  </message>
  <message id="options.services_a12.a12_h_08">
   <source>A12-H-08 Көлік қызметтері</source>
   <translation>A12-H-08 Transport</translation>
  </message>
  <message id="options.services_a12.a12_h_09">
   <source>A12-H-09 Отбасылық жағдайға жақын жағдай жасау</source>
   <translation>A12-H-09 Conditions close to a family setting</translation>
  </message>
  <message id="options.services_a12.a12_h_10">
   <source>A12-H-10 Өзіне-өзі қызмет көрсетуге, тұрмыста өзін ұстауға үйрету</source>
   <translation>A12-H-10 Teaching self-care and behaviour at home</translation>
  </message>
  <message id="options.services_a12.a12_m_01">
   <source>A12-M-01 Медициналық-әлеуметтік тексеру</source>
   <translation>A12-M-01 Medico-social examination</translation>
  </message>
  <message id="options.services_a12.a12_m_02">
   <source>A12-M-02 Шұғыл жағдайда алғашқы медициналық көмек</source>
   <translation>A12-M-02 First medical aid in emergencies</translation>
  </message>
  <message id="options.services_a12.a12_m_03">
   <source>A12-M-03 Тегін медициналық көмек алуға жәрдемдесу</source>
   <translation>A12-M-03 Help in obtaining free medical care</translation>
  </message>
  <message id="options.services_a12.a12_m_04">
   <source>A12-M-04 Емдеу-сауықтыру іс-шаралары</source>
   <translation>A12-M-04 Treatment and health-improvement measures</translation>
  </message>
  <message id="options.services_a12.a12_m_05">
   <source>A12-M-05 Консультациялық көмек</source>
   <translation>A12-M-05 Consultation</translation>
  </message>
  <message id="options.services_a12.a12_m_06">
   <source>A12-M-06 Алғашқы медициналық тексеру, санитариялық тазалау</source>
   <translation>A12-M-06 Primary medical examination, sanitary treatment</translation>
  </message>
  <message id="options.services_a12.a12_m_07">
   <source>A12-M-07 Денсаулық жағдайына сай күтім</source>
   <translation>A12-M-07 Care according to the state of health</translation>
  </message>
  <message id="options.services_a12.a12_m_08">
   <source>A12-M-08 Алғашқы медициналық-санитариялық көмек</source>
   <translation>A12-M-08 Primary health-care help</translation>
  </message>
  <message id="options.services_a12.a12_m_09">
   <source>A12-M-09 Әлеуметтік-медициналық оңалту іс-шаралары</source>
   <translation>A12-M-09 Socio-medical rehabilitation</translation>
  </message>
  <message id="options.services_a12.a12_m_10">
   <source>A12-M-10 Дәрігер тағайындаған медициналық рәсімдер</source>
   <translation>A12-M-10 Procedures prescribed by the doctor</translation>
  </message>
  <message id="options.services_a12.a12_m_11">
   <source>A12-M-11 Жедел ауруханаға жатқызу, бірге бару</source>
   <translation>A12-M-11 Urgent hospitalisation and accompaniment</translation>
  </message>
  <message id="options.services_a12.a12_p_01">
   <source>A12-P-01 Психологиялық диагностика, тұлғаны тексеру</source>
   <translation>A12-P-01 Psychological diagnostics, personality examination</translation>
  </message>
  <message id="options.services_a12.a12_p_02">
   <source>A12-P-02 Әлеуметтік-психологиялық патронаж</source>
   <translation>A12-P-02 Social-psychological patronage</translation>
  </message>
  <message id="options.services_a12.a12_p_03">
   <source>A12-P-03 Психологиялық профилактика</source>
   <translation>A12-P-03 Psycho-preventive work</translation>
  </message>
  <message id="options.services_a12.a12_p_04">
   <source>A12-P-04 Психологиялық консультация</source>
   <translation>A12-P-04 Psychological counselling</translation>
  </message>
  <message id="options.services_a12.a12_p_05">
   <source>A12-P-05 Психологиялық көмек</source>
   <translation>A12-P-05 Psychological help</translation>
  </message>
  <message id="options.services_a12.a12_p_06">
   <source>A12-P-06 Психологиялық тренинг</source>
   <translation>A12-P-06 Psychological training</translation>
  </message>
  <message id="options.services_a12.a12_p_07">
   <source>A12-P-07 Психологиялық түзету</source>
   <translation>A12-P-07 Psychological correction</translation>
  </message>
  <message id="options.services_a12.a12_p_08">
   <source>A12-P-08 Өзара қолдау топтары, қарым-қатынас клубы</source>
   <translation>A12-P-08 Mutual-support groups, communication clubs</translation>
  </message>
  <message id="options.services_a12.a12_e_01">
   <source>A12-E-01 Әлеуметтік-педагогикалық консультация</source>
   <translation>A12-E-01 Social-pedagogical counselling</translation>
  </message>
  <message id="options.services_a12.a12_e_02">
   <source>A12-E-02 Түзету-педагогикалық сүйемелдеу</source>
   <translation>A12-E-02 Correctional-pedagogical accompaniment</translation>
  </message>
  <message id="options.services_a12.a12_e_03">
   <source>A12-E-03 Тәрбиелеу және білім беру процесін ұйымдастыру</source>
   <translation>A12-E-03 Organising upbringing and education</translation>
  </message>
  <message id="options.services_a12.a12_e_04">
   <source>A12-E-04 Білім алуға жәрдемдесу</source>
   <translation>A12-E-04 Help to get education</translation>
  </message>
  <message id="options.services_a12.a12_e_05">
   <source>A12-E-05 Өзіне-өзі қызмет, гигиена, қарым-қатынас дағдылары</source>
   <translation>A12-E-05 Self-care, hygiene and communication skills</translation>
  </message>
  <message id="options.services_a12.a12_e_06">
   <source>A12-E-06 Педагогикалық, түзету-дамыту диагностикасы</source>
   <translation>A12-E-06 Pedagogical and correction-development diagnostics</translation>
  </message>
  <message id="options.services_a12.a12_l_01">
   <source>A12-L-01 Еңбек дағдыларын зерттеу</source>
   <translation>A12-L-01 Study of existing work skills</translation>
  </message>
  <message id="options.services_a12.a12_l_02">
   <source>A12-L-02 Емдеу-еңбек қызметі</source>
   <translation>A12-L-02 Therapeutic work</translation>
  </message>
  <message id="options.services_a12.a12_l_03">
   <source>A12-L-03 Қолжетімді кәсіптік дағдыларға үйрету</source>
   <translation>A12-L-03 Teaching accessible vocational skills</translation>
  </message>
  <message id="options.services_a12.a12_l_04">
   <source>A12-L-04 Қабілетіне сай кәсіп алуға ықпал ету</source>
   <translation>A12-L-04 Help to get an occupation matching ability</translation>
  </message>
  <message id="options.services_a12.a12_c_01">
   <source>A12-C-01 Мерекелер мен бос уақыт іс-шаралары</source>
   <translation>A12-C-01 Celebrations and leisure events</translation>
  </message>
  <message id="options.services_a12.a12_c_02">
   <source>A12-C-02 Клуб және үйірме жұмысы</source>
   <translation>A12-C-02 Clubs and circles</translation>
  </message>
  <message id="options.services_a12.a12_c_03">
   <source>A12-C-03 Демалыс, мәдени іс-шараларға қатысу</source>
   <translation>A12-C-03 Recreation and cultural events</translation>
  </message>
  <message id="options.services_a12.a12_n_01">
   <source>A12-N-01 Жеңілдік, жәрдемақы, өтемақы, алимент алуға жәрдемдесу</source>
   <translation>A12-N-01 Help to obtain benefits, allowances, alimony</translation>
  </message>
  <message id="options.services_a12.a12_n_02">
   <source>A12-N-02 Тұрғын үй жағдайын жақсартуға жәрдемдесу</source>
   <translation>A12-N-02 Help to improve housing</translation>
  </message>
  <message id="options.services_a12.a12_j_01">
   <source>A12-J-01 Әлеуметтік қамсыздандыру құқығы бойынша заңгерлік консультация</source>
   <translation>A12-J-01 Legal consultation on social security rights</translation>
  </message>
  <message id="options.services_a12.a12_j_02">
   <source>A12-J-02 Заңды маңызы бар құжаттарды ресімдеу</source>
   <translation>A12-J-02 Legally significant documents</translation>
  </message>
  <message id="options.services_a12.a12_j_03">
   <source>A12-J-03 Құқық бұзған ұйымға қатысты өтініш дайындау</source>
   <translation>A12-J-03 Application against an organisation violating rights</translation>
  </message>
  <message id="options.services_a12.a12_j_04">
   <source>A12-J-04 Зорлыққа кінәлілерді жауапқа тартуға жәрдемдесу</source>
   <translation>A12-J-04 Bringing those guilty of violence to account</translation>
  </message>
  <message id="options.services_a12.a12_j_05">
   <source>A12-J-05 Баланы отбасына орналастыруда органға жәрдемдесу</source>
   <translation>A12-J-05 Help to the guardianship body with family placement</translation>
  </message>
  <message id="options.services_a12.a12_j_06">
   <source>A12-J-06 Заң көмегі, заңдағы төлемдерді алуға жәрдемдесу</source>
   <translation>A12-J-06 Legal help, statutory benefits and payments</translation>
  </message>
  <message id="options.services_a12.a12_j_07">
   <source>A12-J-07 Қорғаншылық, патронат, асырап алу бойынша консультация</source>
   <translation>A12-J-07 Legal consultation on guardianship and adoption</translation>
  </message>
  <message id="options.services_a12.a12_j_08">
   <source>A12-J-08 Мемлекет кепілдік берген заң көмегі</source>
   <translation>A12-J-08 State-guaranteed legal aid</translation>
  </message>
  <message id="options.services_a3.a3_h_01">
   <source>A3-H-01 Тұрғын үй, бір адамға кемінде 15 м²</source>
   <translation>A3-H-01 Housing of at least 15 m² per person</translation>
  </message>
  <message id="options.services_a3.a3_h_02">
   <source>A3-H-02 Жиһазды үй-жай, тұрмыстық бағдарға үйрету</source>
   <translation>A3-H-02 Furnished premises, household basics</translation>
  </message>
  <message id="options.services_a3.a3_h_03">
   <source>A3-H-03 Білім алу жағдайы, денсаулығы мен дамуына қамқорлық</source>
   <translation>A3-H-03 Conditions for education, care for health and development</translation>
  </message>
  <message id="options.services_a3.a3_h_04">
   <source>A3-H-04 Киім, аяқ киім, жұмсақ мүкәммал, төсек-орын</source>
   <translation>A3-H-04 Clothing, footwear, soft inventory, bedding</translation>
  </message>
  <message id="options.services_a3.a3_h_05">
   <source>A3-H-05 Ұтымды және диеталық тамақтану</source>
   <translation>A3-H-05 Rational and dietary meals</translation>
  </message>
  <message id="options.services_a3.a3_h_06">
   <source>A3-H-06 Тұрмыстық қызмет көрсету</source>
   <translation>A3-H-06 Domestic services</translation>
  </message>
  <message id="options.services_a3.a3_h_07">
   <source>A3-H-07 Кәсіби өзін-өзі анықтау, шығармашылық еңбек жағдайы</source>
   <translation>A3-H-07 Conditions for vocational choice and creative work</translation>
  </message>
  <message id="options.services_a3.a3_h_08">
   <source>A3-H-08 Көлік қызметі</source>
   <translation>A3-H-08 Transport</translation>
  </message>
  <message id="options.services_a3.a3_h_09">
   <source>A3-H-09 Тұрмыста және қоғамда өзін-өзі ұстау дағдылары</source>
   <translation>A3-H-09 Household and public-behaviour skills</translation>
  </message>
  <message id="options.services_a3.a3_h_10">
   <source>A3-H-10 Дамуына қолайлы жағдай жасау</source>
   <translation>A3-H-10 Favourable conditions for development</translation>
  </message>
  <message id="options.services_a3.a3_m_01">
   <source>A3-M-01 Дәрігерге дейінгі көмек</source>
   <translation>A3-M-01 Pre-doctor first aid</translation>
  </message>
  <message id="options.services_a3.a3_m_02">
   <source>A3-M-02 Тегін медициналық көмек алуға жәрдемдесу</source>
   <translation>A3-M-02 Help to get free medical care</translation>
  </message>
  <message id="options.services_a3.a3_m_03">
   <source>A3-M-03 Оңалту іс-шараларына жәрдемдесу</source>
   <translation>A3-M-03 Help with rehabilitation</translation>
  </message>
  <message id="options.services_a3.a3_m_04">
   <source>A3-M-04 Дәрілік заттармен қамтамасыз етуге жәрдемдесу</source>
   <translation>A3-M-04 Help with medicines on doctors' conclusion</translation>
  </message>
  <message id="options.services_a3.a3_m_05">
   <source>A3-M-05 Бейінді мамандардың консультациясы</source>
   <translation>A3-M-05 Consultations of profile specialists</translation>
  </message>
  <message id="options.services_a3.a3_m_06">
   <source>A3-M-06 Дәрігерді үйге шақыру, бірге бару</source>
   <translation>A3-M-06 Calling the doctor home, accompaniment</translation>
  </message>
  <message id="options.services_a3.a3_m_07">
   <source>A3-M-07 Емдеуге жатқызуға жәрдемдесу, бірге бару</source>
   <translation>A3-M-07 Help with hospital stay, accompaniment</translation>
  </message>
  <message id="options.services_a3.a3_p_01">
   <source>A3-P-01 Әлеуметтік-психологиялық көмек</source>
   <translation>A3-P-01 Social-psychological help</translation>
  </message>
  <message id="options.services_a3.a3_p_02">
   <source>A3-P-02 Бірге тұратын отбасы мүшелерін қолдау</source>
   <translation>A3-P-02 Support of family members living with the child</translation>
  </message>
  <message id="options.services_a3.a3_p_03">
   <source>A3-P-03 Психолог, психотерапевт консультациясына жәрдемдесу</source>
   <translation>A3-P-03 Help to get a psychologist's counselling</translation>
  </message>
  <message id="options.services_a3.a3_e_01">
   <source>A3-E-01 Білім алуға жәрдемдесу</source>
   <translation>A3-E-01 Help to get education</translation>
  </message>
  <message id="options.services_a3.a3_e_02">
   <source>A3-E-02 Тұрмыстық бағдар, қол шеберлігі негіздері</source>
   <translation>A3-E-02 Household orientation, handicraft basics</translation>
  </message>
  <message id="options.services_a3.a3_e_03">
   <source>A3-E-03 Тәрбиелеу және білім беру процесін ұйымдастыру</source>
   <translation>A3-E-03 Organising upbringing and education</translation>
  </message>
  <message id="options.services_a3.a3_e_04">
   <source>A3-E-04 Өзіне-өзі қызмет, гигиена, қарым-қатынас дағдылары</source>
   <translation>A3-E-04 Self-care, hygiene and communication skills</translation>
  </message>
  <message id="options.services_a3.a3_l_01">
   <source>A3-L-01 Кәсіби бағдар беру</source>
   <translation>A3-L-01 Vocational orientation</translation>
  </message>
  <message id="options.services_a3.a3_l_02">
   <source>A3-L-02 Қолжетімді кәсіптік дағдыларға үйретуге жәрдемдесу</source>
   <translation>A3-L-02 Help with teaching accessible vocational skills</translation>
  </message>
  <message id="options.services_a3.a3_l_03">
   <source>A3-L-03 Қабілетіне сай кәсіп алуға ықпал ету</source>
   <translation>A3-L-03 Help to get an occupation matching ability</translation>
  </message>
  <message id="options.services_a3.a3_l_04">
   <source>A3-L-04 Тұрмыстық дағдыларға үйрету</source>
   <translation>A3-L-04 Teaching household skills</translation>
  </message>
  <message id="options.services_a3.a3_c_01">
   <source>A3-C-01 Мерекелер мен бос уақыт іс-шаралары</source>
   <translation>A3-C-01 Celebrations and leisure events</translation>
  </message>
  <message id="options.services_a3.a3_c_02">
   <source>A3-C-02 Демалыс, мәдени іс-шараларға қатысу</source>
   <translation>A3-C-02 Recreation and cultural events</translation>
  </message>
  <message id="options.services_a3.a3_n_01">
   <source>A3-N-01 Жеңілдік, жәрдемақы, өтемақы, алимент алуға жәрдемдесу</source>
   <translation>A3-N-01 Help to obtain benefits, allowances, alimony</translation>
  </message>
  <message id="options.services_a3.a3_n_02">
   <source>A3-N-02 Тұрғын үй жағдайын жақсартуға жәрдемдесу</source>
   <translation>A3-N-02 Help to improve housing</translation>
  </message>
  <message id="options.services_a3.a3_j_01">
   <source>A3-J-01 Әлеуметтік қамсыздандыру құқығы бойынша заңгерлік консультация</source>
   <translation>A3-J-01 Legal consultation on social security rights</translation>
  </message>
  <message id="options.services_a3.a3_j_02">
   <source>A3-J-02 Заңды маңызы бар құжаттарды ресімдеу</source>
   <translation>A3-J-02 Legally significant documents</translation>
  </message>
  <message id="options.services_a3.a3_j_03">
   <source>A3-J-03 Құқық бұзған ұйымға қатысты өтініш дайындау</source>
   <translation>A3-J-03 Application against an organisation violating rights</translation>
  </message>
  <message id="options.services_a3.a3_j_04">
   <source>A3-J-04 Зорлыққа кінәлілерді жауапқа тартуға жәрдемдесу</source>
   <translation>A3-J-04 Bringing those guilty of violence to account</translation>
  </message>
  <message id="options.services_a3.a3_j_05">
   <source>A3-J-05 Заң көмегі, заңдағы төлемдерді алуға жәрдемдесу</source>
   <translation>A3-J-05 Legal help, statutory benefits and payments</translation>
  </message>
  <message id="options.services_a3.a3_j_06">
   <source>A3-J-06 Мемлекет кепілдік берген заң көмегі</source>
   <translation>A3-J-06 State-guaranteed legal aid</translation>
  </message>
  <message id="item.1">
   <source>Қабылдау және құқықтық негіз</source>
   <translation>Admission and legal basis</translation>
  </message>
  <message id="item.2">
   <source>Жеке басының, оқуының, денсаулығының құжаттары</source>
   <translation>Identity, school and health papers</translation>
  </message>
  <message id="item.3">
   <source>Алғашқы тексеру</source>
   <translation>First examination</translation>
  </message>
  <message id="item.4">
   <source>Диагностика қорытындысы</source>
   <translation>Diagnostics conclusion</translation>
  </message>
  <message id="item.5">
   <source>Жеке жоспар</source>
   <translation>Individual plan</translation>
  </message>
  <message id="item.6">
   <source>Орналастыру, тұрмыстық қамтамасыз ету</source>
   <translation>Accommodation and provision</translation>
  </message>
  <message id="item.7">
   <source>Қызмет көрсету журналы</source>
   <translation>Service log</translation>
  </message>
  <message id="item.8">
   <source>Нәтижелілікті бағалау</source>
   <translation>Evaluation of results</translation>
  </message>
  <message id="item.9">
   <source>Заңды құжаттар, өтініштер</source>
   <translation>Legal papers, applications</translation>
  </message>
  <message id="item.10">
   <source>Шағымдар кітабына сілтеме</source>
   <translation>Reference to the complaints book</translation>
  </message>
  <message id="item.11">
   <source>Шығу құжаты</source>
   <translation>Leaving document</translation>
  </message>
  <message id="retention.child">
   <source>Баланың ісі</source>
   <translation>File of a child</translation>
  </message>
  <message id="retention.family">
   <source>Отбасының ісі</source>
   <translation>File of a family</translation>
  </message>
  <message id="retention.adult">
   <source>Ересек адамның ісі</source>
   <translation>File of an adult</translation>
  </message>
  <message id="retention.permanent">
   <source>Тұрақты сақталатын іс</source>
   <translation>File kept for ever</translation>
  </message>
  <message id="deadline.D-26">
   <source>Шағымдар кітабын апта сайын қарау</source>
   <translation>Weekly review of the complaints book</translation>
  </message>
  <message id="deadline.D-27">
   <source>Кітапты бірінші талап бойынша көрсету</source>
   <translation>Show the book at the first request</translation>
  </message>
  <message id="deadline.D-28">
   <source>Бұрынғы редакция таңдалды: негізін жазу</source>
   <translation>Former wording chosen: give the ground</translation>
  </message>
  <message id="deadline.D-29">
   <source>4-санат өлшемі орындалды: санатты қарау</source>
   <translation>Criterion of category 4 met: look at the category</translation>
  </message>
  <message id="deadline.D-39">
   <source>Шыққаннан кейін байланысу</source>
   <translation>Follow-up after leaving</translation>
  </message>
  <message id="deadline.D-64">
   <source>Құқықтық негіз құжатын алу</source>
   <translation>Obtain the document of the legal basis</translation>
  </message>
  <message id="deadline.D-65">
   <source>Алғашқы медициналық тексеру, санитариялық тазалау</source>
   <translation>Primary medical examination, sanitary treatment</translation>
  </message>
  <message id="deadline.D-66">
   <source>Психологиялық және педагогикалық диагностика</source>
   <translation>Psychological and pedagogical diagnostics</translation>
  </message>
  <message id="deadline.D-66/2">
   <source>Жеке жоспарды жасап, бекіту</source>
   <translation>Draw up and approve the individual plan</translation>
  </message>
  <message id="deadline.D-67">
   <source>Нәтижелілікті бағалау</source>
   <translation>Evaluation of results</translation>
  </message>
  <message id="deadline.D-68">
   <source>Уақытша болу мерзімі: жаңа негіз немесе шығару</source>
   <translation>Temporary stay ends: new basis or leaving</translation>
  </message>
  <message id="deadline.D-69">
   <source>Шағымға жауап беру</source>
   <translation>Answer the complaint</translation>
  </message>
  <message id="deadline.D-70">
   <source>Маманның шарты аяқталады: жаңарту</source>
   <translation>Contract of a specialist ends: renew</translation>
  </message>
  <message id="deadline.D-41">
   <source>Далалық пакетті қайта енгізіп, жою</source>
   <translation>Import the field pack and delete it</translation>
  </message>
  <message id="deadline.D-42">
   <source>Жоғалған құрылғыны тазалау, хабарлау</source>
   <translation>Wipe a lost device, inform the head</translation>
  </message>
  <message id="deadline.D-71">
   <source>Пайдаланылмаған бағдарламаны құлыптау</source>
   <translation>Lock the idle program</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрланған резервтік көшірме</source>
   <translation>Encrypted backup copy</translation>
  </message>
  <message id="report.services">
   <source>Қызметтер мен шағымдар</source>
   <translation>Services and complaints</translation>
  </message>
  <message id="report.services.admitted">
   <source>Қабылданғандар: санаты және жынысы бойынша</source>
   <translation>Admitted by category and sex</translation>
  </message>
  <message id="report.services.services_a12">
   <source>Қызметтер (А1, А2): түрі бойынша</source>
   <translation>Services (A1, A2) by kind</translation>
  </message>
  <message id="report.services.services_a3">
   <source>Қызметтер (А3): түрі бойынша</source>
   <translation>Services (A3) by kind</translation>
  </message>
  <message id="report.services.evaluations">
   <source>Бағалау шешімі</source>
   <translation>Decisions of evaluations</translation>
  </message>
  <message id="report.services.left">
   <source>Шыққандар: түрі бойынша</source>
   <translation>Left, by kind</translation>
  </message>
  <message id="report.services.complaints">
   <source>Шағымдар, ұсыныстар: түрі және кім жазғаны</source>
   <translation>Complaints and suggestions by kind and author</translation>
  </message>
  <message id="report.services.book_reviews">
   <source>Кітапты апта сайын қарау белгілері</source>
   <translation>Weekly marks of the book</translation>
  </message>
  <message id="report.services.deadlines">
   <source>Мерзімдердің орындалуы</source>
   <translation>How deadlines were kept</translation>
  </message>
  <message id="report.caseload">
   <source>Жүктеме және мерзімдер</source>
   <translation>Caseload and deadlines</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Кезең соңында қызметкерлердегі кейстер</source>
   <translation>Cases of each worker at the end</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Мерзімдердің орындалуы</source>
   <translation>How deadlines were kept</translation>
  </message>
  <message id="report.yearly">
   <source>Жылдық статистика</source>
   <translation>Yearly statistics</translation>
  </message>
  <message id="report.yearly.admitted">
   <source>Қабылданғандар: санаты және жынысы бойынша</source>
   <translation>Admitted by category and sex</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Ашылған кейстер: жас топтары бойынша</source>
   <translation>Cases opened by age</translation>
  </message>
  <message id="report.yearly.stay_a1">
   <source>А1: болу түрі</source>
   <translation>A1: kind of stay</translation>
  </message>
  <message id="report.yearly.stay_a2">
   <source>А2: болу түрі</source>
   <translation>A2: kind of stay</translation>
  </message>
  <message id="report.yearly.basis_a1">
   <source>А1: негіздеме</source>
   <translation>A1: legal basis</translation>
  </message>
  <message id="report.yearly.basis_a2">
   <source>А2: негіздеме</source>
   <translation>A2: legal basis</translation>
  </message>
  <message id="report.yearly.basis_a3">
   <source>А3: негіздеме</source>
   <translation>A3: legal basis</translation>
  </message>
  <message id="report.yearly.left">
   <source>Шыққандар: түрі бойынша</source>
   <translation>Left, by kind</translation>
  </message>
  <message id="absence.title">
   <source>Демалыс, жұмыста болмаған уақыт</source>
   <translation>Leave and absence</translation>
  </message>
  <message id="absence.page.absence">
   <source>Болмаған уақыт</source>
   <translation>Absence</translation>
  </message>
  <message id="absence.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="absence.kind">
   <source>Себебі</source>
   <translation>Reason</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>еңбек демалысы</source>
   <translation>leave</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>ауру</source>
   <translation>illness</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>оқу</source>
   <translation>training</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="absence.begins_on">
   <source>Басталуы</source>
   <translation>First day</translation>
  </message>
  <message id="absence.ends_on">
   <source>Аяқталуы</source>
   <translation>Last day</translation>
  </message>
  <message id="absence.substitute">
   <source>Орнын басатын қызметкер</source>
   <translation>Who stands in</translation>
  </message>
  <message id="absence.cases">
   <source>Тапсырылған істер, мерзімдер</source>
   <translation>Cases and due dates handed over</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Істер «Қызметкерлер» экранында беріледі, мерзімдері бірге өтеді.</source>
   <translation>Cases are handed over on the screen of the staff; what is due goes with them.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Коды</source>
   <translation>Code</translation>
  </message>
  <message id="absence.cases.what">
   <source>Не істеу керек</source>
   <translation>What is due</translation>
  </message>
  <message id="absence.cases.until">
   <source>Мерзімі</source>
   <translation>Until</translation>
  </message>
  <message id="absence.signatures">
   <source>Қолы</source>
   <translation>Signature</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>қызметкер</source>
   <translation>worker</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>орнын басатын қызметкер</source>
   <translation>who stands in</translation>
  </message>
  <message id="accommodation.title">
   <source>Орналастыру, тұрмыстық қамтамасыз ету</source>
   <translation>Accommodation and provision</translation>
  </message>
  <message id="accommodation.page.room">
   <source>Тұрғын орын</source>
   <translation>Living space</translation>
  </message>
  <message id="accommodation.placed_on">
   <source>Орналастырылған күн</source>
   <translation>Placed on</translation>
  </message>
  <message id="accommodation.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Standard of the service</translation>
  </message>
  <message id="accommodation.room">
   <source>Бөлме</source>
   <translation>Room</translation>
  </message>
  <message id="accommodation.roommates">
   <source>Бөлмедегі балалар саны</source>
   <translation>Children in the room</translation>
  </message>
  <message id="accommodation.area_per_child">
   <source>Бір балаға шаққандағы аудан</source>
   <translation>Area per child</translation>
  </message>
  <message id="accommodation.area_per_child.hint">
   <source>Кемінде 4 м².</source>
   <translation>At least 4 m².</translation>
  </message>
  <message id="accommodation.area_per_child.unit">
   <source>м²</source>
   <translation>m²</translation>
  </message>
  <message id="accommodation.dwelling_area">
   <source>Тұрғын үйдің жалпы ауданы</source>
   <translation>Total area of the dwelling</translation>
  </message>
  <message id="accommodation.dwelling_area.unit">
   <source>м²</source>
   <translation>m²</translation>
  </message>
  <message id="accommodation.persons">
   <source>Үйде тұратын адам саны</source>
   <translation>Persons in the dwelling</translation>
  </message>
  <message id="accommodation.area_per_person">
   <source>Бір адамға шаққандағы аудан</source>
   <translation>Area per person</translation>
  </message>
  <message id="accommodation.area_per_person.hint">
   <source>Кемінде 15 м².</source>
   <translation>At least 15 m².</translation>
  </message>
  <message id="accommodation.area_per_person.unit">
   <source>м²</source>
   <translation>m²</translation>
  </message>
  <message id="accommodation.too_small">
   <source>Аудан нормадан кем: себебі мен шарасы</source>
   <translation>Area below the norm: reason and measure</translation>
  </message>
  <message id="accommodation.page.placing">
   <source>Орналастыру ескерген жайт</source>
   <translation>What was taken into account</translation>
  </message>
  <message id="accommodation.factors">
   <source>Денсаулығы, жасы, жай-күйі, үйлесімділігі, дамуы</source>
   <translation>Health, age, state, compatibility, development</translation>
  </message>
  <message id="accommodation.factors.ask">
   <source>Кіммен бір бөлмеде тұрғың келеді? Түнде не мазалайды?</source>
   <translation>With whom would you like to share a room? What disturbs you at night?</translation>
  </message>
  <message id="accommodation.must_not_share">
   <source>Бір бөлмеде тұрмауы тиіс адамдар</source>
   <translation>Must not share a room with</translation>
  </message>
  <message id="accommodation.page.provision">
   <source>Қамтамасыз ету</source>
   <translation>Provision</translation>
  </message>
  <message id="accommodation.issued">
   <source>Берілген киім, төсек-орын</source>
   <translation>Clothing and bedding issued</translation>
  </message>
  <message id="accommodation.issued.item">
   <source>Атауы</source>
   <translation>Item</translation>
  </message>
  <message id="accommodation.issued.norm">
   <source>Нормасы</source>
   <translation>Norm</translation>
  </message>
  <message id="accommodation.issued.on">
   <source>Берілген күн</source>
   <translation>Issued on</translation>
  </message>
  <message id="accommodation.diet">
   <source>Тамақтану</source>
   <translation>Diet</translation>
  </message>
  <message id="accommodation.diet.option.normal">
   <source>ұтымды</source>
   <translation>normal</translation>
  </message>
  <message id="accommodation.diet.option.dietary">
   <source>диеталық</source>
   <translation>dietary</translation>
  </message>
  <message id="accommodation.diet_note">
   <source>Диета және оны тағайындаған дәрігер қорытындысы</source>
   <translation>Diet and the doctor's conclusion</translation>
  </message>
  <message id="accommodation.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="accommodation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="accommodation.signatures.option.carer">
   <source>тәрбиеші, қорғаншы</source>
   <translation>carer, guardian</translation>
  </message>
  <message id="admission.title">
   <source>Қызмет алушыны қабылдау</source>
   <translation>Admission of a recipient</translation>
  </message>
  <message id="admission.page.arrival">
   <source>Келуі</source>
   <translation>Arrival</translation>
  </message>
  <message id="admission.arrived_at">
   <source>Келген күні мен уақыты</source>
   <translation>Date and time of arrival</translation>
  </message>
  <message id="admission.brought_by">
   <source>Баланы жеткізген адам</source>
   <translation>Person who brought the child</translation>
  </message>
  <message id="admission.brought_by.ask">
   <source>Баланы қайдан, қандай жағдайда алып келдіңіз? Оны жақсы танисыз ба?</source>
   <translation>Where and how did you find the child? Do you know the child well?</translation>
  </message>
  <message id="admission.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Standard of the service</translation>
  </message>
  <message id="admission.annex.hint">
   <source>Санаттар, құқықтық негіздер және қызметтер тізбесі осыған байланысты.</source>
   <translation>Categories, legal bases and the list of services depend on this.</translation>
  </message>
  <message id="admission.norm_wording">
   <source>2-тармақтың редакциясы</source>
   <translation>Wording of paragraph 2</translation>
  </message>
  <message id="admission.norm_wording.hint">
   <source>2-тармақ 16.02.2024 № 35 бұйрықпен жаңартылған.</source>
   <translation>Paragraph 2 was reworded by order No. 35 of 16.02.2024.</translation>
  </message>
  <message id="admission.norm_wording.option.current">
   <source>16.02.2024 № 35 редакциясы</source>
   <translation>wording of 16.02.2024 No. 35</translation>
  </message>
  <message id="admission.norm_wording.option.former">
   <source>бұрынғы редакция</source>
   <translation>former wording</translation>
  </message>
  <message id="admission.norm_wording_why">
   <source>Бұрынғы редакцияны қолдану негізі</source>
   <translation>Why the former wording applies</translation>
  </message>
  <message id="admission.provider_a1">
   <source>Қызмет көрсететін ұйым түрі</source>
   <translation>Type of organisation</translation>
  </message>
  <message id="admission.provider_a1.option.sen_centre">
   <source>ерекше білім беру қажеттілігі бар балаларды қолдау орталығы</source>
   <translation>support centre for children with special educational needs</translation>
  </message>
  <message id="admission.provider_a1.option.support_centre">
   <source>арнаулы әлеуметтік қызметтерге мұқтаж балаларды қолдау орталығы</source>
   <translation>support centre for children needing special social services</translation>
  </message>
  <message id="admission.provider_a1.option.village">
   <source>отбасы үлгісіндегі балалар ауылы</source>
   <translation>family-type children's village</translation>
  </message>
  <message id="admission.provider_a1.option.youth_home">
   <source>жасөспірімдер үйі</source>
   <translation>youth home</translation>
  </message>
  <message id="admission.provider_a1.option.pmpc">
   <source>психологиялық-медициналық-педагогикалық кеңес</source>
   <translation>psychological-medical-pedagogical commission</translation>
  </message>
  <message id="admission.provider_a1.option.rehab">
   <source>оңалту орталығы</source>
   <translation>rehabilitation centre</translation>
  </message>
  <message id="admission.provider_a1.option.correction">
   <source>психологиялық-педагогикалық түзету кабинеті</source>
   <translation>psychological-pedagogical correction room</translation>
  </message>
  <message id="admission.provider_a1.option.special_school">
   <source>арнайы мектеп-интернат</source>
   <translation>special boarding school</translation>
  </message>
  <message id="admission.provider_a1.option.special_regime">
   <source>арнаулы немесе ерекше режимдегі білім беру ұйымы</source>
   <translation>special or special-regime education organisation</translation>
  </message>
  <message id="admission.provider_a1.option.rights">
   <source>баланың құқықтарын қорғайтын ұйым</source>
   <translation>organisation protecting the rights of the child</translation>
  </message>
  <message id="admission.provider_a1.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="admission.provider_a1_other">
   <source>Қандай ұйым</source>
   <translation>Which organisation</translation>
  </message>
  <message id="admission.provider_a2">
   <source>Қызмет көрсететін орталық түрі</source>
   <translation>Type of centre</translation>
  </message>
  <message id="admission.provider_a2.option.adaptation">
   <source>кәмелетке толмағандарды бейімдеу орталығы</source>
   <translation>adaptation centre for minors</translation>
  </message>
  <message id="admission.provider_a2.option.support_centre">
   <source>арнаулы әлеуметтік қызметтерге мұқтаж балаларды қолдау орталығы</source>
   <translation>support centre for children needing special social services</translation>
  </message>
  <message id="admission.provider_a2.option.minors">
   <source>мұқтаж кәмелетке толмағандарға қызмет көрсететін ұйым</source>
   <translation>organisation serving minors in need</translation>
  </message>
  <message id="admission.provider_a2.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="admission.provider_a2_other">
   <source>Қандай орталық</source>
   <translation>Which centre</translation>
  </message>
  <message id="admission.provider_a3">
   <source>Баланы отбасына қабылдаған адам</source>
   <translation>Person who took the child into the family</translation>
  </message>
  <message id="admission.provider_a3.option.guardian">
   <source>қорғаншы</source>
   <translation>guardian</translation>
  </message>
  <message id="admission.provider_a3.option.trustee">
   <source>қамқоршы</source>
   <translation>trustee</translation>
  </message>
  <message id="admission.provider_a3.option.foster">
   <source>патронат тәрбиеші</source>
   <translation>foster carer</translation>
  </message>
  <message id="admission.provider_a3.option.adoptive">
   <source>асырап алушы ата-ана</source>
   <translation>host or adoptive parents</translation>
  </message>
  <message id="admission.provider_a3.option.family_home">
   <source>отбасы үлгісіндегі балалар үйінің тәрбиешісі</source>
   <translation>carer of a family-type children's home</translation>
  </message>
  <message id="admission.page.child">
   <source>Қызмет алушы</source>
   <translation>Recipient</translation>
  </message>
  <message id="admission.surname">
   <source>Тегі</source>
   <translation>Surname</translation>
  </message>
  <message id="admission.surname.hint">
   <source>Аты-жөні іске жазылмайды, тек атаулар тізілімінде сақталады.</source>
   <translation>The name is not kept in the file, only in the register of names.</translation>
  </message>
  <message id="admission.given_name">
   <source>Аты, әкесінің аты</source>
   <translation>First name, patronymic</translation>
  </message>
  <message id="admission.given_name.ask">
   <source>Сені қалай атағанымызды қалайсың?</source>
   <translation>What would you like us to call you?</translation>
  </message>
  <message id="admission.birth_date">
   <source>Туған күні</source>
   <translation>Date of birth</translation>
  </message>
  <message id="admission.birth_date.hint">
   <source>Белгісіз болса, жылы немесе шамамен жасы жазылады.</source>
   <translation>If unknown, the year or about the age is enough.</translation>
  </message>
  <message id="admission.sex">
   <source>Жынысы</source>
   <translation>Sex</translation>
  </message>
  <message id="admission.iin">
   <source>Жеке сәйкестендіру нөмірі (ЖСН)</source>
   <translation>Individual identification number (IIN)</translation>
  </message>
  <message id="admission.iin.message">
   <source>ЖСН – 12 цифр.</source>
   <translation>The IIN has 12 digits.</translation>
  </message>
  <message id="admission.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="admission.page.category">
   <source>Санаты, болу түрі</source>
   <translation>Category and stay</translation>
  </message>
  <message id="admission.category_a1">
   <source>Қызмет алушының санаты</source>
   <translation>Category of the recipient</translation>
  </message>
  <message id="admission.category_a2">
   <source>Қызмет алушының санаты</source>
   <translation>Category of the recipient</translation>
  </message>
  <message id="admission.category_a3">
   <source>Қызмет алушының санаты</source>
   <translation>Category of the recipient</translation>
  </message>
  <message id="admission.offences">
   <source>Соңғы 12 айдағы әкімшілік құқық бұзушылықтар</source>
   <translation>Administrative offences of the last 12 months</translation>
  </message>
  <message id="admission.offences.hint">
   <source>Бір жылда екі немесе одан көп болса, 4-санат өлшемі орындалады.</source>
   <translation>Two or more within a year meet the criterion of category 4.</translation>
  </message>
  <message id="admission.offences.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="admission.offences.article">
   <source>Бабы</source>
   <translation>Article</translation>
  </message>
  <message id="admission.stay_a1">
   <source>Болу түрі</source>
   <translation>Stay</translation>
  </message>
  <message id="admission.stay_a1.option.permanent">
   <source>тұрақты, тәулік бойы</source>
   <translation>permanent, round the clock</translation>
  </message>
  <message id="admission.stay_a1.option.temporary">
   <source>уақытша, тәулік бойы</source>
   <translation>temporary, round the clock</translation>
  </message>
  <message id="admission.stay_a2">
   <source>Болу түрі</source>
   <translation>Stay</translation>
  </message>
  <message id="admission.stay_a2.option.permanent">
   <source>тұрақты</source>
   <translation>permanent</translation>
  </message>
  <message id="admission.stay_a2.option.temporary">
   <source>уақытша</source>
   <translation>temporary</translation>
  </message>
  <message id="admission.stay_a2.option.daytime">
   <source>күндізгі уақытта</source>
   <translation>daytime</translation>
  </message>
  <message id="admission.family_form">
   <source>Отбасында тәрбиелеу нысаны</source>
   <translation>Form of family care</translation>
  </message>
  <message id="admission.family_form.option.guardianship">
   <source>қорғаншылық</source>
   <translation>guardianship</translation>
  </message>
  <message id="admission.family_form.option.trusteeship">
   <source>қамқоршылық</source>
   <translation>trusteeship</translation>
  </message>
  <message id="admission.family_form.option.patronage">
   <source>патронаттық тәрбиелеу</source>
   <translation>patronage upbringing</translation>
  </message>
  <message id="admission.family_form.option.host_family">
   <source>қабылдаушы отбасы</source>
   <translation>host family</translation>
  </message>
  <message id="admission.family_form.option.family_home">
   <source>отбасы үлгісіндегі балалар үйі</source>
   <translation>family-type children's home</translation>
  </message>
  <message id="admission.page.basis">
   <source>Құқықтық негіз</source>
   <translation>Legal basis</translation>
  </message>
  <message id="admission.basis_a1">
   <source>Құқықтық негіз</source>
   <translation>Legal basis</translation>
  </message>
  <message id="admission.basis_a1.hint">
   <source>1, 2, 7-санат: шешім немесе жолдама; 3, 4, 5-санат: сот актісі; 6-санат: қаулы.</source>
   <translation>Categories 1, 2, 7: decision or referral; 3, 4, 5: court act; 6: resolution.</translation>
  </message>
  <message id="admission.basis_a1.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>decision of the local executive body</translation>
  </message>
  <message id="admission.basis_a1.option.referral">
   <source>қорғаншылық органының жолдамасы</source>
   <translation>referral of the guardianship body</translation>
  </message>
  <message id="admission.basis_a1.option.court_act">
   <source>сот актісі</source>
   <translation>court act</translation>
  </message>
  <message id="admission.basis_a1.option.resolution">
   <source>қылмыстық процесті жүргізетін органның қаулысы</source>
   <translation>resolution of the criminal-process body</translation>
  </message>
  <message id="admission.basis_a1.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="admission.basis_a1_other">
   <source>Негіз және оның себебі</source>
   <translation>Basis and the reason for it</translation>
  </message>
  <message id="admission.basis_a2">
   <source>Құқықтық негіз</source>
   <translation>Legal basis</translation>
  </message>
  <message id="admission.basis_a2.hint">
   <source>1, 2, 3, 6-санат: шешім, арыз немесе жолдама; 4, 5-санат: сот актісі.</source>
   <translation>Categories 1, 2, 3, 6: decision, application or referral; 4, 5: court act.</translation>
  </message>
  <message id="admission.basis_a2.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>decision of the local executive body</translation>
  </message>
  <message id="admission.basis_a2.option.application">
   <source>баланы жеткізген адамның арызы</source>
   <translation>application of the person who brought the child</translation>
  </message>
  <message id="admission.basis_a2.option.referral">
   <source>қорғаншылық органының жолдамасы</source>
   <translation>referral of the guardianship body</translation>
  </message>
  <message id="admission.basis_a2.option.court_act">
   <source>сот актісі</source>
   <translation>court act</translation>
  </message>
  <message id="admission.basis_a2.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="admission.basis_a2_other">
   <source>Негіз және оның себебі</source>
   <translation>Basis and the reason for it</translation>
  </message>
  <message id="admission.basis_a3">
   <source>Құқықтық негіз</source>
   <translation>Legal basis</translation>
  </message>
  <message id="admission.basis_a3.hint">
   <source>Қорғаншылық, қамқоршылық: шешім; патронат, қабылдаушы отбасы, балалар үйі: шарт; күдікті бала: қаулы.</source>
   <translation>Guardianship, trusteeship: decision; patronage, host family, family-type home: contract; suspected child: resolution.</translation>
  </message>
  <message id="admission.basis_a3.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>decision of the local executive body</translation>
  </message>
  <message id="admission.basis_a3.option.contract">
   <source>баланы беру туралы шарт</source>
   <translation>contract on the transfer of the child</translation>
  </message>
  <message id="admission.basis_a3.option.resolution">
   <source>қылмыстық процесті жүргізетін органның қаулысы</source>
   <translation>resolution of the criminal-process body</translation>
  </message>
  <message id="admission.basis_a3.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="admission.basis_a3_other">
   <source>Негіз және оның себебі</source>
   <translation>Basis and the reason for it</translation>
  </message>
  <message id="admission.basis_no">
   <source>Құжат нөмірі</source>
   <translation>Document number</translation>
  </message>
  <message id="admission.basis_date">
   <source>Құжат күні</source>
   <translation>Date of the document</translation>
  </message>
  <message id="admission.basis_body">
   <source>Құжатты берген орган</source>
   <translation>Issuing body</translation>
  </message>
  <message id="admission.basis_body.hint">
   <source>Арыз болса: «баланы жеткізген адам».</source>
   <translation>For an application: “the person who brought the child”.</translation>
  </message>
  <message id="admission.valid_until">
   <source>Жарамды мерзімі</source>
   <translation>Valid until</translation>
  </message>
  <message id="admission.basis_received_on">
   <source>Құжат қабылданған күн</source>
   <translation>Document received on</translation>
  </message>
  <message id="admission.basis_scan">
   <source>Құжаттың сканері</source>
   <translation>Scan of the document</translation>
  </message>
  <message id="admission.page.health">
   <source>Алғашқы тексеру</source>
   <translation>First examination</translation>
  </message>
  <message id="admission.examined_at">
   <source>Алғашқы медициналық тексеру уақыты</source>
   <translation>Time of the primary medical examination</translation>
  </message>
  <message id="admission.examined_by">
   <source>Тексерген медицина қызметкері</source>
   <translation>Medical worker who examined</translation>
  </message>
  <message id="admission.examination">
   <source>Тексеру нәтижесі</source>
   <translation>Findings</translation>
  </message>
  <message id="admission.examination.ask">
   <source>Қазір бір жерің ауырып тұр ма? Тұрақты ішетін дәрің бар ма?</source>
   <translation>Does anything hurt now? Is there a medicine you take regularly?</translation>
  </message>
  <message id="admission.sanitary">
   <source>Алғашқы санитариялық тазалау</source>
   <translation>Primary sanitary treatment</translation>
  </message>
  <message id="admission.sanitary.option.done">
   <source>жүргізілді</source>
   <translation>done</translation>
  </message>
  <message id="admission.sanitary.option.not_needed">
   <source>қажет болмады</source>
   <translation>not needed</translation>
  </message>
  <message id="admission.sanitary.option.refused">
   <source>бас тартты</source>
   <translation>refused</translation>
  </message>
  <message id="admission.sanitary_detail">
   <source>Бас тарту жағдайы және қабылданған шара</source>
   <translation>What was refused and what was done</translation>
  </message>
  <message id="admission.page.papers">
   <source>Құжаттар, заттар, қауіпсіздік</source>
   <translation>Papers, belongings, safety</translation>
  </message>
  <message id="admission.papers">
   <source>Әкелінген құжаттар</source>
   <translation>Papers brought</translation>
  </message>
  <message id="admission.papers.document">
   <source>Құжат</source>
   <translation>Document</translation>
  </message>
  <message id="admission.papers.form">
   <source>Нысаны</source>
   <translation>Form</translation>
  </message>
  <message id="admission.papers.form.option.original">
   <source>түпнұсқа</source>
   <translation>original</translation>
  </message>
  <message id="admission.papers.form.option.copy">
   <source>көшірме</source>
   <translation>copy</translation>
  </message>
  <message id="admission.papers.form.option.missing">
   <source>жоқ, сұратылады</source>
   <translation>missing, to be requested</translation>
  </message>
  <message id="admission.belongings">
   <source>Заттары</source>
   <translation>Belongings</translation>
  </message>
  <message id="admission.safety">
   <source>Қауіпсіздікке қатысты ескертпе</source>
   <translation>Notes on safety</translation>
  </message>
  <message id="admission.safety.ask">
   <source>Осында өзіңді қауіпсіз сезінуің үшін нені білуіміз керек?</source>
   <translation>What should we know so that you feel safe here?</translation>
  </message>
  <message id="admission.contacts_allowed">
   <source>Байланысуға болатын адамдар</source>
   <translation>Contacts allowed</translation>
  </message>
  <message id="admission.contacts_forbidden">
   <source>Байланысуға тыйым салынған адамдар</source>
   <translation>Contacts forbidden</translation>
  </message>
  <message id="admission.sealed_note">
   <source>Қатыгездік туралы мәлімет (аса құпия бөлім)</source>
   <translation>Information on the cruelty (strictly confidential part)</translation>
  </message>
  <message id="admission.sealed_note.hint">
   <source>6-санатта бұл бөлім өздігінен ашылады; істен бөлек басылады.</source>
   <translation>Opened by itself for category 6; printed apart from the file.</translation>
  </message>
  <message id="admission.page.signing">
   <source>Қол қою</source>
   <translation>Signatures</translation>
  </message>
  <message id="admission.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="admission.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="admission.signatures.option.bringer">
   <source>баланы жеткізген адам</source>
   <translation>person who brought the child</translation>
  </message>
  <message id="admission.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="admission.signatures.option.guardian">
   <source>қорғаншы, тәрбиеші</source>
   <translation>guardian, carer</translation>
  </message>
  <message id="book_register.title">
   <source>Шағымдар кітабының тізімі</source>
   <translation>List of the complaints book</translation>
  </message>
  <message id="book_register.page.lines">
   <source>Жазбалар</source>
   <translation>Lines</translation>
  </message>
  <message id="book_register.lines">
   <source>Шағымдар кітабының тізімі</source>
   <translation>List of the complaints book</translation>
  </message>
  <message id="book_register.lines.book_no">
   <source>Нөмірі</source>
   <translation>Number</translation>
  </message>
  <message id="book_register.lines.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="book_register.lines.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="book_register.lines.author">
   <source>Кім жазды</source>
   <translation>Who wrote</translation>
  </message>
  <message id="book_register.lines.text">
   <source>Мәтіні</source>
   <translation>Text</translation>
  </message>
  <message id="book_register.lines.reviewed">
   <source>Қаралған</source>
   <translation>Reviewed</translation>
  </message>
  <message id="book_register.lines.measures">
   <source>Шаралар</source>
   <translation>Measures</translation>
  </message>
  <message id="book_register.lines.answered">
   <source>Жауап берілген</source>
   <translation>Answered</translation>
  </message>
  <message id="book_review.title">
   <source>Кітапты апта сайын қарау белгісі</source>
   <translation>Mark of the weekly review of the book</translation>
  </message>
  <message id="book_review.page.week">
   <source>Апта</source>
   <translation>Week</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Қаралған күні</source>
   <translation>Reviewed on</translation>
  </message>
  <message id="book_review.week_from">
   <source>Апта басталған дүйсенбі</source>
   <translation>Monday of the week reviewed</translation>
  </message>
  <message id="book_review.entries">
   <source>Осы аптадағы жазбалар</source>
   <translation>Entries of the week</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>жазба жоқ</source>
   <translation>no entries</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>жазбалар қаралды</source>
   <translation>entries reviewed</translation>
  </message>
  <message id="book_review.numbers">
   <source>Қаралған жазбалардың нөмірлері</source>
   <translation>Numbers of the entries reviewed</translation>
  </message>
  <message id="book_review.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="case_register.title">
   <source>Кейстер журналы</source>
   <translation>Case register</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейстер</source>
   <translation>Cases</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейстер журналы</source>
   <translation>Case register</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Ашылған</source>
   <translation>Opened</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Түрі</source>
   <translation>Type</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Нысаналы топ</source>
   <translation>Target group</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Қызмет түрі</source>
   <translation>Service type</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Тәуекел</source>
   <translation>Risk</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Кезең</source>
   <translation>Stage</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Жауапты</source>
   <translation>Worker</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Соңғы байланыс</source>
   <translation>Last contact</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Келесі мерзім</source>
   <translation>Next deadline</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Жабылған</source>
   <translation>Closed</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Жабу негізі</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Мұрағат</source>
   <translation>Archive</translation>
  </message>
  <message id="code_list.title">
   <source>Кодтар тізімі</source>
   <translation>Code list</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, қызмет алушы</source>
   <translation>Code and client</translation>
  </message>
  <message id="code_list.codes">
   <source>Кодтар тізімі</source>
   <translation>Code list</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Бұл тізім кейс файлынан бөлек жерде сақталады.</source>
   <translation>This list is kept in a different place from the case file.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Қызмет алушының тегі, аты, әкесінің аты</source>
   <translation>Full name of the client</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Туған күні</source>
   <translation>Date of birth</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Бұрынғы және басқа кодтар</source>
   <translation>Former and other codes</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Енгізген</source>
   <translation>Entered by</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Енгізілген күн</source>
   <translation>Date entered</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Тізім сақталатын орын</source>
   <translation>Where the list is kept</translation>
  </message>
  <message id="code_list.access">
   <source>Тізіммен танысу журналы</source>
   <translation>Access record of the list</translation>
  </message>
  <message id="code_list.access.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="code_list.access.who">
   <source>Кім</source>
   <translation>Who</translation>
  </message>
  <message id="code_list.access.why">
   <source>Қандай себеппен</source>
   <translation>Why</translation>
  </message>
  <message id="complaint.title">
   <source>Кітаптағы жазба</source>
   <translation>Entry in the book</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Жазба</source>
   <translation>Entry</translation>
  </message>
  <message id="complaint.book_no">
   <source>Кітаптағы нөмірі</source>
   <translation>Number in the book</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>The book is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Жазылған күні мен уақыты</source>
   <translation>Date and time of the entry</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Кітап сұралған уақыт</source>
   <translation>Book asked for at</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Кітап көрсетілген уақыт</source>
   <translation>Book shown at</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Бірінші талап бойынша: кешіктірмей.</source>
   <translation>At the first request: without delay.</translation>
  </message>
  <message id="complaint.author">
   <source>Жазған адам</source>
   <translation>Author</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Атын айтпауға құқылы.</source>
   <translation>May stay anonymous.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Жазған кім</source>
   <translation>Who wrote</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>қызмет алушы</source>
   <translation>recipient</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>туысы, заңды өкілі</source>
   <translation>relative, representative</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>келуші</source>
   <translation>visitor</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>қызметкер</source>
   <translation>worker</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>аты-жөнсіз</source>
   <translation>anonymous</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Қай қызметкер туралы</source>
   <translation>About which colleague</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Жазба бұл қызметкерге көрсетілмейді.</source>
   <translation>The entry is not shown to this colleague.</translation>
  </message>
  <message id="complaint.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>шағым</source>
   <translation>complaint</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>ұсыныс</source>
   <translation>suggestion</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>алғыс</source>
   <translation>thanks</translation>
  </message>
  <message id="complaint.text">
   <source>Мәтін</source>
   <translation>Text</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өз сөзіңмен жаз немесе айт, біз сол күйінде жазамыз. Бұл үшін ешкім ренжімейді.</source>
   <translation>Write or say it in your own words, we write it down as it is. Nobody will be angry.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Басшының қарауы</source>
   <translation>Review by the head</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Қаралған күні</source>
   <translation>Reviewed on</translation>
  </message>
  <message id="complaint.measures">
   <source>Қабылданған шаралар</source>
   <translation>Measures taken</translation>
  </message>
  <message id="complaint.answer">
   <source>Жауап</source>
   <translation>Answer</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Жауап берілген күн</source>
   <translation>Answered on</translation>
  </message>
  <message id="complaint.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="complaint_draft.title">
   <source>Өтініш немесе шағым жобасы</source>
   <translation>Draft of an application or complaint</translation>
  </message>
  <message id="complaint_draft.page.matter">
   <source>Мәні</source>
   <translation>Substance</translation>
  </message>
  <message id="complaint_draft.made_on">
   <source>Жасалған күні</source>
   <translation>Made on</translation>
  </message>
  <message id="complaint_draft.against">
   <source>Кімге қатысты: орган, лауазымды адам</source>
   <translation>Against whom: body, official</translation>
  </message>
  <message id="complaint_draft.against.hint">
   <source>Шағым жасалған адам бұл жазбаны көрмеуі тиіс.</source>
   <translation>The person complained about must not see this.</translation>
  </message>
  <message id="complaint_draft.act">
   <source>Әрекет немесе әрекетсіздік</source>
   <translation>Act or omission</translation>
  </message>
  <message id="complaint_draft.act.ask">
   <source>Не болды? Қашан, кім көрді? Сен үшін не ауыр тиді?</source>
   <translation>What happened? When, who saw it? What was hardest for you?</translation>
  </message>
  <message id="complaint_draft.rights">
   <source>Бұзылған құқықтар</source>
   <translation>Rights violated</translation>
  </message>
  <message id="complaint_draft.demands">
   <source>Талаптар</source>
   <translation>Demands</translation>
  </message>
  <message id="complaint_draft.attachments">
   <source>Қосымша құжаттар</source>
   <translation>Attachments</translation>
  </message>
  <message id="complaint_draft.page.sent">
   <source>Жіберу, жауап</source>
   <translation>Sending and answer</translation>
  </message>
  <message id="complaint_draft.addressee">
   <source>Адресат</source>
   <translation>Addressee</translation>
  </message>
  <message id="complaint_draft.sent_on">
   <source>Жіберілген күні</source>
   <translation>Sent on</translation>
  </message>
  <message id="complaint_draft.answer_due">
   <source>Жауап күтілетін күн</source>
   <translation>Answer due</translation>
  </message>
  <message id="complaint_draft.answered_on">
   <source>Жауап келген күн</source>
   <translation>Answer received on</translation>
  </message>
  <message id="complaint_draft.answer">
   <source>Жауап мазмұны</source>
   <translation>Answer</translation>
  </message>
  <message id="complaint_draft.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaint_draft.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>service recipient</translation>
  </message>
  <message id="complaint_draft.signatures.option.guardian">
   <source>заңды өкіл</source>
   <translation>legal representative</translation>
  </message>
  <message id="complaint_draft.signatures.option.lawyer">
   <source>заңгер</source>
   <translation>lawyer</translation>
  </message>
  <message id="complaint_draft.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="complaint_help.title">
   <source>Шағым жасауға көмек жазбасы</source>
   <translation>Help with a complaint</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Шағым</source>
   <translation>Complaint</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Көмек сұраған күні</source>
   <translation>Help asked for on</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Осы ұйым қызметкері туралы шағым іске емес, осында жазылады.</source>
   <translation>A complaint about a colleague of this office is written here, not in the file.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Кім туралы</source>
   <translation>About whom</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Бұл қызметкерге көрсетілмейді.</source>
   <translation>That colleague does not see it.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Орган, лауазымды адам</source>
   <translation>Organisation, official</translation>
  </message>
  <message id="complaint_help.code">
   <source>Істің коды</source>
   <translation>Code of the case</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Әрекет немесе әрекетсіздік</source>
   <translation>Act or omission</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Бұзылған құқықтар</source>
   <translation>Rights infringed</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Талаптар, оларды қолдау шаралары</source>
   <translation>Demands, and how they are supported</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кімге жіберілді</source>
   <translation>Sent to</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Жіберілген күні</source>
   <translation>Sent on</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Жауап келген күн</source>
   <translation>Answered on</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Жауап мазмұны</source>
   <translation>What was answered</translation>
  </message>
  <message id="complaints_book.title">
   <source>Шағымдар мен ұсыныстар кітабы</source>
   <translation>Complaints and suggestions book</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Кітап</source>
   <translation>The book</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Кітап ашылған күн</source>
   <translation>Book opened on</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>The book is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Кітапты сақтайтын басшы</source>
   <translation>Head who keeps the book</translation>
  </message>
  <message id="complaints_book.place">
   <source>Кітап тұратын орын</source>
   <translation>Where the book is</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Бірінші талап бойынша бірден беріледі.</source>
   <translation>Shown at the first request.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Кітап туралы хабарландыру ілінген бе</source>
   <translation>Is there a notice about the book</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="consent.title">
   <source>Келісім</source>
   <translation>Consent</translation>
  </message>
  <message id="consent.page.who">
   <source>Кім келісім береді</source>
   <translation>Who consents</translation>
  </message>
  <message id="consent.given_on">
   <source>Келісім берілген күн</source>
   <translation>Date of consent</translation>
  </message>
  <message id="consent.consent_by">
   <source>Келісім берген</source>
   <translation>Consent given by</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Қызмет алушы</source>
   <translation>Client</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Ата немесе ана</source>
   <translation>Parent</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Қорғаншы, қамқоршы</source>
   <translation>Guardian, trustee</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Қызмет алушы мен ата-анасы бірге</source>
   <translation>Both client and parent</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Заңды өкіл</source>
   <translation>Legal substitute</translation>
  </message>
  <message id="consent.given_by">
   <source>Келісім берген адам</source>
   <translation>Person who consents</translation>
  </message>
  <message id="consent.capacity">
   <source>Жасын, әрекетке қабілеттілігін тексеру</source>
   <translation>Check of age and capacity</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Неге келісетінін түсінгенін өз сөзімен айтқызып тексеріңіз.</source>
   <translation>Let the person say in own words what is agreed to.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Неге келісетініңізді өз сөзіңізбен айтып бересіз бе?</source>
   <translation>Would you tell me in your own words what you agree to?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Баланың өз пікірі</source>
   <translation>Child's own opinion</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Сен өзің не қалайсың? «Жоқ» десең де болады.</source>
   <translation>What do you want yourself? You may say “no”.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Ата немесе ана зорлық көрсетті деп болжана ма</source>
   <translation>Parent is the alleged perpetrator</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Иә болса, ол ата немесе ананың келісімі қолданылмайды.</source>
   <translation>If yes, that parent's consent is not used.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Келісім көлемі</source>
   <translation>Scope of consent</translation>
  </message>
  <message id="consent.consent_form">
   <source>Келісім нысаны</source>
   <translation>Form of consent</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Жазбаша түрде</source>
   <translation>In writing</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Ауызша, куәмен</source>
   <translation>Oral with a witness</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Келісімсіз, заң бойынша</source>
   <translation>By law without consent</translation>
  </message>
  <message id="consent.witness">
   <source>Куә</source>
   <translation>Witness</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Шұғылдық дәрежесі</source>
   <translation>Grade of urgency</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>өмірге, денсаулыққа тікелей қауіп: мүмкіндік туа салысымен келісім алынады</source>
   <translation>direct danger to life or health: consent is asked as soon as possible</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>баланы қорғау қажет</source>
   <translation>the child has to be protected</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>соттың, уәкілетті органның шешімі бар</source>
   <translation>decided by a court or a competent body</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Құқықтық негіз, себеп</source>
   <translation>Legal ground and reason</translation>
  </message>
  <message id="consent.scope">
   <source>Келісім көлемі</source>
   <translation>Scope of consent</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Әрқайсысын бөлек сұраңыз. Белгіленбегені келісім берілмеді деп саналады.</source>
   <translation>Ask about each one apart. What is not ticked counts as refused.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Мұны бір-бірлеп сөйлесейік. Қайсысы қолайлы, қайсысы қолайсыз?</source>
   <translation>Let us go through these one by one. Which is fine with you, which is not?</translation>
  </message>
  <message id="consent.recipients">
   <source>Ақпарат алушылар</source>
   <translation>Recipients of information</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Тек қажетті бөлігі беріледі.</source>
   <translation>Only what is needed is shared.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Алушы</source>
   <translation>Recipient</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Мәліметтер бөлімі</source>
   <translation>Sections</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Мақсаты</source>
   <translation>Purpose</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Дейін</source>
   <translation>Until</translation>
  </message>
  <message id="consent.page.explained">
   <source>Түсіндіру, мерзім, қол қою</source>
   <translation>Explanation, period, signatures</translation>
  </message>
  <message id="consent.explained">
   <source>Түсіндірілген</source>
   <translation>Explained</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Бас тартсаңыз, ешқандай жаман болмайды. Кейін ойыңызды өзгертсеңіз де болады. Түсінікті ме?</source>
   <translation>Nothing bad happens if you refuse. You may change your mind later. Is this clear?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Ақпарат жинау мақсаты</source>
   <translation>Purpose of collecting information</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Құпиялылық шегі</source>
   <translation>Limits of confidentiality</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Бас тарту құқығы</source>
   <translation>Right to refuse</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Келісімді кері қайтару құқығы</source>
   <translation>Right to withdraw</translation>
  </message>
  <message id="consent.valid_until">
   <source>Жарамды мерзімі</source>
   <translation>Valid until</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Келісім кері қайтарылған күн</source>
   <translation>Withdrawn on</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Кері қайтарудың салдары</source>
   <translation>Effect of the withdrawal</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Не тоқтатылатыны, кімге хабарланатыны жазылады.</source>
   <translation>Write what stops and who is told.</translation>
  </message>
  <message id="consent.signatures">
   <source>Қолы</source>
   <translation>Signature</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Қызмет алушы</source>
   <translation>Client</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Қорғаншы</source>
   <translation>Guardian</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Әлеуметтік қызметкер</source>
   <translation>Social worker</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Аудармашы</source>
   <translation>Interpreter</translation>
  </message>
  <message id="contract_register.title">
   <source>Шарт бойынша мамандардың жиынтық тізілімі</source>
   <translation>Register of contracts with specialists</translation>
  </message>
  <message id="contract_register.page.lines">
   <source>Жазбалар</source>
   <translation>Lines</translation>
  </message>
  <message id="contract_register.lines">
   <source>Шарт бойынша мамандардың жиынтық тізілімі</source>
   <translation>Register of contracts with specialists</translation>
  </message>
  <message id="contract_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="contract_register.lines.starts">
   <source>Басталған күні</source>
   <translation>Begins</translation>
  </message>
  <message id="contract_register.lines.ends">
   <source>Аяқталатын күні</source>
   <translation>Ends</translation>
  </message>
  <message id="contract_register.lines.speciality">
   <source>Мамандығы</source>
   <translation>Speciality</translation>
  </message>
  <message id="contract_register.lines.contract_no">
   <source>Шарт нөмірі</source>
   <translation>Contract no.</translation>
  </message>
  <message id="contract_register.lines.purposes">
   <source>Мақсаты</source>
   <translation>For what</translation>
  </message>
  <message id="contract_register.lines.recipients">
   <source>Қызмет алушылардың кодтары</source>
   <translation>Codes of recipients</translation>
  </message>
  <message id="contract_register.lines.results">
   <source>Нәтижелері</source>
   <translation>Results</translation>
  </message>
  <message id="destruction_act.title">
   <source>Істерді жою актісі</source>
   <translation>Archive hand-over or destruction act</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Істер тізімі</source>
   <translation>List of files</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Акт күні</source>
   <translation>Date of the act</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>уақытша сақталған – жойылады</source>
   <translation>temporary – destroy</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>тұрақты сақталады – мұрағатқа беріледі</source>
   <translation>permanent – hand over</translation>
  </message>
  <message id="destruction_act.files">
   <source>Істер</source>
   <translation>Files</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Іс коды</source>
   <translation>Case code</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Істер тобының атауы</source>
   <translation>Title of the series</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Жылдары</source>
   <translation>Years</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Парақ</source>
   <translation>Pages</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Жеткізгіш</source>
   <translation>Media</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Тізбе тармағы</source>
   <translation>Retention item</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Сақтау мерзімі</source>
   <translation>Period</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Мерзімі өткен</source>
   <translation>Expiry</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Мұрағат кеңесі</source>
   <translation>Archive advice</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Кеңестің көшірмесі</source>
   <translation>Copy of the advice</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Жою</source>
   <translation>Destruction</translation>
  </message>
  <message id="destruction_act.method">
   <source>Жою тәсілі, резервтік көшірмелер</source>
   <translation>Method of destruction, backups</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Жойылған күн</source>
   <translation>Destroyed on</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссия қолдары</source>
   <translation>Commission signatures</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>төраға</source>
   <translation>chair</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>мүше</source>
   <translation>member</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>мұрағатшы</source>
   <translation>archivist</translation>
  </message>
  <message id="diagnostics.title">
   <source>Диагностика қорытындысы</source>
   <translation>Diagnostics conclusion</translation>
  </message>
  <message id="diagnostics.page.method">
   <source>Диагностика</source>
   <translation>Diagnostics</translation>
  </message>
  <message id="diagnostics.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="diagnostics.kind.option.psychological">
   <source>психологиялық</source>
   <translation>psychological</translation>
  </message>
  <message id="diagnostics.kind.option.pedagogical">
   <source>педагогикалық</source>
   <translation>pedagogical</translation>
  </message>
  <message id="diagnostics.kind.option.correction">
   <source>түзету-дамыту</source>
   <translation>correction and development</translation>
  </message>
  <message id="diagnostics.kind.option.adaptation">
   <source>әлеуметтік бейімделу</source>
   <translation>social adaptation</translation>
  </message>
  <message id="diagnostics.kind.option.work_skills">
   <source>еңбек дағдылары</source>
   <translation>work skills</translation>
  </message>
  <message id="diagnostics.kind.option.medico_social">
   <source>медициналық-әлеуметтік</source>
   <translation>medico-social</translation>
  </message>
  <message id="diagnostics.package">
   <source>Психологиялық-диагностикалық пакет</source>
   <translation>Psychological diagnostic package</translation>
  </message>
  <message id="diagnostics.package.hint">
   <source>Ұйым басшысы бекіткен пакет қана қолданылады.</source>
   <translation>Only a package approved by the head is used.</translation>
  </message>
  <message id="diagnostics.package_approved_on">
   <source>Пакетті басшы бекіткен күн</source>
   <translation>Package approved by the head on</translation>
  </message>
  <message id="diagnostics.diagnosed_on">
   <source>Жүргізілген күні</source>
   <translation>Date</translation>
  </message>
  <message id="diagnostics.specialist">
   <source>Маман</source>
   <translation>Specialist</translation>
  </message>
  <message id="diagnostics.method">
   <source>Әдістеме</source>
   <translation>Method</translation>
  </message>
  <message id="diagnostics.method.ask">
   <source>Қазір бірге ойын-тапсырма жасаймыз, дұрыс-бұрыс жауап жоқ. Шаршасаң, айт.</source>
   <translation>We will do some tasks together, there are no wrong answers. Tell me if you get tired.</translation>
  </message>
  <message id="diagnostics.page.result">
   <source>Қорытынды</source>
   <translation>Conclusion</translation>
  </message>
  <message id="diagnostics.level">
   <source>Әлеуметтік-психологиялық бейімделу деңгейі</source>
   <translation>Level of social-psychological adaptation</translation>
  </message>
  <message id="diagnostics.level.option.low">
   <source>төмен</source>
   <translation>low</translation>
  </message>
  <message id="diagnostics.level.option.medium">
   <source>орташа</source>
   <translation>medium</translation>
  </message>
  <message id="diagnostics.level.option.high">
   <source>жоғары</source>
   <translation>high</translation>
  </message>
  <message id="diagnostics.level_detail">
   <source>Деңгейдің негіздемесі</source>
   <translation>Grounds for the level</translation>
  </message>
  <message id="diagnostics.conclusion">
   <source>Қорытынды</source>
   <translation>Conclusion</translation>
  </message>
  <message id="diagnostics.recommendations">
   <source>Ұсынымдар</source>
   <translation>Recommendations</translation>
  </message>
  <message id="diagnostics.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="diagnostics.signatures.option.specialist">
   <source>маман</source>
   <translation>specialist</translation>
  </message>
  <message id="diagnostics.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="directory_entry.title">
   <source>Ұйымдар тізбесі, қызметтер картасы</source>
   <translation>Directory and service map</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Ұйым</source>
   <translation>Organisation</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Ұйым</source>
   <translation>Organisation</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Саласы</source>
   <translation>Sector</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>білім беру</source>
   <translation>education</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>денсаулық сақтау</source>
   <translation>health</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>әлеуметтік қорғау</source>
   <translation>social protection</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>құқық қорғау</source>
   <translation>law enforcement</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>жергілікті әкімдік</source>
   <translation>local authority</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>қоғамдық ұйым</source>
   <translation>non-governmental organisation</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="directory_entry.types">
   <source>Жолдау түрлері</source>
   <translation>Referral types</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>білім беру</source>
   <translation>education</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>су, санитария</source>
   <translation>water and sanitation</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>баланы қорғау</source>
   <translation>child protection</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>тамақтану</source>
   <translation>nutrition</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>денсаулық</source>
   <translation>health</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>құқықтық көмек</source>
   <translation>legal</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономикалық қолдау</source>
   <translation>economic empowerment</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="directory_entry.services">
   <source>Көрсетілетін қызметтер</source>
   <translation>Services</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Мақсатты топ</source>
   <translation>Target group</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Ақысы</source>
   <translation>Cost</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>тегін</source>
   <translation>free</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>ақылы</source>
   <translation>paid</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>ішінара</source>
   <translation>partly</translation>
  </message>
  <message id="directory_entry.where">
   <source>Мекенжайы</source>
   <translation>Address</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Құпия мекенжайдағы баспана мұнда жазылмайды.</source>
   <translation>Shelters with a secret address are not entered here.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Қашықтығы</source>
   <translation>Distance</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>km</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Жұмыс уақыты</source>
   <translation>Hours</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Байланыс телефоны, лауазымы</source>
   <translation>Contact, function</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Соңғы тексерілген күн</source>
   <translation>Last verified</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Ынтымақтастық тоқтаған күн</source>
   <translation>Cooperation ended on</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Бірге жұмыс істейтін мамандар</source>
   <translation>Whom we work with there</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Лауазымы</source>
   <translation>Function</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Қандай мәселемен</source>
   <translation>For what</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Бірлескен топ мүшесі</source>
   <translation>Member of the joint team</translation>
  </message>
  <message id="directory_entry.note">
   <source>Ескертпе</source>
   <translation>Note</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Әдеп кодексімен танысу</source>
   <translation>Code of ethics read</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Танысу</source>
   <translation>Read</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Танысқан күн</source>
   <translation>Read on</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Кодекстің редакциясы, күні</source>
   <translation>Version of the code, its date</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Сұрақтар, ой түю</source>
   <translation>Questions and thoughts</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Кодекстің қай тармағы күнделікті жұмыста сізге ең қиын?</source>
   <translation>Which rule of the code is hardest for you from day to day?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Қолы</source>
   <translation>Signature</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>қызметкер</source>
   <translation>worker</translation>
  </message>
  <message id="evaluation.title">
   <source>Нәтижелілікті бағалау, сапаны өзін-өзі тексеру</source>
   <translation>Evaluation of results and quality self-check</translation>
  </message>
  <message id="evaluation.page.results">
   <source>Нәтижелер</source>
   <translation>Results</translation>
  </message>
  <message id="evaluation.evaluated_on">
   <source>Бағалау күні</source>
   <translation>Date of evaluation</translation>
  </message>
  <message id="evaluation.period">
   <source>Бағаланатын кезең</source>
   <translation>Period evaluated</translation>
  </message>
  <message id="evaluation.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Standard of the service</translation>
  </message>
  <message id="evaluation.plan_ref">
   <source>Жеке жоспар</source>
   <translation>Individual plan</translation>
  </message>
  <message id="evaluation.goals">
   <source>Мақсаттардың орындалуы</source>
   <translation>Goals reached</translation>
  </message>
  <message id="evaluation.goals.goal">
   <source>Мақсат</source>
   <translation>Goal</translation>
  </message>
  <message id="evaluation.goals.indicator">
   <source>Көрсеткіш</source>
   <translation>Indicator</translation>
  </message>
  <message id="evaluation.goals.result">
   <source>Нәтиже</source>
   <translation>Result</translation>
  </message>
  <message id="evaluation.goals.result.option.yes">
   <source>орындалды</source>
   <translation>done</translation>
  </message>
  <message id="evaluation.goals.result.option.partly">
   <source>ішінара</source>
   <translation>partly</translation>
  </message>
  <message id="evaluation.goals.result.option.no">
   <source>орындалмады</source>
   <translation>not done</translation>
  </message>
  <message id="evaluation.goals.note">
   <source>Түсініктеме</source>
   <translation>Comment</translation>
  </message>
  <message id="evaluation.page.household_a12">
   <source>Тұрмыстық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Household: quality conditions (annexes 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_h1">
   <source>Тұрғын орынжай нормаға сай; орналастыруда денсаулық, жас, үйлесімділік ескерілген</source>
   <translation>Rooms meet the norms; health, age and compatibility are taken into account</translation>
  </message>
  <message id="evaluation.q_a12_h2">
   <source>Мамандардың кабинеттері жабдықталған</source>
   <translation>Specialists' offices are equipped</translation>
  </message>
  <message id="evaluation.q_a12_h3">
   <source>Киім, аяқ киім, төсек-орын нормаға сай</source>
   <translation>Clothing, footwear and bedding meet the norms</translation>
  </message>
  <message id="evaluation.q_a12_h4">
   <source>Жиһаз бен төсек жасы мен дене жағдайына сай</source>
   <translation>Furniture and bed fit age and physical state</translation>
  </message>
  <message id="evaluation.q_a12_h5">
   <source>Киім ыңғайлы, жынысына, бойына сай, тілегі ескерілген</source>
   <translation>Clothes are comfortable, right for sex and size, wishes respected</translation>
  </message>
  <message id="evaluation.q_a12_h6">
   <source>Әлеуметтік-тұрмыстық бағдар кабинеті жабдықталған</source>
   <translation>The household-orientation room is equipped</translation>
  </message>
  <message id="evaluation.q_a12_h7">
   <source>Тасымалдауда жол қауіпсіздігі талаптары сақталған</source>
   <translation>Road-safety rules are kept in transport</translation>
  </message>
  <message id="evaluation.measure_a12_household">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.medical_a12">
   <source>Медициналық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Medical: quality conditions (annexes 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_m1">
   <source>Медициналық рәсімдер толық, уақтылы; тегін көмек алуға жәрдемдесілген</source>
   <translation>Procedures complete and timely; help to obtain free care</translation>
  </message>
  <message id="evaluation.q_a12_m2">
   <source>Рәсімдер мұқият, зиян келтірмей жасалған</source>
   <translation>Procedures done with care and without harm</translation>
  </message>
  <message id="evaluation.q_a12_m3">
   <source>Дәрігерге дейінгі көмек уақтылы ұйымдастырылған</source>
   <translation>Pre-doctor aid organised in time</translation>
  </message>
  <message id="evaluation.q_a12_m4">
   <source>Сауықтыру шаралары жеке қажеттілікке сай</source>
   <translation>Health measures follow individual needs</translation>
  </message>
  <message id="evaluation.q_a12_m5">
   <source>Ауруханаға жатқызу жедел, тек көрсетілім бойынша</source>
   <translation>Hospital stay prompt and only on indication</translation>
  </message>
  <message id="evaluation.q_a12_m6">
   <source>Салауатты өмір салты бойынша кеңес берілген</source>
   <translation>Advice on a healthy way of life given</translation>
  </message>
  <message id="evaluation.q_a12_m7">
   <source>Мамандардың медициналық кеңесі ұйымдастырылған</source>
   <translation>Consultations of specialists arranged</translation>
  </message>
  <message id="evaluation.q_a12_m8">
   <source>Оңалту денсаулық жағдайына сай жүргізілген</source>
   <translation>Rehabilitation fits the state of health</translation>
  </message>
  <message id="evaluation.q_a12_m9">
   <source>Тексеру, кеңес, алғашқы тазалау ұйымдастырылған</source>
   <translation>Examination, consultation and primary treatment organised</translation>
  </message>
  <message id="evaluation.measure_a12_medical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.psychological_a12">
   <source>Психологиялық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Psychological: quality conditions (annexes 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_p1">
   <source>Диагностика басшы бекіткен пакетпен жүргізілген</source>
   <translation>Diagnostics by the package approved by the head</translation>
  </message>
  <message id="evaluation.q_a12_p2">
   <source>Консультация қарым-қатынасты реттеп, жанжалдың алдын алған</source>
   <translation>Counselling helped relations and prevented conflict</translation>
  </message>
  <message id="evaluation.q_a12_p3">
   <source>Түзету мінез-құлықтағы ауытқуды бәсеңдеткен</source>
   <translation>Correction reduced deviations of behaviour</translation>
  </message>
  <message id="evaluation.q_a12_p4">
   <source>Тренингтер шиеленісті азайтқан</source>
   <translation>Trainings relieved tension</translation>
  </message>
  <message id="evaluation.q_a12_p5">
   <source>Патронаж ыңғайсыздық пен жанжалды уақтылы анықтаған</source>
   <translation>Patronage found discomfort and conflict in time</translation>
  </message>
  <message id="evaluation.q_a12_p6">
   <source>Топтар мен клубтар ыңғайсыздықтан шығуға көмектескен</source>
   <translation>Groups and clubs helped out of discomfort</translation>
  </message>
  <message id="evaluation.q_a12_p7">
   <source>Алдын алу жұмысы толық психикалық дамуға ықпал еткен</source>
   <translation>Prevention supported full mental development</translation>
  </message>
  <message id="evaluation.q_a12_p8">
   <source>Өзара қолдау мәселелерді шешуге көмектескен</source>
   <translation>Mutual support helped solve problems</translation>
  </message>
  <message id="evaluation.measure_a12_psychological">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.pedagogical_a12">
   <source>Педагогикалық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Pedagogical: quality conditions (annexes 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_e1">
   <source>Консультация мәселелерді түсінуге, шешуге көмектескен</source>
   <translation>Counselling helped understand and solve problems</translation>
  </message>
  <message id="evaluation.q_a12_e2">
   <source>Диагностика әлеуметтік бейімделу деңгейін анықтаған</source>
   <translation>Diagnostics set the level of social adaptation</translation>
  </message>
  <message id="evaluation.q_a12_e3">
   <source>Білім алуға, оқу нысанын таңдауға көмектесілген</source>
   <translation>Help with education, including its form</translation>
  </message>
  <message id="evaluation.q_a12_e4">
   <source>Педагогикалық түзету бейімделуді арттырған</source>
   <translation>Correction raised adaptation</translation>
  </message>
  <message id="evaluation.q_a12_e5">
   <source>Әлеуметтік қолдау желісі қалпына келген, кеңейген</source>
   <translation>The support network is restored and widened</translation>
  </message>
  <message id="evaluation.q_a12_e6">
   <source>Тұрмыстық дағдылар толық меңгерілген</source>
   <translation>Household skills are fully mastered</translation>
  </message>
  <message id="evaluation.measure_a12_pedagogical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.other_a12">
   <source>Еңбек, мәдени, экономикалық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Labour, cultural, economic: quality conditions (annexes 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_l1">
   <source>Еңбек дағдылары жеке ерекшелікке сай бағаланған</source>
   <translation>Work skills assessed individually</translation>
  </message>
  <message id="evaluation.q_a12_l2">
   <source>Кәсіпке оқыту ұйымдастырылған, мамандық таңдауға көмектесілген</source>
   <translation>Vocational training organised, help in choosing an occupation</translation>
  </message>
  <message id="evaluation.q_a12_c1">
   <source>Бағдарлама мен сценарийге қызмет алушылар тартылған</source>
   <translation>Recipients take part in programmes and scripts</translation>
  </message>
  <message id="evaluation.q_a12_c2">
   <source>Үйірмелер мәдени қажеттілік пен қарым-қатынасқа бағытталған</source>
   <translation>Circles serve cultural needs and communication</translation>
  </message>
  <message id="evaluation.q_a12_n1">
   <source>Төлемдерді алуға көмек уақтылы, толық, нәтижелі</source>
   <translation>Help with payments timely, complete, effective</translation>
  </message>
  <message id="evaluation.measure_a12_other">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.legal_a12">
   <source>Құқықтық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Legal: quality conditions (annexes 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_j1">
   <source>Құқықтар мен қорғау тәсілдері толық түсіндірілген</source>
   <translation>Rights and ways of protection fully explained</translation>
  </message>
  <message id="evaluation.q_a12_j2">
   <source>Саласы бойынша кеңес беріліп, құжаттар дайындалып жіберілген</source>
   <translation>Advice by field given, documents prepared and sent</translation>
  </message>
  <message id="evaluation.q_a12_j3">
   <source>Құжаттардың мәтінін, бланкін, хатын жазуға көмектесілген</source>
   <translation>Help with texts, forms and covering letters</translation>
  </message>
  <message id="evaluation.q_a12_j4">
   <source>Шағым сауатты жазылып, адресатқа жіберілген</source>
   <translation>The complaint is drafted correctly and sent</translation>
  </message>
  <message id="evaluation.q_a12_j5">
   <source>Қорғаншылық органына отбасына орналастыруда көмектесілген</source>
   <translation>Help to the guardianship body with family placement</translation>
  </message>
  <message id="evaluation.measure_a12_legal">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.household_a3">
   <source>Тұрмыстық: сапа шарттары (3-қосымша)</source>
   <translation>Household: quality conditions (annex 3)</translation>
  </message>
  <message id="evaluation.q_a3_h1">
   <source>Үй-жай нормаға сай, жайлы</source>
   <translation>Premises meet the norms and are comfortable</translation>
  </message>
  <message id="evaluation.q_a3_h2">
   <source>Жиһаз, жабдық, мүкәммал стандартқа сай</source>
   <translation>Furniture and equipment are to standard</translation>
  </message>
  <message id="evaluation.q_a3_h3">
   <source>Жиһаз бен төсек жасы мен дене жағдайына сай</source>
   <translation>Furniture and bed fit age and physical state</translation>
  </message>
  <message id="evaluation.q_a3_h4">
   <source>Киім ыңғайлы, тілегі ескерілген</source>
   <translation>Clothes fit and wishes are respected</translation>
  </message>
  <message id="evaluation.q_a3_h5">
   <source>Ыстық, диеталық тамақ сапалы, теңгерімді</source>
   <translation>Hot and dietary food is good and balanced</translation>
  </message>
  <message id="evaluation.q_a3_h6">
   <source>Тасымалдауда жол қауіпсіздігі талаптары сақталған</source>
   <translation>Road-safety rules are kept in transport</translation>
  </message>
  <message id="evaluation.measure_a3_household">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.medical_a3">
   <source>Медициналық: сапа шарттары (3-қосымша)</source>
   <translation>Medical: quality conditions (annex 3)</translation>
  </message>
  <message id="evaluation.q_a3_m1">
   <source>Тегін көмек алуға жәрдем толық, уақтылы</source>
   <translation>Help to obtain free care complete and timely</translation>
  </message>
  <message id="evaluation.q_a3_m2">
   <source>Ауруханаға жатқызу жедел, тек көрсетілім бойынша</source>
   <translation>Hospital stay prompt and only on indication</translation>
  </message>
  <message id="evaluation.q_a3_m3">
   <source>Салауатты өмір салты туралы әңгіме жүргізілген</source>
   <translation>Talks on a healthy way of life held</translation>
  </message>
  <message id="evaluation.q_a3_m4">
   <source>Бейінді мамандардың кеңесі алынған</source>
   <translation>Consultations of profile specialists obtained</translation>
  </message>
  <message id="evaluation.measure_a3_medical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.people_a3">
   <source>Психологиялық, педагогикалық: сапа шарттары (3-қосымша)</source>
   <translation>Psychological, pedagogical: quality conditions (annex 3)</translation>
  </message>
  <message id="evaluation.q_a3_p1">
   <source>Көмек қарым-қатынасты реттеп, жанжалдың алдын алған</source>
   <translation>Help built relations and prevented conflict</translation>
  </message>
  <message id="evaluation.q_a3_p2">
   <source>Психолог, психотерапевт консультациясы алынған</source>
   <translation>Counselling of a psychologist or psychotherapist obtained</translation>
  </message>
  <message id="evaluation.q_a3_e1">
   <source>Білім алуға, оқу нысанын таңдауға көмектесілген</source>
   <translation>Help with education, including its form</translation>
  </message>
  <message id="evaluation.q_a3_e2">
   <source>Тұрмыстық дағдылар меңгерілген</source>
   <translation>Household skills are mastered</translation>
  </message>
  <message id="evaluation.measure_a3_people">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.other_a3">
   <source>Еңбек, мәдени, экономикалық: сапа шарттары (3-қосымша)</source>
   <translation>Labour, cultural, economic: quality conditions (annex 3)</translation>
  </message>
  <message id="evaluation.q_a3_l1">
   <source>Материалдық жағдай мен тұрмыс деңгейін жақсартуға көмектесілген</source>
   <translation>Help with the material situation and living standard</translation>
  </message>
  <message id="evaluation.q_a3_l2">
   <source>Курста кәсіпке оқытылған, мамандық таңдауға көмектесілген</source>
   <translation>Trained in courses, help in choosing an occupation</translation>
  </message>
  <message id="evaluation.q_a3_c1">
   <source>Іс-шара бағдарламаларына тартылған</source>
   <translation>Involved in programmes of events</translation>
  </message>
  <message id="evaluation.q_a3_c2">
   <source>Үйірмелерге қатысуға көмектесілген</source>
   <translation>Help to join circles</translation>
  </message>
  <message id="evaluation.q_a3_n1">
   <source>Төлемдерді алуға көмек уақтылы, толық, нәтижелі</source>
   <translation>Help with payments timely, complete, effective</translation>
  </message>
  <message id="evaluation.measure_a3_other">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.legal_a3">
   <source>Құқықтық: сапа шарттары (3-қосымша)</source>
   <translation>Legal: quality conditions (annex 3)</translation>
  </message>
  <message id="evaluation.q_a3_j1">
   <source>Құқықтар мен қорғау тәсілдері толық түсіндірілген</source>
   <translation>Rights and ways of protection fully explained</translation>
  </message>
  <message id="evaluation.q_a3_j2">
   <source>Саласы бойынша кеңес беріліп, құжаттар дайындалған</source>
   <translation>Advice by field given, documents prepared</translation>
  </message>
  <message id="evaluation.q_a3_j3">
   <source>Құжаттардың мәтінін, бланкін, хатын жазуға көмектесілген</source>
   <translation>Help with texts, forms and covering letters</translation>
  </message>
  <message id="evaluation.q_a3_j4">
   <source>Шағым сауатты жазылып, адресатқа жіберілген</source>
   <translation>The complaint is drafted correctly and sent</translation>
  </message>
  <message id="evaluation.measure_a3_legal">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Measure and its term</translation>
  </message>
  <message id="evaluation.page.decision">
   <source>Пікір, шешім</source>
   <translation>Opinion and decision</translation>
  </message>
  <message id="evaluation.opinion">
   <source>Қызмет алушының пікірі</source>
   <translation>Recipient's opinion</translation>
  </message>
  <message id="evaluation.opinion.ask">
   <source>Осы айларда не жақсарды? Не көмектеспеді? Ары қарай не болғанын қалайсың?</source>
   <translation>What got better in these months? What did not help? What should come next?</translation>
  </message>
  <message id="evaluation.decision">
   <source>Шешім</source>
   <translation>Decision</translation>
  </message>
  <message id="evaluation.decision.option.continue">
   <source>жоспарды жалғастыру</source>
   <translation>continue the plan</translation>
  </message>
  <message id="evaluation.decision.option.change">
   <source>жоспарды өзгерту</source>
   <translation>change the plan</translation>
  </message>
  <message id="evaluation.decision.option.placement">
   <source>отбасына орналастыру</source>
   <translation>family placement</translation>
  </message>
  <message id="evaluation.decision.option.leaving">
   <source>ұйымнан шығару</source>
   <translation>leaving</translation>
  </message>
  <message id="evaluation.decision_reason">
   <source>Шешімнің негіздемесі</source>
   <translation>Reasons for the decision</translation>
  </message>
  <message id="evaluation.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="evaluation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="evaluation.signatures.option.psychologist">
   <source>психолог</source>
   <translation>psychologist</translation>
  </message>
  <message id="evaluation.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>social pedagogue</translation>
  </message>
  <message id="evaluation.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="evaluation.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>service recipient</translation>
  </message>
  <message id="evidence_register.title">
   <source>Құжаттар мен дәлелдер тізілімі</source>
   <translation>Register of documents and evidence</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Тіркелген құжаттар</source>
   <translation>Registered documents</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Құжаттар, дәлелдер</source>
   <translation>Documents and evidence</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Құжат қосылған сайын бағдарлама осы тізілімді жаңартады.</source>
   <translation>The program updates this register whenever a document is added.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Құжат атауы</source>
   <translation>Title</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>құжат</source>
   <translation>document</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиожазба</source>
   <translation>audio recording</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>бейнежазба</source>
   <translation>video recording</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>фотосурет</source>
   <translation>photograph</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>зат</source>
   <translation>object</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Құжат күні</source>
   <translation>Date of document</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Алынған күн</source>
   <translation>Received</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Кімнен</source>
   <translation>From whom</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Түпнұсқа не көшірме</source>
   <translation>Original or copy</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>түпнұсқа</source>
   <translation>original</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>көшірме</source>
   <translation>copy</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>тек қағаз нысанында</source>
   <translation>paper only</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Сақталған орны</source>
   <translation>Where kept</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Беттер</source>
   <translation>Pages</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Келісім</source>
   <translation>Consent</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Аса құпия</source>
   <translation>Strictly confidential</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Бақылау сомасы</source>
   <translation>Checksum</translation>
  </message>
  <message id="field_device.title">
   <source>Далалық құрылғылар есебі</source>
   <translation>Field-device log</translation>
  </message>
  <message id="field_device.page.device">
   <source>Құрылғы</source>
   <translation>Device</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Тексерілген күн</source>
   <translation>Checked on</translation>
  </message>
  <message id="field_device.devices">
   <source>Құрылғылар</source>
   <translation>Devices</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Құрылғы</source>
   <translation>Device</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Жауапты</source>
   <translation>Owner</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Құпиясөз қойылған</source>
   <translation>Password set</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өзі құлыпталады</source>
   <translation>Locks by itself</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Қашықтан тазалауға болады</source>
   <translation>Can be wiped</translation>
  </message>
  <message id="field_device.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>ұйым басшылығы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="field_pack.title">
   <source>Далалық пакет есебі</source>
   <translation>Field-pack log</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Pack</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Алып шыққан уақыт</source>
   <translation>Taken out at</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Жарамдылық мерзімі</source>
   <translation>Expires on</translation>
  </message>
  <message id="field_pack.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="field_pack.device">
   <source>Құрылғы</source>
   <translation>Device</translation>
  </message>
  <message id="field_pack.taken">
   <source>Не алынды</source>
   <translation>What was taken</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Іс коды</source>
   <translation>Case code</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Деректер</source>
   <translation>Data</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Қайта енгізілген</source>
   <translation>Imported at</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Құрылғыдан жойылған</source>
   <translation>Deleted from the device at</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Жоғалса</source>
   <translation>Loss</translation>
  </message>
  <message id="field_pack.lost">
   <source>Құрылғы жоғалды ма, ұрланды ма</source>
   <translation>Lost or stolen</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Қашан</source>
   <translation>When</translation>
  </message>
  <message id="field_pack.measures">
   <source>Қолданылған шаралар</source>
   <translation>Measures taken</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Қашықтан тазаланған</source>
   <translation>Wiped at</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Басшылыққа хабарланған</source>
   <translation>Head informed at</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлының мұқабасы, мазмұны</source>
   <translation>Case file cover and table of contents</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Мұқаба</source>
   <translation>Cover</translation>
  </message>
  <message id="file_contents.mark">
   <source>Құпия</source>
   <translation>Confidential</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Мұқабаға аты жазылмайды, тек код жазылады.</source>
   <translation>The cover bears the code only, no name.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Ұйым</source>
   <translation>Organisation</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Volume</translation>
  </message>
  <message id="file_contents.years">
   <source>Ашылған – жабылған жылы</source>
   <translation>Years opened – closed</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Мазмұны</source>
   <translation>Table of contents</translation>
  </message>
  <message id="file_contents.contents">
   <source>Мазмұны</source>
   <translation>Table of contents</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Құжат</source>
   <translation>Document</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Бірінші бет</source>
   <translation>First page</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Соңғы бет</source>
   <translation>Last page</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Нысаны</source>
   <translation>Form</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>қағаз нысаны</source>
   <translation>paper form</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электрондық нысан</source>
   <translation>electronic form</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Беттердің жалпы саны</source>
   <translation>Total number of pages</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Сөзбен</source>
   <translation>In words</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Мазмұнын жасаған</source>
   <translation>Compiled by</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="gift_register.title">
   <source>Ұсынылған сыйлықтар тізілімі</source>
   <translation>Register of gifts offered</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Жазбалар</source>
   <translation>Lines</translation>
  </message>
  <message id="gift_register.lines">
   <source>Ұсынылған сыйлықтар тізілімі</source>
   <translation>Register of gifts offered</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Не</source>
   <translation>What</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Не істелді</source>
   <translation>What was done</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="individual_plan.title">
   <source>Жеке жоспар</source>
   <translation>Individual plan</translation>
  </message>
  <message id="individual_plan.page.ground">
   <source>Негізі</source>
   <translation>Basis</translation>
  </message>
  <message id="individual_plan.plan_date">
   <source>Жоспар жасалған күн</source>
   <translation>Date of the plan</translation>
  </message>
  <message id="individual_plan.period">
   <source>Жоспар мерзімі</source>
   <translation>Period of the plan</translation>
  </message>
  <message id="individual_plan.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Standard of the service</translation>
  </message>
  <message id="individual_plan.diagnostics_ref">
   <source>Негізге алынған диагностика</source>
   <translation>Diagnostics it is based on</translation>
  </message>
  <message id="individual_plan.external_specialist">
   <source>Шарт негізінде тартылған маман</source>
   <translation>Contracted specialist</translation>
  </message>
  <message id="individual_plan.external_specialist.hint">
   <source>Мамандығы және шарт нөмірі (F-86 тізілімінен); аты жазылмайды.</source>
   <translation>Speciality and contract number (from register F-86), no name.</translation>
  </message>
  <message id="individual_plan.goals">
   <source>Қажеттіліктер бойынша мақсаттар</source>
   <translation>Goals by need</translation>
  </message>
  <message id="individual_plan.goals.ask">
   <source>Жарты жылдан кейін не өзгергенін қалайсың? Соған бірінші қадам не болмақ?</source>
   <translation>What should be different in half a year? What would be the first step?</translation>
  </message>
  <message id="individual_plan.goals.need">
   <source>Қажеттілік</source>
   <translation>Need</translation>
  </message>
  <message id="individual_plan.goals.goal">
   <source>Мақсат</source>
   <translation>Goal</translation>
  </message>
  <message id="individual_plan.goals.indicator">
   <source>Көрсеткіш</source>
   <translation>Indicator</translation>
  </message>
  <message id="individual_plan.goals.kind">
   <source>Қызмет түрі</source>
   <translation>Kind of service</translation>
  </message>
  <message id="individual_plan.page.services">
   <source>Қызметтер</source>
   <translation>Services</translation>
  </message>
  <message id="individual_plan.services_a12">
   <source>Тізбе бойынша қызметтер (1, 2-қосымша)</source>
   <translation>Services of the catalogue (annexes 1, 2)</translation>
  </message>
  <message id="individual_plan.services_a12.kind">
   <source>Қызмет түрі</source>
   <translation>Kind of service</translation>
  </message>
  <message id="individual_plan.services_a12.item">
   <source>Тізбедегі қызмет</source>
   <translation>Catalogue item</translation>
  </message>
  <message id="individual_plan.services_a12.scope">
   <source>Көлемі, жиілігі</source>
   <translation>Scope, frequency</translation>
  </message>
  <message id="individual_plan.services_a12.provider">
   <source>Көрсететін маман</source>
   <translation>Provider</translation>
  </message>
  <message id="individual_plan.services_a12.start">
   <source>Басталуы</source>
   <translation>From</translation>
  </message>
  <message id="individual_plan.services_a12.until">
   <source>Аяқталуы</source>
   <translation>Until</translation>
  </message>
  <message id="individual_plan.services_a12.expected">
   <source>Күтілетін нәтиже</source>
   <translation>Expected result</translation>
  </message>
  <message id="individual_plan.services_a12.done">
   <source>Орындалуы</source>
   <translation>Done</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.yes">
   <source>орындалды</source>
   <translation>done</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.partly">
   <source>ішінара</source>
   <translation>partly</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.no">
   <source>орындалмады</source>
   <translation>not done</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.refused">
   <source>бас тартты</source>
   <translation>declined</translation>
  </message>
  <message id="individual_plan.services_a3">
   <source>Тізбе бойынша қызметтер (3-қосымша)</source>
   <translation>Services of the catalogue (annex 3)</translation>
  </message>
  <message id="individual_plan.services_a3.kind">
   <source>Қызмет түрі</source>
   <translation>Kind of service</translation>
  </message>
  <message id="individual_plan.services_a3.item">
   <source>Тізбедегі қызмет</source>
   <translation>Catalogue item</translation>
  </message>
  <message id="individual_plan.services_a3.scope">
   <source>Көлемі, жиілігі</source>
   <translation>Scope, frequency</translation>
  </message>
  <message id="individual_plan.services_a3.provider">
   <source>Көрсететін маман</source>
   <translation>Provider</translation>
  </message>
  <message id="individual_plan.services_a3.start">
   <source>Басталуы</source>
   <translation>From</translation>
  </message>
  <message id="individual_plan.services_a3.until">
   <source>Аяқталуы</source>
   <translation>Until</translation>
  </message>
  <message id="individual_plan.services_a3.expected">
   <source>Күтілетін нәтиже</source>
   <translation>Expected result</translation>
  </message>
  <message id="individual_plan.services_a3.done">
   <source>Орындалуы</source>
   <translation>Done</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.yes">
   <source>орындалды</source>
   <translation>done</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.partly">
   <source>ішінара</source>
   <translation>partly</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.no">
   <source>орындалмады</source>
   <translation>not done</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.refused">
   <source>бас тартты</source>
   <translation>declined</translation>
  </message>
  <message id="individual_plan.page.child">
   <source>Бала және оның ортасы</source>
   <translation>The child and those around</translation>
  </message>
  <message id="individual_plan.without_care">
   <source>Бала жетім немесе ата-ана қамқорлығынсыз қалған ба</source>
   <translation>Is the child an orphan or without parental care</translation>
  </message>
  <message id="individual_plan.without_care_family_work">
   <source>Отбасына орналастыру жұмысы</source>
   <translation>Work towards placement in a family</translation>
  </message>
  <message id="individual_plan.without_care_family_work.hint">
   <source>Кіммен, қандай қадамдар жасалады; қорғаншылық органымен байланыс.</source>
   <translation>Which steps with whom; contact with the guardianship body.</translation>
  </message>
  <message id="individual_plan.network">
   <source>Әлеуметтік қолдау желісі</source>
   <translation>Support network</translation>
  </message>
  <message id="individual_plan.network.ask">
   <source>Қиын кезде кімге айта аласың? Кіммен жиірек кездескің келеді?</source>
   <translation>Whom can you tell when it is hard? Whom would you like to see more often?</translation>
  </message>
  <message id="individual_plan.network.person">
   <source>Адам</source>
   <translation>Person</translation>
  </message>
  <message id="individual_plan.network.relation">
   <source>Балаға қатысы</source>
   <translation>Relation to the child</translation>
  </message>
  <message id="individual_plan.network.role">
   <source>Немен көмектеседі</source>
   <translation>How this person helps</translation>
  </message>
  <message id="individual_plan.skills">
   <source>Өз бетінше өмір сүру дағдылары</source>
   <translation>Independent-living skills</translation>
  </message>
  <message id="individual_plan.skills.skill">
   <source>Дағды</source>
   <translation>Skill</translation>
  </message>
  <message id="individual_plan.skills.level">
   <source>Деңгейі</source>
   <translation>Level</translation>
  </message>
  <message id="individual_plan.skills.level.option.low">
   <source>төмен</source>
   <translation>low</translation>
  </message>
  <message id="individual_plan.skills.level.option.medium">
   <source>орташа</source>
   <translation>medium</translation>
  </message>
  <message id="individual_plan.skills.level.option.high">
   <source>жоғары</source>
   <translation>high</translation>
  </message>
  <message id="individual_plan.skills.goal">
   <source>Мақсат</source>
   <translation>Goal</translation>
  </message>
  <message id="individual_plan.opinion">
   <source>Қызмет алушының пікірі</source>
   <translation>Recipient's opinion</translation>
  </message>
  <message id="individual_plan.opinion.ask">
   <source>Осы жоспарда саған не ұнайды, не ұнамайды? Нені қосар едің?</source>
   <translation>What do you like in this plan and what not? What would you add?</translation>
  </message>
  <message id="individual_plan.page.approval">
   <source>Қайта қарау, бекіту</source>
   <translation>Review and approval</translation>
  </message>
  <message id="individual_plan.review_on">
   <source>Жоспарды қайта қарау күні</source>
   <translation>Review date</translation>
  </message>
  <message id="individual_plan.approval">
   <source>Басшының бекітуі</source>
   <translation>Approval by the head</translation>
  </message>
  <message id="individual_plan.approval.option.head">
   <source>бекіткен басшы</source>
   <translation>approving head</translation>
  </message>
  <message id="individual_plan.approved_on">
   <source>Бекітілген күн</source>
   <translation>Approved on</translation>
  </message>
  <message id="individual_plan.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="individual_plan.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="individual_plan.signatures.option.psychologist">
   <source>психолог</source>
   <translation>psychologist</translation>
  </message>
  <message id="individual_plan.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>social pedagogue</translation>
  </message>
  <message id="individual_plan.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>service recipient</translation>
  </message>
  <message id="individual_plan.signatures.option.guardian">
   <source>заңды өкіл</source>
   <translation>legal representative</translation>
  </message>
  <message id="leaving.title">
   <source>Отбасына орналастыру, ұйымнан шығару</source>
   <translation>Family placement and leaving</translation>
  </message>
  <message id="leaving.page.basis">
   <source>Түрі, негізі</source>
   <translation>Kind and basis</translation>
  </message>
  <message id="leaving.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="leaving.kind.option.family_return">
   <source>өз отбасына қайтару</source>
   <translation>return to the family</translation>
  </message>
  <message id="leaving.kind.option.guardianship">
   <source>қорғаншылық</source>
   <translation>guardianship</translation>
  </message>
  <message id="leaving.kind.option.trusteeship">
   <source>қамқоршылық</source>
   <translation>trusteeship</translation>
  </message>
  <message id="leaving.kind.option.patronage">
   <source>патронаттық тәрбиелеу</source>
   <translation>patronage upbringing</translation>
  </message>
  <message id="leaving.kind.option.host_family">
   <source>қабылдаушы отбасы</source>
   <translation>host family</translation>
  </message>
  <message id="leaving.kind.option.adoption">
   <source>асырап алу</source>
   <translation>adoption</translation>
  </message>
  <message id="leaving.kind.option.family_home">
   <source>отбасы үлгісіндегі балалар үйі</source>
   <translation>family-type children's home</translation>
  </message>
  <message id="leaving.kind.option.independent">
   <source>өз бетінше өмір сүру</source>
   <translation>independent living</translation>
  </message>
  <message id="leaving.kind.option.institution">
   <source>басқа ұйым</source>
   <translation>other institution</translation>
  </message>
  <message id="leaving.basis_document">
   <source>Негіз құжаты, нөмірі, берген орган</source>
   <translation>Basis document, number, issuing body</translation>
  </message>
  <message id="leaving.basis_date">
   <source>Негіз құжатының күні</source>
   <translation>Date of the basis document</translation>
  </message>
  <message id="leaving.basis_scan">
   <source>Құжаттың сканері</source>
   <translation>Scan of the document</translation>
  </message>
  <message id="leaving.preparation">
   <source>Бала мен отбасын дайындау</source>
   <translation>Preparation of child and family</translation>
  </message>
  <message id="leaving.preparation.ask">
   <source>Жаңа үйде не қуантады, не алаңдатады? Бізбен байланысты қалай жалғастырғың келеді?</source>
   <translation>What are you glad about in the new home, what worries you? How would you like to keep in touch?</translation>
  </message>
  <message id="leaving.page.handing">
   <source>Тапсыру</source>
   <translation>Handing over</translation>
  </message>
  <message id="leaving.left_on">
   <source>Шыққан күні</source>
   <translation>Left on</translation>
  </message>
  <message id="leaving.handed_over">
   <source>Тапсырылғандар</source>
   <translation>Handed over</translation>
  </message>
  <message id="leaving.handed_over.what">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="leaving.handed_over.what.option.papers">
   <source>құжаттар</source>
   <translation>papers</translation>
  </message>
  <message id="leaving.handed_over.what.option.medicines">
   <source>дәрі-дәрмек тізімі</source>
   <translation>list of medicines</translation>
  </message>
  <message id="leaving.handed_over.what.option.belongings">
   <source>жеке заттар</source>
   <translation>belongings</translation>
  </message>
  <message id="leaving.handed_over.item">
   <source>Атауы</source>
   <translation>Item</translation>
  </message>
  <message id="leaving.handed_over.number">
   <source>Нөмірі, саны</source>
   <translation>Number, quantity</translation>
  </message>
  <message id="leaving.page.after">
   <source>Шыққаннан кейінгі қолдау</source>
   <translation>Support afterwards</translation>
  </message>
  <message id="leaving.network">
   <source>Қолдау желісі</source>
   <translation>Support network</translation>
  </message>
  <message id="leaving.network.person">
   <source>Адам</source>
   <translation>Person</translation>
  </message>
  <message id="leaving.network.role">
   <source>Немен көмектеседі</source>
   <translation>How this person helps</translation>
  </message>
  <message id="leaving.follow_up_on">
   <source>Бірінші байланыс күні</source>
   <translation>First follow-up</translation>
  </message>
  <message id="leaving.follow_ups">
   <source>Кейінгі байланыстар</source>
   <translation>Later follow-ups</translation>
  </message>
  <message id="leaving.follow_ups.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="leaving.follow_ups.who">
   <source>Кім байланысады</source>
   <translation>Who</translation>
  </message>
  <message id="leaving.follow_ups.way">
   <source>Тәсілі</source>
   <translation>How</translation>
  </message>
  <message id="leaving.a3_code">
   <source>Отбасы бойынша жаңа эпизод: іс коды</source>
   <translation>New episode in the family: code of the case</translation>
  </message>
  <message id="leaving.a3_code.hint">
   <source>3-қосымша бойынша қабылдау жазбасын толтырыңыз.</source>
   <translation>Fill in the admission record of annex 3.</translation>
  </message>
  <message id="leaving.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="leaving.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="leaving.signatures.option.receiver">
   <source>қабылдаған адам</source>
   <translation>person who takes over</translation>
  </message>
  <message id="leaving.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="leaving.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>service recipient</translation>
  </message>
  <message id="norm_entry.title">
   <source>Нормативтік актілер тізілімі</source>
   <translation>Register of norms</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Нормативтік акт</source>
   <translation>Norm</translation>
  </message>
  <message id="norm_entry.name">
   <source>Атауы, нөмірі</source>
   <translation>Name and number</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Қабылдаған орган</source>
   <translation>Issued by</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Бекітілген күні</source>
   <translation>Approved on</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Күшіне енген күні</source>
   <translation>In force from</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Күшін жойған күні</source>
   <translation>In force until</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Қайта қаралатын күн</source>
   <translation>Review due</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Бағдарламадағы басылымы</source>
   <translation>Edition in the program</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Мысалы, kze/2023. Әр жазба өзі толтырылған басылымды сақтайды.</source>
   <translation>For example kg/2012. Every entry keeps the edition it was filled in with.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Көшірме сақталатын орын</source>
   <translation>Where the copy is kept</translation>
  </message>
  <message id="observation.title">
   <source>Бақылау парағы</source>
   <translation>Observation sheet</translation>
  </message>
  <message id="observation.page.setting">
   <source>Бақылау жағдайы</source>
   <translation>Setting of the observation</translation>
  </message>
  <message id="observation.phase">
   <source>Кезең</source>
   <translation>Phase</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>қызмет көрсету барысында</source>
   <translation>during the service</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>қызмет аяқталғаннан кейін</source>
   <translation>after the service</translation>
  </message>
  <message id="observation.observed_on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="observation.observed_at">
   <source>Уақыты</source>
   <translation>Time</translation>
  </message>
  <message id="observation.setting">
   <source>Орта</source>
   <translation>Setting</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Мекенжайын жазбаңыз: «сыныпта», «үйінде».</source>
   <translation>No address: “in class”, “at home”.</translation>
  </message>
  <message id="observation.observer">
   <source>Бақылаушы</source>
   <translation>Observer</translation>
  </message>
  <message id="observation.page.observed">
   <source>Бақылау</source>
   <translation>Observation</translation>
  </message>
  <message id="observation.observations">
   <source>Байқалғандар</source>
   <translation>What is observed</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Көрген-естігенді ғана жазыңыз; түсіндірмесі бөлек.</source>
   <translation>Only what was seen and heard; interpretation goes apart.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Бағыт</source>
   <translation>Area</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>қауіпсіздік</source>
   <translation>safety</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>денсаулық</source>
   <translation>health</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоциялар</source>
   <translation>emotion</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>қарым-қатынас</source>
   <translation>relations</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>мектеп, жұмыс</source>
   <translation>school, work</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>күнделікті дағдылар</source>
   <translation>daily skills</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Бақылау</source>
   <translation>Observation</translation>
  </message>
  <message id="observation.observations.change">
   <source>Бұрынғымен салыстырғанда</source>
   <translation>Since last time</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>жақсарды</source>
   <translation>better</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>бұрынғыдай</source>
   <translation>same</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>нашарлады</source>
   <translation>worse</translation>
  </message>
  <message id="observation.interpretation">
   <source>Пайымдау</source>
   <translation>Interpretation</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Қызметкердің ойы, болжамы; фактіден бөлек.</source>
   <translation>The worker's thoughts and hypotheses, apart from fact.</translation>
  </message>
  <message id="observation.action">
   <source>Қажетті шара</source>
   <translation>Action needed</translation>
  </message>
  <message id="observation.action.hint">
   <source>Не, кім, қашан. Қажет болмаса, солай жазыңыз.</source>
   <translation>What, who, when. If nothing is needed, say so.</translation>
  </message>
  <message id="observation.signatures">
   <source>Қолы</source>
   <translation>Signature</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="organisation_card.title">
   <source>Ұйым карточкасы</source>
   <translation>Organisation card</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Атауы, тіркелуі</source>
   <translation>Name and registration</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карточка толтырылған күн</source>
   <translation>Card filled in on</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Әр өзгерісте жаңа карточка толтырылады, ескісі қалады.</source>
   <translation>Every change is a new card; the old one stays.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Ресми атауы</source>
   <translation>Official name</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Меншік нысаны</source>
   <translation>Form of ownership</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>мемлекеттік</source>
   <translation>state</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>коммуналдық</source>
   <translation>municipal</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>мемлекеттік емес</source>
   <translation>non-state</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>жеке меншік</source>
   <translation>private</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>заңды тұлға құрмаған адам</source>
   <translation>a person without a legal entity</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Қызмет көрсетушінің түрі</source>
   <translation>Kind of provider</translation>
  </message>
  <message id="organisation_card.provider.option.a1_support_sen">
   <source>1-қосымша: ерекше білім беруді қажет ететін балаларды қолдау орталығы</source>
   <translation>Annex 1: support centre for children with special educational needs</translation>
  </message>
  <message id="organisation_card.provider.option.a1_support">
   <source>1-қосымша: арнаулы қызметке мұқтаж балаларды қолдау орталығы</source>
   <translation>Annex 1: support centre for children needing special services</translation>
  </message>
  <message id="organisation_card.provider.option.a1_village">
   <source>1-қосымша: отбасы үлгісіндегі балалар ауылы</source>
   <translation>Annex 1: family-type children's village</translation>
  </message>
  <message id="organisation_card.provider.option.a1_youth">
   <source>1-қосымша: жастар үйі</source>
   <translation>Annex 1: youth home</translation>
  </message>
  <message id="organisation_card.provider.option.a1_special">
   <source>1-қосымша: арнайы білім беру ұйымы</source>
   <translation>Annex 1: special-education organisation</translation>
  </message>
  <message id="organisation_card.provider.option.a1_regime">
   <source>1-қосымша: ерекше режимдегі ұйым</source>
   <translation>Annex 1: special-regime organisation</translation>
  </message>
  <message id="organisation_card.provider.option.a2_adaptation">
   <source>2-қосымша: кәмелетке толмағандарды бейімдеу орталығы</source>
   <translation>Annex 2: minors' adaptation centre</translation>
  </message>
  <message id="organisation_card.provider.option.a2_support">
   <source>2-қосымша: қолдау орталығы</source>
   <translation>Annex 2: support centre</translation>
  </message>
  <message id="organisation_card.provider.option.a3_guardian">
   <source>3-қосымша: қорғаншы, қамқоршы</source>
   <translation>Annex 3: guardian, trustee</translation>
  </message>
  <message id="organisation_card.provider.option.a3_patronage">
   <source>3-қосымша: патронат тәрбиеші</source>
   <translation>Annex 3: patronage carer</translation>
  </message>
  <message id="organisation_card.provider.option.a3_family">
   <source>3-қосымша: қабылдаушы отбасы, отбасы үлгісіндегі үй</source>
   <translation>Annex 3: host family, family-type home</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Басқа түрі</source>
   <translation>Another kind</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Мемлекеттік тіркеу куәлігінің нөмірі</source>
   <translation>Registration certificate no.</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Тіркелген күні</source>
   <translation>Registered on</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Куәлік пен көшірме сақталатын орын</source>
   <translation>Where the certificate and its copy are kept</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Жұмысы, ресурстары</source>
   <translation>Work and means</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Әлеуметтік жұмыстағы тәжірибе</source>
   <translation>Experience in social work</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссиясы, құндылықтары</source>
   <translation>Mission and values</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Тікелей қызметтер</source>
   <translation>Direct services</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Жанама қызметтер</source>
   <translation>Indirect services</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Супервизияның ұйымдастырылуы</source>
   <translation>How supervision is arranged</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Қызметкерлер құрамы</source>
   <translation>Workforce</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Лауазымы</source>
   <translation>Function</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штат саны</source>
   <translation>Posts</translation>
  </message>
  <message id="organisation_card.money">
   <source>Қаржы көздері</source>
   <translation>Sources of money</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Көзі</source>
   <translation>Source</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Үлесі</source>
   <translation>Share</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Жауапкершілік, комиссия</source>
   <translation>Responsibility, commissions</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Өмір мен денсаулық қауіпсіздігіне жауапты</source>
   <translation>Answers for safety of life and health</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Әр шешімді кім, қашан қабылдағаны әрекеттер журналында сақталады.</source>
   <translation>Who decided what and when is kept in the log of acts.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Қандай комиссиялар бар</source>
   <translation>Which commissions exist</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>кәмелетке толмағандар істері жөніндегі комиссия</source>
   <translation>commission on minors</translation>
  </message>
  <message id="organisation_card.commissions.option.guardianship">
   <source>қамқоршылық жөніндегі комиссия</source>
   <translation>commission on guardianship</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Көмек сұрау туралы ақпарат қайда беріледі</source>
   <translation>Where information on asking for help is given</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Қолы</source>
   <translation>Signature</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өз шағымым</source>
   <translation>The worker's own appeal</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Шағым</source>
   <translation>Appeal</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Тек жазған адамның өзі көреді.</source>
   <translation>Seen by its author alone.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кімге</source>
   <translation>To whom</translation>
  </message>
  <message id="own_appeal.about">
   <source>Не туралы</source>
   <translation>What about</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Жауап келген күн</source>
   <translation>Answered on</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Жауап</source>
   <translation>Answer</translation>
  </message>
  <message id="patronage.title">
   <source>Әлеуметтік-психологиялық патронаж парағы</source>
   <translation>Social-psychological patronage sheet</translation>
  </message>
  <message id="patronage.page.observed">
   <source>Бақылау</source>
   <translation>Observation</translation>
  </message>
  <message id="patronage.observed_on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="patronage.observer">
   <source>Бақылаушы</source>
   <translation>Observer</translation>
  </message>
  <message id="patronage.situation">
   <source>Жағдай</source>
   <translation>Situation</translation>
  </message>
  <message id="patronage.situation.hint">
   <source>Көргеніңізді жазыңыз; пікір бөлек.</source>
   <translation>Write what you saw; opinions apart.</translation>
  </message>
  <message id="patronage.discomfort">
   <source>Психикалық ыңғайсыздық байқала ма</source>
   <translation>Is there mental discomfort</translation>
  </message>
  <message id="patronage.discomfort.ask">
   <source>Соңғы күндері көңіл күйің қалай? Ұйқың, тәбетің қалай?</source>
   <translation>How have you been feeling lately? How do you sleep and eat?</translation>
  </message>
  <message id="patronage.conflict">
   <source>Жанжал</source>
   <translation>Conflict</translation>
  </message>
  <message id="patronage.conflict.option.none">
   <source>жоқ</source>
   <translation>none</translation>
  </message>
  <message id="patronage.conflict.option.inner">
   <source>тұлғаішілік</source>
   <translation>inner</translation>
  </message>
  <message id="patronage.conflict.option.between">
   <source>тұлғааралық</source>
   <translation>interpersonal</translation>
  </message>
  <message id="patronage.help_now">
   <source>Қазір көмек қажет пе</source>
   <translation>Is help needed now</translation>
  </message>
  <message id="patronage.detail">
   <source>Байқалғанның түсіндірмесі</source>
   <translation>What was noticed</translation>
  </message>
  <message id="patronage.page.help">
   <source>Көмек</source>
   <translation>Help</translation>
  </message>
  <message id="patronage.help_given">
   <source>Көрсетілген көмек</source>
   <translation>Help given</translation>
  </message>
  <message id="patronage.help_given.hint">
   <source>Көмек қажет болмаса, солай жазыңыз.</source>
   <translation>If none was needed, write so.</translation>
  </message>
  <message id="patronage.next_on">
   <source>Келесі бақылау күні</source>
   <translation>Next observation</translation>
  </message>
  <message id="patronage.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="patronage.signatures.option.psychologist">
   <source>психолог</source>
   <translation>psychologist</translation>
  </message>
  <message id="patronage.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>social pedagogue</translation>
  </message>
  <message id="presentation.title">
   <source>Кейсті таныстыру парағы</source>
   <translation>Case presentation sheet</translation>
  </message>
  <message id="presentation.page.about">
   <source>Атсыз таныстыру</source>
   <translation>Anonymous presentation</translation>
  </message>
  <message id="presentation.made_on">
   <source>Парақ дайындалған күн</source>
   <translation>Date the sheet was prepared</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Уақытша код</source>
   <translation>Temporary code</translation>
  </message>
  <message id="presentation.age_group">
   <source>Жас тобы</source>
   <translation>Age group</translation>
  </message>
  <message id="presentation.sex">
   <source>Жынысы</source>
   <translation>Sex</translation>
  </message>
  <message id="presentation.place_type">
   <source>Елді мекен түрі</source>
   <translation>Type of place</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>қала</source>
   <translation>town</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>ауыл</source>
   <translation>village</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>шалғай жер</source>
   <translation>remote place</translation>
  </message>
  <message id="presentation.family">
   <source>Отбасы</source>
   <translation>Family</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Аты жазылмайды, рөлі жазылады: ана, әке, әже.</source>
   <translation>No names, roles only: mother, father, grandmother.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Оқиғалар реті</source>
   <translation>Timeline</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Күні жазылмайды, кейс ашылғаннан бергі күндер саналады.</source>
   <translation>No dates: count the days since the case was opened.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Күн</source>
   <translation>Day</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Оқиға</source>
   <translation>Event</translation>
  </message>
  <message id="presentation.page.question">
   <source>Талқыланатын мәселе</source>
   <translation>Matter for discussion</translation>
  </message>
  <message id="presentation.risks">
   <source>Тәуекел</source>
   <translation>Risk</translation>
  </message>
  <message id="presentation.strengths">
   <source>Күшті жақтары</source>
   <translation>Strengths</translation>
  </message>
  <message id="presentation.tried">
   <source>Бұрын қолданылған шаралар</source>
   <translation>What was tried</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Не көмектесті? Не көмектеспеді?</source>
   <translation>What helped? What did not?</translation>
  </message>
  <message id="presentation.question">
   <source>Әріптестерге сұрақ</source>
   <translation>Question to colleagues</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Әріптестеріңізден нақты нені естігіңіз келеді?</source>
   <translation>What exactly would you like to hear from your colleagues?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Танытып қоятын ақпарат жоқ екені тексерілді</source>
   <translation>Checked: no identifying data</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>аты жоқ</source>
   <translation>no names</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>мекенжай, мектеп, жұмыс орны аталмаған</source>
   <translation>no address, school or place of work</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>туған күні және басқа нақты күндер жоқ</source>
   <translation>no birth date or other real dates</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>танытып қоятын ерекше белгілер жоқ</source>
   <translation>no unusual details that could be recognised</translation>
  </message>
  <message id="prohibitions.title">
   <source>Тыйымдармен танысу, хабарлама</source>
   <translation>Acknowledgement of prohibitions; gifts and conflicts</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Танысқан тармақтар</source>
   <translation>Points read</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Танысқан күн</source>
   <translation>Read on</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 тармақ оқылды</source>
   <translation>The 13 points were read</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Кемсітпеу, ерекшелікті ескеру</source>
   <translation>No discrimination; differences are respected</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Қызмет алушымен жақын қарым-қатынас орнатпау</source>
   <translation>No intimate relation with a client</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Өзгеге төнген қауіпті білсе, үндемей қалмау</source>
   <translation>No silence about planned harm to others</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өзіне зиян келтіру қаупін білсе, үндемей қалмау</source>
   <translation>No silence about planned self-harm</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Жалған, немқұрайды бағалау жүргізбеу</source>
   <translation>No false or careless assessment</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Қажетті қызметті кешіктірмеу</source>
   <translation>No needed service is withheld</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Құпияны жарияламау</source>
   <translation>No breach of confidentiality</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Дәлелдемелерді бұрмаламау</source>
   <translation>Evidence is kept truthfully</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Рұқсатқа жалған құжат бермеу</source>
   <translation>No forged papers for a licence</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Қажетті қызметке жолдаудан бас тартпау</source>
   <translation>Clients are linked to the services they need</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Сыйлық, ақы алмау</source>
   <translation>No gifts or rewards</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Зиянды, нәтижесіз әдіс қолданбау</source>
   <translation>No harmful or useless methods</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Басқа қатысушылардан қорғауды ұмытпау</source>
   <translation>Clients are protected from other participants</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Мүдделер қақтығысы туралы хабарлама</source>
   <translation>Conflict declaration</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Іс коды</source>
   <translation>Case code</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Байланысы</source>
   <translation>Relation</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Шара</source>
   <translation>Measure</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Ұсынылған сыйлықтар</source>
   <translation>Gifts offered</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Не</source>
   <translation>What</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Не істелді</source>
   <translation>What was done</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>бас тартылды</source>
   <translation>declined</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>қайтарылды</source>
   <translation>returned</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="room.title">
   <source>Үй-жай, бөлмелер</source>
   <translation>Premises and rooms</translation>
  </message>
  <message id="room.page.room">
   <source>Бөлме</source>
   <translation>Room</translation>
  </message>
  <message id="room.name">
   <source>Атауы, нөмірі</source>
   <translation>Name or number</translation>
  </message>
  <message id="room.name.hint">
   <source>Кездесу орны ретінде таңдалады. Құпия мекенжай мұнда жазылмайды.</source>
   <translation>Can be chosen as a place of meeting. A secret address does not belong here.</translation>
  </message>
  <message id="room.use">
   <source>Мақсаты</source>
   <translation>Purpose</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кеңес беру бөлмесі</source>
   <translation>counselling room</translation>
  </message>
  <message id="room.use.option.group">
   <source>топтық жұмыс бөлмесі</source>
   <translation>group room</translation>
  </message>
  <message id="room.use.option.reception">
   <source>қабылдау бөлмесі</source>
   <translation>reception</translation>
  </message>
  <message id="room.use.option.archive">
   <source>мұрағат</source>
   <translation>archive</translation>
  </message>
  <message id="room.use.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="room.fits">
   <source>Мақсатқа сай</source>
   <translation>Fit for its purpose</translation>
  </message>
  <message id="room.fits_why">
   <source>Не жетіспейді, қашан түзетіледі</source>
   <translation>What is missing and when it is put right</translation>
  </message>
  <message id="room.private">
   <source>Бөтен құлаққа естілмей сөйлесуге болады</source>
   <translation>One can talk there unheard</translation>
  </message>
  <message id="room.seats">
   <source>Сыйымдылығы</source>
   <translation>Seats</translation>
  </message>
  <message id="room.checked_on">
   <source>Қаралған күні</source>
   <translation>Looked at on</translation>
  </message>
  <message id="safety_plan.title">
   <source>Қауіпсіздік жоспары</source>
   <translation>Safety plan</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Бірге жасалған жоспар</source>
   <translation>The plan made together</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Жасалған күні</source>
   <translation>Date made</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Бірге жасаған адамдар</source>
   <translation>Made together with</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Қызмет алушы, қорғай алатын ата-ана, қорғаншы.</source>
   <translation>The client, a parent or guardian able to protect.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Қауіп жақындағанының белгілері</source>
   <translation>Signs that danger is coming</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Қауіп жақындағанын неден білесіз: дауысынан, сөзінен, уақыттан, күннен?</source>
   <translation>How do you know danger is coming: voice, words, hour, day?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Мен бірден не істеймін</source>
   <translation>What I do at once</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Қысқа, орындалатын қадамдар. Бала өз сөзімен айтады.</source>
   <translation>Short steps that can be done. A child uses its own words.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Осындай белгі байқалса, ең алдымен не істей аласыз? Содан кейін ше?</source>
   <translation>If you see such a sign, what can you do first? And then?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Қадам</source>
   <translation>Step</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Кім көмектеседі</source>
   <translation>Who helps</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Қауіпсіз адамдар, орындар, нөмірлер</source>
   <translation>Safe persons, places, numbers</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Қауіпсіз адамдар мен орындар</source>
   <translation>Safe persons and places</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Түн ортасында да есігін ашатын адам кім? Оған қалай жетесіз?</source>
   <translation>Who would open the door to you even at midnight? How do you get there?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Адам</source>
   <translation>Person</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Орын</source>
   <translation>Place</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Phone</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Қалай жету</source>
   <translation>How to get there</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Шұғыл жағдайда қоңырау шалатын нөмірлер</source>
   <translation>Emergency numbers</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Полиция, жедел жәрдем, балаларға көмек телефоны, өз ұйымыңыздың нөмірі.</source>
   <translation>Police, ambulance, child helpline, the number of your organisation.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Шартты сөз, белгі</source>
   <translation>Code word, signal</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Жақын адам естігенде көмек шақыратын сөз.</source>
   <translation>A word on which someone close calls for help.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Қорғаушы ересекпен келісу</source>
   <translation>Agreement with the protective adult</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Қызмет алушы бала болса, міндетті түрде толтырылады.</source>
   <translation>Needed when the client is a child.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Балаңызды қорғау үшін нақты не істейтініңізді айтып бересіз бе?</source>
   <translation>Would you tell me exactly what you will do to protect your child?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Қорғаушы ересектің қолы</source>
   <translation>Signature of the protective adult</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Қорғаушы ересек</source>
   <translation>Protective adult</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Дайындық, тексеру</source>
   <translation>Preparation, checks</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Дайын тұрған заттар мен құжаттар</source>
   <translation>Things and papers kept ready</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Жеке куәлік, куәліктер</source>
   <translation>Identity card, certificates</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Ақша, банк картасы</source>
   <translation>Money, bank card</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Кілттер</source>
   <translation>Keys</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, қуаттағыш</source>
   <translation>Phone, charger</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Дәрі-дәрмек</source>
   <translation>Medicine</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Жылы киім</source>
   <translation>Warm clothes</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Баланың заттары</source>
   <translation>Child's things</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Дәлелдердің көшірмесі</source>
   <translation>Copies of evidence</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Телефонды қауіпсіз пайдалану, жоспар көшірмесін жасыру</source>
   <translation>Safe use of the phone, hidden copy of the plan</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Қоңыраулар тарихын, орналасқан жерді, құпиясөзді, хабарламаларды тексеріңіз.</source>
   <translation>Check call history, location, password, messages.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Кім, қаншалықты жиі, қашанға дейін тексереді</source>
   <translation>Who checks, how often, until when</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Кім</source>
   <translation>Who</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Тәсілі</source>
   <translation>Way</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Жиілігі</source>
   <translation>Frequency</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Дейін</source>
   <translation>Until</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Жоспардың көшірмесі</source>
   <translation>Copy of the plan</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Қағаз табылса қауіпті болса, тек жатталады.</source>
   <translation>If a found paper is dangerous, the plan is only learned by heart.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Бұл қағазды алып жүру қауіпсіз бе, әлде жаттап алған дұрыс па?</source>
   <translation>Is it safe to carry this paper, or better to learn it by heart?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Қағаз түрінде берілді</source>
   <translation>Given on paper</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Қауіпті болғандықтан жатталды</source>
   <translation>Memory only, because unsafe</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Қолы</source>
   <translation>Signature</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Қызмет алушы</source>
   <translation>Client</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Қорғаншы</source>
   <translation>Guardian</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Әлеуметтік қызметкер</source>
   <translation>Social worker</translation>
  </message>
  <message id="service_log.title">
   <source>Қызмет көрсету журналы</source>
   <translation>Service log</translation>
  </message>
  <message id="service_log.page.services">
   <source>Көрсетілген қызметтер</source>
   <translation>Services given</translation>
  </message>
  <message id="service_log.started_on">
   <source>Парақ басталған күн</source>
   <translation>Sheet begun on</translation>
  </message>
  <message id="service_log.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Standard of the service</translation>
  </message>
  <message id="service_log.entries_a12">
   <source>Көрсетілген қызметтер (1, 2-қосымша)</source>
   <translation>Services given (annexes 1, 2)</translation>
  </message>
  <message id="service_log.entries_a12.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="service_log.entries_a12.kind">
   <source>Қызмет түрі</source>
   <translation>Kind of service</translation>
  </message>
  <message id="service_log.entries_a12.item">
   <source>Тізбедегі қызмет</source>
   <translation>Catalogue item</translation>
  </message>
  <message id="service_log.entries_a12.provider">
   <source>Көрсеткен маман</source>
   <translation>Provider</translation>
  </message>
  <message id="service_log.entries_a12.quantity">
   <source>Ұзақтығы, саны</source>
   <translation>Duration, quantity</translation>
  </message>
  <message id="service_log.entries_a12.result">
   <source>Нәтиже</source>
   <translation>Result</translation>
  </message>
  <message id="service_log.entries_a12.remark">
   <source>Ескертпе</source>
   <translation>Remark</translation>
  </message>
  <message id="service_log.entries_a3">
   <source>Көрсетілген қызметтер (3-қосымша)</source>
   <translation>Services given (annex 3)</translation>
  </message>
  <message id="service_log.entries_a3.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="service_log.entries_a3.kind">
   <source>Қызмет түрі</source>
   <translation>Kind of service</translation>
  </message>
  <message id="service_log.entries_a3.item">
   <source>Тізбедегі қызмет</source>
   <translation>Catalogue item</translation>
  </message>
  <message id="service_log.entries_a3.provider">
   <source>Көрсеткен маман</source>
   <translation>Provider</translation>
  </message>
  <message id="service_log.entries_a3.quantity">
   <source>Ұзақтығы, саны</source>
   <translation>Duration, quantity</translation>
  </message>
  <message id="service_log.entries_a3.result">
   <source>Нәтиже</source>
   <translation>Result</translation>
  </message>
  <message id="service_log.entries_a3.remark">
   <source>Ескертпе</source>
   <translation>Remark</translation>
  </message>
  <message id="service_log.page.totals_a12">
   <source>Түрлері бойынша жиыны</source>
   <translation>Totals by kind</translation>
  </message>
  <message id="service_log.n_a12_h">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>household</translation>
  </message>
  <message id="service_log.n_a12_m">
   <source>әлеуметтік-медициналық</source>
   <translation>medical</translation>
  </message>
  <message id="service_log.n_a12_p">
   <source>әлеуметтік-психологиялық</source>
   <translation>psychological</translation>
  </message>
  <message id="service_log.n_a12_e">
   <source>әлеуметтік-педагогикалық</source>
   <translation>pedagogical</translation>
  </message>
  <message id="service_log.n_a12_l">
   <source>әлеуметтік-еңбек</source>
   <translation>labour</translation>
  </message>
  <message id="service_log.n_a12_c">
   <source>әлеуметтік-мәдени</source>
   <translation>cultural</translation>
  </message>
  <message id="service_log.n_a12_n">
   <source>әлеуметтік-экономикалық</source>
   <translation>economic</translation>
  </message>
  <message id="service_log.n_a12_j">
   <source>әлеуметтік-құқықтық</source>
   <translation>legal</translation>
  </message>
  <message id="service_log.n_a12">
   <source>Барлығы</source>
   <translation>Total</translation>
  </message>
  <message id="service_log.page.totals_a3">
   <source>Түрлері бойынша жиыны</source>
   <translation>Totals by kind</translation>
  </message>
  <message id="service_log.n_a3_h">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>household</translation>
  </message>
  <message id="service_log.n_a3_m">
   <source>әлеуметтік-медициналық</source>
   <translation>medical</translation>
  </message>
  <message id="service_log.n_a3_p">
   <source>әлеуметтік-психологиялық</source>
   <translation>psychological</translation>
  </message>
  <message id="service_log.n_a3_e">
   <source>әлеуметтік-педагогикалық</source>
   <translation>pedagogical</translation>
  </message>
  <message id="service_log.n_a3_l">
   <source>әлеуметтік-еңбек</source>
   <translation>labour</translation>
  </message>
  <message id="service_log.n_a3_c">
   <source>әлеуметтік-мәдени</source>
   <translation>cultural</translation>
  </message>
  <message id="service_log.n_a3_n">
   <source>әлеуметтік-экономикалық</source>
   <translation>economic</translation>
  </message>
  <message id="service_log.n_a3_j">
   <source>әлеуметтік-құқықтық</source>
   <translation>legal</translation>
  </message>
  <message id="service_log.n_a3">
   <source>Барлығы</source>
   <translation>Total</translation>
  </message>
  <message id="service_log.page.medical">
   <source>Медициналық рәсімдер, жатқызу</source>
   <translation>Procedures, hospital stay</translation>
  </message>
  <message id="service_log.had_procedures">
   <source>Дәрігер тағайындаған рәсімдер болды ма (M-10)</source>
   <translation>Were there procedures prescribed by a doctor (M-10)</translation>
  </message>
  <message id="service_log.procedures">
   <source>Медициналық рәсімдер</source>
   <translation>Medical procedures</translation>
  </message>
  <message id="service_log.procedures.hint">
   <source>Бағдарлама тек тіркейді, мөлшер бойынша кеңес бермейді.</source>
   <translation>The program only records, it gives no advice on doses.</translation>
  </message>
  <message id="service_log.procedures.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="service_log.procedures.doctor">
   <source>Тағайындаған дәрігер</source>
   <translation>Prescribing doctor</translation>
  </message>
  <message id="service_log.procedures.prescribed_on">
   <source>Тағайындау күні</source>
   <translation>Prescribed on</translation>
  </message>
  <message id="service_log.procedures.procedure">
   <source>Рәсім</source>
   <translation>Procedure</translation>
  </message>
  <message id="service_log.procedures.performer">
   <source>Орындаған</source>
   <translation>Performed by</translation>
  </message>
  <message id="service_log.had_hospital">
   <source>Ауруханаға жатқызу болды ма (M-11)</source>
   <translation>Was there a hospital stay (M-11)</translation>
  </message>
  <message id="service_log.hospital">
   <source>Ауруханаға жатқызу</source>
   <translation>Hospital stay</translation>
  </message>
  <message id="service_log.hospital.hint">
   <source>Тек медициналық көрсетілім бойынша, уақытын оздырмай.</source>
   <translation>Only on medical indication and without delay.</translation>
  </message>
  <message id="service_log.hospital.indication">
   <source>Көрсетілім</source>
   <translation>Indication</translation>
  </message>
  <message id="service_log.hospital.start">
   <source>Басталуы</source>
   <translation>From</translation>
  </message>
  <message id="service_log.hospital.until">
   <source>Аяқталуы</source>
   <translation>Until</translation>
  </message>
  <message id="service_log.hospital.escort">
   <source>Бірге барған адам</source>
   <translation>Escort</translation>
  </message>
  <message id="service_log.page.end">
   <source>Сілтеме, қол қою</source>
   <translation>Reference, signature</translation>
  </message>
  <message id="service_log.book_entry">
   <source>Шағымдар кітабындағы жазба нөмірі</source>
   <translation>Number of the entry in the complaints book</translation>
  </message>
  <message id="service_log.book_entry.hint">
   <source>Тек сілтеме: жазбаның өзі бұл іске салынбайды.</source>
   <translation>A reference only: the entry itself is not part of this file.</translation>
  </message>
  <message id="service_log.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="service_log.signatures.option.specialist">
   <source>маман</source>
   <translation>specialist</translation>
  </message>
  <message id="service_log.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="service_proposal.title">
   <source>Қызметті жақсарту ұсыныстары</source>
   <translation>Proposals for better services</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Ұсыныс</source>
   <translation>Proposal</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кімге</source>
   <translation>To whom</translation>
  </message>
  <message id="service_proposal.text">
   <source>Ұсыныс</source>
   <translation>Proposal</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Негіздемесі</source>
   <translation>Why</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Жауап келген күн</source>
   <translation>Answered on</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Жауап</source>
   <translation>Answer</translation>
  </message>
  <message id="service_register.title">
   <source>Көрсетілген қызметтер тізілімі</source>
   <translation>Register of services given</translation>
  </message>
  <message id="service_register.page.lines">
   <source>Жазбалар</source>
   <translation>Lines</translation>
  </message>
  <message id="service_register.lines">
   <source>Көрсетілген қызметтер тізілімі</source>
   <translation>Register of services given</translation>
  </message>
  <message id="service_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="service_register.lines.on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="service_register.lines.code">
   <source>Коды</source>
   <translation>Code</translation>
  </message>
  <message id="service_register.lines.kind">
   <source>Қызмет түрі</source>
   <translation>Kind of service</translation>
  </message>
  <message id="service_register.lines.item">
   <source>Қызмет</source>
   <translation>Service</translation>
  </message>
  <message id="service_register.lines.quantity">
   <source>Саны</source>
   <translation>Number</translation>
  </message>
  <message id="service_register.lines.result">
   <source>Нәтижесі</source>
   <translation>Result</translation>
  </message>
  <message id="shelf_document.title">
   <source>Құжаттар сөресі</source>
   <translation>Document shelf</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Құжат</source>
   <translation>Document</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>қызмет саясаты</source>
   <translation>service policy</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>әдеп кодексі</source>
   <translation>code of ethics</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>теория мен әдістеме бағдарламасы</source>
   <translation>programme of theory and methods</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>супервизия саясаты, тәртібі</source>
   <translation>supervision policy and rules</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадр, үздіксіз даму саясаты</source>
   <translation>policy of staff and development</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>сақтау мерзімдерінің тізбесі</source>
   <translation>list of periods of keeping</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="shelf_document.name">
   <source>Атауы</source>
   <translation>Title</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Бекіткен</source>
   <translation>Approved by</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Бекітілген күні</source>
   <translation>Approved on</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Жарамдылық мерзімі</source>
   <translation>Valid until</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Мерзімсіз болса, бос қалады. Бітсе, өзін-өзі тексеруде белгіленеді.</source>
   <translation>Leave empty where it never ends. Note an expired one in the self-check.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Сақталатын орны</source>
   <translation>Where it is kept</translation>
  </message>
  <message id="specialist_contract.title">
   <source>Шарт негізінде тартылған мамандар тізілімі</source>
   <translation>Register of contracted specialists</translation>
  </message>
  <message id="specialist_contract.page.contract">
   <source>Шарт</source>
   <translation>Contract</translation>
  </message>
  <message id="specialist_contract.starts_on">
   <source>Шарт басталған күн</source>
   <translation>Contract begins</translation>
  </message>
  <message id="specialist_contract.starts_on.hint">
   <source>Тізілім – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>The register is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="specialist_contract.ends_on">
   <source>Шарт аяқталатын күн</source>
   <translation>Contract ends</translation>
  </message>
  <message id="specialist_contract.specialist">
   <source>Маман</source>
   <translation>Specialist</translation>
  </message>
  <message id="specialist_contract.speciality">
   <source>Мамандығы</source>
   <translation>Speciality</translation>
  </message>
  <message id="specialist_contract.contract_no">
   <source>Шарт нөмірі</source>
   <translation>Contract number</translation>
  </message>
  <message id="specialist_contract.purposes">
   <source>Не үшін тартылды</source>
   <translation>Engaged for</translation>
  </message>
  <message id="specialist_contract.purposes.option.plan">
   <source>жеке жоспарды әзірлеу</source>
   <translation>drawing up the individual plan</translation>
  </message>
  <message id="specialist_contract.purposes.option.evaluation">
   <source>нәтижелілікті бағалау</source>
   <translation>evaluating results</translation>
  </message>
  <message id="specialist_contract.purposes.option.consultation">
   <source>консультация беру</source>
   <translation>consultations</translation>
  </message>
  <message id="specialist_contract.recipients">
   <source>Қызмет алушылар (кодтары)</source>
   <translation>Recipients (codes)</translation>
  </message>
  <message id="specialist_contract.results">
   <source>Нәтижелері</source>
   <translation>Results</translation>
  </message>
  <message id="specialist_contract.renews">
   <source>Ұзартылған шарт</source>
   <translation>Contract that this renews</translation>
  </message>
  <message id="specialist_contract.renews.hint">
   <source>Бұл шарт бұрынғысын жалғастырса ғана.</source>
   <translation>Only if this contract goes on from an earlier one.</translation>
  </message>
  <message id="staff_card.title">
   <source>Қызметкер картасы</source>
   <translation>Staff card</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_card.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Жұмысқа кірген</source>
   <translation>Joined on</translation>
  </message>
  <message id="staff_card.function">
   <source>Қызметі</source>
   <translation>Role</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медициналық бағдардағы әлеуметтік қызметкер</source>
   <translation>medically oriented social worker</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>аға әлеуметтік қызметкер</source>
   <translation>senior social worker</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор маман</source>
   <translation>supervisor</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог маман</source>
   <translation>psychologist</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>жоғары тұрған менеджер</source>
   <translation>higher manager</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Supervisor</translation>
  </message>
  <message id="staff_card.degree">
   <source>Білімі</source>
   <translation>Education</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>әлеуметтік жұмыс, жоғары</source>
   <translation>higher, social work</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>әлеуметтік жұмыс, орта кәсіптік</source>
   <translation>secondary vocational, social work</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медициналық</source>
   <translation>medical</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогикалық</source>
   <translation>pedagogical</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологиялық</source>
   <translation>psychological</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>әлеуметтанулық</source>
   <translation>sociological</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>заңгерлік</source>
   <translation>legal</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="staff_card.university">
   <source>Оқу орны, диплом нөмірі</source>
   <translation>School, diploma no.</translation>
  </message>
  <message id="staff_card.years">
   <source>Саладағы жұмыс жылдары</source>
   <translation>Years in the sector</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Рұқсат, даярлық</source>
   <translation>Licence, training</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Арнайы рұқсат нөмірі</source>
   <translation>Licence no.</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Жарамдылық мерзімі</source>
   <translation>Valid until</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Құжатты тексерген адам, күні</source>
   <translation>Who verified the papers, when</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Супервизия бойынша даярлығы бар</source>
   <translation>Supervision training</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Биылғы істер</source>
   <translation>Cases this year</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Жұмыстан шыққан</source>
   <translation>Left on</translation>
  </message>
  <message id="staff_support.title">
   <source>Қызметкердің қауіпсіздігі мен қолдауы</source>
   <translation>Safety and support of staff</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Оқиға</source>
   <translation>What happened</translation>
  </message>
  <message id="staff_support.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Тек қызметкердің өзі мен супервизор көреді.</source>
   <translation>Seen by the worker and the supervisor only.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Күні мен уақыты</source>
   <translation>Date and time</translation>
  </message>
  <message id="staff_support.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>қорқыту</source>
   <translation>threat</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>шабуыл</source>
   <translation>attack</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>жазатайым оқиға</source>
   <translation>accident</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>ауыр жүктеме, шаршау</source>
   <translation>strain, exhaustion</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="staff_support.what">
   <source>Не болды</source>
   <translation>What happened</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Не болды? Қазір өзіңізді қалай сезінесіз?</source>
   <translation>What happened? How are you now?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Қабылданған шара</source>
   <translation>Measures taken</translation>
  </message>
  <message id="staff_support.support">
   <source>Көрсетілген қолдау</source>
   <translation>Support given</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>талдау әңгімесі</source>
   <translation>debriefing</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог маман</source>
   <translation>psychologist</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>демалыс</source>
   <translation>rest</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>жүктеме азайтылды</source>
   <translation>lighter load</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>полицияға жүгінді</source>
   <translation>police told</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Келесі әңгіме</source>
   <translation>Next talk</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Қызметті тоқтату, істі қайта ашу туралы шешім</source>
   <translation>Decision to stop or reopen the service</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Шешім</source>
   <translation>Decision</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Шешім түрі</source>
   <translation>Kind of decision</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>қызметті тоқтату</source>
   <translation>stopping the service</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>қызметті жалғастыру</source>
   <translation>resuming the service</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>істі қайта ашу</source>
   <translation>reopen the case</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Шешім қабылданған күн</source>
   <translation>Date of the decision</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Себебі</source>
   <translation>Reason</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Не өзгерді? Бұл шешім туралы не ойлайсыз?</source>
   <translation>What has changed? What do you think of this decision?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Кім шешті</source>
   <translation>Who decided</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Тоқтату кезеңі</source>
   <translation>While stopped</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Тоқтатылған кездегі қауіпсіздік</source>
   <translation>Safety while stopped</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Осы кезеңде қауіп төнсе, кімге жүгінесіз?</source>
   <translation>Whom will you turn to if there is danger during this time?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Жалғастыру жоспарланған күн</source>
   <translation>Planned date of resumption</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Істі қайта ашу</source>
   <translation>Reopening</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Жаңа эпизод нөмірі</source>
   <translation>New episode number</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Қайталанатын кезеңдер</source>
   <translation>Stages to repeat</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.admission">
   <source>қабылдау</source>
   <translation>admission</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>диагностика</source>
   <translation>diagnostics</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>жоспарлау</source>
   <translation>planning</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>қызмет көрсету</source>
   <translation>service delivery</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>нәтижелерді бағалау</source>
   <translation>evaluation</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.leaving">
   <source>ұйымнан шығу</source>
   <translation>leaving</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Бұрынғы шығару жазбасы</source>
   <translation>Earlier leaving record</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Проблеманың қайталану себебі</source>
   <translation>Cause of relapse</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Неліктен қайтадан қиын болды? Бұрын не жетіспеді?</source>
   <translation>What made it hard again? What was missing before?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Қызмет алушыға хабарланған күн</source>
   <translation>Date the client was told</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>client</translation>
  </message>
  <message id="supervision_session.title">
   <source>Супервизия кездесуінің жазбасы</source>
   <translation>Supervision session note</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Кездесу</source>
   <translation>Session</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Кездескен күн</source>
   <translation>Date of the session</translation>
  </message>
  <message id="supervision_session.place">
   <source>Қайда</source>
   <translation>Where</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Түрі</source>
   <translation>Form</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>жеке</source>
   <translation>individual</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>топтық</source>
   <translation>group</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="supervision_session.group">
   <source>Топ мүшелері</source>
   <translation>Members of the group</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Supervisor</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Талқыланған тақырыптар</source>
   <translation>Topics</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>істер</source>
   <translation>cases</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>әдістер</source>
   <translation>methods</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>жүктеме</source>
   <translation>workload</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>көңіл күй, денсаулық</source>
   <translation>well-being</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>қызметкер қауіпсіздігі</source>
   <translation>worker's safety</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Талқыланған істер</source>
   <translation>Cases discussed</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Іс коды</source>
   <translation>Case code</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Сұрақ, шешім</source>
   <translation>Question, outcome</translation>
  </message>
  <message id="supervision_session.course">
   <source>Талқылаудың қысқаша мазмұны</source>
   <translation>What was discussed</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Өзі туралы ой түю</source>
   <translation>Reflection</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өзін-өзі саралау сұрақтары</source>
   <translation>Self-reflection questions</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Осы кезеңде сізге не ең ауыр болды, не күш берді?</source>
   <translation>What was hardest in this time, and what gave you strength?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Келісімдер</source>
   <translation>Agreements</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Келісілген істер</source>
   <translation>Agreements</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Не</source>
   <translation>What</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Жауапты</source>
   <translation>Who</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Мерзімі</source>
   <translation>Until</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Осы жылғы істер саны</source>
   <translation>Cases of this year</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Келесі кездесу</source>
   <translation>Next session</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Қолы</source>
   <translation>Signatures</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>supervisor</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="transfer.title">
   <source>Тапсыру парағы</source>
   <translation>Transfer sheet</translation>
  </message>
  <message id="transfer.page.move">
   <source>Тапсыру</source>
   <translation>Transfer</translation>
  </message>
  <message id="transfer.direction">
   <source>Тапсыру бағыты</source>
   <translation>Direction of transfer</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>басқа ұйымға тапсырылды</source>
   <translation>transferred to another organisation</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>басқа ұйымнан келді</source>
   <translation>received from another organisation</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>ұйым ішінде</source>
   <translation>within the organisation</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файлы тапсырылған күн</source>
   <translation>Date the case file was transferred</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Тапсырған ұйым</source>
   <translation>Transferring organisation</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Қабылдаған ұйым</source>
   <translation>Receiving organisation</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Ұйымның байланыс ақпараты</source>
   <translation>Contact information of the organisation</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Екінші ұйымның телефоны, мекенжайы, электрондық мекенжайы.</source>
   <translation>Phone, address and e-mail of the other organisation.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Тапсырған маманның аты-жөні, лауазымы</source>
   <translation>Name and position of the transferring specialist</translation>
  </message>
  <message id="transfer.former_code">
   <source>Бұрынғы код</source>
   <translation>Former code</translation>
  </message>
  <message id="transfer.new_code">
   <source>Жаңа код</source>
   <translation>New code</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Қабылдаған тарап береді; тапсырған тарап кейін толықтырып жазады.</source>
   <translation>Given by the receiving side; the transferring side adds it afterwards.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Мақсат, жұмыс барысы</source>
   <translation>Purpose and process</translation>
  </message>
  <message id="transfer.purpose">
   <source>Тапсыру мақсаты</source>
   <translation>Purpose of the transfer</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Бұл кейсті тапсыру арқылы қызмет алушы үшін не жақсарады?</source>
   <translation>What will become better for the client through this transfer?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Жұмыс барысы туралы қысқаша жазба</source>
   <translation>Short note on the process so far</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Атқарылған жұмыс, болған өзгерістер, қазіргі жағдай.</source>
   <translation>Work done, changes that came about, the present situation.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Жаңа қызметкер неден бастау керегін түсінуі үшін нені міндетті түрде білуі тиіс?</source>
   <translation>What must the new worker know in order to see where to begin?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Бұрынғы маманмен байланысу қажет пе</source>
   <translation>Is contact with the earlier specialist needed</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Бұрын қызмет көрсеткен маман, байланыс ақпараты</source>
   <translation>Specialist who served earlier, contact information</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Келісілген қадамдар, нәтижелер</source>
   <translation>Agreed steps and results</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Өту кезеңінде қызмет алушы жалғыз қалмауы үшін кім, нені, қашан істейді?</source>
   <translation>Who will do what and when, so that the client is not left alone during the handover?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Қадам</source>
   <translation>Step</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Жауаптылар</source>
   <translation>Responsible persons</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Мерзімі</source>
   <translation>Deadline</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Нәтиже</source>
   <translation>Result</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Шешілмеген тәуекелдер</source>
   <translation>Open risks</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Не алаңдатады? Қабылдаушы адам нені кейінге қалдырмауы керек?</source>
   <translation>What worries you? What must the receiver not put off?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Мерзімі аяқталмаған істер</source>
   <translation>Open items with a deadline</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Тіркелген құжаттар</source>
   <translation>Enclosed documents</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Басқа ұйымға қайта бағыттау болды ма</source>
   <translation>Was a referral made</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Тіркелген жолдама нысандары</source>
   <translation>Enclosed referral forms</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>жіберу парағы</source>
   <translation>referral send sheet</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>бірлескен жоспар</source>
   <translation>joint plan</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>кері байланыс парағы</source>
   <translation>feedback sheet</translation>
  </message>
  <message id="transfer.documents">
   <source>Тіркелген құжаттар тізімі</source>
   <translation>List of enclosed documents</translation>
  </message>
  <message id="transfer.documents.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Құжат</source>
   <translation>Document</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Беттер</source>
   <translation>Pages</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Аса құпия бөлігі тапсырылды ма</source>
   <translation>Was the strictly confidential part handed over</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>тапсырылған жоқ</source>
   <translation>not handed over</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>бөлек мөрленген конвертте</source>
   <translation>in a separate sealed envelope</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Келісім</source>
   <translation>Consent</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Құқықтық негіз</source>
   <translation>Legal basis</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Келісімсіз тапсырылғанда заң бабы, шешім нөмірі жазылады.</source>
   <translation>For a transfer without consent, enter the legal provision and the number of the decision.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Қабылдау</source>
   <translation>Receipt</translation>
  </message>
  <message id="transfer.receiver">
   <source>Қабылдаған маманның аты-жөні, лауазымы</source>
   <translation>Name and position of the receiving specialist</translation>
  </message>
  <message id="transfer.received_on">
   <source>Қабылданған күн</source>
   <translation>Date of receipt</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Қабылдаған тарап қол қойғанға дейін кейс үшін тапсырған тарап жауап береді.</source>
   <translation>Until the receiving side has signed, the transferring side remains responsible for the case.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Қабылдаған маманның қолы</source>
   <translation>Signature of the receiving specialist</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>қабылдаған маман</source>
   <translation>receiving specialist</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Тапсырған маманның қолы</source>
   <translation>Signature of the transferring specialist</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>тапсырған маман</source>
   <translation>transferring specialist</translation>
  </message>
  <message id="trip_plan.title">
   <source>Сапарға шығу және оралу</source>
   <translation>Going out and coming back</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Сапар</source>
   <translation>Trip</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Қызметкер</source>
   <translation>Worker</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Шыққан уақыты</source>
   <translation>Left at</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Оралатын уақыты</source>
   <translation>Back by</translation>
  </message>
  <message id="trip_plan.case">
   <source>Істің коды</source>
   <translation>Code of the case</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Бағыт, ауыл, ықшам аудан</source>
   <translation>Direction, area</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Қызмет алушының мекенжайы жазылмайды.</source>
   <translation>Not the client's address.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Көлік, бірге барған адам</source>
   <translation>Transport, with whom</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Байланыста күтетін қызметкер</source>
   <translation>Who waits for the call</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Кешіксе не істеледі</source>
   <translation>What to do if late</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Оралған уақыты</source>
   <translation>Came back at</translation>
  </message>
  <message id="visit_record.title">
   <source>Үйге бару және байланыс туралы жазба</source>
   <translation>Home-visit and contact record</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Бару туралы</source>
   <translation>The visit</translation>
  </message>
  <message id="visit_record.kind">
   <source>Түрі</source>
   <translation>Kind</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>үйге бару</source>
   <translation>home visit</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>ұйымға бару</source>
   <translation>visit in an institution</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон арқылы байланыс</source>
   <translation>phone contact</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Басқа түрі</source>
   <translation>Other kind</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Күні</source>
   <translation>Date</translation>
  </message>
  <message id="visit_record.started">
   <source>Басталуы</source>
   <translation>Started</translation>
  </message>
  <message id="visit_record.ended">
   <source>Аяқталуы</source>
   <translation>Ended</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Кесте бойынша мерзімі</source>
   <translation>Due by schedule</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Алдыңғы жазбада белгіленген келесі байланыс күні.</source>
   <translation>Date of next contact agreed in the previous record.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Қызмет алушы қазір кіммен, қайда тұрады</source>
   <translation>With whom and where the client lives now</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>ата-ана</source>
   <translation>parents</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>қорғаншы</source>
   <translation>guardian</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронаттық отбасы</source>
   <translation>foster family</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>кеңейтілген отбасы</source>
   <translation>extended family</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>интернат үлгісіндегі ұйым</source>
   <translation>residential institution</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>жалғыз</source>
   <translation>alone</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>басқа</source>
   <translation>other</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Кіммен, қайда</source>
   <translation>With whom, where</translation>
  </message>
  <message id="visit_record.seen">
   <source>Қызмет алушымен бетпе-бет кездестіңіз бе</source>
   <translation>Client seen in person</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Кездеспеу себебі</source>
   <translation>Why not seen</translation>
  </message>
  <message id="visit_record.present">
   <source>Болған адамдар</source>
   <translation>Persons present</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Үйдегі жағдай</source>
   <translation>Home conditions</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Үйдегі жағдай</source>
   <translation>Home conditions</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Жеткіліктісін белгілеңіз. Белгіленбегенін төменде түсіндіріңіз.</source>
   <translation>Tick what is in order. Explain below what is not ticked.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>жылу жеткілікті</source>
   <translation>warm enough</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>электр жарығы бар</source>
   <translation>electricity</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ауыз су бар</source>
   <translation>drinking water</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>азық-түлік жеткілікті</source>
   <translation>enough food</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>тазалық сақталған</source>
   <translation>clean and hygienic</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>әркімнің ұйықтайтын орны бар</source>
   <translation>a sleeping place for everyone</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>қауіпті жер, зат жоқ</source>
   <translation>no dangerous places or things</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Үйдегі жағдай бойынша түсініктеме</source>
   <translation>Comment on home conditions</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Үйіңізді көрсете аласыз ба? Мұнда сізге ең қолайсызы не?</source>
   <translation>May I see your home? What is most difficult for you here?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Бала</source>
   <translation>Child</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Баланың жағдайы</source>
   <translation>Condition of the child</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Байқағаныңызды белгілеңіз. Сөйлей алмайтын сәбиге ерекше назар аударыңыз.</source>
   <translation>Tick what you saw. Pay special attention to infants who cannot speak.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>таза, маусымға сай киінген</source>
   <translation>clean, dressed for the season</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>күтім жеткілікті</source>
   <translation>care sufficient</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>тамақтануы жасына сай</source>
   <translation>feeding right for the age</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>дамуы жасына сай</source>
   <translation>development right for the age</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>күтушісімен жайбарақат, жақын</source>
   <translation>calm and close with the carer</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>зорлық-зомбылық белгілері</source>
   <translation>signs of violence</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>немқұрайлылық белгілері</source>
   <translation>signs of neglect</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Баланы бақылау</source>
   <translation>Observation of the child</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Сырт келбеті, күтім, дамуы, күтушісімен қарым-қатынасы.</source>
   <translation>Appearance, care, development, behaviour with carers.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Бүгін не ойнадың? Саған не ұнайды, неден қорқасың?</source>
   <translation>What did you play today? What do you like, what are you afraid of?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Жоспардың орындалуы, тәуекел</source>
   <translation>Plan steps and risk</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Баланың отбасымен байланысы</source>
   <translation>Contact between child and family</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Кім, қанша рет кездесті, сөйлесті; бала қалай қабылдады.</source>
   <translation>Who met or talked, how often; how the child took it.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Үйдегілермен қашан кездестіңіз? Кіммен кездескіңіз келеді?</source>
   <translation>When did you last see your family? Who would you like to see?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Жоспардың тексерілген қадамдары</source>
   <translation>Plan steps checked</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Уағдаласқан істерден не орындалды? Не кедергі болды?</source>
   <translation>What worked out of what we agreed? What got in the way?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Қадам</source>
   <translation>Step</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Орындалуы</source>
   <translation>State</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>орындалды</source>
   <translation>done</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>ішінара</source>
   <translation>partly</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>орындалмады</source>
   <translation>not done</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Кедергі</source>
   <translation>Obstacle</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Тәуекел деңгейінің өзгеруі</source>
   <translation>Change of risk level</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өзгерген жоқ</source>
   <translation>unchanged</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>жоғарылады</source>
   <translation>higher</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>төмендеді</source>
   <translation>lower</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Жаңа тәуекел деңгейі</source>
   <translation>New risk level</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өзгерудің негізі</source>
   <translation>Grounds for the change</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Қызметкердің қауіпсіздігі, келесі қадам</source>
   <translation>Worker's safety and next step</translation>
  </message>
  <message id="visit_record.companion">
   <source>Бірге барған адам</source>
   <translation>Companion</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Қайтып келген уақыты</source>
   <translation>Time of return</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Қызметкердің өз қауіпсіздігі</source>
   <translation>Worker's own safety</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Ит, мас адам, жол, ауа райы; жұмыста кімге хабарланды.</source>
   <translation>Dogs, drunk persons, road, weather; who at work was told.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Келесі байланыс күні</source>
   <translation>Next contact</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Келесі жолы қашан келсем, сізге қолайлы?</source>
   <translation>When would it suit you that I come again?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Қолы</source>
   <translation>Signature</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>social worker</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>барған үйдегі адам</source>
   <translation>person visited</translation>
  </message>
  <message id="check.need_without_service">
   <source>Қызметсіз қажеттілік</source>
   <translation>Need without a service</translation>
  </message>
  <message id="check.service_not_begun">
   <source>Басталмаған қызмет</source>
   <translation>Service that was not begun</translation>
  </message>
  <message id="check.service_not_begun_a3">
   <source>Басталмаған қызмет (3-қосымша)</source>
   <translation>Service that was not begun (Annex 3)</translation>
  </message>
 </context>
</TS>
