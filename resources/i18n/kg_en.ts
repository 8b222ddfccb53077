<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
 <context>
  <name>kg</name>
  <message id="title">
   <source>Кыргыз Республикасынын социалдык кызматкери жөнүндө жобо</source>
   <translation>Regulation on the social worker of the Kyrgyz Republic</translation>
  </message>
  <message id="word.address_region">
   <source>облус же шаар</source>
   <translation>oblast or city</translation>
  </message>
  <message id="word.address_district">
   <source>район</source>
   <translation>district</translation>
  </message>
  <message id="word.address_ward">
   <source>айыл аймагы, айыл</source>
   <translation>village authority, village</translation>
  </message>
  <message id="word.address_line">
   <source>көчө, үй, сыпаттама</source>
   <translation>street, building, description</translation>
  </message>
  <message id="word.address_camp">
   <source>жайлоо, убактылуу жашаган жер</source>
   <translation>summer pasture, temporary place</translation>
  </message>
  <message id="stage.contact">
   <source>Табуу жана эсебин жүргүзүү</source>
   <translation>Find and register</translation>
  </message>
  <message id="stage.assessment">
   <source>Себептерин аныктоо</source>
   <translation>Find the causes</translation>
  </message>
  <message id="stage.planning">
   <source>Планды жана технологияны макулдашуу</source>
   <translation>Agree on plan and technology</translation>
  </message>
  <message id="stage.delivery">
   <source>Жардам, кайра жөнөтүү, коштоо</source>
   <translation>Help, refer, accompany</translation>
  </message>
  <message id="stage.evaluation">
   <source>Натыйжаларды талдоо</source>
   <translation>Analyse the results</translation>
  </message>
  <message id="stage.closing">
   <source>Ишти жабуу</source>
   <translation>Close</translation>
  </message>
  <message id="options.category.older">
   <source>Улгайган курактагы жаран</source>
   <translation>Older citizen</translation>
  </message>
  <message id="options.category.limited_health">
   <source>Ден соолугунун мүмкүнчүлүктөрү чектелүү адам</source>
   <translation>Person with limited health possibilities</translation>
  </message>
  <message id="options.category.in_need">
   <source>Социалдык тейлөөгө муктаж жаран, үй-бүлө, бала</source>
   <translation>Citizen, family or child in need of social service</translation>
  </message>
  <message id="options.target_group.disability">
   <source>Майыптык</source>
   <translation>Disability</translation>
  </message>
  <message id="options.target_group.no_selfcare">
   <source>Жашы улгайганына байланыштуу өзүн-өзү тейлөөгө жарамсыздык</source>
   <translation>Inability of self-care due to age</translation>
  </message>
  <message id="options.target_group.orphanhood">
   <source>Жетимдик</source>
   <translation>Orphanhood</translation>
  </message>
  <message id="options.target_group.without_care">
   <source>Кароосуз калгандык</source>
   <translation>Being without care</translation>
  </message>
  <message id="options.target_group.unemployment">
   <source>Жумушсуздук</source>
   <translation>Unemployment</translation>
  </message>
  <message id="options.target_group.no_residence">
   <source>Белгилүү бир жашаган жеринин жоктугу</source>
   <translation>No fixed residence</translation>
  </message>
  <message id="options.target_group.family_conflict">
   <source>Чыр-чатактар жана үй-бүлөдөгү катаал мамиле</source>
   <translation>Conflict and cruel treatment in the family</translation>
  </message>
  <message id="options.target_group.loneliness">
   <source>Жалгыздык</source>
   <translation>Loneliness</translation>
  </message>
  <message id="options.target_group.other">
   <source>Башка ушул сыяктуу себеп</source>
   <translation>Another such reason</translation>
  </message>
  <message id="options.direction.socio_medical">
   <source>Социалдык-медициналык</source>
   <translation>Socio-medical</translation>
  </message>
  <message id="options.direction.psycho_pedagogical">
   <source>Психологиялык-педагогикалык</source>
   <translation>Psycho-pedagogical</translation>
  </message>
  <message id="options.direction.socio_legal">
   <source>Социалдык-укуктук</source>
   <translation>Socio-legal</translation>
  </message>
  <message id="options.direction.material">
   <source>Материалдык жардам</source>
   <translation>Material help</translation>
  </message>
  <message id="options.direction.socio_economic">
   <source>Социалдык-экономикалык</source>
   <translation>Socio-economic</translation>
  </message>
  <message id="options.technology.support">
   <source>Колдоо</source>
   <translation>Support</translation>
  </message>
  <message id="options.technology.adaptation">
   <source>Адаптациялоо</source>
   <translation>Adaptation</translation>
  </message>
  <message id="options.technology.rehabilitation">
   <source>Реабилитациялоо</source>
   <translation>Rehabilitation</translation>
  </message>
  <message id="options.technology.prevention">
   <source>Алдын алуу</source>
   <translation>Prevention</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Төмөн</source>
   <translation>Low</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Орто</source>
   <translation>Medium</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Жогорку</source>
   <translation>High</translation>
  </message>
  <message id="options.sex.female">
   <source>Аял</source>
   <translation>Female</translation>
  </message>
  <message id="options.sex.male">
   <source>Эркек</source>
   <translation>Male</translation>
  </message>
  <message id="options.sex.unknown">
   <source>Белгисиз</source>
   <translation>Unknown</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Кызмат алуу</source>
   <translation>Receiving services</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Маектешүү</source>
   <translation>Interview</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Документтерди чогултуу</source>
   <translation>Collecting documents</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Маалымат бөлүшүү</source>
   <translation>Sharing information</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудиожазуу, видеожазуу, сүрөт</source>
   <translation>Audio, video, photographs</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Мектеп, иштеген жери менен байланышуу</source>
   <translation>Contact with school or employer</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейсти талкуулоо</source>
   <translation>Case conference</translation>
  </message>
  <message id="item.1">
   <source>Эсептеги жазуу</source>
   <translation>Register entry</translation>
  </message>
  <message id="item.2">
   <source>Оор кырдаалдын себептери</source>
   <translation>Causes of the difficulty</translation>
  </message>
  <message id="item.3">
   <source>Макулдук</source>
   <translation>Consent</translation>
  </message>
  <message id="item.4">
   <source>Жумушчу жазуулар</source>
   <translation>Working notes</translation>
  </message>
  <message id="item.5">
   <source>Үйгө баруулар</source>
   <translation>Home visits</translation>
  </message>
  <message id="item.6">
   <source>Күчтүү жактар, ресурстар</source>
   <translation>Strengths and resources</translation>
  </message>
  <message id="item.7">
   <source>Жардам планы</source>
   <translation>Help plan</translation>
  </message>
  <message id="item.8">
   <source>Каттар, кайра жөнөтүүлөр, жооптор</source>
   <translation>Letters, referrals, answers</translation>
  </message>
  <message id="item.9">
   <source>Натыйжаларды талдоо</source>
   <translation>Analysis of results</translation>
  </message>
  <message id="item.10">
   <source>Документтердин көчүрмөлөрү</source>
   <translation>Copies of documents</translation>
  </message>
  <message id="item.11">
   <source>Коопсуздук планы</source>
   <translation>Safety plan</translation>
  </message>
  <message id="item.12">
   <source>Картаны жабуу барагы</source>
   <translation>Closing sheet</translation>
  </message>
  <message id="retention.child">
   <source>Баланын иши</source>
   <translation>File of a child</translation>
  </message>
  <message id="retention.family">
   <source>Үй-бүлөнүн иши</source>
   <translation>File of a family</translation>
  </message>
  <message id="retention.adult">
   <source>Бойго жеткен адамдын иши</source>
   <translation>File of an adult</translation>
  </message>
  <message id="retention.permanent">
   <source>Туруктуу сакталуучу иш</source>
   <translation>File kept for ever</translation>
  </message>
  <message id="deadline.D-14">
   <source>Ай сайынкы отчетту тапшыруу</source>
   <translation>Hand in the monthly report</translation>
  </message>
  <message id="deadline.D-50">
   <source>Кайра жөнөтүү катына жооп келиши</source>
   <translation>Answer to the redirect letter</translation>
  </message>
  <message id="deadline.D-51">
   <source>Расымдык кызматты уюштуруу</source>
   <translation>Organise the ritual service</translation>
  </message>
  <message id="deadline.D-51-2">
   <source>Каза тапкан клиенттин ишин жабуу</source>
   <translation>Close the file of the client who died</translation>
  </message>
  <message id="deadline.D-52">
   <source>Медициналык кызматкерлерди дароо чакыруу</source>
   <translation>Call medical staff at once</translation>
  </message>
  <message id="deadline.D-60">
   <source>Пландагы иш-чараны мөөнөтүндө аткаруу</source>
   <translation>Do a measure of the plan in time</translation>
  </message>
  <message id="deadline.D-30">
   <source>Клиенттин, камкорчунун макулдугун алуу</source>
   <translation>Get the consent of client and guardian</translation>
  </message>
  <message id="deadline.D-05">
   <source>Коопсуздук планын түзүү</source>
   <translation>Make a safety plan</translation>
  </message>
  <message id="deadline.D-07">
   <source>Жумушчу жазууну жүргүзүү</source>
   <translation>Write the working note</translation>
  </message>
  <message id="deadline.D-39">
   <source>Жабылгандан кийинки байкоо</source>
   <translation>Follow up after closing</translation>
  </message>
  <message id="deadline.D-41">
   <source>Талаа пакетин кайра киргизип, өчүрүү</source>
   <translation>Import the field pack and delete it</translation>
  </message>
  <message id="deadline.D-42">
   <source>Жоголгон түзмөктү тазалоо, билдирүү</source>
   <translation>Wipe a lost device, inform the head</translation>
  </message>
  <message id="deadline.D-71">
   <source>Колдонулбаган программаны кулпулоо</source>
   <translation>Lock the idle program</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрленген камдык көчүрмө</source>
   <translation>Encrypted backup copy</translation>
  </message>
  <message id="report.monthly">
   <source>Ай сайынкы отчет</source>
   <translation>Monthly report</translation>
  </message>
  <message id="report.monthly.found">
   <source>Табылып, эсепке алынгандар: категория боюнча</source>
   <translation>Found and registered by category</translation>
  </message>
  <message id="report.monthly.found_by_reason">
   <source>Табылып, эсепке алынгандар: себеп боюнча</source>
   <translation>Found and registered by reason</translation>
  </message>
  <message id="report.monthly.decisions">
   <source>Эсепке алгандагы чечимдер</source>
   <translation>Decisions at registration</translation>
  </message>
  <message id="report.monthly.notes">
   <source>Жумушчу жазуулар: түрү боюнча</source>
   <translation>Working notes by kind</translation>
  </message>
  <message id="report.monthly.visits">
   <source>Баруулар, байланыштар: түрү боюнча</source>
   <translation>Visits and contacts by kind</translation>
  </message>
  <message id="report.monthly.medical">
   <source>Алгачкы жардам, коштоо: түрү боюнча</source>
   <translation>First aid and accompaniment</translation>
  </message>
  <message id="report.monthly.measures">
   <source>Иш-чаралар: багыты жана технологиясы боюнча</source>
   <translation>Measures by direction and technology</translation>
  </message>
  <message id="report.monthly.referrals">
   <source>Жөнөтүлгөндөр: түрү жана абалы боюнча</source>
   <translation>Referrals by kind and state</translation>
  </message>
  <message id="report.monthly.answers">
   <source>Келген жооптор</source>
   <translation>Answers received</translation>
  </message>
  <message id="report.monthly.closed_by_ground">
   <source>Жабылган кейстер: негизи боюнча</source>
   <translation>Cases closed by ground</translation>
  </message>
  <message id="report.caseload">
   <source>Кейстердин жүктөмү, мөөнөттөр</source>
   <translation>Caseload and deadlines</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Мезгилдин аягында кызматкерлердеги кейстер</source>
   <translation>Cases of each worker at the end</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Мөөнөттөрдүн аткарылышы</source>
   <translation>How deadlines were kept</translation>
  </message>
  <message id="report.yearly">
   <source>Жылдык статистика</source>
   <translation>Yearly statistics</translation>
  </message>
  <message id="report.yearly.opened_by_group">
   <source>Ачылган кейстер: себептер жана жынысы боюнча</source>
   <translation>Cases opened by group and sex</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Ачылган кейстер: курак топтору боюнча</source>
   <translation>Cases opened by age</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Иштеги кейстер: тобокелдик боюнча</source>
   <translation>Cases in work by risk</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Жабылган кейстер: негизи боюнча</source>
   <translation>Cases closed by ground</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Кайра ачылган кейстер</source>
   <translation>Cases reopened</translation>
  </message>
  <message id="absence.title">
   <source>Өргүү, иште жок мезгил</source>
   <translation>Leave and absence</translation>
  </message>
  <message id="absence.page.absence">
   <source>Иште жок мезгил</source>
   <translation>Absence</translation>
  </message>
  <message id="absence.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="absence.kind">
   <source>Себеби</source>
   <translation>Reason</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>эмгек өргүүсү</source>
   <translation>leave</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>оорулуу</source>
   <translation>illness</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>окуу</source>
   <translation>training</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="absence.begins_on">
   <source>Башталышы</source>
   <translation>First day</translation>
  </message>
  <message id="absence.ends_on">
   <source>Аягы</source>
   <translation>Last day</translation>
  </message>
  <message id="absence.substitute">
   <source>Ордун баскан кызматкер</source>
   <translation>Who stands in</translation>
  </message>
  <message id="absence.cases">
   <source>Өткөрүлгөн иштер, мөөнөттөр</source>
   <translation>Cases and due dates handed over</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Иштер «Кызматкерлер» экранында өткөрүлөт, мөөнөттөрү кошо өтөт.</source>
   <translation>Cases are handed over on the screen of the staff; what is due goes with them.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Коду</source>
   <translation>Code</translation>
  </message>
  <message id="absence.cases.what">
   <source>Эмне кылуу керек</source>
   <translation>What is due</translation>
  </message>
  <message id="absence.cases.until">
   <source>Мөөнөтү</source>
   <translation>Until</translation>
  </message>
  <message id="absence.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>кызматкер</source>
   <translation>worker</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>ордун баскан кызматкер</source>
   <translation>who stands in</translation>
  </message>
  <message id="benefit.title">
   <source>Кошумча кепилдиктер, жеңилдиктер</source>
   <translation>Additional guarantees and benefits</translation>
  </message>
  <message id="benefit.page.benefit">
   <source>Кепилдик</source>
   <translation>Benefit</translation>
  </message>
  <message id="benefit.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="benefit.given_on">
   <source>Берилген күнү</source>
   <translation>Given on</translation>
  </message>
  <message id="benefit.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="benefit.kind.option.housing">
   <source>турак жай</source>
   <translation>housing</translation>
  </message>
  <message id="benefit.kind.option.transport">
   <source>жол кире</source>
   <translation>transport</translation>
  </message>
  <message id="benefit.kind.option.heating">
   <source>отун, жарык</source>
   <translation>fuel and light</translation>
  </message>
  <message id="benefit.kind.option.bonus">
   <source>үстөк акы</source>
   <translation>bonus</translation>
  </message>
  <message id="benefit.kind.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="benefit.by">
   <source>Ким берди</source>
   <translation>Given by</translation>
  </message>
  <message id="benefit.by.hint">
   <source>Жергиликтүү бийлик же мекеме.</source>
   <translation>The local authority or the institution.</translation>
  </message>
  <message id="benefit.note">
   <source>Эскертүү</source>
   <translation>Note</translation>
  </message>
  <message id="book_review.title">
   <source>Китепти апта сайын кароо белгиси</source>
   <translation>Mark of the weekly review of the book</translation>
  </message>
  <message id="book_review.page.week">
   <source>Апта</source>
   <translation>Week</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Каралган күнү</source>
   <translation>Reviewed on</translation>
  </message>
  <message id="book_review.week_from">
   <source>Каралган аптанын дүйшөмбүсү</source>
   <translation>Monday of the week reviewed</translation>
  </message>
  <message id="book_review.entries">
   <source>Ушул аптадагы жазуулар</source>
   <translation>Entries of the week</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>жазуу жок</source>
   <translation>no entries</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>жазуулар каралды</source>
   <translation>entries reviewed</translation>
  </message>
  <message id="book_review.numbers">
   <source>Каралган жазуулардын номерлери</source>
   <translation>Numbers of the entries reviewed</translation>
  </message>
  <message id="book_review.signatures">
   <source>Колу</source>
   <translation>Signatures</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="case_register.title">
   <source>Кейстердин журналы</source>
   <translation>Case register</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейстер</source>
   <translation>Cases</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейстердин журналы</source>
   <translation>Case register</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Ачылган</source>
   <translation>Opened</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Түрү</source>
   <translation>Type</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Максаттуу топ</source>
   <translation>Target group</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Кызматтын түрү</source>
   <translation>Service type</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Тобокелдик</source>
   <translation>Risk</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Этап</source>
   <translation>Stage</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Жооптуу</source>
   <translation>Worker</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Акыркы байланыш</source>
   <translation>Last contact</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Кийинки мөөнөт</source>
   <translation>Next deadline</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Жабылган</source>
   <translation>Closed</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Жабуунун негизи</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Archive</translation>
  </message>
  <message id="client_card.title">
   <source>Социалдык кызматтын клиентинин картасы, жардам планы</source>
   <translation>Client card and help plan</translation>
  </message>
  <message id="client_card.page.family">
   <source>Үй-бүлө, ресурстар</source>
   <translation>Family and resources</translation>
  </message>
  <message id="client_card.card_on">
   <source>Түзүлгөн же өзгөртүлгөн күнү</source>
   <translation>Made or changed on</translation>
  </message>
  <message id="client_card.version">
   <source>Нускасы</source>
   <translation>Version</translation>
  </message>
  <message id="client_card.household">
   <source>Үй чарбасы</source>
   <translation>Household</translation>
  </message>
  <message id="client_card.household.ask">
   <source>Үйдө ким менен жашайсыз? Ким сизге жакын?</source>
   <translation>Who lives with you? Who is close to you?</translation>
  </message>
  <message id="client_card.household.person">
   <source>Аты-жөнү</source>
   <translation>Name</translation>
  </message>
  <message id="client_card.household.relation">
   <source>Тууганчылыгы</source>
   <translation>Relation</translation>
  </message>
  <message id="client_card.household.birth">
   <source>Туулган күнү</source>
   <translation>Born</translation>
  </message>
  <message id="client_card.household.occupation">
   <source>Иши, классы</source>
   <translation>Work or class</translation>
  </message>
  <message id="client_card.strengths">
   <source>Клиенттин күчтүү жактары</source>
   <translation>Strengths of the client</translation>
  </message>
  <message id="client_card.strengths.ask">
   <source>Колуңуздан эмне жакшы келет? Кыйын кезде мурда эмне жардам берген?</source>
   <translation>What are you good at? What helped you in hard times before?</translation>
  </message>
  <message id="client_card.resources">
   <source>Айланасындагы ресурстар</source>
   <translation>Resources around</translation>
  </message>
  <message id="client_card.resources.ask">
   <source>Ким сизге чын эле жардам бере алат: тууган, мугалим, кошуна?</source>
   <translation>Who can really help you: relatives, a teacher, neighbours?</translation>
  </message>
  <message id="client_card.particularities">
   <source>Маданий, этностук, курактык, гендердик өзгөчөлүктөр</source>
   <translation>Cultural, ethnic, age, gender features</translation>
  </message>
  <message id="client_card.particularities.hint">
   <source>Кантип иштөөнү тандоо үчүн гана; баалоо үчүн эмес.</source>
   <translation>Only to choose how to work, never to rank.</translation>
  </message>
  <message id="client_card.page.plan">
   <source>Муктаждыктар, жардам планы</source>
   <translation>Needs and help plan</translation>
  </message>
  <message id="client_card.needs">
   <source>Муктаждыктар, себептери</source>
   <translation>Needs and causes</translation>
  </message>
  <message id="client_card.needs.ask">
   <source>Азыр сизге эң керектүүсү эмне? Биринчи эмнени чечели?</source>
   <translation>What do you need most now? What shall we solve first?</translation>
  </message>
  <message id="client_card.needs.need">
   <source>Муктаждык</source>
   <translation>Need</translation>
  </message>
  <message id="client_card.needs.cause">
   <source>Себеби</source>
   <translation>Cause</translation>
  </message>
  <message id="client_card.needs.urgency">
   <source>Шашылыштыгы</source>
   <translation>Urgency</translation>
  </message>
  <message id="client_card.needs.urgency.option.now">
   <source>дароо</source>
   <translation>at once</translation>
  </message>
  <message id="client_card.needs.urgency.option.soon">
   <source>жакында</source>
   <translation>soon</translation>
  </message>
  <message id="client_card.needs.urgency.option.later">
   <source>кийин</source>
   <translation>later</translation>
  </message>
  <message id="client_card.needs.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="client_card.goal">
   <source>Өз алдынча жашоого багытталган максат</source>
   <translation>Goal of self-reliance</translation>
  </message>
  <message id="client_card.goal.ask">
   <source>Баары оңолсо, күнүңүз кандай өтөт?</source>
   <translation>If all goes well, what will your day be like?</translation>
  </message>
  <message id="client_card.plan">
   <source>Иш-чаралар</source>
   <translation>Measures</translation>
  </message>
  <message id="client_card.plan.measure">
   <source>Иш-чара</source>
   <translation>Measure</translation>
  </message>
  <message id="client_card.plan.direction">
   <source>Багыты</source>
   <translation>Direction</translation>
  </message>
  <message id="client_card.plan.technology">
   <source>Технологиясы</source>
   <translation>Technology</translation>
  </message>
  <message id="client_card.plan.who">
   <source>Ким</source>
   <translation>Who</translation>
  </message>
  <message id="client_card.plan.until">
   <source>Мөөнөтү</source>
   <translation>Until</translation>
  </message>
  <message id="client_card.plan.done_on">
   <source>Аткарылган күнү</source>
   <translation>Done on</translation>
  </message>
  <message id="client_card.plan.result">
   <source>Натыйжасы</source>
   <translation>Result</translation>
  </message>
  <message id="client_card.plan.need_no">
   <source>Муктаждык №</source>
   <translation>Need no.</translation>
  </message>
  <message id="client_card.technology_why">
   <source>Технологияны тандоонун негизи</source>
   <translation>Why this technology</translation>
  </message>
  <message id="client_card.technology_why.hint">
   <source>Эмне үчүн ушул ыкма жардам берет.</source>
   <translation>Why this way will help.</translation>
  </message>
  <message id="client_card.own_steps">
   <source>Клиент өзү эмне кылат</source>
   <translation>What the client does himself or herself</translation>
  </message>
  <message id="client_card.own_steps.ask">
   <source>Ушул жуманын ичинде өзүңүз жасай ала турган бир кадам кайсы?</source>
   <translation>What one step can you take yourself this week?</translation>
  </message>
  <message id="client_card.page.safe">
   <source>Купуялык, зыян келтирбөө</source>
   <translation>Confidentiality, doing no harm</translation>
  </message>
  <message id="client_card.confidentiality">
   <source>Купуялык түшүндүрүлдүбү</source>
   <translation>Confidentiality explained</translation>
  </message>
  <message id="client_card.consent_ref">
   <source>Макулдук</source>
   <translation>Consent</translation>
  </message>
  <message id="client_card.no_harm">
   <source>Ыкма клиентке зыян келтирбей турганы текшерилдиби</source>
   <translation>Checked that the method does no harm</translation>
  </message>
  <message id="client_card.no_harm_note">
   <source>Кантип текшерилди, кандай чара көрүлдү</source>
   <translation>How it was checked, and what was done</translation>
  </message>
  <message id="client_card.no_harm_note.ask">
   <source>Бул кадам үйдө сизге кыйынчылык жаратпайбы?</source>
   <translation>Could this step make trouble for you at home?</translation>
  </message>
  <message id="client_card.page.signing">
   <source>Макулдашуу, бекитүү, кол коюу</source>
   <translation>Agreed, approved, signed</translation>
  </message>
  <message id="client_card.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="client_card.signatures.option.client">
   <source>клиент</source>
   <translation>client</translation>
  </message>
  <message id="client_card.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>parent or guardian</translation>
  </message>
  <message id="client_card.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="client_card.agreed">
   <source>Макулдашылды</source>
   <translation>Agreed</translation>
  </message>
  <message id="client_card.agreed.option.pedagogue">
   <source>социалдык педагог</source>
   <translation>social pedagogue</translation>
  </message>
  <message id="client_card.approved">
   <source>Бекитемин</source>
   <translation>Approved</translation>
  </message>
  <message id="client_card.approved.option.director">
   <source>мекеменин жетекчиси</source>
   <translation>head of the institution</translation>
  </message>
  <message id="client_card.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Approved on</translation>
  </message>
  <message id="client_rights.title">
   <source>Кардарлардын укуктары, топтору боюнча</source>
   <translation>Rights of clients by group</translation>
  </message>
  <message id="client_rights.page.rights">
   <source>Укуктар</source>
   <translation>Rights</translation>
  </message>
  <message id="client_rights.group">
   <source>Топ</source>
   <translation>Group</translation>
  </message>
  <message id="client_rights.group.option.older">
   <source>улгайган жарандар</source>
   <translation>older citizens</translation>
  </message>
  <message id="client_rights.group.option.disabled">
   <source>ден соолук мүмкүнчүлүгү чектелүү адамдар</source>
   <translation>persons with limited health possibilities</translation>
  </message>
  <message id="client_rights.group.option.family">
   <source>муктаж үй-бүлөлөр, жарандар</source>
   <translation>families and citizens in need</translation>
  </message>
  <message id="client_rights.group.option.child">
   <source>балдар</source>
   <translation>children</translation>
  </message>
  <message id="client_rights.checked_on">
   <source>Текшерилген күнү</source>
   <translation>Checked on</translation>
  </message>
  <message id="client_rights.rights">
   <source>Укуктардын тизмеси</source>
   <translation>List of rights</translation>
  </message>
  <message id="client_rights.rights.right">
   <source>Укук</source>
   <translation>Right</translation>
  </message>
  <message id="client_rights.rights.ground">
   <source>Негизи</source>
   <translation>Ground</translation>
  </message>
  <message id="client_rights.rights.where">
   <source>Кайда кайрылат</source>
   <translation>Where to turn</translation>
  </message>
  <message id="client_rights.rights.support">
   <source>Талабын колдоо чарасы</source>
   <translation>How demands are supported</translation>
  </message>
  <message id="closing.title">
   <source>Клиенттин картасы: ишти жабуу</source>
   <translation>Client card: closing</translation>
  </message>
  <message id="closing.page.ground">
   <source>Жабуунун негизи</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="closing.closed_on">
   <source>Жабылган күнү</source>
   <translation>Closed on</translation>
  </message>
  <message id="closing.ground">
   <source>Жабуунун негизи</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="closing.ground.option.result_reached">
   <source>натыйжага жетишилди</source>
   <translation>result reached</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>башка жерге көчтү</source>
   <translation>moved away</translation>
  </message>
  <message id="closing.ground.option.redirected">
   <source>башка уюмга өткөрүлдү</source>
   <translation>handed on to another body</translation>
  </message>
  <message id="closing.ground.option.refused">
   <source>кызматтан баш тартты</source>
   <translation>refused the service</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>клиент каза тапты</source>
   <translation>the client died</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="closing.ground_other">
   <source>Башка негиз</source>
   <translation>Another ground</translation>
  </message>
  <message id="closing.grounds">
   <source>Негиздөө</source>
   <translation>Why</translation>
  </message>
  <message id="closing.ritual_ref">
   <source>Расымдык кызмат жөнүндө жазуу</source>
   <translation>Record of the ritual service</translation>
  </message>
  <message id="closing.page.after">
   <source>Жабылгандан кийин</source>
   <translation>After closing</translation>
  </message>
  <message id="closing.whom_to_call">
   <source>Кыйын болсо, кимге кайрылат</source>
   <translation>Whom to call when it gets hard again</translation>
  </message>
  <message id="closing.whom_to_call.ask">
   <source>Кайра кыйын болуп калса, биринчи кимге чаласыз?</source>
   <translation>If it gets hard again, whom will you call first?</translation>
  </message>
  <message id="closing.who_knows">
   <source>Муну билген адамдар</source>
   <translation>Who knows this</translation>
  </message>
  <message id="closing.followup_on">
   <source>Кийинки байкоо күнү</source>
   <translation>Follow-up on</translation>
  </message>
  <message id="closing.followup_on.hint">
   <source>Сунушталат: жабылгандан бир ай кийин.</source>
   <translation>A month after closing is proposed.</translation>
  </message>
  <message id="closing.open_items">
   <source>Мөөнөтү бүтө элек иштер</source>
   <translation>What is still due</translation>
  </message>
  <message id="closing.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="closing.signatures.option.client">
   <source>клиент</source>
   <translation>client</translation>
  </message>
  <message id="closing.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>parent or guardian</translation>
  </message>
  <message id="closing.signatures.option.head">
   <source>социалдык кызматтын жетекчиси</source>
   <translation>head of the social service</translation>
  </message>
  <message id="code_list.title">
   <source>Коддордун тизмеси</source>
   <translation>Code list</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, клиент</source>
   <translation>Code and client</translation>
  </message>
  <message id="code_list.codes">
   <source>Коддордун тизмеси</source>
   <translation>Code list</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Бул тизме кейс файлынан башка жерде сакталат.</source>
   <translation>This list is kept in a different place from the case file.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Клиенттин фамилиясы, аты, атасынын аты</source>
   <translation>Full name of the client</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Туулган күнү</source>
   <translation>Date of birth</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Мурдагы жана башка коддор</source>
   <translation>Former and other codes</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Киргизген</source>
   <translation>Entered by</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Киргизилген күн</source>
   <translation>Date entered</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Тизме сакталган жер</source>
   <translation>Where the list is kept</translation>
  </message>
  <message id="code_list.access">
   <source>Тизме менен таанышуу журналы</source>
   <translation>Access record of the list</translation>
  </message>
  <message id="code_list.access.on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="code_list.access.who">
   <source>Ким</source>
   <translation>Who</translation>
  </message>
  <message id="code_list.access.why">
   <source>Кандай себеп менен</source>
   <translation>Why</translation>
  </message>
  <message id="complaint.title">
   <source>Китептеги жазуу</source>
   <translation>Entry in the book</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Жазуу</source>
   <translation>Entry</translation>
  </message>
  <message id="complaint.book_no">
   <source>Китептеги номери</source>
   <translation>Number in the book</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</source>
   <translation>The book is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Жазылган күнү жана убактысы</source>
   <translation>Date and time of the entry</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Китеп суралган убакыт</source>
   <translation>Book asked for at</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Китеп көрсөтүлгөн убакыт</source>
   <translation>Book shown at</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Биринчи талап боюнча: кечиктирбестен.</source>
   <translation>At the first request: without delay.</translation>
  </message>
  <message id="complaint.author">
   <source>Жазган адам</source>
   <translation>Author</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Атын айтпоого укуктуу.</source>
   <translation>May stay anonymous.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Ким жазды</source>
   <translation>Who wrote</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>кызмат алуучу</source>
   <translation>recipient</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>тууганы, өкүлү</source>
   <translation>relative, representative</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>келүүчү</source>
   <translation>visitor</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>кызматкер</source>
   <translation>worker</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>аты-жөнсүз</source>
   <translation>anonymous</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Кайсы кызматкер жөнүндө</source>
   <translation>About which colleague</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Жазуу бул кызматкерге көрсөтүлбөйт.</source>
   <translation>The entry is not shown to this colleague.</translation>
  </message>
  <message id="complaint.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>даттануу</source>
   <translation>complaint</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>сунуш</source>
   <translation>suggestion</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>ыраазычылык</source>
   <translation>thanks</translation>
  </message>
  <message id="complaint.text">
   <source>Текст</source>
   <translation>Text</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өз сөзүң менен жаз же айт, биз ошол бойдон жазабыз. Эч ким таарынбайт.</source>
   <translation>Write or say it in your own words, we write it down as it is. Nobody will be angry.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Жетекчинин кароосу</source>
   <translation>Review by the head</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Каралган күнү</source>
   <translation>Reviewed on</translation>
  </message>
  <message id="complaint.measures">
   <source>Көрүлгөн чаралар</source>
   <translation>Measures taken</translation>
  </message>
  <message id="complaint.answer">
   <source>Жооп</source>
   <translation>Answer</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Жооп берилген күн</source>
   <translation>Answered on</translation>
  </message>
  <message id="complaint.signatures">
   <source>Колу</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="complaint_help.title">
   <source>Даттанууга жардам жазуусу</source>
   <translation>Help with a complaint</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Даттануу</source>
   <translation>Complaint</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Жардам сураган күн</source>
   <translation>Help asked for on</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Ушул уюмдун кызматкери тууралуу даттануу ишке эмес, бул жерге жазылат.</source>
   <translation>A complaint about a colleague of this office is written here, not in the file.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Ким тууралуу</source>
   <translation>About whom</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Бул кызматкерге көрүнбөйт.</source>
   <translation>That colleague does not see it.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Мекеме, кызмат адамы</source>
   <translation>Organisation, official</translation>
  </message>
  <message id="complaint_help.code">
   <source>Иштин коду</source>
   <translation>Code of the case</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Аракет же аракетсиздик</source>
   <translation>Act or omission</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Бузулган укуктар</source>
   <translation>Rights infringed</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Талаптар, аларды колдоо чаралары</source>
   <translation>Demands, and how they are supported</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кимге жөнөтүлдү</source>
   <translation>Sent to</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Жөнөтүлгөн күнү</source>
   <translation>Sent on</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Жооп келген күн</source>
   <translation>Answered on</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Жооптун мазмуну</source>
   <translation>What was answered</translation>
  </message>
  <message id="complaints_book.title">
   <source>Даттануулар жана сунуштар китеби</source>
   <translation>Complaints and suggestions book</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Китеп</source>
   <translation>The book</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Китеп ачылган күн</source>
   <translation>Book opened on</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</source>
   <translation>The book is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Китепти сактаган жетекчи</source>
   <translation>Head who keeps the book</translation>
  </message>
  <message id="complaints_book.place">
   <source>Китеп турган жер</source>
   <translation>Where the book is</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Биринчи талап боюнча дароо берилет.</source>
   <translation>Shown at the first request.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Китеп жөнүндө кулактандыруу илинген би</source>
   <translation>Is there a notice about the book</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Колу</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="consent.title">
   <source>Макулдук</source>
   <translation>Consent</translation>
  </message>
  <message id="consent.page.who">
   <source>Ким макулдук берет</source>
   <translation>Who consents</translation>
  </message>
  <message id="consent.given_on">
   <source>Макулдук берилген күн</source>
   <translation>Date of consent</translation>
  </message>
  <message id="consent.consent_by">
   <source>Макулдук берген</source>
   <translation>Consent given by</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Клиент</source>
   <translation>Client</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Ата же эне</source>
   <translation>Parent</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Камкорчу</source>
   <translation>Guardian</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Клиент жана ата-энеси бирге</source>
   <translation>Both client and parent</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Мыйзамдуу өкүл</source>
   <translation>Legal substitute</translation>
  </message>
  <message id="consent.given_by">
   <source>Макулдук берген адам</source>
   <translation>Person who consents</translation>
  </message>
  <message id="consent.capacity">
   <source>Жашын, аракетке жөндөмдүүлүгүн текшерүү</source>
   <translation>Check of age and capacity</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Эмнеге макул болгонун түшүнгөнүн өз сөзү менен айттырып текшериңиз.</source>
   <translation>Let the person say in own words what is agreed to.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Эмнеге макул болгонуңузду өз сөзүңүз менен айтып бересизби?</source>
   <translation>Would you tell me in your own words what you agree to?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Баланын өз пикири</source>
   <translation>Child's own opinion</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Сен өзүң эмнени каалайсың? «Жок» десең да болот.</source>
   <translation>What do you want yourself? You may say “no”.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Ата же эне зомбулук көрсөттү деп болжолдонобу</source>
   <translation>Parent is the alleged perpetrator</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Ооба болсо, ал ата же эненин макулдугу колдонулбайт.</source>
   <translation>If yes, that parent's consent is not used.</translation>
  </message>
  <message id="consent.parent_alleged_who">
   <source>Макулдугу колдонулбаган ата же эне</source>
   <translation>The parent whose consent is not used</translation>
  </message>
  <message id="consent.page.scope">
   <source>Макулдуктун көлөмү</source>
   <translation>Scope of consent</translation>
  </message>
  <message id="consent.consent_form">
   <source>Макулдуктун түрү</source>
   <translation>Form of consent</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Жазуу түрүндө</source>
   <translation>In writing</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Оозеки, күбө менен</source>
   <translation>Oral with a witness</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Макулдуксуз, мыйзам боюнча</source>
   <translation>By law without consent</translation>
  </message>
  <message id="consent.witness">
   <source>Күбө</source>
   <translation>Witness</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Шашылыштык даражасы</source>
   <translation>Grade of urgency</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>өмүргө, ден соолукка түз коркунуч: мүмкүн болор замат макулдук алынат</source>
   <translation>direct danger to life or health: consent is asked as soon as possible</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>баланы коргоо зарыл</source>
   <translation>the child has to be protected</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>соттун, ыйгарым укуктуу органдын чечими бар</source>
   <translation>decided by a court or a competent body</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Укуктук негиз, себеп</source>
   <translation>Legal ground and reason</translation>
  </message>
  <message id="consent.scope">
   <source>Макулдуктун көлөмү</source>
   <translation>Scope of consent</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Ар бирин өзүнчө сураңыз. Белгиленбегени макулдук берилген жок деп эсептелет.</source>
   <translation>Ask about each one apart. What is not ticked counts as refused.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Муну бирден сүйлөшөлү. Кайсынысы ылайыктуу, кайсынысы ылайыксыз?</source>
   <translation>Let us go through these one by one. Which is fine with you, which is not?</translation>
  </message>
  <message id="consent.recipients">
   <source>Маалымат алуучулар</source>
   <translation>Recipients of information</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Зарыл бөлүгү гана берилет.</source>
   <translation>Only what is needed is shared.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Алуучу</source>
   <translation>Recipient</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Маалыматтын бөлүгү</source>
   <translation>Sections</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Максаты</source>
   <translation>Purpose</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Чейин</source>
   <translation>Until</translation>
  </message>
  <message id="consent.page.explained">
   <source>Түшүндүрүү, мөөнөт, кол коюу</source>
   <translation>Explanation, period, signatures</translation>
  </message>
  <message id="consent.explained">
   <source>Түшүндүрүлгөн</source>
   <translation>Explained</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Баш тартсаңыз, эч кандай жаман болбойт. Кийин оюңузду өзгөртсөңүз да болот. Түшүнүктүүбү?</source>
   <translation>Nothing bad happens if you refuse. You may change your mind later. Is this clear?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Маалымат чогултуунун максаты</source>
   <translation>Purpose of collecting information</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Купуялыктын чеги</source>
   <translation>Limits of confidentiality</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Баш тартуу укугу</source>
   <translation>Right to refuse</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Макулдукту кайра алуу укугу</source>
   <translation>Right to withdraw</translation>
  </message>
  <message id="consent.valid_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Valid until</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Макулдук кайра алынган күн</source>
   <translation>Withdrawn on</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Кайра алуунун кесепети</source>
   <translation>Effect of the withdrawal</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Эмне токтотулары, кимге билдирилери жазылат.</source>
   <translation>Write what stops and who is told.</translation>
  </message>
  <message id="consent.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Клиент</source>
   <translation>Client</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Камкорчу</source>
   <translation>Guardian</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Социалдык кызматкер</source>
   <translation>Social worker</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Котормочу</source>
   <translation>Interpreter</translation>
  </message>
  <message id="copy_register.title">
   <source>Көчүрмө суроолордун каттоосу</source>
   <translation>Register of copies asked for</translation>
  </message>
  <message id="copy_register.page.lines">
   <source>Жазуулар</source>
   <translation>Lines</translation>
  </message>
  <message id="copy_register.lines">
   <source>Көчүрмө суроолордун каттоосу</source>
   <translation>Register of copies asked for</translation>
  </message>
  <message id="copy_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="copy_register.lines.on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="copy_register.lines.code">
   <source>Коду</source>
   <translation>Code</translation>
  </message>
  <message id="copy_register.lines.to">
   <source>Кимге</source>
   <translation>To whom</translation>
  </message>
  <message id="copy_register.lines.document">
   <source>Документ</source>
   <translation>Document</translation>
  </message>
  <message id="copy_register.lines.received">
   <source>Алынган</source>
   <translation>Received</translation>
  </message>
  <message id="destruction_act.title">
   <source>Ишти жок кылуу актысы</source>
   <translation>Archive hand-over or destruction act</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Иштердин тизмеси</source>
   <translation>List of files</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Актынын күнү</source>
   <translation>Date of the act</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>убактылуу сакталган – жок кылынат</source>
   <translation>temporary – destroy</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>туруктуу сакталат – архивге өткөрүлөт</source>
   <translation>permanent – hand over</translation>
  </message>
  <message id="destruction_act.files">
   <source>Иштер</source>
   <translation>Files</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Иштин коду</source>
   <translation>Case code</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Иштер тобунун аталышы</source>
   <translation>Title of the series</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Жылдары</source>
   <translation>Years</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Барак</source>
   <translation>Pages</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Тутумдары</source>
   <translation>Media</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Тизменин беренеси</source>
   <translation>Retention item</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Сактоо мөөнөтү</source>
   <translation>Period</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Мөөнөтү бүткөн</source>
   <translation>Expiry</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Архивдин кеңеши</source>
   <translation>Archive advice</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Кеңештин көчүрмөсү</source>
   <translation>Copy of the advice</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Жок кылуу</source>
   <translation>Destruction</translation>
  </message>
  <message id="destruction_act.method">
   <source>Жок кылуу ыкмасы, камдык көчүрмөлөр</source>
   <translation>Method of destruction, backups</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Жок кылынган күн</source>
   <translation>Destroyed on</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссиянын колдору</source>
   <translation>Commission signatures</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>төрага</source>
   <translation>chair</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>мүчө</source>
   <translation>member</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивчи</source>
   <translation>archivist</translation>
  </message>
  <message id="directory_entry.title">
   <source>Уюмдардын тизмеси, кызматтардын картасы</source>
   <translation>Directory and service map</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Уюм</source>
   <translation>Organisation</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Уюм</source>
   <translation>Organisation</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Тармагы</source>
   <translation>Sector</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>билим берүү</source>
   <translation>education</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>саламаттык сактоо</source>
   <translation>health</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>социалдык коргоо</source>
   <translation>social protection</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>укук коргоо</source>
   <translation>law enforcement</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>жергиликтүү бийлик</source>
   <translation>local authority</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>коомдук уюм</source>
   <translation>non-governmental organisation</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="directory_entry.types">
   <source>Жөнөтүү түрлөрү</source>
   <translation>Referral types</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>билим берүү</source>
   <translation>education</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>суу, санитария</source>
   <translation>water and sanitation</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>баланы коргоо</source>
   <translation>child protection</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>тамак-аш</source>
   <translation>nutrition</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>ден соолук</source>
   <translation>health</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>укуктук жардам</source>
   <translation>legal</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономикалык колдоо</source>
   <translation>economic empowerment</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="directory_entry.services">
   <source>Көрсөтүлүүчү кызматтар</source>
   <translation>Services</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Максаттуу топ</source>
   <translation>Target group</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Акысы</source>
   <translation>Cost</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>акысыз</source>
   <translation>free</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>акы төлөнөт</source>
   <translation>paid</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>жарым-жартылай</source>
   <translation>partly</translation>
  </message>
  <message id="directory_entry.where">
   <source>Дареги</source>
   <translation>Address</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Жашыруун даректеги башпаанек бул жерге жазылбайт.</source>
   <translation>Shelters with a secret address are not entered here.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Аралыгы</source>
   <translation>Distance</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>km</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Иштөө убактысы</source>
   <translation>Hours</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Байланыш телефону, кызматы</source>
   <translation>Contact, function</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Акыркы текшерилген күн</source>
   <translation>Last verified</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Кызматташуу токтогон күн</source>
   <translation>Cooperation ended on</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Кызматташкан адистер</source>
   <translation>Whom we work with there</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Кызматы</source>
   <translation>Function</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Эмне боюнча кайрылат</source>
   <translation>For what</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Биргелешкен топтун мүчөсү</source>
   <translation>Member of the joint team</translation>
  </message>
  <message id="directory_entry.note">
   <source>Эскертүү</source>
   <translation>Note</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Этика кодекси менен таанышуу</source>
   <translation>Code of ethics read</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Таанышуу</source>
   <translation>Read</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Таанышкан күн</source>
   <translation>Read on</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Кодекстин редакциясы, күнү</source>
   <translation>Version of the code, its date</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Суроолор, ой жүгүртүү</source>
   <translation>Questions and thoughts</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Кодекстин кайсы жобосу сизге күнүмдүк иште эң оор?</source>
   <translation>Which rule of the code is hardest for you from day to day?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>кызматкер</source>
   <translation>worker</translation>
  </message>
  <message id="evidence_register.title">
   <source>Документтердин жана далилдердин реестри</source>
   <translation>Register of documents and evidence</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Катталган документтер</source>
   <translation>Registered documents</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Документтер, далилдер</source>
   <translation>Documents and evidence</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Документ кошулган сайын программа бул реестрди жаңыртат.</source>
   <translation>The program updates this register whenever a document is added.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Документтин аталышы</source>
   <translation>Title</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>документ</source>
   <translation>document</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиожазуу</source>
   <translation>audio recording</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видеожазуу</source>
   <translation>video recording</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>сүрөт</source>
   <translation>photograph</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>буюм</source>
   <translation>object</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Документтин күнү</source>
   <translation>Date of document</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Алынган күн</source>
   <translation>Received</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Кимден</source>
   <translation>From whom</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Түп нуска же көчүрмө</source>
   <translation>Original or copy</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>түп нуска</source>
   <translation>original</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>көчүрмө</source>
   <translation>copy</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>кагаз түрүндө гана</source>
   <translation>paper only</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Сакталган жери</source>
   <translation>Where kept</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Барактар</source>
   <translation>Pages</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Макулдук</source>
   <translation>Consent</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Өтө купуя</source>
   <translation>Strictly confidential</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Текшерүү суммасы</source>
   <translation>Checksum</translation>
  </message>
  <message id="field_device.title">
   <source>Талаа түзмөктөрүнүн эсеби</source>
   <translation>Field-device log</translation>
  </message>
  <message id="field_device.page.device">
   <source>Түзмөк</source>
   <translation>Device</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Текшерилген күн</source>
   <translation>Checked on</translation>
  </message>
  <message id="field_device.devices">
   <source>Түзмөктөр</source>
   <translation>Devices</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Түзмөк</source>
   <translation>Device</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Жооптуу</source>
   <translation>Owner</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Сырсөз коюлган</source>
   <translation>Password set</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өзү кулпуланат</source>
   <translation>Locks by itself</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Алыстан тазалоого болот</source>
   <translation>Can be wiped</translation>
  </message>
  <message id="field_device.signatures">
   <source>Колу</source>
   <translation>Signatures</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>уюмдун жетекчилиги</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="field_pack.title">
   <source>Талаа пакетинин эсеби</source>
   <translation>Field-pack log</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Pack</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Алынып чыккан убакыт</source>
   <translation>Taken out at</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Жарактуу мөөнөтү</source>
   <translation>Expires on</translation>
  </message>
  <message id="field_pack.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="field_pack.device">
   <source>Түзмөк</source>
   <translation>Device</translation>
  </message>
  <message id="field_pack.taken">
   <source>Эмне алынды</source>
   <translation>What was taken</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Иштин коду</source>
   <translation>Case code</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Маалымат</source>
   <translation>Data</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Кайра киргизилген</source>
   <translation>Imported at</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Түзмөктөн өчүрүлгөн</source>
   <translation>Deleted from the device at</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Жоголсо</source>
   <translation>Loss</translation>
  </message>
  <message id="field_pack.lost">
   <source>Түзмөк жоголдубу же уурдалдыбы</source>
   <translation>Lost or stolen</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Качан</source>
   <translation>When</translation>
  </message>
  <message id="field_pack.measures">
   <source>Көрүлгөн чаралар</source>
   <translation>Measures taken</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Алыстан тазаланган</source>
   <translation>Wiped at</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Жетекчиликке билдирилген</source>
   <translation>Head informed at</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлынын мукабасы, мазмуну</source>
   <translation>Case file cover and table of contents</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Мукаба</source>
   <translation>Cover</translation>
  </message>
  <message id="file_contents.mark">
   <source>Купуя</source>
   <translation>Confidential</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Мукабага аты жазылбайт, код гана жазылат.</source>
   <translation>The cover bears the code only, no name.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Уюм</source>
   <translation>Organisation</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Volume</translation>
  </message>
  <message id="file_contents.years">
   <source>Ачылган – жабылган жылы</source>
   <translation>Years opened – closed</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Мазмуну</source>
   <translation>Table of contents</translation>
  </message>
  <message id="file_contents.contents">
   <source>Мазмуну</source>
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
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Биринчи барак</source>
   <translation>First page</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Акыркы барак</source>
   <translation>Last page</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Түрү</source>
   <translation>Form</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>кагаз түрүндө</source>
   <translation>paper form</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электрондук түрдө</source>
   <translation>electronic form</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Барактардын жалпы саны</source>
   <translation>Total number of pages</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Сөз менен</source>
   <translation>In words</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Мазмунун түзгөн</source>
   <translation>Compiled by</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="gift_register.title">
   <source>Сунушталган белектердин каттоосу</source>
   <translation>Register of gifts offered</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Жазуулар</source>
   <translation>Lines</translation>
  </message>
  <message id="gift_register.lines">
   <source>Сунушталган белектердин каттоосу</source>
   <translation>Register of gifts offered</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Эмне</source>
   <translation>What</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Эмне кылынды</source>
   <translation>What was done</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="medical_record.title">
   <source>Медициналык жардам жана коштоо жөнүндө жазуу</source>
   <translation>First-aid, doctor-call and accompaniment record</translation>
  </message>
  <message id="medical_record.page.what">
   <source>Эмне болду</source>
   <translation>What happened</translation>
  </message>
  <message id="medical_record.happened_at">
   <source>Убактысы</source>
   <translation>When</translation>
  </message>
  <message id="medical_record.place">
   <source>Жери</source>
   <translation>Where</translation>
  </message>
  <message id="medical_record.place.hint">
   <source>Дарек жазылбайт: «мектепте», «үйүндө».</source>
   <translation>No address: “at school”, “at home”.</translation>
  </message>
  <message id="medical_record.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="medical_record.kind.option.blood_pressure">
   <source>басымды өлчөө</source>
   <translation>blood pressure taken</translation>
  </message>
  <message id="medical_record.kind.option.temperature">
   <source>дененин температурасын өлчөө</source>
   <translation>temperature taken</translation>
  </message>
  <message id="medical_record.kind.option.compress">
   <source>компресс коюу</source>
   <translation>compress put on</translation>
  </message>
  <message id="medical_record.kind.option.calling">
   <source>медициналык кызматкерди чакыруу</source>
   <translation>calling medical staff</translation>
  </message>
  <message id="medical_record.kind.option.accompanying">
   <source>дарылоо мекемесине коштоп баруу</source>
   <translation>accompanying to an institution</translation>
  </message>
  <message id="medical_record.kind.option.hospital_visit">
   <source>дарылоо мекемесинде барып көрүү</source>
   <translation>visit in hospital</translation>
  </message>
  <message id="medical_record.acute">
   <source>Ден соолугу кескин начарладыбы</source>
   <translation>Acute illness</translation>
  </message>
  <message id="medical_record.acute.hint">
   <source>Ооба болсо, дароо тез жардам чакырылат.</source>
   <translation>If yes, the ambulance is called at once.</translation>
  </message>
  <message id="medical_record.page.first_aid">
   <source>Алгачкы медициналык жардам</source>
   <translation>First medical aid</translation>
  </message>
  <message id="medical_record.training">
   <source>Алгачкы жардам боюнча даярдыгы барбы</source>
   <translation>Training for first aid on file</translation>
  </message>
  <message id="medical_record.training.hint">
   <source>Даярдыгы болбосо, жардам көрсөтүлбөйт, медик чакырылат.</source>
   <translation>Without training no first aid: a medic is called.</translation>
  </message>
  <message id="medical_record.training_paper">
   <source>Даярдык жөнүндө документ</source>
   <translation>Certificate of the training</translation>
  </message>
  <message id="medical_record.pressure_high">
   <source>Кан басымы: жогорку</source>
   <translation>Blood pressure: upper</translation>
  </message>
  <message id="medical_record.pressure_low">
   <source>Кан басымы: төмөнкү</source>
   <translation>Blood pressure: lower</translation>
  </message>
  <message id="medical_record.temperature">
   <source>Дененин температурасы</source>
   <translation>Body temperature</translation>
  </message>
  <message id="medical_record.compress_note">
   <source>Компресс: кайсы жерге, качан</source>
   <translation>Compress: where, when</translation>
  </message>
  <message id="medical_record.page.medics">
   <source>Медиктер, натыйжасы</source>
   <translation>Medics and result</translation>
  </message>
  <message id="medical_record.called_at">
   <source>Чакырылган убактысы</source>
   <translation>Called at</translation>
  </message>
  <message id="medical_record.arrived_at">
   <source>Келген убактысы</source>
   <translation>Arrived at</translation>
  </message>
  <message id="medical_record.institution">
   <source>Медициналык мекеме</source>
   <translation>Medical institution</translation>
  </message>
  <message id="medical_record.medic">
   <source>Медицина кызматкери</source>
   <translation>Medical worker</translation>
  </message>
  <message id="medical_record.result">
   <source>Натыйжасы</source>
   <translation>Result</translation>
  </message>
  <message id="medical_record.family_told">
   <source>Үй-бүлөсүнө билдирилдиби</source>
   <translation>Family informed</translation>
  </message>
  <message id="medical_record.family_told_why">
   <source>Билдирилбеген себеби</source>
   <translation>Why not</translation>
  </message>
  <message id="monthly_report.title">
   <source>Ай сайынкы отчет</source>
   <translation>Monthly report</translation>
  </message>
  <message id="monthly_report.page.found">
   <source>Ай, эсепке алынгандар</source>
   <translation>Month and persons registered</translation>
  </message>
  <message id="monthly_report.reported_on">
   <source>Отчет түзүлгөн күн</source>
   <translation>Made on</translation>
  </message>
  <message id="monthly_report.month">
   <source>Отчеттук ай</source>
   <translation>Month reported on</translation>
  </message>
  <message id="monthly_report.month.hint">
   <source>Ай менен жыл: 02.2026. Отчетто ысымдар жазылбайт, сандар гана.</source>
   <translation>Month and year: 02.2026. No names in the report, numbers only.</translation>
  </message>
  <message id="monthly_report.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="monthly_report.institution">
   <source>Мекеме</source>
   <translation>Institution</translation>
  </message>
  <message id="monthly_report.by_category">
   <source>Категориялар боюнча</source>
   <translation>By category</translation>
  </message>
  <message id="monthly_report.by_category.category">
   <source>Категориясы</source>
   <translation>Category</translation>
  </message>
  <message id="monthly_report.by_category.count">
   <source>Саны</source>
   <translation>Number</translation>
  </message>
  <message id="monthly_report.found_total">
   <source>Табылып, эсепке алынганы: баары</source>
   <translation>Found and registered: total</translation>
  </message>
  <message id="monthly_report.by_reason">
   <source>Себептери боюнча</source>
   <translation>By reason</translation>
  </message>
  <message id="monthly_report.by_reason.reason">
   <source>Себеби</source>
   <translation>Reason</translation>
  </message>
  <message id="monthly_report.by_reason.count">
   <source>Саны</source>
   <translation>Number</translation>
  </message>
  <message id="monthly_report.page.work">
   <source>Аткарылган иш</source>
   <translation>Work done</translation>
  </message>
  <message id="monthly_report.contacts">
   <source>Байланыштар, баруулар, коштоо</source>
   <translation>Contacts, visits, accompaniment</translation>
  </message>
  <message id="monthly_report.contacts.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.talk">
   <source>аңгемелешүү</source>
   <translation>talk</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.home_visit">
   <source>үйгө баруу</source>
   <translation>home visit</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.phone">
   <source>телефон аркылуу</source>
   <translation>by phone</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.first_aid">
   <source>алгачкы жардам</source>
   <translation>first aid</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.doctor_call">
   <source>медик чакыруу</source>
   <translation>medics called</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.accompanying">
   <source>коштоп баруу</source>
   <translation>accompanying</translation>
  </message>
  <message id="monthly_report.contacts.count">
   <source>Саны</source>
   <translation>Number</translation>
  </message>
  <message id="monthly_report.measures">
   <source>Иш-чаралар багыты жана технологиясы боюнча</source>
   <translation>Measures by direction and technology</translation>
  </message>
  <message id="monthly_report.measures.direction">
   <source>Багыты</source>
   <translation>Direction</translation>
  </message>
  <message id="monthly_report.measures.technology">
   <source>Технологиясы</source>
   <translation>Technology</translation>
  </message>
  <message id="monthly_report.measures.count">
   <source>Саны</source>
   <translation>Number</translation>
  </message>
  <message id="monthly_report.redirected">
   <source>Кайра жөнөтүлгөндөр, жооптор, жайгаштыруу</source>
   <translation>Redirected, answered, placed</translation>
  </message>
  <message id="monthly_report.redirected.what">
   <source>Эмне</source>
   <translation>What</translation>
  </message>
  <message id="monthly_report.redirected.what.option.sent">
   <source>кайра жөнөтүлдү</source>
   <translation>redirected</translation>
  </message>
  <message id="monthly_report.redirected.what.option.answered">
   <source>жооп келди</source>
   <translation>answered</translation>
  </message>
  <message id="monthly_report.redirected.what.option.placed_medical">
   <source>медициналык мекемеге жайгашты</source>
   <translation>placed in a medical institution</translation>
  </message>
  <message id="monthly_report.redirected.what.option.placed_education">
   <source>билим берүү мекемесине жайгашты</source>
   <translation>placed in an educational institution</translation>
  </message>
  <message id="monthly_report.redirected.count">
   <source>Саны</source>
   <translation>Number</translation>
  </message>
  <message id="monthly_report.page.analysis">
   <source>Талдоо, пландар</source>
   <translation>Analysis and plans</translation>
  </message>
  <message id="monthly_report.results">
   <source>Натыйжаларды талдоо</source>
   <translation>Results analysed</translation>
  </message>
  <message id="monthly_report.difficulties">
   <source>Кыйынчылыктар</source>
   <translation>Difficulties</translation>
  </message>
  <message id="monthly_report.proposals">
   <source>Кызматты өркүндөтүү боюнча сунуштар</source>
   <translation>Proposals for improving services</translation>
  </message>
  <message id="monthly_report.training">
   <source>Өз билимин жогорулатуу</source>
   <translation>Own training</translation>
  </message>
  <message id="monthly_report.next_month">
   <source>Кийинки айдын планы</source>
   <translation>Plan for next month</translation>
  </message>
  <message id="monthly_report.page.signing">
   <source>Тапшыруу</source>
   <translation>Handing in</translation>
  </message>
  <message id="monthly_report.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="monthly_report.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="monthly_report.signatures.option.head">
   <source>социалдык кызматтын жетекчиси кабыл алды</source>
   <translation>received by the head of the social service</translation>
  </message>
  <message id="monthly_report.received_by">
   <source>Кабыл алгандын кызматы</source>
   <translation>Function of the receiver</translation>
  </message>
  <message id="monthly_report.received_on">
   <source>Кабыл алынган күнү</source>
   <translation>Received on</translation>
  </message>
  <message id="norm_entry.title">
   <source>Ченемдик актылардын каттоосу</source>
   <translation>Register of norms</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Ченемдик акт</source>
   <translation>Norm</translation>
  </message>
  <message id="norm_entry.name">
   <source>Аталышы, номери</source>
   <translation>Name and number</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Кабыл алган орган</source>
   <translation>Issued by</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Approved on</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Күчүнө кирген күнү</source>
   <translation>In force from</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Күчүн жоготкон күнү</source>
   <translation>In force until</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Кайра карала турган күн</source>
   <translation>Review due</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Программадагы чыгарылышы</source>
   <translation>Edition in the program</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Мисалы, kg/2012. Ар бир жазуу толтурулган чыгарылышын сактайт.</source>
   <translation>For example kg/2012. Every entry keeps the edition it was filled in with.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Көчүрмөсү сакталган жер</source>
   <translation>Where the copy is kept</translation>
  </message>
  <message id="observation.title">
   <source>Байкоо барагы</source>
   <translation>Observation sheet</translation>
  </message>
  <message id="observation.page.setting">
   <source>Байкоонун шарттары</source>
   <translation>Setting of the observation</translation>
  </message>
  <message id="observation.phase">
   <source>Мезгил</source>
   <translation>Phase</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>кызмат көрсөтүү учурунда</source>
   <translation>during the service</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>кызмат бүткөндөн кийин</source>
   <translation>after the service</translation>
  </message>
  <message id="observation.observed_on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="observation.observed_at">
   <source>Убактысы</source>
   <translation>Time</translation>
  </message>
  <message id="observation.setting">
   <source>Жагдай</source>
   <translation>Setting</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Дарегин жазбаңыз: «класста», «үйүндө».</source>
   <translation>No address: “in class”, “at home”.</translation>
  </message>
  <message id="observation.observer">
   <source>Байкоочу</source>
   <translation>Observer</translation>
  </message>
  <message id="observation.page.observed">
   <source>Байкоо</source>
   <translation>Observation</translation>
  </message>
  <message id="observation.observations">
   <source>Байкалгандар</source>
   <translation>What is observed</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Көргөн-укканды гана жазыңыз; түшүндүрмөсү өзүнчө.</source>
   <translation>Only what was seen and heard; interpretation goes apart.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Багыт</source>
   <translation>Area</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>коопсуздук</source>
   <translation>safety</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>ден соолук</source>
   <translation>health</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоциялар</source>
   <translation>emotion</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>мамилелер</source>
   <translation>relations</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>мектеп, жумуш</source>
   <translation>school, work</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>күндөлүк көндүмдөр</source>
   <translation>daily skills</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Байкоо</source>
   <translation>Observation</translation>
  </message>
  <message id="observation.observations.change">
   <source>Мурункуга салыштырмалуу</source>
   <translation>Since last time</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>жакшырды</source>
   <translation>better</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>мурункудай</source>
   <translation>same</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>начарлады</source>
   <translation>worse</translation>
  </message>
  <message id="observation.interpretation">
   <source>Чечмелөө</source>
   <translation>Interpretation</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Кызматкердин ою, божомолу; фактыдан өзүнчө.</source>
   <translation>The worker's thoughts and hypotheses, apart from fact.</translation>
  </message>
  <message id="observation.action">
   <source>Керектүү чара</source>
   <translation>Action needed</translation>
  </message>
  <message id="observation.action.hint">
   <source>Эмне, ким, качан. Керек эмес болсо, ошондой жазыңыз.</source>
   <translation>What, who, when. If nothing is needed, say so.</translation>
  </message>
  <message id="observation.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="organisation_card.title">
   <source>Уюмдун карточкасы</source>
   <translation>Organisation card</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Аталышы, каттоосу</source>
   <translation>Name and registration</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карточка толтурулган күн</source>
   <translation>Card filled in on</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Ар бир өзгөрүүдө жаңы карточка толтурулат, эскиси калат.</source>
   <translation>Every change is a new card; the old one stays.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Расмий аталышы</source>
   <translation>Official name</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Менчик формасы</source>
   <translation>Form of ownership</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>мамлекеттик</source>
   <translation>state</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>муниципалдык</source>
   <translation>municipal</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>мамлекеттик эмес</source>
   <translation>non-state</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>жеке</source>
   <translation>private</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>юридикалык жак түзбөгөн адам</source>
   <translation>a person without a legal entity</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Кызмат көрсөтүүчүнүн түрү</source>
   <translation>Kind of provider</translation>
  </message>
  <message id="organisation_card.provider.option.school">
   <source>мектеп</source>
   <translation>school</translation>
  </message>
  <message id="organisation_card.provider.option.institution">
   <source>социалдык кызмат мекемеси</source>
   <translation>social service institution</translation>
  </message>
  <message id="organisation_card.provider.option.ngo">
   <source>коомдук уюм</source>
   <translation>non-governmental organisation</translation>
  </message>
  <message id="organisation_card.provider.option.person">
   <source>юридикалык жак түзбөгөн адам</source>
   <translation>a person without a legal entity</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Башка түрү</source>
   <translation>Another kind</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Мамлекеттик каттоо күбөлүгүнүн номери</source>
   <translation>Registration certificate no.</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Катталган күнү</source>
   <translation>Registered on</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Күбөлүк жана көчүрмөсү сакталган жер</source>
   <translation>Where the certificate and its copy are kept</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Иши, ресурстары</source>
   <translation>Work and means</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Социалдык иштеги тажрыйбасы</source>
   <translation>Experience in social work</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссиясы, баалуулуктары</source>
   <translation>Mission and values</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Түз кызматтар</source>
   <translation>Direct services</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Кыйыр кызматтар</source>
   <translation>Indirect services</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Супервизиянын уюштурулушу</source>
   <translation>How supervision is arranged</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Кызматкерлер курамы</source>
   <translation>Workforce</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Кызматы</source>
   <translation>Function</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штат саны</source>
   <translation>Posts</translation>
  </message>
  <message id="organisation_card.money">
   <source>Каржы булактары</source>
   <translation>Sources of money</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Булагы</source>
   <translation>Source</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Үлүшү</source>
   <translation>Share</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Жоопкерчилик, комиссия</source>
   <translation>Responsibility, commissions</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Өмүр, ден соолук коопсуздугу үчүн жооптуу</source>
   <translation>Answers for safety of life and health</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Ар бир чечимди ким, качан чыгарганы аракеттер журналында сакталат.</source>
   <translation>Who decided what and when is kept in the log of acts.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Кайсы комиссиялар бар</source>
   <translation>Which commissions exist</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>балдар иштери боюнча комиссия</source>
   <translation>commission on children</translation>
  </message>
  <message id="organisation_card.commissions.option.council">
   <source>мектептин социалдык кеңеши</source>
   <translation>social council of the school</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Жардам сурануу тууралуу маалымат кайда берилет</source>
   <translation>Where information on asking for help is given</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="orientation.title">
   <source>Жаңы кызматкердин таанышуу тизмеси</source>
   <translation>Orientation of a new worker</translation>
  </message>
  <message id="orientation.page.topics">
   <source>Темалар</source>
   <translation>Topics</translation>
  </message>
  <message id="orientation.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="orientation.begun_on">
   <source>Башталган күнү</source>
   <translation>Begun on</translation>
  </message>
  <message id="orientation.topics">
   <source>Билип калды</source>
   <translation>Known by now</translation>
  </message>
  <message id="orientation.topics.option.law">
   <source>Социалдык коргоо мыйзамдары</source>
   <translation>Laws on social protection</translation>
  </message>
  <message id="orientation.topics.option.guardianship">
   <source>Камкордук, көзөмөлгө алуу тартиби</source>
   <translation>Procedure of guardianship</translation>
  </message>
  <message id="orientation.topics.option.adoption">
   <source>Бала асырап алуу тартиби</source>
   <translation>Procedure of adoption</translation>
  </message>
  <message id="orientation.topics.option.foster">
   <source>Багуучу үй-бүлөгө берүү тартиби</source>
   <translation>Procedure of foster placement</translation>
  </message>
  <message id="orientation.topics.option.benefits">
   <source>Жөлөкпул, пенсия алуу тартиби</source>
   <translation>Procedure of benefits</translation>
  </message>
  <message id="orientation.topics.option.employment">
   <source>Ишке орноштуруу тартиби</source>
   <translation>Procedure of employment</translation>
  </message>
  <message id="orientation.topics.option.institutions">
   <source>Интернаттык мекемеге жайгаштыруу тартиби</source>
   <translation>Procedure of placement in institutions</translation>
  </message>
  <message id="orientation.topics.option.methods">
   <source>Социалдык иштин ыкмалары, технологиялары</source>
   <translation>Methods and technologies of social work</translation>
  </message>
  <message id="orientation.helped_by">
   <source>Жол көрсөткөн кызматкер</source>
   <translation>Shown by</translation>
  </message>
  <message id="orientation.finished_on">
   <source>Аяктаган күнү</source>
   <translation>Finished on</translation>
  </message>
  <message id="orientation.note">
   <source>Эмнени кайра караш керек</source>
   <translation>What to go over again</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өз даттануум</source>
   <translation>The worker's own appeal</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Даттануу</source>
   <translation>Appeal</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Жазган адамдын өзү гана көрөт.</source>
   <translation>Seen by its author alone.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кимге</source>
   <translation>To whom</translation>
  </message>
  <message id="own_appeal.about">
   <source>Эмне жөнүндө</source>
   <translation>What about</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Жооп келген күн</source>
   <translation>Answered on</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Жооп</source>
   <translation>Answer</translation>
  </message>
  <message id="people_register.title">
   <source>Оор кырдаалга кабылгандардын журналы</source>
   <translation>Register of people in difficulty</translation>
  </message>
  <message id="people_register.page.lines">
   <source>Жазуулар</source>
   <translation>Lines</translation>
  </message>
  <message id="people_register.lines">
   <source>Оор кырдаалга кабылгандардын журналы</source>
   <translation>Register of people in difficulty</translation>
  </message>
  <message id="people_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="people_register.lines.on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="people_register.lines.code">
   <source>Коду</source>
   <translation>Code</translation>
  </message>
  <message id="people_register.lines.found">
   <source>Кантип табылды</source>
   <translation>How found</translation>
  </message>
  <message id="people_register.lines.category">
   <source>Категориясы</source>
   <translation>Category</translation>
  </message>
  <message id="people_register.lines.reason">
   <source>Себеби</source>
   <translation>Reason</translation>
  </message>
  <message id="people_register.lines.danger">
   <source>Түз коркунуч</source>
   <translation>Direct danger</translation>
  </message>
  <message id="people_register.lines.decision">
   <source>Чечим</source>
   <translation>Decision</translation>
  </message>
  <message id="people_register.lines.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="presentation.title">
   <source>Кейсти тааныштыруу барагы</source>
   <translation>Case presentation sheet</translation>
  </message>
  <message id="presentation.page.about">
   <source>Атсыз тааныштыруу</source>
   <translation>Anonymous presentation</translation>
  </message>
  <message id="presentation.made_on">
   <source>Барак даярдалган күн</source>
   <translation>Date the sheet was prepared</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Убактылуу код</source>
   <translation>Temporary code</translation>
  </message>
  <message id="presentation.age_group">
   <source>Курактык тобу</source>
   <translation>Age group</translation>
  </message>
  <message id="presentation.sex">
   <source>Жынысы</source>
   <translation>Sex</translation>
  </message>
  <message id="presentation.place_type">
   <source>Калктуу конуштун түрү</source>
   <translation>Type of place</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>шаар</source>
   <translation>town</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>айыл</source>
   <translation>village</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>алыскы жер, жайлоо</source>
   <translation>remote place</translation>
  </message>
  <message id="presentation.family">
   <source>Үй-бүлө</source>
   <translation>Family</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Аты жазылбайт, ролу жазылат: эне, ата, чоң эне.</source>
   <translation>No names, roles only: mother, father, grandmother.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Окуялардын ырааттуулугу</source>
   <translation>Timeline</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Күнү жазылбайт, кейс ачылгандан берки күндөр саналат.</source>
   <translation>No dates: count the days since the case was opened.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Күн</source>
   <translation>Day</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Окуя</source>
   <translation>Event</translation>
  </message>
  <message id="presentation.page.question">
   <source>Талкуулануучу маселе</source>
   <translation>Matter for discussion</translation>
  </message>
  <message id="presentation.risks">
   <source>Тобокелдик</source>
   <translation>Risk</translation>
  </message>
  <message id="presentation.strengths">
   <source>Күчтүү жактар</source>
   <translation>Strengths</translation>
  </message>
  <message id="presentation.tried">
   <source>Мурда колдонулган чаралар</source>
   <translation>What was tried</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Эмне жардам берди? Эмне жардам берген жок?</source>
   <translation>What helped? What did not?</translation>
  </message>
  <message id="presentation.question">
   <source>Кесиптештерге суроо</source>
   <translation>Question to colleagues</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Кесиптештериңизден так эмнени уккуңуз келет?</source>
   <translation>What exactly would you like to hear from your colleagues?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Таанытып коюучу маалымат жок экени текшерилди</source>
   <translation>Checked: no identifying data</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>аты жок</source>
   <translation>no names</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>дарек, мектеп, иш орду аталган эмес</source>
   <translation>no address, school or place of work</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>туулган күн жана башка чыныгы күндөр жок</source>
   <translation>no birth date or other real dates</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>таанытып коюучу өзгөчө белгилер жок</source>
   <translation>no unusual details that could be recognised</translation>
  </message>
  <message id="process_note.title">
   <source>Жумушчу жазуу</source>
   <translation>Working note</translation>
  </message>
  <message id="process_note.page.contact">
   <source>Байланыш</source>
   <translation>The contact</translation>
  </message>
  <message id="process_note.met_at">
   <source>Күнү, убактысы</source>
   <translation>Date and time</translation>
  </message>
  <message id="process_note.ended">
   <source>Аякташы</source>
   <translation>Ended</translation>
  </message>
  <message id="process_note.place">
   <source>Жери</source>
   <translation>Place</translation>
  </message>
  <message id="process_note.place.hint">
   <source>Даректи жазбаңыз.</source>
   <translation>Not the address.</translation>
  </message>
  <message id="process_note.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="process_note.kind.option.talk">
   <source>аңгемелешүү</source>
   <translation>talk</translation>
  </message>
  <message id="process_note.kind.option.family">
   <source>үй-бүлө менен жолугушуу</source>
   <translation>meeting with the family</translation>
  </message>
  <message id="process_note.kind.option.phone">
   <source>телефон аркылуу</source>
   <translation>by phone</translation>
  </message>
  <message id="process_note.kind.option.school">
   <source>мектептеги жолугушуу</source>
   <translation>meeting at school</translation>
  </message>
  <message id="process_note.kind.option.other_body">
   <source>башка уюм менен сүйлөшүү</source>
   <translation>talk with another body</translation>
  </message>
  <message id="process_note.kind.option.after_closing">
   <source>жабылгандан кийинки байкоо</source>
   <translation>follow-up after closing</translation>
  </message>
  <message id="process_note.kind.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="process_note.kind_other">
   <source>Башка түрү</source>
   <translation>Another kind</translation>
  </message>
  <message id="process_note.present">
   <source>Катышкандар</source>
   <translation>Present</translation>
  </message>
  <message id="process_note.page.content">
   <source>Мазмуну</source>
   <translation>Content</translation>
  </message>
  <message id="process_note.facts">
   <source>Фактылар</source>
   <translation>Facts</translation>
  </message>
  <message id="process_note.facts.hint">
   <source>Тыянаксыз.</source>
   <translation>No conclusions.</translation>
  </message>
  <message id="process_note.facts.ask">
   <source>Туура түшүндүмбү: сиз … дедиңизби?</source>
   <translation>Did I understand you: you said …?</translation>
  </message>
  <message id="process_note.observation">
   <source>Кызматкердин байкоосу</source>
   <translation>What the worker noticed</translation>
  </message>
  <message id="process_note.rapport">
   <source>Ишеним кантип түзүлдү</source>
   <translation>How trust was built</translation>
  </message>
  <message id="process_note.confidential_part">
   <source>Өтө купуя бөлүк</source>
   <translation>Strictly confidential part</translation>
  </message>
  <message id="process_note.page.next">
   <source>Макулдашуу, коопсуздук</source>
   <translation>Agreements and safety</translation>
  </message>
  <message id="process_note.agreements">
   <source>Макулдашуулар</source>
   <translation>Agreements</translation>
  </message>
  <message id="process_note.agreements.ask">
   <source>Кийинки жолугушууга чейин ким эмне кылат?</source>
   <translation>Who will do what until we meet again?</translation>
  </message>
  <message id="process_note.next_step">
   <source>Кийинки кадам</source>
   <translation>Next step</translation>
  </message>
  <message id="process_note.next_on">
   <source>Кийинки кадамдын күнү</source>
   <translation>Next step on</translation>
  </message>
  <message id="process_note.danger">
   <source>Коркунуч барбы</source>
   <translation>Danger</translation>
  </message>
  <message id="process_note.danger.ask">
   <source>Мурунку жолугушуудан бери корккон учуруңуз болдубу?</source>
   <translation>Were you afraid at any time since we last met?</translation>
  </message>
  <message id="process_note.danger_detail">
   <source>Кандай коркунуч, көрүлгөн чара</source>
   <translation>What danger, and what was done</translation>
  </message>
  <message id="process_note.threat">
   <source>Кимге коркунуч</source>
   <translation>Danger to whom</translation>
  </message>
  <message id="process_note.threat.option.client">
   <source>клиентке коркунуч</source>
   <translation>danger to the client</translation>
  </message>
  <message id="process_note.threat.option.self">
   <source>өзүнө зыян келтирүү коркунучу</source>
   <translation>threat to self</translation>
  </message>
  <message id="process_note.threat.option.others">
   <source>башкаларга коркунуч</source>
   <translation>threat to others</translation>
  </message>
  <message id="process_note.gift">
   <source>Белек сунушталдыбы</source>
   <translation>Gift offered</translation>
  </message>
  <message id="process_note.gift_detail">
   <source>Белек боюнча эмне жасалды</source>
   <translation>What was done about the gift</translation>
  </message>
  <message id="process_note.conflict">
   <source>Кызыкчылыктардын кагылышы барбы</source>
   <translation>Conflict of interest</translation>
  </message>
  <message id="process_note.conflict_detail">
   <source>Кандай кагылыш, чечим</source>
   <translation>Which conflict, and how it was solved</translation>
  </message>
  <message id="process_note.plan_needs">
   <source>Пландын кайсы муктаждыгы (№)</source>
   <translation>Which need of the plan (no.)</translation>
  </message>
  <message id="process_note.declined">
   <source>Сунушталган кызматтан баш тарттыбы</source>
   <translation>Was a service that was offered declined</translation>
  </message>
  <message id="process_note.declined.hint">
   <source>Баш тартуу – клиенттин укугу.</source>
   <translation>Declining is the client's right.</translation>
  </message>
  <message id="process_note.declined_detail">
   <source>Эмнеден, эмне себептен баш тартты</source>
   <translation>What was declined, and why</translation>
  </message>
  <message id="process_note.declined_needs">
   <source>Кайсы муктаждык (№)</source>
   <translation>Which need (no.)</translation>
  </message>
  <message id="prohibitions.title">
   <source>Тыюулар менен таанышуу, билдирүү</source>
   <translation>Acknowledgement of prohibitions; gifts and conflicts</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Таанышкан жоболор</source>
   <translation>Points read</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Таанышкан күн</source>
   <translation>Read on</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 жобо окулду</source>
   <translation>The 13 points were read</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Басмырлабоо, өзгөчөлүктү эске алуу</source>
   <translation>No discrimination; differences are respected</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Клиент менен жакын мамиле түзбөө</source>
   <translation>No intimate relation with a client</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Башкаларга коркунуч тууралуу билсе, унчукпай калбоо</source>
   <translation>No silence about planned harm to others</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өзүнө зыян келтирүү коркунучун билсе, унчукпай калбоо</source>
   <translation>No silence about planned self-harm</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Жалган, шалаакы баалоо жүргүзбөө</source>
   <translation>No false or careless assessment</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Керектүү кызматты кармабоо</source>
   <translation>No needed service is withheld</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Сырды ачыкка чыгарбоо</source>
   <translation>No breach of confidentiality</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Далилдерди бурмалабоо</source>
   <translation>Evidence is kept truthfully</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Уруксат үчүн жасалма документ бербөө</source>
   <translation>No forged papers for a licence</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Керектүү кызматка жөнөтүүдөн баш тартпоо</source>
   <translation>Clients are linked to the services they need</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Белек, акы албоо</source>
   <translation>No gifts or rewards</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Зыяндуу, натыйжасыз ыкма колдонбоо</source>
   <translation>No harmful or useless methods</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Башка катышуучулардан коргоону унутпоо</source>
   <translation>Clients are protected from other participants</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Кызыкчылыктардын кагылышуусу</source>
   <translation>Conflict declaration</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Иштин коду</source>
   <translation>Case code</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Байланышы</source>
   <translation>Relation</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Чара</source>
   <translation>Measure</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Сунушталган белектер</source>
   <translation>Gifts offered</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Эмне</source>
   <translation>What</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Эмне кылынды</source>
   <translation>What was done</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>баш тартылды</source>
   <translation>declined</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>кайтарылды</source>
   <translation>returned</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Колу</source>
   <translation>Signatures</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="referral.title">
   <source>Башка уюмга кайра жөнөтүү каты</source>
   <translation>Redirect letter</translation>
  </message>
  <message id="referral.page.to">
   <source>Кимге</source>
   <translation>To whom</translation>
  </message>
  <message id="referral.letter_no">
   <source>Каттын номери</source>
   <translation>Letter no.</translation>
  </message>
  <message id="referral.sent_on">
   <source>Жөнөтүлгөн күнү</source>
   <translation>Sent on</translation>
  </message>
  <message id="referral.organisation">
   <source>Кайсы уюмга</source>
   <translation>Addressee</translation>
  </message>
  <message id="referral.function">
   <source>Кызмат адамы</source>
   <translation>Function addressed</translation>
  </message>
  <message id="referral.contact">
   <source>Уюмдун телефону</source>
   <translation>Phone of the body</translation>
  </message>
  <message id="referral.contact.hint">
   <source>Жооп кечиксе, ушул номерге чалынат.</source>
   <translation>The number to ring when the answer is late.</translation>
  </message>
  <message id="referral.kind">
   <source>Жардамдын түрү</source>
   <translation>Kind of help</translation>
  </message>
  <message id="referral.kind.option.medical">
   <source>медициналык мекемеге жайгашуу</source>
   <translation>placement in a medical institution</translation>
  </message>
  <message id="referral.kind.option.education">
   <source>билим берүү мекемесине жайгашуу</source>
   <translation>placement in an educational institution</translation>
  </message>
  <message id="referral.kind.option.material">
   <source>материалдык жардам</source>
   <translation>material help</translation>
  </message>
  <message id="referral.kind.option.household">
   <source>социалдык-турмуш-тиричилик кызматы</source>
   <translation>household service</translation>
  </message>
  <message id="referral.kind.option.legal">
   <source>укуктук жардам</source>
   <translation>legal help</translation>
  </message>
  <message id="referral.kind.option.psychological">
   <source>психологиялык жардам</source>
   <translation>psychological help</translation>
  </message>
  <message id="referral.kind.option.guardianship">
   <source>камкордук жана көзөмөлдүк органы</source>
   <translation>guardianship body</translation>
  </message>
  <message id="referral.kind.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="referral.kind_other">
   <source>Башка түрү</source>
   <translation>Another kind</translation>
  </message>
  <message id="referral.page.need">
   <source>Муктаждык, өтүнүч</source>
   <translation>Need and request</translation>
  </message>
  <message id="referral.need">
   <source>Муктаждык жана өтүнүч</source>
   <translation>Need and request</translation>
  </message>
  <message id="referral.need.hint">
   <source>Ушул уюмга зарыл гана маалымат.</source>
   <translation>Only what this body needs to know.</translation>
  </message>
  <message id="referral.need.ask">
   <source>Бул уюмдан так эмне керек? Эмнени айтпаганым жакшы?</source>
   <translation>What exactly do you need from them? What should I leave out?</translation>
  </message>
  <message id="referral.name_needed">
   <source>Аты-жөнү сөзсүз керекпи</source>
   <translation>Is the name needed</translation>
  </message>
  <message id="referral.name_needed_name">
   <source>Клиенттин аты-жөнү</source>
   <translation>Name of the client</translation>
  </message>
  <message id="referral.consent_ref">
   <source>Макулдук</source>
   <translation>Consent</translation>
  </message>
  <message id="referral.status">
   <source>Абалы</source>
   <translation>State</translation>
  </message>
  <message id="referral.status.option.sent">
   <source>жөнөтүлдү</source>
   <translation>sent</translation>
  </message>
  <message id="referral.status.option.accepted">
   <source>кабыл алынды</source>
   <translation>accepted</translation>
  </message>
  <message id="referral.status.option.done">
   <source>аткарылды</source>
   <translation>done</translation>
  </message>
  <message id="referral.status.option.refused">
   <source>баш тартылды</source>
   <translation>refused</translation>
  </message>
  <message id="referral.page.signing">
   <source>Кол коюу, бекитүү</source>
   <translation>Signatures and approval</translation>
  </message>
  <message id="referral.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="referral.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="referral.approved">
   <source>Бекитемин</source>
   <translation>Approved</translation>
  </message>
  <message id="referral.approved.hint">
   <source>Мектептин атынан жөнөтүлсө гана.</source>
   <translation>Only where the school is the sender.</translation>
  </message>
  <message id="referral.approved.option.director">
   <source>мектеп директору</source>
   <translation>school director</translation>
  </message>
  <message id="referral_answer.title">
   <source>Кайра жөнөтүү катына жооп</source>
   <translation>Answer to the redirect letter</translation>
  </message>
  <message id="referral_answer.page.answer">
   <source>Жооп</source>
   <translation>Answer</translation>
  </message>
  <message id="referral_answer.referral_ref">
   <source>Кайра жөнөтүү каты</source>
   <translation>Redirect letter</translation>
  </message>
  <message id="referral_answer.received_on">
   <source>Жооп келген күнү</source>
   <translation>Answer received on</translation>
  </message>
  <message id="referral_answer.accepted">
   <source>Кабыл алындыбы</source>
   <translation>Accepted</translation>
  </message>
  <message id="referral_answer.accepted.option.yes">
   <source>кабыл алынды</source>
   <translation>accepted</translation>
  </message>
  <message id="referral_answer.accepted.option.waiting">
   <source>кезекке коюлду</source>
   <translation>on a waiting list</translation>
  </message>
  <message id="referral_answer.accepted.option.no">
   <source>кабыл алынган жок</source>
   <translation>not accepted</translation>
  </message>
  <message id="referral_answer.accepted_why">
   <source>Кабыл алынбаган себеби</source>
   <translation>Why not accepted</translation>
  </message>
  <message id="referral_answer.service">
   <source>Көрсөтүлгөн кызмат</source>
   <translation>Service given</translation>
  </message>
  <message id="referral_answer.result">
   <source>Натыйжасы</source>
   <translation>Result</translation>
  </message>
  <message id="referral_answer.answered_by">
   <source>Ким жооп берди</source>
   <translation>Answered by</translation>
  </message>
  <message id="referral_answer.answered_by.hint">
   <source>Кызматы гана.</source>
   <translation>The function only.</translation>
  </message>
  <message id="referral_answer.papers">
   <source>Келген документ</source>
   <translation>Paper received</translation>
  </message>
  <message id="referral.plan_needs">
   <source>Пландын кайсы муктаждыгы (№)</source>
   <translation>Which need of the plan (no.)</translation>
  </message>
  <message id="register_entry.title">
   <source>Жашоо-тиричиликтин оор кырдаалына кабылган адамдардын эсеби</source>
   <translation>Register of persons in a difficult life situation</translation>
  </message>
  <message id="register_entry.page.found">
   <source>Табылганы</source>
   <translation>How found</translation>
  </message>
  <message id="register_entry.entry_no">
   <source>Эсептеги номери</source>
   <translation>Register number</translation>
  </message>
  <message id="register_entry.found_at">
   <source>Табылган күнү, убактысы</source>
   <translation>Found on, at</translation>
  </message>
  <message id="register_entry.found_how">
   <source>Кантип табылды</source>
   <translation>How found</translation>
  </message>
  <message id="register_entry.found_how.option.class_teacher">
   <source>класс жетекчи билдирди</source>
   <translation>told by the class teacher</translation>
  </message>
  <message id="register_entry.found_how.option.neighbour">
   <source>кошуна билдирди</source>
   <translation>told by a neighbour</translation>
  </message>
  <message id="register_entry.found_how.option.self">
   <source>өзү кайрылды</source>
   <translation>came himself or herself</translation>
  </message>
  <message id="register_entry.found_how.option.patrol">
   <source>рейд учурунда</source>
   <translation>on a patrol</translation>
  </message>
  <message id="register_entry.found_how.option.clinic">
   <source>медициналык мекеме билдирди</source>
   <translation>told by a clinic</translation>
  </message>
  <message id="register_entry.found_how.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="register_entry.found_how_other">
   <source>Башка жолу</source>
   <translation>Another way</translation>
  </message>
  <message id="register_entry.informant">
   <source>Билдирген адам</source>
   <translation>Who told us</translation>
  </message>
  <message id="register_entry.informant.hint">
   <source>Өзү кайрылса, бош калат. Клиентке аты айтылбайт.</source>
   <translation>Empty if the client came alone. The client is not told the name.</translation>
  </message>
  <message id="register_entry.confidentiality_told">
   <source>Купуялык жана анын чеги түшүндүрүлдүбү</source>
   <translation>Confidentiality and its limits explained</translation>
  </message>
  <message id="register_entry.confidentiality_told.ask">
   <source>Сиз айткандарды уруксатыңызсыз эч кимге айтпайм. Өмүргө коркунуч болсо гана коргоого милдеттүүмүн. Түшүнүктүүбү?</source>
   <translation>I tell nobody what you say without your permission. Only where a life is in danger I must protect. Is that clear?</translation>
  </message>
  <message id="register_entry.page.person">
   <source>Адам жөнүндө</source>
   <translation>The person</translation>
  </message>
  <message id="register_entry.surname">
   <source>Фамилиясы</source>
   <translation>Surname</translation>
  </message>
  <message id="register_entry.surname.hint">
   <source>Аты иштин өзүнө түшпөйт, ысымдар реестринде гана сакталат.</source>
   <translation>The name does not enter the file; it is kept in the register of names only.</translation>
  </message>
  <message id="register_entry.given_name">
   <source>Аты</source>
   <translation>Given name</translation>
  </message>
  <message id="register_entry.given_name.ask">
   <source>Сизди ким деп атайын?</source>
   <translation>What would you like to be called?</translation>
  </message>
  <message id="register_entry.birth_date">
   <source>Туулган күнү</source>
   <translation>Date of birth</translation>
  </message>
  <message id="register_entry.birth_date.hint">
   <source>Билинбесе, жылы же болжолдуу жашы жетиштүү.</source>
   <translation>If not known, the year or about how old is enough.</translation>
  </message>
  <message id="register_entry.sex">
   <source>Жынысы</source>
   <translation>Sex</translation>
  </message>
  <message id="register_entry.address">
   <source>Дареги</source>
   <translation>Address</translation>
  </message>
  <message id="register_entry.address.ask">
   <source>Азыр кайда, ким менен жашайсыз?</source>
   <translation>Where do you live now, and with whom?</translation>
  </message>
  <message id="register_entry.phone">
   <source>Телефону</source>
   <translation>Phone</translation>
  </message>
  <message id="register_entry.school_class">
   <source>Мектеби, классы</source>
   <translation>School, class</translation>
  </message>
  <message id="register_entry.school_class.hint">
   <source>Класс тизмелерине клиент экени жазылбайт.</source>
   <translation>Class lists never show that a child is a client.</translation>
  </message>
  <message id="register_entry.page.situation">
   <source>Кырдаал</source>
   <translation>The situation</translation>
  </message>
  <message id="register_entry.category">
   <source>Категориясы</source>
   <translation>Category</translation>
  </message>
  <message id="register_entry.reason">
   <source>Оор кырдаалдын себеби</source>
   <translation>Reason of the difficult situation</translation>
  </message>
  <message id="register_entry.reason_other">
   <source>Башка себеп</source>
   <translation>Another reason</translation>
  </message>
  <message id="register_entry.cause_client">
   <source>Себеби – клиенттин өз сөзү менен</source>
   <translation>Cause – in the client's own words</translation>
  </message>
  <message id="register_entry.cause_client.ask">
   <source>Сиздин оюңузча, бул эмнеден башталды? Эмне өзгөрсө жеңилдейт?</source>
   <translation>What do you think it began with? What would have to change to make it easier?</translation>
  </message>
  <message id="register_entry.cause_worker">
   <source>Себеби – социалдык кызматкердин көз карашы</source>
   <translation>Cause – as the social worker sees it</translation>
  </message>
  <message id="register_entry.page.decision">
   <source>Коркунуч, чечим</source>
   <translation>Danger and decision</translation>
  </message>
  <message id="register_entry.danger">
   <source>Азыр түз коркунуч барбы</source>
   <translation>Immediate danger now</translation>
  </message>
  <message id="register_entry.danger.ask">
   <source>Бүгүн үйгө барганда сизге коопсузбу?</source>
   <translation>Is it safe for you to go home today?</translation>
  </message>
  <message id="register_entry.danger_measure">
   <source>Дароо көрүлгөн чара, убактысы</source>
   <translation>What was done at once, and when</translation>
  </message>
  <message id="register_entry.threat">
   <source>Кимге коркунуч</source>
   <translation>Danger to whom</translation>
  </message>
  <message id="register_entry.threat.option.client">
   <source>клиентке коркунуч</source>
   <translation>danger to the client</translation>
  </message>
  <message id="register_entry.threat.option.self">
   <source>өзүнө зыян келтирүү коркунучу</source>
   <translation>threat to self</translation>
  </message>
  <message id="register_entry.threat.option.others">
   <source>башкаларга коркунуч</source>
   <translation>threat to others</translation>
  </message>
  <message id="register_entry.decision">
   <source>Чечим</source>
   <translation>Decision</translation>
  </message>
  <message id="register_entry.decision.option.service">
   <source>социалдык кызмат көрсөтүлөт</source>
   <translation>service is given</translation>
  </message>
  <message id="register_entry.decision.option.one_time">
   <source>бир жолку жардам берилди</source>
   <translation>one-time help given</translation>
  </message>
  <message id="register_entry.decision.option.redirected">
   <source>башка уюмга кайра жөнөтүлдү</source>
   <translation>sent on to another body</translation>
  </message>
  <message id="register_entry.decision.option.not_needed">
   <source>кызмат керек эмес</source>
   <translation>no service needed</translation>
  </message>
  <message id="register_entry.decision.option.refused">
   <source>баш тартты</source>
   <translation>refused</translation>
  </message>
  <message id="register_entry.decision_why">
   <source>Баш тартуунун себеби</source>
   <translation>Why refused</translation>
  </message>
  <message id="register_entry.one_time_help">
   <source>Берилген жардам</source>
   <translation>The help that was given</translation>
  </message>
  <message id="register_entry.code">
   <source>Клиенттин коду</source>
   <translation>Code of the client</translation>
  </message>
  <message id="requests.title">
   <source>Документтердин көчүрмөсүн суроо; сунуштарды каттоо</source>
   <translation>Document-copy request; register of proposals</translation>
  </message>
  <message id="requests.page.requests">
   <source>Сурамдар, сунуштар</source>
   <translation>Requests and proposals</translation>
  </message>
  <message id="requests.made_on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="requests.copies">
   <source>Көчүрмө суроо</source>
   <translation>Requests for copies</translation>
  </message>
  <message id="requests.copies.to">
   <source>Кимге</source>
   <translation>To</translation>
  </message>
  <message id="requests.copies.document">
   <source>Документ</source>
   <translation>Document</translation>
  </message>
  <message id="requests.copies.why">
   <source>Ишке эмнеси тиешелүү</source>
   <translation>Why it concerns the work</translation>
  </message>
  <message id="requests.copies.on">
   <source>Суралган</source>
   <translation>Asked on</translation>
  </message>
  <message id="requests.copies.received">
   <source>Алынган</source>
   <translation>Received on</translation>
  </message>
  <message id="requests.proposals">
   <source>Сунуштар</source>
   <translation>Proposals</translation>
  </message>
  <message id="requests.proposals.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="requests.proposals.on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="requests.proposals.to">
   <source>Кимге</source>
   <translation>To</translation>
  </message>
  <message id="requests.proposals.text">
   <source>Сунуш</source>
   <translation>Proposal</translation>
  </message>
  <message id="requests.proposals.answer">
   <source>Жооп</source>
   <translation>Answer</translation>
  </message>
  <message id="requests.papers">
   <source>Кат, көчүрмө</source>
   <translation>Letter, copy</translation>
  </message>
  <message id="results.title">
   <source>Клиенттин картасы: натыйжаларды талдоо</source>
   <translation>Client card: analysis of results</translation>
  </message>
  <message id="results.page.analysis">
   <source>Натыйжаларды талдоо</source>
   <translation>Analysis of results</translation>
  </message>
  <message id="results.analysed_on">
   <source>Талданган күнү</source>
   <translation>Analysed on</translation>
  </message>
  <message id="results.card_ref">
   <source>Клиенттин картасы</source>
   <translation>Client card</translation>
  </message>
  <message id="results.results">
   <source>Жетишилген натыйжалар</source>
   <translation>Results reached</translation>
  </message>
  <message id="results.results.ask">
   <source>Башталгандан бери эмне жакшырды? Муну эмнеден байкайсыз?</source>
   <translation>What has become better since the beginning? How can one see it?</translation>
  </message>
  <message id="results.results.on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="results.results.result">
   <source>Натыйжа</source>
   <translation>Result</translation>
  </message>
  <message id="results.results.evaluation">
   <source>Баасы</source>
   <translation>Evaluation</translation>
  </message>
  <message id="results.results.evaluation.option.reached">
   <source>жетишилди</source>
   <translation>reached</translation>
  </message>
  <message id="results.results.evaluation.option.partly">
   <source>жарым-жартылай</source>
   <translation>partly</translation>
  </message>
  <message id="results.results.evaluation.option.not_reached">
   <source>жетишилген жок</source>
   <translation>not reached</translation>
  </message>
  <message id="results.client_view">
   <source>Клиенттин пикири</source>
   <translation>The client's opinion</translation>
  </message>
  <message id="results.client_view.ask">
   <source>Сизге эмне чын эле жардам берди, эмне жок?</source>
   <translation>What really helped you, and what did not?</translation>
  </message>
  <message id="results.next_step">
   <source>Мындан ары</source>
   <translation>What comes next</translation>
  </message>
  <message id="results.next_step.option.continue">
   <source>план улантылат</source>
   <translation>the plan goes on</translation>
  </message>
  <message id="results.next_step.option.change">
   <source>план өзгөртүлөт</source>
   <translation>the plan is changed</translation>
  </message>
  <message id="results.next_step.option.close">
   <source>ишти жабууга даярдоо</source>
   <translation>closing is prepared</translation>
  </message>
  <message id="results.changes">
   <source>Планга өзгөртүүлөр</source>
   <translation>Changes of the plan</translation>
  </message>
  <message id="results.changes.hint">
   <source>Жаңы иш-чаралар картанын жаңы нускасына жазылат.</source>
   <translation>New measures go into a new version of the card.</translation>
  </message>
  <message id="results.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="results.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="results.signatures.option.client">
   <source>клиент</source>
   <translation>client</translation>
  </message>
  <message id="results.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>parent or guardian</translation>
  </message>
  <message id="ritual_record.title">
   <source>Расымдык кызмат көрсөтүүнү уюштуруу</source>
   <translation>Ritual-service record after a client's death</translation>
  </message>
  <message id="ritual_record.page.death">
   <source>Каза болушу</source>
   <translation>The death</translation>
  </message>
  <message id="ritual_record.died_on">
   <source>Каза болгон күнү</source>
   <translation>Died on</translation>
  </message>
  <message id="ritual_record.died_where">
   <source>Жери</source>
   <translation>Where</translation>
  </message>
  <message id="ritual_record.death_document">
   <source>Өлүмдү тастыктаган документ</source>
   <translation>Document of death</translation>
  </message>
  <message id="ritual_record.relatives">
   <source>Табылган, кабарланган туугандар</source>
   <translation>Relatives found and told</translation>
  </message>
  <message id="ritual_record.relatives.who">
   <source>Ким</source>
   <translation>Who</translation>
  </message>
  <message id="ritual_record.relatives.told_at">
   <source>Качан кабарланды</source>
   <translation>Told on, at</translation>
  </message>
  <message id="ritual_record.page.service">
   <source>Расымдык кызмат</source>
   <translation>Ritual service</translation>
  </message>
  <message id="ritual_record.body">
   <source>Кызматты көрсөткөн уюм</source>
   <translation>Body that gave the service</translation>
  </message>
  <message id="ritual_record.organised_on">
   <source>Уюштурулган күнү</source>
   <translation>Organised on</translation>
  </message>
  <message id="ritual_record.cost">
   <source>Чыгымы</source>
   <translation>Cost</translation>
  </message>
  <message id="ritual_record.cost.unit">
   <source>сом</source>
   <translation>som</translation>
  </message>
  <message id="ritual_record.payer">
   <source>Ким төлөдү</source>
   <translation>Paid by</translation>
  </message>
  <message id="ritual_record.belongings">
   <source>Буюмдары, документтери кимге берилди</source>
   <translation>Things and papers handed to</translation>
  </message>
  <message id="ritual_record.case_closed_on">
   <source>Иш жабылган күнү</source>
   <translation>Case closed on</translation>
  </message>
  <message id="ritual_record.case_closed_on.hint">
   <source>Картанын жабуу барагы өзүнчө толтурулат.</source>
   <translation>The closing sheet of the card is filled in as well.</translation>
  </message>
  <message id="room.title">
   <source>Жайлар, бөлмөлөр</source>
   <translation>Premises and rooms</translation>
  </message>
  <message id="room.page.room">
   <source>Бөлмө</source>
   <translation>Room</translation>
  </message>
  <message id="room.name">
   <source>Аталышы, номери</source>
   <translation>Name or number</translation>
  </message>
  <message id="room.name.hint">
   <source>Жолугушуу орду катары тандалат. Жашыруун дарек бул жерге жазылбайт.</source>
   <translation>Can be chosen as a place of meeting. A secret address does not belong here.</translation>
  </message>
  <message id="room.use">
   <source>Максаты</source>
   <translation>Purpose</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кеңеш берүү бөлмөсү</source>
   <translation>counselling room</translation>
  </message>
  <message id="room.use.option.group">
   <source>топтук иш бөлмөсү</source>
   <translation>group room</translation>
  </message>
  <message id="room.use.option.reception">
   <source>кабыл алуу бөлмөсү</source>
   <translation>reception</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архивкана</source>
   <translation>archive</translation>
  </message>
  <message id="room.use.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="room.fits">
   <source>Максатка ылайык</source>
   <translation>Fit for its purpose</translation>
  </message>
  <message id="room.fits_why">
   <source>Эмне жетишпейт, качан оңдолот</source>
   <translation>What is missing and when it is put right</translation>
  </message>
  <message id="room.private">
   <source>Сырттан угулбай сүйлөшүүгө болот</source>
   <translation>One can talk there unheard</translation>
  </message>
  <message id="room.seats">
   <source>Сыйымдуулугу</source>
   <translation>Seats</translation>
  </message>
  <message id="room.checked_on">
   <source>Каралган күнү</source>
   <translation>Looked at on</translation>
  </message>
  <message id="safety_plan.title">
   <source>Коопсуздук планы</source>
   <translation>Safety plan</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Чогуу түзүлгөн план</source>
   <translation>The plan made together</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Түзүлгөн күн</source>
   <translation>Date made</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Чогуу түзгөн адамдар</source>
   <translation>Made together with</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Клиент, коргой ала турган ата-эне, камкорчу.</source>
   <translation>The client, a parent or guardian able to protect.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Коркунуч жакындаганынын белгилери</source>
   <translation>Signs that danger is coming</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Коркунуч жакындаганын эмнеден билесиз: үнүнөн, сөзүнөн, убакыттан, күндөн?</source>
   <translation>How do you know danger is coming: voice, words, hour, day?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Мен дароо эмне кылам</source>
   <translation>What I do at once</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Кыска, аткарыла турган кадамдар. Бала өз сөзү менен айтат.</source>
   <translation>Short steps that can be done. A child uses its own words.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Ушундай белги байкалса, адегенде эмне кыла аласыз? Андан кийинчи?</source>
   <translation>If you see such a sign, what can you do first? And then?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Кадам</source>
   <translation>Step</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Ким жардам берет</source>
   <translation>Who helps</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Коопсуз адамдар, жерлер, номерлер</source>
   <translation>Safe persons, places, numbers</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Коопсуз адамдар жана жерлер</source>
   <translation>Safe persons and places</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Түн ортосунда да эшигин ача турган адам ким? Ага кантип жетесиз?</source>
   <translation>Who would open the door to you even at midnight? How do you get there?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Адам</source>
   <translation>Person</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Жер</source>
   <translation>Place</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Phone</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Кантип жетүү</source>
   <translation>How to get there</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Шашылыш учурда чалуучу номерлер</source>
   <translation>Emergency numbers</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Милиция, тез жардам, балдар жардам телефону, өз уюмуңуздун номери.</source>
   <translation>Police, ambulance, child helpline, the number of your organisation.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Шарттуу сөз, белги</source>
   <translation>Code word, signal</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Жакын адам укканда жардам чакыра турган сөз.</source>
   <translation>A word on which someone close calls for help.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Коргоочу чоң адам менен макулдашуу</source>
   <translation>Agreement with the protective adult</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Клиент бала болсо, сөзсүз толтурулат.</source>
   <translation>Needed when the client is a child.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Балаңызды коргоо үчүн так эмне кыларыңызды айтып бересизби?</source>
   <translation>Would you tell me exactly what you will do to protect your child?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Коргоочу чоң адамдын колу</source>
   <translation>Signature of the protective adult</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Коргоочу чоң адам</source>
   <translation>Protective adult</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Даярдык, текшерүү</source>
   <translation>Preparation, checks</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Даяр турган буюмдар жана документтер</source>
   <translation>Things and papers kept ready</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Жеке күбөлүк, күбөлүктөр</source>
   <translation>Identity card, certificates</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Акча, банк картасы</source>
   <translation>Money, bank card</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Ачкычтар</source>
   <translation>Keys</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, кубаттагыч</source>
   <translation>Phone, charger</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Дары-дармек</source>
   <translation>Medicine</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Жылуу кийим</source>
   <translation>Warm clothes</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Баланын буюмдары</source>
   <translation>Child's things</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Далилдердин көчүрмөсү</source>
   <translation>Copies of evidence</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Телефонду коопсуз колдонуу, пландын көчүрмөсүн жашыруу</source>
   <translation>Safe use of the phone, hidden copy of the plan</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Чалуулар тарыхын, жайгашкан жерди, сырсөздү, билдирүүлөрдү текшериңиз.</source>
   <translation>Check call history, location, password, messages.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Ким, канчалык тез-тез, качанга чейин текшерет</source>
   <translation>Who checks, how often, until when</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Ким</source>
   <translation>Who</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Жолу</source>
   <translation>Way</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Жыштыгы</source>
   <translation>Frequency</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Чейин</source>
   <translation>Until</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Пландын көчүрмөсү</source>
   <translation>Copy of the plan</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Кагаз табылса коркунучтуу болсо, жатталат гана.</source>
   <translation>If a found paper is dangerous, the plan is only learned by heart.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Бул кагазды алып жүрүү коопсузбу же жаттап алган жакшыбы?</source>
   <translation>Is it safe to carry this paper, or better to learn it by heart?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Кагаз түрүндө берилди</source>
   <translation>Given on paper</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Коркунучтуу болгондуктан жатталды</source>
   <translation>Memory only, because unsafe</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Клиент</source>
   <translation>Client</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Камкорчу</source>
   <translation>Guardian</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Социалдык кызматкер</source>
   <translation>Social worker</translation>
  </message>
  <message id="service_proposal.title">
   <source>Кызматты жакшыртуу сунуштары</source>
   <translation>Proposals for better services</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Сунуш</source>
   <translation>Proposal</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кимге</source>
   <translation>To whom</translation>
  </message>
  <message id="service_proposal.text">
   <source>Сунуш</source>
   <translation>Proposal</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Негиздемеси</source>
   <translation>Why</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Жооп келген күн</source>
   <translation>Answered on</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Жооп</source>
   <translation>Answer</translation>
  </message>
  <message id="shelf_document.title">
   <source>Документтер текчеси</source>
   <translation>Document shelf</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Документ</source>
   <translation>Document</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>кызмат саясаты</source>
   <translation>service policy</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>этика кодекси</source>
   <translation>code of ethics</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>теория жана методика программасы</source>
   <translation>programme of theory and methods</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>супервизия саясаты, тартиби</source>
   <translation>supervision policy and rules</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадр, үзгүлтүксүз өнүгүү саясаты</source>
   <translation>policy of staff and development</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>сактоо мөөнөттөрүнүн тизмеси</source>
   <translation>list of periods of keeping</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="shelf_document.name">
   <source>Аталышы</source>
   <translation>Title</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Бекиткен</source>
   <translation>Approved by</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Approved on</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Valid until</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Мөөнөтсүз болсо, бош калат. Бүтсө, өз алдынча текшерүүдө белгиленет.</source>
   <translation>Leave empty where it never ends. Note an expired one in the self-check.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Сакталган жери</source>
   <translation>Where it is kept</translation>
  </message>
  <message id="staff_card.title">
   <source>Кызматкердин картасы</source>
   <translation>Staff card</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_card.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Ишке кирген</source>
   <translation>Joined on</translation>
  </message>
  <message id="staff_card.function">
   <source>Кызматы</source>
   <translation>Role</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медициналык багыттагы социалдык кызматкер</source>
   <translation>medically oriented social worker</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>улук социалдык кызматкер</source>
   <translation>senior social worker</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор</source>
   <translation>supervisor</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог</source>
   <translation>psychologist</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>жогорку менежер</source>
   <translation>higher manager</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Supervisor</translation>
  </message>
  <message id="staff_card.degree">
   <source>Билими</source>
   <translation>Education</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>социалдык иш боюнча жогорку</source>
   <translation>higher, social work</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>социалдык иш боюнча орто кесиптик</source>
   <translation>secondary vocational, social work</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медициналык</source>
   <translation>medical</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогикалык</source>
   <translation>pedagogical</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологиялык</source>
   <translation>psychological</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>социологиялык</source>
   <translation>sociological</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>юридикалык</source>
   <translation>legal</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="staff_card.university">
   <source>Окуу жайы, дипломунун номери</source>
   <translation>School, diploma no.</translation>
  </message>
  <message id="staff_card.years">
   <source>Тармактагы иш жылдары</source>
   <translation>Years in the sector</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Уруксат, даярдык</source>
   <translation>Licence, training</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Атайын уруксаттын номери</source>
   <translation>Licence no.</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Valid until</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Документти текшерген адам, күнү</source>
   <translation>Who verified the papers, when</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Супервизия боюнча даярдыгы бар</source>
   <translation>Supervision training</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Быйылкы иштер</source>
   <translation>Cases this year</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Иштен кеткен</source>
   <translation>Left on</translation>
  </message>
  <message id="staff_support.title">
   <source>Кызматкердин коопсуздугу, колдоо</source>
   <translation>Safety and support of staff</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Окуя</source>
   <translation>What happened</translation>
  </message>
  <message id="staff_support.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Кызматкердин өзү жана супервизор гана көрөт.</source>
   <translation>Seen by the worker and the supervisor only.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Күнү, убактысы</source>
   <translation>Date and time</translation>
  </message>
  <message id="staff_support.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>коркутуу</source>
   <translation>threat</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>кол салуу</source>
   <translation>attack</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>кырсык</source>
   <translation>accident</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>оор жүктөм, чарчоо</source>
   <translation>strain, exhaustion</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="staff_support.what">
   <source>Эмне болду</source>
   <translation>What happened</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Эмне болду? Азыр абалыңыз кандай?</source>
   <translation>What happened? How are you now?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Көрүлгөн чара</source>
   <translation>Measures taken</translation>
  </message>
  <message id="staff_support.support">
   <source>Көрсөтүлгөн колдоо</source>
   <translation>Support given</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>талдоо сүйлөшүүсү</source>
   <translation>debriefing</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог</source>
   <translation>psychologist</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>эс алуу</source>
   <translation>rest</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>жүктөм азайтылды</source>
   <translation>lighter load</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>милицияга кайрылды</source>
   <translation>police told</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Кийинки сүйлөшүү</source>
   <translation>Next talk</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Кызматты токтотуу, ишти кайра ачуу чечими</source>
   <translation>Decision to stop or reopen the service</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Чечим</source>
   <translation>Decision</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Чечимдин түрү</source>
   <translation>Kind of decision</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>кызматты токтотуу</source>
   <translation>stopping the service</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>кызматты улантуу</source>
   <translation>resuming the service</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>ишти кайра ачуу</source>
   <translation>reopen the case</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Чечим кабыл алынган күн</source>
   <translation>Date of the decision</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Себеби</source>
   <translation>Reason</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Эмне өзгөрдү? Бул чечим жөнүндө эмне деп ойлойсуз?</source>
   <translation>What has changed? What do you think of this decision?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Ким чечти</source>
   <translation>Who decided</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Токтотуу мезгили</source>
   <translation>While stopped</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Токтотулган мезгилдеги коопсуздук</source>
   <translation>Safety while stopped</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Бул мезгилде коркунуч болсо, кимге кайрыласыз?</source>
   <translation>Whom will you turn to if there is danger during this time?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Улантуу пландалган күн</source>
   <translation>Planned date of resumption</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Ишти кайра ачуу</source>
   <translation>Reopening</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Жаңы эпизоддун номери</source>
   <translation>New episode number</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Кайталануучу этаптар</source>
   <translation>Stages to repeat</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.contact">
   <source>табуу жана эсебин жүргүзүү</source>
   <translation>find and register</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>себептерин аныктоо</source>
   <translation>find the causes</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>планды жана технологияны макулдашуу</source>
   <translation>agree on plan and technology</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>жардам, кайра жөнөтүү, коштоо</source>
   <translation>help, refer, accompany</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>натыйжаларды талдоо</source>
   <translation>analyse the results</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>ишти жабуу</source>
   <translation>close</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Мурдагы жабуу жөнүндө жазуу</source>
   <translation>Earlier closing note</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Көйгөйдүн кайталанышынын себеби</source>
   <translation>Cause of relapse</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Эмне болуп кайра кыйын болду? Мурда эмне жетишпей калды?</source>
   <translation>What made it hard again? What was missing before?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Колу</source>
   <translation>Signatures</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Клиентке билдирилген күн</source>
   <translation>Date the client was told</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Колу</source>
   <translation>Signatures</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>supervisor</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>клиент</source>
   <translation>client</translation>
  </message>
  <message id="supervision_session.title">
   <source>Супервизия жолугушуусунун жазуусу</source>
   <translation>Supervision session note</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Жолугушуу</source>
   <translation>Session</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Жолугушкан күн</source>
   <translation>Date of the session</translation>
  </message>
  <message id="supervision_session.place">
   <source>Кайда</source>
   <translation>Where</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Түрү</source>
   <translation>Form</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>жеке</source>
   <translation>individual</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>топтук</source>
   <translation>group</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="supervision_session.group">
   <source>Топтун мүчөлөрү</source>
   <translation>Members of the group</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Supervisor</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Талкууланган темалар</source>
   <translation>Topics</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>иштер</source>
   <translation>cases</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>ыкмалар</source>
   <translation>methods</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>жүктөм</source>
   <translation>workload</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>маанай, ден соолук</source>
   <translation>well-being</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>кызматкердин коопсуздугу</source>
   <translation>worker's safety</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Талкууланган иштер</source>
   <translation>Cases discussed</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Код гана жазылат, аты-жөнү жазылбайт.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Иштин коду</source>
   <translation>Case code</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Суроо, чечим</source>
   <translation>Question, outcome</translation>
  </message>
  <message id="supervision_session.course">
   <source>Талкуунун кыскача мазмуну</source>
   <translation>What was discussed</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Өзү тууралуу ой жүгүртүү</source>
   <translation>Reflection</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өзүнө көз чаптыруу суроолору</source>
   <translation>Self-reflection questions</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Бул мезгилде сизге эмне эң оор болду, эмне күч берди?</source>
   <translation>What was hardest in this time, and what gave you strength?</translation>
  </message>
  <message id="supervision_session.about_respect">
   <source>Урматтоо: кимдин сөзүн укпай калдым?</source>
   <translation>Respect: whom did I not hear out?</translation>
  </message>
  <message id="supervision_session.about_tolerance">
   <source>Сабырдуулук: кайсы айырма мага тоскоол болду?</source>
   <translation>Tolerance: which difference stood in my way?</translation>
  </message>
  <message id="supervision_session.about_awareness">
   <source>Өзүн таануу: мени эмне кыжырдантты?</source>
   <translation>Self-awareness: what made me angry?</translation>
  </message>
  <message id="supervision_session.about_empathy">
   <source>Эмпатия: клиент эмнени сезди?</source>
   <translation>Empathy: what did the client feel?</translation>
  </message>
  <message id="supervision_session.about_reflection">
   <source>Ой жүгүртүү: эмнени башкача кылмакмын?</source>
   <translation>Reflection: what would I do otherwise?</translation>
  </message>
  <message id="supervision_session.about_responsibility">
   <source>Жоопкерчилик: кайсы убадам аткарылган жок?</source>
   <translation>Responsibility: which promise is not kept?</translation>
  </message>
  <message id="supervision_session.about_zero_tolerance">
   <source>Басмырлоого чыдабоо: кайда унчукпай калдым?</source>
   <translation>No tolerance of discrimination: where was I silent?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Макулдашуулар</source>
   <translation>Agreements</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Макулдашылган иштер</source>
   <translation>Agreements</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Эмне</source>
   <translation>What</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Жооптуу</source>
   <translation>Who</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Мөөнөтү</source>
   <translation>Until</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Бул жылдагы иштердин саны</source>
   <translation>Cases of this year</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Кийинки жолугушуу</source>
   <translation>Next session</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Колу</source>
   <translation>Signatures</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>supervisor</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="transfer.title">
   <source>Өткөрүп берүү барагы</source>
   <translation>Transfer sheet</translation>
  </message>
  <message id="transfer.page.move">
   <source>Өткөрүп берүү</source>
   <translation>Transfer</translation>
  </message>
  <message id="transfer.direction">
   <source>Өткөрүп берүүнүн багыты</source>
   <translation>Direction of transfer</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>башка уюмга өткөрүлдү</source>
   <translation>transferred to another organisation</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>башка уюмдан келди</source>
   <translation>received from another organisation</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>уюмдун ичинде</source>
   <translation>within the organisation</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файлы өткөрүлгөн күн</source>
   <translation>Date the case file was transferred</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Өткөрүп берген уюм</source>
   <translation>Transferring organisation</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Кабыл алган уюм</source>
   <translation>Receiving organisation</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Уюмдун байланыш маалыматы</source>
   <translation>Contact information of the organisation</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Экинчи уюмдун телефону, дареги, электрондук дареги.</source>
   <translation>Phone, address and e-mail of the other organisation.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Өткөрүп берген адистин аты-жөнү, кызматы</source>
   <translation>Name and position of the transferring specialist</translation>
  </message>
  <message id="transfer.former_code">
   <source>Мурдагы код</source>
   <translation>Former code</translation>
  </message>
  <message id="transfer.new_code">
   <source>Жаңы код</source>
   <translation>New code</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Кабыл алган тарап берет; өткөрүп берген тарап кийин толуктап жазат.</source>
   <translation>Given by the receiving side; the transferring side adds it afterwards.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Максат, иштин жүрүшү</source>
   <translation>Purpose and process</translation>
  </message>
  <message id="transfer.purpose">
   <source>Өткөрүп берүүнүн максаты</source>
   <translation>Purpose of the transfer</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Бул кейсти өткөрүп берүү менен клиент үчүн эмне жакшырат?</source>
   <translation>What will become better for the client through this transfer?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Иштин жүрүшү жөнүндө кыскача жазуу</source>
   <translation>Short note on the process so far</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Аткарылган иш, болгон өзгөрүүлөр, учурдагы абал.</source>
   <translation>Work done, changes that came about, the present situation.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Жаңы кызматкер эмнеден баштоону билиши үчүн эмнени сөзсүз билиши керек?</source>
   <translation>What must the new worker know in order to see where to begin?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Мурдагы адис менен байланышуу керекпи</source>
   <translation>Is contact with the earlier specialist needed</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Мурда кызмат көрсөткөн адис, байланыш маалыматы</source>
   <translation>Specialist who served earlier, contact information</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Макулдашылган кадамдар, натыйжалар</source>
   <translation>Agreed steps and results</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Өтүү мезгилинде клиент жалгыз калбашы үчүн ким, эмнени, качан жасайт?</source>
   <translation>Who will do what and when, so that the client is not left alone during the handover?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Кадам</source>
   <translation>Step</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Жооптуулар</source>
   <translation>Responsible persons</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Мөөнөтү</source>
   <translation>Deadline</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Натыйжа</source>
   <translation>Result</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Чечилбеген тобокелдиктер</source>
   <translation>Open risks</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Эмне тынчсыздандырат? Кабыл алуучу адам эмнени кийинкиге калтырбашы керек?</source>
   <translation>What worries you? What must the receiver not put off?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Мөөнөтү бүтө элек иштер</source>
   <translation>Open items with a deadline</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Тиркелген документтер</source>
   <translation>Enclosed documents</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Башка уюмга кайра жөнөтүү болдубу</source>
   <translation>Was a referral made</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Тиркелген жөнөтүү формалары</source>
   <translation>Enclosed referral forms</translation>
  </message>
  <message id="transfer.referral_set.option.letter">
   <source>кайра жөнөтүү каты</source>
   <translation>redirect letter</translation>
  </message>
  <message id="transfer.referral_set.option.answer">
   <source>келген жооп</source>
   <translation>answer received</translation>
  </message>
  <message id="transfer.documents">
   <source>Тиркелген документтердин тизмеси</source>
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
   <source>Барактар</source>
   <translation>Pages</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Өтө купуя бөлүгү тапшырылдыбы</source>
   <translation>Was the strictly confidential part handed over</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>тапшырылган жок</source>
   <translation>not handed over</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>өзүнчө мөөр басылган конвертте</source>
   <translation>in a separate sealed envelope</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Макулдук</source>
   <translation>Consent</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Укуктук негиз</source>
   <translation>Legal basis</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Макулдуксуз өткөрүлгөндө мыйзамдын беренеси, чечимдин номери жазылат.</source>
   <translation>For a transfer without consent, enter the legal provision and the number of the decision.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Кабыл алуу</source>
   <translation>Receipt</translation>
  </message>
  <message id="transfer.receiver">
   <source>Кабыл алган адистин аты-жөнү, кызматы</source>
   <translation>Name and position of the receiving specialist</translation>
  </message>
  <message id="transfer.received_on">
   <source>Кабыл алынган күн</source>
   <translation>Date of receipt</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Кабыл алган тарап кол койгонго чейин кейс үчүн өткөрүп берген тарап жооп берет.</source>
   <translation>Until the receiving side has signed, the transferring side remains responsible for the case.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Кабыл алган адистин колу</source>
   <translation>Signature of the receiving specialist</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>кабыл алган адис</source>
   <translation>receiving specialist</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Өткөрүп берген адистин колу</source>
   <translation>Signature of the transferring specialist</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>өткөрүп берген адис</source>
   <translation>transferring specialist</translation>
  </message>
  <message id="trip_plan.title">
   <source>Сапарга чыгуу жана кайтуу</source>
   <translation>Going out and coming back</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Сапар</source>
   <translation>Trip</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Кызматкер</source>
   <translation>Worker</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Чыккан убактысы</source>
   <translation>Left at</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Кайта турган убактысы</source>
   <translation>Back by</translation>
  </message>
  <message id="trip_plan.case">
   <source>Иштин коду</source>
   <translation>Code of the case</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Багыт, айыл, кичи район</source>
   <translation>Direction, area</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Клиенттин дареги жазылбайт.</source>
   <translation>Not the client's address.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Унаа, жолдошу</source>
   <translation>Transport, with whom</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Байланышта күтүп турган кызматкер</source>
   <translation>Who waits for the call</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Кечиксе эмне кылынат</source>
   <translation>What to do if late</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Кайтып келген убактысы</source>
   <translation>Came back at</translation>
  </message>
  <message id="visit_record.title">
   <source>Үйгө баруу жана байланыш жөнүндө жазуу</source>
   <translation>Home-visit and contact record</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Баруу жөнүндө</source>
   <translation>The visit</translation>
  </message>
  <message id="visit_record.kind">
   <source>Түрү</source>
   <translation>Kind</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>үйгө баруу</source>
   <translation>home visit</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>мекемеге баруу</source>
   <translation>visit in an institution</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон аркылуу байланыш</source>
   <translation>phone contact</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Башка түрү</source>
   <translation>Other kind</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="visit_record.started">
   <source>Башталышы</source>
   <translation>Started</translation>
  </message>
  <message id="visit_record.ended">
   <source>Аякташы</source>
   <translation>Ended</translation>
  </message>
  <message id="visit_record.due_by">
   <source>График боюнча мөөнөтү</source>
   <translation>Due by schedule</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Мурунку жазууда белгиленген кийинки байланыш күнү.</source>
   <translation>Date of next contact agreed in the previous record.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Клиент азыр ким менен, кайда жашайт</source>
   <translation>With whom and where the client lives now</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>ата-эне</source>
   <translation>parents</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>камкорчу</source>
   <translation>guardian</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронаттык үй-бүлө</source>
   <translation>foster family</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>кеңейтилген үй-бүлө</source>
   <translation>extended family</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>интернаттык мекеме</source>
   <translation>residential institution</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>жалгыз</source>
   <translation>alone</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>башка</source>
   <translation>other</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Ким менен, кайда</source>
   <translation>With whom, where</translation>
  </message>
  <message id="visit_record.seen">
   <source>Клиент менен жеке жолугуштуңузбу</source>
   <translation>Client seen in person</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Жолугушпоонун себеби</source>
   <translation>Why not seen</translation>
  </message>
  <message id="visit_record.present">
   <source>Болгон адамдар</source>
   <translation>Persons present</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Үйдөгү шарттар</source>
   <translation>Home conditions</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Үйдөгү шарттар</source>
   <translation>Home conditions</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Жетиштүү болгондорун белгилеңиз. Белгиленбегендерин төмөндө түшүндүрүңүз.</source>
   <translation>Tick what is in order. Explain below what is not ticked.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>жылуулук жетиштүү</source>
   <translation>warm enough</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>электр жарыгы бар</source>
   <translation>electricity</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ичүүчү суу бар</source>
   <translation>drinking water</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>азык-түлүк жетиштүү</source>
   <translation>enough food</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>тазалык сакталган</source>
   <translation>clean and hygienic</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>ар кимдин уктоочу орду бар</source>
   <translation>a sleeping place for everyone</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>коркунучтуу жер, буюм жок</source>
   <translation>no dangerous places or things</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Үйдөгү шарттар боюнча түшүндүрмө</source>
   <translation>Comment on home conditions</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Үйүңүздү көрсөтө аласызбы? Бул жерде сизге эң ыңгайсызы эмне?</source>
   <translation>May I see your home? What is most difficult for you here?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Бала</source>
   <translation>Child</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Баланын абалы</source>
   <translation>Condition of the child</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Байкагандарыңызды белгилеңиз. Сүйлөй албаган наристеге өзгөчө көңүл буруңуз.</source>
   <translation>Tick what you saw. Pay special attention to infants who cannot speak.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>таза, мезгилге ылайык кийинген</source>
   <translation>clean, dressed for the season</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>камкордук жетиштүү</source>
   <translation>care sufficient</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>тамактануусу жашына ылайык</source>
   <translation>feeding right for the age</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>өнүгүүсү жашына ылайык</source>
   <translation>development right for the age</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>баккан адамы менен жайбаракат, жакын</source>
   <translation>calm and close with the carer</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>зомбулук белгилери</source>
   <translation>signs of violence</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>көңүл бурбоо белгилери</source>
   <translation>signs of neglect</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Балага байкоо</source>
   <translation>Observation of the child</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Сырткы көрүнүшү, камкордук, өнүгүүсү, баккан адамы менен мамилеси.</source>
   <translation>Appearance, care, development, behaviour with carers.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Бүгүн эмне ойнодуң? Сага эмне жагат, эмнеден коркосуң?</source>
   <translation>What did you play today? What do you like, what are you afraid of?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Пландын аткарылышы, тобокелдик</source>
   <translation>Plan steps and risk</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Баланын үй-бүлөсү менен байланышы</source>
   <translation>Contact between child and family</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Ким, канча жолу жолукту, сүйлөштү; бала кандай кабыл алды.</source>
   <translation>Who met or talked, how often; how the child took it.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Үйдөгүлөр менен качан жолуктуңуз? Ким менен жолуккуңуз келет?</source>
   <translation>When did you last see your family? Who would you like to see?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Пландын текшерилген кадамдары</source>
   <translation>Plan steps checked</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Макулдашкан иштерден эмне аткарылды? Эмне тоскоол болду?</source>
   <translation>What worked out of what we agreed? What got in the way?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Кадам</source>
   <translation>Step</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Аткарылышы</source>
   <translation>State</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>аткарылды</source>
   <translation>done</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>жарым-жартылай</source>
   <translation>partly</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>аткарылган жок</source>
   <translation>not done</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>клиент баш тартты</source>
   <translation>declined by the client</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Тоскоолдук</source>
   <translation>Obstacle</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>Муктаждык №</source>
   <translation>Need no.</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Тобокелдик деңгээлинин өзгөрүшү</source>
   <translation>Change of risk level</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өзгөргөн жок</source>
   <translation>unchanged</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>жогорулады</source>
   <translation>higher</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>төмөндөдү</source>
   <translation>lower</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Жаңы тобокелдик деңгээли</source>
   <translation>New risk level</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өзгөрүүнүн негизи</source>
   <translation>Grounds for the change</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Кызматкердин коопсуздугу, кийинки кадам</source>
   <translation>Worker's safety and next step</translation>
  </message>
  <message id="visit_record.companion">
   <source>Бирге барган адам</source>
   <translation>Companion</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Кайтып келген убактысы</source>
   <translation>Time of return</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Кызматкердин өз коопсуздугу</source>
   <translation>Worker's own safety</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Ит, мас адам, жол, аба ырайы; жумушта кимге кабарланды.</source>
   <translation>Dogs, drunk persons, road, weather; who at work was told.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Кийинки байланыш күнү</source>
   <translation>Next contact</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Кийинки жолу качан келсем сизге ыңгайлуу?</source>
   <translation>When would it suit you that I come again?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Колу</source>
   <translation>Signature</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>social worker</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>барган үйдөгү адам</source>
   <translation>person visited</translation>
  </message>
  <message id="worker_journal.title">
   <source>Социалдык кызматкердин окуялар журналы</source>
   <translation>Worker's own journal</translation>
  </message>
  <message id="worker_journal.page.journal">
   <source>Журнал</source>
   <translation>Journal</translation>
  </message>
  <message id="worker_journal.begun_on">
   <source>Башталган күнү</source>
   <translation>Begun on</translation>
  </message>
  <message id="worker_journal.begun_on.hint">
   <source>Журнал кызматкердин өзүнүкү, клиенттин ишине жазылбайт. Ай сайынкы отчеттун мөөнөтү ушул күндөн эсептелет.</source>
   <translation>The journal is the worker's own and never part of a client's file. The monthly reports are due from this day on.</translation>
  </message>
  <message id="worker_journal.training">
   <source>Окуу, квалификация</source>
   <translation>Training</translation>
  </message>
  <message id="worker_journal.training.course">
   <source>Курс</source>
   <translation>Course</translation>
  </message>
  <message id="worker_journal.training.on">
   <source>Мезгили</source>
   <translation>Dates</translation>
  </message>
  <message id="worker_journal.training.payer">
   <source>Ким төлөдү</source>
   <translation>Paid by</translation>
  </message>
  <message id="worker_journal.training.certificate">
   <source>Күбөлүк</source>
   <translation>Certificate</translation>
  </message>
  <message id="worker_journal.incidents">
   <source>Иштеги окуялар</source>
   <translation>Incidents</translation>
  </message>
  <message id="worker_journal.incidents.ask">
   <source>Сапарда эмне коркунучтуу болду? Ким билет?</source>
   <translation>What was dangerous on the way? Who knows of it?</translation>
  </message>
  <message id="worker_journal.incidents.on">
   <source>Күнү</source>
   <translation>Date</translation>
  </message>
  <message id="worker_journal.incidents.what">
   <source>Эмне болду</source>
   <translation>What</translation>
  </message>
  <message id="worker_journal.incidents.measures">
   <source>Көрүлгөн чара</source>
   <translation>Measures</translation>
  </message>
  <message id="check.need_without_measure">
   <source>Чарасыз муктаждык</source>
   <translation>Need without a measure</translation>
  </message>
  <message id="check.measure_without_action">
   <source>Башталбаган иш-чара</source>
   <translation>Measure that was not begun</translation>
  </message>
 </context>
</TS>
