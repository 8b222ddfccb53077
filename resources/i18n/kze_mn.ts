<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn">
 <context>
  <name>kze</name>
  <message id="title">
   <source>Білім беру және балалардың құқықтарын қорғау саласында арнаулы әлеуметтік қызметтер көрсету стандарттары</source>
   <translation>Боловсрол, хүүхдийн эрхийн хамгааллын салбарт нийгмийн тусгай үйлчилгээ үзүүлэх стандарт</translation>
  </message>
  <message id="word.address_region">
   <source>облыс немесе қала</source>
   <translation>муж эсвэл хот</translation>
  </message>
  <message id="word.address_district">
   <source>аудан</source>
   <translation>дүүрэг</translation>
  </message>
  <message id="word.address_ward">
   <source>ауылдық округ, ауыл</source>
   <translation>тосгоны тойрог, тосгон</translation>
  </message>
  <message id="word.address_line">
   <source>көше, үй, сипаттама</source>
   <translation>гудамж, байр, тайлбар</translation>
  </message>
  <message id="word.address_camp">
   <source>уақытша тұратын жер</source>
   <translation>түр суудаг газар</translation>
  </message>
  <message id="stage.admission">
   <source>Қабылдау</source>
   <translation>Хүлээн авах</translation>
  </message>
  <message id="stage.assessment">
   <source>Диагностика</source>
   <translation>Оношилгоо</translation>
  </message>
  <message id="stage.planning">
   <source>Жоспарлау</source>
   <translation>Төлөвлөх</translation>
  </message>
  <message id="stage.delivery">
   <source>Қызмет көрсету</source>
   <translation>Үйлчилгээ үзүүлэх</translation>
  </message>
  <message id="stage.evaluation">
   <source>Нәтижелерді бағалау</source>
   <translation>Үр дүнг үнэлэх</translation>
  </message>
  <message id="stage.leaving">
   <source>Ұйымнан шығу</source>
   <translation>Байгууллагаас гарах</translation>
  </message>
  <message id="options.annex.a1">
   <source>Білім беру ұйымы (1-қосымша)</source>
   <translation>Боловсролын байгууллага (1 дүгээр хавсралт)</translation>
  </message>
  <message id="options.annex.a2">
   <source>Орталық (2-қосымша)</source>
   <translation>Төв (2 дугаар хавсралт)</translation>
  </message>
  <message id="options.annex.a3">
   <source>Баланы қабылдаған отбасы (3-қосымша)</source>
   <translation>Хүүхэд авсан гэр бүл (3 дугаар хавсралт)</translation>
  </message>
  <message id="options.target_group.orphan">
   <source>жетім балалар</source>
   <translation>өнчин хүүхэд</translation>
  </message>
  <message id="options.target_group.no_parental_care">
   <source>ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>эцэг эхийн асрамжгүй үлдсэн хүүхэд</translation>
  </message>
  <message id="options.target_group.unsupervised">
   <source>қадағалаусыз және панасыз қалған балалар</source>
   <translation>хараа хяналтгүй, орон гэргүй хүүхэд</translation>
  </message>
  <message id="options.target_group.deviant">
   <source>девиантты мінез-құлықты балалар</source>
   <translation>гажуу зан үйлтэй хүүхэд</translation>
  </message>
  <message id="options.target_group.special_regime">
   <source>арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>тусгай, тусгай дэглэмтэй байгууллагад илгээгдэх хүүхэд</translation>
  </message>
  <message id="options.target_group.sen">
   <source>ерекше білім беруді қажет ететін балалар</source>
   <translation>боловсролын тусгай хэрэгцээтэй хүүхэд</translation>
  </message>
  <message id="options.target_group.abused">
   <source>қатыгездікке ұшыраған балалар</source>
   <translation>хэрцгий харилцаанд өртсөн хүүхэд</translation>
  </message>
  <message id="options.target_group.youth_home">
   <source>жасөспірімдер үйінің тәрбиеленушілері</source>
   <translation>залуучуудын байрны хүмүүжигчид</translation>
  </message>
  <message id="options.target_group.suspected">
   <source>қылмыс жасады деп күдік келтірілген балалар</source>
   <translation>гэмт хэрэгт сэжиглэгдсэн хүүхэд</translation>
  </message>
  <message id="options.category_a1.orphan">
   <source>1) жетім балалар</source>
   <translation>1) өнчин хүүхэд</translation>
  </message>
  <message id="options.category_a1.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) эцэг эхийн асрамжгүй үлдсэн хүүхэд</translation>
  </message>
  <message id="options.category_a1.deviant">
   <source>3) девиантты мінез-құлықты балалар</source>
   <translation>3) гажуу зан үйлтэй хүүхэд</translation>
  </message>
  <message id="options.category_a1.special_regime">
   <source>4) арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>4) тусгай, тусгай дэглэмтэй байгууллагад илгээгдэх хүүхэд</translation>
  </message>
  <message id="options.category_a1.sen">
   <source>5) ерекше білім беруді қажет ететін балалар</source>
   <translation>5) боловсролын тусгай хэрэгцээтэй хүүхэд</translation>
  </message>
  <message id="options.category_a1.abused">
   <source>6) қатыгездікке ұшыраған балалар</source>
   <translation>6) хэрцгий харилцаанд өртсөн хүүхэд</translation>
  </message>
  <message id="options.category_a1.youth_home">
   <source>7) жасөспірімдер үйінің тәрбиеленушілері</source>
   <translation>7) залуучуудын байрны хүмүүжигчид</translation>
  </message>
  <message id="options.category_a2.orphan">
   <source>1) жетім балалар</source>
   <translation>1) өнчин хүүхэд</translation>
  </message>
  <message id="options.category_a2.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) эцэг эхийн асрамжгүй үлдсэн хүүхэд</translation>
  </message>
  <message id="options.category_a2.unsupervised">
   <source>3) қадағалаусыз және панасыз қалған балалар</source>
   <translation>3) хараа хяналтгүй, орон гэргүй хүүхэд</translation>
  </message>
  <message id="options.category_a2.deviant">
   <source>4) девиантты мінез-құлықты балалар</source>
   <translation>4) гажуу зан үйлтэй хүүхэд</translation>
  </message>
  <message id="options.category_a2.special_regime">
   <source>5) арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>5) тусгай, тусгай дэглэмтэй байгууллагад илгээгдэх хүүхэд</translation>
  </message>
  <message id="options.category_a2.abused">
   <source>6) қатыгездікке ұшыраған балалар</source>
   <translation>6) хэрцгий харилцаанд өртсөн хүүхэд</translation>
  </message>
  <message id="options.category_a3.orphan">
   <source>1) жетім балалар</source>
   <translation>1) өнчин хүүхэд</translation>
  </message>
  <message id="options.category_a3.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) эцэг эхийн асрамжгүй үлдсэн хүүхэд</translation>
  </message>
  <message id="options.category_a3.suspected">
   <source>3) қылмыс жасады деп күдік келтірілген балалар</source>
   <translation>3) гэмт хэрэгт сэжиглэгдсэн хүүхэд</translation>
  </message>
  <message id="options.sex.female">
   <source>Қыз</source>
   <translation>Эмэгтэй</translation>
  </message>
  <message id="options.sex.male">
   <source>Ұл</source>
   <translation>Эрэгтэй</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Төмен</source>
   <translation>Бага</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Орташа</source>
   <translation>Дунд</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Жоғары</source>
   <translation>Өндөр</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Қызмет алу</source>
   <translation>Үйлчилгээ авах</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Әңгімелесу</source>
   <translation>Ярилцлага өгөх</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Құжаттарды жинау</source>
   <translation>Бичиг баримт бүрдүүлэх</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Ақпарат бөлісу</source>
   <translation>Мэдээлэл хуваалцах</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудиожазба, бейнежазба, фотосурет</source>
   <translation>Аудио, видео бичлэг, гэрэл зураг</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Мектеппен, жұмыс орнымен байланысу</source>
   <translation>Сургууль, ажлын газартай холбогдох</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейсті талқылау</source>
   <translation>Кейс хэлэлцүүлэг</translation>
  </message>
  <message id="options.quality.yes">
   <source>сақталды</source>
   <translation>хангасан</translation>
  </message>
  <message id="options.quality.partly">
   <source>ішінара</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="options.quality.no">
   <source>сақталмады</source>
   <translation>хангаагүй</translation>
  </message>
  <message id="options.quality.na">
   <source>қолданылмайды</source>
   <translation>хамаарахгүй</translation>
  </message>
  <message id="options.service_kind.household">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>нийгэм-ахуйн</translation>
  </message>
  <message id="options.service_kind.medical">
   <source>әлеуметтік-медициналық</source>
   <translation>нийгэм-эрүүл мэндийн</translation>
  </message>
  <message id="options.service_kind.psychological">
   <source>әлеуметтік-психологиялық</source>
   <translation>нийгэм-сэтгэл зүйн</translation>
  </message>
  <message id="options.service_kind.pedagogical">
   <source>әлеуметтік-педагогикалық</source>
   <translation>нийгэм-сурган хүмүүжүүлэх</translation>
  </message>
  <message id="options.service_kind.labour">
   <source>әлеуметтік-еңбек</source>
   <translation>нийгэм-хөдөлмөрийн</translation>
  </message>
  <message id="options.service_kind.cultural">
   <source>әлеуметтік-мәдени</source>
   <translation>нийгэм-соёлын</translation>
  </message>
  <message id="options.service_kind.economic">
   <source>әлеуметтік-экономикалық</source>
   <translation>нийгэм-эдийн засгийн</translation>
  </message>
  <message id="options.service_kind.legal">
   <source>әлеуметтік-құқықтық</source>
   <translation>нийгэм-эрх зүйн</translation>
  </message>
  <message id="options.services_a12.a12_h_01">
   <source>A12-H-01 Тұрғын алаң, балаға кемінде 4 м² жатын бөлме</source>
   <translation>A12-H-01 Байрны талбай, нэг хүүхдэд 4 м²-аас багагүй унтлагын өрөө</translation>
  </message>
  <message id="options.services_a12.a12_h_02">
   <source>A12-H-02 Арнайы жабдықталған орынжай беру</source>
   <translation>A12-H-02 Тусгайлан тоноглосон өрөө тасалгаа</translation>
  </message>
  <message id="options.services_a12.a12_h_03">
   <source>A12-H-03 Киім, аяқ киім, жұмсақ мүкәммал, төсек-орын</source>
   <translation>A12-H-03 Хувцас, гутал, зөөлөн эдлэл, хэвтэр</translation>
  </message>
  <message id="options.services_a12.a12_h_04">
   <source>A12-H-04 Ұтымды және диеталық тамақтану</source>
   <translation>A12-H-04 Зохистой болон дэглэмтэй хоол</translation>
  </message>
  <message id="options.services_a12.a12_h_05">
   <source>A12-H-05 Білікті мамандардың қызметі</source>
   <translation>A12-H-05 Мэргэшсэн мэргэжилтнүүд</translation>
  </message>
  <message id="options.services_a12.a12_h_06">
   <source>A12-H-06 Тұрмыстық қызметтер (жуу, кептіру, үтіктеу)</source>
   <translation>A12-H-06 Ахуйн үйлчилгээ (угаах, хатаах, индүүдэх)</translation>
  </message>
  <message id="options.services_a12.a12_h_07">
   <source>A12-H-07 Кәсіби өзін-өзі анықтау, шығармашылық еңбек жағдайы</source>
   <translation>A12-H-07 Мэргэжлээ сонгох, бүтээлч хөдөлмөрийн нөхцөл</translation>
  </message>
  <message id="options.services_a12.a12_h_08">
   <source>A12-H-08 Көлік қызметтері</source>
   <translation>A12-H-08 Тээврийн үйлчилгээ</translation>
  </message>
  <message id="options.services_a12.a12_h_09">
   <source>A12-H-09 Отбасылық жағдайға жақын жағдай жасау</source>
   <translation>A12-H-09 Гэр бүлийнхтэй ойр нөхцөл</translation>
  </message>
  <message id="options.services_a12.a12_h_10">
   <source>A12-H-10 Өзіне-өзі қызмет көрсетуге, тұрмыста өзін ұстауға үйрету</source>
   <translation>A12-H-10 Өөртөө үйлчлэх, ахуйд биеэ авч явахад сургах</translation>
  </message>
  <message id="options.services_a12.a12_m_01">
   <source>A12-M-01 Медициналық-әлеуметтік тексеру</source>
   <translation>A12-M-01 Эмнэлэг-нийгмийн үзлэг</translation>
  </message>
  <message id="options.services_a12.a12_m_02">
   <source>A12-M-02 Шұғыл жағдайда алғашқы медициналық көмек</source>
   <translation>A12-M-02 Яаралтай үеийн анхны тусламж</translation>
  </message>
  <message id="options.services_a12.a12_m_03">
   <source>A12-M-03 Тегін медициналық көмек алуға жәрдемдесу</source>
   <translation>A12-M-03 Эмнэлгийн үнэгүй тусламж авахад туслах</translation>
  </message>
  <message id="options.services_a12.a12_m_04">
   <source>A12-M-04 Емдеу-сауықтыру іс-шаралары</source>
   <translation>A12-M-04 Эмчлэх, эрүүлжүүлэх арга хэмжээ</translation>
  </message>
  <message id="options.services_a12.a12_m_05">
   <source>A12-M-05 Консультациялық көмек</source>
   <translation>A12-M-05 Зөвлөгөө өгөх</translation>
  </message>
  <message id="options.services_a12.a12_m_06">
   <source>A12-M-06 Алғашқы медициналық тексеру, санитариялық тазалау</source>
   <translation>A12-M-06 Анхан шатны үзлэг, ариутгал</translation>
  </message>
  <message id="options.services_a12.a12_m_07">
   <source>A12-M-07 Денсаулық жағдайына сай күтім</source>
   <translation>A12-M-07 Эрүүл мэндийн байдалд тохирсон асаргаа</translation>
  </message>
  <message id="options.services_a12.a12_m_08">
   <source>A12-M-08 Алғашқы медициналық-санитариялық көмек</source>
   <translation>A12-M-08 Эрүүл мэндийн анхан шатны тусламж</translation>
  </message>
  <message id="options.services_a12.a12_m_09">
   <source>A12-M-09 Әлеуметтік-медициналық оңалту іс-шаралары</source>
   <translation>A12-M-09 Нийгэм-эмнэлгийн нөхөн сэргээлт</translation>
  </message>
  <message id="options.services_a12.a12_m_10">
   <source>A12-M-10 Дәрігер тағайындаған медициналық рәсімдер</source>
   <translation>A12-M-10 Эмчийн бичсэн ажилбар</translation>
  </message>
  <message id="options.services_a12.a12_m_11">
   <source>A12-M-11 Жедел ауруханаға жатқызу, бірге бару</source>
   <translation>A12-M-11 Яаралтай эмнэлэгт хэвтүүлэх, дагалдах</translation>
  </message>
  <message id="options.services_a12.a12_p_01">
   <source>A12-P-01 Психологиялық диагностика, тұлғаны тексеру</source>
   <translation>A12-P-01 Сэтгэл зүйн оношилгоо, хувь хүний судалгаа</translation>
  </message>
  <message id="options.services_a12.a12_p_02">
   <source>A12-P-02 Әлеуметтік-психологиялық патронаж</source>
   <translation>A12-P-02 Нийгэм-сэтгэл зүйн эргэлт</translation>
  </message>
  <message id="options.services_a12.a12_p_03">
   <source>A12-P-03 Психологиялық профилактика</source>
   <translation>A12-P-03 Сэтгэл зүйн урьдчилан сэргийлэлт</translation>
  </message>
  <message id="options.services_a12.a12_p_04">
   <source>A12-P-04 Психологиялық консультация</source>
   <translation>A12-P-04 Сэтгэл зүйн зөвлөгөө</translation>
  </message>
  <message id="options.services_a12.a12_p_05">
   <source>A12-P-05 Психологиялық көмек</source>
   <translation>A12-P-05 Сэтгэл зүйн тусламж</translation>
  </message>
  <message id="options.services_a12.a12_p_06">
   <source>A12-P-06 Психологиялық тренинг</source>
   <translation>A12-P-06 Сэтгэл зүйн сургалт</translation>
  </message>
  <message id="options.services_a12.a12_p_07">
   <source>A12-P-07 Психологиялық түзету</source>
   <translation>A12-P-07 Сэтгэл зүйн засал</translation>
  </message>
  <message id="options.services_a12.a12_p_08">
   <source>A12-P-08 Өзара қолдау топтары, қарым-қатынас клубы</source>
   <translation>A12-P-08 Харилцан дэмжих бүлэг, харилцааны клуб</translation>
  </message>
  <message id="options.services_a12.a12_e_01">
   <source>A12-E-01 Әлеуметтік-педагогикалық консультация</source>
   <translation>A12-E-01 Нийгэм-сурган хүмүүжүүлэх зөвлөгөө</translation>
  </message>
  <message id="options.services_a12.a12_e_02">
   <source>A12-E-02 Түзету-педагогикалық сүйемелдеу</source>
   <translation>A12-E-02 Засан хүмүүжүүлэх дэмжлэг</translation>
  </message>
  <message id="options.services_a12.a12_e_03">
   <source>A12-E-03 Тәрбиелеу және білім беру процесін ұйымдастыру</source>
   <translation>A12-E-03 Хүмүүжил, сургалтыг зохион байгуулах</translation>
  </message>
  <message id="options.services_a12.a12_e_04">
   <source>A12-E-04 Білім алуға жәрдемдесу</source>
   <translation>A12-E-04 Боловсрол эзэмшихэд туслах</translation>
  </message>
  <message id="options.services_a12.a12_e_05">
   <source>A12-E-05 Өзіне-өзі қызмет, гигиена, қарым-қатынас дағдылары</source>
   <translation>A12-E-05 Өөртөө үйлчлэх, эрүүл ахуй, харилцааны дадал</translation>
  </message>
  <message id="options.services_a12.a12_e_06">
   <source>A12-E-06 Педагогикалық, түзету-дамыту диагностикасы</source>
   <translation>A12-E-06 Сурган хүмүүжүүлэх, засан хөгжүүлэх оношилгоо</translation>
  </message>
  <message id="options.services_a12.a12_l_01">
   <source>A12-L-01 Еңбек дағдыларын зерттеу</source>
   <translation>A12-L-01 Хөдөлмөрийн дадлыг судлах</translation>
  </message>
  <message id="options.services_a12.a12_l_02">
   <source>A12-L-02 Емдеу-еңбек қызметі</source>
   <translation>A12-L-02 Эмчилгээний хөдөлмөр</translation>
  </message>
  <message id="options.services_a12.a12_l_03">
   <source>A12-L-03 Қолжетімді кәсіптік дағдыларға үйрету</source>
   <translation>A12-L-03 Боломжит мэргэжлийн дадалд сургах</translation>
  </message>
  <message id="options.services_a12.a12_l_04">
   <source>A12-L-04 Қабілетіне сай кәсіп алуға ықпал ету</source>
   <translation>A12-L-04 Чадварт нь тохирсон мэргэжил эзэмшихэд туслах</translation>
  </message>
  <message id="options.services_a12.a12_c_01">
   <source>A12-C-01 Мерекелер мен бос уақыт іс-шаралары</source>
   <translation>A12-C-01 Баяр, чөлөөт цагийн арга хэмжээ</translation>
  </message>
  <message id="options.services_a12.a12_c_02">
   <source>A12-C-02 Клуб және үйірме жұмысы</source>
   <translation>A12-C-02 Клуб, дугуйлангийн ажил</translation>
  </message>
  <message id="options.services_a12.a12_c_03">
   <source>A12-C-03 Демалыс, мәдени іс-шараларға қатысу</source>
   <translation>A12-C-03 Амралт, соёлын арга хэмжээнд оролцох</translation>
  </message>
  <message id="options.services_a12.a12_n_01">
   <source>A12-N-01 Жеңілдік, жәрдемақы, өтемақы, алимент алуға жәрдемдесу</source>
   <translation>A12-N-01 Хөнгөлөлт, тэтгэмж, тэтгэлэг авахад туслах</translation>
  </message>
  <message id="options.services_a12.a12_n_02">
   <source>A12-N-02 Тұрғын үй жағдайын жақсартуға жәрдемдесу</source>
   <translation>A12-N-02 Орон сууцны нөхцөлийг сайжруулахад туслах</translation>
  </message>
  <message id="options.services_a12.a12_j_01">
   <source>A12-J-01 Әлеуметтік қамсыздандыру құқығы бойынша заңгерлік консультация</source>
   <translation>A12-J-01 Нийгмийн хамгааллын эрхийн хууль зүйн зөвлөгөө</translation>
  </message>
  <message id="options.services_a12.a12_j_02">
   <source>A12-J-02 Заңды маңызы бар құжаттарды ресімдеу</source>
   <translation>A12-J-02 Хууль зүйн ач холбогдолтой баримт бүрдүүлэх</translation>
  </message>
  <message id="options.services_a12.a12_j_03">
   <source>A12-J-03 Құқық бұзған ұйымға қатысты өтініш дайындау</source>
   <translation>A12-J-03 Эрх зөрчсөн байгууллагад холбогдуулан өргөдөл гаргах</translation>
  </message>
  <message id="options.services_a12.a12_j_04">
   <source>A12-J-04 Зорлыққа кінәлілерді жауапқа тартуға жәрдемдесу</source>
   <translation>A12-J-04 Хүчирхийллийн буруутныг хариуцлагад татахад туслах</translation>
  </message>
  <message id="options.services_a12.a12_j_05">
   <source>A12-J-05 Баланы отбасына орналастыруда органға жәрдемдесу</source>
   <translation>A12-J-05 Гэр бүлд байршуулахад байгууллагад туслах</translation>
  </message>
  <message id="options.services_a12.a12_j_06">
   <source>A12-J-06 Заң көмегі, заңдағы төлемдерді алуға жәрдемдесу</source>
   <translation>A12-J-06 Хууль зүйн тусламж, хуульд заасан төлбөр</translation>
  </message>
  <message id="options.services_a12.a12_j_07">
   <source>A12-J-07 Қорғаншылық, патронат, асырап алу бойынша консультация</source>
   <translation>A12-J-07 Асран хамгаалалт, үрчлэлтийн зөвлөгөө</translation>
  </message>
  <message id="options.services_a12.a12_j_08">
   <source>A12-J-08 Мемлекет кепілдік берген заң көмегі</source>
   <translation>A12-J-08 Төрийн баталгаат хууль зүйн туслалцаа</translation>
  </message>
  <message id="options.services_a3.a3_h_01">
   <source>A3-H-01 Тұрғын үй, бір адамға кемінде 15 м²</source>
   <translation>A3-H-01 Нэг хүнд 15 м²-аас багагүй орон сууц</translation>
  </message>
  <message id="options.services_a3.a3_h_02">
   <source>A3-H-02 Жиһазды үй-жай, тұрмыстық бағдарға үйрету</source>
   <translation>A3-H-02 Тавилгатай байр, ахуйн чиг баримжаа</translation>
  </message>
  <message id="options.services_a3.a3_h_03">
   <source>A3-H-03 Білім алу жағдайы, денсаулығы мен дамуына қамқорлық</source>
   <translation>A3-H-03 Суралцах нөхцөл, эрүүл мэнд, хөгжлийн халамж</translation>
  </message>
  <message id="options.services_a3.a3_h_04">
   <source>A3-H-04 Киім, аяқ киім, жұмсақ мүкәммал, төсек-орын</source>
   <translation>A3-H-04 Хувцас, гутал, зөөлөн эдлэл, хэвтэр</translation>
  </message>
  <message id="options.services_a3.a3_h_05">
   <source>A3-H-05 Ұтымды және диеталық тамақтану</source>
   <translation>A3-H-05 Зохистой болон дэглэмтэй хоол</translation>
  </message>
  <message id="options.services_a3.a3_h_06">
   <source>A3-H-06 Тұрмыстық қызмет көрсету</source>
   <translation>A3-H-06 Ахуйн үйлчилгээ</translation>
  </message>
  <message id="options.services_a3.a3_h_07">
   <source>A3-H-07 Кәсіби өзін-өзі анықтау, шығармашылық еңбек жағдайы</source>
   <translation>A3-H-07 Мэргэжлээ сонгох, бүтээлч хөдөлмөрийн нөхцөл</translation>
  </message>
  <message id="options.services_a3.a3_h_08">
   <source>A3-H-08 Көлік қызметі</source>
   <translation>A3-H-08 Тээврийн үйлчилгээ</translation>
  </message>
  <message id="options.services_a3.a3_h_09">
   <source>A3-H-09 Тұрмыста және қоғамда өзін-өзі ұстау дағдылары</source>
   <translation>A3-H-09 Ахуй, нийгэмд биеэ авч явах дадал</translation>
  </message>
  <message id="options.services_a3.a3_h_10">
   <source>A3-H-10 Дамуына қолайлы жағдай жасау</source>
   <translation>A3-H-10 Хөгжлийн таатай нөхцөл</translation>
  </message>
  <message id="options.services_a3.a3_m_01">
   <source>A3-M-01 Дәрігерге дейінгі көмек</source>
   <translation>A3-M-01 Эмчийн өмнөх тусламж</translation>
  </message>
  <message id="options.services_a3.a3_m_02">
   <source>A3-M-02 Тегін медициналық көмек алуға жәрдемдесу</source>
   <translation>A3-M-02 Эмнэлгийн үнэгүй тусламж авахад туслах</translation>
  </message>
  <message id="options.services_a3.a3_m_03">
   <source>A3-M-03 Оңалту іс-шараларына жәрдемдесу</source>
   <translation>A3-M-03 Нөхөн сэргээлтэд туслах</translation>
  </message>
  <message id="options.services_a3.a3_m_04">
   <source>A3-M-04 Дәрілік заттармен қамтамасыз етуге жәрдемдесу</source>
   <translation>A3-M-04 Эм, хэрэгслээр хангахад туслах</translation>
  </message>
  <message id="options.services_a3.a3_m_05">
   <source>A3-M-05 Бейінді мамандардың консультациясы</source>
   <translation>A3-M-05 Нарийн мэргэжлийн эмчийн зөвлөгөө</translation>
  </message>
  <message id="options.services_a3.a3_m_06">
   <source>A3-M-06 Дәрігерді үйге шақыру, бірге бару</source>
   <translation>A3-M-06 Эмч гэрт дуудах, дагалдах</translation>
  </message>
  <message id="options.services_a3.a3_m_07">
   <source>A3-M-07 Емдеуге жатқызуға жәрдемдесу, бірге бару</source>
   <translation>A3-M-07 Эмнэлэгт хэвтүүлэхэд туслах, дагалдах</translation>
  </message>
  <message id="options.services_a3.a3_p_01">
   <source>A3-P-01 Әлеуметтік-психологиялық көмек</source>
   <translation>A3-P-01 Нийгэм-сэтгэл зүйн тусламж</translation>
  </message>
  <message id="options.services_a3.a3_p_02">
   <source>A3-P-02 Бірге тұратын отбасы мүшелерін қолдау</source>
   <translation>A3-P-02 Хамт амьдардаг гэр бүлийн гишүүдийг дэмжих</translation>
  </message>
  <message id="options.services_a3.a3_p_03">
   <source>A3-P-03 Психолог, психотерапевт консультациясына жәрдемдесу</source>
   <translation>A3-P-03 Сэтгэл зүйчийн зөвлөгөө авахад туслах</translation>
  </message>
  <message id="options.services_a3.a3_e_01">
   <source>A3-E-01 Білім алуға жәрдемдесу</source>
   <translation>A3-E-01 Боловсрол эзэмшихэд туслах</translation>
  </message>
  <message id="options.services_a3.a3_e_02">
   <source>A3-E-02 Тұрмыстық бағдар, қол шеберлігі негіздері</source>
   <translation>A3-E-02 Ахуйн чиг баримжаа, гар урлалын үндэс</translation>
  </message>
  <message id="options.services_a3.a3_e_03">
   <source>A3-E-03 Тәрбиелеу және білім беру процесін ұйымдастыру</source>
   <translation>A3-E-03 Хүмүүжил, сургалтыг зохион байгуулах</translation>
  </message>
  <message id="options.services_a3.a3_e_04">
   <source>A3-E-04 Өзіне-өзі қызмет, гигиена, қарым-қатынас дағдылары</source>
   <translation>A3-E-04 Өөртөө үйлчлэх, эрүүл ахуй, харилцааны дадал</translation>
  </message>
  <message id="options.services_a3.a3_l_01">
   <source>A3-L-01 Кәсіби бағдар беру</source>
   <translation>A3-L-01 Мэргэжлийн чиг баримжаа</translation>
  </message>
  <message id="options.services_a3.a3_l_02">
   <source>A3-L-02 Қолжетімді кәсіптік дағдыларға үйретуге жәрдемдесу</source>
   <translation>A3-L-02 Боломжит мэргэжлийн дадалд сургахад туслах</translation>
  </message>
  <message id="options.services_a3.a3_l_03">
   <source>A3-L-03 Қабілетіне сай кәсіп алуға ықпал ету</source>
   <translation>A3-L-03 Чадварт нь тохирсон мэргэжил эзэмшихэд туслах</translation>
  </message>
  <message id="options.services_a3.a3_l_04">
   <source>A3-L-04 Тұрмыстық дағдыларға үйрету</source>
   <translation>A3-L-04 Ахуйн дадалд сургах</translation>
  </message>
  <message id="options.services_a3.a3_c_01">
   <source>A3-C-01 Мерекелер мен бос уақыт іс-шаралары</source>
   <translation>A3-C-01 Баяр, чөлөөт цагийн арга хэмжээ</translation>
  </message>
  <message id="options.services_a3.a3_c_02">
   <source>A3-C-02 Демалыс, мәдени іс-шараларға қатысу</source>
   <translation>A3-C-02 Амралт, соёлын арга хэмжээнд оролцох</translation>
  </message>
  <message id="options.services_a3.a3_n_01">
   <source>A3-N-01 Жеңілдік, жәрдемақы, өтемақы, алимент алуға жәрдемдесу</source>
   <translation>A3-N-01 Хөнгөлөлт, тэтгэмж, тэтгэлэг авахад туслах</translation>
  </message>
  <message id="options.services_a3.a3_n_02">
   <source>A3-N-02 Тұрғын үй жағдайын жақсартуға жәрдемдесу</source>
   <translation>A3-N-02 Орон сууцны нөхцөлийг сайжруулахад туслах</translation>
  </message>
  <message id="options.services_a3.a3_j_01">
   <source>A3-J-01 Әлеуметтік қамсыздандыру құқығы бойынша заңгерлік консультация</source>
   <translation>A3-J-01 Нийгмийн хамгааллын эрхийн хууль зүйн зөвлөгөө</translation>
  </message>
  <message id="options.services_a3.a3_j_02">
   <source>A3-J-02 Заңды маңызы бар құжаттарды ресімдеу</source>
   <translation>A3-J-02 Хууль зүйн ач холбогдолтой баримт бүрдүүлэх</translation>
  </message>
  <message id="options.services_a3.a3_j_03">
   <source>A3-J-03 Құқық бұзған ұйымға қатысты өтініш дайындау</source>
   <translation>A3-J-03 Эрх зөрчсөн байгууллагад холбогдуулан өргөдөл гаргах</translation>
  </message>
  <message id="options.services_a3.a3_j_04">
   <source>A3-J-04 Зорлыққа кінәлілерді жауапқа тартуға жәрдемдесу</source>
   <translation>A3-J-04 Хүчирхийллийн буруутныг хариуцлагад татахад туслах</translation>
  </message>
  <message id="options.services_a3.a3_j_05">
   <source>A3-J-05 Заң көмегі, заңдағы төлемдерді алуға жәрдемдесу</source>
   <translation>A3-J-05 Хууль зүйн тусламж, хуульд заасан төлбөр</translation>
  </message>
  <message id="options.services_a3.a3_j_06">
   <source>A3-J-06 Мемлекет кепілдік берген заң көмегі</source>
   <translation>A3-J-06 Төрийн баталгаат хууль зүйн туслалцаа</translation>
  </message>
  <message id="item.1">
   <source>Қабылдау және құқықтық негіз</source>
   <translation>Хүлээн авалт, эрх зүйн үндэслэл</translation>
  </message>
  <message id="item.2">
   <source>Жеке басының, оқуының, денсаулығының құжаттары</source>
   <translation>Иргэний, сургалтын, эрүүл мэндийн баримт</translation>
  </message>
  <message id="item.3">
   <source>Алғашқы тексеру</source>
   <translation>Анхан шатны үзлэг</translation>
  </message>
  <message id="item.4">
   <source>Диагностика қорытындысы</source>
   <translation>Оношилгооны дүгнэлт</translation>
  </message>
  <message id="item.5">
   <source>Жеке жоспар</source>
   <translation>Хувийн төлөвлөгөө</translation>
  </message>
  <message id="item.6">
   <source>Орналастыру, тұрмыстық қамтамасыз ету</source>
   <translation>Байршуулалт, хангамж</translation>
  </message>
  <message id="item.7">
   <source>Қызмет көрсету журналы</source>
   <translation>Үйлчилгээний бүртгэл</translation>
  </message>
  <message id="item.8">
   <source>Нәтижелілікті бағалау</source>
   <translation>Үр дүнгийн үнэлгээ</translation>
  </message>
  <message id="item.9">
   <source>Заңды құжаттар, өтініштер</source>
   <translation>Хууль зүйн баримт, өргөдөл</translation>
  </message>
  <message id="item.10">
   <source>Шағымдар кітабына сілтеме</source>
   <translation>Гомдлын дэвтрийн лавлагаа</translation>
  </message>
  <message id="item.11">
   <source>Шығу құжаты</source>
   <translation>Гарсан баримт</translation>
  </message>
  <message id="retention.child">
   <source>Баланың ісі</source>
   <translation>Хүүхдийн хэрэг</translation>
  </message>
  <message id="retention.family">
   <source>Отбасының ісі</source>
   <translation>Гэр бүлийн хэрэг</translation>
  </message>
  <message id="retention.adult">
   <source>Ересек адамның ісі</source>
   <translation>Насанд хүрсэн хүний хэрэг</translation>
  </message>
  <message id="retention.permanent">
   <source>Тұрақты сақталатын іс</source>
   <translation>Байнга хадгалах хэрэг</translation>
  </message>
  <message id="deadline.D-26">
   <source>Шағымдар кітабын апта сайын қарау</source>
   <translation>Гомдлын дэвтрийг долоо хоног бүр хянах</translation>
  </message>
  <message id="deadline.D-27">
   <source>Кітапты бірінші талап бойынша көрсету</source>
   <translation>Дэвтрийг анхны шаардлагаар үзүүлэх</translation>
  </message>
  <message id="deadline.D-28">
   <source>Бұрынғы редакция таңдалды: негізін жазу</source>
   <translation>Өмнөх найруулга сонгосон: үндэслэл бичих</translation>
  </message>
  <message id="deadline.D-29">
   <source>4-санат өлшемі орындалды: санатты қарау</source>
   <translation>4 дүгээр ангиллын шалгуур хангагдсан: ангиллыг нягтлах</translation>
  </message>
  <message id="deadline.D-39">
   <source>Шыққаннан кейін байланысу</source>
   <translation>Гарсны дараа холбоо барих</translation>
  </message>
  <message id="deadline.D-64">
   <source>Құқықтық негіз құжатын алу</source>
   <translation>Эрх зүйн үндэслэлийн баримт авах</translation>
  </message>
  <message id="deadline.D-65">
   <source>Алғашқы медициналық тексеру, санитариялық тазалау</source>
   <translation>Анхан шатны үзлэг, ариутгал</translation>
  </message>
  <message id="deadline.D-66">
   <source>Психологиялық және педагогикалық диагностика</source>
   <translation>Сэтгэл зүйн болон сурган хүмүүжүүлэх оношилгоо</translation>
  </message>
  <message id="deadline.D-66/2">
   <source>Жеке жоспарды жасап, бекіту</source>
   <translation>Хувийн төлөвлөгөө гаргаж, батлах</translation>
  </message>
  <message id="deadline.D-67">
   <source>Нәтижелілікті бағалау</source>
   <translation>Үр дүнгийн үнэлгээ</translation>
  </message>
  <message id="deadline.D-68">
   <source>Уақытша болу мерзімі: жаңа негіз немесе шығару</source>
   <translation>Түр байрлах хугацаа: шинэ үндэслэл эсвэл гаргах</translation>
  </message>
  <message id="deadline.D-69">
   <source>Шағымға жауап беру</source>
   <translation>Гомдолд хариу өгөх</translation>
  </message>
  <message id="deadline.D-70">
   <source>Маманның шарты аяқталады: жаңарту</source>
   <translation>Мэргэжилтний гэрээ дуусна: сунгах</translation>
  </message>
  <message id="deadline.D-41">
   <source>Далалық пакетті қайта енгізіп, жою</source>
   <translation>Талбарын багцыг буцааж оруулах, устгах</translation>
  </message>
  <message id="deadline.D-42">
   <source>Жоғалған құрылғыны тазалау, хабарлау</source>
   <translation>Алдагдсан төхөөрөмжийг устгах, мэдэгдэх</translation>
  </message>
  <message id="deadline.D-71">
   <source>Пайдаланылмаған бағдарламаны құлыптау</source>
   <translation>Програм ашиглахгүй үед түгжигдэх</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрланған резервтік көшірме</source>
   <translation>Шифрлэсэн нөөц хуулбар хийх</translation>
  </message>
  <message id="report.services">
   <source>Қызметтер мен шағымдар</source>
   <translation>Үйлчилгээ, гомдлын тайлан</translation>
  </message>
  <message id="report.services.admitted">
   <source>Қабылданғандар: санаты және жынысы бойынша</source>
   <translation>Хүлээн авсан</translation>
  </message>
  <message id="report.services.services_a12">
   <source>Қызметтер (А1, А2): түрі бойынша</source>
   <translation>Үйлчилгээ (A1, A2) төрлөөр</translation>
  </message>
  <message id="report.services.services_a3">
   <source>Қызметтер (А3): түрі бойынша</source>
   <translation>Үйлчилгээ (A3) төрлөөр</translation>
  </message>
  <message id="report.services.evaluations">
   <source>Бағалау шешімі</source>
   <translation>Үнэлгээний шийдвэр</translation>
  </message>
  <message id="report.services.left">
   <source>Шыққандар: түрі бойынша</source>
   <translation>Гарсан</translation>
  </message>
  <message id="report.services.complaints">
   <source>Шағымдар, ұсыныстар: түрі және кім жазғаны</source>
   <translation>Гомдол, санал</translation>
  </message>
  <message id="report.services.book_reviews">
   <source>Кітапты апта сайын қарау белгілері</source>
   <translation>Дэвтрийг долоо хоног бүр хянасан</translation>
  </message>
  <message id="report.services.deadlines">
   <source>Мерзімдердің орындалуы</source>
   <translation>Хугацааны биелэлт</translation>
  </message>
  <message id="report.caseload">
   <source>Жүктеме және мерзімдер</source>
   <translation>Ажлын ачаалал, хугацааны хяналт</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Кезең соңында қызметкерлердегі кейстер</source>
   <translation>Хугацааны эцэст ажилтан бүрийн кейс</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Мерзімдердің орындалуы</source>
   <translation>Хугацааны биелэлт</translation>
  </message>
  <message id="report.yearly">
   <source>Жылдық статистика</source>
   <translation>Жилийн статистик</translation>
  </message>
  <message id="report.yearly.admitted">
   <source>Қабылданғандар: санаты және жынысы бойынша</source>
   <translation>Хүлээн авсан</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Ашылған кейстер: жас топтары бойынша</source>
   <translation>Шинэ кейс насны бүлгээр</translation>
  </message>
  <message id="report.yearly.stay_a1">
   <source>А1: болу түрі</source>
   <translation>A1: байх хэлбэр</translation>
  </message>
  <message id="report.yearly.stay_a2">
   <source>А2: болу түрі</source>
   <translation>A2: байх хэлбэр</translation>
  </message>
  <message id="report.yearly.basis_a1">
   <source>А1: негіздеме</source>
   <translation>A1: үндэслэл</translation>
  </message>
  <message id="report.yearly.basis_a2">
   <source>А2: негіздеме</source>
   <translation>A2: үндэслэл</translation>
  </message>
  <message id="report.yearly.basis_a3">
   <source>А3: негіздеме</source>
   <translation>A3: үндэслэл</translation>
  </message>
  <message id="report.yearly.left">
   <source>Шыққандар: түрі бойынша</source>
   <translation>Гарсан</translation>
  </message>
  <message id="absence.title">
   <source>Демалыс, жұмыста болмаған уақыт</source>
   <translation>Чөлөө, эзгүй хугацаа</translation>
  </message>
  <message id="absence.page.absence">
   <source>Болмаған уақыт</source>
   <translation>Эзгүй хугацаа</translation>
  </message>
  <message id="absence.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="absence.kind">
   <source>Себебі</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>еңбек демалысы</source>
   <translation>ээлжийн амралт</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>ауру</source>
   <translation>өвчтэй</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>оқу</source>
   <translation>сургалт</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="absence.begins_on">
   <source>Басталуы</source>
   <translation>Эхлэх</translation>
  </message>
  <message id="absence.ends_on">
   <source>Аяқталуы</source>
   <translation>Дуусах</translation>
  </message>
  <message id="absence.substitute">
   <source>Орнын басатын қызметкер</source>
   <translation>Орлох ажилтан</translation>
  </message>
  <message id="absence.cases">
   <source>Тапсырылған істер, мерзімдер</source>
   <translation>Шилжүүлсэн кейс, хугацаа</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Істер «Қызметкерлер» экранында беріледі, мерзімдері бірге өтеді.</source>
   <translation>Кейсийг “Ажилтан” дэлгэцээр шилжүүлнэ, хугацаа нь хамт шилжинэ.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Коды</source>
   <translation>Код</translation>
  </message>
  <message id="absence.cases.what">
   <source>Не істеу керек</source>
   <translation>Юу хийх</translation>
  </message>
  <message id="absence.cases.until">
   <source>Мерзімі</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="absence.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>қызметкер</source>
   <translation>ажилтан</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>орнын басатын қызметкер</source>
   <translation>орлох ажилтан</translation>
  </message>
  <message id="accommodation.title">
   <source>Орналастыру, тұрмыстық қамтамасыз ету</source>
   <translation>Байршуулалт, ахуйн хангамж</translation>
  </message>
  <message id="accommodation.page.room">
   <source>Тұрғын орын</source>
   <translation>Байр</translation>
  </message>
  <message id="accommodation.placed_on">
   <source>Орналастырылған күн</source>
   <translation>Байршуулсан огноо</translation>
  </message>
  <message id="accommodation.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Үйлчилгээний стандарт</translation>
  </message>
  <message id="accommodation.room">
   <source>Бөлме</source>
   <translation>Өрөө</translation>
  </message>
  <message id="accommodation.roommates">
   <source>Бөлмедегі балалар саны</source>
   <translation>Өрөөний хүүхдийн тоо</translation>
  </message>
  <message id="accommodation.area_per_child">
   <source>Бір балаға шаққандағы аудан</source>
   <translation>Нэг хүүхдэд ногдох талбай</translation>
  </message>
  <message id="accommodation.area_per_child.hint">
   <source>Кемінде 4 м².</source>
   <translation>4 м²-аас багагүй.</translation>
  </message>
  <message id="accommodation.area_per_child.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.dwelling_area">
   <source>Тұрғын үйдің жалпы ауданы</source>
   <translation>Орон сууцны нийт талбай</translation>
  </message>
  <message id="accommodation.dwelling_area.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.persons">
   <source>Үйде тұратын адам саны</source>
   <translation>Амьдрах хүний тоо</translation>
  </message>
  <message id="accommodation.area_per_person">
   <source>Бір адамға шаққандағы аудан</source>
   <translation>Нэг хүнд ногдох талбай</translation>
  </message>
  <message id="accommodation.area_per_person.hint">
   <source>Кемінде 15 м².</source>
   <translation>15 м²-аас багагүй.</translation>
  </message>
  <message id="accommodation.area_per_person.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.too_small">
   <source>Аудан нормадан кем: себебі мен шарасы</source>
   <translation>Талбай нормоос бага: шалтгаан, арга хэмжээ</translation>
  </message>
  <message id="accommodation.page.placing">
   <source>Орналастыру ескерген жайт</source>
   <translation>Байршуулахад харгалзсан зүйл</translation>
  </message>
  <message id="accommodation.factors">
   <source>Денсаулығы, жасы, жай-күйі, үйлесімділігі, дамуы</source>
   <translation>Эрүүл мэнд, нас, байдал, зохицол, хөгжил</translation>
  </message>
  <message id="accommodation.factors.ask">
   <source>Кіммен бір бөлмеде тұрғың келеді? Түнде не мазалайды?</source>
   <translation>Хэнтэй нэг өрөөнд байхыг хүсэж байна? Шөнө юу саад болдог вэ?</translation>
  </message>
  <message id="accommodation.must_not_share">
   <source>Бір бөлмеде тұрмауы тиіс адамдар</source>
   <translation>Нэг өрөөнд байлгаж болохгүй хүмүүс</translation>
  </message>
  <message id="accommodation.page.provision">
   <source>Қамтамасыз ету</source>
   <translation>Хангамж</translation>
  </message>
  <message id="accommodation.issued">
   <source>Берілген киім, төсек-орын</source>
   <translation>Олгосон хувцас, хэвтэр</translation>
  </message>
  <message id="accommodation.issued.item">
   <source>Атауы</source>
   <translation>Нэр</translation>
  </message>
  <message id="accommodation.issued.norm">
   <source>Нормасы</source>
   <translation>Норм</translation>
  </message>
  <message id="accommodation.issued.on">
   <source>Берілген күн</source>
   <translation>Олгосон огноо</translation>
  </message>
  <message id="accommodation.diet">
   <source>Тамақтану</source>
   <translation>Хоол</translation>
  </message>
  <message id="accommodation.diet.option.normal">
   <source>ұтымды</source>
   <translation>энгийн</translation>
  </message>
  <message id="accommodation.diet.option.dietary">
   <source>диеталық</source>
   <translation>дэглэмтэй</translation>
  </message>
  <message id="accommodation.diet_note">
   <source>Диета және оны тағайындаған дәрігер қорытындысы</source>
   <translation>Хоолны дэглэм, эмчийн дүгнэлт</translation>
  </message>
  <message id="accommodation.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="accommodation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="accommodation.signatures.option.carer">
   <source>тәрбиеші, қорғаншы</source>
   <translation>хүмүүжүүлэгч, асран хамгаалагч</translation>
  </message>
  <message id="admission.title">
   <source>Қызмет алушыны қабылдау</source>
   <translation>Үйлчилгээ хүртэгчийг хүлээн авах</translation>
  </message>
  <message id="admission.page.arrival">
   <source>Келуі</source>
   <translation>Ирсэн байдал</translation>
  </message>
  <message id="admission.arrived_at">
   <source>Келген күні мен уақыты</source>
   <translation>Ирсэн огноо, цаг</translation>
  </message>
  <message id="admission.brought_by">
   <source>Баланы жеткізген адам</source>
   <translation>Хүүхдийг хүргэж ирсэн хүн</translation>
  </message>
  <message id="admission.brought_by.ask">
   <source>Баланы қайдан, қандай жағдайда алып келдіңіз? Оны жақсы танисыз ба?</source>
   <translation>Та хүүхдийг хаанаас, ямар нөхцөлд авчирсан бэ? Та түүнийг сайн таних уу?</translation>
  </message>
  <message id="admission.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Үйлчилгээний стандарт</translation>
  </message>
  <message id="admission.annex.hint">
   <source>Санаттар, құқықтық негіздер және қызметтер тізбесі осыған байланысты.</source>
   <translation>Ангилал, эрх зүйн үндэслэл, үйлчилгээний жагсаалт үүнээс хамаарна.</translation>
  </message>
  <message id="admission.norm_wording">
   <source>2-тармақтың редакциясы</source>
   <translation>2 дугаар зүйлийн найруулга</translation>
  </message>
  <message id="admission.norm_wording.hint">
   <source>2-тармақ 16.02.2024 № 35 бұйрықпен жаңартылған.</source>
   <translation>2 дугаар зүйлийг 16.02.2024-ний № 35 тушаалаар шинэчилсэн.</translation>
  </message>
  <message id="admission.norm_wording.option.current">
   <source>16.02.2024 № 35 редакциясы</source>
   <translation>16.02.2024-ний № 35 найруулга</translation>
  </message>
  <message id="admission.norm_wording.option.former">
   <source>бұрынғы редакция</source>
   <translation>өмнөх найруулга</translation>
  </message>
  <message id="admission.norm_wording_why">
   <source>Бұрынғы редакцияны қолдану негізі</source>
   <translation>Өмнөх найруулгыг хэрэглэх үндэслэл</translation>
  </message>
  <message id="admission.provider_a1">
   <source>Қызмет көрсететін ұйым түрі</source>
   <translation>Байгууллагын төрөл</translation>
  </message>
  <message id="admission.provider_a1.option.sen_centre">
   <source>ерекше білім беру қажеттілігі бар балаларды қолдау орталығы</source>
   <translation>боловсролын тусгай хэрэгцээт хүүхдийг дэмжих төв</translation>
  </message>
  <message id="admission.provider_a1.option.support_centre">
   <source>арнаулы әлеуметтік қызметтерге мұқтаж балаларды қолдау орталығы</source>
   <translation>тусгай үйлчилгээ шаардлагатай хүүхдийг дэмжих төв</translation>
  </message>
  <message id="admission.provider_a1.option.village">
   <source>отбасы үлгісіндегі балалар ауылы</source>
   <translation>гэр бүлийн хэлбэрийн хүүхдийн тосгон</translation>
  </message>
  <message id="admission.provider_a1.option.youth_home">
   <source>жасөспірімдер үйі</source>
   <translation>залуучуудын байр</translation>
  </message>
  <message id="admission.provider_a1.option.pmpc">
   <source>психологиялық-медициналық-педагогикалық кеңес</source>
   <translation>сэтгэл зүй, эмнэлэг, сурган хүмүүжүүлэх комисс</translation>
  </message>
  <message id="admission.provider_a1.option.rehab">
   <source>оңалту орталығы</source>
   <translation>нөхөн сэргээх төв</translation>
  </message>
  <message id="admission.provider_a1.option.correction">
   <source>психологиялық-педагогикалық түзету кабинеті</source>
   <translation>сэтгэл зүй, сурган хүмүүжүүлэх засал хийх кабинет</translation>
  </message>
  <message id="admission.provider_a1.option.special_school">
   <source>арнайы мектеп-интернат</source>
   <translation>тусгай дотуур байртай сургууль</translation>
  </message>
  <message id="admission.provider_a1.option.special_regime">
   <source>арнаулы немесе ерекше режимдегі білім беру ұйымы</source>
   <translation>тусгай болон тусгай дэглэмтэй боловсролын байгууллага</translation>
  </message>
  <message id="admission.provider_a1.option.rights">
   <source>баланың құқықтарын қорғайтын ұйым</source>
   <translation>хүүхдийн эрхийг хамгаалах байгууллага</translation>
  </message>
  <message id="admission.provider_a1.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="admission.provider_a1_other">
   <source>Қандай ұйым</source>
   <translation>Ямар байгууллага</translation>
  </message>
  <message id="admission.provider_a2">
   <source>Қызмет көрсететін орталық түрі</source>
   <translation>Төвийн төрөл</translation>
  </message>
  <message id="admission.provider_a2.option.adaptation">
   <source>кәмелетке толмағандарды бейімдеу орталығы</source>
   <translation>насанд хүрээгүйчүүдийн дасан зохицох төв</translation>
  </message>
  <message id="admission.provider_a2.option.support_centre">
   <source>арнаулы әлеуметтік қызметтерге мұқтаж балаларды қолдау орталығы</source>
   <translation>тусгай үйлчилгээ шаардлагатай хүүхдийг дэмжих төв</translation>
  </message>
  <message id="admission.provider_a2.option.minors">
   <source>мұқтаж кәмелетке толмағандарға қызмет көрсететін ұйым</source>
   <translation>туслах шаардлагатай насанд хүрээгүйчүүдэд үйлчлэх байгууллага</translation>
  </message>
  <message id="admission.provider_a2.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="admission.provider_a2_other">
   <source>Қандай орталық</source>
   <translation>Ямар төв</translation>
  </message>
  <message id="admission.provider_a3">
   <source>Баланы отбасына қабылдаған адам</source>
   <translation>Хүүхдийг гэр бүлдээ авсан хүн</translation>
  </message>
  <message id="admission.provider_a3.option.guardian">
   <source>қорғаншы</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="admission.provider_a3.option.trustee">
   <source>қамқоршы</source>
   <translation>харгалзан дэмжигч</translation>
  </message>
  <message id="admission.provider_a3.option.foster">
   <source>патронат тәрбиеші</source>
   <translation>асран хүмүүжүүлэгч</translation>
  </message>
  <message id="admission.provider_a3.option.adoptive">
   <source>асырап алушы ата-ана</source>
   <translation>үрчилж авсан эцэг эх</translation>
  </message>
  <message id="admission.provider_a3.option.family_home">
   <source>отбасы үлгісіндегі балалар үйінің тәрбиешісі</source>
   <translation>гэр бүлийн хэлбэрийн асрамжийн газрын багш</translation>
  </message>
  <message id="admission.page.child">
   <source>Қызмет алушы</source>
   <translation>Үйлчилгээ хүртэгч</translation>
  </message>
  <message id="admission.surname">
   <source>Тегі</source>
   <translation>Овог</translation>
  </message>
  <message id="admission.surname.hint">
   <source>Аты-жөні іске жазылмайды, тек атаулар тізілімінде сақталады.</source>
   <translation>Нэр хувийн хэрэгт орохгүй, зөвхөн нэрсийн бүртгэлд хадгалагдана.</translation>
  </message>
  <message id="admission.given_name">
   <source>Аты, әкесінің аты</source>
   <translation>Нэр, эцгийн нэр</translation>
  </message>
  <message id="admission.given_name.ask">
   <source>Сені қалай атағанымызды қалайсың?</source>
   <translation>Чамайг хэн гэж дуудвал чамд таатай вэ?</translation>
  </message>
  <message id="admission.birth_date">
   <source>Туған күні</source>
   <translation>Төрсөн огноо</translation>
  </message>
  <message id="admission.birth_date.hint">
   <source>Белгісіз болса, жылы немесе шамамен жасы жазылады.</source>
   <translation>Мэдэхгүй бол он эсвэл ойролцоо насыг бичнэ.</translation>
  </message>
  <message id="admission.sex">
   <source>Жынысы</source>
   <translation>Хүйс</translation>
  </message>
  <message id="admission.iin">
   <source>Жеке сәйкестендіру нөмірі (ЖСН)</source>
   <translation>Иргэний хувийн дугаар</translation>
  </message>
  <message id="admission.iin.message">
   <source>ЖСН – 12 цифр.</source>
   <translation>Дугаар 12 оронтой.</translation>
  </message>
  <message id="admission.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="admission.page.category">
   <source>Санаты, болу түрі</source>
   <translation>Ангилал, байрлах хэлбэр</translation>
  </message>
  <message id="admission.category_a1">
   <source>Қызмет алушының санаты</source>
   <translation>Үйлчилгээ хүртэгчийн ангилал</translation>
  </message>
  <message id="admission.category_a2">
   <source>Қызмет алушының санаты</source>
   <translation>Үйлчилгээ хүртэгчийн ангилал</translation>
  </message>
  <message id="admission.category_a3">
   <source>Қызмет алушының санаты</source>
   <translation>Үйлчилгээ хүртэгчийн ангилал</translation>
  </message>
  <message id="admission.offences">
   <source>Соңғы 12 айдағы әкімшілік құқық бұзушылықтар</source>
   <translation>Сүүлийн 12 сарын зөрчил</translation>
  </message>
  <message id="admission.offences.hint">
   <source>Бір жылда екі немесе одан көп болса, 4-санат өлшемі орындалады.</source>
   <translation>Нэг жилд хоёр ба түүнээс дээш бол 4 дүгээр ангиллын шалгуур хангагдана.</translation>
  </message>
  <message id="admission.offences.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="admission.offences.article">
   <source>Бабы</source>
   <translation>Зүйл, заалт</translation>
  </message>
  <message id="admission.stay_a1">
   <source>Болу түрі</source>
   <translation>Байрлах хэлбэр</translation>
  </message>
  <message id="admission.stay_a1.option.permanent">
   <source>тұрақты, тәулік бойы</source>
   <translation>байнга, хоногоор</translation>
  </message>
  <message id="admission.stay_a1.option.temporary">
   <source>уақытша, тәулік бойы</source>
   <translation>түр, хоногоор</translation>
  </message>
  <message id="admission.stay_a2">
   <source>Болу түрі</source>
   <translation>Байрлах хэлбэр</translation>
  </message>
  <message id="admission.stay_a2.option.permanent">
   <source>тұрақты</source>
   <translation>байнга</translation>
  </message>
  <message id="admission.stay_a2.option.temporary">
   <source>уақытша</source>
   <translation>түр</translation>
  </message>
  <message id="admission.stay_a2.option.daytime">
   <source>күндізгі уақытта</source>
   <translation>өдрийн цагаар</translation>
  </message>
  <message id="admission.family_form">
   <source>Отбасында тәрбиелеу нысаны</source>
   <translation>Гэр бүлд хүмүүжүүлэх хэлбэр</translation>
  </message>
  <message id="admission.family_form.option.guardianship">
   <source>қорғаншылық</source>
   <translation>асран хамгаалалт</translation>
  </message>
  <message id="admission.family_form.option.trusteeship">
   <source>қамқоршылық</source>
   <translation>харгалзан дэмжилт</translation>
  </message>
  <message id="admission.family_form.option.patronage">
   <source>патронаттық тәрбиелеу</source>
   <translation>асран хүмүүжүүлэлт</translation>
  </message>
  <message id="admission.family_form.option.host_family">
   <source>қабылдаушы отбасы</source>
   <translation>хүлээн авсан гэр бүл</translation>
  </message>
  <message id="admission.family_form.option.family_home">
   <source>отбасы үлгісіндегі балалар үйі</source>
   <translation>гэр бүлийн хэлбэрийн асрамжийн газар</translation>
  </message>
  <message id="admission.page.basis">
   <source>Құқықтық негіз</source>
   <translation>Эрх зүйн үндэслэл</translation>
  </message>
  <message id="admission.basis_a1">
   <source>Құқықтық негіз</source>
   <translation>Эрх зүйн үндэслэл</translation>
  </message>
  <message id="admission.basis_a1.hint">
   <source>1, 2, 7-санат: шешім немесе жолдама; 3, 4, 5-санат: сот актісі; 6-санат: қаулы.</source>
   <translation>1, 2, 7 ангилал: шийдвэр эсвэл илгээх бичиг; 3, 4, 5: шүүхийн шийдвэр; 6: тогтоол.</translation>
  </message>
  <message id="admission.basis_a1.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>орон нутгийн захиргааны шийдвэр</translation>
  </message>
  <message id="admission.basis_a1.option.referral">
   <source>қорғаншылық органының жолдамасы</source>
   <translation>асран хамгаалах байгууллагын илгээх бичиг</translation>
  </message>
  <message id="admission.basis_a1.option.court_act">
   <source>сот актісі</source>
   <translation>шүүхийн шийдвэр</translation>
  </message>
  <message id="admission.basis_a1.option.resolution">
   <source>қылмыстық процесті жүргізетін органның қаулысы</source>
   <translation>эрүүгийн процесс явуулж буй байгууллагын тогтоол</translation>
  </message>
  <message id="admission.basis_a1.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="admission.basis_a1_other">
   <source>Негіз және оның себебі</source>
   <translation>Үндэслэл, түүний шалтгаан</translation>
  </message>
  <message id="admission.basis_a2">
   <source>Құқықтық негіз</source>
   <translation>Эрх зүйн үндэслэл</translation>
  </message>
  <message id="admission.basis_a2.hint">
   <source>1, 2, 3, 6-санат: шешім, арыз немесе жолдама; 4, 5-санат: сот актісі.</source>
   <translation>1, 2, 3, 6 ангилал: шийдвэр, өргөдөл эсвэл илгээх бичиг; 4, 5: шүүхийн шийдвэр.</translation>
  </message>
  <message id="admission.basis_a2.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>орон нутгийн захиргааны шийдвэр</translation>
  </message>
  <message id="admission.basis_a2.option.application">
   <source>баланы жеткізген адамның арызы</source>
   <translation>хүүхдийг хүргэж ирсэн хүний өргөдөл</translation>
  </message>
  <message id="admission.basis_a2.option.referral">
   <source>қорғаншылық органының жолдамасы</source>
   <translation>асран хамгаалах байгууллагын илгээх бичиг</translation>
  </message>
  <message id="admission.basis_a2.option.court_act">
   <source>сот актісі</source>
   <translation>шүүхийн шийдвэр</translation>
  </message>
  <message id="admission.basis_a2.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="admission.basis_a2_other">
   <source>Негіз және оның себебі</source>
   <translation>Үндэслэл, түүний шалтгаан</translation>
  </message>
  <message id="admission.basis_a3">
   <source>Құқықтық негіз</source>
   <translation>Эрх зүйн үндэслэл</translation>
  </message>
  <message id="admission.basis_a3.hint">
   <source>Қорғаншылық, қамқоршылық: шешім; патронат, қабылдаушы отбасы, балалар үйі: шарт; күдікті бала: қаулы.</source>
   <translation>Асран хамгаалалт, харгалзан дэмжилт: шийдвэр; асран хүмүүжүүлэлт, хүлээн авсан гэр бүл, асрамжийн газар: гэрээ; сэжигтэн хүүхэд: тогтоол.</translation>
  </message>
  <message id="admission.basis_a3.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>орон нутгийн захиргааны шийдвэр</translation>
  </message>
  <message id="admission.basis_a3.option.contract">
   <source>баланы беру туралы шарт</source>
   <translation>хүүхэд шилжүүлэх гэрээ</translation>
  </message>
  <message id="admission.basis_a3.option.resolution">
   <source>қылмыстық процесті жүргізетін органның қаулысы</source>
   <translation>эрүүгийн процесс явуулж буй байгууллагын тогтоол</translation>
  </message>
  <message id="admission.basis_a3.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="admission.basis_a3_other">
   <source>Негіз және оның себебі</source>
   <translation>Үндэслэл, түүний шалтгаан</translation>
  </message>
  <message id="admission.basis_no">
   <source>Құжат нөмірі</source>
   <translation>Баримтын дугаар</translation>
  </message>
  <message id="admission.basis_date">
   <source>Құжат күні</source>
   <translation>Баримтын огноо</translation>
  </message>
  <message id="admission.basis_body">
   <source>Құжатты берген орган</source>
   <translation>Баримт олгосон байгууллага</translation>
  </message>
  <message id="admission.basis_body.hint">
   <source>Арыз болса: «баланы жеткізген адам».</source>
   <translation>Өргөдөл бол: «хүүхдийг хүргэж ирсэн хүн».</translation>
  </message>
  <message id="admission.valid_until">
   <source>Жарамды мерзімі</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="admission.basis_received_on">
   <source>Құжат қабылданған күн</source>
   <translation>Баримт хүлээн авсан огноо</translation>
  </message>
  <message id="admission.basis_scan">
   <source>Құжаттың сканері</source>
   <translation>Баримтын скан</translation>
  </message>
  <message id="admission.page.health">
   <source>Алғашқы тексеру</source>
   <translation>Анхан шатны үзлэг</translation>
  </message>
  <message id="admission.examined_at">
   <source>Алғашқы медициналық тексеру уақыты</source>
   <translation>Анхан шатны үзлэг хийсэн цаг</translation>
  </message>
  <message id="admission.examined_by">
   <source>Тексерген медицина қызметкері</source>
   <translation>Үзлэг хийсэн эмнэлгийн ажилтан</translation>
  </message>
  <message id="admission.examination">
   <source>Тексеру нәтижесі</source>
   <translation>Үзлэгийн дүн</translation>
  </message>
  <message id="admission.examination.ask">
   <source>Қазір бір жерің ауырып тұр ма? Тұрақты ішетін дәрің бар ма?</source>
   <translation>Одоо хаана нэгтээ өвдөж байна уу? Тогтмол уудаг эм бий юу?</translation>
  </message>
  <message id="admission.sanitary">
   <source>Алғашқы санитариялық тазалау</source>
   <translation>Анхан шатны ариутгал</translation>
  </message>
  <message id="admission.sanitary.option.done">
   <source>жүргізілді</source>
   <translation>хийсэн</translation>
  </message>
  <message id="admission.sanitary.option.not_needed">
   <source>қажет болмады</source>
   <translation>шаардлагагүй байсан</translation>
  </message>
  <message id="admission.sanitary.option.refused">
   <source>бас тартты</source>
   <translation>татгалзсан</translation>
  </message>
  <message id="admission.sanitary_detail">
   <source>Бас тарту жағдайы және қабылданған шара</source>
   <translation>Татгалзсан нөхцөл, авсан арга хэмжээ</translation>
  </message>
  <message id="admission.page.papers">
   <source>Құжаттар, заттар, қауіпсіздік</source>
   <translation>Бичиг баримт, эд зүйл, аюулгүй байдал</translation>
  </message>
  <message id="admission.papers">
   <source>Әкелінген құжаттар</source>
   <translation>Авчирсан бичиг баримт</translation>
  </message>
  <message id="admission.papers.document">
   <source>Құжат</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="admission.papers.form">
   <source>Нысаны</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="admission.papers.form.option.original">
   <source>түпнұсқа</source>
   <translation>эх хувь</translation>
  </message>
  <message id="admission.papers.form.option.copy">
   <source>көшірме</source>
   <translation>хуулбар</translation>
  </message>
  <message id="admission.papers.form.option.missing">
   <source>жоқ, сұратылады</source>
   <translation>байхгүй, гуйна</translation>
  </message>
  <message id="admission.belongings">
   <source>Заттары</source>
   <translation>Эд зүйл</translation>
  </message>
  <message id="admission.safety">
   <source>Қауіпсіздікке қатысты ескертпе</source>
   <translation>Аюулгүй байдлын тэмдэглэл</translation>
  </message>
  <message id="admission.safety.ask">
   <source>Осында өзіңді қауіпсіз сезінуің үшін нені білуіміз керек?</source>
   <translation>Чамайг эндээ аюулгүй байхын тулд бид юуг мэдэх хэрэгтэй вэ?</translation>
  </message>
  <message id="admission.contacts_allowed">
   <source>Байланысуға болатын адамдар</source>
   <translation>Холбоо барьж болох хүмүүс</translation>
  </message>
  <message id="admission.contacts_forbidden">
   <source>Байланысуға тыйым салынған адамдар</source>
   <translation>Холбоо барихыг хориглосон хүмүүс</translation>
  </message>
  <message id="admission.sealed_note">
   <source>Қатыгездік туралы мәлімет (аса құпия бөлім)</source>
   <translation>Хэрцгий харилцааны мэдээлэл (маш нууц хэсэг)</translation>
  </message>
  <message id="admission.sealed_note.hint">
   <source>6-санатта бұл бөлім өздігінен ашылады; істен бөлек басылады.</source>
   <translation>6 дугаар ангилалд өөрөө нээгдэнэ; хэргээс тусад нь хэвлэнэ.</translation>
  </message>
  <message id="admission.page.signing">
   <source>Қол қою</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="admission.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="admission.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="admission.signatures.option.bringer">
   <source>баланы жеткізген адам</source>
   <translation>хүүхдийг хүргэж ирсэн хүн</translation>
  </message>
  <message id="admission.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="admission.signatures.option.guardian">
   <source>қорғаншы, тәрбиеші</source>
   <translation>асран хамгаалагч, хүмүүжүүлэгч</translation>
  </message>
  <message id="book_register.title">
   <source>Шағымдар кітабының тізімі</source>
   <translation>Гомдлын дэвтрийн жагсаалт</translation>
  </message>
  <message id="book_register.page.lines">
   <source>Жазбалар</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="book_register.lines">
   <source>Шағымдар кітабының тізімі</source>
   <translation>Гомдлын дэвтрийн жагсаалт</translation>
  </message>
  <message id="book_register.lines.book_no">
   <source>Нөмірі</source>
   <translation>Дугаар</translation>
  </message>
  <message id="book_register.lines.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="book_register.lines.kind">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="book_register.lines.author">
   <source>Кім жазды</source>
   <translation>Хэн бичсэн</translation>
  </message>
  <message id="book_register.lines.text">
   <source>Мәтіні</source>
   <translation>Агуулга</translation>
  </message>
  <message id="book_register.lines.reviewed">
   <source>Қаралған</source>
   <translation>Хянасан</translation>
  </message>
  <message id="book_register.lines.measures">
   <source>Шаралар</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="book_register.lines.answered">
   <source>Жауап берілген</source>
   <translation>Хариу өгсөн</translation>
  </message>
  <message id="book_review.title">
   <source>Кітапты апта сайын қарау белгісі</source>
   <translation>Дэвтрийг долоо хоног бүр хянасан тэмдэглэл</translation>
  </message>
  <message id="book_review.page.week">
   <source>Апта</source>
   <translation>Долоо хоног</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Қаралған күні</source>
   <translation>Хянасан огноо</translation>
  </message>
  <message id="book_review.week_from">
   <source>Апта басталған дүйсенбі</source>
   <translation>Хянасан долоо хоногийн Даваа гараг</translation>
  </message>
  <message id="book_review.entries">
   <source>Осы аптадағы жазбалар</source>
   <translation>Энэ долоо хоногийн тэмдэглэл</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>жазба жоқ</source>
   <translation>тэмдэглэлгүй</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>жазбалар қаралды</source>
   <translation>тэмдэглэл хянасан</translation>
  </message>
  <message id="book_review.numbers">
   <source>Қаралған жазбалардың нөмірлері</source>
   <translation>Хянасан тэмдэглэлийн дугаар</translation>
  </message>
  <message id="book_review.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="case_register.title">
   <source>Кейстер журналы</source>
   <translation>Кейсийн бүртгэл</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейстер</source>
   <translation>Кейсүүд</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейстер журналы</source>
   <translation>Кейсийн бүртгэл</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Ашылған</source>
   <translation>Нээсэн</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Нысаналы топ</source>
   <translation>Зорилтот бүлэг</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Қызмет түрі</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Тәуекел</source>
   <translation>Эрсдэл</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Кезең</source>
   <translation>Үе шат</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Жауапты</source>
   <translation>Хариуцсан</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Соңғы байланыс</source>
   <translation>Сүүлд холбогдсон</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Келесі мерзім</source>
   <translation>Дараагийн хугацаа</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Жабылған</source>
   <translation>Хаасан</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Жабу негізі</source>
   <translation>Хаах үндэслэл</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Мұрағат</source>
   <translation>Архив</translation>
  </message>
  <message id="code_list.title">
   <source>Кодтар тізімі</source>
   <translation>Кодын жагсаалт</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, қызмет алушы</source>
   <translation>Код, үйлчлүүлэгч</translation>
  </message>
  <message id="code_list.codes">
   <source>Кодтар тізімі</source>
   <translation>Кодын жагсаалт</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Бұл тізім кейс файлынан бөлек жерде сақталады.</source>
   <translation>Энэ жагсаалтыг кейс файлаас өөр газар хадгална.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Қызмет алушының тегі, аты, әкесінің аты</source>
   <translation>Үйлчлүүлэгчийн овог, нэр</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Туған күні</source>
   <translation>Төрсөн огноо</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Бұрынғы және басқа кодтар</source>
   <translation>Өмнөх болон бусад код</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Енгізген</source>
   <translation>Бүртгэсэн</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Енгізілген күн</source>
   <translation>Бүртгэсэн огноо</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Тізім сақталатын орын</source>
   <translation>Жагсаалтыг хадгалж буй газар</translation>
  </message>
  <message id="code_list.access">
   <source>Тізіммен танысу журналы</source>
   <translation>Жагсаалттай танилцсан бүртгэл</translation>
  </message>
  <message id="code_list.access.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="code_list.access.who">
   <source>Кім</source>
   <translation>Хэн</translation>
  </message>
  <message id="code_list.access.why">
   <source>Қандай себеппен</source>
   <translation>Ямар шалтгаанаар</translation>
  </message>
  <message id="complaint.title">
   <source>Кітаптағы жазба</source>
   <translation>Дэвтэр дэх тэмдэглэл</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Жазба</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message id="complaint.book_no">
   <source>Кітаптағы нөмірі</source>
   <translation>Дэвтэр дэх дугаар</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Жазылған күні мен уақыты</source>
   <translation>Бичсэн огноо, цаг</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Кітап сұралған уақыт</source>
   <translation>Дэвтэр хүссэн цаг</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Кітап көрсетілген уақыт</source>
   <translation>Дэвтэр үзүүлсэн цаг</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Бірінші талап бойынша: кешіктірмей.</source>
   <translation>Анхны шаардлагаар: саатуулахгүй.</translation>
  </message>
  <message id="complaint.author">
   <source>Жазған адам</source>
   <translation>Бичсэн хүн</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Атын айтпауға құқылы.</source>
   <translation>Нэрээ нууцлах эрхтэй.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Жазған кім</source>
   <translation>Хэн бичсэн</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>қызмет алушы</source>
   <translation>үйлчилгээ хүртэгч</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>туысы, заңды өкілі</source>
   <translation>хамаатан, төлөөлөгч</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>келуші</source>
   <translation>ирсэн иргэн</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>қызметкер</source>
   <translation>ажилтан</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>аты-жөнсіз</source>
   <translation>нэргүй</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Қай қызметкер туралы</source>
   <translation>Аль ажилтны тухай</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Жазба бұл қызметкерге көрсетілмейді.</source>
   <translation>Бичлэгийг энэ ажилтанд харуулахгүй.</translation>
  </message>
  <message id="complaint.kind">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>шағым</source>
   <translation>гомдол</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>ұсыныс</source>
   <translation>санал</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>алғыс</source>
   <translation>талархал</translation>
  </message>
  <message id="complaint.text">
   <source>Мәтін</source>
   <translation>Агуулга</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өз сөзіңмен жаз немесе айт, біз сол күйінде жазамыз. Бұл үшін ешкім ренжімейді.</source>
   <translation>Өөрийн үгээр бич эсвэл хэл, бид яг тэр чигээр нь бичнэ. Хэн ч уурлахгүй.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Басшының қарауы</source>
   <translation>Удирдлагын хяналт</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Қаралған күні</source>
   <translation>Хянасан огноо</translation>
  </message>
  <message id="complaint.measures">
   <source>Қабылданған шаралар</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="complaint.answer">
   <source>Жауап</source>
   <translation>Хариу</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Жауап берілген күн</source>
   <translation>Хариу өгсөн огноо</translation>
  </message>
  <message id="complaint.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="complaint_draft.title">
   <source>Өтініш немесе шағым жобасы</source>
   <translation>Өргөдөл, гомдлын төсөл</translation>
  </message>
  <message id="complaint_draft.page.matter">
   <source>Мәні</source>
   <translation>Агуулга</translation>
  </message>
  <message id="complaint_draft.made_on">
   <source>Жасалған күні</source>
   <translation>Гаргасан огноо</translation>
  </message>
  <message id="complaint_draft.against">
   <source>Кімге қатысты: орган, лауазымды адам</source>
   <translation>Хэнд холбогдох: байгууллага, албан тушаалтан</translation>
  </message>
  <message id="complaint_draft.against.hint">
   <source>Шағым жасалған адам бұл жазбаны көрмеуі тиіс.</source>
   <translation>Гомдол гаргасан хүн үүнийг харах ёсгүй.</translation>
  </message>
  <message id="complaint_draft.act">
   <source>Әрекет немесе әрекетсіздік</source>
   <translation>Үйлдэл, эс үйлдэхүй</translation>
  </message>
  <message id="complaint_draft.act.ask">
   <source>Не болды? Қашан, кім көрді? Сен үшін не ауыр тиді?</source>
   <translation>Юу болсон бэ? Хэзээ, хэн харсан бэ? Чамд юу хамгийн хүнд байсан бэ?</translation>
  </message>
  <message id="complaint_draft.rights">
   <source>Бұзылған құқықтар</source>
   <translation>Зөрчигдсөн эрх</translation>
  </message>
  <message id="complaint_draft.demands">
   <source>Талаптар</source>
   <translation>Шаардлага</translation>
  </message>
  <message id="complaint_draft.attachments">
   <source>Қосымша құжаттар</source>
   <translation>Хавсралт баримт</translation>
  </message>
  <message id="complaint_draft.page.sent">
   <source>Жіберу, жауап</source>
   <translation>Илгээх, хариу</translation>
  </message>
  <message id="complaint_draft.addressee">
   <source>Адресат</source>
   <translation>Хаяглагдсан байгууллага</translation>
  </message>
  <message id="complaint_draft.sent_on">
   <source>Жіберілген күні</source>
   <translation>Илгээсэн огноо</translation>
  </message>
  <message id="complaint_draft.answer_due">
   <source>Жауап күтілетін күн</source>
   <translation>Хариу өгөх хугацаа</translation>
  </message>
  <message id="complaint_draft.answered_on">
   <source>Жауап келген күн</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="complaint_draft.answer">
   <source>Жауап мазмұны</source>
   <translation>Хариуны агуулга</translation>
  </message>
  <message id="complaint_draft.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="complaint_draft.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>үйлчилгээ хүртэгч</translation>
  </message>
  <message id="complaint_draft.signatures.option.guardian">
   <source>заңды өкіл</source>
   <translation>хууль ёсны төлөөлөгч</translation>
  </message>
  <message id="complaint_draft.signatures.option.lawyer">
   <source>заңгер</source>
   <translation>хуульч</translation>
  </message>
  <message id="complaint_draft.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="complaint_help.title">
   <source>Шағым жасауға көмек жазбасы</source>
   <translation>Гомдол гаргахад туслах тэмдэглэл</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Шағым</source>
   <translation>Гомдол</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Көмек сұраған күні</source>
   <translation>Тусламж хүссэн огноо</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Осы ұйым қызметкері туралы шағым іске емес, осында жазылады.</source>
   <translation>Энэ байгууллагын ажилтны тухай гомдлыг кейст бус, энд бичнэ.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Кім туралы</source>
   <translation>Хэний тухай</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Бұл қызметкерге көрсетілмейді.</source>
   <translation>Энэ ажилтанд харагдахгүй.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Орган, лауазымды адам</source>
   <translation>Байгууллага, албан тушаалтан</translation>
  </message>
  <message id="complaint_help.code">
   <source>Істің коды</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Әрекет немесе әрекетсіздік</source>
   <translation>Үйлдэл, эс үйлдэл</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Бұзылған құқықтар</source>
   <translation>Зөрчигдсөн эрх</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Талаптар, оларды қолдау шаралары</source>
   <translation>Шаардлага, түүнийг дэмжих арга хэмжээ</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кімге жіберілді</source>
   <translation>Хэнд илгээсэн</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Жіберілген күні</source>
   <translation>Илгээсэн огноо</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Жауап келген күн</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Жауап мазмұны</source>
   <translation>Хариуны агуулга</translation>
  </message>
  <message id="complaints_book.title">
   <source>Шағымдар мен ұсыныстар кітабы</source>
   <translation>Гомдол, саналын дэвтэр</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Кітап</source>
   <translation>Дэвтэр</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Кітап ашылған күн</source>
   <translation>Дэвтэр нээсэн огноо</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Кітапты сақтайтын басшы</source>
   <translation>Дэвтэр хадгалах удирдлага</translation>
  </message>
  <message id="complaints_book.place">
   <source>Кітап тұратын орын</source>
   <translation>Дэвтэр байгаа газар</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Бірінші талап бойынша бірден беріледі.</source>
   <translation>Анхны шаардлагаар шууд үзүүлнэ.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Кітап туралы хабарландыру ілінген бе</source>
   <translation>Дэвтрийн тухай зарлал байршуулсан уу</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="consent.title">
   <source>Келісім</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="consent.page.who">
   <source>Кім келісім береді</source>
   <translation>Хэн зөвшөөрч байна</translation>
  </message>
  <message id="consent.given_on">
   <source>Келісім берілген күн</source>
   <translation>Зөвшөөрсөн огноо</translation>
  </message>
  <message id="consent.consent_by">
   <source>Келісім берген</source>
   <translation>Зөвшөөрөл өгсөн</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Қызмет алушы</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Ата немесе ана</source>
   <translation>Эцэг, эх</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Қорғаншы, қамқоршы</source>
   <translation>Асран хамгаалагч, харгалзан дэмжигч</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Қызмет алушы мен ата-анасы бірге</source>
   <translation>Үйлчлүүлэгч, эцэг эх хамт</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Заңды өкіл</source>
   <translation>Хуулиар төлөөлөх этгээд</translation>
  </message>
  <message id="consent.given_by">
   <source>Келісім берген адам</source>
   <translation>Зөвшөөрөл өгсөн хүн</translation>
  </message>
  <message id="consent.capacity">
   <source>Жасын, әрекетке қабілеттілігін тексеру</source>
   <translation>Нас, чадамжийг шалгасан нь</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Неге келісетінін түсінгенін өз сөзімен айтқызып тексеріңіз.</source>
   <translation>Юуг зөвшөөрч байгаагаа ойлгож байгааг өөрийнх нь үгээр хэлүүлж шалгана.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Неге келісетініңізді өз сөзіңізбен айтып бересіз бе?</source>
   <translation>Та юуг зөвшөөрч байгаагаа өөрийнхөө үгээр хэлж өгөх үү?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Баланың өз пікірі</source>
   <translation>Хүүхдийн өөрийн санаа бодол</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Сен өзің не қалайсың? «Жоқ» десең де болады.</source>
   <translation>Чи өөрөө юу хүсэж байна вэ? «Үгүй» гэж хэлж болно.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Ата немесе ана зорлық көрсетті деп болжана ма</source>
   <translation>Эцэг эх нь хүчирхийлэл үйлдсэн байж болзошгүй эсэх</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Иә болса, ол ата немесе ананың келісімі қолданылмайды.</source>
   <translation>Тийм бол тэр эцэг, эхийн зөвшөөрлийг ашиглахгүй.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Келісім көлемі</source>
   <translation>Зөвшөөрлийн хүрээ</translation>
  </message>
  <message id="consent.consent_form">
   <source>Келісім нысаны</source>
   <translation>Зөвшөөрлийн хэлбэр</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Жазбаша түрде</source>
   <translation>Бичгээр</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Ауызша, куәмен</source>
   <translation>Амаар, гэрчтэй</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Келісімсіз, заң бойынша</source>
   <translation>Зөвшөөрөлгүй, хуулийн дагуу</translation>
  </message>
  <message id="consent.witness">
   <source>Куә</source>
   <translation>Гэрч</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Шұғылдық дәрежесі</source>
   <translation>Яаралтай байдлын зэрэг</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>өмірге, денсаулыққа тікелей қауіп: мүмкіндік туа салысымен келісім алынады</source>
   <translation>амь нас, эрүүл мэндэд шууд аюултай: боломжтой болмогц зөвшөөрөл авна</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>баланы қорғау қажет</source>
   <translation>хүүхдийг хамгаалах зайлшгүй шаардлагатай</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>соттың, уәкілетті органның шешімі бар</source>
   <translation>шүүх, эрх бүхий байгууллагын шийдвэртэй</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Құқықтық негіз, себеп</source>
   <translation>Эрх зүйн үндэслэл, шалтгаан</translation>
  </message>
  <message id="consent.scope">
   <source>Келісім көлемі</source>
   <translation>Зөвшөөрлийн хүрээ</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Әрқайсысын бөлек сұраңыз. Белгіленбегені келісім берілмеді деп саналады.</source>
   <translation>Нэг бүрийг тусад нь асууна. Тэмдэглээгүй зүйлийг зөвшөөрөөгүй гэж үзнэ.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Мұны бір-бірлеп сөйлесейік. Қайсысы қолайлы, қайсысы қолайсыз?</source>
   <translation>Эдгээрийг нэг нэгээр нь ярилцъя. Аль нь зүгээр, аль нь зүгээр биш вэ?</translation>
  </message>
  <message id="consent.recipients">
   <source>Ақпарат алушылар</source>
   <translation>Мэдээлэл хүлээн авагч</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Тек қажетті бөлігі беріледі.</source>
   <translation>Зайлшгүй шаардлагатай хэсгийг л хуваалцана.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Алушы</source>
   <translation>Хүлээн авагч</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Мәліметтер бөлімі</source>
   <translation>Мэдээллийн хэсэг</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Мақсаты</source>
   <translation>Зорилго</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Дейін</source>
   <translation>Хүртэл</translation>
  </message>
  <message id="consent.page.explained">
   <source>Түсіндіру, мерзім, қол қою</source>
   <translation>Тайлбар, хугацаа, гарын үсэг</translation>
  </message>
  <message id="consent.explained">
   <source>Түсіндірілген</source>
   <translation>Тайлбарласан зүйл</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Бас тартсаңыз, ешқандай жаман болмайды. Кейін ойыңызды өзгертсеңіз де болады. Түсінікті ме?</source>
   <translation>Татгалзвал танд муу зүйл болохгүй. Дараа нь ч бодлоо өөрчилж болно. Ойлгомжтой байна уу?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Ақпарат жинау мақсаты</source>
   <translation>Мэдээлэл цуглуулах зорилго</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Құпиялылық шегі</source>
   <translation>Нууцлалын хязгаар</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Бас тарту құқығы</source>
   <translation>Татгалзах эрх</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Келісімді кері қайтару құқығы</source>
   <translation>Зөвшөөрлөө буцаах эрх</translation>
  </message>
  <message id="consent.valid_until">
   <source>Жарамды мерзімі</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Келісім кері қайтарылған күн</source>
   <translation>Зөвшөөрлөө буцаасан огноо</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Кері қайтарудың салдары</source>
   <translation>Буцаасны үр дагавар</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Не тоқтатылатыны, кімге хабарланатыны жазылады.</source>
   <translation>Юуг зогсоох, хэнд мэдэгдэхийг бич.</translation>
  </message>
  <message id="consent.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Қызмет алушы</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Қорғаншы</source>
   <translation>Асран хамгаалагч</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Әлеуметтік қызметкер</source>
   <translation>Нийгмийн ажилтан</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Аудармашы</source>
   <translation>Орчуулагч</translation>
  </message>
  <message id="contract_register.title">
   <source>Шарт бойынша мамандардың жиынтық тізілімі</source>
   <translation>Гэрээт мэргэжилтний бүртгэл</translation>
  </message>
  <message id="contract_register.page.lines">
   <source>Жазбалар</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="contract_register.lines">
   <source>Шарт бойынша мамандардың жиынтық тізілімі</source>
   <translation>Гэрээт мэргэжилтний бүртгэл</translation>
  </message>
  <message id="contract_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="contract_register.lines.starts">
   <source>Басталған күні</source>
   <translation>Эхэлсэн</translation>
  </message>
  <message id="contract_register.lines.ends">
   <source>Аяқталатын күні</source>
   <translation>Дуусах</translation>
  </message>
  <message id="contract_register.lines.speciality">
   <source>Мамандығы</source>
   <translation>Мэргэжил</translation>
  </message>
  <message id="contract_register.lines.contract_no">
   <source>Шарт нөмірі</source>
   <translation>Гэрээний дугаар</translation>
  </message>
  <message id="contract_register.lines.purposes">
   <source>Мақсаты</source>
   <translation>Зорилго</translation>
  </message>
  <message id="contract_register.lines.recipients">
   <source>Қызмет алушылардың кодтары</source>
   <translation>Үйлчлүүлэгчийн код</translation>
  </message>
  <message id="contract_register.lines.results">
   <source>Нәтижелері</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="destruction_act.title">
   <source>Істерді жою актісі</source>
   <translation>Хэрэг устгах акт</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Істер тізімі</source>
   <translation>Хэргийн жагсаалт</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Акт күні</source>
   <translation>Актын огноо</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>уақытша сақталған – жойылады</source>
   <translation>түр хадгалсан – устгана</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>тұрақты сақталады – мұрағатқа беріледі</source>
   <translation>байнга хадгалах – архивт шилжүүлнэ</translation>
  </message>
  <message id="destruction_act.files">
   <source>Істер</source>
   <translation>Хэргүүд</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Іс коды</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Істер тобының атауы</source>
   <translation>Хэргийн нэр</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Жылдары</source>
   <translation>Он</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Парақ</source>
   <translation>Хуудас</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Жеткізгіш</source>
   <translation>Зөөгч</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Тізбе тармағы</source>
   <translation>Жагсаалтын зүйл</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Сақтау мерзімі</source>
   <translation>Хадгалах хугацаа</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Мерзімі өткен</source>
   <translation>Хугацаа дууссан</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Мұрағат кеңесі</source>
   <translation>Архивын зөвлөмж</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Кеңестің көшірмесі</source>
   <translation>Зөвлөмжийн хуулбар</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Жою</source>
   <translation>Устгал</translation>
  </message>
  <message id="destruction_act.method">
   <source>Жою тәсілі, резервтік көшірмелер</source>
   <translation>Устгасан арга, нөөц хуулбар</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Жойылған күн</source>
   <translation>Устгасан огноо</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссия қолдары</source>
   <translation>Комиссын гарын үсэг</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>төраға</source>
   <translation>дарга</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>мүше</source>
   <translation>гишүүн</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>мұрағатшы</source>
   <translation>архивч</translation>
  </message>
  <message id="diagnostics.title">
   <source>Диагностика қорытындысы</source>
   <translation>Оношилгооны дүгнэлт</translation>
  </message>
  <message id="diagnostics.page.method">
   <source>Диагностика</source>
   <translation>Оношилгоо</translation>
  </message>
  <message id="diagnostics.kind">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="diagnostics.kind.option.psychological">
   <source>психологиялық</source>
   <translation>сэтгэл зүйн</translation>
  </message>
  <message id="diagnostics.kind.option.pedagogical">
   <source>педагогикалық</source>
   <translation>сурган хүмүүжүүлэх</translation>
  </message>
  <message id="diagnostics.kind.option.correction">
   <source>түзету-дамыту</source>
   <translation>засах, хөгжүүлэх</translation>
  </message>
  <message id="diagnostics.kind.option.adaptation">
   <source>әлеуметтік бейімделу</source>
   <translation>нийгэмд дасан зохицох</translation>
  </message>
  <message id="diagnostics.kind.option.work_skills">
   <source>еңбек дағдылары</source>
   <translation>хөдөлмөрийн дадал</translation>
  </message>
  <message id="diagnostics.kind.option.medico_social">
   <source>медициналық-әлеуметтік</source>
   <translation>эмнэлэг-нийгмийн</translation>
  </message>
  <message id="diagnostics.package">
   <source>Психологиялық-диагностикалық пакет</source>
   <translation>Сэтгэл зүйн оношилгооны багц</translation>
  </message>
  <message id="diagnostics.package.hint">
   <source>Ұйым басшысы бекіткен пакет қана қолданылады.</source>
   <translation>Зөвхөн удирдлагын баталсан багцыг хэрэглэнэ.</translation>
  </message>
  <message id="diagnostics.package_approved_on">
   <source>Пакетті басшы бекіткен күн</source>
   <translation>Багцыг удирдлага баталсан огноо</translation>
  </message>
  <message id="diagnostics.diagnosed_on">
   <source>Жүргізілген күні</source>
   <translation>Хийсэн огноо</translation>
  </message>
  <message id="diagnostics.specialist">
   <source>Маман</source>
   <translation>Мэргэжилтэн</translation>
  </message>
  <message id="diagnostics.method">
   <source>Әдістеме</source>
   <translation>Арга</translation>
  </message>
  <message id="diagnostics.method.ask">
   <source>Қазір бірге ойын-тапсырма жасаймыз, дұрыс-бұрыс жауап жоқ. Шаршасаң, айт.</source>
   <translation>Одоо хамтдаа даалгавар хийнэ, буруу хариулт гэж байхгүй. Ядарвал хэлээрэй.</translation>
  </message>
  <message id="diagnostics.page.result">
   <source>Қорытынды</source>
   <translation>Дүгнэлт</translation>
  </message>
  <message id="diagnostics.level">
   <source>Әлеуметтік-психологиялық бейімделу деңгейі</source>
   <translation>Нийгэм-сэтгэл зүйн дасан зохицлын түвшин</translation>
  </message>
  <message id="diagnostics.level.option.low">
   <source>төмен</source>
   <translation>доогуур</translation>
  </message>
  <message id="diagnostics.level.option.medium">
   <source>орташа</source>
   <translation>дунд</translation>
  </message>
  <message id="diagnostics.level.option.high">
   <source>жоғары</source>
   <translation>өндөр</translation>
  </message>
  <message id="diagnostics.level_detail">
   <source>Деңгейдің негіздемесі</source>
   <translation>Түвшний үндэслэл</translation>
  </message>
  <message id="diagnostics.conclusion">
   <source>Қорытынды</source>
   <translation>Дүгнэлт</translation>
  </message>
  <message id="diagnostics.recommendations">
   <source>Ұсынымдар</source>
   <translation>Зөвлөмж</translation>
  </message>
  <message id="diagnostics.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="diagnostics.signatures.option.specialist">
   <source>маман</source>
   <translation>мэргэжилтэн</translation>
  </message>
  <message id="diagnostics.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="directory_entry.title">
   <source>Ұйымдар тізбесі, қызметтер картасы</source>
   <translation>Байгууллагын жагсаалт, үйлчилгээний зураглал</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Ұйым</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Ұйым</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Саласы</source>
   <translation>Салбар</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>білім беру</source>
   <translation>боловсрол</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>денсаулық сақтау</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>әлеуметтік қорғау</source>
   <translation>нийгмийн хамгаалал</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>құқық қорғау</source>
   <translation>хууль сахиулах</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>жергілікті әкімдік</source>
   <translation>орон нутгийн захиргаа</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>қоғамдық ұйым</source>
   <translation>төрийн бус байгууллага</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="directory_entry.types">
   <source>Жолдау түрлері</source>
   <translation>Холбон зуучлах төрөл</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>білім беру</source>
   <translation>боловсрол</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>су, санитария</source>
   <translation>ус, ариун цэвэр</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>баланы қорғау</source>
   <translation>хүүхэд хамгаалал</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>тамақтану</source>
   <translation>хоол тэжээл</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>денсаулық</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>құқықтық көмек</source>
   <translation>хууль зүй</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономикалық қолдау</source>
   <translation>эдийн засгийн чадавх</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="directory_entry.services">
   <source>Көрсетілетін қызметтер</source>
   <translation>Үзүүлдэг үйлчилгээ</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Мақсатты топ</source>
   <translation>Зорилтот бүлэг</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Ақысы</source>
   <translation>Төлбөр</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>тегін</source>
   <translation>үнэгүй</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>ақылы</source>
   <translation>төлбөртэй</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>ішінара</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="directory_entry.where">
   <source>Мекенжайы</source>
   <translation>Хаяг</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Құпия мекенжайдағы баспана мұнда жазылмайды.</source>
   <translation>Нууц хаягтай байрыг энд бичихгүй.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Қашықтығы</source>
   <translation>Зай</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Жұмыс уақыты</source>
   <translation>Ажиллах цаг</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Байланыс телефоны, лауазымы</source>
   <translation>Холбоо барих утас, албан тушаал</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Соңғы тексерілген күн</source>
   <translation>Сүүлд нягталсан огноо</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Ынтымақтастық тоқтаған күн</source>
   <translation>Хамтын ажиллагаа дууссан огноо</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Бірге жұмыс істейтін мамандар</source>
   <translation>Хамтран ажилладаг албан тушаалтан</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Лауазымы</source>
   <translation>Албан тушаал</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Қандай мәселемен</source>
   <translation>Юунд хандах</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Бірлескен топ мүшесі</source>
   <translation>Хамтарсан багийн гишүүн</translation>
  </message>
  <message id="directory_entry.note">
   <source>Ескертпе</source>
   <translation>Тайлбар</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Әдеп кодексімен танысу</source>
   <translation>Ёс зүйн дүрэмтэй танилцсан тухай</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Танысу</source>
   <translation>Танилцсан</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Танысқан күн</source>
   <translation>Танилцсан огноо</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Кодекстің редакциясы, күні</source>
   <translation>Дүрмийн хувилбар, огноо</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Сұрақтар, ой түю</source>
   <translation>Асуулт, эргэцүүлэл</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Кодекстің қай тармағы күнделікті жұмыста сізге ең қиын?</source>
   <translation>Дүрмийн аль заалт танд өдөр тутам хамгийн хэцүү вэ?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>қызметкер</source>
   <translation>ажилтан</translation>
  </message>
  <message id="evaluation.title">
   <source>Нәтижелілікті бағалау, сапаны өзін-өзі тексеру</source>
   <translation>Үр дүнгийн үнэлгээ, чанарын өөрийн хяналт</translation>
  </message>
  <message id="evaluation.page.results">
   <source>Нәтижелер</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="evaluation.evaluated_on">
   <source>Бағалау күні</source>
   <translation>Үнэлсэн огноо</translation>
  </message>
  <message id="evaluation.period">
   <source>Бағаланатын кезең</source>
   <translation>Үнэлэх хугацаа</translation>
  </message>
  <message id="evaluation.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Үйлчилгээний стандарт</translation>
  </message>
  <message id="evaluation.plan_ref">
   <source>Жеке жоспар</source>
   <translation>Хувийн төлөвлөгөө</translation>
  </message>
  <message id="evaluation.goals">
   <source>Мақсаттардың орындалуы</source>
   <translation>Зорилгын биелэлт</translation>
  </message>
  <message id="evaluation.goals.goal">
   <source>Мақсат</source>
   <translation>Зорилго</translation>
  </message>
  <message id="evaluation.goals.indicator">
   <source>Көрсеткіш</source>
   <translation>Шалгуур үзүүлэлт</translation>
  </message>
  <message id="evaluation.goals.result">
   <source>Нәтиже</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="evaluation.goals.result.option.yes">
   <source>орындалды</source>
   <translation>биелсэн</translation>
  </message>
  <message id="evaluation.goals.result.option.partly">
   <source>ішінара</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="evaluation.goals.result.option.no">
   <source>орындалмады</source>
   <translation>биелээгүй</translation>
  </message>
  <message id="evaluation.goals.note">
   <source>Түсініктеме</source>
   <translation>Тайлбар</translation>
  </message>
  <message id="evaluation.page.household_a12">
   <source>Тұрмыстық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Ахуйн: чанарын нөхцөл (1, 2 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a12_h1">
   <source>Тұрғын орынжай нормаға сай; орналастыруда денсаулық, жас, үйлесімділік ескерілген</source>
   <translation>Байр нормд нийцсэн; эрүүл мэнд, нас, зохицлыг харгалзсан</translation>
  </message>
  <message id="evaluation.q_a12_h2">
   <source>Мамандардың кабинеттері жабдықталған</source>
   <translation>Мэргэжилтнүүдийн өрөө тоноглогдсон</translation>
  </message>
  <message id="evaluation.q_a12_h3">
   <source>Киім, аяқ киім, төсек-орын нормаға сай</source>
   <translation>Хувцас, гутал, хэвтэр норматай</translation>
  </message>
  <message id="evaluation.q_a12_h4">
   <source>Жиһаз бен төсек жасы мен дене жағдайына сай</source>
   <translation>Тавилга, ор нас, биеийн байдалд таарсан</translation>
  </message>
  <message id="evaluation.q_a12_h5">
   <source>Киім ыңғайлы, жынысына, бойына сай, тілегі ескерілген</source>
   <translation>Хувцас эвтэйхэн, хүйс, хэмжээнд таарсан, хүслийг харгалзсан</translation>
  </message>
  <message id="evaluation.q_a12_h6">
   <source>Әлеуметтік-тұрмыстық бағдар кабинеті жабдықталған</source>
   <translation>Ахуйн чиг баримжаа олгох өрөө тоноглогдсон</translation>
  </message>
  <message id="evaluation.q_a12_h7">
   <source>Тасымалдауда жол қауіпсіздігі талаптары сақталған</source>
   <translation>Тээвэрлэлтэд замын аюулгүй байдлыг хангасан</translation>
  </message>
  <message id="evaluation.measure_a12_household">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.medical_a12">
   <source>Медициналық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Эрүүл мэндийн: чанарын нөхцөл (1, 2 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a12_m1">
   <source>Медициналық рәсімдер толық, уақтылы; тегін көмек алуға жәрдемдесілген</source>
   <translation>Ажилбар бүрэн, цагтаа; үнэгүй тусламж авахад тусалсан</translation>
  </message>
  <message id="evaluation.q_a12_m2">
   <source>Рәсімдер мұқият, зиян келтірмей жасалған</source>
   <translation>Ажилбарыг болгоомжтой, хохиролгүй хийсэн</translation>
  </message>
  <message id="evaluation.q_a12_m3">
   <source>Дәрігерге дейінгі көмек уақтылы ұйымдастырылған</source>
   <translation>Эмчийн өмнөх тусламжийг цагтаа зохион байгуулсан</translation>
  </message>
  <message id="evaluation.q_a12_m4">
   <source>Сауықтыру шаралары жеке қажеттілікке сай</source>
   <translation>Эрүүлжүүлэх арга хэмжээ хувийн хэрэгцээнд нийцсэн</translation>
  </message>
  <message id="evaluation.q_a12_m5">
   <source>Ауруханаға жатқызу жедел, тек көрсетілім бойынша</source>
   <translation>Эмнэлэгт хэвтүүлэх шуурхай, зөвхөн заалтаар</translation>
  </message>
  <message id="evaluation.q_a12_m6">
   <source>Салауатты өмір салты бойынша кеңес берілген</source>
   <translation>Эрүүл амьдралын хэв маягийн зөвлөгөө өгсөн</translation>
  </message>
  <message id="evaluation.q_a12_m7">
   <source>Мамандардың медициналық кеңесі ұйымдастырылған</source>
   <translation>Мэргэжлийн эмчийн зөвлөгөө зохион байгуулсан</translation>
  </message>
  <message id="evaluation.q_a12_m8">
   <source>Оңалту денсаулық жағдайына сай жүргізілген</source>
   <translation>Нөхөн сэргээлт эрүүл мэндийн байдалд нийцсэн</translation>
  </message>
  <message id="evaluation.q_a12_m9">
   <source>Тексеру, кеңес, алғашқы тазалау ұйымдастырылған</source>
   <translation>Үзлэг, зөвлөгөө, анхан шатны ариутгал зохион байгуулсан</translation>
  </message>
  <message id="evaluation.measure_a12_medical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.psychological_a12">
   <source>Психологиялық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Сэтгэл зүйн: чанарын нөхцөл (1, 2 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a12_p1">
   <source>Диагностика басшы бекіткен пакетпен жүргізілген</source>
   <translation>Оношилгоог баталсан багцаар хийсэн</translation>
  </message>
  <message id="evaluation.q_a12_p2">
   <source>Консультация қарым-қатынасты реттеп, жанжалдың алдын алған</source>
   <translation>Зөвлөгөө харилцааг сайжруулж, зөрчлөөс сэргийлсэн</translation>
  </message>
  <message id="evaluation.q_a12_p3">
   <source>Түзету мінез-құлықтағы ауытқуды бәсеңдеткен</source>
   <translation>Засал зан үйлийн хазайлтыг бууруулсан</translation>
  </message>
  <message id="evaluation.q_a12_p4">
   <source>Тренингтер шиеленісті азайтқан</source>
   <translation>Сургалт сэтгэлийн дарамтыг бууруулсан</translation>
  </message>
  <message id="evaluation.q_a12_p5">
   <source>Патронаж ыңғайсыздық пен жанжалды уақтылы анықтаған</source>
   <translation>Эргэлт тав тухгүй байдал, зөрчлийг цагтаа илрүүлсэн</translation>
  </message>
  <message id="evaluation.q_a12_p6">
   <source>Топтар мен клубтар ыңғайсыздықтан шығуға көмектескен</source>
   <translation>Бүлэг, клуб тав тухгүй байдлаас гарахад тусалсан</translation>
  </message>
  <message id="evaluation.q_a12_p7">
   <source>Алдын алу жұмысы толық психикалық дамуға ықпал еткен</source>
   <translation>Урьдчилан сэргийлэлт сэтгэцийн хөгжлийг дэмжсэн</translation>
  </message>
  <message id="evaluation.q_a12_p8">
   <source>Өзара қолдау мәселелерді шешуге көмектескен</source>
   <translation>Харилцан дэмжлэг асуудлыг шийдэхэд тусалсан</translation>
  </message>
  <message id="evaluation.measure_a12_psychological">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.pedagogical_a12">
   <source>Педагогикалық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Сурган хүмүүжүүлэх: чанарын нөхцөл (1, 2 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a12_e1">
   <source>Консультация мәселелерді түсінуге, шешуге көмектескен</source>
   <translation>Зөвлөгөө асуудлыг ойлгож шийдэхэд тусалсан</translation>
  </message>
  <message id="evaluation.q_a12_e2">
   <source>Диагностика әлеуметтік бейімделу деңгейін анықтаған</source>
   <translation>Оношилгоо нийгэмд дасан зохицох түвшинг тогтоосон</translation>
  </message>
  <message id="evaluation.q_a12_e3">
   <source>Білім алуға, оқу нысанын таңдауға көмектесілген</source>
   <translation>Боловсрол эзэмших, хэлбэрийг сонгоход тусалсан</translation>
  </message>
  <message id="evaluation.q_a12_e4">
   <source>Педагогикалық түзету бейімделуді арттырған</source>
   <translation>Сурган хүмүүжүүлэх засал дасан зохицлыг нэмэгдүүлсэн</translation>
  </message>
  <message id="evaluation.q_a12_e5">
   <source>Әлеуметтік қолдау желісі қалпына келген, кеңейген</source>
   <translation>Нийгмийн дэмжлэгийн сүлжээ сэргэж, өргөжсөн</translation>
  </message>
  <message id="evaluation.q_a12_e6">
   <source>Тұрмыстық дағдылар толық меңгерілген</source>
   <translation>Ахуйн дадлыг бүрэн эзэмшсэн</translation>
  </message>
  <message id="evaluation.measure_a12_pedagogical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.other_a12">
   <source>Еңбек, мәдени, экономикалық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Хөдөлмөрийн, соёлын, эдийн засгийн: чанарын нөхцөл (1, 2 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a12_l1">
   <source>Еңбек дағдылары жеке ерекшелікке сай бағаланған</source>
   <translation>Хөдөлмөрийн дадлыг хувь хүнд тохируулан үнэлсэн</translation>
  </message>
  <message id="evaluation.q_a12_l2">
   <source>Кәсіпке оқыту ұйымдастырылған, мамандық таңдауға көмектесілген</source>
   <translation>Мэргэжил сургалт зохион байгуулж, сонгоход тусалсан</translation>
  </message>
  <message id="evaluation.q_a12_c1">
   <source>Бағдарлама мен сценарийге қызмет алушылар тартылған</source>
   <translation>Хөтөлбөр, зохиолд үйлчилгээ хүртэгчдийг оролцуулсан</translation>
  </message>
  <message id="evaluation.q_a12_c2">
   <source>Үйірмелер мәдени қажеттілік пен қарым-қатынасқа бағытталған</source>
   <translation>Дугуйлан соёлын хэрэгцээ, харилцаанд чиглэсэн</translation>
  </message>
  <message id="evaluation.q_a12_n1">
   <source>Төлемдерді алуға көмек уақтылы, толық, нәтижелі</source>
   <translation>Тэтгэмж авахад үзүүлсэн тусламж цагтаа, бүрэн, үр дүнтэй</translation>
  </message>
  <message id="evaluation.measure_a12_other">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.legal_a12">
   <source>Құқықтық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Эрх зүйн: чанарын нөхцөл (1, 2 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a12_j1">
   <source>Құқықтар мен қорғау тәсілдері толық түсіндірілген</source>
   <translation>Эрх, хамгаалах арга замыг бүрэн тайлбарласан</translation>
  </message>
  <message id="evaluation.q_a12_j2">
   <source>Саласы бойынша кеңес беріліп, құжаттар дайындалып жіберілген</source>
   <translation>Салбарын зөвлөгөө өгч, баримт бэлтгэж илгээсэн</translation>
  </message>
  <message id="evaluation.q_a12_j3">
   <source>Құжаттардың мәтінін, бланкін, хатын жазуға көмектесілген</source>
   <translation>Баримтын эх, маягт, захидал бичихэд тусалсан</translation>
  </message>
  <message id="evaluation.q_a12_j4">
   <source>Шағым сауатты жазылып, адресатқа жіберілген</source>
   <translation>Гомдлыг зөв бичиж, хаягт илгээсэн</translation>
  </message>
  <message id="evaluation.q_a12_j5">
   <source>Қорғаншылық органына отбасына орналастыруда көмектесілген</source>
   <translation>Гэр бүлд байршуулахад асран хамгаалах байгууллагад тусалсан</translation>
  </message>
  <message id="evaluation.measure_a12_legal">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.household_a3">
   <source>Тұрмыстық: сапа шарттары (3-қосымша)</source>
   <translation>Ахуйн: чанарын нөхцөл (3 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a3_h1">
   <source>Үй-жай нормаға сай, жайлы</source>
   <translation>Байр нормд нийцсэн, тухтай</translation>
  </message>
  <message id="evaluation.q_a3_h2">
   <source>Жиһаз, жабдық, мүкәммал стандартқа сай</source>
   <translation>Тавилга, тоног төхөөрөмж стандартад нийцсэн</translation>
  </message>
  <message id="evaluation.q_a3_h3">
   <source>Жиһаз бен төсек жасы мен дене жағдайына сай</source>
   <translation>Тавилга, ор нас, биеийн байдалд таарсан</translation>
  </message>
  <message id="evaluation.q_a3_h4">
   <source>Киім ыңғайлы, тілегі ескерілген</source>
   <translation>Хувцас эвтэйхэн, хүслийг харгалзсан</translation>
  </message>
  <message id="evaluation.q_a3_h5">
   <source>Ыстық, диеталық тамақ сапалы, теңгерімді</source>
   <translation>Халуун, хоолны дэглэмтэй хоол чанартай, тэнцвэртэй</translation>
  </message>
  <message id="evaluation.q_a3_h6">
   <source>Тасымалдауда жол қауіпсіздігі талаптары сақталған</source>
   <translation>Тээвэрлэлтэд замын аюулгүй байдлыг хангасан</translation>
  </message>
  <message id="evaluation.measure_a3_household">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.medical_a3">
   <source>Медициналық: сапа шарттары (3-қосымша)</source>
   <translation>Эрүүл мэндийн: чанарын нөхцөл (3 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a3_m1">
   <source>Тегін көмек алуға жәрдем толық, уақтылы</source>
   <translation>Үнэгүй тусламж авахад тусалсан нь бүрэн, цагтаа</translation>
  </message>
  <message id="evaluation.q_a3_m2">
   <source>Ауруханаға жатқызу жедел, тек көрсетілім бойынша</source>
   <translation>Эмнэлэгт хэвтүүлэх шуурхай, зөвхөн заалтаар</translation>
  </message>
  <message id="evaluation.q_a3_m3">
   <source>Салауатты өмір салты туралы әңгіме жүргізілген</source>
   <translation>Эрүүл амьдралын тухай ярилцсан</translation>
  </message>
  <message id="evaluation.q_a3_m4">
   <source>Бейінді мамандардың кеңесі алынған</source>
   <translation>Нарийн мэргэжлийн эмчийн зөвлөгөө авсан</translation>
  </message>
  <message id="evaluation.measure_a3_medical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.people_a3">
   <source>Психологиялық, педагогикалық: сапа шарттары (3-қосымша)</source>
   <translation>Сэтгэл зүйн, сурган хүмүүжүүлэх: чанарын нөхцөл (3 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a3_p1">
   <source>Көмек қарым-қатынасты реттеп, жанжалдың алдын алған</source>
   <translation>Тусламж харилцааг сайжруулж, зөрчлөөс сэргийлсэн</translation>
  </message>
  <message id="evaluation.q_a3_p2">
   <source>Психолог, психотерапевт консультациясы алынған</source>
   <translation>Сэтгэл зүйч, сэтгэл засалчийн зөвлөгөө авсан</translation>
  </message>
  <message id="evaluation.q_a3_e1">
   <source>Білім алуға, оқу нысанын таңдауға көмектесілген</source>
   <translation>Боловсрол эзэмших, хэлбэрийг сонгоход тусалсан</translation>
  </message>
  <message id="evaluation.q_a3_e2">
   <source>Тұрмыстық дағдылар меңгерілген</source>
   <translation>Ахуйн дадлыг эзэмшсэн</translation>
  </message>
  <message id="evaluation.measure_a3_people">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.other_a3">
   <source>Еңбек, мәдени, экономикалық: сапа шарттары (3-қосымша)</source>
   <translation>Хөдөлмөрийн, соёлын, эдийн засгийн: чанарын нөхцөл (3 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a3_l1">
   <source>Материалдық жағдай мен тұрмыс деңгейін жақсартуға көмектесілген</source>
   <translation>Эд материалын байдал, амьжиргааг дээшлүүлэхэд тусалсан</translation>
  </message>
  <message id="evaluation.q_a3_l2">
   <source>Курста кәсіпке оқытылған, мамандық таңдауға көмектесілген</source>
   <translation>Курсээр сургаж, мэргэжил сонгоход тусалсан</translation>
  </message>
  <message id="evaluation.q_a3_c1">
   <source>Іс-шара бағдарламаларына тартылған</source>
   <translation>Арга хэмжээний хөтөлбөрт оролцсон</translation>
  </message>
  <message id="evaluation.q_a3_c2">
   <source>Үйірмелерге қатысуға көмектесілген</source>
   <translation>Дугуйланд элсэхэд тусалсан</translation>
  </message>
  <message id="evaluation.q_a3_n1">
   <source>Төлемдерді алуға көмек уақтылы, толық, нәтижелі</source>
   <translation>Тэтгэмж авахад үзүүлсэн тусламж цагтаа, бүрэн, үр дүнтэй</translation>
  </message>
  <message id="evaluation.measure_a3_other">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.legal_a3">
   <source>Құқықтық: сапа шарттары (3-қосымша)</source>
   <translation>Эрх зүйн: чанарын нөхцөл (3 дугаар хавсралт)</translation>
  </message>
  <message id="evaluation.q_a3_j1">
   <source>Құқықтар мен қорғау тәсілдері толық түсіндірілген</source>
   <translation>Эрх, хамгаалах арга замыг бүрэн тайлбарласан</translation>
  </message>
  <message id="evaluation.q_a3_j2">
   <source>Саласы бойынша кеңес беріліп, құжаттар дайындалған</source>
   <translation>Салбарын зөвлөгөө өгч, баримт бэлтгэсэн</translation>
  </message>
  <message id="evaluation.q_a3_j3">
   <source>Құжаттардың мәтінін, бланкін, хатын жазуға көмектесілген</source>
   <translation>Баримтын эх, маягт, захидал бичихэд тусалсан</translation>
  </message>
  <message id="evaluation.q_a3_j4">
   <source>Шағым сауатты жазылып, адресатқа жіберілген</source>
   <translation>Гомдлыг зөв бичиж, хаягт илгээсэн</translation>
  </message>
  <message id="evaluation.measure_a3_legal">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Засах арга хэмжээ, хугацаа</translation>
  </message>
  <message id="evaluation.page.decision">
   <source>Пікір, шешім</source>
   <translation>Санал, шийдвэр</translation>
  </message>
  <message id="evaluation.opinion">
   <source>Қызмет алушының пікірі</source>
   <translation>Үйлчилгээ хүртэгчийн санал</translation>
  </message>
  <message id="evaluation.opinion.ask">
   <source>Осы айларда не жақсарды? Не көмектеспеді? Ары қарай не болғанын қалайсың?</source>
   <translation>Эдгээр сард юу сайжирсан бэ? Юу тус болоогүй вэ? Цаашид юу болоосой гэж хүсэж байна?</translation>
  </message>
  <message id="evaluation.decision">
   <source>Шешім</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="evaluation.decision.option.continue">
   <source>жоспарды жалғастыру</source>
   <translation>төлөвлөгөөг үргэлжлүүлэх</translation>
  </message>
  <message id="evaluation.decision.option.change">
   <source>жоспарды өзгерту</source>
   <translation>төлөвлөгөөг өөрчлөх</translation>
  </message>
  <message id="evaluation.decision.option.placement">
   <source>отбасына орналастыру</source>
   <translation>гэр бүлд байршуулах</translation>
  </message>
  <message id="evaluation.decision.option.leaving">
   <source>ұйымнан шығару</source>
   <translation>байгууллагаас гарах</translation>
  </message>
  <message id="evaluation.decision_reason">
   <source>Шешімнің негіздемесі</source>
   <translation>Шийдвэрийн үндэслэл</translation>
  </message>
  <message id="evaluation.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="evaluation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="evaluation.signatures.option.psychologist">
   <source>психолог</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="evaluation.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>нийгмийн сурган хүмүүжүүлэгч</translation>
  </message>
  <message id="evaluation.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="evaluation.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>үйлчилгээ хүртэгч</translation>
  </message>
  <message id="evidence_register.title">
   <source>Құжаттар мен дәлелдер тізілімі</source>
   <translation>Баримт, нотлох баримтын бүртгэл</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Тіркелген құжаттар</source>
   <translation>Бүртгэсэн баримт</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Құжаттар, дәлелдер</source>
   <translation>Баримт бичиг, нотлох баримт</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Құжат қосылған сайын бағдарлама осы тізілімді жаңартады.</source>
   <translation>Баримт нэмэх бүрд программ энэ бүртгэлийг шинэчилнэ.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Құжат атауы</source>
   <translation>Баримтын нэр</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>құжат</source>
   <translation>баримт бичиг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиожазба</source>
   <translation>аудио бичлэг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>бейнежазба</source>
   <translation>видео бичлэг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>фотосурет</source>
   <translation>гэрэл зураг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>зат</source>
   <translation>эд зүйл</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Құжат күні</source>
   <translation>Баримтын огноо</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Алынған күн</source>
   <translation>Хүлээн авсан</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Кімнен</source>
   <translation>Хэнээс</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Түпнұсқа не көшірме</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>түпнұсқа</source>
   <translation>эх хувь</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>көшірме</source>
   <translation>хуулбар</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>тек қағаз нысанында</source>
   <translation>зөвхөн цаасаар</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Сақталған орны</source>
   <translation>Хадгалсан газар</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Беттер</source>
   <translation>Хуудас</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Келісім</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Аса құпия</source>
   <translation>Маш нууц</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Бақылау сомасы</source>
   <translation>Хяналтын нийлбэр</translation>
  </message>
  <message id="field_device.title">
   <source>Далалық құрылғылар есебі</source>
   <translation>Хээрийн төхөөрөмжийн бүртгэл</translation>
  </message>
  <message id="field_device.page.device">
   <source>Құрылғы</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Тексерілген күн</source>
   <translation>Шалгасан огноо</translation>
  </message>
  <message id="field_device.devices">
   <source>Құрылғылар</source>
   <translation>Төхөөрөмжүүд</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Құрылғы</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Жауапты</source>
   <translation>Хариуцагч</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Құпиясөз қойылған</source>
   <translation>Нууц үг тавьсан</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өзі құлыпталады</source>
   <translation>Өөрөө түгжигдэнэ</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Қашықтан тазалауға болады</source>
   <translation>Алсаас устгаж болно</translation>
  </message>
  <message id="field_device.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>ұйым басшылығы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="field_pack.title">
   <source>Далалық пакет есебі</source>
   <translation>Талбарын багцын бүртгэл</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Багц</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Алып шыққан уақыт</source>
   <translation>Авч гарсан хугацаа</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Жарамдылық мерзімі</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="field_pack.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="field_pack.device">
   <source>Құрылғы</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_pack.taken">
   <source>Не алынды</source>
   <translation>Юу авч гарсан</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Іс коды</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Деректер</source>
   <translation>Мэдээлэл</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Қайта енгізілген</source>
   <translation>Буцаан оруулсан</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Құрылғыдан жойылған</source>
   <translation>Төхөөрөмжөөс устгасан</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Жоғалса</source>
   <translation>Алдагдсан бол</translation>
  </message>
  <message id="field_pack.lost">
   <source>Құрылғы жоғалды ма, ұрланды ма</source>
   <translation>Төхөөрөмж гээгдсэн, хулгайлагдсан эсэх</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Қашан</source>
   <translation>Хэзээ</translation>
  </message>
  <message id="field_pack.measures">
   <source>Қолданылған шаралар</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Қашықтан тазаланған</source>
   <translation>Алсаас устгасан</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Басшылыққа хабарланған</source>
   <translation>Удирдлагад мэдэгдсэн</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлының мұқабасы, мазмұны</source>
   <translation>Кейс файлын нүүр, товьёог</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Мұқаба</source>
   <translation>Нүүр</translation>
  </message>
  <message id="file_contents.mark">
   <source>Құпия</source>
   <translation>Нууцлалтай</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Мұқабаға аты жазылмайды, тек код жазылады.</source>
   <translation>Нүүрэнд нэр бичихгүй, зөвхөн код бичнэ.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Ұйым</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Боть</translation>
  </message>
  <message id="file_contents.years">
   <source>Ашылған – жабылған жылы</source>
   <translation>Нээсэн – хаасан он</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Мазмұны</source>
   <translation>Товьёог</translation>
  </message>
  <message id="file_contents.contents">
   <source>Мазмұны</source>
   <translation>Товьёог</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Құжат</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Бірінші бет</source>
   <translation>Эхний хуудас</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Соңғы бет</source>
   <translation>Сүүлийн хуудас</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Нысаны</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>қағаз нысаны</source>
   <translation>цаасан</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электрондық нысан</source>
   <translation>цахим</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Беттердің жалпы саны</source>
   <translation>Нийт хуудасны тоо</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Сөзбен</source>
   <translation>Үсгээр</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Мазмұнын жасаған</source>
   <translation>Товьёог үйлдсэн</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="gift_register.title">
   <source>Ұсынылған сыйлықтар тізілімі</source>
   <translation>Санал болгосон бэлгийн бүртгэл</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Жазбалар</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="gift_register.lines">
   <source>Ұсынылған сыйлықтар тізілімі</source>
   <translation>Санал болгосон бэлгийн бүртгэл</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Не</source>
   <translation>Юу</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Не істелді</source>
   <translation>Юу хийсэн</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="individual_plan.title">
   <source>Жеке жоспар</source>
   <translation>Хувийн төлөвлөгөө</translation>
  </message>
  <message id="individual_plan.page.ground">
   <source>Негізі</source>
   <translation>Үндэслэл</translation>
  </message>
  <message id="individual_plan.plan_date">
   <source>Жоспар жасалған күн</source>
   <translation>Төлөвлөгөө гаргасан огноо</translation>
  </message>
  <message id="individual_plan.period">
   <source>Жоспар мерзімі</source>
   <translation>Төлөвлөгөөний хугацаа</translation>
  </message>
  <message id="individual_plan.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Үйлчилгээний стандарт</translation>
  </message>
  <message id="individual_plan.diagnostics_ref">
   <source>Негізге алынған диагностика</source>
   <translation>Үндэслэсэн оношилгоо</translation>
  </message>
  <message id="individual_plan.external_specialist">
   <source>Шарт негізінде тартылған маман</source>
   <translation>Гэрээт мэргэжилтэн</translation>
  </message>
  <message id="individual_plan.external_specialist.hint">
   <source>Мамандығы және шарт нөмірі (F-86 тізілімінен); аты жазылмайды.</source>
   <translation>Мэргэжил, гэрээний дугаар (F-86 бүртгэлээс); нэр бичихгүй.</translation>
  </message>
  <message id="individual_plan.goals">
   <source>Қажеттіліктер бойынша мақсаттар</source>
   <translation>Хэрэгцээ тус бүрийн зорилго</translation>
  </message>
  <message id="individual_plan.goals.ask">
   <source>Жарты жылдан кейін не өзгергенін қалайсың? Соған бірінші қадам не болмақ?</source>
   <translation>Хагас жилийн дараа юу өөрчлөгдсөн байхыг хүсэж байна? Эхний алхам нь юу вэ?</translation>
  </message>
  <message id="individual_plan.goals.need">
   <source>Қажеттілік</source>
   <translation>Хэрэгцээ</translation>
  </message>
  <message id="individual_plan.goals.goal">
   <source>Мақсат</source>
   <translation>Зорилго</translation>
  </message>
  <message id="individual_plan.goals.indicator">
   <source>Көрсеткіш</source>
   <translation>Шалгуур үзүүлэлт</translation>
  </message>
  <message id="individual_plan.goals.kind">
   <source>Қызмет түрі</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="individual_plan.page.services">
   <source>Қызметтер</source>
   <translation>Үйлчилгээ</translation>
  </message>
  <message id="individual_plan.services_a12">
   <source>Тізбе бойынша қызметтер (1, 2-қосымша)</source>
   <translation>Жагсаалтын үйлчилгээ (1, 2 дугаар хавсралт)</translation>
  </message>
  <message id="individual_plan.services_a12.kind">
   <source>Қызмет түрі</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="individual_plan.services_a12.item">
   <source>Тізбедегі қызмет</source>
   <translation>Жагсаалтын нэр төрөл</translation>
  </message>
  <message id="individual_plan.services_a12.scope">
   <source>Көлемі, жиілігі</source>
   <translation>Хэмжээ, давтамж</translation>
  </message>
  <message id="individual_plan.services_a12.provider">
   <source>Көрсететін маман</source>
   <translation>Үзүүлэх мэргэжилтэн</translation>
  </message>
  <message id="individual_plan.services_a12.start">
   <source>Басталуы</source>
   <translation>Эхлэх</translation>
  </message>
  <message id="individual_plan.services_a12.until">
   <source>Аяқталуы</source>
   <translation>Дуусах</translation>
  </message>
  <message id="individual_plan.services_a12.expected">
   <source>Күтілетін нәтиже</source>
   <translation>Хүлээгдэж буй үр дүн</translation>
  </message>
  <message id="individual_plan.services_a12.done">
   <source>Орындалуы</source>
   <translation>Биелэлт</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.yes">
   <source>орындалды</source>
   <translation>биелсэн</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.partly">
   <source>ішінара</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.no">
   <source>орындалмады</source>
   <translation>биелээгүй</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.refused">
   <source>бас тартты</source>
   <translation>татгалзсан</translation>
  </message>
  <message id="individual_plan.services_a3">
   <source>Тізбе бойынша қызметтер (3-қосымша)</source>
   <translation>Жагсаалтын үйлчилгээ (3 дугаар хавсралт)</translation>
  </message>
  <message id="individual_plan.services_a3.kind">
   <source>Қызмет түрі</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="individual_plan.services_a3.item">
   <source>Тізбедегі қызмет</source>
   <translation>Жагсаалтын нэр төрөл</translation>
  </message>
  <message id="individual_plan.services_a3.scope">
   <source>Көлемі, жиілігі</source>
   <translation>Хэмжээ, давтамж</translation>
  </message>
  <message id="individual_plan.services_a3.provider">
   <source>Көрсететін маман</source>
   <translation>Үзүүлэх мэргэжилтэн</translation>
  </message>
  <message id="individual_plan.services_a3.start">
   <source>Басталуы</source>
   <translation>Эхлэх</translation>
  </message>
  <message id="individual_plan.services_a3.until">
   <source>Аяқталуы</source>
   <translation>Дуусах</translation>
  </message>
  <message id="individual_plan.services_a3.expected">
   <source>Күтілетін нәтиже</source>
   <translation>Хүлээгдэж буй үр дүн</translation>
  </message>
  <message id="individual_plan.services_a3.done">
   <source>Орындалуы</source>
   <translation>Биелэлт</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.yes">
   <source>орындалды</source>
   <translation>биелсэн</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.partly">
   <source>ішінара</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.no">
   <source>орындалмады</source>
   <translation>биелээгүй</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.refused">
   <source>бас тартты</source>
   <translation>татгалзсан</translation>
  </message>
  <message id="individual_plan.page.child">
   <source>Бала және оның ортасы</source>
   <translation>Хүүхэд, түүний орчин</translation>
  </message>
  <message id="individual_plan.without_care">
   <source>Бала жетім немесе ата-ана қамқорлығынсыз қалған ба</source>
   <translation>Хүүхэд өнчин эсвэл эцэг эхийн асрамжгүй юу</translation>
  </message>
  <message id="individual_plan.without_care_family_work">
   <source>Отбасына орналастыру жұмысы</source>
   <translation>Гэр бүлд байршуулах ажил</translation>
  </message>
  <message id="individual_plan.without_care_family_work.hint">
   <source>Кіммен, қандай қадамдар жасалады; қорғаншылық органымен байланыс.</source>
   <translation>Хэнтэй, ямар алхам хийх; асран хамгаалах байгууллагатай холбоо.</translation>
  </message>
  <message id="individual_plan.network">
   <source>Әлеуметтік қолдау желісі</source>
   <translation>Нийгмийн дэмжлэгийн сүлжээ</translation>
  </message>
  <message id="individual_plan.network.ask">
   <source>Қиын кезде кімге айта аласың? Кіммен жиірек кездескің келеді?</source>
   <translation>Хэцүү үед хэнд хэлж чадах вэ? Хэнтэй илүү олон уулзмаар байна?</translation>
  </message>
  <message id="individual_plan.network.person">
   <source>Адам</source>
   <translation>Хүн</translation>
  </message>
  <message id="individual_plan.network.relation">
   <source>Балаға қатысы</source>
   <translation>Хүүхэдтэй ямар холбоотой</translation>
  </message>
  <message id="individual_plan.network.role">
   <source>Немен көмектеседі</source>
   <translation>Юугаар туслах</translation>
  </message>
  <message id="individual_plan.skills">
   <source>Өз бетінше өмір сүру дағдылары</source>
   <translation>Бие даан амьдрах дадал</translation>
  </message>
  <message id="individual_plan.skills.skill">
   <source>Дағды</source>
   <translation>Дадал</translation>
  </message>
  <message id="individual_plan.skills.level">
   <source>Деңгейі</source>
   <translation>Түвшин</translation>
  </message>
  <message id="individual_plan.skills.level.option.low">
   <source>төмен</source>
   <translation>доогуур</translation>
  </message>
  <message id="individual_plan.skills.level.option.medium">
   <source>орташа</source>
   <translation>дунд</translation>
  </message>
  <message id="individual_plan.skills.level.option.high">
   <source>жоғары</source>
   <translation>өндөр</translation>
  </message>
  <message id="individual_plan.skills.goal">
   <source>Мақсат</source>
   <translation>Зорилго</translation>
  </message>
  <message id="individual_plan.opinion">
   <source>Қызмет алушының пікірі</source>
   <translation>Үйлчилгээ хүртэгчийн санал</translation>
  </message>
  <message id="individual_plan.opinion.ask">
   <source>Осы жоспарда саған не ұнайды, не ұнамайды? Нені қосар едің?</source>
   <translation>Энэ төлөвлөгөөнд юу таалагдаж, юу таалагдахгүй байна? Юу нэмэх вэ?</translation>
  </message>
  <message id="individual_plan.page.approval">
   <source>Қайта қарау, бекіту</source>
   <translation>Эргэн хянах, батлах</translation>
  </message>
  <message id="individual_plan.review_on">
   <source>Жоспарды қайта қарау күні</source>
   <translation>Эргэн хянах огноо</translation>
  </message>
  <message id="individual_plan.approval">
   <source>Басшының бекітуі</source>
   <translation>Удирдлагын баталгаа</translation>
  </message>
  <message id="individual_plan.approval.option.head">
   <source>бекіткен басшы</source>
   <translation>баталсан удирдлага</translation>
  </message>
  <message id="individual_plan.approved_on">
   <source>Бекітілген күн</source>
   <translation>Баталсан огноо</translation>
  </message>
  <message id="individual_plan.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="individual_plan.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="individual_plan.signatures.option.psychologist">
   <source>психолог</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="individual_plan.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>нийгмийн сурган хүмүүжүүлэгч</translation>
  </message>
  <message id="individual_plan.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>үйлчилгээ хүртэгч</translation>
  </message>
  <message id="individual_plan.signatures.option.guardian">
   <source>заңды өкіл</source>
   <translation>хууль ёсны төлөөлөгч</translation>
  </message>
  <message id="leaving.title">
   <source>Отбасына орналастыру, ұйымнан шығару</source>
   <translation>Гэр бүлд байршуулах, байгууллагаас гаргах</translation>
  </message>
  <message id="leaving.page.basis">
   <source>Түрі, негізі</source>
   <translation>Төрөл, үндэслэл</translation>
  </message>
  <message id="leaving.kind">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="leaving.kind.option.family_return">
   <source>өз отбасына қайтару</source>
   <translation>гэр бүлдээ буцах</translation>
  </message>
  <message id="leaving.kind.option.guardianship">
   <source>қорғаншылық</source>
   <translation>асран хамгаалалт</translation>
  </message>
  <message id="leaving.kind.option.trusteeship">
   <source>қамқоршылық</source>
   <translation>харгалзан дэмжилт</translation>
  </message>
  <message id="leaving.kind.option.patronage">
   <source>патронаттық тәрбиелеу</source>
   <translation>асран хүмүүжүүлэлт</translation>
  </message>
  <message id="leaving.kind.option.host_family">
   <source>қабылдаушы отбасы</source>
   <translation>хүлээн авсан гэр бүл</translation>
  </message>
  <message id="leaving.kind.option.adoption">
   <source>асырап алу</source>
   <translation>үрчлэлт</translation>
  </message>
  <message id="leaving.kind.option.family_home">
   <source>отбасы үлгісіндегі балалар үйі</source>
   <translation>гэр бүлийн хэлбэрийн асрамжийн газар</translation>
  </message>
  <message id="leaving.kind.option.independent">
   <source>өз бетінше өмір сүру</source>
   <translation>бие даан амьдрах</translation>
  </message>
  <message id="leaving.kind.option.institution">
   <source>басқа ұйым</source>
   <translation>өөр байгууллага</translation>
  </message>
  <message id="leaving.basis_document">
   <source>Негіз құжаты, нөмірі, берген орган</source>
   <translation>Үндэслэл баримт, дугаар, олгосон байгууллага</translation>
  </message>
  <message id="leaving.basis_date">
   <source>Негіз құжатының күні</source>
   <translation>Үндэслэл баримтын огноо</translation>
  </message>
  <message id="leaving.basis_scan">
   <source>Құжаттың сканері</source>
   <translation>Баримтын скан</translation>
  </message>
  <message id="leaving.preparation">
   <source>Бала мен отбасын дайындау</source>
   <translation>Хүүхэд, гэр бүлийг бэлтгэсэн нь</translation>
  </message>
  <message id="leaving.preparation.ask">
   <source>Жаңа үйде не қуантады, не алаңдатады? Бізбен байланысты қалай жалғастырғың келеді?</source>
   <translation>Шинэ гэрт юу баярлуулж, юу санаа зовоож байна? Бидэнтэй яаж холбоотой баймаар байна?</translation>
  </message>
  <message id="leaving.page.handing">
   <source>Тапсыру</source>
   <translation>Хүлээлгэн өгөх</translation>
  </message>
  <message id="leaving.left_on">
   <source>Шыққан күні</source>
   <translation>Гарсан огноо</translation>
  </message>
  <message id="leaving.handed_over">
   <source>Тапсырылғандар</source>
   <translation>Хүлээлгэн өгсөн зүйл</translation>
  </message>
  <message id="leaving.handed_over.what">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="leaving.handed_over.what.option.papers">
   <source>құжаттар</source>
   <translation>бичиг баримт</translation>
  </message>
  <message id="leaving.handed_over.what.option.medicines">
   <source>дәрі-дәрмек тізімі</source>
   <translation>эмийн жагсаалт</translation>
  </message>
  <message id="leaving.handed_over.what.option.belongings">
   <source>жеке заттар</source>
   <translation>хувийн эд зүйл</translation>
  </message>
  <message id="leaving.handed_over.item">
   <source>Атауы</source>
   <translation>Нэр</translation>
  </message>
  <message id="leaving.handed_over.number">
   <source>Нөмірі, саны</source>
   <translation>Дугаар, тоо</translation>
  </message>
  <message id="leaving.page.after">
   <source>Шыққаннан кейінгі қолдау</source>
   <translation>Гарсны дараах дэмжлэг</translation>
  </message>
  <message id="leaving.network">
   <source>Қолдау желісі</source>
   <translation>Дэмжлэгийн сүлжээ</translation>
  </message>
  <message id="leaving.network.person">
   <source>Адам</source>
   <translation>Хүн</translation>
  </message>
  <message id="leaving.network.role">
   <source>Немен көмектеседі</source>
   <translation>Юугаар туслах</translation>
  </message>
  <message id="leaving.follow_up_on">
   <source>Бірінші байланыс күні</source>
   <translation>Дараах анхны холбоо</translation>
  </message>
  <message id="leaving.follow_ups">
   <source>Кейінгі байланыстар</source>
   <translation>Дараагийн холбоо</translation>
  </message>
  <message id="leaving.follow_ups.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="leaving.follow_ups.who">
   <source>Кім байланысады</source>
   <translation>Хэн холбогдох</translation>
  </message>
  <message id="leaving.follow_ups.way">
   <source>Тәсілі</source>
   <translation>Арга</translation>
  </message>
  <message id="leaving.a3_code">
   <source>Отбасы бойынша жаңа эпизод: іс коды</source>
   <translation>Гэр бүл дэх шинэ үе: хэргийн код</translation>
  </message>
  <message id="leaving.a3_code.hint">
   <source>3-қосымша бойынша қабылдау жазбасын толтырыңыз.</source>
   <translation>3 дугаар хавсралтын хүлээн авах хуудсыг бөглөнө.</translation>
  </message>
  <message id="leaving.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="leaving.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="leaving.signatures.option.receiver">
   <source>қабылдаған адам</source>
   <translation>хүлээн авсан хүн</translation>
  </message>
  <message id="leaving.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="leaving.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>үйлчилгээ хүртэгч</translation>
  </message>
  <message id="norm_entry.title">
   <source>Нормативтік актілер тізілімі</source>
   <translation>Хэм хэмжээний бүртгэл</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Нормативтік акт</source>
   <translation>Хэм хэмжээ</translation>
  </message>
  <message id="norm_entry.name">
   <source>Атауы, нөмірі</source>
   <translation>Нэр, дугаар</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Қабылдаған орган</source>
   <translation>Баталсан байгууллага</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Бекітілген күні</source>
   <translation>Баталсан огноо</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Күшіне енген күні</source>
   <translation>Хүчин төгөлдөр болсон</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Күшін жойған күні</source>
   <translation>Хүчингүй болсон</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Қайта қаралатын күн</source>
   <translation>Дахин хянах огноо</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Бағдарламадағы басылымы</source>
   <translation>Програм дахь хэвлэл</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Мысалы, kze/2023. Әр жазба өзі толтырылған басылымды сақтайды.</source>
   <translation>Жишээ нь mn/2021. Бичилт бүр бөглөсөн хэвлэлээ хадгална.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Көшірме сақталатын орын</source>
   <translation>Хуулбар хадгалж буй газар</translation>
  </message>
  <message id="observation.title">
   <source>Бақылау парағы</source>
   <translation>Ажиглалтын хуудас</translation>
  </message>
  <message id="observation.page.setting">
   <source>Бақылау жағдайы</source>
   <translation>Ажиглалтын нөхцөл</translation>
  </message>
  <message id="observation.phase">
   <source>Кезең</source>
   <translation>Үе</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>қызмет көрсету барысында</source>
   <translation>үйлчилгээний явцад</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>қызмет аяқталғаннан кейін</source>
   <translation>үйлчилгээ дууссаны дараа</translation>
  </message>
  <message id="observation.observed_on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="observation.observed_at">
   <source>Уақыты</source>
   <translation>Цаг</translation>
  </message>
  <message id="observation.setting">
   <source>Орта</source>
   <translation>Орчин</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Мекенжайын жазбаңыз: «сыныпта», «үйінде».</source>
   <translation>Хаягийг бүү бич: «ангид», «гэрт нь».</translation>
  </message>
  <message id="observation.observer">
   <source>Бақылаушы</source>
   <translation>Ажигласан хүн</translation>
  </message>
  <message id="observation.page.observed">
   <source>Бақылау</source>
   <translation>Ажиглалт</translation>
  </message>
  <message id="observation.observations">
   <source>Байқалғандар</source>
   <translation>Ажигласан зүйл</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Көрген-естігенді ғана жазыңыз; түсіндірмесі бөлек.</source>
   <translation>Харсан, сонссон зүйлээ л бичнэ; тайлбарыг тусад нь.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Бағыт</source>
   <translation>Чиглэл</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>қауіпсіздік</source>
   <translation>аюулгүй байдал</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>денсаулық</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоциялар</source>
   <translation>сэтгэл санаа</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>қарым-қатынас</source>
   <translation>харилцаа</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>мектеп, жұмыс</source>
   <translation>сургууль, ажил</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>күнделікті дағдылар</source>
   <translation>өдөр тутмын ур чадвар</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Бақылау</source>
   <translation>Ажиглалт</translation>
  </message>
  <message id="observation.observations.change">
   <source>Бұрынғымен салыстырғанда</source>
   <translation>Өмнөхөөс</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>жақсарды</source>
   <translation>сайжирсан</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>бұрынғыдай</source>
   <translation>хэвээр</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>нашарлады</source>
   <translation>муудсан</translation>
  </message>
  <message id="observation.interpretation">
   <source>Пайымдау</source>
   <translation>Тайлбар</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Қызметкердің ойы, болжамы; фактіден бөлек.</source>
   <translation>Ажилтны бодол, таамаглал; баримтаас тусад нь.</translation>
  </message>
  <message id="observation.action">
   <source>Қажетті шара</source>
   <translation>Шаардлагатай арга хэмжээ</translation>
  </message>
  <message id="observation.action.hint">
   <source>Не, кім, қашан. Қажет болмаса, солай жазыңыз.</source>
   <translation>Юу, хэн, хэзээ. Шаардлагагүй бол тэгж бичнэ.</translation>
  </message>
  <message id="observation.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="organisation_card.title">
   <source>Ұйым карточкасы</source>
   <translation>Байгууллагын карт</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Атауы, тіркелуі</source>
   <translation>Нэр, бүртгэл</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карточка толтырылған күн</source>
   <translation>Карт бөглөсөн огноо</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Әр өзгерісте жаңа карточка толтырылады, ескісі қалады.</source>
   <translation>Өөрчлөлт бүрт шинэ карт бөглөнө, хуучин нь үлдэнэ.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Ресми атауы</source>
   <translation>Албан ёсны нэр</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Меншік нысаны</source>
   <translation>Өмчийн хэлбэр</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>мемлекеттік</source>
   <translation>төрийн</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>коммуналдық</source>
   <translation>орон нутгийн</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>мемлекеттік емес</source>
   <translation>төрийн бус</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>жеке меншік</source>
   <translation>хувийн</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>заңды тұлға құрмаған адам</source>
   <translation>хуулийн этгээд бус хувь хүн</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Қызмет көрсетушінің түрі</source>
   <translation>Үйлчилгээ үзүүлэгчийн төрөл</translation>
  </message>
  <message id="organisation_card.provider.option.a1_support_sen">
   <source>1-қосымша: ерекше білім беруді қажет ететін балаларды қолдау орталығы</source>
   <translation>1-р хавсралт: тусгай хэрэгцээт хүүхдийн дэмжих төв</translation>
  </message>
  <message id="organisation_card.provider.option.a1_support">
   <source>1-қосымша: арнаулы қызметке мұқтаж балаларды қолдау орталығы</source>
   <translation>1-р хавсралт: тусгай үйлчилгээ хэрэгтэй хүүхдийн төв</translation>
  </message>
  <message id="organisation_card.provider.option.a1_village">
   <source>1-қосымша: отбасы үлгісіндегі балалар ауылы</source>
   <translation>1-р хавсралт: гэр бүлийн хэлбэрийн хүүхдийн тосгон</translation>
  </message>
  <message id="organisation_card.provider.option.a1_youth">
   <source>1-қосымша: жастар үйі</source>
   <translation>1-р хавсралт: залуучуудын байр</translation>
  </message>
  <message id="organisation_card.provider.option.a1_special">
   <source>1-қосымша: арнайы білім беру ұйымы</source>
   <translation>1-р хавсралт: тусгай боловсролын байгууллага</translation>
  </message>
  <message id="organisation_card.provider.option.a1_regime">
   <source>1-қосымша: ерекше режимдегі ұйым</source>
   <translation>1-р хавсралт: тусгай дэглэмийн байгууллага</translation>
  </message>
  <message id="organisation_card.provider.option.a2_adaptation">
   <source>2-қосымша: кәмелетке толмағандарды бейімдеу орталығы</source>
   <translation>2-р хавсралт: насанд хүрээгүй хүмүүсийн дасан зохицох төв</translation>
  </message>
  <message id="organisation_card.provider.option.a2_support">
   <source>2-қосымша: қолдау орталығы</source>
   <translation>2-р хавсралт: дэмжих төв</translation>
  </message>
  <message id="organisation_card.provider.option.a3_guardian">
   <source>3-қосымша: қорғаншы, қамқоршы</source>
   <translation>3-р хавсралт: асран хамгаалагч</translation>
  </message>
  <message id="organisation_card.provider.option.a3_patronage">
   <source>3-қосымша: патронат тәрбиеші</source>
   <translation>3-р хавсралт: патронат хүмүүжүүлэгч</translation>
  </message>
  <message id="organisation_card.provider.option.a3_family">
   <source>3-қосымша: қабылдаушы отбасы, отбасы үлгісіндегі үй</source>
   <translation>3-р хавсралт: хүлээн авсан гэр бүл, гэр бүлийн хэлбэрийн байр</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Басқа түрі</source>
   <translation>Бусад төрөл</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Мемлекеттік тіркеу куәлігінің нөмірі</source>
   <translation>Улсын бүртгэлийн гэрчилгээний дугаар</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Тіркелген күні</source>
   <translation>Бүртгэсэн огноо</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Куәлік пен көшірме сақталатын орын</source>
   <translation>Гэрчилгээ, хуулбар хадгалж буй газар</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Жұмысы, ресурстары</source>
   <translation>Ажил, нөөц</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Әлеуметтік жұмыстағы тәжірибе</source>
   <translation>Нийгмийн ажлын туршлага</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссиясы, құндылықтары</source>
   <translation>Эрхэм зорилго, үнэт зүйл</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Тікелей қызметтер</source>
   <translation>Шууд үйлчилгээ</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Жанама қызметтер</source>
   <translation>Шууд бус үйлчилгээ</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Супервизияның ұйымдастырылуы</source>
   <translation>Мэргэжлийн удирдлагын зохион байгуулалт</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Қызметкерлер құрамы</source>
   <translation>Хүний нөөц</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Лауазымы</source>
   <translation>Албан тушаал</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штат саны</source>
   <translation>Орон тоо</translation>
  </message>
  <message id="organisation_card.money">
   <source>Қаржы көздері</source>
   <translation>Санхүүгийн эх үүсвэр</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Көзі</source>
   <translation>Эх үүсвэр</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Үлесі</source>
   <translation>Эзлэх хувь</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Жауапкершілік, комиссия</source>
   <translation>Хариуцлага, комисс</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Өмір мен денсаулық қауіпсіздігіне жауапты</source>
   <translation>Амь нас, эрүүл мэндийн аюулгүй байдлыг хариуцах ажилтан</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Әр шешімді кім, қашан қабылдағаны әрекеттер журналында сақталады.</source>
   <translation>Шийдвэр бүрийг хэн, хэзээ гаргасныг үйл ажиллагааны бүртгэл хадгална.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Қандай комиссиялар бар</source>
   <translation>Байгаа комисс, баг</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>кәмелетке толмағандар істері жөніндегі комиссия</source>
   <translation>насанд хүрээгүй хүмүүсийн хэргийн комисс</translation>
  </message>
  <message id="organisation_card.commissions.option.guardianship">
   <source>қамқоршылық жөніндегі комиссия</source>
   <translation>асран хамгаалах зөвлөл</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Көмек сұрау туралы ақпарат қайда беріледі</source>
   <translation>Тусламж хүсэх мэдээллийг хаана авах</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өз шағымым</source>
   <translation>Өөрийн гомдол, давж заалдах</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Шағым</source>
   <translation>Гомдол</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Тек жазған адамның өзі көреді.</source>
   <translation>Зөвхөн бичсэн хүн өөрөө харна.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кімге</source>
   <translation>Хэнд</translation>
  </message>
  <message id="own_appeal.about">
   <source>Не туралы</source>
   <translation>Юуны тухай</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Жауап келген күн</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Жауап</source>
   <translation>Хариу</translation>
  </message>
  <message id="patronage.title">
   <source>Әлеуметтік-психологиялық патронаж парағы</source>
   <translation>Нийгэм-сэтгэл зүйн эргэлтийн хуудас</translation>
  </message>
  <message id="patronage.page.observed">
   <source>Бақылау</source>
   <translation>Ажиглалт</translation>
  </message>
  <message id="patronage.observed_on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="patronage.observer">
   <source>Бақылаушы</source>
   <translation>Ажиглагч</translation>
  </message>
  <message id="patronage.situation">
   <source>Жағдай</source>
   <translation>Нөхцөл байдал</translation>
  </message>
  <message id="patronage.situation.hint">
   <source>Көргеніңізді жазыңыз; пікір бөлек.</source>
   <translation>Харснаа бичнэ; санал тусдаа.</translation>
  </message>
  <message id="patronage.discomfort">
   <source>Психикалық ыңғайсыздық байқала ма</source>
   <translation>Сэтгэл зүйн тав тухгүй байдал ажиглагдаж байна уу</translation>
  </message>
  <message id="patronage.discomfort.ask">
   <source>Соңғы күндері көңіл күйің қалай? Ұйқың, тәбетің қалай?</source>
   <translation>Сүүлийн өдрүүдэд сэтгэл санаа чинь ямар байна? Нойр, хоол чинь?</translation>
  </message>
  <message id="patronage.conflict">
   <source>Жанжал</source>
   <translation>Зөрчил</translation>
  </message>
  <message id="patronage.conflict.option.none">
   <source>жоқ</source>
   <translation>байхгүй</translation>
  </message>
  <message id="patronage.conflict.option.inner">
   <source>тұлғаішілік</source>
   <translation>дотоод</translation>
  </message>
  <message id="patronage.conflict.option.between">
   <source>тұлғааралық</source>
   <translation>хүн хоорондын</translation>
  </message>
  <message id="patronage.help_now">
   <source>Қазір көмек қажет пе</source>
   <translation>Одоо тусламж хэрэгтэй юу</translation>
  </message>
  <message id="patronage.detail">
   <source>Байқалғанның түсіндірмесі</source>
   <translation>Ажигласны тайлбар</translation>
  </message>
  <message id="patronage.page.help">
   <source>Көмек</source>
   <translation>Тусламж</translation>
  </message>
  <message id="patronage.help_given">
   <source>Көрсетілген көмек</source>
   <translation>Үзүүлсэн тусламж</translation>
  </message>
  <message id="patronage.help_given.hint">
   <source>Көмек қажет болмаса, солай жазыңыз.</source>
   <translation>Хэрэггүй бол тэгж бичнэ.</translation>
  </message>
  <message id="patronage.next_on">
   <source>Келесі бақылау күні</source>
   <translation>Дараагийн ажиглалт</translation>
  </message>
  <message id="patronage.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="patronage.signatures.option.psychologist">
   <source>психолог</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="patronage.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>нийгмийн сурган хүмүүжүүлэгч</translation>
  </message>
  <message id="presentation.title">
   <source>Кейсті таныстыру парағы</source>
   <translation>Кейс танилцуулах хуудас</translation>
  </message>
  <message id="presentation.page.about">
   <source>Атсыз таныстыру</source>
   <translation>Нэргүй танилцуулга</translation>
  </message>
  <message id="presentation.made_on">
   <source>Парақ дайындалған күн</source>
   <translation>Хуудас бэлтгэсэн огноо</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Уақытша код</source>
   <translation>Түр код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Жас тобы</source>
   <translation>Насны бүлэг</translation>
  </message>
  <message id="presentation.sex">
   <source>Жынысы</source>
   <translation>Хүйс</translation>
  </message>
  <message id="presentation.place_type">
   <source>Елді мекен түрі</source>
   <translation>Суурин газрын төрөл</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>қала</source>
   <translation>хот</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>ауыл</source>
   <translation>сум, суурин</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>шалғай жер</source>
   <translation>хөдөө, алслагдсан газар</translation>
  </message>
  <message id="presentation.family">
   <source>Отбасы</source>
   <translation>Гэр бүл</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Аты жазылмайды, рөлі жазылады: ана, әке, әже.</source>
   <translation>Нэр бичихгүй, үүргээр нь бичнэ: ээж, аав, эмээ.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Оқиғалар реті</source>
   <translation>Үйл явдлын дараалал</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Күні жазылмайды, кейс ашылғаннан бергі күндер саналады.</source>
   <translation>Огноо бичихгүй, кейс нээснээс хойших өдрөөр тоолно.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Күн</source>
   <translation>Өдөр</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Оқиға</source>
   <translation>Үйл явдал</translation>
  </message>
  <message id="presentation.page.question">
   <source>Талқыланатын мәселе</source>
   <translation>Хэлэлцүүлэх асуудал</translation>
  </message>
  <message id="presentation.risks">
   <source>Тәуекел</source>
   <translation>Эрсдэл</translation>
  </message>
  <message id="presentation.strengths">
   <source>Күшті жақтары</source>
   <translation>Давуу тал</translation>
  </message>
  <message id="presentation.tried">
   <source>Бұрын қолданылған шаралар</source>
   <translation>Өмнө нь хийж үзсэн арга хэмжээ</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Не көмектесті? Не көмектеспеді?</source>
   <translation>Юу тус болсон бэ? Юу тус болоогүй вэ?</translation>
  </message>
  <message id="presentation.question">
   <source>Әріптестерге сұрақ</source>
   <translation>Хамт олноос асуух асуулт</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Әріптестеріңізден нақты нені естігіңіз келеді?</source>
   <translation>Хамт олноосоо яг юуг сонсмоор байна вэ?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Танытып қоятын ақпарат жоқ екені тексерілді</source>
   <translation>Таних боломжтой мэдээлэл байхгүйг шалгасан</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>аты жоқ</source>
   <translation>нэр байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>мекенжай, мектеп, жұмыс орны аталмаған</source>
   <translation>хаяг, сургууль, ажлын газрын нэр байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>туған күні және басқа нақты күндер жоқ</source>
   <translation>төрсөн болон бусад бодит огноо байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>танытып қоятын ерекше белгілер жоқ</source>
   <translation>таньж болох онцгой шинж байхгүй</translation>
  </message>
  <message id="prohibitions.title">
   <source>Тыйымдармен танысу, хабарлама</source>
   <translation>Хориглох зүйлийн танилцуулга, мэдэгдэл</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Танысқан тармақтар</source>
   <translation>Танилцсан зүйл</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Танысқан күн</source>
   <translation>Танилцсан огноо</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 тармақ оқылды</source>
   <translation>13 зүйлийг уншсан</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Кемсітпеу, ерекшелікті ескеру</source>
   <translation>Ялгаварлахгүй, онцлогийг үл тоохгүй</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Қызмет алушымен жақын қарым-қатынас орнатпау</source>
   <translation>Үйлчлүүлэгчтэй дотно харилцаа үүсгэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Өзгеге төнген қауіпті білсе, үндемей қалмау</source>
   <translation>Бусдад хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өзіне зиян келтіру қаупін білсе, үндемей қалмау</source>
   <translation>Өөртөө хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Жалған, немқұрайды бағалау жүргізбеу</source>
   <translation>Худал, хайнга үнэлгээ хийхгүй</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Қажетті қызметті кешіктірмеу</source>
   <translation>Хэрэгтэй үйлчилгээг хойшлуулахгүй, нуухгүй</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Құпияны жарияламау</source>
   <translation>Нууцыг задруулахгүй</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Дәлелдемелерді бұрмаламау</source>
   <translation>Нотлох баримтыг өөрчлөхгүй, дутуу бүрдүүлэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Рұқсатқа жалған құжат бермеу</source>
   <translation>Зөвшөөрөлд хуурамч материал бүрдүүлэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Қажетті қызметке жолдаудан бас тартпау</source>
   <translation>Хэрэгтэй үйлчилгээнд холбохоос татгалзахгүй</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Сыйлық, ақы алмау</source>
   <translation>Бэлэг, шан харамж авахгүй</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Зиянды, нәтижесіз әдіс қолданбау</source>
   <translation>Хор хүргэх, үр дүнгүй арга хэрэглэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Басқа қатысушылардан қорғауды ұмытпау</source>
   <translation>Бусад оролцогчоос хамгаалахаа орхигдуулахгүй</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Мүдделер қақтығысы туралы хабарлама</source>
   <translation>Ашиг сонирхлын зөрчлийн мэдэгдэл</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Іс коды</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Байланысы</source>
   <translation>Ямар холбоотой</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Шара</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Ұсынылған сыйлықтар</source>
   <translation>Санал болгосон бэлэг</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Не</source>
   <translation>Юу</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Не істелді</source>
   <translation>Юу хийсэн</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>бас тартылды</source>
   <translation>татгалзсан</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>қайтарылды</source>
   <translation>буцаасан</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="room.title">
   <source>Үй-жай, бөлмелер</source>
   <translation>Байр, өрөө</translation>
  </message>
  <message id="room.page.room">
   <source>Бөлме</source>
   <translation>Өрөө</translation>
  </message>
  <message id="room.name">
   <source>Атауы, нөмірі</source>
   <translation>Нэр, дугаар</translation>
  </message>
  <message id="room.name.hint">
   <source>Кездесу орны ретінде таңдалады. Құпия мекенжай мұнда жазылмайды.</source>
   <translation>Уулзалтын газар болгон сонгоно. Нууц хаягтай байрыг энд бичихгүй.</translation>
  </message>
  <message id="room.use">
   <source>Мақсаты</source>
   <translation>Зориулалт</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кеңес беру бөлмесі</source>
   <translation>зөвлөгөөний өрөө</translation>
  </message>
  <message id="room.use.option.group">
   <source>топтық жұмыс бөлмесі</source>
   <translation>бүлгийн ажлын өрөө</translation>
  </message>
  <message id="room.use.option.reception">
   <source>қабылдау бөлмесі</source>
   <translation>хүлээн авах өрөө</translation>
  </message>
  <message id="room.use.option.archive">
   <source>мұрағат</source>
   <translation>архив</translation>
  </message>
  <message id="room.use.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="room.fits">
   <source>Мақсатқа сай</source>
   <translation>Зориулалтад нийцсэн</translation>
  </message>
  <message id="room.fits_why">
   <source>Не жетіспейді, қашан түзетіледі</source>
   <translation>Юу дутагдалтай, хэзээ засах</translation>
  </message>
  <message id="room.private">
   <source>Бөтен құлаққа естілмей сөйлесуге болады</source>
   <translation>Хүн сонсохгүйгээр ярилцах боломжтой</translation>
  </message>
  <message id="room.seats">
   <source>Сыйымдылығы</source>
   <translation>Багтаамж</translation>
  </message>
  <message id="room.checked_on">
   <source>Қаралған күні</source>
   <translation>Үзсэн огноо</translation>
  </message>
  <message id="safety_plan.title">
   <source>Қауіпсіздік жоспары</source>
   <translation>Аюулгүйн төлөвлөгөө</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Бірге жасалған жоспар</source>
   <translation>Хамт гаргасан төлөвлөгөө</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Жасалған күні</source>
   <translation>Гаргасан огноо</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Бірге жасаған адамдар</source>
   <translation>Хамт гаргасан хүмүүс</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Қызмет алушы, қорғай алатын ата-ана, қорғаншы.</source>
   <translation>Үйлчлүүлэгч, хамгаалж чадах эцэг эх, асран хамгаалагч.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Қауіп жақындағанының белгілері</source>
   <translation>Аюул ойртож буйн шинж</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Қауіп жақындағанын неден білесіз: дауысынан, сөзінен, уақыттан, күннен?</source>
   <translation>Аюул ирэхийг та юугаар мэддэг вэ: дуу хоолой, үг, цаг, өдөр?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Мен бірден не істеймін</source>
   <translation>Би тэр даруй юу хийх вэ</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Қысқа, орындалатын қадамдар. Бала өз сөзімен айтады.</source>
   <translation>Богино, хийж чадах алхмууд. Хүүхэд өөрийн үгээр хэлнэ.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Осындай белгі байқалса, ең алдымен не істей аласыз? Содан кейін ше?</source>
   <translation>Тийм шинж гарвал та хамгийн түрүүнд юу хийж чадах вэ? Дараа нь?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Қадам</source>
   <translation>Алхам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Кім көмектеседі</source>
   <translation>Хэн туслах вэ</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Қауіпсіз адамдар, орындар, нөмірлер</source>
   <translation>Аюулгүй хүн, газар, дугаар</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Қауіпсіз адамдар мен орындар</source>
   <translation>Аюулгүй хүн, газар</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Түн ортасында да есігін ашатын адам кім? Оған қалай жетесіз?</source>
   <translation>Шөнө дунд ч хаалга тань дээр хүлээж авах хүн хэн бэ? Тийшээ яаж хүрэх вэ?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Адам</source>
   <translation>Хүн</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Орын</source>
   <translation>Газар</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Утас</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Қалай жету</source>
   <translation>Яаж хүрэх</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Шұғыл жағдайда қоңырау шалатын нөмірлер</source>
   <translation>Яаралтай үед залгах дугаар</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Полиция, жедел жәрдем, балаларға көмек телефоны, өз ұйымыңыздың нөмірі.</source>
   <translation>Цагдаа, түргэн тусламж, хүүхдийн тусламжийн утас, өөрийн байгууллагын дугаар.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Шартты сөз, белгі</source>
   <translation>Нууц үг, дохио</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Жақын адам естігенде көмек шақыратын сөз.</source>
   <translation>Ойр дотны хүн сонсоод тусламж дуудах үг.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Қорғаушы ересекпен келісу</source>
   <translation>Хамгаалах насанд хүрэгчтэй тохиролцсон зүйл</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Қызмет алушы бала болса, міндетті түрде толтырылады.</source>
   <translation>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Балаңызды қорғау үшін нақты не істейтініңізді айтып бересіз бе?</source>
   <translation>Та хүүхдээ хамгаалахын тулд яг юу хийхээ хэлж өгнө үү?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Қорғаушы ересектің қолы</source>
   <translation>Хамгаалах насанд хүрэгчийн гарын үсэг</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Қорғаушы ересек</source>
   <translation>Хамгаалах насанд хүрэгч</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Дайындық, тексеру</source>
   <translation>Бэлтгэл, шалгалт</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Дайын тұрған заттар мен құжаттар</source>
   <translation>Бэлдэж тавьсан зүйл, бичиг баримт</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Жеке куәлік, куәліктер</source>
   <translation>Иргэний үнэмлэх, гэрчилгээ</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Ақша, банк картасы</source>
   <translation>Мөнгө, банкны карт</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Кілттер</source>
   <translation>Түлхүүр</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, қуаттағыш</source>
   <translation>Утас, цэнэглэгч</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Дәрі-дәрмек</source>
   <translation>Эм</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Жылы киім</source>
   <translation>Дулаан хувцас</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Баланың заттары</source>
   <translation>Хүүхдийн хэрэгсэл</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Дәлелдердің көшірмесі</source>
   <translation>Нотлох баримтын хуулбар</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Телефонды қауіпсіз пайдалану, жоспар көшірмесін жасыру</source>
   <translation>Утсыг аюулгүй хэрэглэх, төлөвлөгөөний хуулбарыг нуух</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Қоңыраулар тарихын, орналасқан жерді, құпиясөзді, хабарламаларды тексеріңіз.</source>
   <translation>Дуудлагын түүх, байршил, нууц үг, зурвасыг шалга.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Кім, қаншалықты жиі, қашанға дейін тексереді</source>
   <translation>Хэн, хэр ойрхон, хэзээ хүртэл шалгах</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Кім</source>
   <translation>Хэн</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Тәсілі</source>
   <translation>Арга</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Жиілігі</source>
   <translation>Давтамж</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Дейін</source>
   <translation>Хүртэл</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Жоспардың көшірмесі</source>
   <translation>Төлөвлөгөөний хуулбар</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Қағаз табылса қауіпті болса, тек жатталады.</source>
   <translation>Цаас олдвол аюултай бол зөвхөн цээжилнэ.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Бұл қағазды алып жүру қауіпсіз бе, әлде жаттап алған дұрыс па?</source>
   <translation>Энэ цаасыг авч явбал аюулгүй юу, эсвэл цээжилсэн нь дээр үү?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Қағаз түрінде берілді</source>
   <translation>Цаасаар өгсөн</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Қауіпті болғандықтан жатталды</source>
   <translation>Аюултай тул зөвхөн цээжилсэн</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Қызмет алушы</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Қорғаншы</source>
   <translation>Асран хамгаалагч</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Әлеуметтік қызметкер</source>
   <translation>Нийгмийн ажилтан</translation>
  </message>
  <message id="service_log.title">
   <source>Қызмет көрсету журналы</source>
   <translation>Үйлчилгээний бүртгэл</translation>
  </message>
  <message id="service_log.page.services">
   <source>Көрсетілген қызметтер</source>
   <translation>Үзүүлсэн үйлчилгээ</translation>
  </message>
  <message id="service_log.started_on">
   <source>Парақ басталған күн</source>
   <translation>Хуудас эхэлсэн огноо</translation>
  </message>
  <message id="service_log.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Үйлчилгээний стандарт</translation>
  </message>
  <message id="service_log.entries_a12">
   <source>Көрсетілген қызметтер (1, 2-қосымша)</source>
   <translation>Үзүүлсэн үйлчилгээ (1, 2 дугаар хавсралт)</translation>
  </message>
  <message id="service_log.entries_a12.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="service_log.entries_a12.kind">
   <source>Қызмет түрі</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="service_log.entries_a12.item">
   <source>Тізбедегі қызмет</source>
   <translation>Жагсаалтын нэр төрөл</translation>
  </message>
  <message id="service_log.entries_a12.provider">
   <source>Көрсеткен маман</source>
   <translation>Үзүүлсэн мэргэжилтэн</translation>
  </message>
  <message id="service_log.entries_a12.quantity">
   <source>Ұзақтығы, саны</source>
   <translation>Үргэлжилсэн хугацаа, тоо</translation>
  </message>
  <message id="service_log.entries_a12.result">
   <source>Нәтиже</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="service_log.entries_a12.remark">
   <source>Ескертпе</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message id="service_log.entries_a3">
   <source>Көрсетілген қызметтер (3-қосымша)</source>
   <translation>Үзүүлсэн үйлчилгээ (3 дугаар хавсралт)</translation>
  </message>
  <message id="service_log.entries_a3.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="service_log.entries_a3.kind">
   <source>Қызмет түрі</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="service_log.entries_a3.item">
   <source>Тізбедегі қызмет</source>
   <translation>Жагсаалтын нэр төрөл</translation>
  </message>
  <message id="service_log.entries_a3.provider">
   <source>Көрсеткен маман</source>
   <translation>Үзүүлсэн мэргэжилтэн</translation>
  </message>
  <message id="service_log.entries_a3.quantity">
   <source>Ұзақтығы, саны</source>
   <translation>Үргэлжилсэн хугацаа, тоо</translation>
  </message>
  <message id="service_log.entries_a3.result">
   <source>Нәтиже</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="service_log.entries_a3.remark">
   <source>Ескертпе</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message id="service_log.page.totals_a12">
   <source>Түрлері бойынша жиыны</source>
   <translation>Төрлөөр нийт</translation>
  </message>
  <message id="service_log.n_a12_h">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>нийгэм-ахуйн</translation>
  </message>
  <message id="service_log.n_a12_m">
   <source>әлеуметтік-медициналық</source>
   <translation>нийгэм-эрүүл мэндийн</translation>
  </message>
  <message id="service_log.n_a12_p">
   <source>әлеуметтік-психологиялық</source>
   <translation>нийгэм-сэтгэл зүйн</translation>
  </message>
  <message id="service_log.n_a12_e">
   <source>әлеуметтік-педагогикалық</source>
   <translation>нийгэм-сурган хүмүүжүүлэх</translation>
  </message>
  <message id="service_log.n_a12_l">
   <source>әлеуметтік-еңбек</source>
   <translation>нийгэм-хөдөлмөрийн</translation>
  </message>
  <message id="service_log.n_a12_c">
   <source>әлеуметтік-мәдени</source>
   <translation>нийгэм-соёлын</translation>
  </message>
  <message id="service_log.n_a12_n">
   <source>әлеуметтік-экономикалық</source>
   <translation>нийгэм-эдийн засгийн</translation>
  </message>
  <message id="service_log.n_a12_j">
   <source>әлеуметтік-құқықтық</source>
   <translation>нийгэм-эрх зүйн</translation>
  </message>
  <message id="service_log.n_a12">
   <source>Барлығы</source>
   <translation>Нийт</translation>
  </message>
  <message id="service_log.page.totals_a3">
   <source>Түрлері бойынша жиыны</source>
   <translation>Төрлөөр нийт</translation>
  </message>
  <message id="service_log.n_a3_h">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>нийгэм-ахуйн</translation>
  </message>
  <message id="service_log.n_a3_m">
   <source>әлеуметтік-медициналық</source>
   <translation>нийгэм-эрүүл мэндийн</translation>
  </message>
  <message id="service_log.n_a3_p">
   <source>әлеуметтік-психологиялық</source>
   <translation>нийгэм-сэтгэл зүйн</translation>
  </message>
  <message id="service_log.n_a3_e">
   <source>әлеуметтік-педагогикалық</source>
   <translation>нийгэм-сурган хүмүүжүүлэх</translation>
  </message>
  <message id="service_log.n_a3_l">
   <source>әлеуметтік-еңбек</source>
   <translation>нийгэм-хөдөлмөрийн</translation>
  </message>
  <message id="service_log.n_a3_c">
   <source>әлеуметтік-мәдени</source>
   <translation>нийгэм-соёлын</translation>
  </message>
  <message id="service_log.n_a3_n">
   <source>әлеуметтік-экономикалық</source>
   <translation>нийгэм-эдийн засгийн</translation>
  </message>
  <message id="service_log.n_a3_j">
   <source>әлеуметтік-құқықтық</source>
   <translation>нийгэм-эрх зүйн</translation>
  </message>
  <message id="service_log.n_a3">
   <source>Барлығы</source>
   <translation>Нийт</translation>
  </message>
  <message id="service_log.page.medical">
   <source>Медициналық рәсімдер, жатқызу</source>
   <translation>Эмчилгээ, эмнэлэгт хэвтэх</translation>
  </message>
  <message id="service_log.had_procedures">
   <source>Дәрігер тағайындаған рәсімдер болды ма (M-10)</source>
   <translation>Эмчийн бичсэн ажилбар хийсэн үү (M-10)</translation>
  </message>
  <message id="service_log.procedures">
   <source>Медициналық рәсімдер</source>
   <translation>Эмнэлгийн ажилбар</translation>
  </message>
  <message id="service_log.procedures.hint">
   <source>Бағдарлама тек тіркейді, мөлшер бойынша кеңес бермейді.</source>
   <translation>Программ зөвхөн бүртгэнэ, тун зөвлөхгүй.</translation>
  </message>
  <message id="service_log.procedures.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="service_log.procedures.doctor">
   <source>Тағайындаған дәрігер</source>
   <translation>Бичсэн эмч</translation>
  </message>
  <message id="service_log.procedures.prescribed_on">
   <source>Тағайындау күні</source>
   <translation>Бичсэн огноо</translation>
  </message>
  <message id="service_log.procedures.procedure">
   <source>Рәсім</source>
   <translation>Ажилбар</translation>
  </message>
  <message id="service_log.procedures.performer">
   <source>Орындаған</source>
   <translation>Гүйцэтгэсэн</translation>
  </message>
  <message id="service_log.had_hospital">
   <source>Ауруханаға жатқызу болды ма (M-11)</source>
   <translation>Эмнэлэгт хэвтсэн үү (M-11)</translation>
  </message>
  <message id="service_log.hospital">
   <source>Ауруханаға жатқызу</source>
   <translation>Эмнэлэгт хэвтэх</translation>
  </message>
  <message id="service_log.hospital.hint">
   <source>Тек медициналық көрсетілім бойынша, уақытын оздырмай.</source>
   <translation>Зөвхөн эмнэлгийн заалтаар, шуурхай.</translation>
  </message>
  <message id="service_log.hospital.indication">
   <source>Көрсетілім</source>
   <translation>Заалт</translation>
  </message>
  <message id="service_log.hospital.start">
   <source>Басталуы</source>
   <translation>Эхэлсэн</translation>
  </message>
  <message id="service_log.hospital.until">
   <source>Аяқталуы</source>
   <translation>Дууссан</translation>
  </message>
  <message id="service_log.hospital.escort">
   <source>Бірге барған адам</source>
   <translation>Дагалдсан хүн</translation>
  </message>
  <message id="service_log.page.end">
   <source>Сілтеме, қол қою</source>
   <translation>Лавлагаа, гарын үсэг</translation>
  </message>
  <message id="service_log.book_entry">
   <source>Шағымдар кітабындағы жазба нөмірі</source>
   <translation>Гомдлын дэвтэр дэх тэмдэглэлийн дугаар</translation>
  </message>
  <message id="service_log.book_entry.hint">
   <source>Тек сілтеме: жазбаның өзі бұл іске салынбайды.</source>
   <translation>Зөвхөн лавлагаа: тэмдэглэл өөрөө энэ хэрэгт орохгүй.</translation>
  </message>
  <message id="service_log.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="service_log.signatures.option.specialist">
   <source>маман</source>
   <translation>мэргэжилтэн</translation>
  </message>
  <message id="service_log.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="service_proposal.title">
   <source>Қызметті жақсарту ұсыныстары</source>
   <translation>Үйлчилгээг сайжруулах санал</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Ұсыныс</source>
   <translation>Санал</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кімге</source>
   <translation>Хэнд</translation>
  </message>
  <message id="service_proposal.text">
   <source>Ұсыныс</source>
   <translation>Санал</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Негіздемесі</source>
   <translation>Үндэслэл</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Жауап келген күн</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Жауап</source>
   <translation>Хариу</translation>
  </message>
  <message id="service_register.title">
   <source>Көрсетілген қызметтер тізілімі</source>
   <translation>Үзүүлсэн үйлчилгээний бүртгэл</translation>
  </message>
  <message id="service_register.page.lines">
   <source>Жазбалар</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="service_register.lines">
   <source>Көрсетілген қызметтер тізілімі</source>
   <translation>Үзүүлсэн үйлчилгээний бүртгэл</translation>
  </message>
  <message id="service_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="service_register.lines.on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="service_register.lines.code">
   <source>Коды</source>
   <translation>Код</translation>
  </message>
  <message id="service_register.lines.kind">
   <source>Қызмет түрі</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="service_register.lines.item">
   <source>Қызмет</source>
   <translation>Үйлчилгээ</translation>
  </message>
  <message id="service_register.lines.quantity">
   <source>Саны</source>
   <translation>Тоо</translation>
  </message>
  <message id="service_register.lines.result">
   <source>Нәтижесі</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="shelf_document.title">
   <source>Құжаттар сөресі</source>
   <translation>Баримт бичгийн тавиур</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Құжат</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>қызмет саясаты</source>
   <translation>үйлчилгээний бодлого</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>әдеп кодексі</source>
   <translation>ёс зүйн дүрэм</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>теория мен әдістеме бағдарламасы</source>
   <translation>онол, арга зүйн хөтөлбөр</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>супервизия саясаты, тәртібі</source>
   <translation>мэргэжлийн удирдлагын бодлого, журам</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадр, үздіксіз даму саясаты</source>
   <translation>хүний нөөц, тасралтгүй хөгжлийн бодлого</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>сақтау мерзімдерінің тізбесі</source>
   <translation>хадгалах хугацааны жагсаалт</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="shelf_document.name">
   <source>Атауы</source>
   <translation>Нэр</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Бекіткен</source>
   <translation>Баталсан</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Бекітілген күні</source>
   <translation>Баталсан огноо</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Жарамдылық мерзімі</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Мерзімсіз болса, бос қалады. Бітсе, өзін-өзі тексеруде белгіленеді.</source>
   <translation>Хугацаагүй бол хоосон үлдээнэ. Дууссан бол өөрийн үнэлгээнд тэмдэглэнэ.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Сақталатын орны</source>
   <translation>Хаана хадгалж байгаа</translation>
  </message>
  <message id="specialist_contract.title">
   <source>Шарт негізінде тартылған мамандар тізілімі</source>
   <translation>Гэрээт мэргэжилтний бүртгэл</translation>
  </message>
  <message id="specialist_contract.page.contract">
   <source>Шарт</source>
   <translation>Гэрээ</translation>
  </message>
  <message id="specialist_contract.starts_on">
   <source>Шарт басталған күн</source>
   <translation>Гэрээ эхлэх огноо</translation>
  </message>
  <message id="specialist_contract.starts_on.hint">
   <source>Тізілім – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Бүртгэл нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</translation>
  </message>
  <message id="specialist_contract.ends_on">
   <source>Шарт аяқталатын күн</source>
   <translation>Гэрээ дуусах огноо</translation>
  </message>
  <message id="specialist_contract.specialist">
   <source>Маман</source>
   <translation>Мэргэжилтэн</translation>
  </message>
  <message id="specialist_contract.speciality">
   <source>Мамандығы</source>
   <translation>Мэргэжил</translation>
  </message>
  <message id="specialist_contract.contract_no">
   <source>Шарт нөмірі</source>
   <translation>Гэрээний дугаар</translation>
  </message>
  <message id="specialist_contract.purposes">
   <source>Не үшін тартылды</source>
   <translation>Юуны төлөө авсан</translation>
  </message>
  <message id="specialist_contract.purposes.option.plan">
   <source>жеке жоспарды әзірлеу</source>
   <translation>хувийн төлөвлөгөө боловсруулах</translation>
  </message>
  <message id="specialist_contract.purposes.option.evaluation">
   <source>нәтижелілікті бағалау</source>
   <translation>үр дүнг үнэлэх</translation>
  </message>
  <message id="specialist_contract.purposes.option.consultation">
   <source>консультация беру</source>
   <translation>зөвлөгөө өгөх</translation>
  </message>
  <message id="specialist_contract.recipients">
   <source>Қызмет алушылар (кодтары)</source>
   <translation>Үйлчилгээ хүртэгчид (код)</translation>
  </message>
  <message id="specialist_contract.results">
   <source>Нәтижелері</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="specialist_contract.renews">
   <source>Ұзартылған шарт</source>
   <translation>Сунгаж буй гэрээ</translation>
  </message>
  <message id="specialist_contract.renews.hint">
   <source>Бұл шарт бұрынғысын жалғастырса ғана.</source>
   <translation>Өмнөхийг үргэлжлүүлж байвал.</translation>
  </message>
  <message id="staff_card.title">
   <source>Қызметкер картасы</source>
   <translation>Ажилтны карт</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_card.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Жұмысқа кірген</source>
   <translation>Ажилд орсон</translation>
  </message>
  <message id="staff_card.function">
   <source>Қызметі</source>
   <translation>Үүрэг</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медициналық бағдардағы әлеуметтік қызметкер</source>
   <translation>эрүүл мэндийн чиглэлийн нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>аға әлеуметтік қызметкер</source>
   <translation>ахлах нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор маман</source>
   <translation>мэргэжлийн удирдагч</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог маман</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>жоғары тұрған менеджер</source>
   <translation>дээд шатны менежер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Мэргэжлийн удирдагч</translation>
  </message>
  <message id="staff_card.degree">
   <source>Білімі</source>
   <translation>Боловсрол</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>әлеуметтік жұмыс, жоғары</source>
   <translation>нийгмийн ажлын дээд</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>әлеуметтік жұмыс, орта кәсіптік</source>
   <translation>нийгмийн ажлын тусгай дунд</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медициналық</source>
   <translation>анагаах ухаан</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогикалық</source>
   <translation>сурган хүмүүжүүлэх ухаан</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологиялық</source>
   <translation>сэтгэл судлал</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>әлеуметтанулық</source>
   <translation>социологи</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>заңгерлік</source>
   <translation>хууль зүй</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_card.university">
   <source>Оқу орны, диплом нөмірі</source>
   <translation>Сургууль, дипломын дугаар</translation>
  </message>
  <message id="staff_card.years">
   <source>Саладағы жұмыс жылдары</source>
   <translation>Салбарт ажилласан жил</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Рұқсат, даярлық</source>
   <translation>Зөвшөөрөл, бэлтгэл</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Арнайы рұқсат нөмірі</source>
   <translation>Тусгай зөвшөөрлийн дугаар</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Жарамдылық мерзімі</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Құжатты тексерген адам, күні</source>
   <translation>Баримтыг шалгасан хүн, огноо</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Супервизия бойынша даярлығы бар</source>
   <translation>Мэргэжлийн удирдлагын бэлтгэлтэй</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Биылғы істер</source>
   <translation>Энэ жилийн кейс</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Жұмыстан шыққан</source>
   <translation>Ажлаас гарсан</translation>
  </message>
  <message id="staff_support.title">
   <source>Қызметкердің қауіпсіздігі мен қолдауы</source>
   <translation>Ажилтны аюулгүй байдал, дэмжлэг</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Оқиға</source>
   <translation>Болсон явдал</translation>
  </message>
  <message id="staff_support.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Тек қызметкердің өзі мен супервизор көреді.</source>
   <translation>Зөвхөн ажилтан өөрөө, мэргэжлийн удирдагч нь харна.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Күні мен уақыты</source>
   <translation>Огноо, цаг</translation>
  </message>
  <message id="staff_support.kind">
   <source>Түрі</source>
   <translation>Төрөл</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>қорқыту</source>
   <translation>заналхийлэл</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>шабуыл</source>
   <translation>халдлага</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>жазатайым оқиға</source>
   <translation>осол</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>ауыр жүктеме, шаршау</source>
   <translation>хүнд ачаалал, ядаргаа</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_support.what">
   <source>Не болды</source>
   <translation>Юу болсон</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Не болды? Қазір өзіңізді қалай сезінесіз?</source>
   <translation>Юу болсон бэ? Та одоо ямар байна?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Қабылданған шара</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="staff_support.support">
   <source>Көрсетілген қолдау</source>
   <translation>Үзүүлсэн дэмжлэг</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>талдау әңгімесі</source>
   <translation>ярилцлага хийсэн</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог маман</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>демалыс</source>
   <translation>амралт</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>жүктеме азайтылды</source>
   <translation>ачаалал бууруулсан</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>полицияға жүгінді</source>
   <translation>цагдаад хандсан</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Келесі әңгіме</source>
   <translation>Дараагийн ярилцлага</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Қызметті тоқтату, істі қайта ашу туралы шешім</source>
   <translation>Үйлчилгээг зогсоох, дахин нээх шийдвэр</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Шешім</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Шешім түрі</source>
   <translation>Шийдвэрийн төрөл</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>қызметті тоқтату</source>
   <translation>үйлчилгээг зогсоох</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>қызметті жалғастыру</source>
   <translation>үйлчилгээг үргэлжлүүлэх</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>істі қайта ашу</source>
   <translation>хэргийг дахин нээх</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Шешім қабылданған күн</source>
   <translation>Шийдвэр гаргасан огноо</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Себебі</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Не өзгерді? Бұл шешім туралы не ойлайсыз?</source>
   <translation>Юу өөрчлөгдсөн бэ? Та энэ шийдвэрийн талаар юу гэж бодож байна вэ?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Кім шешті</source>
   <translation>Хэн шийдвэрлэсэн</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Тоқтату кезеңі</source>
   <translation>Зогсоох хугацаа</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Тоқтатылған кездегі қауіпсіздік</source>
   <translation>Зогсоосон үеийн аюулгүй байдал</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Осы кезеңде қауіп төнсе, кімге жүгінесіз?</source>
   <translation>Энэ хугацаанд аюул тулгарвал та хэнд хандах вэ?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Жалғастыру жоспарланған күн</source>
   <translation>Үргэлжлүүлэхээр төлөвлөсөн огноо</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Істі қайта ашу</source>
   <translation>Дахин нээх</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Жаңа эпизод нөмірі</source>
   <translation>Шинэ үеийн дугаар</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Қайталанатын кезеңдер</source>
   <translation>Дахин хийх үе шат</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.admission">
   <source>қабылдау</source>
   <translation>хүлээн авах</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>диагностика</source>
   <translation>оношилгоо</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>жоспарлау</source>
   <translation>төлөвлөх</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>қызмет көрсету</source>
   <translation>үйлчилгээ үзүүлэх</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>нәтижелерді бағалау</source>
   <translation>үр дүнг үнэлэх</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.leaving">
   <source>ұйымнан шығу</source>
   <translation>байгууллагаас гарах</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Бұрынғы шығару жазбасы</source>
   <translation>Өмнөх гаргасан тухай тэмдэглэл</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Проблеманың қайталану себебі</source>
   <translation>Асуудал дахисан шалтгаан</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Неліктен қайтадан қиын болды? Бұрын не жетіспеді?</source>
   <translation>Юу болоод дахиад хэцүү болов? Өмнө нь юу дутсан бэ?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Қызмет алушыға хабарланған күн</source>
   <translation>Үйлчлүүлэгчид мэдэгдсэн огноо</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>үйлчлүүлэгч</translation>
  </message>
  <message id="supervision_session.title">
   <source>Супервизия кездесуінің жазбасы</source>
   <translation>Мэргэжлийн удирдлагын уулзалтын тэмдэглэл</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Кездесу</source>
   <translation>Уулзалт</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Кездескен күн</source>
   <translation>Уулзсан огноо</translation>
  </message>
  <message id="supervision_session.place">
   <source>Қайда</source>
   <translation>Хаана</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Түрі</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>жеке</source>
   <translation>ганцаарчилсан</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>топтық</source>
   <translation>бүлгийн</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="supervision_session.group">
   <source>Топ мүшелері</source>
   <translation>Бүлгийн гишүүд</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Мэргэжлийн удирдагч</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Талқыланған тақырыптар</source>
   <translation>Хөндсөн сэдэв</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>істер</source>
   <translation>кейсүүд</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>әдістер</source>
   <translation>арга зүй</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>жүктеме</source>
   <translation>ажлын ачаалал</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>көңіл күй, денсаулық</source>
   <translation>сэтгэл санаа, эрүүл мэнд</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>қызметкер қауіпсіздігі</source>
   <translation>ажилтны аюулгүй байдал</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Талқыланған істер</source>
   <translation>Ярилцсан кейсүүд</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Іс коды</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Сұрақ, шешім</source>
   <translation>Асуулт, шийдэл</translation>
  </message>
  <message id="supervision_session.course">
   <source>Талқылаудың қысқаша мазмұны</source>
   <translation>Ярилцлагын товч</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Өзі туралы ой түю</source>
   <translation>Өөрийгөө эргэцүүлэх</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өзін-өзі саралау сұрақтары</source>
   <translation>Өөрийгөө эргэцүүлэх асуулт</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Осы кезеңде сізге не ең ауыр болды, не күш берді?</source>
   <translation>Энэ хугацаанд юу танд хамгийн хүнд, юу хамгийн их хүч өгсөн бэ?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Келісімдер</source>
   <translation>Тохироо</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Келісілген істер</source>
   <translation>Тохиролцсон зүйл</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Не</source>
   <translation>Юу</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Жауапты</source>
   <translation>Хариуцах хүн</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Мерзімі</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Осы жылғы істер саны</source>
   <translation>Энэ жилийн кейсийн тоо</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Келесі кездесу</source>
   <translation>Дараагийн уулзалт</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>мэргэжлийн удирдагч</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="transfer.title">
   <source>Тапсыру парағы</source>
   <translation>Шилжүүлэх хуудас</translation>
  </message>
  <message id="transfer.page.move">
   <source>Тапсыру</source>
   <translation>Шилжүүлэг</translation>
  </message>
  <message id="transfer.direction">
   <source>Тапсыру бағыты</source>
   <translation>Шилжүүлгийн чиглэл</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>басқа ұйымға тапсырылды</source>
   <translation>өөр байгууллагад шилжүүлсэн</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>басқа ұйымнан келді</source>
   <translation>өөр байгууллагаас ирсэн</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>ұйым ішінде</source>
   <translation>байгууллага дотор</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файлы тапсырылған күн</source>
   <translation>Кейс файл шилжүүлсэн огноо</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Тапсырған ұйым</source>
   <translation>Шилжүүлсэн байгууллага</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Қабылдаған ұйым</source>
   <translation>Хүлээн авсан байгууллага</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Ұйымның байланыс ақпараты</source>
   <translation>Байгууллагатай холбоо барих мэдээлэл</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Екінші ұйымның телефоны, мекенжайы, электрондық мекенжайы.</source>
   <translation>Нөгөө байгууллагын утас, хаяг, цахим шуудан.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Тапсырған маманның аты-жөні, лауазымы</source>
   <translation>Шилжүүлсэн мэргэжилтний нэр, албан тушаал</translation>
  </message>
  <message id="transfer.former_code">
   <source>Бұрынғы код</source>
   <translation>Өмнөх код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Жаңа код</source>
   <translation>Шинэ код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Қабылдаған тарап береді; тапсырған тарап кейін толықтырып жазады.</source>
   <translation>Хүлээн авсан тал олгоно; шилжүүлсэн тал хүлээн авсны дараа нөхөж бичнэ.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Мақсат, жұмыс барысы</source>
   <translation>Зорилго, үйл явц</translation>
  </message>
  <message id="transfer.purpose">
   <source>Тапсыру мақсаты</source>
   <translation>Шилжүүлсэн зорилго</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Бұл кейсті тапсыру арқылы қызмет алушы үшін не жақсарады?</source>
   <translation>Энэ кейсийг шилжүүлснээр үйлчлүүлэгчид юу илүү дээр болох вэ?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Жұмыс барысы туралы қысқаша жазба</source>
   <translation>Үйл явцын тухай товч тэмдэглэл</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Атқарылған жұмыс, болған өзгерістер, қазіргі жағдай.</source>
   <translation>Хийсэн ажил, гарсан өөрчлөлт, одоогийн байдал.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Жаңа қызметкер неден бастау керегін түсінуі үшін нені міндетті түрде білуі тиіс?</source>
   <translation>Шинэ ажилтан юунаас эхлэхээ мэдэхийн тулд юуг заавал мэдэх ёстой вэ?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Бұрынғы маманмен байланысу қажет пе</source>
   <translation>Өмнөх мэргэжилтэнтэй холбоо барих шаардлагатай юу</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Бұрын қызмет көрсеткен маман, байланыс ақпараты</source>
   <translation>Өмнө үйлчилгээ үзүүлсэн мэргэжилтэн, холбоо барих мэдээлэл</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Келісілген қадамдар, нәтижелер</source>
   <translation>Харилцан тохиролцсон алхам, үр дүн</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Өту кезеңінде қызмет алушы жалғыз қалмауы үшін кім, нені, қашан істейді?</source>
   <translation>Шилжих хугацаанд үйлчлүүлэгч ганцаар үлдэхгүй байхын тулд хэн, юуг, хэзээ хийх вэ?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Қадам</source>
   <translation>Алхам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Жауаптылар</source>
   <translation>Хариуцах эзэн</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Мерзімі</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Нәтиже</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Шешілмеген тәуекелдер</source>
   <translation>Шийдэгдээгүй эрсдэл</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Не алаңдатады? Қабылдаушы адам нені кейінге қалдырмауы керек?</source>
   <translation>Юу санаа зовоож байна вэ? Хүлээн авах хүн юуг хойшлуулж болохгүй вэ?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Мерзімі аяқталмаған істер</source>
   <translation>Дуусаагүй хугацаатай ажил</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Тіркелген құжаттар</source>
   <translation>Хавсаргасан баримт</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Басқа ұйымға қайта бағыттау болды ма</source>
   <translation>Холбон зуучлах үйлчилгээ үзүүлсэн үү</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Тіркелген жолдама нысандары</source>
   <translation>Хавсаргасан холбон зуучлах маягт</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>жіберу парағы</source>
   <translation>илгээх хуудас</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>бірлескен жоспар</source>
   <translation>хамтарсан төлөвлөгөө</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>кері байланыс парағы</source>
   <translation>эргэн мэдээлэх хуудас</translation>
  </message>
  <message id="transfer.documents">
   <source>Тіркелген құжаттар тізімі</source>
   <translation>Хавсаргасан баримт бичгийн жагсаалт</translation>
  </message>
  <message id="transfer.documents.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Құжат</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Беттер</source>
   <translation>Хуудас</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Аса құпия бөлігі тапсырылды ма</source>
   <translation>Маш нууц хэсгийг хүлээлгэн өгсөн эсэх</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>тапсырылған жоқ</source>
   <translation>хүлээлгэн өгөөгүй</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>бөлек мөрленген конвертте</source>
   <translation>тусдаа битүүмжилсэн дугтуйтай</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Келісім</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Құқықтық негіз</source>
   <translation>Эрх зүйн үндэслэл</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Келісімсіз тапсырылғанда заң бабы, шешім нөмірі жазылады.</source>
   <translation>Зөвшөөрөлгүйгээр шилжүүлэх үед хуулийн заалт, шийдвэрийн дугаарыг бичнэ.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Қабылдау</source>
   <translation>Хүлээн авалт</translation>
  </message>
  <message id="transfer.receiver">
   <source>Қабылдаған маманның аты-жөні, лауазымы</source>
   <translation>Хүлээн авсан мэргэжилтний нэр, албан тушаал</translation>
  </message>
  <message id="transfer.received_on">
   <source>Қабылданған күн</source>
   <translation>Хүлээн авсан огноо</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Қабылдаған тарап қол қойғанға дейін кейс үшін тапсырған тарап жауап береді.</source>
   <translation>Хүлээн авсан тал гарын үсэг зуртал кейсийг шилжүүлсэн тал хариуцна.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Қабылдаған маманның қолы</source>
   <translation>Хүлээн авсан мэргэжилтний гарын үсэг</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>қабылдаған маман</source>
   <translation>хүлээн авсан мэргэжилтэн</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Тапсырған маманның қолы</source>
   <translation>Шилжүүлсэн мэргэжилтний гарын үсэг</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>тапсырған маман</source>
   <translation>шилжүүлсэн мэргэжилтэн</translation>
  </message>
  <message id="trip_plan.title">
   <source>Сапарға шығу және оралу</source>
   <translation>Айлчлалд гарах, буцах цаг</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Сапар</source>
   <translation>Айлчлал</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Қызметкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Шыққан уақыты</source>
   <translation>Гарсан цаг</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Оралатын уақыты</source>
   <translation>Буцах ёстой цаг</translation>
  </message>
  <message id="trip_plan.case">
   <source>Істің коды</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Бағыт, ауыл, ықшам аудан</source>
   <translation>Чиглэл, хороо, баг</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Қызмет алушының мекенжайы жазылмайды.</source>
   <translation>Үйлчлүүлэгчийн хаягийг бичихгүй.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Көлік, бірге барған адам</source>
   <translation>Унаа, хамт явсан хүн</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Байланыста күтетін қызметкер</source>
   <translation>Холбоо барьж хүлээх ажилтан</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Кешіксе не істеледі</source>
   <translation>Хоцорвол юу хийх</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Оралған уақыты</source>
   <translation>Буцаж ирсэн цаг</translation>
  </message>
  <message id="visit_record.title">
   <source>Үйге бару және байланыс туралы жазба</source>
   <translation>Гэрээр очсон тухай тэмдэглэл</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Бару туралы</source>
   <translation>Очсон байдал</translation>
  </message>
  <message id="visit_record.kind">
   <source>Түрі</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>үйге бару</source>
   <translation>гэрээр очих</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>ұйымға бару</source>
   <translation>байгууллагад очих</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон арқылы байланыс</source>
   <translation>утсаар холбогдох</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Басқа түрі</source>
   <translation>Бусад хэлбэр</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Күні</source>
   <translation>Огноо</translation>
  </message>
  <message id="visit_record.started">
   <source>Басталуы</source>
   <translation>Эхэлсэн</translation>
  </message>
  <message id="visit_record.ended">
   <source>Аяқталуы</source>
   <translation>Дууссан</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Кесте бойынша мерзімі</source>
   <translation>Хуваарийн дагуу очих хугацаа</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Алдыңғы жазбада белгіленген келесі байланыс күні.</source>
   <translation>Өмнөх тэмдэглэлд товлосон дараагийн холбоо барих өдөр.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Қызмет алушы қазір кіммен, қайда тұрады</source>
   <translation>Үйлчлүүлэгч одоо хэнтэй, хаана амьдарч байна</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>ата-ана</source>
   <translation>эцэг эх</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>қорғаншы</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронаттық отбасы</source>
   <translation>асрамжийн гэр бүл</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>кеңейтілген отбасы</source>
   <translation>өргөн гэр бүл</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>интернат үлгісіндегі ұйым</source>
   <translation>асрамжийн байгууллага</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>жалғыз</source>
   <translation>ганцаараа</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>басқа</source>
   <translation>бусад</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Кіммен, қайда</source>
   <translation>Хэнтэй, хаана</translation>
  </message>
  <message id="visit_record.seen">
   <source>Қызмет алушымен бетпе-бет кездестіңіз бе</source>
   <translation>Үйлчлүүлэгчтэй биечлэн уулзсан уу</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Кездеспеу себебі</source>
   <translation>Уулзаагүй шалтгаан</translation>
  </message>
  <message id="visit_record.present">
   <source>Болған адамдар</source>
   <translation>Байсан хүмүүс</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Үйдегі жағдай</source>
   <translation>Гэрийн нөхцөл</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Үйдегі жағдай</source>
   <translation>Гэрийн нөхцөл</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Жеткіліктісін белгілеңіз. Белгіленбегенін төменде түсіндіріңіз.</source>
   <translation>Хангалттай гэж үзсэн зүйлийг тэмдэглэнэ. Тэмдэглээгүй зүйлийг доор тайлбарлана.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>жылу жеткілікті</source>
   <translation>дулаан хангалттай</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>электр жарығы бар</source>
   <translation>цахилгаан тогтой</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ауыз су бар</source>
   <translation>ундны устай</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>азық-түлік жеткілікті</source>
   <translation>хоол хүнс хүрэлцээтэй</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>тазалық сақталған</source>
   <translation>ариун цэвэр хангагдсан</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>әркімнің ұйықтайтын орны бар</source>
   <translation>хүн бүр унтах байртай</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>қауіпті жер, зат жоқ</source>
   <translation>аюултай газар, зүйл байхгүй</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Үйдегі жағдай бойынша түсініктеме</source>
   <translation>Гэрийн нөхцөлийн тайлбар</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Үйіңізді көрсете аласыз ба? Мұнда сізге ең қолайсызы не?</source>
   <translation>Гэрээ үзүүлж болох уу? Танд энд юу нь хамгийн төвөгтэй байна вэ?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Бала</source>
   <translation>Хүүхэд</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Баланың жағдайы</source>
   <translation>Хүүхдийн байдал</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Байқағаныңызды белгілеңіз. Сөйлей алмайтын сәбиге ерекше назар аударыңыз.</source>
   <translation>Ажиглаж харсан зүйлээ тэмдэглэнэ. Ярьж чадахгүй нярай хүүхдийг онцгой анхаарна.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>таза, маусымға сай киінген</source>
   <translation>цэвэр, улиралд тохирсон хувцастай</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>күтім жеткілікті</source>
   <translation>арчилгаа хангалттай</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>тамақтануы жасына сай</source>
   <translation>хооллолт насанд нь тохирсон</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>дамуы жасына сай</source>
   <translation>хөгжил насанд нь тохирсон</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>күтушісімен жайбарақат, жақын</source>
   <translation>асрагчтайгаа тайван, дотно</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>зорлық-зомбылық белгілері</source>
   <translation>хүчирхийллийн шинж тэмдэг</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>немқұрайлылық белгілері</source>
   <translation>үл хайхарсан шинж тэмдэг</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Баланы бақылау</source>
   <translation>Хүүхдийн талаарх ажиглалт</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Сырт келбеті, күтім, дамуы, күтушісімен қарым-қатынасы.</source>
   <translation>Гадаад байдал, асрамж, хөгжил, асрагчтай харилцах байдал.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Бүгін не ойнадың? Саған не ұнайды, неден қорқасың?</source>
   <translation>Өнөөдөр юу хийж тогловоо? Чамд юу таалагддаг вэ, юунаас айдаг вэ?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Жоспардың орындалуы, тәуекел</source>
   <translation>Төлөвлөгөөний биелэлт, эрсдэл</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Баланың отбасымен байланысы</source>
   <translation>Хүүхэд, гэр бүл хоорондын холбоо</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Кім, қанша рет кездесті, сөйлесті; бала қалай қабылдады.</source>
   <translation>Хэн, хэдэн удаа уулзсан, ярьсан; хүүхэд хэрхэн хүлээж авсан.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Үйдегілермен қашан кездестіңіз? Кіммен кездескіңіз келеді?</source>
   <translation>Гэрийнхэнтэйгээ хэзээ уулзсан бэ? Хэнтэй уулзахыг хүсэж байна вэ?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Жоспардың тексерілген қадамдары</source>
   <translation>Шалгасан төлөвлөгөөний алхам</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Уағдаласқан істерден не орындалды? Не кедергі болды?</source>
   <translation>Тохирсон зүйлсээс юу нь бүтсэн бэ? Юу саад болов?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Қадам</source>
   <translation>Алхам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Орындалуы</source>
   <translation>Биелэлт</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>орындалды</source>
   <translation>биелсэн</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>ішінара</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>орындалмады</source>
   <translation>биелээгүй</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Кедергі</source>
   <translation>Саад бэрхшээл</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Тәуекел деңгейінің өзгеруі</source>
   <translation>Эрсдэлийн түвшний өөрчлөлт</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өзгерген жоқ</source>
   <translation>өөрчлөгдөөгүй</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>жоғарылады</source>
   <translation>нэмэгдсэн</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>төмендеді</source>
   <translation>буурсан</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Жаңа тәуекел деңгейі</source>
   <translation>Шинэ эрсдэлийн түвшин</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өзгерудің негізі</source>
   <translation>Өөрчлөлтийн үндэслэл</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Қызметкердің қауіпсіздігі, келесі қадам</source>
   <translation>Ажилтны аюулгүй байдал, дараагийн алхам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Бірге барған адам</source>
   <translation>Хамт явсан хүн</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Қайтып келген уақыты</source>
   <translation>Буцаж ирсэн цаг</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Қызметкердің өз қауіпсіздігі</source>
   <translation>Ажилтны өөрийн аюулгүй байдал</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Ит, мас адам, жол, ауа райы; жұмыста кімге хабарланды.</source>
   <translation>Нохой, согтуу хүн, зам, цаг агаар; ажлын байранд хэнд мэдэгдсэн.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Келесі байланыс күні</source>
   <translation>Дараагийн холбоо барих өдөр</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Келесі жолы қашан келсем, сізге қолайлы?</source>
   <translation>Дараа хэзээ ирвэл танд тохиромжтой вэ?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Қолы</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>барған үйдегі адам</source>
   <translation>очсон айлын хүн</translation>
  </message>
  <message id="check.need_without_service">
   <source>Қызметсіз қажеттілік</source>
   <translation>Үйлчилгээгүй хэрэгцээ</translation>
  </message>
  <message id="check.service_not_begun">
   <source>Басталмаған қызмет</source>
   <translation>Эхлээгүй үйлчилгээ</translation>
  </message>
  <message id="check.service_not_begun_a3">
   <source>Басталмаған қызмет (3-қосымша)</source>
   <translation>Эхлээгүй үйлчилгээ (3-р хавсралт)</translation>
  </message>
 </context>
</TS>
