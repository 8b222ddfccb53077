<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
 <context>
  <name>kg</name>
  <message id="title">
   <source>Кыргыз Республикасынын социалдык кызматкери жөнүндө жобо</source>
   <translation>Қырғыз Республикасының әлеуметтік қызметкері туралы ереже</translation>
  </message>
  <message id="word.address_region">
   <source>облус же шаар</source>
   <translation>облыс немесе қала</translation>
  </message>
  <message id="word.address_district">
   <source>район</source>
   <translation>аудан</translation>
  </message>
  <message id="word.address_ward">
   <source>айыл аймагы, айыл</source>
   <translation>ауылдық аймақ, ауыл</translation>
  </message>
  <message id="word.address_line">
   <source>көчө, үй, сыпаттама</source>
   <translation>көше, үй, сипаттама</translation>
  </message>
  <message id="word.address_camp">
   <source>жайлоо, убактылуу жашаган жер</source>
   <translation>жайлау, уақытша тұратын жер</translation>
  </message>
  <message id="stage.contact">
   <source>Табуу жана эсебин жүргүзүү</source>
   <translation>Табу және есебін жүргізу</translation>
  </message>
  <message id="stage.assessment">
   <source>Себептерин аныктоо</source>
   <translation>Себептерін анықтау</translation>
  </message>
  <message id="stage.planning">
   <source>Планды жана технологияны макулдашуу</source>
   <translation>Жоспар мен технологияны келісу</translation>
  </message>
  <message id="stage.delivery">
   <source>Жардам, кайра жөнөтүү, коштоо</source>
   <translation>Көмек, қайта жіберу, сүйемелдеу</translation>
  </message>
  <message id="stage.evaluation">
   <source>Натыйжаларды талдоо</source>
   <translation>Нәтижелерді талдау</translation>
  </message>
  <message id="stage.closing">
   <source>Ишти жабуу</source>
   <translation>Істі жабу</translation>
  </message>
  <message id="options.category.older">
   <source>Улгайган курактагы жаран</source>
   <translation>Егде жастағы азамат</translation>
  </message>
  <message id="options.category.limited_health">
   <source>Ден соолугунун мүмкүнчүлүктөрү чектелүү адам</source>
   <translation>Денсаулық мүмкіндігі шектеулі адам</translation>
  </message>
  <message id="options.category.in_need">
   <source>Социалдык тейлөөгө муктаж жаран, үй-бүлө, бала</source>
   <translation>Әлеуметтік қызметке мұқтаж азамат, отбасы, бала</translation>
  </message>
  <message id="options.target_group.disability">
   <source>Майыптык</source>
   <translation>Мүгедектік</translation>
  </message>
  <message id="options.target_group.no_selfcare">
   <source>Жашы улгайганына байланыштуу өзүн-өзү тейлөөгө жарамсыздык</source>
   <translation>Жасына байланысты өзіне-өзі қызмет көрсете алмау</translation>
  </message>
  <message id="options.target_group.orphanhood">
   <source>Жетимдик</source>
   <translation>Жетімдік</translation>
  </message>
  <message id="options.target_group.without_care">
   <source>Кароосуз калгандык</source>
   <translation>Қадағалаусыз қалу</translation>
  </message>
  <message id="options.target_group.unemployment">
   <source>Жумушсуздук</source>
   <translation>Жұмыссыздық</translation>
  </message>
  <message id="options.target_group.no_residence">
   <source>Белгилүү бир жашаган жеринин жоктугу</source>
   <translation>Тұрақты тұрғын үйдің болмауы</translation>
  </message>
  <message id="options.target_group.family_conflict">
   <source>Чыр-чатактар жана үй-бүлөдөгү катаал мамиле</source>
   <translation>Отбасындағы жанжал және қатыгездік</translation>
  </message>
  <message id="options.target_group.loneliness">
   <source>Жалгыздык</source>
   <translation>Жалғыздық</translation>
  </message>
  <message id="options.target_group.other">
   <source>Башка ушул сыяктуу себеп</source>
   <translation>Басқа осындай себеп</translation>
  </message>
  <message id="options.direction.socio_medical">
   <source>Социалдык-медициналык</source>
   <translation>Әлеуметтік-медициналық</translation>
  </message>
  <message id="options.direction.psycho_pedagogical">
   <source>Психологиялык-педагогикалык</source>
   <translation>Психологиялық-педагогикалық</translation>
  </message>
  <message id="options.direction.socio_legal">
   <source>Социалдык-укуктук</source>
   <translation>Әлеуметтік-құқықтық</translation>
  </message>
  <message id="options.direction.material">
   <source>Материалдык жардам</source>
   <translation>Материалдық көмек</translation>
  </message>
  <message id="options.direction.socio_economic">
   <source>Социалдык-экономикалык</source>
   <translation>Әлеуметтік-экономикалық</translation>
  </message>
  <message id="options.technology.support">
   <source>Колдоо</source>
   <translation>Қолдау</translation>
  </message>
  <message id="options.technology.adaptation">
   <source>Адаптациялоо</source>
   <translation>Бейімдеу</translation>
  </message>
  <message id="options.technology.rehabilitation">
   <source>Реабилитациялоо</source>
   <translation>Оңалту</translation>
  </message>
  <message id="options.technology.prevention">
   <source>Алдын алуу</source>
   <translation>Алдын алу</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Төмөн</source>
   <translation>Төмен</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Орто</source>
   <translation>Орташа</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Жогорку</source>
   <translation>Жоғары</translation>
  </message>
  <message id="options.sex.female">
   <source>Аял</source>
   <translation>Әйел</translation>
  </message>
  <message id="options.sex.male">
   <source>Эркек</source>
   <translation>Ер</translation>
  </message>
  <message id="options.sex.unknown">
   <source>Белгисиз</source>
   <translation>Белгісіз</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Кызмат алуу</source>
   <translation>Қызмет алу</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Маектешүү</source>
   <translation>Әңгімелесу</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Документтерди чогултуу</source>
   <translation>Құжаттарды жинау</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Маалымат бөлүшүү</source>
   <translation>Ақпарат бөлісу</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудиожазуу, видеожазуу, сүрөт</source>
   <translation>Аудиожазба, бейнежазба, фотосурет</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Мектеп, иштеген жери менен байланышуу</source>
   <translation>Мектеппен, жұмыс орнымен байланысу</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейсти талкуулоо</source>
   <translation>Кейсті талқылау</translation>
  </message>
  <message id="item.1">
   <source>Эсептеги жазуу</source>
   <translation>Есептегі жазба</translation>
  </message>
  <message id="item.2">
   <source>Оор кырдаалдын себептери</source>
   <translation>Қиын жағдайдың себептері</translation>
  </message>
  <message id="item.3">
   <source>Макулдук</source>
   <translation>Келісім</translation>
  </message>
  <message id="item.4">
   <source>Жумушчу жазуулар</source>
   <translation>Жұмыс жазбалары</translation>
  </message>
  <message id="item.5">
   <source>Үйгө баруулар</source>
   <translation>Үйге барулар</translation>
  </message>
  <message id="item.6">
   <source>Күчтүү жактар, ресурстар</source>
   <translation>Күшті жақтары, ресурстар</translation>
  </message>
  <message id="item.7">
   <source>Жардам планы</source>
   <translation>Көмек жоспары</translation>
  </message>
  <message id="item.8">
   <source>Каттар, кайра жөнөтүүлөр, жооптор</source>
   <translation>Хаттар, жолдамалар, жауаптар</translation>
  </message>
  <message id="item.9">
   <source>Натыйжаларды талдоо</source>
   <translation>Нәтижелерді талдау</translation>
  </message>
  <message id="item.10">
   <source>Документтердин көчүрмөлөрү</source>
   <translation>Құжаттардың көшірмелері</translation>
  </message>
  <message id="item.11">
   <source>Коопсуздук планы</source>
   <translation>Қауіпсіздік жоспары</translation>
  </message>
  <message id="item.12">
   <source>Картаны жабуу барагы</source>
   <translation>Картаны жабу парағы</translation>
  </message>
  <message id="retention.child">
   <source>Баланын иши</source>
   <translation>Баланың ісі</translation>
  </message>
  <message id="retention.family">
   <source>Үй-бүлөнүн иши</source>
   <translation>Отбасының ісі</translation>
  </message>
  <message id="retention.adult">
   <source>Бойго жеткен адамдын иши</source>
   <translation>Ересек адамның ісі</translation>
  </message>
  <message id="retention.permanent">
   <source>Туруктуу сакталуучу иш</source>
   <translation>Тұрақты сақталатын іс</translation>
  </message>
  <message id="deadline.D-14">
   <source>Ай сайынкы отчетту тапшыруу</source>
   <translation>Ай сайынғы есепті тапсыру</translation>
  </message>
  <message id="deadline.D-50">
   <source>Кайра жөнөтүү катына жооп келиши</source>
   <translation>Жолдама хатқа жауап келуі</translation>
  </message>
  <message id="deadline.D-51">
   <source>Расымдык кызматты уюштуруу</source>
   <translation>Жерлеу қызметін ұйымдастыру</translation>
  </message>
  <message id="deadline.D-51-2">
   <source>Каза тапкан клиенттин ишин жабуу</source>
   <translation>Қайтыс болған клиенттің ісін жабу</translation>
  </message>
  <message id="deadline.D-52">
   <source>Медициналык кызматкерлерди дароо чакыруу</source>
   <translation>Медицина қызметкерлерін дереу шақыру</translation>
  </message>
  <message id="deadline.D-60">
   <source>Пландагы иш-чараны мөөнөтүндө аткаруу</source>
   <translation>Жоспардағы іс-шараны мерзімінде орындау</translation>
  </message>
  <message id="deadline.D-30">
   <source>Клиенттин, камкорчунун макулдугун алуу</source>
   <translation>Клиенттің, қорғаншының келісімін алу</translation>
  </message>
  <message id="deadline.D-05">
   <source>Коопсуздук планын түзүү</source>
   <translation>Қауіпсіздік жоспарын жасау</translation>
  </message>
  <message id="deadline.D-07">
   <source>Жумушчу жазууну жүргүзүү</source>
   <translation>Жұмыс жазбасын жүргізу</translation>
  </message>
  <message id="deadline.D-39">
   <source>Жабылгандан кийинки байкоо</source>
   <translation>Жабылғаннан кейінгі бақылау</translation>
  </message>
  <message id="deadline.D-41">
   <source>Талаа пакетин кайра киргизип, өчүрүү</source>
   <translation>Далалық пакетті қайта енгізіп, жою</translation>
  </message>
  <message id="deadline.D-42">
   <source>Жоголгон түзмөктү тазалоо, билдирүү</source>
   <translation>Жоғалған құрылғыны тазалау, хабарлау</translation>
  </message>
  <message id="deadline.D-71">
   <source>Колдонулбаган программаны кулпулоо</source>
   <translation>Пайдаланылмаған бағдарламаны құлыптау</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрленген камдык көчүрмө</source>
   <translation>Шифрланған резервтік көшірме</translation>
  </message>
  <message id="report.monthly">
   <source>Ай сайынкы отчет</source>
   <translation>Айлық есеп</translation>
  </message>
  <message id="report.monthly.found">
   <source>Табылып, эсепке алынгандар: категория боюнча</source>
   <translation>Анықталғандар</translation>
  </message>
  <message id="report.monthly.found_by_reason">
   <source>Табылып, эсепке алынгандар: себеп боюнча</source>
   <translation>Себебі бойынша</translation>
  </message>
  <message id="report.monthly.decisions">
   <source>Эсепке алгандагы чечимдер</source>
   <translation>Шешімдер</translation>
  </message>
  <message id="report.monthly.notes">
   <source>Жумушчу жазуулар: түрү боюнча</source>
   <translation>Жұмыс жазбалары</translation>
  </message>
  <message id="report.monthly.visits">
   <source>Баруулар, байланыштар: түрү боюнча</source>
   <translation>Барулар, байланыстар: түрі бойынша</translation>
  </message>
  <message id="report.monthly.medical">
   <source>Алгачкы жардам, коштоо: түрү боюнча</source>
   <translation>Медициналық көмек</translation>
  </message>
  <message id="report.monthly.measures">
   <source>Иш-чаралар: багыты жана технологиясы боюнча</source>
   <translation>Іс-шаралар: бағыты бойынша</translation>
  </message>
  <message id="report.monthly.referrals">
   <source>Жөнөтүлгөндөр: түрү жана абалы боюнча</source>
   <translation>Жолдамалар: түрі және күйі бойынша</translation>
  </message>
  <message id="report.monthly.answers">
   <source>Келген жооптор</source>
   <translation>Келген жауаптар</translation>
  </message>
  <message id="report.monthly.closed_by_ground">
   <source>Жабылган кейстер: негизи боюнча</source>
   <translation>Жабылған кейстер: негізі бойынша</translation>
  </message>
  <message id="report.caseload">
   <source>Кейстердин жүктөмү, мөөнөттөр</source>
   <translation>Жүктеме және мерзімдер</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Мезгилдин аягында кызматкерлердеги кейстер</source>
   <translation>Кезең соңында қызметкерлердегі кейстер</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Мөөнөттөрдүн аткарылышы</source>
   <translation>Мерзімдердің орындалуы</translation>
  </message>
  <message id="report.yearly">
   <source>Жылдык статистика</source>
   <translation>Жылдық статистика</translation>
  </message>
  <message id="report.yearly.opened_by_group">
   <source>Ачылган кейстер: себептер жана жынысы боюнча</source>
   <translation>Ашылған кейстер: топ және жынысы бойынша</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Ачылган кейстер: курак топтору боюнча</source>
   <translation>Ашылған кейстер: жас топтары бойынша</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Иштеги кейстер: тобокелдик боюнча</source>
   <translation>Жұмыстағы кейстер: тәуекел бойынша</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Жабылган кейстер: негизи боюнча</source>
   <translation>Жабылған кейстер: негізі бойынша</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Кайра ачылган кейстер</source>
   <translation>Қайта ашылған кейстер</translation>
  </message>
  <message id="absence.title">
   <source>Өргүү, иште жок мезгил</source>
   <translation>Демалыс, жұмыста болмаған уақыт</translation>
  </message>
  <message id="absence.page.absence">
   <source>Иште жок мезгил</source>
   <translation>Болмаған уақыт</translation>
  </message>
  <message id="absence.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="absence.kind">
   <source>Себеби</source>
   <translation>Себебі</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>эмгек өргүүсү</source>
   <translation>еңбек демалысы</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>оорулуу</source>
   <translation>ауру</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>окуу</source>
   <translation>оқу</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="absence.begins_on">
   <source>Башталышы</source>
   <translation>Басталуы</translation>
  </message>
  <message id="absence.ends_on">
   <source>Аягы</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="absence.substitute">
   <source>Ордун баскан кызматкер</source>
   <translation>Орнын басатын қызметкер</translation>
  </message>
  <message id="absence.cases">
   <source>Өткөрүлгөн иштер, мөөнөттөр</source>
   <translation>Тапсырылған істер, мерзімдер</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Иштер «Кызматкерлер» экранында өткөрүлөт, мөөнөттөрү кошо өтөт.</source>
   <translation>Істер «Қызметкерлер» экранында беріледі, мерзімдері бірге өтеді.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Коду</source>
   <translation>Коды</translation>
  </message>
  <message id="absence.cases.what">
   <source>Эмне кылуу керек</source>
   <translation>Не істеу керек</translation>
  </message>
  <message id="absence.cases.until">
   <source>Мөөнөтү</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="absence.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>кызматкер</source>
   <translation>қызметкер</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>ордун баскан кызматкер</source>
   <translation>орнын басатын қызметкер</translation>
  </message>
  <message id="benefit.title">
   <source>Кошумча кепилдиктер, жеңилдиктер</source>
   <translation>Қосымша кепілдіктер, жеңілдіктер</translation>
  </message>
  <message id="benefit.page.benefit">
   <source>Кепилдик</source>
   <translation>Кепілдік</translation>
  </message>
  <message id="benefit.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="benefit.given_on">
   <source>Берилген күнү</source>
   <translation>Берілген күні</translation>
  </message>
  <message id="benefit.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="benefit.kind.option.housing">
   <source>турак жай</source>
   <translation>тұрғын үй</translation>
  </message>
  <message id="benefit.kind.option.transport">
   <source>жол кире</source>
   <translation>жол жүру</translation>
  </message>
  <message id="benefit.kind.option.heating">
   <source>отун, жарык</source>
   <translation>отын, жарық</translation>
  </message>
  <message id="benefit.kind.option.bonus">
   <source>үстөк акы</source>
   <translation>үстемеақы</translation>
  </message>
  <message id="benefit.kind.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="benefit.by">
   <source>Ким берди</source>
   <translation>Кім берді</translation>
  </message>
  <message id="benefit.by.hint">
   <source>Жергиликтүү бийлик же мекеме.</source>
   <translation>Жергілікті билік немесе мекеме.</translation>
  </message>
  <message id="benefit.note">
   <source>Эскертүү</source>
   <translation>Ескерту</translation>
  </message>
  <message id="book_review.title">
   <source>Китепти апта сайын кароо белгиси</source>
   <translation>Кітапты апта сайын қарау белгісі</translation>
  </message>
  <message id="book_review.page.week">
   <source>Апта</source>
   <translation>Апта</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Каралган күнү</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="book_review.week_from">
   <source>Каралган аптанын дүйшөмбүсү</source>
   <translation>Апта басталған дүйсенбі</translation>
  </message>
  <message id="book_review.entries">
   <source>Ушул аптадагы жазуулар</source>
   <translation>Осы аптадағы жазбалар</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>жазуу жок</source>
   <translation>жазба жоқ</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>жазуулар каралды</source>
   <translation>жазбалар қаралды</translation>
  </message>
  <message id="book_review.numbers">
   <source>Каралган жазуулардын номерлери</source>
   <translation>Қаралған жазбалардың нөмірлері</translation>
  </message>
  <message id="book_review.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="case_register.title">
   <source>Кейстердин журналы</source>
   <translation>Кейстер журналы</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейстер</source>
   <translation>Кейстер</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейстердин журналы</source>
   <translation>Кейстер журналы</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Ачылган</source>
   <translation>Ашылған</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Максаттуу топ</source>
   <translation>Нысаналы топ</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Кызматтын түрү</source>
   <translation>Қызмет түрі</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Тобокелдик</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Этап</source>
   <translation>Кезең</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Жооптуу</source>
   <translation>Жауапты</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Акыркы байланыш</source>
   <translation>Соңғы байланыс</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Кийинки мөөнөт</source>
   <translation>Келесі мерзім</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Жабылган</source>
   <translation>Жабылған</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Жабуунун негизи</source>
   <translation>Жабу негізі</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Мұрағат</translation>
  </message>
  <message id="client_card.title">
   <source>Социалдык кызматтын клиентинин картасы, жардам планы</source>
   <translation>Әлеуметтік қызмет клиентінің картасы, көмек жоспары</translation>
  </message>
  <message id="client_card.page.family">
   <source>Үй-бүлө, ресурстар</source>
   <translation>Отбасы, ресурстар</translation>
  </message>
  <message id="client_card.card_on">
   <source>Түзүлгөн же өзгөртүлгөн күнү</source>
   <translation>Жасалған немесе өзгертілген күні</translation>
  </message>
  <message id="client_card.version">
   <source>Нускасы</source>
   <translation>Нұсқасы</translation>
  </message>
  <message id="client_card.household">
   <source>Үй чарбасы</source>
   <translation>Үй шаруашылығы</translation>
  </message>
  <message id="client_card.household.ask">
   <source>Үйдө ким менен жашайсыз? Ким сизге жакын?</source>
   <translation>Үйде кіммен тұрасыз? Сізге кім жақын?</translation>
  </message>
  <message id="client_card.household.person">
   <source>Аты-жөнү</source>
   <translation>Аты-жөні</translation>
  </message>
  <message id="client_card.household.relation">
   <source>Тууганчылыгы</source>
   <translation>Туыстығы</translation>
  </message>
  <message id="client_card.household.birth">
   <source>Туулган күнү</source>
   <translation>Туған күні</translation>
  </message>
  <message id="client_card.household.occupation">
   <source>Иши, классы</source>
   <translation>Жұмысы, сыныбы</translation>
  </message>
  <message id="client_card.strengths">
   <source>Клиенттин күчтүү жактары</source>
   <translation>Клиенттің күшті жақтары</translation>
  </message>
  <message id="client_card.strengths.ask">
   <source>Колуңуздан эмне жакшы келет? Кыйын кезде мурда эмне жардам берген?</source>
   <translation>Қолыңыздан не жақсы келеді? Бұрын қиын кезде не көмектесті?</translation>
  </message>
  <message id="client_card.resources">
   <source>Айланасындагы ресурстар</source>
   <translation>Айналасындағы ресурстар</translation>
  </message>
  <message id="client_card.resources.ask">
   <source>Ким сизге чын эле жардам бере алат: тууган, мугалим, кошуна?</source>
   <translation>Сізге шын көмектесе алатын кім бар: туыс, мұғалім, көрші?</translation>
  </message>
  <message id="client_card.particularities">
   <source>Маданий, этностук, курактык, гендердик өзгөчөлүктөр</source>
   <translation>Мәдени, этностық, жас, гендерлік ерекшеліктер</translation>
  </message>
  <message id="client_card.particularities.hint">
   <source>Кантип иштөөнү тандоо үчүн гана; баалоо үчүн эмес.</source>
   <translation>Тек жұмыс тәсілін таңдау үшін; бағалау үшін емес.</translation>
  </message>
  <message id="client_card.page.plan">
   <source>Муктаждыктар, жардам планы</source>
   <translation>Қажеттіліктер, көмек жоспары</translation>
  </message>
  <message id="client_card.needs">
   <source>Муктаждыктар, себептери</source>
   <translation>Қажеттіліктер, себептері</translation>
  </message>
  <message id="client_card.needs.ask">
   <source>Азыр сизге эң керектүүсү эмне? Биринчи эмнени чечели?</source>
   <translation>Қазір сізге ең керегі не? Алдымен нені шешейік?</translation>
  </message>
  <message id="client_card.needs.need">
   <source>Муктаждык</source>
   <translation>Қажеттілік</translation>
  </message>
  <message id="client_card.needs.cause">
   <source>Себеби</source>
   <translation>Себебі</translation>
  </message>
  <message id="client_card.needs.urgency">
   <source>Шашылыштыгы</source>
   <translation>Шұғылдығы</translation>
  </message>
  <message id="client_card.needs.urgency.option.now">
   <source>дароо</source>
   <translation>дереу</translation>
  </message>
  <message id="client_card.needs.urgency.option.soon">
   <source>жакында</source>
   <translation>жақында</translation>
  </message>
  <message id="client_card.needs.urgency.option.later">
   <source>кийин</source>
   <translation>кейін</translation>
  </message>
  <message id="client_card.needs.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="client_card.goal">
   <source>Өз алдынча жашоого багытталган максат</source>
   <translation>Өз бетінше өмір сүруге бағытталған мақсат</translation>
  </message>
  <message id="client_card.goal.ask">
   <source>Баары оңолсо, күнүңүз кандай өтөт?</source>
   <translation>Бәрі жақсарса, күніңіз қалай өтеді?</translation>
  </message>
  <message id="client_card.plan">
   <source>Иш-чаралар</source>
   <translation>Іс-шаралар</translation>
  </message>
  <message id="client_card.plan.measure">
   <source>Иш-чара</source>
   <translation>Іс-шара</translation>
  </message>
  <message id="client_card.plan.direction">
   <source>Багыты</source>
   <translation>Бағыты</translation>
  </message>
  <message id="client_card.plan.technology">
   <source>Технологиясы</source>
   <translation>Технологиясы</translation>
  </message>
  <message id="client_card.plan.who">
   <source>Ким</source>
   <translation>Кім</translation>
  </message>
  <message id="client_card.plan.until">
   <source>Мөөнөтү</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="client_card.plan.done_on">
   <source>Аткарылган күнү</source>
   <translation>Орындалған күні</translation>
  </message>
  <message id="client_card.plan.result">
   <source>Натыйжасы</source>
   <translation>Нәтижесі</translation>
  </message>
  <message id="client_card.plan.need_no">
   <source>Муктаждык №</source>
   <translation>Қажеттілік №</translation>
  </message>
  <message id="client_card.technology_why">
   <source>Технологияны тандоонун негизи</source>
   <translation>Технологияны таңдау негізі</translation>
  </message>
  <message id="client_card.technology_why.hint">
   <source>Эмне үчүн ушул ыкма жардам берет.</source>
   <translation>Неліктен осы тәсіл көмектеседі.</translation>
  </message>
  <message id="client_card.own_steps">
   <source>Клиент өзү эмне кылат</source>
   <translation>Клиент өзі не істейді</translation>
  </message>
  <message id="client_card.own_steps.ask">
   <source>Ушул жуманын ичинде өзүңүз жасай ала турган бир кадам кайсы?</source>
   <translation>Осы аптада өзіңіз жасай алатын бір қадам қандай?</translation>
  </message>
  <message id="client_card.page.safe">
   <source>Купуялык, зыян келтирбөө</source>
   <translation>Құпиялылық, зиян келтірмеу</translation>
  </message>
  <message id="client_card.confidentiality">
   <source>Купуялык түшүндүрүлдүбү</source>
   <translation>Құпиялылық түсіндірілді ме</translation>
  </message>
  <message id="client_card.consent_ref">
   <source>Макулдук</source>
   <translation>Келісім</translation>
  </message>
  <message id="client_card.no_harm">
   <source>Ыкма клиентке зыян келтирбей турганы текшерилдиби</source>
   <translation>Тәсілдің клиентке зиян келтірмейтіні тексерілді ме</translation>
  </message>
  <message id="client_card.no_harm_note">
   <source>Кантип текшерилди, кандай чара көрүлдү</source>
   <translation>Қалай тексерілді, қандай шара қолданылды</translation>
  </message>
  <message id="client_card.no_harm_note.ask">
   <source>Бул кадам үйдө сизге кыйынчылык жаратпайбы?</source>
   <translation>Бұл қадам үйде сізге қиындық тудырмай ма?</translation>
  </message>
  <message id="client_card.page.signing">
   <source>Макулдашуу, бекитүү, кол коюу</source>
   <translation>Келісу, бекіту, қол қою</translation>
  </message>
  <message id="client_card.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="client_card.signatures.option.client">
   <source>клиент</source>
   <translation>клиент</translation>
  </message>
  <message id="client_card.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>ата-анасы немесе қорғаншы</translation>
  </message>
  <message id="client_card.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="client_card.agreed">
   <source>Макулдашылды</source>
   <translation>Келісілді</translation>
  </message>
  <message id="client_card.agreed.option.pedagogue">
   <source>социалдык педагог</source>
   <translation>әлеуметтік педагог</translation>
  </message>
  <message id="client_card.approved">
   <source>Бекитемин</source>
   <translation>Бекітемін</translation>
  </message>
  <message id="client_card.approved.option.director">
   <source>мекеменин жетекчиси</source>
   <translation>мекеме басшысы</translation>
  </message>
  <message id="client_card.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message id="client_rights.title">
   <source>Кардарлардын укуктары, топтору боюнча</source>
   <translation>Қызмет алушылардың құқықтары, топтары бойынша</translation>
  </message>
  <message id="client_rights.page.rights">
   <source>Укуктар</source>
   <translation>Құқықтар</translation>
  </message>
  <message id="client_rights.group">
   <source>Топ</source>
   <translation>Топ атауы</translation>
  </message>
  <message id="client_rights.group.option.older">
   <source>улгайган жарандар</source>
   <translation>егде азаматтар</translation>
  </message>
  <message id="client_rights.group.option.disabled">
   <source>ден соолук мүмкүнчүлүгү чектелүү адамдар</source>
   <translation>денсаулық мүмкіндігі шектеулі адамдар</translation>
  </message>
  <message id="client_rights.group.option.family">
   <source>муктаж үй-бүлөлөр, жарандар</source>
   <translation>мұқтаж отбасылар, азаматтар</translation>
  </message>
  <message id="client_rights.group.option.child">
   <source>балдар</source>
   <translation>балалар</translation>
  </message>
  <message id="client_rights.checked_on">
   <source>Текшерилген күнү</source>
   <translation>Тексерілген күні</translation>
  </message>
  <message id="client_rights.rights">
   <source>Укуктардын тизмеси</source>
   <translation>Құқықтар тізбесі</translation>
  </message>
  <message id="client_rights.rights.right">
   <source>Укук</source>
   <translation>Құқық</translation>
  </message>
  <message id="client_rights.rights.ground">
   <source>Негизи</source>
   <translation>Негізі</translation>
  </message>
  <message id="client_rights.rights.where">
   <source>Кайда кайрылат</source>
   <translation>Қайда жүгінеді</translation>
  </message>
  <message id="client_rights.rights.support">
   <source>Талабын колдоо чарасы</source>
   <translation>Талабын қолдау шарасы</translation>
  </message>
  <message id="closing.title">
   <source>Клиенттин картасы: ишти жабуу</source>
   <translation>Клиент картасы: істі жабу</translation>
  </message>
  <message id="closing.page.ground">
   <source>Жабуунун негизи</source>
   <translation>Жабу негізі</translation>
  </message>
  <message id="closing.closed_on">
   <source>Жабылган күнү</source>
   <translation>Жабылған күні</translation>
  </message>
  <message id="closing.ground">
   <source>Жабуунун негизи</source>
   <translation>Жабу негізі</translation>
  </message>
  <message id="closing.ground.option.result_reached">
   <source>натыйжага жетишилди</source>
   <translation>нәтижеге қол жетті</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>башка жерге көчтү</source>
   <translation>басқа жерге көшті</translation>
  </message>
  <message id="closing.ground.option.redirected">
   <source>башка уюмга өткөрүлдү</source>
   <translation>басқа ұйымға берілді</translation>
  </message>
  <message id="closing.ground.option.refused">
   <source>кызматтан баш тартты</source>
   <translation>қызметтен бас тартты</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>клиент каза тапты</source>
   <translation>клиент қайтыс болды</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="closing.ground_other">
   <source>Башка негиз</source>
   <translation>Басқа негіз</translation>
  </message>
  <message id="closing.grounds">
   <source>Негиздөө</source>
   <translation>Негіздеме</translation>
  </message>
  <message id="closing.ritual_ref">
   <source>Расымдык кызмат жөнүндө жазуу</source>
   <translation>Жерлеу қызметі туралы жазба</translation>
  </message>
  <message id="closing.page.after">
   <source>Жабылгандан кийин</source>
   <translation>Жабылғаннан кейін</translation>
  </message>
  <message id="closing.whom_to_call">
   <source>Кыйын болсо, кимге кайрылат</source>
   <translation>Қиын болса, кімге жүгінеді</translation>
  </message>
  <message id="closing.whom_to_call.ask">
   <source>Кайра кыйын болуп калса, биринчи кимге чаласыз?</source>
   <translation>Қайта қиындаса, алдымен кімге хабарласасыз?</translation>
  </message>
  <message id="closing.who_knows">
   <source>Муну билген адамдар</source>
   <translation>Мұны білетін адамдар</translation>
  </message>
  <message id="closing.followup_on">
   <source>Кийинки байкоо күнү</source>
   <translation>Кейінгі бақылау күні</translation>
  </message>
  <message id="closing.followup_on.hint">
   <source>Сунушталат: жабылгандан бир ай кийин.</source>
   <translation>Жабылғаннан кейін бір айдан соң ұсынылады.</translation>
  </message>
  <message id="closing.open_items">
   <source>Мөөнөтү бүтө элек иштер</source>
   <translation>Мерзімі бітпеген істер</translation>
  </message>
  <message id="closing.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="closing.signatures.option.client">
   <source>клиент</source>
   <translation>клиент</translation>
  </message>
  <message id="closing.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>ата-анасы немесе қорғаншы</translation>
  </message>
  <message id="closing.signatures.option.head">
   <source>социалдык кызматтын жетекчиси</source>
   <translation>әлеуметтік қызмет басшысы</translation>
  </message>
  <message id="code_list.title">
   <source>Коддордун тизмеси</source>
   <translation>Кодтар тізімі</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, клиент</source>
   <translation>Код, қызмет алушы</translation>
  </message>
  <message id="code_list.codes">
   <source>Коддордун тизмеси</source>
   <translation>Кодтар тізімі</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Бул тизме кейс файлынан башка жерде сакталат.</source>
   <translation>Бұл тізім кейс файлынан бөлек жерде сақталады.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Клиенттин фамилиясы, аты, атасынын аты</source>
   <translation>Қызмет алушының тегі, аты, әкесінің аты</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Туулган күнү</source>
   <translation>Туған күні</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Мурдагы жана башка коддор</source>
   <translation>Бұрынғы және басқа кодтар</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Киргизген</source>
   <translation>Енгізген</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Киргизилген күн</source>
   <translation>Енгізілген күн</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Тизме сакталган жер</source>
   <translation>Тізім сақталатын орын</translation>
  </message>
  <message id="code_list.access">
   <source>Тизме менен таанышуу журналы</source>
   <translation>Тізіммен танысу журналы</translation>
  </message>
  <message id="code_list.access.on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="code_list.access.who">
   <source>Ким</source>
   <translation>Кім</translation>
  </message>
  <message id="code_list.access.why">
   <source>Кандай себеп менен</source>
   <translation>Қандай себеппен</translation>
  </message>
  <message id="complaint.title">
   <source>Китептеги жазуу</source>
   <translation>Кітаптағы жазба</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Жазуу</source>
   <translation>Жазба</translation>
  </message>
  <message id="complaint.book_no">
   <source>Китептеги номери</source>
   <translation>Кітаптағы нөмірі</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</source>
   <translation>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Жазылган күнү жана убактысы</source>
   <translation>Жазылған күні мен уақыты</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Китеп суралган убакыт</source>
   <translation>Кітап сұралған уақыт</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Китеп көрсөтүлгөн убакыт</source>
   <translation>Кітап көрсетілген уақыт</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Биринчи талап боюнча: кечиктирбестен.</source>
   <translation>Бірінші талап бойынша: кешіктірмей.</translation>
  </message>
  <message id="complaint.author">
   <source>Жазган адам</source>
   <translation>Жазған адам</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Атын айтпоого укуктуу.</source>
   <translation>Атын айтпауға құқылы.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Ким жазды</source>
   <translation>Жазған кім</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>кызмат алуучу</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>тууганы, өкүлү</source>
   <translation>туысы, заңды өкілі</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>келүүчү</source>
   <translation>келуші</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>кызматкер</source>
   <translation>қызметкер</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>аты-жөнсүз</source>
   <translation>аты-жөнсіз</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Кайсы кызматкер жөнүндө</source>
   <translation>Қай қызметкер туралы</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Жазуу бул кызматкерге көрсөтүлбөйт.</source>
   <translation>Жазба бұл қызметкерге көрсетілмейді.</translation>
  </message>
  <message id="complaint.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>даттануу</source>
   <translation>шағым</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>сунуш</source>
   <translation>ұсыныс</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>ыраазычылык</source>
   <translation>алғыс</translation>
  </message>
  <message id="complaint.text">
   <source>Текст</source>
   <translation>Мәтін</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өз сөзүң менен жаз же айт, биз ошол бойдон жазабыз. Эч ким таарынбайт.</source>
   <translation>Өз сөзіңмен жаз немесе айт, біз сол күйінде жазамыз. Бұл үшін ешкім ренжімейді.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Жетекчинин кароосу</source>
   <translation>Басшының қарауы</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Каралган күнү</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="complaint.measures">
   <source>Көрүлгөн чаралар</source>
   <translation>Қабылданған шаралар</translation>
  </message>
  <message id="complaint.answer">
   <source>Жооп</source>
   <translation>Жауап</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Жооп берилген күн</source>
   <translation>Жауап берілген күн</translation>
  </message>
  <message id="complaint.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="complaint_help.title">
   <source>Даттанууга жардам жазуусу</source>
   <translation>Шағым жасауға көмек жазбасы</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Даттануу</source>
   <translation>Шағым</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Жардам сураган күн</source>
   <translation>Көмек сұраған күні</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Ушул уюмдун кызматкери тууралуу даттануу ишке эмес, бул жерге жазылат.</source>
   <translation>Осы ұйым қызметкері туралы шағым іске емес, осында жазылады.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Ким тууралуу</source>
   <translation>Кім туралы</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Бул кызматкерге көрүнбөйт.</source>
   <translation>Бұл қызметкерге көрсетілмейді.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Мекеме, кызмат адамы</source>
   <translation>Орган, лауазымды адам</translation>
  </message>
  <message id="complaint_help.code">
   <source>Иштин коду</source>
   <translation>Істің коды</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Аракет же аракетсиздик</source>
   <translation>Әрекет немесе әрекетсіздік</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Бузулган укуктар</source>
   <translation>Бұзылған құқықтар</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Талаптар, аларды колдоо чаралары</source>
   <translation>Талаптар, оларды қолдау шаралары</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кимге жөнөтүлдү</source>
   <translation>Кімге жіберілді</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Жөнөтүлгөн күнү</source>
   <translation>Жіберілген күні</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Жооп келген күн</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Жооптун мазмуну</source>
   <translation>Жауап мазмұны</translation>
  </message>
  <message id="complaints_book.title">
   <source>Даттануулар жана сунуштар китеби</source>
   <translation>Шағымдар мен ұсыныстар кітабы</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Китеп</source>
   <translation>Кітап</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Китеп ачылган күн</source>
   <translation>Кітап ашылған күн</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</source>
   <translation>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Китепти сактаган жетекчи</source>
   <translation>Кітапты сақтайтын басшы</translation>
  </message>
  <message id="complaints_book.place">
   <source>Китеп турган жер</source>
   <translation>Кітап тұратын орын</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Биринчи талап боюнча дароо берилет.</source>
   <translation>Бірінші талап бойынша бірден беріледі.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Китеп жөнүндө кулактандыруу илинген би</source>
   <translation>Кітап туралы хабарландыру ілінген бе</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="consent.title">
   <source>Макулдук</source>
   <translation>Келісім</translation>
  </message>
  <message id="consent.page.who">
   <source>Ким макулдук берет</source>
   <translation>Кім келісім береді</translation>
  </message>
  <message id="consent.given_on">
   <source>Макулдук берилген күн</source>
   <translation>Келісім берілген күн</translation>
  </message>
  <message id="consent.consent_by">
   <source>Макулдук берген</source>
   <translation>Келісім берген</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Клиент</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Ата же эне</source>
   <translation>Ата немесе ана</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Камкорчу</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Клиент жана ата-энеси бирге</source>
   <translation>Қызмет алушы мен ата-анасы бірге</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Мыйзамдуу өкүл</source>
   <translation>Заңды өкіл</translation>
  </message>
  <message id="consent.given_by">
   <source>Макулдук берген адам</source>
   <translation>Келісім берген адам</translation>
  </message>
  <message id="consent.capacity">
   <source>Жашын, аракетке жөндөмдүүлүгүн текшерүү</source>
   <translation>Жасын, әрекетке қабілеттілігін тексеру</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Эмнеге макул болгонун түшүнгөнүн өз сөзү менен айттырып текшериңиз.</source>
   <translation>Неге келісетінін түсінгенін өз сөзімен айтқызып тексеріңіз.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Эмнеге макул болгонуңузду өз сөзүңүз менен айтып бересизби?</source>
   <translation>Неге келісетініңізді өз сөзіңізбен айтып бересіз бе?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Баланын өз пикири</source>
   <translation>Баланың өз пікірі</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Сен өзүң эмнени каалайсың? «Жок» десең да болот.</source>
   <translation>Сен өзің не қалайсың? «Жоқ» десең де болады.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Ата же эне зомбулук көрсөттү деп болжолдонобу</source>
   <translation>Ата немесе ана зорлық көрсетті деп болжана ма</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Ооба болсо, ал ата же эненин макулдугу колдонулбайт.</source>
   <translation>Иә болса, ол ата немесе ананың келісімі қолданылмайды.</translation>
  </message>
  <message id="consent.parent_alleged_who">
   <source>Макулдугу колдонулбаган ата же эне</source>
   <translation>Келісімі қолданылмайтын ата немесе ана</translation>
  </message>
  <message id="consent.page.scope">
   <source>Макулдуктун көлөмү</source>
   <translation>Келісім көлемі</translation>
  </message>
  <message id="consent.consent_form">
   <source>Макулдуктун түрү</source>
   <translation>Келісім нысаны</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Жазуу түрүндө</source>
   <translation>Жазбаша түрде</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Оозеки, күбө менен</source>
   <translation>Ауызша, куәмен</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Макулдуксуз, мыйзам боюнча</source>
   <translation>Келісімсіз, заң бойынша</translation>
  </message>
  <message id="consent.witness">
   <source>Күбө</source>
   <translation>Куә</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Шашылыштык даражасы</source>
   <translation>Шұғылдық дәрежесі</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>өмүргө, ден соолукка түз коркунуч: мүмкүн болор замат макулдук алынат</source>
   <translation>өмірге, денсаулыққа тікелей қауіп: мүмкіндік туа салысымен келісім алынады</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>баланы коргоо зарыл</source>
   <translation>баланы қорғау қажет</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>соттун, ыйгарым укуктуу органдын чечими бар</source>
   <translation>соттың, уәкілетті органның шешімі бар</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Укуктук негиз, себеп</source>
   <translation>Құқықтық негіз, себеп</translation>
  </message>
  <message id="consent.scope">
   <source>Макулдуктун көлөмү</source>
   <translation>Келісім көлемі</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Ар бирин өзүнчө сураңыз. Белгиленбегени макулдук берилген жок деп эсептелет.</source>
   <translation>Әрқайсысын бөлек сұраңыз. Белгіленбегені келісім берілмеді деп саналады.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Муну бирден сүйлөшөлү. Кайсынысы ылайыктуу, кайсынысы ылайыксыз?</source>
   <translation>Мұны бір-бірлеп сөйлесейік. Қайсысы қолайлы, қайсысы қолайсыз?</translation>
  </message>
  <message id="consent.recipients">
   <source>Маалымат алуучулар</source>
   <translation>Ақпарат алушылар</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Зарыл бөлүгү гана берилет.</source>
   <translation>Тек қажетті бөлігі беріледі.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Алуучу</source>
   <translation>Алушы</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Маалыматтын бөлүгү</source>
   <translation>Мәліметтер бөлімі</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Максаты</source>
   <translation>Мақсаты</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Чейин</source>
   <translation>Дейін</translation>
  </message>
  <message id="consent.page.explained">
   <source>Түшүндүрүү, мөөнөт, кол коюу</source>
   <translation>Түсіндіру, мерзім, қол қою</translation>
  </message>
  <message id="consent.explained">
   <source>Түшүндүрүлгөн</source>
   <translation>Түсіндірілген</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Баш тартсаңыз, эч кандай жаман болбойт. Кийин оюңузду өзгөртсөңүз да болот. Түшүнүктүүбү?</source>
   <translation>Бас тартсаңыз, ешқандай жаман болмайды. Кейін ойыңызды өзгертсеңіз де болады. Түсінікті ме?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Маалымат чогултуунун максаты</source>
   <translation>Ақпарат жинау мақсаты</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Купуялыктын чеги</source>
   <translation>Құпиялылық шегі</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Баш тартуу укугу</source>
   <translation>Бас тарту құқығы</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Макулдукту кайра алуу укугу</source>
   <translation>Келісімді кері қайтару құқығы</translation>
  </message>
  <message id="consent.valid_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Жарамды мерзімі</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Макулдук кайра алынган күн</source>
   <translation>Келісім кері қайтарылған күн</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Кайра алуунун кесепети</source>
   <translation>Кері қайтарудың салдары</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Эмне токтотулары, кимге билдирилери жазылат.</source>
   <translation>Не тоқтатылатыны, кімге хабарланатыны жазылады.</translation>
  </message>
  <message id="consent.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Клиент</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Камкорчу</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Социалдык кызматкер</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Котормочу</source>
   <translation>Аудармашы</translation>
  </message>
  <message id="copy_register.title">
   <source>Көчүрмө суроолордун каттоосу</source>
   <translation>Көшірме сұраулар тізілімі</translation>
  </message>
  <message id="copy_register.page.lines">
   <source>Жазуулар</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="copy_register.lines">
   <source>Көчүрмө суроолордун каттоосу</source>
   <translation>Көшірме сұраулар тізілімі</translation>
  </message>
  <message id="copy_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="copy_register.lines.on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="copy_register.lines.code">
   <source>Коду</source>
   <translation>Коды</translation>
  </message>
  <message id="copy_register.lines.to">
   <source>Кимге</source>
   <translation>Кімге</translation>
  </message>
  <message id="copy_register.lines.document">
   <source>Документ</source>
   <translation>Құжат</translation>
  </message>
  <message id="copy_register.lines.received">
   <source>Алынган</source>
   <translation>Алынған</translation>
  </message>
  <message id="destruction_act.title">
   <source>Ишти жок кылуу актысы</source>
   <translation>Істерді жою актісі</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Иштердин тизмеси</source>
   <translation>Істер тізімі</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Актынын күнү</source>
   <translation>Акт күні</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>убактылуу сакталган – жок кылынат</source>
   <translation>уақытша сақталған – жойылады</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>туруктуу сакталат – архивге өткөрүлөт</source>
   <translation>тұрақты сақталады – мұрағатқа беріледі</translation>
  </message>
  <message id="destruction_act.files">
   <source>Иштер</source>
   <translation>Істер</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Иштин коду</source>
   <translation>Іс коды</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Иштер тобунун аталышы</source>
   <translation>Істер тобының атауы</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Жылдары</source>
   <translation>Жылдары</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Барак</source>
   <translation>Парақ</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Тутумдары</source>
   <translation>Жеткізгіш</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Тизменин беренеси</source>
   <translation>Тізбе тармағы</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Сактоо мөөнөтү</source>
   <translation>Сақтау мерзімі</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Мөөнөтү бүткөн</source>
   <translation>Мерзімі өткен</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Архивдин кеңеши</source>
   <translation>Мұрағат кеңесі</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Кеңештин көчүрмөсү</source>
   <translation>Кеңестің көшірмесі</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Жок кылуу</source>
   <translation>Жою</translation>
  </message>
  <message id="destruction_act.method">
   <source>Жок кылуу ыкмасы, камдык көчүрмөлөр</source>
   <translation>Жою тәсілі, резервтік көшірмелер</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Жок кылынган күн</source>
   <translation>Жойылған күн</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссиянын колдору</source>
   <translation>Комиссия қолдары</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>төрага</source>
   <translation>төраға</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>мүчө</source>
   <translation>мүше</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивчи</source>
   <translation>мұрағатшы</translation>
  </message>
  <message id="directory_entry.title">
   <source>Уюмдардын тизмеси, кызматтардын картасы</source>
   <translation>Ұйымдар тізбесі, қызметтер картасы</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Уюм</source>
   <translation>Ұйым</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Уюм</source>
   <translation>Ұйым</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Тармагы</source>
   <translation>Саласы</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>билим берүү</source>
   <translation>білім беру</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>саламаттык сактоо</source>
   <translation>денсаулық сақтау</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>социалдык коргоо</source>
   <translation>әлеуметтік қорғау</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>укук коргоо</source>
   <translation>құқық қорғау</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>жергиликтүү бийлик</source>
   <translation>жергілікті әкімдік</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>коомдук уюм</source>
   <translation>қоғамдық ұйым</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="directory_entry.types">
   <source>Жөнөтүү түрлөрү</source>
   <translation>Жолдау түрлері</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>билим берүү</source>
   <translation>білім беру</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>суу, санитария</source>
   <translation>су, санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>баланы коргоо</source>
   <translation>баланы қорғау</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>тамак-аш</source>
   <translation>тамақтану</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>ден соолук</source>
   <translation>денсаулық</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>укуктук жардам</source>
   <translation>құқықтық көмек</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономикалык колдоо</source>
   <translation>экономикалық қолдау</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="directory_entry.services">
   <source>Көрсөтүлүүчү кызматтар</source>
   <translation>Көрсетілетін қызметтер</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Максаттуу топ</source>
   <translation>Мақсатты топ</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Акысы</source>
   <translation>Ақысы</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>акысыз</source>
   <translation>тегін</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>акы төлөнөт</source>
   <translation>ақылы</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>жарым-жартылай</source>
   <translation>ішінара</translation>
  </message>
  <message id="directory_entry.where">
   <source>Дареги</source>
   <translation>Мекенжайы</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Жашыруун даректеги башпаанек бул жерге жазылбайт.</source>
   <translation>Құпия мекенжайдағы баспана мұнда жазылмайды.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Аралыгы</source>
   <translation>Қашықтығы</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Иштөө убактысы</source>
   <translation>Жұмыс уақыты</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Байланыш телефону, кызматы</source>
   <translation>Байланыс телефоны, лауазымы</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Акыркы текшерилген күн</source>
   <translation>Соңғы тексерілген күн</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Кызматташуу токтогон күн</source>
   <translation>Ынтымақтастық тоқтаған күн</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Кызматташкан адистер</source>
   <translation>Бірге жұмыс істейтін мамандар</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Кызматы</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Эмне боюнча кайрылат</source>
   <translation>Қандай мәселемен</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Биргелешкен топтун мүчөсү</source>
   <translation>Бірлескен топ мүшесі</translation>
  </message>
  <message id="directory_entry.note">
   <source>Эскертүү</source>
   <translation>Ескертпе</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Этика кодекси менен таанышуу</source>
   <translation>Әдеп кодексімен танысу</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Таанышуу</source>
   <translation>Танысу</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Таанышкан күн</source>
   <translation>Танысқан күн</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Кодекстин редакциясы, күнү</source>
   <translation>Кодекстің редакциясы, күні</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Суроолор, ой жүгүртүү</source>
   <translation>Сұрақтар, ой түю</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Кодекстин кайсы жобосу сизге күнүмдүк иште эң оор?</source>
   <translation>Кодекстің қай тармағы күнделікті жұмыста сізге ең қиын?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>кызматкер</source>
   <translation>қызметкер</translation>
  </message>
  <message id="evidence_register.title">
   <source>Документтердин жана далилдердин реестри</source>
   <translation>Құжаттар мен дәлелдер тізілімі</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Катталган документтер</source>
   <translation>Тіркелген құжаттар</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Документтер, далилдер</source>
   <translation>Құжаттар, дәлелдер</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Документ кошулган сайын программа бул реестрди жаңыртат.</source>
   <translation>Құжат қосылған сайын бағдарлама осы тізілімді жаңартады.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Документтин аталышы</source>
   <translation>Құжат атауы</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>документ</source>
   <translation>құжат</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиожазуу</source>
   <translation>аудиожазба</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видеожазуу</source>
   <translation>бейнежазба</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>сүрөт</source>
   <translation>фотосурет</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>буюм</source>
   <translation>зат</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Документтин күнү</source>
   <translation>Құжат күні</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Алынган күн</source>
   <translation>Алынған күн</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Кимден</source>
   <translation>Кімнен</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Түп нуска же көчүрмө</source>
   <translation>Түпнұсқа не көшірме</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>түп нуска</source>
   <translation>түпнұсқа</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>көчүрмө</source>
   <translation>көшірме</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>кагаз түрүндө гана</source>
   <translation>тек қағаз нысанында</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Сакталган жери</source>
   <translation>Сақталған орны</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Барактар</source>
   <translation>Беттер</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Макулдук</source>
   <translation>Келісім</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Өтө купуя</source>
   <translation>Аса құпия</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Текшерүү суммасы</source>
   <translation>Бақылау сомасы</translation>
  </message>
  <message id="field_device.title">
   <source>Талаа түзмөктөрүнүн эсеби</source>
   <translation>Далалық құрылғылар есебі</translation>
  </message>
  <message id="field_device.page.device">
   <source>Түзмөк</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Текшерилген күн</source>
   <translation>Тексерілген күн</translation>
  </message>
  <message id="field_device.devices">
   <source>Түзмөктөр</source>
   <translation>Құрылғылар</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Түзмөк</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Жооптуу</source>
   <translation>Жауапты</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Сырсөз коюлган</source>
   <translation>Құпиясөз қойылған</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өзү кулпуланат</source>
   <translation>Өзі құлыпталады</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Алыстан тазалоого болот</source>
   <translation>Қашықтан тазалауға болады</translation>
  </message>
  <message id="field_device.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>уюмдун жетекчилиги</source>
   <translation>ұйым басшылығы</translation>
  </message>
  <message id="field_pack.title">
   <source>Талаа пакетинин эсеби</source>
   <translation>Далалық пакет есебі</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Алынып чыккан убакыт</source>
   <translation>Алып шыққан уақыт</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Жарактуу мөөнөтү</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="field_pack.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="field_pack.device">
   <source>Түзмөк</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_pack.taken">
   <source>Эмне алынды</source>
   <translation>Не алынды</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Иштин коду</source>
   <translation>Іс коды</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Маалымат</source>
   <translation>Деректер</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Кайра киргизилген</source>
   <translation>Қайта енгізілген</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Түзмөктөн өчүрүлгөн</source>
   <translation>Құрылғыдан жойылған</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Жоголсо</source>
   <translation>Жоғалса</translation>
  </message>
  <message id="field_pack.lost">
   <source>Түзмөк жоголдубу же уурдалдыбы</source>
   <translation>Құрылғы жоғалды ма, ұрланды ма</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Качан</source>
   <translation>Қашан</translation>
  </message>
  <message id="field_pack.measures">
   <source>Көрүлгөн чаралар</source>
   <translation>Қолданылған шаралар</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Алыстан тазаланган</source>
   <translation>Қашықтан тазаланған</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Жетекчиликке билдирилген</source>
   <translation>Басшылыққа хабарланған</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлынын мукабасы, мазмуну</source>
   <translation>Кейс файлының мұқабасы, мазмұны</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Мукаба</source>
   <translation>Мұқаба</translation>
  </message>
  <message id="file_contents.mark">
   <source>Купуя</source>
   <translation>Құпия</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Мукабага аты жазылбайт, код гана жазылат.</source>
   <translation>Мұқабаға аты жазылмайды, тек код жазылады.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Уюм</source>
   <translation>Ұйым</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Ачылган – жабылган жылы</source>
   <translation>Ашылған – жабылған жылы</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Мазмуну</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="file_contents.contents">
   <source>Мазмуну</source>
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
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Биринчи барак</source>
   <translation>Бірінші бет</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Акыркы барак</source>
   <translation>Соңғы бет</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Түрү</source>
   <translation>Нысаны</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>кагаз түрүндө</source>
   <translation>қағаз нысаны</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электрондук түрдө</source>
   <translation>электрондық нысан</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Барактардын жалпы саны</source>
   <translation>Беттердің жалпы саны</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Сөз менен</source>
   <translation>Сөзбен</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Мазмунун түзгөн</source>
   <translation>Мазмұнын жасаған</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="gift_register.title">
   <source>Сунушталган белектердин каттоосу</source>
   <translation>Ұсынылған сыйлықтар тізілімі</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Жазуулар</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="gift_register.lines">
   <source>Сунушталган белектердин каттоосу</source>
   <translation>Ұсынылған сыйлықтар тізілімі</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Эмне</source>
   <translation>Не</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Эмне кылынды</source>
   <translation>Не істелді</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="medical_record.title">
   <source>Медициналык жардам жана коштоо жөнүндө жазуу</source>
   <translation>Медициналық көмек және сүйемелдеу туралы жазба</translation>
  </message>
  <message id="medical_record.page.what">
   <source>Эмне болду</source>
   <translation>Не болды</translation>
  </message>
  <message id="medical_record.happened_at">
   <source>Убактысы</source>
   <translation>Уақыты</translation>
  </message>
  <message id="medical_record.place">
   <source>Жери</source>
   <translation>Орны</translation>
  </message>
  <message id="medical_record.place.hint">
   <source>Дарек жазылбайт: «мектепте», «үйүндө».</source>
   <translation>Мекенжай жазылмайды: «мектепте», «үйінде».</translation>
  </message>
  <message id="medical_record.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="medical_record.kind.option.blood_pressure">
   <source>басымды өлчөө</source>
   <translation>қысым өлшеу</translation>
  </message>
  <message id="medical_record.kind.option.temperature">
   <source>дененин температурасын өлчөө</source>
   <translation>дене қызуын өлшеу</translation>
  </message>
  <message id="medical_record.kind.option.compress">
   <source>компресс коюу</source>
   <translation>компресс қою</translation>
  </message>
  <message id="medical_record.kind.option.calling">
   <source>медициналык кызматкерди чакыруу</source>
   <translation>медицина қызметкерін шақыру</translation>
  </message>
  <message id="medical_record.kind.option.accompanying">
   <source>дарылоо мекемесине коштоп баруу</source>
   <translation>емдеу мекемесіне бірге бару</translation>
  </message>
  <message id="medical_record.kind.option.hospital_visit">
   <source>дарылоо мекемесинде барып көрүү</source>
   <translation>емдеу мекемесіне барып көру</translation>
  </message>
  <message id="medical_record.acute">
   <source>Ден соолугу кескин начарладыбы</source>
   <translation>Денсаулығы күрт нашарлады ма</translation>
  </message>
  <message id="medical_record.acute.hint">
   <source>Ооба болсо, дароо тез жардам чакырылат.</source>
   <translation>Иә болса, дереу жедел жәрдем шақырылады.</translation>
  </message>
  <message id="medical_record.page.first_aid">
   <source>Алгачкы медициналык жардам</source>
   <translation>Алғашқы медициналық көмек</translation>
  </message>
  <message id="medical_record.training">
   <source>Алгачкы жардам боюнча даярдыгы барбы</source>
   <translation>Алғашқы көмек бойынша даярлығы бар ма</translation>
  </message>
  <message id="medical_record.training.hint">
   <source>Даярдыгы болбосо, жардам көрсөтүлбөйт, медик чакырылат.</source>
   <translation>Даярлығы болмаса, көмек көрсетілмейді, медик шақырылады.</translation>
  </message>
  <message id="medical_record.training_paper">
   <source>Даярдык жөнүндө документ</source>
   <translation>Даярлық туралы құжат</translation>
  </message>
  <message id="medical_record.pressure_high">
   <source>Кан басымы: жогорку</source>
   <translation>Қан қысымы: жоғарғы</translation>
  </message>
  <message id="medical_record.pressure_low">
   <source>Кан басымы: төмөнкү</source>
   <translation>Қан қысымы: төменгі</translation>
  </message>
  <message id="medical_record.temperature">
   <source>Дененин температурасы</source>
   <translation>Дене қызуы</translation>
  </message>
  <message id="medical_record.compress_note">
   <source>Компресс: кайсы жерге, качан</source>
   <translation>Компресс: қай жерге, қашан</translation>
  </message>
  <message id="medical_record.page.medics">
   <source>Медиктер, натыйжасы</source>
   <translation>Медиктер, нәтижесі</translation>
  </message>
  <message id="medical_record.called_at">
   <source>Чакырылган убактысы</source>
   <translation>Шақырылған уақыты</translation>
  </message>
  <message id="medical_record.arrived_at">
   <source>Келген убактысы</source>
   <translation>Келген уақыты</translation>
  </message>
  <message id="medical_record.institution">
   <source>Медициналык мекеме</source>
   <translation>Медициналық мекеме</translation>
  </message>
  <message id="medical_record.medic">
   <source>Медицина кызматкери</source>
   <translation>Медицина қызметкері</translation>
  </message>
  <message id="medical_record.result">
   <source>Натыйжасы</source>
   <translation>Нәтижесі</translation>
  </message>
  <message id="medical_record.family_told">
   <source>Үй-бүлөсүнө билдирилдиби</source>
   <translation>Отбасына хабарланды ма</translation>
  </message>
  <message id="medical_record.family_told_why">
   <source>Билдирилбеген себеби</source>
   <translation>Хабарланбау себебі</translation>
  </message>
  <message id="monthly_report.title">
   <source>Ай сайынкы отчет</source>
   <translation>Ай сайынғы есеп</translation>
  </message>
  <message id="monthly_report.page.found">
   <source>Ай, эсепке алынгандар</source>
   <translation>Ай, есепке алынғандар</translation>
  </message>
  <message id="monthly_report.reported_on">
   <source>Отчет түзүлгөн күн</source>
   <translation>Есеп жасалған күн</translation>
  </message>
  <message id="monthly_report.month">
   <source>Отчеттук ай</source>
   <translation>Есепті ай</translation>
  </message>
  <message id="monthly_report.month.hint">
   <source>Ай менен жыл: 02.2026. Отчетто ысымдар жазылбайт, сандар гана.</source>
   <translation>Ай мен жыл: 02.2026. Есепте есімдер жазылмайды, тек сандар.</translation>
  </message>
  <message id="monthly_report.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="monthly_report.institution">
   <source>Мекеме</source>
   <translation>Мекеме</translation>
  </message>
  <message id="monthly_report.by_category">
   <source>Категориялар боюнча</source>
   <translation>Санаттар бойынша</translation>
  </message>
  <message id="monthly_report.by_category.category">
   <source>Категориясы</source>
   <translation>Санаты</translation>
  </message>
  <message id="monthly_report.by_category.count">
   <source>Саны</source>
   <translation>Саны</translation>
  </message>
  <message id="monthly_report.found_total">
   <source>Табылып, эсепке алынганы: баары</source>
   <translation>Анықталып, есепке алынғаны: барлығы</translation>
  </message>
  <message id="monthly_report.by_reason">
   <source>Себептери боюнча</source>
   <translation>Себептері бойынша</translation>
  </message>
  <message id="monthly_report.by_reason.reason">
   <source>Себеби</source>
   <translation>Себебі</translation>
  </message>
  <message id="monthly_report.by_reason.count">
   <source>Саны</source>
   <translation>Саны</translation>
  </message>
  <message id="monthly_report.page.work">
   <source>Аткарылган иш</source>
   <translation>Атқарылған жұмыс</translation>
  </message>
  <message id="monthly_report.contacts">
   <source>Байланыштар, баруулар, коштоо</source>
   <translation>Байланыстар, барулар, сүйемелдеу</translation>
  </message>
  <message id="monthly_report.contacts.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.talk">
   <source>аңгемелешүү</source>
   <translation>әңгімелесу</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.home_visit">
   <source>үйгө баруу</source>
   <translation>үйге бару</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.phone">
   <source>телефон аркылуу</source>
   <translation>телефон арқылы</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.first_aid">
   <source>алгачкы жардам</source>
   <translation>алғашқы көмек</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.doctor_call">
   <source>медик чакыруу</source>
   <translation>медик шақыру</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.accompanying">
   <source>коштоп баруу</source>
   <translation>бірге бару</translation>
  </message>
  <message id="monthly_report.contacts.count">
   <source>Саны</source>
   <translation>Саны</translation>
  </message>
  <message id="monthly_report.measures">
   <source>Иш-чаралар багыты жана технологиясы боюнча</source>
   <translation>Іс-шаралар бағыты мен технологиясы бойынша</translation>
  </message>
  <message id="monthly_report.measures.direction">
   <source>Багыты</source>
   <translation>Бағыты</translation>
  </message>
  <message id="monthly_report.measures.technology">
   <source>Технологиясы</source>
   <translation>Технологиясы</translation>
  </message>
  <message id="monthly_report.measures.count">
   <source>Саны</source>
   <translation>Саны</translation>
  </message>
  <message id="monthly_report.redirected">
   <source>Кайра жөнөтүлгөндөр, жооптор, жайгаштыруу</source>
   <translation>Жіберілгендер, жауаптар, орналастыру</translation>
  </message>
  <message id="monthly_report.redirected.what">
   <source>Эмне</source>
   <translation>Не</translation>
  </message>
  <message id="monthly_report.redirected.what.option.sent">
   <source>кайра жөнөтүлдү</source>
   <translation>жіберілді</translation>
  </message>
  <message id="monthly_report.redirected.what.option.answered">
   <source>жооп келди</source>
   <translation>жауап келді</translation>
  </message>
  <message id="monthly_report.redirected.what.option.placed_medical">
   <source>медициналык мекемеге жайгашты</source>
   <translation>медициналық мекемеге орналасты</translation>
  </message>
  <message id="monthly_report.redirected.what.option.placed_education">
   <source>билим берүү мекемесине жайгашты</source>
   <translation>білім беру мекемесіне орналасты</translation>
  </message>
  <message id="monthly_report.redirected.count">
   <source>Саны</source>
   <translation>Саны</translation>
  </message>
  <message id="monthly_report.page.analysis">
   <source>Талдоо, пландар</source>
   <translation>Талдау, жоспарлар</translation>
  </message>
  <message id="monthly_report.results">
   <source>Натыйжаларды талдоо</source>
   <translation>Нәтижелерді талдау</translation>
  </message>
  <message id="monthly_report.difficulties">
   <source>Кыйынчылыктар</source>
   <translation>Қиындықтар</translation>
  </message>
  <message id="monthly_report.proposals">
   <source>Кызматты өркүндөтүү боюнча сунуштар</source>
   <translation>Қызметті жетілдіру ұсыныстары</translation>
  </message>
  <message id="monthly_report.training">
   <source>Өз билимин жогорулатуу</source>
   <translation>Өз біліктілігін арттыру</translation>
  </message>
  <message id="monthly_report.next_month">
   <source>Кийинки айдын планы</source>
   <translation>Келесі айдың жоспары</translation>
  </message>
  <message id="monthly_report.page.signing">
   <source>Тапшыруу</source>
   <translation>Тапсыру</translation>
  </message>
  <message id="monthly_report.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="monthly_report.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="monthly_report.signatures.option.head">
   <source>социалдык кызматтын жетекчиси кабыл алды</source>
   <translation>әлеуметтік қызмет басшысы қабылдады</translation>
  </message>
  <message id="monthly_report.received_by">
   <source>Кабыл алгандын кызматы</source>
   <translation>Қабылдаушының лауазымы</translation>
  </message>
  <message id="monthly_report.received_on">
   <source>Кабыл алынган күнү</source>
   <translation>Қабылданған күні</translation>
  </message>
  <message id="norm_entry.title">
   <source>Ченемдик актылардын каттоосу</source>
   <translation>Нормативтік актілер тізілімі</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Ченемдик акт</source>
   <translation>Нормативтік акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Аталышы, номери</source>
   <translation>Атауы, нөмірі</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Кабыл алган орган</source>
   <translation>Қабылдаған орган</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Күчүнө кирген күнү</source>
   <translation>Күшіне енген күні</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Күчүн жоготкон күнү</source>
   <translation>Күшін жойған күні</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Кайра карала турган күн</source>
   <translation>Қайта қаралатын күн</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Программадагы чыгарылышы</source>
   <translation>Бағдарламадағы басылымы</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Мисалы, kg/2012. Ар бир жазуу толтурулган чыгарылышын сактайт.</source>
   <translation>Мысалы, kze/2023. Әр жазба өзі толтырылған басылымды сақтайды.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Көчүрмөсү сакталган жер</source>
   <translation>Көшірме сақталатын орын</translation>
  </message>
  <message id="observation.title">
   <source>Байкоо барагы</source>
   <translation>Бақылау парағы</translation>
  </message>
  <message id="observation.page.setting">
   <source>Байкоонун шарттары</source>
   <translation>Бақылау жағдайы</translation>
  </message>
  <message id="observation.phase">
   <source>Мезгил</source>
   <translation>Кезең</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>кызмат көрсөтүү учурунда</source>
   <translation>қызмет көрсету барысында</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>кызмат бүткөндөн кийин</source>
   <translation>қызмет аяқталғаннан кейін</translation>
  </message>
  <message id="observation.observed_on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="observation.observed_at">
   <source>Убактысы</source>
   <translation>Уақыты</translation>
  </message>
  <message id="observation.setting">
   <source>Жагдай</source>
   <translation>Орта</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Дарегин жазбаңыз: «класста», «үйүндө».</source>
   <translation>Мекенжайын жазбаңыз: «сыныпта», «үйінде».</translation>
  </message>
  <message id="observation.observer">
   <source>Байкоочу</source>
   <translation>Бақылаушы</translation>
  </message>
  <message id="observation.page.observed">
   <source>Байкоо</source>
   <translation>Бақылау</translation>
  </message>
  <message id="observation.observations">
   <source>Байкалгандар</source>
   <translation>Байқалғандар</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Көргөн-укканды гана жазыңыз; түшүндүрмөсү өзүнчө.</source>
   <translation>Көрген-естігенді ғана жазыңыз; түсіндірмесі бөлек.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Багыт</source>
   <translation>Бағыт</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>коопсуздук</source>
   <translation>қауіпсіздік</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>ден соолук</source>
   <translation>денсаулық</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоциялар</source>
   <translation>эмоциялар</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>мамилелер</source>
   <translation>қарым-қатынас</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>мектеп, жумуш</source>
   <translation>мектеп, жұмыс</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>күндөлүк көндүмдөр</source>
   <translation>күнделікті дағдылар</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Байкоо</source>
   <translation>Бақылау</translation>
  </message>
  <message id="observation.observations.change">
   <source>Мурункуга салыштырмалуу</source>
   <translation>Бұрынғымен салыстырғанда</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>жакшырды</source>
   <translation>жақсарды</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>мурункудай</source>
   <translation>бұрынғыдай</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>начарлады</source>
   <translation>нашарлады</translation>
  </message>
  <message id="observation.interpretation">
   <source>Чечмелөө</source>
   <translation>Пайымдау</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Кызматкердин ою, божомолу; фактыдан өзүнчө.</source>
   <translation>Қызметкердің ойы, болжамы; фактіден бөлек.</translation>
  </message>
  <message id="observation.action">
   <source>Керектүү чара</source>
   <translation>Қажетті шара</translation>
  </message>
  <message id="observation.action.hint">
   <source>Эмне, ким, качан. Керек эмес болсо, ошондой жазыңыз.</source>
   <translation>Не, кім, қашан. Қажет болмаса, солай жазыңыз.</translation>
  </message>
  <message id="observation.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="organisation_card.title">
   <source>Уюмдун карточкасы</source>
   <translation>Ұйым карточкасы</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Аталышы, каттоосу</source>
   <translation>Атауы, тіркелуі</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карточка толтурулган күн</source>
   <translation>Карточка толтырылған күн</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Ар бир өзгөрүүдө жаңы карточка толтурулат, эскиси калат.</source>
   <translation>Әр өзгерісте жаңа карточка толтырылады, ескісі қалады.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Расмий аталышы</source>
   <translation>Ресми атауы</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Менчик формасы</source>
   <translation>Меншік нысаны</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>мамлекеттик</source>
   <translation>мемлекеттік</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>муниципалдык</source>
   <translation>коммуналдық</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>мамлекеттик эмес</source>
   <translation>мемлекеттік емес</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>жеке</source>
   <translation>жеке меншік</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>юридикалык жак түзбөгөн адам</source>
   <translation>заңды тұлға құрмаған адам</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Кызмат көрсөтүүчүнүн түрү</source>
   <translation>Қызмет көрсетушінің түрі</translation>
  </message>
  <message id="organisation_card.provider.option.school">
   <source>мектеп</source>
   <translation>мектеп</translation>
  </message>
  <message id="organisation_card.provider.option.institution">
   <source>социалдык кызмат мекемеси</source>
   <translation>әлеуметтік қызмет мекемесі</translation>
  </message>
  <message id="organisation_card.provider.option.ngo">
   <source>коомдук уюм</source>
   <translation>қоғамдық ұйым</translation>
  </message>
  <message id="organisation_card.provider.option.person">
   <source>юридикалык жак түзбөгөн адам</source>
   <translation>заңды тұлға құрмаған адам</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Башка түрү</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Мамлекеттик каттоо күбөлүгүнүн номери</source>
   <translation>Мемлекеттік тіркеу куәлігінің нөмірі</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Катталган күнү</source>
   <translation>Тіркелген күні</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Күбөлүк жана көчүрмөсү сакталган жер</source>
   <translation>Куәлік пен көшірме сақталатын орын</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Иши, ресурстары</source>
   <translation>Жұмысы, ресурстары</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Социалдык иштеги тажрыйбасы</source>
   <translation>Әлеуметтік жұмыстағы тәжірибе</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссиясы, баалуулуктары</source>
   <translation>Миссиясы, құндылықтары</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Түз кызматтар</source>
   <translation>Тікелей қызметтер</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Кыйыр кызматтар</source>
   <translation>Жанама қызметтер</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Супервизиянын уюштурулушу</source>
   <translation>Супервизияның ұйымдастырылуы</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Кызматкерлер курамы</source>
   <translation>Қызметкерлер құрамы</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Кызматы</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штат саны</source>
   <translation>Штат саны</translation>
  </message>
  <message id="organisation_card.money">
   <source>Каржы булактары</source>
   <translation>Қаржы көздері</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Булагы</source>
   <translation>Көзі</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Үлүшү</source>
   <translation>Үлесі</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Жоопкерчилик, комиссия</source>
   <translation>Жауапкершілік, комиссия</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Өмүр, ден соолук коопсуздугу үчүн жооптуу</source>
   <translation>Өмір мен денсаулық қауіпсіздігіне жауапты</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Ар бир чечимди ким, качан чыгарганы аракеттер журналында сакталат.</source>
   <translation>Әр шешімді кім, қашан қабылдағаны әрекеттер журналында сақталады.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Кайсы комиссиялар бар</source>
   <translation>Қандай комиссиялар бар</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>балдар иштери боюнча комиссия</source>
   <translation>балалар істері жөніндегі комиссия</translation>
  </message>
  <message id="organisation_card.commissions.option.council">
   <source>мектептин социалдык кеңеши</source>
   <translation>мектептің әлеуметтік кеңесі</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Жардам сурануу тууралуу маалымат кайда берилет</source>
   <translation>Көмек сұрау туралы ақпарат қайда беріледі</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="orientation.title">
   <source>Жаңы кызматкердин таанышуу тизмеси</source>
   <translation>Жаңа қызметкердің танысу тізімі</translation>
  </message>
  <message id="orientation.page.topics">
   <source>Темалар</source>
   <translation>Тақырыптар</translation>
  </message>
  <message id="orientation.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="orientation.begun_on">
   <source>Башталган күнү</source>
   <translation>Басталған күні</translation>
  </message>
  <message id="orientation.topics">
   <source>Билип калды</source>
   <translation>Білетін болды</translation>
  </message>
  <message id="orientation.topics.option.law">
   <source>Социалдык коргоо мыйзамдары</source>
   <translation>Әлеуметтік қорғау заңнамасы</translation>
  </message>
  <message id="orientation.topics.option.guardianship">
   <source>Камкордук, көзөмөлгө алуу тартиби</source>
   <translation>Қорғаншылық, қамқоршылық тәртібі</translation>
  </message>
  <message id="orientation.topics.option.adoption">
   <source>Бала асырап алуу тартиби</source>
   <translation>Бала асырап алу тәртібі</translation>
  </message>
  <message id="orientation.topics.option.foster">
   <source>Багуучу үй-бүлөгө берүү тартиби</source>
   <translation>Патронат отбасына беру тәртібі</translation>
  </message>
  <message id="orientation.topics.option.benefits">
   <source>Жөлөкпул, пенсия алуу тартиби</source>
   <translation>Жәрдемақы, зейнетақы алу тәртібі</translation>
  </message>
  <message id="orientation.topics.option.employment">
   <source>Ишке орноштуруу тартиби</source>
   <translation>Жұмысқа орналастыру тәртібі</translation>
  </message>
  <message id="orientation.topics.option.institutions">
   <source>Интернаттык мекемеге жайгаштыруу тартиби</source>
   <translation>Интернат мекемесіне орналастыру тәртібі</translation>
  </message>
  <message id="orientation.topics.option.methods">
   <source>Социалдык иштин ыкмалары, технологиялары</source>
   <translation>Әлеуметтік жұмыс әдістері, технологиялары</translation>
  </message>
  <message id="orientation.helped_by">
   <source>Жол көрсөткөн кызматкер</source>
   <translation>Жол көрсеткен қызметкер</translation>
  </message>
  <message id="orientation.finished_on">
   <source>Аяктаган күнү</source>
   <translation>Аяқталған күні</translation>
  </message>
  <message id="orientation.note">
   <source>Эмнени кайра караш керек</source>
   <translation>Нені қайта қарау керек</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өз даттануум</source>
   <translation>Өз шағымым</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Даттануу</source>
   <translation>Шағым</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Жазган адамдын өзү гана көрөт.</source>
   <translation>Тек жазған адамның өзі көреді.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кимге</source>
   <translation>Кімге</translation>
  </message>
  <message id="own_appeal.about">
   <source>Эмне жөнүндө</source>
   <translation>Не туралы</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Жооп келген күн</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Жооп</source>
   <translation>Жауап</translation>
  </message>
  <message id="people_register.title">
   <source>Оор кырдаалга кабылгандардын журналы</source>
   <translation>Қиын жағдайға тап болғандардың журналы</translation>
  </message>
  <message id="people_register.page.lines">
   <source>Жазуулар</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="people_register.lines">
   <source>Оор кырдаалга кабылгандардын журналы</source>
   <translation>Қиын жағдайға тап болғандардың журналы</translation>
  </message>
  <message id="people_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="people_register.lines.on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="people_register.lines.code">
   <source>Коду</source>
   <translation>Коды</translation>
  </message>
  <message id="people_register.lines.found">
   <source>Кантип табылды</source>
   <translation>Қалай анықталды</translation>
  </message>
  <message id="people_register.lines.category">
   <source>Категориясы</source>
   <translation>Санаты</translation>
  </message>
  <message id="people_register.lines.reason">
   <source>Себеби</source>
   <translation>Себебі</translation>
  </message>
  <message id="people_register.lines.danger">
   <source>Түз коркунуч</source>
   <translation>Тікелей қауіп</translation>
  </message>
  <message id="people_register.lines.decision">
   <source>Чечим</source>
   <translation>Шешім</translation>
  </message>
  <message id="people_register.lines.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="presentation.title">
   <source>Кейсти тааныштыруу барагы</source>
   <translation>Кейсті таныстыру парағы</translation>
  </message>
  <message id="presentation.page.about">
   <source>Атсыз тааныштыруу</source>
   <translation>Атсыз таныстыру</translation>
  </message>
  <message id="presentation.made_on">
   <source>Барак даярдалган күн</source>
   <translation>Парақ дайындалған күн</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Убактылуу код</source>
   <translation>Уақытша код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Курактык тобу</source>
   <translation>Жас тобы</translation>
  </message>
  <message id="presentation.sex">
   <source>Жынысы</source>
   <translation>Жынысы</translation>
  </message>
  <message id="presentation.place_type">
   <source>Калктуу конуштун түрү</source>
   <translation>Елді мекен түрі</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>шаар</source>
   <translation>қала</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>айыл</source>
   <translation>ауыл</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>алыскы жер, жайлоо</source>
   <translation>шалғай жер</translation>
  </message>
  <message id="presentation.family">
   <source>Үй-бүлө</source>
   <translation>Отбасы</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Аты жазылбайт, ролу жазылат: эне, ата, чоң эне.</source>
   <translation>Аты жазылмайды, рөлі жазылады: ана, әке, әже.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Окуялардын ырааттуулугу</source>
   <translation>Оқиғалар реті</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Күнү жазылбайт, кейс ачылгандан берки күндөр саналат.</source>
   <translation>Күні жазылмайды, кейс ашылғаннан бергі күндер саналады.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Күн</source>
   <translation>Күн</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Окуя</source>
   <translation>Оқиға</translation>
  </message>
  <message id="presentation.page.question">
   <source>Талкуулануучу маселе</source>
   <translation>Талқыланатын мәселе</translation>
  </message>
  <message id="presentation.risks">
   <source>Тобокелдик</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="presentation.strengths">
   <source>Күчтүү жактар</source>
   <translation>Күшті жақтары</translation>
  </message>
  <message id="presentation.tried">
   <source>Мурда колдонулган чаралар</source>
   <translation>Бұрын қолданылған шаралар</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Эмне жардам берди? Эмне жардам берген жок?</source>
   <translation>Не көмектесті? Не көмектеспеді?</translation>
  </message>
  <message id="presentation.question">
   <source>Кесиптештерге суроо</source>
   <translation>Әріптестерге сұрақ</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Кесиптештериңизден так эмнени уккуңуз келет?</source>
   <translation>Әріптестеріңізден нақты нені естігіңіз келеді?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Таанытып коюучу маалымат жок экени текшерилди</source>
   <translation>Танытып қоятын ақпарат жоқ екені тексерілді</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>аты жок</source>
   <translation>аты жоқ</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>дарек, мектеп, иш орду аталган эмес</source>
   <translation>мекенжай, мектеп, жұмыс орны аталмаған</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>туулган күн жана башка чыныгы күндөр жок</source>
   <translation>туған күні және басқа нақты күндер жоқ</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>таанытып коюучу өзгөчө белгилер жок</source>
   <translation>танытып қоятын ерекше белгілер жоқ</translation>
  </message>
  <message id="process_note.title">
   <source>Жумушчу жазуу</source>
   <translation>Жұмыс жазбасы</translation>
  </message>
  <message id="process_note.page.contact">
   <source>Байланыш</source>
   <translation>Байланыс</translation>
  </message>
  <message id="process_note.met_at">
   <source>Күнү, убактысы</source>
   <translation>Күні, уақыты</translation>
  </message>
  <message id="process_note.ended">
   <source>Аякташы</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="process_note.place">
   <source>Жери</source>
   <translation>Орны</translation>
  </message>
  <message id="process_note.place.hint">
   <source>Даректи жазбаңыз.</source>
   <translation>Мекенжай жазылмайды.</translation>
  </message>
  <message id="process_note.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="process_note.kind.option.talk">
   <source>аңгемелешүү</source>
   <translation>әңгімелесу</translation>
  </message>
  <message id="process_note.kind.option.family">
   <source>үй-бүлө менен жолугушуу</source>
   <translation>отбасымен кездесу</translation>
  </message>
  <message id="process_note.kind.option.phone">
   <source>телефон аркылуу</source>
   <translation>телефон арқылы</translation>
  </message>
  <message id="process_note.kind.option.school">
   <source>мектептеги жолугушуу</source>
   <translation>мектептегі кездесу</translation>
  </message>
  <message id="process_note.kind.option.other_body">
   <source>башка уюм менен сүйлөшүү</source>
   <translation>басқа ұйыммен сөйлесу</translation>
  </message>
  <message id="process_note.kind.option.after_closing">
   <source>жабылгандан кийинки байкоо</source>
   <translation>жабылғаннан кейінгі бақылау</translation>
  </message>
  <message id="process_note.kind.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="process_note.kind_other">
   <source>Башка түрү</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="process_note.present">
   <source>Катышкандар</source>
   <translation>Қатысқандар</translation>
  </message>
  <message id="process_note.page.content">
   <source>Мазмуну</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="process_note.facts">
   <source>Фактылар</source>
   <translation>Деректер</translation>
  </message>
  <message id="process_note.facts.hint">
   <source>Тыянаксыз.</source>
   <translation>Тұжырымсыз.</translation>
  </message>
  <message id="process_note.facts.ask">
   <source>Туура түшүндүмбү: сиз … дедиңизби?</source>
   <translation>Дұрыс түсіндім бе: сіз … дедіңіз бе?</translation>
  </message>
  <message id="process_note.observation">
   <source>Кызматкердин байкоосу</source>
   <translation>Қызметкердің бақылауы</translation>
  </message>
  <message id="process_note.rapport">
   <source>Ишеним кантип түзүлдү</source>
   <translation>Сенім қалай орнады</translation>
  </message>
  <message id="process_note.confidential_part">
   <source>Өтө купуя бөлүк</source>
   <translation>Аса құпия бөлік</translation>
  </message>
  <message id="process_note.page.next">
   <source>Макулдашуу, коопсуздук</source>
   <translation>Келісу, қауіпсіздік</translation>
  </message>
  <message id="process_note.agreements">
   <source>Макулдашуулар</source>
   <translation>Келісімдер</translation>
  </message>
  <message id="process_note.agreements.ask">
   <source>Кийинки жолугушууга чейин ким эмне кылат?</source>
   <translation>Келесі кездесуге дейін кім не істейді?</translation>
  </message>
  <message id="process_note.next_step">
   <source>Кийинки кадам</source>
   <translation>Келесі қадам</translation>
  </message>
  <message id="process_note.next_on">
   <source>Кийинки кадамдын күнү</source>
   <translation>Келесі қадам күні</translation>
  </message>
  <message id="process_note.danger">
   <source>Коркунуч барбы</source>
   <translation>Қауіп бар ма</translation>
  </message>
  <message id="process_note.danger.ask">
   <source>Мурунку жолугушуудан бери корккон учуруңуз болдубу?</source>
   <translation>Алдыңғы кездесуден бері қорыққан кезіңіз болды ма?</translation>
  </message>
  <message id="process_note.danger_detail">
   <source>Кандай коркунуч, көрүлгөн чара</source>
   <translation>Қандай қауіп, қабылданған шара</translation>
  </message>
  <message id="process_note.threat">
   <source>Кимге коркунуч</source>
   <translation>Кімге қауіп</translation>
  </message>
  <message id="process_note.threat.option.client">
   <source>клиентке коркунуч</source>
   <translation>клиентке қауіп</translation>
  </message>
  <message id="process_note.threat.option.self">
   <source>өзүнө зыян келтирүү коркунучу</source>
   <translation>өзіне зиян келтіру қаупі</translation>
  </message>
  <message id="process_note.threat.option.others">
   <source>башкаларга коркунуч</source>
   <translation>басқаларға қауіп</translation>
  </message>
  <message id="process_note.gift">
   <source>Белек сунушталдыбы</source>
   <translation>Сыйлық ұсынылды ма</translation>
  </message>
  <message id="process_note.gift_detail">
   <source>Белек боюнча эмне жасалды</source>
   <translation>Сыйлыққа қатысты не істелді</translation>
  </message>
  <message id="process_note.conflict">
   <source>Кызыкчылыктардын кагылышы барбы</source>
   <translation>Мүдделер қақтығысы бар ма</translation>
  </message>
  <message id="process_note.conflict_detail">
   <source>Кандай кагылыш, чечим</source>
   <translation>Қандай қақтығыс, шешім</translation>
  </message>
  <message id="process_note.plan_needs">
   <source>Пландын кайсы муктаждыгы (№)</source>
   <translation>Жоспардың қай қажеттілігі (№)</translation>
  </message>
  <message id="process_note.declined">
   <source>Сунушталган кызматтан баш тарттыбы</source>
   <translation>Ұсынылған қызметтен бас тартты ма</translation>
  </message>
  <message id="process_note.declined.hint">
   <source>Баш тартуу – клиенттин укугу.</source>
   <translation>Бас тарту – қызмет алушының құқығы.</translation>
  </message>
  <message id="process_note.declined_detail">
   <source>Эмнеден, эмне себептен баш тартты</source>
   <translation>Неден, қандай себеппен бас тартты</translation>
  </message>
  <message id="process_note.declined_needs">
   <source>Кайсы муктаждык (№)</source>
   <translation>Қай қажеттілік (№)</translation>
  </message>
  <message id="prohibitions.title">
   <source>Тыюулар менен таанышуу, билдирүү</source>
   <translation>Тыйымдармен танысу, хабарлама</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Таанышкан жоболор</source>
   <translation>Танысқан тармақтар</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Таанышкан күн</source>
   <translation>Танысқан күн</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 жобо окулду</source>
   <translation>13 тармақ оқылды</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Басмырлабоо, өзгөчөлүктү эске алуу</source>
   <translation>Кемсітпеу, ерекшелікті ескеру</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Клиент менен жакын мамиле түзбөө</source>
   <translation>Қызмет алушымен жақын қарым-қатынас орнатпау</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Башкаларга коркунуч тууралуу билсе, унчукпай калбоо</source>
   <translation>Өзгеге төнген қауіпті білсе, үндемей қалмау</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өзүнө зыян келтирүү коркунучун билсе, унчукпай калбоо</source>
   <translation>Өзіне зиян келтіру қаупін білсе, үндемей қалмау</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Жалган, шалаакы баалоо жүргүзбөө</source>
   <translation>Жалған, немқұрайды бағалау жүргізбеу</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Керектүү кызматты кармабоо</source>
   <translation>Қажетті қызметті кешіктірмеу</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Сырды ачыкка чыгарбоо</source>
   <translation>Құпияны жарияламау</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Далилдерди бурмалабоо</source>
   <translation>Дәлелдемелерді бұрмаламау</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Уруксат үчүн жасалма документ бербөө</source>
   <translation>Рұқсатқа жалған құжат бермеу</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Керектүү кызматка жөнөтүүдөн баш тартпоо</source>
   <translation>Қажетті қызметке жолдаудан бас тартпау</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Белек, акы албоо</source>
   <translation>Сыйлық, ақы алмау</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Зыяндуу, натыйжасыз ыкма колдонбоо</source>
   <translation>Зиянды, нәтижесіз әдіс қолданбау</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Башка катышуучулардан коргоону унутпоо</source>
   <translation>Басқа қатысушылардан қорғауды ұмытпау</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Кызыкчылыктардын кагылышуусу</source>
   <translation>Мүдделер қақтығысы туралы хабарлама</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Иштин коду</source>
   <translation>Іс коды</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Байланышы</source>
   <translation>Байланысы</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Чара</source>
   <translation>Шара</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Сунушталган белектер</source>
   <translation>Ұсынылған сыйлықтар</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Эмне</source>
   <translation>Не</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Эмне кылынды</source>
   <translation>Не істелді</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>баш тартылды</source>
   <translation>бас тартылды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>кайтарылды</source>
   <translation>қайтарылды</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="referral.title">
   <source>Башка уюмга кайра жөнөтүү каты</source>
   <translation>Басқа ұйымға жолдама хат</translation>
  </message>
  <message id="referral.page.to">
   <source>Кимге</source>
   <translation>Кімге</translation>
  </message>
  <message id="referral.letter_no">
   <source>Каттын номери</source>
   <translation>Хат нөмірі</translation>
  </message>
  <message id="referral.sent_on">
   <source>Жөнөтүлгөн күнү</source>
   <translation>Жіберілген күні</translation>
  </message>
  <message id="referral.organisation">
   <source>Кайсы уюмга</source>
   <translation>Қай ұйымға</translation>
  </message>
  <message id="referral.function">
   <source>Кызмат адамы</source>
   <translation>Лауазымды адам</translation>
  </message>
  <message id="referral.contact">
   <source>Уюмдун телефону</source>
   <translation>Ұйымның телефоны</translation>
  </message>
  <message id="referral.contact.hint">
   <source>Жооп кечиксе, ушул номерге чалынат.</source>
   <translation>Жауап кешіксе, осы нөмірге хабарласады.</translation>
  </message>
  <message id="referral.kind">
   <source>Жардамдын түрү</source>
   <translation>Көмек түрі</translation>
  </message>
  <message id="referral.kind.option.medical">
   <source>медициналык мекемеге жайгашуу</source>
   <translation>медициналық мекемеге орналасу</translation>
  </message>
  <message id="referral.kind.option.education">
   <source>билим берүү мекемесине жайгашуу</source>
   <translation>білім беру мекемесіне орналасу</translation>
  </message>
  <message id="referral.kind.option.material">
   <source>материалдык жардам</source>
   <translation>материалдық көмек</translation>
  </message>
  <message id="referral.kind.option.household">
   <source>социалдык-турмуш-тиричилик кызматы</source>
   <translation>әлеуметтік-тұрмыстық қызмет</translation>
  </message>
  <message id="referral.kind.option.legal">
   <source>укуктук жардам</source>
   <translation>құқықтық көмек</translation>
  </message>
  <message id="referral.kind.option.psychological">
   <source>психологиялык жардам</source>
   <translation>психологиялық көмек</translation>
  </message>
  <message id="referral.kind.option.guardianship">
   <source>камкордук жана көзөмөлдүк органы</source>
   <translation>қорғаншылық және қамқоршылық органы</translation>
  </message>
  <message id="referral.kind.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="referral.kind_other">
   <source>Башка түрү</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="referral.page.need">
   <source>Муктаждык, өтүнүч</source>
   <translation>Қажеттілік, өтініш</translation>
  </message>
  <message id="referral.need">
   <source>Муктаждык жана өтүнүч</source>
   <translation>Қажеттілік пен өтініш</translation>
  </message>
  <message id="referral.need.hint">
   <source>Ушул уюмга зарыл гана маалымат.</source>
   <translation>Тек осы ұйымға қажет мәлімет.</translation>
  </message>
  <message id="referral.need.ask">
   <source>Бул уюмдан так эмне керек? Эмнени айтпаганым жакшы?</source>
   <translation>Бұл ұйымнан нақты не керек? Нені айтпаған жөн?</translation>
  </message>
  <message id="referral.name_needed">
   <source>Аты-жөнү сөзсүз керекпи</source>
   <translation>Аты-жөні міндетті ме</translation>
  </message>
  <message id="referral.name_needed_name">
   <source>Клиенттин аты-жөнү</source>
   <translation>Клиенттің аты-жөні</translation>
  </message>
  <message id="referral.consent_ref">
   <source>Макулдук</source>
   <translation>Келісім</translation>
  </message>
  <message id="referral.status">
   <source>Абалы</source>
   <translation>Жай-күйі</translation>
  </message>
  <message id="referral.status.option.sent">
   <source>жөнөтүлдү</source>
   <translation>жіберілді</translation>
  </message>
  <message id="referral.status.option.accepted">
   <source>кабыл алынды</source>
   <translation>қабылданды</translation>
  </message>
  <message id="referral.status.option.done">
   <source>аткарылды</source>
   <translation>орындалды</translation>
  </message>
  <message id="referral.status.option.refused">
   <source>баш тартылды</source>
   <translation>бас тартылды</translation>
  </message>
  <message id="referral.page.signing">
   <source>Кол коюу, бекитүү</source>
   <translation>Қол қою, бекіту</translation>
  </message>
  <message id="referral.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="referral.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="referral.approved">
   <source>Бекитемин</source>
   <translation>Бекітемін</translation>
  </message>
  <message id="referral.approved.hint">
   <source>Мектептин атынан жөнөтүлсө гана.</source>
   <translation>Тек мектеп атынан жіберілсе.</translation>
  </message>
  <message id="referral.approved.option.director">
   <source>мектеп директору</source>
   <translation>мектеп директоры</translation>
  </message>
  <message id="referral_answer.title">
   <source>Кайра жөнөтүү катына жооп</source>
   <translation>Жолдама хатқа жауап</translation>
  </message>
  <message id="referral_answer.page.answer">
   <source>Жооп</source>
   <translation>Жауап</translation>
  </message>
  <message id="referral_answer.referral_ref">
   <source>Кайра жөнөтүү каты</source>
   <translation>Жолдама хат</translation>
  </message>
  <message id="referral_answer.received_on">
   <source>Жооп келген күнү</source>
   <translation>Жауап келген күні</translation>
  </message>
  <message id="referral_answer.accepted">
   <source>Кабыл алындыбы</source>
   <translation>Қабылданды ма</translation>
  </message>
  <message id="referral_answer.accepted.option.yes">
   <source>кабыл алынды</source>
   <translation>қабылданды</translation>
  </message>
  <message id="referral_answer.accepted.option.waiting">
   <source>кезекке коюлду</source>
   <translation>кезекке қойылды</translation>
  </message>
  <message id="referral_answer.accepted.option.no">
   <source>кабыл алынган жок</source>
   <translation>қабылданбады</translation>
  </message>
  <message id="referral_answer.accepted_why">
   <source>Кабыл алынбаган себеби</source>
   <translation>Қабылданбау себебі</translation>
  </message>
  <message id="referral_answer.service">
   <source>Көрсөтүлгөн кызмат</source>
   <translation>Көрсетілген қызмет</translation>
  </message>
  <message id="referral_answer.result">
   <source>Натыйжасы</source>
   <translation>Нәтижесі</translation>
  </message>
  <message id="referral_answer.answered_by">
   <source>Ким жооп берди</source>
   <translation>Кім жауап берді</translation>
  </message>
  <message id="referral_answer.answered_by.hint">
   <source>Кызматы гана.</source>
   <translation>Тек лауазымы.</translation>
  </message>
  <message id="referral_answer.papers">
   <source>Келген документ</source>
   <translation>Келген құжат</translation>
  </message>
  <message id="referral.plan_needs">
   <source>Пландын кайсы муктаждыгы (№)</source>
   <translation>Жоспардың қай қажеттілігі (№)</translation>
  </message>
  <message id="register_entry.title">
   <source>Жашоо-тиричиликтин оор кырдаалына кабылган адамдардын эсеби</source>
   <translation>Өмірлік қиын жағдайға тап болған адамдар есебі</translation>
  </message>
  <message id="register_entry.page.found">
   <source>Табылганы</source>
   <translation>Анықталуы</translation>
  </message>
  <message id="register_entry.entry_no">
   <source>Эсептеги номери</source>
   <translation>Есептегі нөмірі</translation>
  </message>
  <message id="register_entry.found_at">
   <source>Табылган күнү, убактысы</source>
   <translation>Анықталған күні, уақыты</translation>
  </message>
  <message id="register_entry.found_how">
   <source>Кантип табылды</source>
   <translation>Қалай анықталды</translation>
  </message>
  <message id="register_entry.found_how.option.class_teacher">
   <source>класс жетекчи билдирди</source>
   <translation>сынып жетекшісі хабарлады</translation>
  </message>
  <message id="register_entry.found_how.option.neighbour">
   <source>кошуна билдирди</source>
   <translation>көрші хабарлады</translation>
  </message>
  <message id="register_entry.found_how.option.self">
   <source>өзү кайрылды</source>
   <translation>өзі жүгінді</translation>
  </message>
  <message id="register_entry.found_how.option.patrol">
   <source>рейд учурунда</source>
   <translation>рейд кезінде</translation>
  </message>
  <message id="register_entry.found_how.option.clinic">
   <source>медициналык мекеме билдирди</source>
   <translation>медициналық мекеме хабарлады</translation>
  </message>
  <message id="register_entry.found_how.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="register_entry.found_how_other">
   <source>Башка жолу</source>
   <translation>Басқа жолы</translation>
  </message>
  <message id="register_entry.informant">
   <source>Билдирген адам</source>
   <translation>Хабарлаған адам</translation>
  </message>
  <message id="register_entry.informant.hint">
   <source>Өзү кайрылса, бош калат. Клиентке аты айтылбайт.</source>
   <translation>Өзі жүгінсе, бос қалады. Клиентке аты айтылмайды.</translation>
  </message>
  <message id="register_entry.confidentiality_told">
   <source>Купуялык жана анын чеги түшүндүрүлдүбү</source>
   <translation>Құпиялылық пен оның шегі түсіндірілді ме</translation>
  </message>
  <message id="register_entry.confidentiality_told.ask">
   <source>Сиз айткандарды уруксатыңызсыз эч кимге айтпайм. Өмүргө коркунуч болсо гана коргоого милдеттүүмүн. Түшүнүктүүбү?</source>
   <translation>Айтқаныңызды рұқсатыңызсыз ешкімге айтпаймын. Өмірге қауіп төнсе ғана қорғауға міндеттімін. Түсінікті ме?</translation>
  </message>
  <message id="register_entry.page.person">
   <source>Адам жөнүндө</source>
   <translation>Адам туралы</translation>
  </message>
  <message id="register_entry.surname">
   <source>Фамилиясы</source>
   <translation>Тегі</translation>
  </message>
  <message id="register_entry.surname.hint">
   <source>Аты иштин өзүнө түшпөйт, ысымдар реестринде гана сакталат.</source>
   <translation>Аты іс файлына түспейді, тек есімдер тізілімінде сақталады.</translation>
  </message>
  <message id="register_entry.given_name">
   <source>Аты</source>
   <translation>Аты</translation>
  </message>
  <message id="register_entry.given_name.ask">
   <source>Сизди ким деп атайын?</source>
   <translation>Сізді кім деп атайын?</translation>
  </message>
  <message id="register_entry.birth_date">
   <source>Туулган күнү</source>
   <translation>Туған күні</translation>
  </message>
  <message id="register_entry.birth_date.hint">
   <source>Билинбесе, жылы же болжолдуу жашы жетиштүү.</source>
   <translation>Белгісіз болса, жылы немесе шамамен жасы жеткілікті.</translation>
  </message>
  <message id="register_entry.sex">
   <source>Жынысы</source>
   <translation>Жынысы</translation>
  </message>
  <message id="register_entry.address">
   <source>Дареги</source>
   <translation>Мекенжайы</translation>
  </message>
  <message id="register_entry.address.ask">
   <source>Азыр кайда, ким менен жашайсыз?</source>
   <translation>Қазір қайда, кіммен тұрасыз?</translation>
  </message>
  <message id="register_entry.phone">
   <source>Телефону</source>
   <translation>Телефоны</translation>
  </message>
  <message id="register_entry.school_class">
   <source>Мектеби, классы</source>
   <translation>Мектебі, сыныбы</translation>
  </message>
  <message id="register_entry.school_class.hint">
   <source>Класс тизмелерине клиент экени жазылбайт.</source>
   <translation>Сынып тізімдерінде клиент екені көрсетілмейді.</translation>
  </message>
  <message id="register_entry.page.situation">
   <source>Кырдаал</source>
   <translation>Жағдай</translation>
  </message>
  <message id="register_entry.category">
   <source>Категориясы</source>
   <translation>Санаты</translation>
  </message>
  <message id="register_entry.reason">
   <source>Оор кырдаалдын себеби</source>
   <translation>Қиын жағдайдың себебі</translation>
  </message>
  <message id="register_entry.reason_other">
   <source>Башка себеп</source>
   <translation>Басқа себеп</translation>
  </message>
  <message id="register_entry.cause_client">
   <source>Себеби – клиенттин өз сөзү менен</source>
   <translation>Себебі – клиенттің өз сөзімен</translation>
  </message>
  <message id="register_entry.cause_client.ask">
   <source>Сиздин оюңузча, бул эмнеден башталды? Эмне өзгөрсө жеңилдейт?</source>
   <translation>Сіздіңше, бұл неден басталды? Не өзгерсе, жеңілдейді?</translation>
  </message>
  <message id="register_entry.cause_worker">
   <source>Себеби – социалдык кызматкердин көз карашы</source>
   <translation>Себебі – әлеуметтік қызметкердің көзқарасы</translation>
  </message>
  <message id="register_entry.page.decision">
   <source>Коркунуч, чечим</source>
   <translation>Қауіп, шешім</translation>
  </message>
  <message id="register_entry.danger">
   <source>Азыр түз коркунуч барбы</source>
   <translation>Дәл қазір қауіп бар ма</translation>
  </message>
  <message id="register_entry.danger.ask">
   <source>Бүгүн үйгө барганда сизге коопсузбу?</source>
   <translation>Бүгін үйге барғанда сізге қауіпсіз бе?</translation>
  </message>
  <message id="register_entry.danger_measure">
   <source>Дароо көрүлгөн чара, убактысы</source>
   <translation>Дереу қабылданған шара, уақыты</translation>
  </message>
  <message id="register_entry.threat">
   <source>Кимге коркунуч</source>
   <translation>Кімге қауіп</translation>
  </message>
  <message id="register_entry.threat.option.client">
   <source>клиентке коркунуч</source>
   <translation>клиентке қауіп</translation>
  </message>
  <message id="register_entry.threat.option.self">
   <source>өзүнө зыян келтирүү коркунучу</source>
   <translation>өзіне зиян келтіру қаупі</translation>
  </message>
  <message id="register_entry.threat.option.others">
   <source>башкаларга коркунуч</source>
   <translation>басқаларға қауіп</translation>
  </message>
  <message id="register_entry.decision">
   <source>Чечим</source>
   <translation>Шешім</translation>
  </message>
  <message id="register_entry.decision.option.service">
   <source>социалдык кызмат көрсөтүлөт</source>
   <translation>әлеуметтік қызмет көрсетіледі</translation>
  </message>
  <message id="register_entry.decision.option.one_time">
   <source>бир жолку жардам берилди</source>
   <translation>бір жолғы көмек берілді</translation>
  </message>
  <message id="register_entry.decision.option.redirected">
   <source>башка уюмга кайра жөнөтүлдү</source>
   <translation>басқа ұйымға жіберілді</translation>
  </message>
  <message id="register_entry.decision.option.not_needed">
   <source>кызмат керек эмес</source>
   <translation>қызмет қажет емес</translation>
  </message>
  <message id="register_entry.decision.option.refused">
   <source>баш тартты</source>
   <translation>бас тартты</translation>
  </message>
  <message id="register_entry.decision_why">
   <source>Баш тартуунун себеби</source>
   <translation>Бас тарту себебі</translation>
  </message>
  <message id="register_entry.one_time_help">
   <source>Берилген жардам</source>
   <translation>Берілген көмек</translation>
  </message>
  <message id="register_entry.code">
   <source>Клиенттин коду</source>
   <translation>Клиенттің коды</translation>
  </message>
  <message id="requests.title">
   <source>Документтердин көчүрмөсүн суроо; сунуштарды каттоо</source>
   <translation>Құжат көшірмесін сұрату; ұсыныстарды тіркеу</translation>
  </message>
  <message id="requests.page.requests">
   <source>Сурамдар, сунуштар</source>
   <translation>Сұраулар, ұсыныстар</translation>
  </message>
  <message id="requests.made_on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="requests.copies">
   <source>Көчүрмө суроо</source>
   <translation>Көшірме сұрату</translation>
  </message>
  <message id="requests.copies.to">
   <source>Кимге</source>
   <translation>Кімге</translation>
  </message>
  <message id="requests.copies.document">
   <source>Документ</source>
   <translation>Құжат</translation>
  </message>
  <message id="requests.copies.why">
   <source>Ишке эмнеси тиешелүү</source>
   <translation>Іске қатысы қандай</translation>
  </message>
  <message id="requests.copies.on">
   <source>Суралган</source>
   <translation>Сұралған</translation>
  </message>
  <message id="requests.copies.received">
   <source>Алынган</source>
   <translation>Алынған</translation>
  </message>
  <message id="requests.proposals">
   <source>Сунуштар</source>
   <translation>Ұсыныстар</translation>
  </message>
  <message id="requests.proposals.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="requests.proposals.on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="requests.proposals.to">
   <source>Кимге</source>
   <translation>Кімге</translation>
  </message>
  <message id="requests.proposals.text">
   <source>Сунуш</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="requests.proposals.answer">
   <source>Жооп</source>
   <translation>Жауап</translation>
  </message>
  <message id="requests.papers">
   <source>Кат, көчүрмө</source>
   <translation>Хат, көшірме</translation>
  </message>
  <message id="results.title">
   <source>Клиенттин картасы: натыйжаларды талдоо</source>
   <translation>Клиент картасы: нәтижелерді талдау</translation>
  </message>
  <message id="results.page.analysis">
   <source>Натыйжаларды талдоо</source>
   <translation>Нәтижелерді талдау</translation>
  </message>
  <message id="results.analysed_on">
   <source>Талданган күнү</source>
   <translation>Талданған күні</translation>
  </message>
  <message id="results.card_ref">
   <source>Клиенттин картасы</source>
   <translation>Клиент картасы</translation>
  </message>
  <message id="results.results">
   <source>Жетишилген натыйжалар</source>
   <translation>Қол жеткен нәтижелер</translation>
  </message>
  <message id="results.results.ask">
   <source>Башталгандан бери эмне жакшырды? Муну эмнеден байкайсыз?</source>
   <translation>Басталғаннан бері не жақсарды? Оны неден байқайсыз?</translation>
  </message>
  <message id="results.results.on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="results.results.result">
   <source>Натыйжа</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="results.results.evaluation">
   <source>Баасы</source>
   <translation>Бағасы</translation>
  </message>
  <message id="results.results.evaluation.option.reached">
   <source>жетишилди</source>
   <translation>қол жетті</translation>
  </message>
  <message id="results.results.evaluation.option.partly">
   <source>жарым-жартылай</source>
   <translation>ішінара</translation>
  </message>
  <message id="results.results.evaluation.option.not_reached">
   <source>жетишилген жок</source>
   <translation>қол жетпеді</translation>
  </message>
  <message id="results.client_view">
   <source>Клиенттин пикири</source>
   <translation>Клиенттің пікірі</translation>
  </message>
  <message id="results.client_view.ask">
   <source>Сизге эмне чын эле жардам берди, эмне жок?</source>
   <translation>Сізге не шын көмектесті, не көмектеспеді?</translation>
  </message>
  <message id="results.next_step">
   <source>Мындан ары</source>
   <translation>Бұдан әрі</translation>
  </message>
  <message id="results.next_step.option.continue">
   <source>план улантылат</source>
   <translation>жоспар жалғасады</translation>
  </message>
  <message id="results.next_step.option.change">
   <source>план өзгөртүлөт</source>
   <translation>жоспар өзгертіледі</translation>
  </message>
  <message id="results.next_step.option.close">
   <source>ишти жабууга даярдоо</source>
   <translation>істі жабуға дайындау</translation>
  </message>
  <message id="results.changes">
   <source>Планга өзгөртүүлөр</source>
   <translation>Жоспарға өзгерістер</translation>
  </message>
  <message id="results.changes.hint">
   <source>Жаңы иш-чаралар картанын жаңы нускасына жазылат.</source>
   <translation>Жаңа іс-шаралар картаның жаңа нұсқасына жазылады.</translation>
  </message>
  <message id="results.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="results.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="results.signatures.option.client">
   <source>клиент</source>
   <translation>клиент</translation>
  </message>
  <message id="results.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>ата-анасы немесе қорғаншы</translation>
  </message>
  <message id="ritual_record.title">
   <source>Расымдык кызмат көрсөтүүнү уюштуруу</source>
   <translation>Жерлеу қызметін ұйымдастыру</translation>
  </message>
  <message id="ritual_record.page.death">
   <source>Каза болушу</source>
   <translation>Қайтыс болуы</translation>
  </message>
  <message id="ritual_record.died_on">
   <source>Каза болгон күнү</source>
   <translation>Қайтыс болған күні</translation>
  </message>
  <message id="ritual_record.died_where">
   <source>Жери</source>
   <translation>Орны</translation>
  </message>
  <message id="ritual_record.death_document">
   <source>Өлүмдү тастыктаган документ</source>
   <translation>Қайтыс болуды растайтын құжат</translation>
  </message>
  <message id="ritual_record.relatives">
   <source>Табылган, кабарланган туугандар</source>
   <translation>Табылған, хабарланған туыстар</translation>
  </message>
  <message id="ritual_record.relatives.who">
   <source>Ким</source>
   <translation>Кім</translation>
  </message>
  <message id="ritual_record.relatives.told_at">
   <source>Качан кабарланды</source>
   <translation>Қашан хабарланды</translation>
  </message>
  <message id="ritual_record.page.service">
   <source>Расымдык кызмат</source>
   <translation>Жерлеу қызметі</translation>
  </message>
  <message id="ritual_record.body">
   <source>Кызматты көрсөткөн уюм</source>
   <translation>Қызмет көрсеткен ұйым</translation>
  </message>
  <message id="ritual_record.organised_on">
   <source>Уюштурулган күнү</source>
   <translation>Ұйымдастырылған күні</translation>
  </message>
  <message id="ritual_record.cost">
   <source>Чыгымы</source>
   <translation>Шығыны</translation>
  </message>
  <message id="ritual_record.cost.unit">
   <source>сом</source>
   <translation>сом</translation>
  </message>
  <message id="ritual_record.payer">
   <source>Ким төлөдү</source>
   <translation>Кім төледі</translation>
  </message>
  <message id="ritual_record.belongings">
   <source>Буюмдары, документтери кимге берилди</source>
   <translation>Заттары, құжаттары кімге берілді</translation>
  </message>
  <message id="ritual_record.case_closed_on">
   <source>Иш жабылган күнү</source>
   <translation>Іс жабылған күні</translation>
  </message>
  <message id="ritual_record.case_closed_on.hint">
   <source>Картанын жабуу барагы өзүнчө толтурулат.</source>
   <translation>Картаның жабу парағы бөлек толтырылады.</translation>
  </message>
  <message id="room.title">
   <source>Жайлар, бөлмөлөр</source>
   <translation>Үй-жай, бөлмелер</translation>
  </message>
  <message id="room.page.room">
   <source>Бөлмө</source>
   <translation>Бөлме</translation>
  </message>
  <message id="room.name">
   <source>Аталышы, номери</source>
   <translation>Атауы, нөмірі</translation>
  </message>
  <message id="room.name.hint">
   <source>Жолугушуу орду катары тандалат. Жашыруун дарек бул жерге жазылбайт.</source>
   <translation>Кездесу орны ретінде таңдалады. Құпия мекенжай мұнда жазылмайды.</translation>
  </message>
  <message id="room.use">
   <source>Максаты</source>
   <translation>Мақсаты</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кеңеш берүү бөлмөсү</source>
   <translation>кеңес беру бөлмесі</translation>
  </message>
  <message id="room.use.option.group">
   <source>топтук иш бөлмөсү</source>
   <translation>топтық жұмыс бөлмесі</translation>
  </message>
  <message id="room.use.option.reception">
   <source>кабыл алуу бөлмөсү</source>
   <translation>қабылдау бөлмесі</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архивкана</source>
   <translation>мұрағат</translation>
  </message>
  <message id="room.use.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="room.fits">
   <source>Максатка ылайык</source>
   <translation>Мақсатқа сай</translation>
  </message>
  <message id="room.fits_why">
   <source>Эмне жетишпейт, качан оңдолот</source>
   <translation>Не жетіспейді, қашан түзетіледі</translation>
  </message>
  <message id="room.private">
   <source>Сырттан угулбай сүйлөшүүгө болот</source>
   <translation>Бөтен құлаққа естілмей сөйлесуге болады</translation>
  </message>
  <message id="room.seats">
   <source>Сыйымдуулугу</source>
   <translation>Сыйымдылығы</translation>
  </message>
  <message id="room.checked_on">
   <source>Каралган күнү</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="safety_plan.title">
   <source>Коопсуздук планы</source>
   <translation>Қауіпсіздік жоспары</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Чогуу түзүлгөн план</source>
   <translation>Бірге жасалған жоспар</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Түзүлгөн күн</source>
   <translation>Жасалған күні</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Чогуу түзгөн адамдар</source>
   <translation>Бірге жасаған адамдар</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Клиент, коргой ала турган ата-эне, камкорчу.</source>
   <translation>Қызмет алушы, қорғай алатын ата-ана, қорғаншы.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Коркунуч жакындаганынын белгилери</source>
   <translation>Қауіп жақындағанының белгілері</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Коркунуч жакындаганын эмнеден билесиз: үнүнөн, сөзүнөн, убакыттан, күндөн?</source>
   <translation>Қауіп жақындағанын неден білесіз: дауысынан, сөзінен, уақыттан, күннен?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Мен дароо эмне кылам</source>
   <translation>Мен бірден не істеймін</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Кыска, аткарыла турган кадамдар. Бала өз сөзү менен айтат.</source>
   <translation>Қысқа, орындалатын қадамдар. Бала өз сөзімен айтады.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Ушундай белги байкалса, адегенде эмне кыла аласыз? Андан кийинчи?</source>
   <translation>Осындай белгі байқалса, ең алдымен не істей аласыз? Содан кейін ше?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Кадам</source>
   <translation>Қадам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Ким жардам берет</source>
   <translation>Кім көмектеседі</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Коопсуз адамдар, жерлер, номерлер</source>
   <translation>Қауіпсіз адамдар, орындар, нөмірлер</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Коопсуз адамдар жана жерлер</source>
   <translation>Қауіпсіз адамдар мен орындар</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Түн ортосунда да эшигин ача турган адам ким? Ага кантип жетесиз?</source>
   <translation>Түн ортасында да есігін ашатын адам кім? Оған қалай жетесіз?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Адам</source>
   <translation>Адам</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Жер</source>
   <translation>Орын</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Кантип жетүү</source>
   <translation>Қалай жету</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Шашылыш учурда чалуучу номерлер</source>
   <translation>Шұғыл жағдайда қоңырау шалатын нөмірлер</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Милиция, тез жардам, балдар жардам телефону, өз уюмуңуздун номери.</source>
   <translation>Полиция, жедел жәрдем, балаларға көмек телефоны, өз ұйымыңыздың нөмірі.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Шарттуу сөз, белги</source>
   <translation>Шартты сөз, белгі</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Жакын адам укканда жардам чакыра турган сөз.</source>
   <translation>Жақын адам естігенде көмек шақыратын сөз.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Коргоочу чоң адам менен макулдашуу</source>
   <translation>Қорғаушы ересекпен келісу</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Клиент бала болсо, сөзсүз толтурулат.</source>
   <translation>Қызмет алушы бала болса, міндетті түрде толтырылады.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Балаңызды коргоо үчүн так эмне кыларыңызды айтып бересизби?</source>
   <translation>Балаңызды қорғау үшін нақты не істейтініңізді айтып бересіз бе?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Коргоочу чоң адамдын колу</source>
   <translation>Қорғаушы ересектің қолы</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Коргоочу чоң адам</source>
   <translation>Қорғаушы ересек</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Даярдык, текшерүү</source>
   <translation>Дайындық, тексеру</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Даяр турган буюмдар жана документтер</source>
   <translation>Дайын тұрған заттар мен құжаттар</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Жеке күбөлүк, күбөлүктөр</source>
   <translation>Жеке куәлік, куәліктер</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Акча, банк картасы</source>
   <translation>Ақша, банк картасы</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Ачкычтар</source>
   <translation>Кілттер</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, кубаттагыч</source>
   <translation>Телефон, қуаттағыш</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Дары-дармек</source>
   <translation>Дәрі-дәрмек</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Жылуу кийим</source>
   <translation>Жылы киім</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Баланын буюмдары</source>
   <translation>Баланың заттары</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Далилдердин көчүрмөсү</source>
   <translation>Дәлелдердің көшірмесі</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Телефонду коопсуз колдонуу, пландын көчүрмөсүн жашыруу</source>
   <translation>Телефонды қауіпсіз пайдалану, жоспар көшірмесін жасыру</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Чалуулар тарыхын, жайгашкан жерди, сырсөздү, билдирүүлөрдү текшериңиз.</source>
   <translation>Қоңыраулар тарихын, орналасқан жерді, құпиясөзді, хабарламаларды тексеріңіз.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Ким, канчалык тез-тез, качанга чейин текшерет</source>
   <translation>Кім, қаншалықты жиі, қашанға дейін тексереді</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Ким</source>
   <translation>Кім</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Жолу</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Жыштыгы</source>
   <translation>Жиілігі</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Чейин</source>
   <translation>Дейін</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Пландын көчүрмөсү</source>
   <translation>Жоспардың көшірмесі</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Кагаз табылса коркунучтуу болсо, жатталат гана.</source>
   <translation>Қағаз табылса қауіпті болса, тек жатталады.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Бул кагазды алып жүрүү коопсузбу же жаттап алган жакшыбы?</source>
   <translation>Бұл қағазды алып жүру қауіпсіз бе, әлде жаттап алған дұрыс па?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Кагаз түрүндө берилди</source>
   <translation>Қағаз түрінде берілді</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Коркунучтуу болгондуктан жатталды</source>
   <translation>Қауіпті болғандықтан жатталды</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Клиент</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Камкорчу</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Социалдык кызматкер</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="service_proposal.title">
   <source>Кызматты жакшыртуу сунуштары</source>
   <translation>Қызметті жақсарту ұсыныстары</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Сунуш</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кимге</source>
   <translation>Кімге</translation>
  </message>
  <message id="service_proposal.text">
   <source>Сунуш</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Негиздемеси</source>
   <translation>Негіздемесі</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Жооп келген күн</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Жооп</source>
   <translation>Жауап</translation>
  </message>
  <message id="shelf_document.title">
   <source>Документтер текчеси</source>
   <translation>Құжаттар сөресі</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Документ</source>
   <translation>Құжат</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>кызмат саясаты</source>
   <translation>қызмет саясаты</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>этика кодекси</source>
   <translation>әдеп кодексі</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>теория жана методика программасы</source>
   <translation>теория мен әдістеме бағдарламасы</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>супервизия саясаты, тартиби</source>
   <translation>супервизия саясаты, тәртібі</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадр, үзгүлтүксүз өнүгүү саясаты</source>
   <translation>кадр, үздіксіз даму саясаты</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>сактоо мөөнөттөрүнүн тизмеси</source>
   <translation>сақтау мерзімдерінің тізбесі</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="shelf_document.name">
   <source>Аталышы</source>
   <translation>Атауы</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Бекиткен</source>
   <translation>Бекіткен</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Мөөнөтсүз болсо, бош калат. Бүтсө, өз алдынча текшерүүдө белгиленет.</source>
   <translation>Мерзімсіз болса, бос қалады. Бітсе, өзін-өзі тексеруде белгіленеді.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Сакталган жери</source>
   <translation>Сақталатын орны</translation>
  </message>
  <message id="staff_card.title">
   <source>Кызматкердин картасы</source>
   <translation>Қызметкер картасы</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_card.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Ишке кирген</source>
   <translation>Жұмысқа кірген</translation>
  </message>
  <message id="staff_card.function">
   <source>Кызматы</source>
   <translation>Қызметі</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медициналык багыттагы социалдык кызматкер</source>
   <translation>медициналық бағдардағы әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>улук социалдык кызматкер</source>
   <translation>аға әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор маман</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог</source>
   <translation>психолог маман</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>жогорку менежер</source>
   <translation>жоғары тұрған менеджер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Билими</source>
   <translation>Білімі</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>социалдык иш боюнча жогорку</source>
   <translation>әлеуметтік жұмыс, жоғары</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>социалдык иш боюнча орто кесиптик</source>
   <translation>әлеуметтік жұмыс, орта кәсіптік</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медициналык</source>
   <translation>медициналық</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогикалык</source>
   <translation>педагогикалық</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологиялык</source>
   <translation>психологиялық</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>социологиялык</source>
   <translation>әлеуметтанулық</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>юридикалык</source>
   <translation>заңгерлік</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="staff_card.university">
   <source>Окуу жайы, дипломунун номери</source>
   <translation>Оқу орны, диплом нөмірі</translation>
  </message>
  <message id="staff_card.years">
   <source>Тармактагы иш жылдары</source>
   <translation>Саладағы жұмыс жылдары</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Уруксат, даярдык</source>
   <translation>Рұқсат, даярлық</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Атайын уруксаттын номери</source>
   <translation>Арнайы рұқсат нөмірі</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Документти текшерген адам, күнү</source>
   <translation>Құжатты тексерген адам, күні</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Супервизия боюнча даярдыгы бар</source>
   <translation>Супервизия бойынша даярлығы бар</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Быйылкы иштер</source>
   <translation>Биылғы істер</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Иштен кеткен</source>
   <translation>Жұмыстан шыққан</translation>
  </message>
  <message id="staff_support.title">
   <source>Кызматкердин коопсуздугу, колдоо</source>
   <translation>Қызметкердің қауіпсіздігі мен қолдауы</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Окуя</source>
   <translation>Оқиға</translation>
  </message>
  <message id="staff_support.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Кызматкердин өзү жана супервизор гана көрөт.</source>
   <translation>Тек қызметкердің өзі мен супервизор көреді.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Күнү, убактысы</source>
   <translation>Күні мен уақыты</translation>
  </message>
  <message id="staff_support.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>коркутуу</source>
   <translation>қорқыту</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>кол салуу</source>
   <translation>шабуыл</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>кырсык</source>
   <translation>жазатайым оқиға</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>оор жүктөм, чарчоо</source>
   <translation>ауыр жүктеме, шаршау</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="staff_support.what">
   <source>Эмне болду</source>
   <translation>Не болды</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Эмне болду? Азыр абалыңыз кандай?</source>
   <translation>Не болды? Қазір өзіңізді қалай сезінесіз?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Көрүлгөн чара</source>
   <translation>Қабылданған шара</translation>
  </message>
  <message id="staff_support.support">
   <source>Көрсөтүлгөн колдоо</source>
   <translation>Көрсетілген қолдау</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>талдоо сүйлөшүүсү</source>
   <translation>талдау әңгімесі</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог</source>
   <translation>психолог маман</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>эс алуу</source>
   <translation>демалыс</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>жүктөм азайтылды</source>
   <translation>жүктеме азайтылды</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>милицияга кайрылды</source>
   <translation>полицияға жүгінді</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Кийинки сүйлөшүү</source>
   <translation>Келесі әңгіме</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Кызматты токтотуу, ишти кайра ачуу чечими</source>
   <translation>Қызметті тоқтату, істі қайта ашу туралы шешім</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Чечим</source>
   <translation>Шешім</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Чечимдин түрү</source>
   <translation>Шешім түрі</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>кызматты токтотуу</source>
   <translation>қызметті тоқтату</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>кызматты улантуу</source>
   <translation>қызметті жалғастыру</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>ишти кайра ачуу</source>
   <translation>істі қайта ашу</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Чечим кабыл алынган күн</source>
   <translation>Шешім қабылданған күн</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Себеби</source>
   <translation>Себебі</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Эмне өзгөрдү? Бул чечим жөнүндө эмне деп ойлойсуз?</source>
   <translation>Не өзгерді? Бұл шешім туралы не ойлайсыз?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Ким чечти</source>
   <translation>Кім шешті</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Токтотуу мезгили</source>
   <translation>Тоқтату кезеңі</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Токтотулган мезгилдеги коопсуздук</source>
   <translation>Тоқтатылған кездегі қауіпсіздік</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Бул мезгилде коркунуч болсо, кимге кайрыласыз?</source>
   <translation>Осы кезеңде қауіп төнсе, кімге жүгінесіз?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Улантуу пландалган күн</source>
   <translation>Жалғастыру жоспарланған күн</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Ишти кайра ачуу</source>
   <translation>Істі қайта ашу</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Жаңы эпизоддун номери</source>
   <translation>Жаңа эпизод нөмірі</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Кайталануучу этаптар</source>
   <translation>Қайталанатын кезеңдер</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.contact">
   <source>табуу жана эсебин жүргүзүү</source>
   <translation>табу және есебін жүргізу</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>себептерин аныктоо</source>
   <translation>себептерін анықтау</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>планды жана технологияны макулдашуу</source>
   <translation>жоспар мен технологияны келісу</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>жардам, кайра жөнөтүү, коштоо</source>
   <translation>көмек, қайта жіберу, сүйемелдеу</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>натыйжаларды талдоо</source>
   <translation>нәтижелерді талдау</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>ишти жабуу</source>
   <translation>істі жабу</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Мурдагы жабуу жөнүндө жазуу</source>
   <translation>Бұрынғы жабу туралы жазба</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Көйгөйдүн кайталанышынын себеби</source>
   <translation>Проблеманың қайталану себебі</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Эмне болуп кайра кыйын болду? Мурда эмне жетишпей калды?</source>
   <translation>Неліктен қайтадан қиын болды? Бұрын не жетіспеді?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Клиентке билдирилген күн</source>
   <translation>Қызмет алушыға хабарланған күн</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>клиент</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="supervision_session.title">
   <source>Супервизия жолугушуусунун жазуусу</source>
   <translation>Супервизия кездесуінің жазбасы</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Жолугушуу</source>
   <translation>Кездесу</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Жолугушкан күн</source>
   <translation>Кездескен күн</translation>
  </message>
  <message id="supervision_session.place">
   <source>Кайда</source>
   <translation>Қайда</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>жеке</source>
   <translation>жеке</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>топтук</source>
   <translation>топтық</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="supervision_session.group">
   <source>Топтун мүчөлөрү</source>
   <translation>Топ мүшелері</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Талкууланган темалар</source>
   <translation>Талқыланған тақырыптар</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>иштер</source>
   <translation>істер</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>ыкмалар</source>
   <translation>әдістер</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>жүктөм</source>
   <translation>жүктеме</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>маанай, ден соолук</source>
   <translation>көңіл күй, денсаулық</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>кызматкердин коопсуздугу</source>
   <translation>қызметкер қауіпсіздігі</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Талкууланган иштер</source>
   <translation>Талқыланған істер</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Код гана жазылат, аты-жөнү жазылбайт.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Иштин коду</source>
   <translation>Іс коды</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Суроо, чечим</source>
   <translation>Сұрақ, шешім</translation>
  </message>
  <message id="supervision_session.course">
   <source>Талкуунун кыскача мазмуну</source>
   <translation>Талқылаудың қысқаша мазмұны</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Өзү тууралуу ой жүгүртүү</source>
   <translation>Өзі туралы ой түю</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өзүнө көз чаптыруу суроолору</source>
   <translation>Өзін-өзі саралау сұрақтары</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Бул мезгилде сизге эмне эң оор болду, эмне күч берди?</source>
   <translation>Осы кезеңде сізге не ең ауыр болды, не күш берді?</translation>
  </message>
  <message id="supervision_session.about_respect">
   <source>Урматтоо: кимдин сөзүн укпай калдым?</source>
   <translation>Құрмет: кімнің сөзін тыңдамадым?</translation>
  </message>
  <message id="supervision_session.about_tolerance">
   <source>Сабырдуулук: кайсы айырма мага тоскоол болду?</source>
   <translation>Төзімділік: қандай айырмашылық маған кедергі болды?</translation>
  </message>
  <message id="supervision_session.about_awareness">
   <source>Өзүн таануу: мени эмне кыжырдантты?</source>
   <translation>Өзін тану: мені не ашуландырды?</translation>
  </message>
  <message id="supervision_session.about_empathy">
   <source>Эмпатия: клиент эмнени сезди?</source>
   <translation>Эмпатия: қызмет алушы не сезінді?</translation>
  </message>
  <message id="supervision_session.about_reflection">
   <source>Ой жүгүртүү: эмнени башкача кылмакмын?</source>
   <translation>Ой түю: нені басқаша істер едім?</translation>
  </message>
  <message id="supervision_session.about_responsibility">
   <source>Жоопкерчилик: кайсы убадам аткарылган жок?</source>
   <translation>Жауапкершілік: қай уәдем орындалмады?</translation>
  </message>
  <message id="supervision_session.about_zero_tolerance">
   <source>Басмырлоого чыдабоо: кайда унчукпай калдым?</source>
   <translation>Кемсітуге төзбеу: қай жерде үндемей қалдым?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Макулдашуулар</source>
   <translation>Келісімдер</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Макулдашылган иштер</source>
   <translation>Келісілген істер</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Эмне</source>
   <translation>Не</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Жооптуу</source>
   <translation>Жауапты</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Мөөнөтү</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Бул жылдагы иштердин саны</source>
   <translation>Осы жылғы істер саны</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Кийинки жолугушуу</source>
   <translation>Келесі кездесу</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="transfer.title">
   <source>Өткөрүп берүү барагы</source>
   <translation>Тапсыру парағы</translation>
  </message>
  <message id="transfer.page.move">
   <source>Өткөрүп берүү</source>
   <translation>Тапсыру</translation>
  </message>
  <message id="transfer.direction">
   <source>Өткөрүп берүүнүн багыты</source>
   <translation>Тапсыру бағыты</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>башка уюмга өткөрүлдү</source>
   <translation>басқа ұйымға тапсырылды</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>башка уюмдан келди</source>
   <translation>басқа ұйымнан келді</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>уюмдун ичинде</source>
   <translation>ұйым ішінде</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файлы өткөрүлгөн күн</source>
   <translation>Кейс файлы тапсырылған күн</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Өткөрүп берген уюм</source>
   <translation>Тапсырған ұйым</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Кабыл алган уюм</source>
   <translation>Қабылдаған ұйым</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Уюмдун байланыш маалыматы</source>
   <translation>Ұйымның байланыс ақпараты</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Экинчи уюмдун телефону, дареги, электрондук дареги.</source>
   <translation>Екінші ұйымның телефоны, мекенжайы, электрондық мекенжайы.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Өткөрүп берген адистин аты-жөнү, кызматы</source>
   <translation>Тапсырған маманның аты-жөні, лауазымы</translation>
  </message>
  <message id="transfer.former_code">
   <source>Мурдагы код</source>
   <translation>Бұрынғы код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Жаңы код</source>
   <translation>Жаңа код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Кабыл алган тарап берет; өткөрүп берген тарап кийин толуктап жазат.</source>
   <translation>Қабылдаған тарап береді; тапсырған тарап кейін толықтырып жазады.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Максат, иштин жүрүшү</source>
   <translation>Мақсат, жұмыс барысы</translation>
  </message>
  <message id="transfer.purpose">
   <source>Өткөрүп берүүнүн максаты</source>
   <translation>Тапсыру мақсаты</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Бул кейсти өткөрүп берүү менен клиент үчүн эмне жакшырат?</source>
   <translation>Бұл кейсті тапсыру арқылы қызмет алушы үшін не жақсарады?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Иштин жүрүшү жөнүндө кыскача жазуу</source>
   <translation>Жұмыс барысы туралы қысқаша жазба</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Аткарылган иш, болгон өзгөрүүлөр, учурдагы абал.</source>
   <translation>Атқарылған жұмыс, болған өзгерістер, қазіргі жағдай.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Жаңы кызматкер эмнеден баштоону билиши үчүн эмнени сөзсүз билиши керек?</source>
   <translation>Жаңа қызметкер неден бастау керегін түсінуі үшін нені міндетті түрде білуі тиіс?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Мурдагы адис менен байланышуу керекпи</source>
   <translation>Бұрынғы маманмен байланысу қажет пе</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Мурда кызмат көрсөткөн адис, байланыш маалыматы</source>
   <translation>Бұрын қызмет көрсеткен маман, байланыс ақпараты</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Макулдашылган кадамдар, натыйжалар</source>
   <translation>Келісілген қадамдар, нәтижелер</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Өтүү мезгилинде клиент жалгыз калбашы үчүн ким, эмнени, качан жасайт?</source>
   <translation>Өту кезеңінде қызмет алушы жалғыз қалмауы үшін кім, нені, қашан істейді?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Кадам</source>
   <translation>Қадам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Жооптуулар</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Мөөнөтү</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Натыйжа</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Чечилбеген тобокелдиктер</source>
   <translation>Шешілмеген тәуекелдер</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Эмне тынчсыздандырат? Кабыл алуучу адам эмнени кийинкиге калтырбашы керек?</source>
   <translation>Не алаңдатады? Қабылдаушы адам нені кейінге қалдырмауы керек?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Мөөнөтү бүтө элек иштер</source>
   <translation>Мерзімі аяқталмаған істер</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Тиркелген документтер</source>
   <translation>Тіркелген құжаттар</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Башка уюмга кайра жөнөтүү болдубу</source>
   <translation>Басқа ұйымға қайта бағыттау болды ма</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Тиркелген жөнөтүү формалары</source>
   <translation>Тіркелген жолдама нысандары</translation>
  </message>
  <message id="transfer.referral_set.option.letter">
   <source>кайра жөнөтүү каты</source>
   <translation>жолдама хат</translation>
  </message>
  <message id="transfer.referral_set.option.answer">
   <source>келген жооп</source>
   <translation>келген жауап</translation>
  </message>
  <message id="transfer.documents">
   <source>Тиркелген документтердин тизмеси</source>
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
   <source>Барактар</source>
   <translation>Беттер</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Өтө купуя бөлүгү тапшырылдыбы</source>
   <translation>Аса құпия бөлігі тапсырылды ма</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>тапшырылган жок</source>
   <translation>тапсырылған жоқ</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>өзүнчө мөөр басылган конвертте</source>
   <translation>бөлек мөрленген конвертте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Макулдук</source>
   <translation>Келісім</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Укуктук негиз</source>
   <translation>Құқықтық негіз</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Макулдуксуз өткөрүлгөндө мыйзамдын беренеси, чечимдин номери жазылат.</source>
   <translation>Келісімсіз тапсырылғанда заң бабы, шешім нөмірі жазылады.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Кабыл алуу</source>
   <translation>Қабылдау</translation>
  </message>
  <message id="transfer.receiver">
   <source>Кабыл алган адистин аты-жөнү, кызматы</source>
   <translation>Қабылдаған маманның аты-жөні, лауазымы</translation>
  </message>
  <message id="transfer.received_on">
   <source>Кабыл алынган күн</source>
   <translation>Қабылданған күн</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Кабыл алган тарап кол койгонго чейин кейс үчүн өткөрүп берген тарап жооп берет.</source>
   <translation>Қабылдаған тарап қол қойғанға дейін кейс үшін тапсырған тарап жауап береді.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Кабыл алган адистин колу</source>
   <translation>Қабылдаған маманның қолы</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>кабыл алган адис</source>
   <translation>қабылдаған маман</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Өткөрүп берген адистин колу</source>
   <translation>Тапсырған маманның қолы</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>өткөрүп берген адис</source>
   <translation>тапсырған маман</translation>
  </message>
  <message id="trip_plan.title">
   <source>Сапарга чыгуу жана кайтуу</source>
   <translation>Сапарға шығу және оралу</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Сапар</source>
   <translation>Сапар</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Кызматкер</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Чыккан убактысы</source>
   <translation>Шыққан уақыты</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Кайта турган убактысы</source>
   <translation>Оралатын уақыты</translation>
  </message>
  <message id="trip_plan.case">
   <source>Иштин коду</source>
   <translation>Істің коды</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Багыт, айыл, кичи район</source>
   <translation>Бағыт, ауыл, ықшам аудан</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Клиенттин дареги жазылбайт.</source>
   <translation>Қызмет алушының мекенжайы жазылмайды.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Унаа, жолдошу</source>
   <translation>Көлік, бірге барған адам</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Байланышта күтүп турган кызматкер</source>
   <translation>Байланыста күтетін қызметкер</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Кечиксе эмне кылынат</source>
   <translation>Кешіксе не істеледі</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Кайтып келген убактысы</source>
   <translation>Оралған уақыты</translation>
  </message>
  <message id="visit_record.title">
   <source>Үйгө баруу жана байланыш жөнүндө жазуу</source>
   <translation>Үйге бару және байланыс туралы жазба</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Баруу жөнүндө</source>
   <translation>Бару туралы</translation>
  </message>
  <message id="visit_record.kind">
   <source>Түрү</source>
   <translation>Түрі</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>үйгө баруу</source>
   <translation>үйге бару</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>мекемеге баруу</source>
   <translation>ұйымға бару</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон аркылуу байланыш</source>
   <translation>телефон арқылы байланыс</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Башка түрү</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="visit_record.started">
   <source>Башталышы</source>
   <translation>Басталуы</translation>
  </message>
  <message id="visit_record.ended">
   <source>Аякташы</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="visit_record.due_by">
   <source>График боюнча мөөнөтү</source>
   <translation>Кесте бойынша мерзімі</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Мурунку жазууда белгиленген кийинки байланыш күнү.</source>
   <translation>Алдыңғы жазбада белгіленген келесі байланыс күні.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Клиент азыр ким менен, кайда жашайт</source>
   <translation>Қызмет алушы қазір кіммен, қайда тұрады</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>ата-эне</source>
   <translation>ата-ана</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>камкорчу</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронаттык үй-бүлө</source>
   <translation>патронаттық отбасы</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>кеңейтилген үй-бүлө</source>
   <translation>кеңейтілген отбасы</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>интернаттык мекеме</source>
   <translation>интернат үлгісіндегі ұйым</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>жалгыз</source>
   <translation>жалғыз</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>башка</source>
   <translation>басқа</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Ким менен, кайда</source>
   <translation>Кіммен, қайда</translation>
  </message>
  <message id="visit_record.seen">
   <source>Клиент менен жеке жолугуштуңузбу</source>
   <translation>Қызмет алушымен бетпе-бет кездестіңіз бе</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Жолугушпоонун себеби</source>
   <translation>Кездеспеу себебі</translation>
  </message>
  <message id="visit_record.present">
   <source>Болгон адамдар</source>
   <translation>Болған адамдар</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Үйдөгү шарттар</source>
   <translation>Үйдегі жағдай</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Үйдөгү шарттар</source>
   <translation>Үйдегі жағдай</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Жетиштүү болгондорун белгилеңиз. Белгиленбегендерин төмөндө түшүндүрүңүз.</source>
   <translation>Жеткіліктісін белгілеңіз. Белгіленбегенін төменде түсіндіріңіз.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>жылуулук жетиштүү</source>
   <translation>жылу жеткілікті</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>электр жарыгы бар</source>
   <translation>электр жарығы бар</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ичүүчү суу бар</source>
   <translation>ауыз су бар</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>азык-түлүк жетиштүү</source>
   <translation>азық-түлік жеткілікті</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>тазалык сакталган</source>
   <translation>тазалық сақталған</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>ар кимдин уктоочу орду бар</source>
   <translation>әркімнің ұйықтайтын орны бар</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>коркунучтуу жер, буюм жок</source>
   <translation>қауіпті жер, зат жоқ</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Үйдөгү шарттар боюнча түшүндүрмө</source>
   <translation>Үйдегі жағдай бойынша түсініктеме</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Үйүңүздү көрсөтө аласызбы? Бул жерде сизге эң ыңгайсызы эмне?</source>
   <translation>Үйіңізді көрсете аласыз ба? Мұнда сізге ең қолайсызы не?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Бала</source>
   <translation>Бала</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Баланын абалы</source>
   <translation>Баланың жағдайы</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Байкагандарыңызды белгилеңиз. Сүйлөй албаган наристеге өзгөчө көңүл буруңуз.</source>
   <translation>Байқағаныңызды белгілеңіз. Сөйлей алмайтын сәбиге ерекше назар аударыңыз.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>таза, мезгилге ылайык кийинген</source>
   <translation>таза, маусымға сай киінген</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>камкордук жетиштүү</source>
   <translation>күтім жеткілікті</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>тамактануусу жашына ылайык</source>
   <translation>тамақтануы жасына сай</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>өнүгүүсү жашына ылайык</source>
   <translation>дамуы жасына сай</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>баккан адамы менен жайбаракат, жакын</source>
   <translation>күтушісімен жайбарақат, жақын</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>зомбулук белгилери</source>
   <translation>зорлық-зомбылық белгілері</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>көңүл бурбоо белгилери</source>
   <translation>немқұрайлылық белгілері</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Балага байкоо</source>
   <translation>Баланы бақылау</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Сырткы көрүнүшү, камкордук, өнүгүүсү, баккан адамы менен мамилеси.</source>
   <translation>Сырт келбеті, күтім, дамуы, күтушісімен қарым-қатынасы.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Бүгүн эмне ойнодуң? Сага эмне жагат, эмнеден коркосуң?</source>
   <translation>Бүгін не ойнадың? Саған не ұнайды, неден қорқасың?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Пландын аткарылышы, тобокелдик</source>
   <translation>Жоспардың орындалуы, тәуекел</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Баланын үй-бүлөсү менен байланышы</source>
   <translation>Баланың отбасымен байланысы</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Ким, канча жолу жолукту, сүйлөштү; бала кандай кабыл алды.</source>
   <translation>Кім, қанша рет кездесті, сөйлесті; бала қалай қабылдады.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Үйдөгүлөр менен качан жолуктуңуз? Ким менен жолуккуңуз келет?</source>
   <translation>Үйдегілермен қашан кездестіңіз? Кіммен кездескіңіз келеді?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Пландын текшерилген кадамдары</source>
   <translation>Жоспардың тексерілген қадамдары</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Макулдашкан иштерден эмне аткарылды? Эмне тоскоол болду?</source>
   <translation>Уағдаласқан істерден не орындалды? Не кедергі болды?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Кадам</source>
   <translation>Қадам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Аткарылышы</source>
   <translation>Орындалуы</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>аткарылды</source>
   <translation>орындалды</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>жарым-жартылай</source>
   <translation>ішінара</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>аткарылган жок</source>
   <translation>орындалмады</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>клиент баш тартты</source>
   <translation>қызмет алушы бас тартты</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Тоскоолдук</source>
   <translation>Кедергі</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>Муктаждык №</source>
   <translation>Қажеттілік №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Тобокелдик деңгээлинин өзгөрүшү</source>
   <translation>Тәуекел деңгейінің өзгеруі</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өзгөргөн жок</source>
   <translation>өзгерген жоқ</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>жогорулады</source>
   <translation>жоғарылады</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>төмөндөдү</source>
   <translation>төмендеді</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Жаңы тобокелдик деңгээли</source>
   <translation>Жаңа тәуекел деңгейі</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өзгөрүүнүн негизи</source>
   <translation>Өзгерудің негізі</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Кызматкердин коопсуздугу, кийинки кадам</source>
   <translation>Қызметкердің қауіпсіздігі, келесі қадам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Бирге барган адам</source>
   <translation>Бірге барған адам</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Кайтып келген убактысы</source>
   <translation>Қайтып келген уақыты</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Кызматкердин өз коопсуздугу</source>
   <translation>Қызметкердің өз қауіпсіздігі</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Ит, мас адам, жол, аба ырайы; жумушта кимге кабарланды.</source>
   <translation>Ит, мас адам, жол, ауа райы; жұмыста кімге хабарланды.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Кийинки байланыш күнү</source>
   <translation>Келесі байланыс күні</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Кийинки жолу качан келсем сизге ыңгайлуу?</source>
   <translation>Келесі жолы қашан келсем, сізге қолайлы?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Колу</source>
   <translation>Қолы</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>барган үйдөгү адам</source>
   <translation>барған үйдегі адам</translation>
  </message>
  <message id="worker_journal.title">
   <source>Социалдык кызматкердин окуялар журналы</source>
   <translation>Әлеуметтік қызметкердің оқиғалар журналы</translation>
  </message>
  <message id="worker_journal.page.journal">
   <source>Журнал</source>
   <translation>Журнал</translation>
  </message>
  <message id="worker_journal.begun_on">
   <source>Башталган күнү</source>
   <translation>Басталған күні</translation>
  </message>
  <message id="worker_journal.begun_on.hint">
   <source>Журнал кызматкердин өзүнүкү, клиенттин ишине жазылбайт. Ай сайынкы отчеттун мөөнөтү ушул күндөн эсептелет.</source>
   <translation>Журнал қызметкердің өзінікі, клиенттің ісіне жазылмайды. Ай сайынғы есептің мерзімі осы күннен саналады.</translation>
  </message>
  <message id="worker_journal.training">
   <source>Окуу, квалификация</source>
   <translation>Оқу, біліктілік</translation>
  </message>
  <message id="worker_journal.training.course">
   <source>Курс</source>
   <translation>Курс</translation>
  </message>
  <message id="worker_journal.training.on">
   <source>Мезгили</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="worker_journal.training.payer">
   <source>Ким төлөдү</source>
   <translation>Кім төледі</translation>
  </message>
  <message id="worker_journal.training.certificate">
   <source>Күбөлүк</source>
   <translation>Куәлік</translation>
  </message>
  <message id="worker_journal.incidents">
   <source>Иштеги окуялар</source>
   <translation>Жұмыстағы оқиғалар</translation>
  </message>
  <message id="worker_journal.incidents.ask">
   <source>Сапарда эмне коркунучтуу болду? Ким билет?</source>
   <translation>Сапарда не қауіпті болды? Кім біледі?</translation>
  </message>
  <message id="worker_journal.incidents.on">
   <source>Күнү</source>
   <translation>Күні</translation>
  </message>
  <message id="worker_journal.incidents.what">
   <source>Эмне болду</source>
   <translation>Не болды</translation>
  </message>
  <message id="worker_journal.incidents.measures">
   <source>Көрүлгөн чара</source>
   <translation>Қабылданған шара</translation>
  </message>
  <message id="check.need_without_measure">
   <source>Чарасыз муктаждык</source>
   <translation>Іс-шарасыз қажеттілік</translation>
  </message>
  <message id="check.measure_without_action">
   <source>Башталбаган иш-чара</source>
   <translation>Басталмаған іс-шара</translation>
  </message>
 </context>
</TS>
