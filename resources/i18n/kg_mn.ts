<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn">
 <context>
  <name>kg</name>
  <message id="title">
   <source>Кыргыз Республикасынын социалдык кызматкери жөнүндө жобо</source>
   <translation>Киргиз Улсын нийгмийн ажилтны тухай журам</translation>
  </message>
  <message id="word.address_region">
   <source>облус же шаар</source>
   <translation>муж эсвэл хот</translation>
  </message>
  <message id="word.address_district">
   <source>район</source>
   <translation>дүүрэг</translation>
  </message>
  <message id="word.address_ward">
   <source>айыл аймагы, айыл</source>
   <translation>тосгоны захиргаа, тосгон</translation>
  </message>
  <message id="word.address_line">
   <source>көчө, үй, сыпаттама</source>
   <translation>гудамж, байр, тайлбар</translation>
  </message>
  <message id="word.address_camp">
   <source>жайлоо, убактылуу жашаган жер</source>
   <translation>зуслан, түр суудаг газар</translation>
  </message>
  <message id="stage.contact">
   <source>Табуу жана эсебин жүргүзүү</source>
   <translation>Илрүүлж бүртгэх</translation>
  </message>
  <message id="stage.assessment">
   <source>Себептерин аныктоо</source>
   <translation>Шалтгааныг тодорхойлох</translation>
  </message>
  <message id="stage.planning">
   <source>Планды жана технологияны макулдашуу</source>
   <translation>Төлөвлөгөө, технологийг тохиролцох</translation>
  </message>
  <message id="stage.delivery">
   <source>Жардам, кайра жөнөтүү, коштоо</source>
   <translation>Тусламж, илгээх, дагалдах</translation>
  </message>
  <message id="stage.evaluation">
   <source>Натыйжаларды талдоо</source>
   <translation>Үр дүнд шинжилгээ хийх</translation>
  </message>
  <message id="stage.closing">
   <source>Ишти жабуу</source>
   <translation>Үйлчилгээг хаах</translation>
  </message>
  <message id="options.category.older">
   <source>Улгайган курактагы жаран</source>
   <translation>Ахмад настан</translation>
  </message>
  <message id="options.category.limited_health">
   <source>Ден соолугунун мүмкүнчүлүктөрү чектелүү адам</source>
   <translation>Эрүүл мэндийн хязгаарлагдмал боломжтой хүн</translation>
  </message>
  <message id="options.category.in_need">
   <source>Социалдык тейлөөгө муктаж жаран, үй-бүлө, бала</source>
   <translation>Нийгмийн үйлчилгээ шаардлагатай иргэн, гэр бүл, хүүхэд</translation>
  </message>
  <message id="options.target_group.disability">
   <source>Майыптык</source>
   <translation>Хөгжлийн бэрхшээл</translation>
  </message>
  <message id="options.target_group.no_selfcare">
   <source>Жашы улгайганына байланыштуу өзүн-өзү тейлөөгө жарамсыздык</source>
   <translation>Өндөр насны улмаас өөрийгөө асрах чадваргүй</translation>
  </message>
  <message id="options.target_group.orphanhood">
   <source>Жетимдик</source>
   <translation>Өнчрөл</translation>
  </message>
  <message id="options.target_group.without_care">
   <source>Кароосуз калгандык</source>
   <translation>Хараа хяналтгүй байдал</translation>
  </message>
  <message id="options.target_group.unemployment">
   <source>Жумушсуздук</source>
   <translation>Ажилгүйдэл</translation>
  </message>
  <message id="options.target_group.no_residence">
   <source>Белгилүү бир жашаган жеринин жоктугу</source>
   <translation>Тогтсон оршин суух газаргүй</translation>
  </message>
  <message id="options.target_group.family_conflict">
   <source>Чыр-чатактар жана үй-бүлөдөгү катаал мамиле</source>
   <translation>Гэр бүлийн зөрчил, хэрцгий харилцаа</translation>
  </message>
  <message id="options.target_group.loneliness">
   <source>Жалгыздык</source>
   <translation>Ганцаардал</translation>
  </message>
  <message id="options.target_group.other">
   <source>Башка ушул сыяктуу себеп</source>
   <translation>Бусад ижил төстэй шалтгаан</translation>
  </message>
  <message id="options.direction.socio_medical">
   <source>Социалдык-медициналык</source>
   <translation>Нийгэм-эмнэлгийн</translation>
  </message>
  <message id="options.direction.psycho_pedagogical">
   <source>Психологиялык-педагогикалык</source>
   <translation>Сэтгэл зүй-сурган хүмүүжүүлэх</translation>
  </message>
  <message id="options.direction.socio_legal">
   <source>Социалдык-укуктук</source>
   <translation>Нийгэм-эрх зүйн</translation>
  </message>
  <message id="options.direction.material">
   <source>Материалдык жардам</source>
   <translation>Эд материалын тусламж</translation>
  </message>
  <message id="options.direction.socio_economic">
   <source>Социалдык-экономикалык</source>
   <translation>Нийгэм-эдийн засгийн</translation>
  </message>
  <message id="options.technology.support">
   <source>Колдоо</source>
   <translation>Дэмжлэг</translation>
  </message>
  <message id="options.technology.adaptation">
   <source>Адаптациялоо</source>
   <translation>Дасан зохицуулах</translation>
  </message>
  <message id="options.technology.rehabilitation">
   <source>Реабилитациялоо</source>
   <translation>Нөхөн сэргээх</translation>
  </message>
  <message id="options.technology.prevention">
   <source>Алдын алуу</source>
   <translation>Урьдчилан сэргийлэх</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Төмөн</source>
   <translation>Бага</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Орто</source>
   <translation>Дунд</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Жогорку</source>
   <translation>Өндөр</translation>
  </message>
  <message id="options.sex.female">
   <source>Аял</source>
   <translation>Эмэгтэй</translation>
  </message>
  <message id="options.sex.male">
   <source>Эркек</source>
   <translation>Эрэгтэй</translation>
  </message>
  <message id="options.sex.unknown">
   <source>Белгисиз</source>
   <translation>Тодорхойгүй</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Кызмат алуу</source>
   <translation>Үйлчилгээ авах</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Маектешүү</source>
   <translation>Ярилцлага өгөх</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Документтерди чогултуу</source>
   <translation>Бичиг баримт бүрдүүлэх</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Маалымат бөлүшүү</source>
   <translation>Мэдээлэл хуваалцах</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудиожазуу, видеожазуу, сүрөт</source>
   <translation>Аудио, видео бичлэг, гэрэл зураг</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Мектеп, иштеген жери менен байланышуу</source>
   <translation>Сургууль, ажлын газартай холбогдох</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейсти талкуулоо</source>
   <translation>Кейс хэлэлцүүлэг</translation>
  </message>
  <message id="item.1">
   <source>Эсептеги жазуу</source>
   <translation>Бүртгэлийн хуудас</translation>
  </message>
  <message id="item.2">
   <source>Оор кырдаалдын себептери</source>
   <translation>Хүнд нөхцөлийн шалтгаан</translation>
  </message>
  <message id="item.3">
   <source>Макулдук</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="item.4">
   <source>Жумушчу жазуулар</source>
   <translation>Ажлын тэмдэглэл</translation>
  </message>
  <message id="item.5">
   <source>Үйгө баруулар</source>
   <translation>Гэрээр очсон тэмдэглэл</translation>
  </message>
  <message id="item.6">
   <source>Күчтүү жактар, ресурстар</source>
   <translation>Давуу тал, нөөц</translation>
  </message>
  <message id="item.7">
   <source>Жардам планы</source>
   <translation>Тусламжийн төлөвлөгөө</translation>
  </message>
  <message id="item.8">
   <source>Каттар, кайра жөнөтүүлөр, жооптор</source>
   <translation>Бичиг, илгээлт, хариу</translation>
  </message>
  <message id="item.9">
   <source>Натыйжаларды талдоо</source>
   <translation>Үр дүнгийн шинжилгээ</translation>
  </message>
  <message id="item.10">
   <source>Документтердин көчүрмөлөрү</source>
   <translation>Баримтын хуулбар</translation>
  </message>
  <message id="item.11">
   <source>Коопсуздук планы</source>
   <translation>Аюулгүйн төлөвлөгөө</translation>
  </message>
  <message id="item.12">
   <source>Картаны жабуу барагы</source>
   <translation>Картын хаах хуудас</translation>
  </message>
  <message id="retention.child">
   <source>Баланын иши</source>
   <translation>Хүүхдийн хэрэг</translation>
  </message>
  <message id="retention.family">
   <source>Үй-бүлөнүн иши</source>
   <translation>Гэр бүлийн хэрэг</translation>
  </message>
  <message id="retention.adult">
   <source>Бойго жеткен адамдын иши</source>
   <translation>Насанд хүрсэн хүний хэрэг</translation>
  </message>
  <message id="retention.permanent">
   <source>Туруктуу сакталуучу иш</source>
   <translation>Байнга хадгалах хэрэг</translation>
  </message>
  <message id="deadline.D-14">
   <source>Ай сайынкы отчетту тапшыруу</source>
   <translation>Сарын тайлан өгөх</translation>
  </message>
  <message id="deadline.D-50">
   <source>Кайра жөнөтүү катына жооп келиши</source>
   <translation>Илгээх бичгийн хариу ирэх</translation>
  </message>
  <message id="deadline.D-51">
   <source>Расымдык кызматты уюштуруу</source>
   <translation>Оршуулгын үйлчилгээ зохион байгуулах</translation>
  </message>
  <message id="deadline.D-51-2">
   <source>Каза тапкан клиенттин ишин жабуу</source>
   <translation>Нас барсан үйлчлүүлэгчийн кейсийг хаах</translation>
  </message>
  <message id="deadline.D-52">
   <source>Медициналык кызматкерлерди дароо чакыруу</source>
   <translation>Эмнэлгийн ажилтныг нэн даруй дуудах</translation>
  </message>
  <message id="deadline.D-60">
   <source>Пландагы иш-чараны мөөнөтүндө аткаруу</source>
   <translation>Төлөвлөсөн арга хэмжээг хугацаанд нь хийх</translation>
  </message>
  <message id="deadline.D-30">
   <source>Клиенттин, камкорчунун макулдугун алуу</source>
   <translation>Үйлчлүүлэгч, асран хамгаалагчийн зөвшөөрөл авах</translation>
  </message>
  <message id="deadline.D-05">
   <source>Коопсуздук планын түзүү</source>
   <translation>Аюулгүйн төлөвлөгөө гаргах</translation>
  </message>
  <message id="deadline.D-07">
   <source>Жумушчу жазууну жүргүзүү</source>
   <translation>Ажлын тэмдэглэл хөтлөх</translation>
  </message>
  <message id="deadline.D-39">
   <source>Жабылгандан кийинки байкоо</source>
   <translation>Хаасны дараах ажиглалт</translation>
  </message>
  <message id="deadline.D-41">
   <source>Талаа пакетин кайра киргизип, өчүрүү</source>
   <translation>Талбарын багцыг буцааж оруулах, устгах</translation>
  </message>
  <message id="deadline.D-42">
   <source>Жоголгон түзмөктү тазалоо, билдирүү</source>
   <translation>Алдагдсан төхөөрөмжийг устгах, мэдэгдэх</translation>
  </message>
  <message id="deadline.D-71">
   <source>Колдонулбаган программаны кулпулоо</source>
   <translation>Програм ашиглахгүй үед түгжигдэх</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрленген камдык көчүрмө</source>
   <translation>Шифрлэсэн нөөц хуулбар хийх</translation>
  </message>
  <message id="report.monthly">
   <source>Ай сайынкы отчет</source>
   <translation>Сарын тайлан</translation>
  </message>
  <message id="report.monthly.found">
   <source>Табылып, эсепке алынгандар: категория боюнча</source>
   <translation>Табылгандар</translation>
  </message>
  <message id="report.monthly.found_by_reason">
   <source>Табылып, эсепке алынгандар: себеп боюнча</source>
   <translation>Шалтгаанаар</translation>
  </message>
  <message id="report.monthly.decisions">
   <source>Эсепке алгандагы чечимдер</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="report.monthly.notes">
   <source>Жумушчу жазуулар: түрү боюнча</source>
   <translation>Жумушчу жазуулар</translation>
  </message>
  <message id="report.monthly.visits">
   <source>Баруулар, байланыштар: түрү боюнча</source>
   <translation>Айлчлал, холбоо барьсан</translation>
  </message>
  <message id="report.monthly.medical">
   <source>Алгачкы жардам, коштоо: түрү боюнча</source>
   <translation>Медициналык жардам</translation>
  </message>
  <message id="report.monthly.measures">
   <source>Иш-чаралар: багыты жана технологиясы боюнча</source>
   <translation>Төлөвлөгөөний арга хэмжээ түвшин, аргаар</translation>
  </message>
  <message id="report.monthly.referrals">
   <source>Жөнөтүлгөндөр: түрү жана абалы боюнча</source>
   <translation>Холбон зуучилсан чиглэл, төлөвөөр</translation>
  </message>
  <message id="report.monthly.answers">
   <source>Келген жооптор</source>
   <translation>Ирсэн хариу</translation>
  </message>
  <message id="report.monthly.closed_by_ground">
   <source>Жабылган кейстер: негизи боюнча</source>
   <translation>Хаасан кейс үндэслэлээр</translation>
  </message>
  <message id="report.caseload">
   <source>Кейстердин жүктөмү, мөөнөттөр</source>
   <translation>Ажлын ачаалал, хугацааны хяналт</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Мезгилдин аягында кызматкерлердеги кейстер</source>
   <translation>Хугацааны эцэст ажилтан бүрийн кейс</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Мөөнөттөрдүн аткарылышы</source>
   <translation>Хугацааны биелэлт</translation>
  </message>
  <message id="report.yearly">
   <source>Жылдык статистика</source>
   <translation>Жилийн статистик</translation>
  </message>
  <message id="report.yearly.opened_by_group">
   <source>Ачылган кейстер: себептер жана жынысы боюнча</source>
   <translation>Шинэ кейс зорилтот бүлэг, хүйсээр</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Ачылган кейстер: курак топтору боюнча</source>
   <translation>Шинэ кейс насны бүлгээр</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Иштеги кейстер: тобокелдик боюнча</source>
   <translation>Ажиллаж байгаа кейс эрсдэлээр</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Жабылган кейстер: негизи боюнча</source>
   <translation>Хаасан кейс үндэслэлээр</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Кайра ачылган кейстер</source>
   <translation>Дахин нээсэн кейс</translation>
  </message>
  <message id="absence.title">
   <source>Өргүү, иште жок мезгил</source>
   <translation>Чөлөө, эзгүй хугацаа</translation>
  </message>
  <message id="absence.page.absence">
   <source>Иште жок мезгил</source>
   <translation>Эзгүй хугацаа</translation>
  </message>
  <message id="absence.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="absence.kind">
   <source>Себеби</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>эмгек өргүүсү</source>
   <translation>ээлжийн амралт</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>оорулуу</source>
   <translation>өвчтэй</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>окуу</source>
   <translation>сургалт</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="absence.begins_on">
   <source>Башталышы</source>
   <translation>Эхлэх</translation>
  </message>
  <message id="absence.ends_on">
   <source>Аягы</source>
   <translation>Дуусах</translation>
  </message>
  <message id="absence.substitute">
   <source>Ордун баскан кызматкер</source>
   <translation>Орлох ажилтан</translation>
  </message>
  <message id="absence.cases">
   <source>Өткөрүлгөн иштер, мөөнөттөр</source>
   <translation>Шилжүүлсэн кейс, хугацаа</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Иштер «Кызматкерлер» экранында өткөрүлөт, мөөнөттөрү кошо өтөт.</source>
   <translation>Кейсийг “Ажилтан” дэлгэцээр шилжүүлнэ, хугацаа нь хамт шилжинэ.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Коду</source>
   <translation>Код</translation>
  </message>
  <message id="absence.cases.what">
   <source>Эмне кылуу керек</source>
   <translation>Юу хийх</translation>
  </message>
  <message id="absence.cases.until">
   <source>Мөөнөтү</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="absence.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>кызматкер</source>
   <translation>ажилтан</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>ордун баскан кызматкер</source>
   <translation>орлох ажилтан</translation>
  </message>
  <message id="benefit.title">
   <source>Кошумча кепилдиктер, жеңилдиктер</source>
   <translation>Нэмэлт баталгаа, хөнгөлөлт</translation>
  </message>
  <message id="benefit.page.benefit">
   <source>Кепилдик</source>
   <translation>Баталгаа</translation>
  </message>
  <message id="benefit.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="benefit.given_on">
   <source>Берилген күнү</source>
   <translation>Олгосон огноо</translation>
  </message>
  <message id="benefit.kind">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="benefit.kind.option.housing">
   <source>турак жай</source>
   <translation>орон сууц</translation>
  </message>
  <message id="benefit.kind.option.transport">
   <source>жол кире</source>
   <translation>унаа, зам</translation>
  </message>
  <message id="benefit.kind.option.heating">
   <source>отун, жарык</source>
   <translation>түлш, цахилгаан</translation>
  </message>
  <message id="benefit.kind.option.bonus">
   <source>үстөк акы</source>
   <translation>нэмэгдэл</translation>
  </message>
  <message id="benefit.kind.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="benefit.by">
   <source>Ким берди</source>
   <translation>Хэн олгосон</translation>
  </message>
  <message id="benefit.by.hint">
   <source>Жергиликтүү бийлик же мекеме.</source>
   <translation>Орон нутгийн захиргаа эсвэл байгууллага.</translation>
  </message>
  <message id="benefit.note">
   <source>Эскертүү</source>
   <translation>Тайлбар</translation>
  </message>
  <message id="book_review.title">
   <source>Китепти апта сайын кароо белгиси</source>
   <translation>Дэвтрийг долоо хоног бүр хянасан тэмдэглэл</translation>
  </message>
  <message id="book_review.page.week">
   <source>Апта</source>
   <translation>Долоо хоног</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Каралган күнү</source>
   <translation>Хянасан огноо</translation>
  </message>
  <message id="book_review.week_from">
   <source>Каралган аптанын дүйшөмбүсү</source>
   <translation>Хянасан долоо хоногийн Даваа гараг</translation>
  </message>
  <message id="book_review.entries">
   <source>Ушул аптадагы жазуулар</source>
   <translation>Энэ долоо хоногийн тэмдэглэл</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>жазуу жок</source>
   <translation>тэмдэглэлгүй</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>жазуулар каралды</source>
   <translation>тэмдэглэл хянасан</translation>
  </message>
  <message id="book_review.numbers">
   <source>Каралган жазуулардын номерлери</source>
   <translation>Хянасан тэмдэглэлийн дугаар</translation>
  </message>
  <message id="book_review.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="case_register.title">
   <source>Кейстердин журналы</source>
   <translation>Кейсийн бүртгэл</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейстер</source>
   <translation>Кейсүүд</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейстердин журналы</source>
   <translation>Кейсийн бүртгэл</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Ачылган</source>
   <translation>Нээсэн</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Максаттуу топ</source>
   <translation>Зорилтот бүлэг</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Кызматтын түрү</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Тобокелдик</source>
   <translation>Эрсдэл</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Этап</source>
   <translation>Үе шат</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Жооптуу</source>
   <translation>Хариуцсан</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Акыркы байланыш</source>
   <translation>Сүүлд холбогдсон</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Кийинки мөөнөт</source>
   <translation>Дараагийн хугацаа</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Жабылган</source>
   <translation>Хаасан</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Жабуунун негизи</source>
   <translation>Хаах үндэслэл</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Архив</translation>
  </message>
  <message id="client_card.title">
   <source>Социалдык кызматтын клиентинин картасы, жардам планы</source>
   <translation>Нийгмийн үйлчилгээний үйлчлүүлэгчийн карт, тусламжийн төлөвлөгөө</translation>
  </message>
  <message id="client_card.page.family">
   <source>Үй-бүлө, ресурстар</source>
   <translation>Гэр бүл, нөөц</translation>
  </message>
  <message id="client_card.card_on">
   <source>Түзүлгөн же өзгөртүлгөн күнү</source>
   <translation>Үйлдсэн, өөрчилсөн огноо</translation>
  </message>
  <message id="client_card.version">
   <source>Нускасы</source>
   <translation>Хувилбар</translation>
  </message>
  <message id="client_card.household">
   <source>Үй чарбасы</source>
   <translation>Өрх</translation>
  </message>
  <message id="client_card.household.ask">
   <source>Үйдө ким менен жашайсыз? Ким сизге жакын?</source>
   <translation>Гэрт хэнтэй амьдардаг вэ? Танд хэн ойр вэ?</translation>
  </message>
  <message id="client_card.household.person">
   <source>Аты-жөнү</source>
   <translation>Овог, нэр</translation>
  </message>
  <message id="client_card.household.relation">
   <source>Тууганчылыгы</source>
   <translation>Ямар хамааралтай</translation>
  </message>
  <message id="client_card.household.birth">
   <source>Туулган күнү</source>
   <translation>Төрсөн огноо</translation>
  </message>
  <message id="client_card.household.occupation">
   <source>Иши, классы</source>
   <translation>Ажил, анги</translation>
  </message>
  <message id="client_card.strengths">
   <source>Клиенттин күчтүү жактары</source>
   <translation>Үйлчлүүлэгчийн давуу тал</translation>
  </message>
  <message id="client_card.strengths.ask">
   <source>Колуңуздан эмне жакшы келет? Кыйын кезде мурда эмне жардам берген?</source>
   <translation>Та юуг сайн хийдэг вэ? Өмнө хэцүү үед юу тусалсан бэ?</translation>
  </message>
  <message id="client_card.resources">
   <source>Айланасындагы ресурстар</source>
   <translation>Орчин дахь нөөц</translation>
  </message>
  <message id="client_card.resources.ask">
   <source>Ким сизге чын эле жардам бере алат: тууган, мугалим, кошуна?</source>
   <translation>Хэн танд үнэхээр тусалж чадах вэ: хамаатан, багш, хөрш?</translation>
  </message>
  <message id="client_card.particularities">
   <source>Маданий, этностук, курактык, гендердик өзгөчөлүктөр</source>
   <translation>Соёл, угсаатан, нас, хүйсийн онцлог</translation>
  </message>
  <message id="client_card.particularities.hint">
   <source>Кантип иштөөнү тандоо үчүн гана; баалоо үчүн эмес.</source>
   <translation>Зөвхөн ажиллах арга сонгоход; үнэлэхэд биш.</translation>
  </message>
  <message id="client_card.page.plan">
   <source>Муктаждыктар, жардам планы</source>
   <translation>Хэрэгцээ, тусламжийн төлөвлөгөө</translation>
  </message>
  <message id="client_card.needs">
   <source>Муктаждыктар, себептери</source>
   <translation>Хэрэгцээ, шалтгаан</translation>
  </message>
  <message id="client_card.needs.ask">
   <source>Азыр сизге эң керектүүсү эмне? Биринчи эмнени чечели?</source>
   <translation>Одоо танд хамгийн хэрэгтэй нь юу вэ? Эхлээд юуг шийдэх вэ?</translation>
  </message>
  <message id="client_card.needs.need">
   <source>Муктаждык</source>
   <translation>Хэрэгцээ</translation>
  </message>
  <message id="client_card.needs.cause">
   <source>Себеби</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="client_card.needs.urgency">
   <source>Шашылыштыгы</source>
   <translation>Яаралтай эсэх</translation>
  </message>
  <message id="client_card.needs.urgency.option.now">
   <source>дароо</source>
   <translation>нэн даруй</translation>
  </message>
  <message id="client_card.needs.urgency.option.soon">
   <source>жакында</source>
   <translation>удахгүй</translation>
  </message>
  <message id="client_card.needs.urgency.option.later">
   <source>кийин</source>
   <translation>дараа</translation>
  </message>
  <message id="client_card.needs.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="client_card.goal">
   <source>Өз алдынча жашоого багытталган максат</source>
   <translation>Бие дааж амьдрахад чиглэсэн зорилго</translation>
  </message>
  <message id="client_card.goal.ask">
   <source>Баары оңолсо, күнүңүз кандай өтөт?</source>
   <translation>Бүх юм сайжирвал таны нэг өдөр ямар байх вэ?</translation>
  </message>
  <message id="client_card.plan">
   <source>Иш-чаралар</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="client_card.plan.measure">
   <source>Иш-чара</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="client_card.plan.direction">
   <source>Багыты</source>
   <translation>Чиглэл</translation>
  </message>
  <message id="client_card.plan.technology">
   <source>Технологиясы</source>
   <translation>Технологи</translation>
  </message>
  <message id="client_card.plan.who">
   <source>Ким</source>
   <translation>Хэн</translation>
  </message>
  <message id="client_card.plan.until">
   <source>Мөөнөтү</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="client_card.plan.done_on">
   <source>Аткарылган күнү</source>
   <translation>Биелсэн огноо</translation>
  </message>
  <message id="client_card.plan.result">
   <source>Натыйжасы</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="client_card.plan.need_no">
   <source>Муктаждык №</source>
   <translation>Хэрэгцээний №</translation>
  </message>
  <message id="client_card.technology_why">
   <source>Технологияны тандоонун негизи</source>
   <translation>Технологи сонгосон үндэслэл</translation>
  </message>
  <message id="client_card.technology_why.hint">
   <source>Эмне үчүн ушул ыкма жардам берет.</source>
   <translation>Яагаад энэ арга тус болох вэ.</translation>
  </message>
  <message id="client_card.own_steps">
   <source>Клиент өзү эмне кылат</source>
   <translation>Үйлчлүүлэгч өөрөө юу хийх вэ</translation>
  </message>
  <message id="client_card.own_steps.ask">
   <source>Ушул жуманын ичинде өзүңүз жасай ала турган бир кадам кайсы?</source>
   <translation>Энэ долоо хоногт өөрөө хийж чадах нэг алхам юу вэ?</translation>
  </message>
  <message id="client_card.page.safe">
   <source>Купуялык, зыян келтирбөө</source>
   <translation>Нууцлал, хор хүргэхгүй байх</translation>
  </message>
  <message id="client_card.confidentiality">
   <source>Купуялык түшүндүрүлдүбү</source>
   <translation>Нууцлалыг тайлбарласан уу</translation>
  </message>
  <message id="client_card.consent_ref">
   <source>Макулдук</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="client_card.no_harm">
   <source>Ыкма клиентке зыян келтирбей турганы текшерилдиби</source>
   <translation>Арга нь үйлчлүүлэгчид хор хүргэхгүйг шалгасан уу</translation>
  </message>
  <message id="client_card.no_harm_note">
   <source>Кантип текшерилди, кандай чара көрүлдү</source>
   <translation>Хэрхэн шалгасан, ямар арга хэмжээ авсан</translation>
  </message>
  <message id="client_card.no_harm_note.ask">
   <source>Бул кадам үйдө сизге кыйынчылык жаратпайбы?</source>
   <translation>Энэ алхам гэрт танд хүндрэл учруулахгүй юу?</translation>
  </message>
  <message id="client_card.page.signing">
   <source>Макулдашуу, бекитүү, кол коюу</source>
   <translation>Зөвшөөрөлцөх, батлах, гарын үсэг</translation>
  </message>
  <message id="client_card.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="client_card.signatures.option.client">
   <source>клиент</source>
   <translation>үйлчлүүлэгч</translation>
  </message>
  <message id="client_card.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>эцэг эх, асран хамгаалагч</translation>
  </message>
  <message id="client_card.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="client_card.agreed">
   <source>Макулдашылды</source>
   <translation>Зөвшөөрөлцсөн</translation>
  </message>
  <message id="client_card.agreed.option.pedagogue">
   <source>социалдык педагог</source>
   <translation>нийгмийн сурган хүмүүжүүлэгч</translation>
  </message>
  <message id="client_card.approved">
   <source>Бекитемин</source>
   <translation>Батлав</translation>
  </message>
  <message id="client_card.approved.option.director">
   <source>мекеменин жетекчиси</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="client_card.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Баталсан огноо</translation>
  </message>
  <message id="client_rights.title">
   <source>Кардарлардын укуктары, топтору боюнча</source>
   <translation>Бүлэг бүрийн үйлчлүүлэгчийн эрх</translation>
  </message>
  <message id="client_rights.page.rights">
   <source>Укуктар</source>
   <translation>Эрх</translation>
  </message>
  <message id="client_rights.group">
   <source>Топ</source>
   <translation>Бүлэг</translation>
  </message>
  <message id="client_rights.group.option.older">
   <source>улгайган жарандар</source>
   <translation>ахмад настан</translation>
  </message>
  <message id="client_rights.group.option.disabled">
   <source>ден соолук мүмкүнчүлүгү чектелүү адамдар</source>
   <translation>хөгжлийн бэрхшээлтэй хүн</translation>
  </message>
  <message id="client_rights.group.option.family">
   <source>муктаж үй-бүлөлөр, жарандар</source>
   <translation>тусламж хэрэгтэй гэр бүл, иргэн</translation>
  </message>
  <message id="client_rights.group.option.child">
   <source>балдар</source>
   <translation>хүүхэд</translation>
  </message>
  <message id="client_rights.checked_on">
   <source>Текшерилген күнү</source>
   <translation>Шалгасан огноо</translation>
  </message>
  <message id="client_rights.rights">
   <source>Укуктардын тизмеси</source>
   <translation>Эрхийн жагсаалт</translation>
  </message>
  <message id="client_rights.rights.right">
   <source>Укук</source>
   <translation>Эрх</translation>
  </message>
  <message id="client_rights.rights.ground">
   <source>Негизи</source>
   <translation>Үндэслэл</translation>
  </message>
  <message id="client_rights.rights.where">
   <source>Кайда кайрылат</source>
   <translation>Хаана хандах</translation>
  </message>
  <message id="client_rights.rights.support">
   <source>Талабын колдоо чарасы</source>
   <translation>Шаардлагыг дэмжих арга хэмжээ</translation>
  </message>
  <message id="closing.title">
   <source>Клиенттин картасы: ишти жабуу</source>
   <translation>Үйлчлүүлэгчийн карт: үйлчилгээг хаах</translation>
  </message>
  <message id="closing.page.ground">
   <source>Жабуунун негизи</source>
   <translation>Хаах үндэслэл</translation>
  </message>
  <message id="closing.closed_on">
   <source>Жабылган күнү</source>
   <translation>Хаасан огноо</translation>
  </message>
  <message id="closing.ground">
   <source>Жабуунун негизи</source>
   <translation>Хаах үндэслэл</translation>
  </message>
  <message id="closing.ground.option.result_reached">
   <source>натыйжага жетишилди</source>
   <translation>үр дүнд хүрсэн</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>башка жерге көчтү</source>
   <translation>өөр газар шилжсэн</translation>
  </message>
  <message id="closing.ground.option.redirected">
   <source>башка уюмга өткөрүлдү</source>
   <translation>өөр байгууллагад шилжүүлсэн</translation>
  </message>
  <message id="closing.ground.option.refused">
   <source>кызматтан баш тартты</source>
   <translation>үйлчилгээнээс татгалзсан</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>клиент каза тапты</source>
   <translation>үйлчлүүлэгч нас барсан</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="closing.ground_other">
   <source>Башка негиз</source>
   <translation>Бусад үндэслэл</translation>
  </message>
  <message id="closing.grounds">
   <source>Негиздөө</source>
   <translation>Үндэслэл</translation>
  </message>
  <message id="closing.ritual_ref">
   <source>Расымдык кызмат жөнүндө жазуу</source>
   <translation>Оршуулгын үйлчилгээний тэмдэглэл</translation>
  </message>
  <message id="closing.page.after">
   <source>Жабылгандан кийин</source>
   <translation>Хаасны дараа</translation>
  </message>
  <message id="closing.whom_to_call">
   <source>Кыйын болсо, кимге кайрылат</source>
   <translation>Хэцүү болбол хэнд хандах</translation>
  </message>
  <message id="closing.whom_to_call.ask">
   <source>Кайра кыйын болуп калса, биринчи кимге чаласыз?</source>
   <translation>Дахин хэцүү болбол хамгийн түрүүнд хэнд залгах вэ?</translation>
  </message>
  <message id="closing.who_knows">
   <source>Муну билген адамдар</source>
   <translation>Үүнийг мэддэг хүмүүс</translation>
  </message>
  <message id="closing.followup_on">
   <source>Кийинки байкоо күнү</source>
   <translation>Дараагийн ажиглалтын огноо</translation>
  </message>
  <message id="closing.followup_on.hint">
   <source>Сунушталат: жабылгандан бир ай кийин.</source>
   <translation>Хаанаас хойш нэг сарын дараа байвал зохино.</translation>
  </message>
  <message id="closing.open_items">
   <source>Мөөнөтү бүтө элек иштер</source>
   <translation>Дуусаагүй хугацаатай ажил</translation>
  </message>
  <message id="closing.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="closing.signatures.option.client">
   <source>клиент</source>
   <translation>үйлчлүүлэгч</translation>
  </message>
  <message id="closing.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>эцэг эх, асран хамгаалагч</translation>
  </message>
  <message id="closing.signatures.option.head">
   <source>социалдык кызматтын жетекчиси</source>
   <translation>нийгмийн албаны удирдлага</translation>
  </message>
  <message id="code_list.title">
   <source>Коддордун тизмеси</source>
   <translation>Кодын жагсаалт</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, клиент</source>
   <translation>Код, үйлчлүүлэгч</translation>
  </message>
  <message id="code_list.codes">
   <source>Коддордун тизмеси</source>
   <translation>Кодын жагсаалт</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Бул тизме кейс файлынан башка жерде сакталат.</source>
   <translation>Энэ жагсаалтыг кейс файлаас өөр газар хадгална.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Клиенттин фамилиясы, аты, атасынын аты</source>
   <translation>Үйлчлүүлэгчийн овог, нэр</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Туулган күнү</source>
   <translation>Төрсөн огноо</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Мурдагы жана башка коддор</source>
   <translation>Өмнөх болон бусад код</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Киргизген</source>
   <translation>Бүртгэсэн</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Киргизилген күн</source>
   <translation>Бүртгэсэн огноо</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Тизме сакталган жер</source>
   <translation>Жагсаалтыг хадгалж буй газар</translation>
  </message>
  <message id="code_list.access">
   <source>Тизме менен таанышуу журналы</source>
   <translation>Жагсаалттай танилцсан бүртгэл</translation>
  </message>
  <message id="code_list.access.on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="code_list.access.who">
   <source>Ким</source>
   <translation>Хэн</translation>
  </message>
  <message id="code_list.access.why">
   <source>Кандай себеп менен</source>
   <translation>Ямар шалтгаанаар</translation>
  </message>
  <message id="complaint.title">
   <source>Китептеги жазуу</source>
   <translation>Дэвтэр дэх тэмдэглэл</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Жазуу</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message id="complaint.book_no">
   <source>Китептеги номери</source>
   <translation>Дэвтэр дэх дугаар</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</source>
   <translation>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Жазылган күнү жана убактысы</source>
   <translation>Бичсэн огноо, цаг</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Китеп суралган убакыт</source>
   <translation>Дэвтэр хүссэн цаг</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Китеп көрсөтүлгөн убакыт</source>
   <translation>Дэвтэр үзүүлсэн цаг</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Биринчи талап боюнча: кечиктирбестен.</source>
   <translation>Анхны шаардлагаар: саатуулахгүй.</translation>
  </message>
  <message id="complaint.author">
   <source>Жазган адам</source>
   <translation>Бичсэн хүн</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Атын айтпоого укуктуу.</source>
   <translation>Нэрээ нууцлах эрхтэй.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Ким жазды</source>
   <translation>Хэн бичсэн</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>кызмат алуучу</source>
   <translation>үйлчилгээ хүртэгч</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>тууганы, өкүлү</source>
   <translation>хамаатан, төлөөлөгч</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>келүүчү</source>
   <translation>ирсэн иргэн</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>кызматкер</source>
   <translation>ажилтан</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>аты-жөнсүз</source>
   <translation>нэргүй</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Кайсы кызматкер жөнүндө</source>
   <translation>Аль ажилтны тухай</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Жазуу бул кызматкерге көрсөтүлбөйт.</source>
   <translation>Бичлэгийг энэ ажилтанд харуулахгүй.</translation>
  </message>
  <message id="complaint.kind">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>даттануу</source>
   <translation>гомдол</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>сунуш</source>
   <translation>санал</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>ыраазычылык</source>
   <translation>талархал</translation>
  </message>
  <message id="complaint.text">
   <source>Текст</source>
   <translation>Агуулга</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өз сөзүң менен жаз же айт, биз ошол бойдон жазабыз. Эч ким таарынбайт.</source>
   <translation>Өөрийн үгээр бич эсвэл хэл, бид яг тэр чигээр нь бичнэ. Хэн ч уурлахгүй.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Жетекчинин кароосу</source>
   <translation>Удирдлагын хяналт</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Каралган күнү</source>
   <translation>Хянасан огноо</translation>
  </message>
  <message id="complaint.measures">
   <source>Көрүлгөн чаралар</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="complaint.answer">
   <source>Жооп</source>
   <translation>Хариу</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Жооп берилген күн</source>
   <translation>Хариу өгсөн огноо</translation>
  </message>
  <message id="complaint.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="complaint_help.title">
   <source>Даттанууга жардам жазуусу</source>
   <translation>Гомдол гаргахад туслах тэмдэглэл</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Даттануу</source>
   <translation>Гомдол</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Жардам сураган күн</source>
   <translation>Тусламж хүссэн огноо</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Ушул уюмдун кызматкери тууралуу даттануу ишке эмес, бул жерге жазылат.</source>
   <translation>Энэ байгууллагын ажилтны тухай гомдлыг кейст бус, энд бичнэ.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Ким тууралуу</source>
   <translation>Хэний тухай</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Бул кызматкерге көрүнбөйт.</source>
   <translation>Энэ ажилтанд харагдахгүй.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Мекеме, кызмат адамы</source>
   <translation>Байгууллага, албан тушаалтан</translation>
  </message>
  <message id="complaint_help.code">
   <source>Иштин коду</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Аракет же аракетсиздик</source>
   <translation>Үйлдэл, эс үйлдэл</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Бузулган укуктар</source>
   <translation>Зөрчигдсөн эрх</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Талаптар, аларды колдоо чаралары</source>
   <translation>Шаардлага, түүнийг дэмжих арга хэмжээ</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кимге жөнөтүлдү</source>
   <translation>Хэнд илгээсэн</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Жөнөтүлгөн күнү</source>
   <translation>Илгээсэн огноо</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Жооп келген күн</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Жооптун мазмуну</source>
   <translation>Хариуны агуулга</translation>
  </message>
  <message id="complaints_book.title">
   <source>Даттануулар жана сунуштар китеби</source>
   <translation>Гомдол, саналын дэвтэр</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Китеп</source>
   <translation>Дэвтэр</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Китеп ачылган күн</source>
   <translation>Дэвтэр нээсэн огноо</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</source>
   <translation>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Китепти сактаган жетекчи</source>
   <translation>Дэвтэр хадгалах удирдлага</translation>
  </message>
  <message id="complaints_book.place">
   <source>Китеп турган жер</source>
   <translation>Дэвтэр байгаа газар</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Биринчи талап боюнча дароо берилет.</source>
   <translation>Анхны шаардлагаар шууд үзүүлнэ.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Китеп жөнүндө кулактандыруу илинген би</source>
   <translation>Дэвтрийн тухай зарлал байршуулсан уу</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="consent.title">
   <source>Макулдук</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="consent.page.who">
   <source>Ким макулдук берет</source>
   <translation>Хэн зөвшөөрч байна</translation>
  </message>
  <message id="consent.given_on">
   <source>Макулдук берилген күн</source>
   <translation>Зөвшөөрсөн огноо</translation>
  </message>
  <message id="consent.consent_by">
   <source>Макулдук берген</source>
   <translation>Зөвшөөрөл өгсөн</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Клиент</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Ата же эне</source>
   <translation>Эцэг, эх</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Камкорчу</source>
   <translation>Асран хамгаалагч</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Клиент жана ата-энеси бирге</source>
   <translation>Үйлчлүүлэгч, эцэг эх хамт</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Мыйзамдуу өкүл</source>
   <translation>Хуулиар төлөөлөх этгээд</translation>
  </message>
  <message id="consent.given_by">
   <source>Макулдук берген адам</source>
   <translation>Зөвшөөрөл өгсөн хүн</translation>
  </message>
  <message id="consent.capacity">
   <source>Жашын, аракетке жөндөмдүүлүгүн текшерүү</source>
   <translation>Нас, чадамжийг шалгасан нь</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Эмнеге макул болгонун түшүнгөнүн өз сөзү менен айттырып текшериңиз.</source>
   <translation>Юуг зөвшөөрч байгаагаа ойлгож байгааг өөрийнх нь үгээр хэлүүлж шалгана.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Эмнеге макул болгонуңузду өз сөзүңүз менен айтып бересизби?</source>
   <translation>Та юуг зөвшөөрч байгаагаа өөрийнхөө үгээр хэлж өгөх үү?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Баланын өз пикири</source>
   <translation>Хүүхдийн өөрийн санаа бодол</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Сен өзүң эмнени каалайсың? «Жок» десең да болот.</source>
   <translation>Чи өөрөө юу хүсэж байна вэ? «Үгүй» гэж хэлж болно.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Ата же эне зомбулук көрсөттү деп болжолдонобу</source>
   <translation>Эцэг эх нь хүчирхийлэл үйлдсэн байж болзошгүй эсэх</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Ооба болсо, ал ата же эненин макулдугу колдонулбайт.</source>
   <translation>Тийм бол тэр эцэг, эхийн зөвшөөрлийг ашиглахгүй.</translation>
  </message>
  <message id="consent.parent_alleged_who">
   <source>Макулдугу колдонулбаган ата же эне</source>
   <translation>Зөвшөөрлийг нь ашиглахгүй эцэг, эх</translation>
  </message>
  <message id="consent.page.scope">
   <source>Макулдуктун көлөмү</source>
   <translation>Зөвшөөрлийн хүрээ</translation>
  </message>
  <message id="consent.consent_form">
   <source>Макулдуктун түрү</source>
   <translation>Зөвшөөрлийн хэлбэр</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Жазуу түрүндө</source>
   <translation>Бичгээр</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Оозеки, күбө менен</source>
   <translation>Амаар, гэрчтэй</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Макулдуксуз, мыйзам боюнча</source>
   <translation>Зөвшөөрөлгүй, хуулийн дагуу</translation>
  </message>
  <message id="consent.witness">
   <source>Күбө</source>
   <translation>Гэрч</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Шашылыштык даражасы</source>
   <translation>Яаралтай байдлын зэрэг</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>өмүргө, ден соолукка түз коркунуч: мүмкүн болор замат макулдук алынат</source>
   <translation>амь нас, эрүүл мэндэд шууд аюултай: боломжтой болмогц зөвшөөрөл авна</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>баланы коргоо зарыл</source>
   <translation>хүүхдийг хамгаалах зайлшгүй шаардлагатай</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>соттун, ыйгарым укуктуу органдын чечими бар</source>
   <translation>шүүх, эрх бүхий байгууллагын шийдвэртэй</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Укуктук негиз, себеп</source>
   <translation>Эрх зүйн үндэслэл, шалтгаан</translation>
  </message>
  <message id="consent.scope">
   <source>Макулдуктун көлөмү</source>
   <translation>Зөвшөөрлийн хүрээ</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Ар бирин өзүнчө сураңыз. Белгиленбегени макулдук берилген жок деп эсептелет.</source>
   <translation>Нэг бүрийг тусад нь асууна. Тэмдэглээгүй зүйлийг зөвшөөрөөгүй гэж үзнэ.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Муну бирден сүйлөшөлү. Кайсынысы ылайыктуу, кайсынысы ылайыксыз?</source>
   <translation>Эдгээрийг нэг нэгээр нь ярилцъя. Аль нь зүгээр, аль нь зүгээр биш вэ?</translation>
  </message>
  <message id="consent.recipients">
   <source>Маалымат алуучулар</source>
   <translation>Мэдээлэл хүлээн авагч</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Зарыл бөлүгү гана берилет.</source>
   <translation>Зайлшгүй шаардлагатай хэсгийг л хуваалцана.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Алуучу</source>
   <translation>Хүлээн авагч</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Маалыматтын бөлүгү</source>
   <translation>Мэдээллийн хэсэг</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Максаты</source>
   <translation>Зорилго</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Чейин</source>
   <translation>Хүртэл</translation>
  </message>
  <message id="consent.page.explained">
   <source>Түшүндүрүү, мөөнөт, кол коюу</source>
   <translation>Тайлбар, хугацаа, гарын үсэг</translation>
  </message>
  <message id="consent.explained">
   <source>Түшүндүрүлгөн</source>
   <translation>Тайлбарласан зүйл</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Баш тартсаңыз, эч кандай жаман болбойт. Кийин оюңузду өзгөртсөңүз да болот. Түшүнүктүүбү?</source>
   <translation>Татгалзвал танд муу зүйл болохгүй. Дараа нь ч бодлоо өөрчилж болно. Ойлгомжтой байна уу?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Маалымат чогултуунун максаты</source>
   <translation>Мэдээлэл цуглуулах зорилго</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Купуялыктын чеги</source>
   <translation>Нууцлалын хязгаар</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Баш тартуу укугу</source>
   <translation>Татгалзах эрх</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Макулдукту кайра алуу укугу</source>
   <translation>Зөвшөөрлөө буцаах эрх</translation>
  </message>
  <message id="consent.valid_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Макулдук кайра алынган күн</source>
   <translation>Зөвшөөрлөө буцаасан огноо</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Кайра алуунун кесепети</source>
   <translation>Буцаасны үр дагавар</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Эмне токтотулары, кимге билдирилери жазылат.</source>
   <translation>Юуг зогсоох, хэнд мэдэгдэхийг бич.</translation>
  </message>
  <message id="consent.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Клиент</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Камкорчу</source>
   <translation>Асран хамгаалагч</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Социалдык кызматкер</source>
   <translation>Нийгмийн ажилтан</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Котормочу</source>
   <translation>Орчуулагч</translation>
  </message>
  <message id="copy_register.title">
   <source>Көчүрмө суроолордун каттоосу</source>
   <translation>Хуулбар хүссэн бүртгэл</translation>
  </message>
  <message id="copy_register.page.lines">
   <source>Жазуулар</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="copy_register.lines">
   <source>Көчүрмө суроолордун каттоосу</source>
   <translation>Хуулбар хүссэн бүртгэл</translation>
  </message>
  <message id="copy_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="copy_register.lines.on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="copy_register.lines.code">
   <source>Коду</source>
   <translation>Код</translation>
  </message>
  <message id="copy_register.lines.to">
   <source>Кимге</source>
   <translation>Хэнд</translation>
  </message>
  <message id="copy_register.lines.document">
   <source>Документ</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="copy_register.lines.received">
   <source>Алынган</source>
   <translation>Авсан</translation>
  </message>
  <message id="destruction_act.title">
   <source>Ишти жок кылуу актысы</source>
   <translation>Хэрэг устгах акт</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Иштердин тизмеси</source>
   <translation>Хэргийн жагсаалт</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Актынын күнү</source>
   <translation>Актын огноо</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>убактылуу сакталган – жок кылынат</source>
   <translation>түр хадгалсан – устгана</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>туруктуу сакталат – архивге өткөрүлөт</source>
   <translation>байнга хадгалах – архивт шилжүүлнэ</translation>
  </message>
  <message id="destruction_act.files">
   <source>Иштер</source>
   <translation>Хэргүүд</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Иштин коду</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Иштер тобунун аталышы</source>
   <translation>Хэргийн нэр</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Жылдары</source>
   <translation>Он</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Барак</source>
   <translation>Хуудас</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Тутумдары</source>
   <translation>Зөөгч</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Тизменин беренеси</source>
   <translation>Жагсаалтын зүйл</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Сактоо мөөнөтү</source>
   <translation>Хадгалах хугацаа</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Мөөнөтү бүткөн</source>
   <translation>Хугацаа дууссан</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Архивдин кеңеши</source>
   <translation>Архивын зөвлөмж</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Кеңештин көчүрмөсү</source>
   <translation>Зөвлөмжийн хуулбар</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Жок кылуу</source>
   <translation>Устгал</translation>
  </message>
  <message id="destruction_act.method">
   <source>Жок кылуу ыкмасы, камдык көчүрмөлөр</source>
   <translation>Устгасан арга, нөөц хуулбар</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Жок кылынган күн</source>
   <translation>Устгасан огноо</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссиянын колдору</source>
   <translation>Комиссын гарын үсэг</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>төрага</source>
   <translation>дарга</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>мүчө</source>
   <translation>гишүүн</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивчи</source>
   <translation>архивч</translation>
  </message>
  <message id="directory_entry.title">
   <source>Уюмдардын тизмеси, кызматтардын картасы</source>
   <translation>Байгууллагын жагсаалт, үйлчилгээний зураглал</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Уюм</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Уюм</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Тармагы</source>
   <translation>Салбар</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>билим берүү</source>
   <translation>боловсрол</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>саламаттык сактоо</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>социалдык коргоо</source>
   <translation>нийгмийн хамгаалал</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>укук коргоо</source>
   <translation>хууль сахиулах</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>жергиликтүү бийлик</source>
   <translation>орон нутгийн захиргаа</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>коомдук уюм</source>
   <translation>төрийн бус байгууллага</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="directory_entry.types">
   <source>Жөнөтүү түрлөрү</source>
   <translation>Холбон зуучлах төрөл</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>билим берүү</source>
   <translation>боловсрол</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>суу, санитария</source>
   <translation>ус, ариун цэвэр</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>баланы коргоо</source>
   <translation>хүүхэд хамгаалал</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>тамак-аш</source>
   <translation>хоол тэжээл</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>ден соолук</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>укуктук жардам</source>
   <translation>хууль зүй</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономикалык колдоо</source>
   <translation>эдийн засгийн чадавх</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="directory_entry.services">
   <source>Көрсөтүлүүчү кызматтар</source>
   <translation>Үзүүлдэг үйлчилгээ</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Максаттуу топ</source>
   <translation>Зорилтот бүлэг</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Акысы</source>
   <translation>Төлбөр</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>акысыз</source>
   <translation>үнэгүй</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>акы төлөнөт</source>
   <translation>төлбөртэй</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>жарым-жартылай</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="directory_entry.where">
   <source>Дареги</source>
   <translation>Хаяг</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Жашыруун даректеги башпаанек бул жерге жазылбайт.</source>
   <translation>Нууц хаягтай байрыг энд бичихгүй.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Аралыгы</source>
   <translation>Зай</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Иштөө убактысы</source>
   <translation>Ажиллах цаг</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Байланыш телефону, кызматы</source>
   <translation>Холбоо барих утас, албан тушаал</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Акыркы текшерилген күн</source>
   <translation>Сүүлд нягталсан огноо</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Кызматташуу токтогон күн</source>
   <translation>Хамтын ажиллагаа дууссан огноо</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Кызматташкан адистер</source>
   <translation>Хамтран ажилладаг албан тушаалтан</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Кызматы</source>
   <translation>Албан тушаал</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Эмне боюнча кайрылат</source>
   <translation>Юунд хандах</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Биргелешкен топтун мүчөсү</source>
   <translation>Хамтарсан багийн гишүүн</translation>
  </message>
  <message id="directory_entry.note">
   <source>Эскертүү</source>
   <translation>Тайлбар</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Этика кодекси менен таанышуу</source>
   <translation>Ёс зүйн дүрэмтэй танилцсан тухай</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Таанышуу</source>
   <translation>Танилцсан</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Таанышкан күн</source>
   <translation>Танилцсан огноо</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Кодекстин редакциясы, күнү</source>
   <translation>Дүрмийн хувилбар, огноо</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Суроолор, ой жүгүртүү</source>
   <translation>Асуулт, эргэцүүлэл</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Кодекстин кайсы жобосу сизге күнүмдүк иште эң оор?</source>
   <translation>Дүрмийн аль заалт танд өдөр тутам хамгийн хэцүү вэ?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>кызматкер</source>
   <translation>ажилтан</translation>
  </message>
  <message id="evidence_register.title">
   <source>Документтердин жана далилдердин реестри</source>
   <translation>Баримт, нотлох баримтын бүртгэл</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Катталган документтер</source>
   <translation>Бүртгэсэн баримт</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Документтер, далилдер</source>
   <translation>Баримт бичиг, нотлох баримт</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Документ кошулган сайын программа бул реестрди жаңыртат.</source>
   <translation>Баримт нэмэх бүрд программ энэ бүртгэлийг шинэчилнэ.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Документтин аталышы</source>
   <translation>Баримтын нэр</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>документ</source>
   <translation>баримт бичиг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиожазуу</source>
   <translation>аудио бичлэг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видеожазуу</source>
   <translation>видео бичлэг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>сүрөт</source>
   <translation>гэрэл зураг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>буюм</source>
   <translation>эд зүйл</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Документтин күнү</source>
   <translation>Баримтын огноо</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Алынган күн</source>
   <translation>Хүлээн авсан</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Кимден</source>
   <translation>Хэнээс</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Түп нуска же көчүрмө</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>түп нуска</source>
   <translation>эх хувь</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>көчүрмө</source>
   <translation>хуулбар</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>кагаз түрүндө гана</source>
   <translation>зөвхөн цаасаар</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Сакталган жери</source>
   <translation>Хадгалсан газар</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Барактар</source>
   <translation>Хуудас</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Макулдук</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Өтө купуя</source>
   <translation>Маш нууц</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Текшерүү суммасы</source>
   <translation>Хяналтын нийлбэр</translation>
  </message>
  <message id="field_device.title">
   <source>Талаа түзмөктөрүнүн эсеби</source>
   <translation>Хээрийн төхөөрөмжийн бүртгэл</translation>
  </message>
  <message id="field_device.page.device">
   <source>Түзмөк</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Текшерилген күн</source>
   <translation>Шалгасан огноо</translation>
  </message>
  <message id="field_device.devices">
   <source>Түзмөктөр</source>
   <translation>Төхөөрөмжүүд</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Түзмөк</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Жооптуу</source>
   <translation>Хариуцагч</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Сырсөз коюлган</source>
   <translation>Нууц үг тавьсан</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өзү кулпуланат</source>
   <translation>Өөрөө түгжигдэнэ</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Алыстан тазалоого болот</source>
   <translation>Алсаас устгаж болно</translation>
  </message>
  <message id="field_device.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>уюмдун жетекчилиги</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="field_pack.title">
   <source>Талаа пакетинин эсеби</source>
   <translation>Талбарын багцын бүртгэл</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Багц</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Алынып чыккан убакыт</source>
   <translation>Авч гарсан хугацаа</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Жарактуу мөөнөтү</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="field_pack.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="field_pack.device">
   <source>Түзмөк</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_pack.taken">
   <source>Эмне алынды</source>
   <translation>Юу авч гарсан</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Иштин коду</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Маалымат</source>
   <translation>Мэдээлэл</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Кайра киргизилген</source>
   <translation>Буцаан оруулсан</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Түзмөктөн өчүрүлгөн</source>
   <translation>Төхөөрөмжөөс устгасан</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Жоголсо</source>
   <translation>Алдагдсан бол</translation>
  </message>
  <message id="field_pack.lost">
   <source>Түзмөк жоголдубу же уурдалдыбы</source>
   <translation>Төхөөрөмж гээгдсэн, хулгайлагдсан эсэх</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Качан</source>
   <translation>Хэзээ</translation>
  </message>
  <message id="field_pack.measures">
   <source>Көрүлгөн чаралар</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Алыстан тазаланган</source>
   <translation>Алсаас устгасан</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Жетекчиликке билдирилген</source>
   <translation>Удирдлагад мэдэгдсэн</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлынын мукабасы, мазмуну</source>
   <translation>Кейс файлын нүүр, товьёог</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Мукаба</source>
   <translation>Нүүр</translation>
  </message>
  <message id="file_contents.mark">
   <source>Купуя</source>
   <translation>Нууцлалтай</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Мукабага аты жазылбайт, код гана жазылат.</source>
   <translation>Нүүрэнд нэр бичихгүй, зөвхөн код бичнэ.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Уюм</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Боть</translation>
  </message>
  <message id="file_contents.years">
   <source>Ачылган – жабылган жылы</source>
   <translation>Нээсэн – хаасан он</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Мазмуну</source>
   <translation>Товьёог</translation>
  </message>
  <message id="file_contents.contents">
   <source>Мазмуну</source>
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
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Биринчи барак</source>
   <translation>Эхний хуудас</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Акыркы барак</source>
   <translation>Сүүлийн хуудас</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Түрү</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>кагаз түрүндө</source>
   <translation>цаасан</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электрондук түрдө</source>
   <translation>цахим</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Барактардын жалпы саны</source>
   <translation>Нийт хуудасны тоо</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Сөз менен</source>
   <translation>Үсгээр</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Мазмунун түзгөн</source>
   <translation>Товьёог үйлдсэн</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="gift_register.title">
   <source>Сунушталган белектердин каттоосу</source>
   <translation>Санал болгосон бэлгийн бүртгэл</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Жазуулар</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="gift_register.lines">
   <source>Сунушталган белектердин каттоосу</source>
   <translation>Санал болгосон бэлгийн бүртгэл</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Эмне</source>
   <translation>Юу</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Эмне кылынды</source>
   <translation>Юу хийсэн</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="medical_record.title">
   <source>Медициналык жардам жана коштоо жөнүндө жазуу</source>
   <translation>Эмнэлгийн тусламж, дагалдан явсан тухай тэмдэглэл</translation>
  </message>
  <message id="medical_record.page.what">
   <source>Эмне болду</source>
   <translation>Юу болсон</translation>
  </message>
  <message id="medical_record.happened_at">
   <source>Убактысы</source>
   <translation>Цаг</translation>
  </message>
  <message id="medical_record.place">
   <source>Жери</source>
   <translation>Газар</translation>
  </message>
  <message id="medical_record.place.hint">
   <source>Дарек жазылбайт: «мектепте», «үйүндө».</source>
   <translation>Хаяг бичихгүй: «сургууль дээр», «гэрт нь».</translation>
  </message>
  <message id="medical_record.kind">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="medical_record.kind.option.blood_pressure">
   <source>басымды өлчөө</source>
   <translation>даралт хэмжих</translation>
  </message>
  <message id="medical_record.kind.option.temperature">
   <source>дененин температурасын өлчөө</source>
   <translation>биеийн халуун хэмжих</translation>
  </message>
  <message id="medical_record.kind.option.compress">
   <source>компресс коюу</source>
   <translation>жин тавих</translation>
  </message>
  <message id="medical_record.kind.option.calling">
   <source>медициналык кызматкерди чакыруу</source>
   <translation>эмнэлгийн ажилтан дуудах</translation>
  </message>
  <message id="medical_record.kind.option.accompanying">
   <source>дарылоо мекемесине коштоп баруу</source>
   <translation>эмнэлэгт дагалдан очих</translation>
  </message>
  <message id="medical_record.kind.option.hospital_visit">
   <source>дарылоо мекемесинде барып көрүү</source>
   <translation>эмнэлэгт эргэх</translation>
  </message>
  <message id="medical_record.acute">
   <source>Ден соолугу кескин начарладыбы</source>
   <translation>Бие нь гэнэт муудсан уу</translation>
  </message>
  <message id="medical_record.acute.hint">
   <source>Ооба болсо, дароо тез жардам чакырылат.</source>
   <translation>Тийм бол түргэн тусламжийг шууд дуудна.</translation>
  </message>
  <message id="medical_record.page.first_aid">
   <source>Алгачкы медициналык жардам</source>
   <translation>Анхны тусламж</translation>
  </message>
  <message id="medical_record.training">
   <source>Алгачкы жардам боюнча даярдыгы барбы</source>
   <translation>Анхны тусламжийн бэлтгэлтэй юу</translation>
  </message>
  <message id="medical_record.training.hint">
   <source>Даярдыгы болбосо, жардам көрсөтүлбөйт, медик чакырылат.</source>
   <translation>Бэлтгэлгүй бол тусламж үзүүлэхгүй, эмч дуудна.</translation>
  </message>
  <message id="medical_record.training_paper">
   <source>Даярдык жөнүндө документ</source>
   <translation>Бэлтгэлийн баримт</translation>
  </message>
  <message id="medical_record.pressure_high">
   <source>Кан басымы: жогорку</source>
   <translation>Цусны даралт: дээд</translation>
  </message>
  <message id="medical_record.pressure_low">
   <source>Кан басымы: төмөнкү</source>
   <translation>Цусны даралт: доод</translation>
  </message>
  <message id="medical_record.temperature">
   <source>Дененин температурасы</source>
   <translation>Биеийн халуун</translation>
  </message>
  <message id="medical_record.compress_note">
   <source>Компресс: кайсы жерге, качан</source>
   <translation>Жин: хаана, хэзээ</translation>
  </message>
  <message id="medical_record.page.medics">
   <source>Медиктер, натыйжасы</source>
   <translation>Эмч, үр дүн</translation>
  </message>
  <message id="medical_record.called_at">
   <source>Чакырылган убактысы</source>
   <translation>Дуудсан цаг</translation>
  </message>
  <message id="medical_record.arrived_at">
   <source>Келген убактысы</source>
   <translation>Ирсэн цаг</translation>
  </message>
  <message id="medical_record.institution">
   <source>Медициналык мекеме</source>
   <translation>Эмнэлгийн байгууллага</translation>
  </message>
  <message id="medical_record.medic">
   <source>Медицина кызматкери</source>
   <translation>Эмнэлгийн ажилтан</translation>
  </message>
  <message id="medical_record.result">
   <source>Натыйжасы</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="medical_record.family_told">
   <source>Үй-бүлөсүнө билдирилдиби</source>
   <translation>Гэр бүлд нь мэдэгдсэн үү</translation>
  </message>
  <message id="medical_record.family_told_why">
   <source>Билдирилбеген себеби</source>
   <translation>Мэдэгдээгүй шалтгаан</translation>
  </message>
  <message id="monthly_report.title">
   <source>Ай сайынкы отчет</source>
   <translation>Сарын тайлан</translation>
  </message>
  <message id="monthly_report.page.found">
   <source>Ай, эсепке алынгандар</source>
   <translation>Сар, бүртгэгдсэн хүмүүс</translation>
  </message>
  <message id="monthly_report.reported_on">
   <source>Отчет түзүлгөн күн</source>
   <translation>Тайлан гаргасан огноо</translation>
  </message>
  <message id="monthly_report.month">
   <source>Отчеттук ай</source>
   <translation>Тайлант сар</translation>
  </message>
  <message id="monthly_report.month.hint">
   <source>Ай менен жыл: 02.2026. Отчетто ысымдар жазылбайт, сандар гана.</source>
   <translation>Сар, он: 02.2026. Тайланд нэр бичихгүй, зөвхөн тоо.</translation>
  </message>
  <message id="monthly_report.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="monthly_report.institution">
   <source>Мекеме</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="monthly_report.by_category">
   <source>Категориялар боюнча</source>
   <translation>Ангиллаар</translation>
  </message>
  <message id="monthly_report.by_category.category">
   <source>Категориясы</source>
   <translation>Ангилал</translation>
  </message>
  <message id="monthly_report.by_category.count">
   <source>Саны</source>
   <translation>Тоо</translation>
  </message>
  <message id="monthly_report.found_total">
   <source>Табылып, эсепке алынганы: баары</source>
   <translation>Илрүүлж бүртгэсэн: нийт</translation>
  </message>
  <message id="monthly_report.by_reason">
   <source>Себептери боюнча</source>
   <translation>Шалтгаанаар</translation>
  </message>
  <message id="monthly_report.by_reason.reason">
   <source>Себеби</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="monthly_report.by_reason.count">
   <source>Саны</source>
   <translation>Тоо</translation>
  </message>
  <message id="monthly_report.page.work">
   <source>Аткарылган иш</source>
   <translation>Хийсэн ажил</translation>
  </message>
  <message id="monthly_report.contacts">
   <source>Байланыштар, баруулар, коштоо</source>
   <translation>Холбоо барилт, эргэлт, дагалдах</translation>
  </message>
  <message id="monthly_report.contacts.kind">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.talk">
   <source>аңгемелешүү</source>
   <translation>ярилцлага</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.home_visit">
   <source>үйгө баруу</source>
   <translation>гэрээр очих</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.phone">
   <source>телефон аркылуу</source>
   <translation>утсаар</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.first_aid">
   <source>алгачкы жардам</source>
   <translation>анхны тусламж</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.doctor_call">
   <source>медик чакыруу</source>
   <translation>эмч дуудах</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.accompanying">
   <source>коштоп баруу</source>
   <translation>дагалдан очих</translation>
  </message>
  <message id="monthly_report.contacts.count">
   <source>Саны</source>
   <translation>Тоо</translation>
  </message>
  <message id="monthly_report.measures">
   <source>Иш-чаралар багыты жана технологиясы боюнча</source>
   <translation>Арга хэмжээ чиглэл, технологиор</translation>
  </message>
  <message id="monthly_report.measures.direction">
   <source>Багыты</source>
   <translation>Чиглэл</translation>
  </message>
  <message id="monthly_report.measures.technology">
   <source>Технологиясы</source>
   <translation>Технологи</translation>
  </message>
  <message id="monthly_report.measures.count">
   <source>Саны</source>
   <translation>Тоо</translation>
  </message>
  <message id="monthly_report.redirected">
   <source>Кайра жөнөтүлгөндөр, жооптор, жайгаштыруу</source>
   <translation>Илгээсэн, хариу ирсэн, хамруулсан</translation>
  </message>
  <message id="monthly_report.redirected.what">
   <source>Эмне</source>
   <translation>Юу</translation>
  </message>
  <message id="monthly_report.redirected.what.option.sent">
   <source>кайра жөнөтүлдү</source>
   <translation>илгээсэн</translation>
  </message>
  <message id="monthly_report.redirected.what.option.answered">
   <source>жооп келди</source>
   <translation>хариу ирсэн</translation>
  </message>
  <message id="monthly_report.redirected.what.option.placed_medical">
   <source>медициналык мекемеге жайгашты</source>
   <translation>эмнэлгийн байгууллагад хамрагдсан</translation>
  </message>
  <message id="monthly_report.redirected.what.option.placed_education">
   <source>билим берүү мекемесине жайгашты</source>
   <translation>боловсролын байгууллагад хамрагдсан</translation>
  </message>
  <message id="monthly_report.redirected.count">
   <source>Саны</source>
   <translation>Тоо</translation>
  </message>
  <message id="monthly_report.page.analysis">
   <source>Талдоо, пландар</source>
   <translation>Дүн шинжилгээ, төлөвлөгөө</translation>
  </message>
  <message id="monthly_report.results">
   <source>Натыйжаларды талдоо</source>
   <translation>Үр дүнгийн шинжилгээ</translation>
  </message>
  <message id="monthly_report.difficulties">
   <source>Кыйынчылыктар</source>
   <translation>Хүндрэл</translation>
  </message>
  <message id="monthly_report.proposals">
   <source>Кызматты өркүндөтүү боюнча сунуштар</source>
   <translation>Үйлчилгээг сайжруулах санал</translation>
  </message>
  <message id="monthly_report.training">
   <source>Өз билимин жогорулатуу</source>
   <translation>Өөрийн сургалт</translation>
  </message>
  <message id="monthly_report.next_month">
   <source>Кийинки айдын планы</source>
   <translation>Дараагийн сарын төлөвлөгөө</translation>
  </message>
  <message id="monthly_report.page.signing">
   <source>Тапшыруу</source>
   <translation>Хүлээлгэн өгөх</translation>
  </message>
  <message id="monthly_report.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="monthly_report.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="monthly_report.signatures.option.head">
   <source>социалдык кызматтын жетекчиси кабыл алды</source>
   <translation>нийгмийн албаны удирдлага хүлээн авсан</translation>
  </message>
  <message id="monthly_report.received_by">
   <source>Кабыл алгандын кызматы</source>
   <translation>Хүлээн авагчийн албан тушаал</translation>
  </message>
  <message id="monthly_report.received_on">
   <source>Кабыл алынган күнү</source>
   <translation>Хүлээн авсан огноо</translation>
  </message>
  <message id="norm_entry.title">
   <source>Ченемдик актылардын каттоосу</source>
   <translation>Хэм хэмжээний бүртгэл</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Ченемдик акт</source>
   <translation>Хэм хэмжээ</translation>
  </message>
  <message id="norm_entry.name">
   <source>Аталышы, номери</source>
   <translation>Нэр, дугаар</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Кабыл алган орган</source>
   <translation>Баталсан байгууллага</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Баталсан огноо</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Күчүнө кирген күнү</source>
   <translation>Хүчин төгөлдөр болсон</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Күчүн жоготкон күнү</source>
   <translation>Хүчингүй болсон</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Кайра карала турган күн</source>
   <translation>Дахин хянах огноо</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Программадагы чыгарылышы</source>
   <translation>Програм дахь хэвлэл</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Мисалы, kg/2012. Ар бир жазуу толтурулган чыгарылышын сактайт.</source>
   <translation>Жишээ нь mn/2021. Бичилт бүр бөглөсөн хэвлэлээ хадгална.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Көчүрмөсү сакталган жер</source>
   <translation>Хуулбар хадгалж буй газар</translation>
  </message>
  <message id="observation.title">
   <source>Байкоо барагы</source>
   <translation>Ажиглалтын хуудас</translation>
  </message>
  <message id="observation.page.setting">
   <source>Байкоонун шарттары</source>
   <translation>Ажиглалтын нөхцөл</translation>
  </message>
  <message id="observation.phase">
   <source>Мезгил</source>
   <translation>Үе</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>кызмат көрсөтүү учурунда</source>
   <translation>үйлчилгээний явцад</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>кызмат бүткөндөн кийин</source>
   <translation>үйлчилгээ дууссаны дараа</translation>
  </message>
  <message id="observation.observed_on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="observation.observed_at">
   <source>Убактысы</source>
   <translation>Цаг</translation>
  </message>
  <message id="observation.setting">
   <source>Жагдай</source>
   <translation>Орчин</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Дарегин жазбаңыз: «класста», «үйүндө».</source>
   <translation>Хаягийг бүү бич: «ангид», «гэрт нь».</translation>
  </message>
  <message id="observation.observer">
   <source>Байкоочу</source>
   <translation>Ажигласан хүн</translation>
  </message>
  <message id="observation.page.observed">
   <source>Байкоо</source>
   <translation>Ажиглалт</translation>
  </message>
  <message id="observation.observations">
   <source>Байкалгандар</source>
   <translation>Ажигласан зүйл</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Көргөн-укканды гана жазыңыз; түшүндүрмөсү өзүнчө.</source>
   <translation>Харсан, сонссон зүйлээ л бичнэ; тайлбарыг тусад нь.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Багыт</source>
   <translation>Чиглэл</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>коопсуздук</source>
   <translation>аюулгүй байдал</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>ден соолук</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоциялар</source>
   <translation>сэтгэл санаа</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>мамилелер</source>
   <translation>харилцаа</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>мектеп, жумуш</source>
   <translation>сургууль, ажил</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>күндөлүк көндүмдөр</source>
   <translation>өдөр тутмын ур чадвар</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Байкоо</source>
   <translation>Ажиглалт</translation>
  </message>
  <message id="observation.observations.change">
   <source>Мурункуга салыштырмалуу</source>
   <translation>Өмнөхөөс</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>жакшырды</source>
   <translation>сайжирсан</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>мурункудай</source>
   <translation>хэвээр</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>начарлады</source>
   <translation>муудсан</translation>
  </message>
  <message id="observation.interpretation">
   <source>Чечмелөө</source>
   <translation>Тайлбар</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Кызматкердин ою, божомолу; фактыдан өзүнчө.</source>
   <translation>Ажилтны бодол, таамаглал; баримтаас тусад нь.</translation>
  </message>
  <message id="observation.action">
   <source>Керектүү чара</source>
   <translation>Шаардлагатай арга хэмжээ</translation>
  </message>
  <message id="observation.action.hint">
   <source>Эмне, ким, качан. Керек эмес болсо, ошондой жазыңыз.</source>
   <translation>Юу, хэн, хэзээ. Шаардлагагүй бол тэгж бичнэ.</translation>
  </message>
  <message id="observation.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="organisation_card.title">
   <source>Уюмдун карточкасы</source>
   <translation>Байгууллагын карт</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Аталышы, каттоосу</source>
   <translation>Нэр, бүртгэл</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карточка толтурулган күн</source>
   <translation>Карт бөглөсөн огноо</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Ар бир өзгөрүүдө жаңы карточка толтурулат, эскиси калат.</source>
   <translation>Өөрчлөлт бүрт шинэ карт бөглөнө, хуучин нь үлдэнэ.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Расмий аталышы</source>
   <translation>Албан ёсны нэр</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Менчик формасы</source>
   <translation>Өмчийн хэлбэр</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>мамлекеттик</source>
   <translation>төрийн</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>муниципалдык</source>
   <translation>орон нутгийн</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>мамлекеттик эмес</source>
   <translation>төрийн бус</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>жеке</source>
   <translation>хувийн</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>юридикалык жак түзбөгөн адам</source>
   <translation>хуулийн этгээд бус хувь хүн</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Кызмат көрсөтүүчүнүн түрү</source>
   <translation>Үйлчилгээ үзүүлэгчийн төрөл</translation>
  </message>
  <message id="organisation_card.provider.option.school">
   <source>мектеп</source>
   <translation>сургууль</translation>
  </message>
  <message id="organisation_card.provider.option.institution">
   <source>социалдык кызмат мекемеси</source>
   <translation>нийгмийн үйлчилгээний байгууллага</translation>
  </message>
  <message id="organisation_card.provider.option.ngo">
   <source>коомдук уюм</source>
   <translation>төрийн бус байгууллага</translation>
  </message>
  <message id="organisation_card.provider.option.person">
   <source>юридикалык жак түзбөгөн адам</source>
   <translation>хуулийн этгээд бус хувь хүн</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Башка түрү</source>
   <translation>Бусад төрөл</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Мамлекеттик каттоо күбөлүгүнүн номери</source>
   <translation>Улсын бүртгэлийн гэрчилгээний дугаар</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Катталган күнү</source>
   <translation>Бүртгэсэн огноо</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Күбөлүк жана көчүрмөсү сакталган жер</source>
   <translation>Гэрчилгээ, хуулбар хадгалж буй газар</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Иши, ресурстары</source>
   <translation>Ажил, нөөц</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Социалдык иштеги тажрыйбасы</source>
   <translation>Нийгмийн ажлын туршлага</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссиясы, баалуулуктары</source>
   <translation>Эрхэм зорилго, үнэт зүйл</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Түз кызматтар</source>
   <translation>Шууд үйлчилгээ</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Кыйыр кызматтар</source>
   <translation>Шууд бус үйлчилгээ</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Супервизиянын уюштурулушу</source>
   <translation>Мэргэжлийн удирдлагын зохион байгуулалт</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Кызматкерлер курамы</source>
   <translation>Хүний нөөц</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Кызматы</source>
   <translation>Албан тушаал</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штат саны</source>
   <translation>Орон тоо</translation>
  </message>
  <message id="organisation_card.money">
   <source>Каржы булактары</source>
   <translation>Санхүүгийн эх үүсвэр</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Булагы</source>
   <translation>Эх үүсвэр</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Үлүшү</source>
   <translation>Эзлэх хувь</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Жоопкерчилик, комиссия</source>
   <translation>Хариуцлага, комисс</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Өмүр, ден соолук коопсуздугу үчүн жооптуу</source>
   <translation>Амь нас, эрүүл мэндийн аюулгүй байдлыг хариуцах ажилтан</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Ар бир чечимди ким, качан чыгарганы аракеттер журналында сакталат.</source>
   <translation>Шийдвэр бүрийг хэн, хэзээ гаргасныг үйл ажиллагааны бүртгэл хадгална.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Кайсы комиссиялар бар</source>
   <translation>Байгаа комисс, баг</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>балдар иштери боюнча комиссия</source>
   <translation>хүүхдийн асуудал эрхэлсэн комисс</translation>
  </message>
  <message id="organisation_card.commissions.option.council">
   <source>мектептин социалдык кеңеши</source>
   <translation>сургуулийн нийгмийн зөвлөл</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Жардам сурануу тууралуу маалымат кайда берилет</source>
   <translation>Тусламж хүсэх мэдээллийг хаана авах</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="orientation.title">
   <source>Жаңы кызматкердин таанышуу тизмеси</source>
   <translation>Шинэ ажилтны танилцах жагсаалт</translation>
  </message>
  <message id="orientation.page.topics">
   <source>Темалар</source>
   <translation>Сэдвүүд</translation>
  </message>
  <message id="orientation.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="orientation.begun_on">
   <source>Башталган күнү</source>
   <translation>Эхэлсэн огноо</translation>
  </message>
  <message id="orientation.topics">
   <source>Билип калды</source>
   <translation>Мэддэг болсон</translation>
  </message>
  <message id="orientation.topics.option.law">
   <source>Социалдык коргоо мыйзамдары</source>
   <translation>Нийгмийн хамгааллын хууль тогтоомж</translation>
  </message>
  <message id="orientation.topics.option.guardianship">
   <source>Камкордук, көзөмөлгө алуу тартиби</source>
   <translation>Асран хамгаалах журам</translation>
  </message>
  <message id="orientation.topics.option.adoption">
   <source>Бала асырап алуу тартиби</source>
   <translation>Үрчлэх журам</translation>
  </message>
  <message id="orientation.topics.option.foster">
   <source>Багуучу үй-бүлөгө берүү тартиби</source>
   <translation>Асрамжийн гэр бүлд өгөх журам</translation>
  </message>
  <message id="orientation.topics.option.benefits">
   <source>Жөлөкпул, пенсия алуу тартиби</source>
   <translation>Тэтгэмж, тэтгэвэр авах журам</translation>
  </message>
  <message id="orientation.topics.option.employment">
   <source>Ишке орноштуруу тартиби</source>
   <translation>Ажилд зуучлах журам</translation>
  </message>
  <message id="orientation.topics.option.institutions">
   <source>Интернаттык мекемеге жайгаштыруу тартиби</source>
   <translation>Асрамжийн газарт байршуулах журам</translation>
  </message>
  <message id="orientation.topics.option.methods">
   <source>Социалдык иштин ыкмалары, технологиялары</source>
   <translation>Нийгмийн ажлын арга, технологи</translation>
  </message>
  <message id="orientation.helped_by">
   <source>Жол көрсөткөн кызматкер</source>
   <translation>Чиглүүлсэн ажилтан</translation>
  </message>
  <message id="orientation.finished_on">
   <source>Аяктаган күнү</source>
   <translation>Дууссан огноо</translation>
  </message>
  <message id="orientation.note">
   <source>Эмнени кайра караш керек</source>
   <translation>Юуг дахин үзэх</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өз даттануум</source>
   <translation>Өөрийн гомдол, давж заалдах</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Даттануу</source>
   <translation>Гомдол</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Жазган адамдын өзү гана көрөт.</source>
   <translation>Зөвхөн бичсэн хүн өөрөө харна.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кимге</source>
   <translation>Хэнд</translation>
  </message>
  <message id="own_appeal.about">
   <source>Эмне жөнүндө</source>
   <translation>Юуны тухай</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Жооп келген күн</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Жооп</source>
   <translation>Хариу</translation>
  </message>
  <message id="people_register.title">
   <source>Оор кырдаалга кабылгандардын журналы</source>
   <translation>Хүнд нөхцөлд байгаа хүмүүсийн бүртгэл</translation>
  </message>
  <message id="people_register.page.lines">
   <source>Жазуулар</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="people_register.lines">
   <source>Оор кырдаалга кабылгандардын журналы</source>
   <translation>Хүнд нөхцөлд байгаа хүмүүсийн бүртгэл</translation>
  </message>
  <message id="people_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="people_register.lines.on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="people_register.lines.code">
   <source>Коду</source>
   <translation>Код</translation>
  </message>
  <message id="people_register.lines.found">
   <source>Кантип табылды</source>
   <translation>Хэрхэн илэрсэн</translation>
  </message>
  <message id="people_register.lines.category">
   <source>Категориясы</source>
   <translation>Ангилал</translation>
  </message>
  <message id="people_register.lines.reason">
   <source>Себеби</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="people_register.lines.danger">
   <source>Түз коркунуч</source>
   <translation>Шууд аюул</translation>
  </message>
  <message id="people_register.lines.decision">
   <source>Чечим</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="people_register.lines.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="presentation.title">
   <source>Кейсти тааныштыруу барагы</source>
   <translation>Кейс танилцуулах хуудас</translation>
  </message>
  <message id="presentation.page.about">
   <source>Атсыз тааныштыруу</source>
   <translation>Нэргүй танилцуулга</translation>
  </message>
  <message id="presentation.made_on">
   <source>Барак даярдалган күн</source>
   <translation>Хуудас бэлтгэсэн огноо</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Убактылуу код</source>
   <translation>Түр код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Курактык тобу</source>
   <translation>Насны бүлэг</translation>
  </message>
  <message id="presentation.sex">
   <source>Жынысы</source>
   <translation>Хүйс</translation>
  </message>
  <message id="presentation.place_type">
   <source>Калктуу конуштун түрү</source>
   <translation>Суурин газрын төрөл</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>шаар</source>
   <translation>хот</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>айыл</source>
   <translation>сум, суурин</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>алыскы жер, жайлоо</source>
   <translation>хөдөө, алслагдсан газар</translation>
  </message>
  <message id="presentation.family">
   <source>Үй-бүлө</source>
   <translation>Гэр бүл</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Аты жазылбайт, ролу жазылат: эне, ата, чоң эне.</source>
   <translation>Нэр бичихгүй, үүргээр нь бичнэ: ээж, аав, эмээ.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Окуялардын ырааттуулугу</source>
   <translation>Үйл явдлын дараалал</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Күнү жазылбайт, кейс ачылгандан берки күндөр саналат.</source>
   <translation>Огноо бичихгүй, кейс нээснээс хойших өдрөөр тоолно.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Күн</source>
   <translation>Өдөр</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Окуя</source>
   <translation>Үйл явдал</translation>
  </message>
  <message id="presentation.page.question">
   <source>Талкуулануучу маселе</source>
   <translation>Хэлэлцүүлэх асуудал</translation>
  </message>
  <message id="presentation.risks">
   <source>Тобокелдик</source>
   <translation>Эрсдэл</translation>
  </message>
  <message id="presentation.strengths">
   <source>Күчтүү жактар</source>
   <translation>Давуу тал</translation>
  </message>
  <message id="presentation.tried">
   <source>Мурда колдонулган чаралар</source>
   <translation>Өмнө нь хийж үзсэн арга хэмжээ</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Эмне жардам берди? Эмне жардам берген жок?</source>
   <translation>Юу тус болсон бэ? Юу тус болоогүй вэ?</translation>
  </message>
  <message id="presentation.question">
   <source>Кесиптештерге суроо</source>
   <translation>Хамт олноос асуух асуулт</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Кесиптештериңизден так эмнени уккуңуз келет?</source>
   <translation>Хамт олноосоо яг юуг сонсмоор байна вэ?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Таанытып коюучу маалымат жок экени текшерилди</source>
   <translation>Таних боломжтой мэдээлэл байхгүйг шалгасан</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>аты жок</source>
   <translation>нэр байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>дарек, мектеп, иш орду аталган эмес</source>
   <translation>хаяг, сургууль, ажлын газрын нэр байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>туулган күн жана башка чыныгы күндөр жок</source>
   <translation>төрсөн болон бусад бодит огноо байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>таанытып коюучу өзгөчө белгилер жок</source>
   <translation>таньж болох онцгой шинж байхгүй</translation>
  </message>
  <message id="process_note.title">
   <source>Жумушчу жазуу</source>
   <translation>Ажлын тэмдэглэл</translation>
  </message>
  <message id="process_note.page.contact">
   <source>Байланыш</source>
   <translation>Холбоо барилт</translation>
  </message>
  <message id="process_note.met_at">
   <source>Күнү, убактысы</source>
   <translation>Огноо, цаг</translation>
  </message>
  <message id="process_note.ended">
   <source>Аякташы</source>
   <translation>Дууссан</translation>
  </message>
  <message id="process_note.place">
   <source>Жери</source>
   <translation>Газар</translation>
  </message>
  <message id="process_note.place.hint">
   <source>Даректи жазбаңыз.</source>
   <translation>Хаяг бичихгүй.</translation>
  </message>
  <message id="process_note.kind">
   <source>Түрү</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="process_note.kind.option.talk">
   <source>аңгемелешүү</source>
   <translation>ярилцлага</translation>
  </message>
  <message id="process_note.kind.option.family">
   <source>үй-бүлө менен жолугушуу</source>
   <translation>гэр бүлтэй уулзсан</translation>
  </message>
  <message id="process_note.kind.option.phone">
   <source>телефон аркылуу</source>
   <translation>утсаар</translation>
  </message>
  <message id="process_note.kind.option.school">
   <source>мектептеги жолугушуу</source>
   <translation>сургууль дээрх уулзалт</translation>
  </message>
  <message id="process_note.kind.option.other_body">
   <source>башка уюм менен сүйлөшүү</source>
   <translation>өөр байгууллагатай ярилцсан</translation>
  </message>
  <message id="process_note.kind.option.after_closing">
   <source>жабылгандан кийинки байкоо</source>
   <translation>хаасны дараах ажиглалт</translation>
  </message>
  <message id="process_note.kind.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="process_note.kind_other">
   <source>Башка түрү</source>
   <translation>Бусад хэлбэр</translation>
  </message>
  <message id="process_note.present">
   <source>Катышкандар</source>
   <translation>Оролцсон хүмүүс</translation>
  </message>
  <message id="process_note.page.content">
   <source>Мазмуну</source>
   <translation>Агуулга</translation>
  </message>
  <message id="process_note.facts">
   <source>Фактылар</source>
   <translation>Баримт</translation>
  </message>
  <message id="process_note.facts.hint">
   <source>Тыянаксыз.</source>
   <translation>Дүгнэлтгүй.</translation>
  </message>
  <message id="process_note.facts.ask">
   <source>Туура түшүндүмбү: сиз … дедиңизби?</source>
   <translation>Би зөв ойлгосон уу: та … гэсэн үү?</translation>
  </message>
  <message id="process_note.observation">
   <source>Кызматкердин байкоосу</source>
   <translation>Ажилтны ажиглалт</translation>
  </message>
  <message id="process_note.rapport">
   <source>Ишеним кантип түзүлдү</source>
   <translation>Итгэлцлийг хэрхэн тогтоосон</translation>
  </message>
  <message id="process_note.confidential_part">
   <source>Өтө купуя бөлүк</source>
   <translation>Маш нууц хэсэг</translation>
  </message>
  <message id="process_note.page.next">
   <source>Макулдашуу, коопсуздук</source>
   <translation>Тохиролцоо, аюулгүй байдал</translation>
  </message>
  <message id="process_note.agreements">
   <source>Макулдашуулар</source>
   <translation>Тохиролцоо</translation>
  </message>
  <message id="process_note.agreements.ask">
   <source>Кийинки жолугушууга чейин ким эмне кылат?</source>
   <translation>Дараагийн уулзалт хүртэл хэн юу хийх вэ?</translation>
  </message>
  <message id="process_note.next_step">
   <source>Кийинки кадам</source>
   <translation>Дараагийн алхам</translation>
  </message>
  <message id="process_note.next_on">
   <source>Кийинки кадамдын күнү</source>
   <translation>Дараагийн алхмын огноо</translation>
  </message>
  <message id="process_note.danger">
   <source>Коркунуч барбы</source>
   <translation>Аюул байгаа юу</translation>
  </message>
  <message id="process_note.danger.ask">
   <source>Мурунку жолугушуудан бери корккон учуруңуз болдубу?</source>
   <translation>Өмнөх уулзалтаас хойш айсан үе байсан уу?</translation>
  </message>
  <message id="process_note.danger_detail">
   <source>Кандай коркунуч, көрүлгөн чара</source>
   <translation>Ямар аюул, авсан арга хэмжээ</translation>
  </message>
  <message id="process_note.threat">
   <source>Кимге коркунуч</source>
   <translation>Хэнд аюултай</translation>
  </message>
  <message id="process_note.threat.option.client">
   <source>клиентке коркунуч</source>
   <translation>үйлчлүүлэгчид аюултай</translation>
  </message>
  <message id="process_note.threat.option.self">
   <source>өзүнө зыян келтирүү коркунучу</source>
   <translation>өөрийгөө гэмтээх аюул</translation>
  </message>
  <message id="process_note.threat.option.others">
   <source>башкаларга коркунуч</source>
   <translation>бусдад гэмтэл учруулах аюул</translation>
  </message>
  <message id="process_note.gift">
   <source>Белек сунушталдыбы</source>
   <translation>Бэлэг санал болгосон уу</translation>
  </message>
  <message id="process_note.gift_detail">
   <source>Белек боюнча эмне жасалды</source>
   <translation>Бэлгийн талаар юу хийсэн</translation>
  </message>
  <message id="process_note.conflict">
   <source>Кызыкчылыктардын кагылышы барбы</source>
   <translation>Ашиг сонирхлын зөрчил байгаа юу</translation>
  </message>
  <message id="process_note.conflict_detail">
   <source>Кандай кагылыш, чечим</source>
   <translation>Ямар зөрчил, шийдэл</translation>
  </message>
  <message id="process_note.plan_needs">
   <source>Пландын кайсы муктаждыгы (№)</source>
   <translation>Төлөвлөгөөний аль хэрэгцээ (№)</translation>
  </message>
  <message id="process_note.declined">
   <source>Сунушталган кызматтан баш тарттыбы</source>
   <translation>Санал болгосон үйлчилгээнээс татгалзсан уу</translation>
  </message>
  <message id="process_note.declined.hint">
   <source>Баш тартуу – клиенттин укугу.</source>
   <translation>Татгалзах нь үйлчлүүлэгчийн эрх.</translation>
  </message>
  <message id="process_note.declined_detail">
   <source>Эмнеден, эмне себептен баш тартты</source>
   <translation>Юунаас, ямар шалтгаанаар татгалзсан</translation>
  </message>
  <message id="process_note.declined_needs">
   <source>Кайсы муктаждык (№)</source>
   <translation>Аль хэрэгцээ (№)</translation>
  </message>
  <message id="prohibitions.title">
   <source>Тыюулар менен таанышуу, билдирүү</source>
   <translation>Хориглох зүйлийн танилцуулга, мэдэгдэл</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Таанышкан жоболор</source>
   <translation>Танилцсан зүйл</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Таанышкан күн</source>
   <translation>Танилцсан огноо</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 жобо окулду</source>
   <translation>13 зүйлийг уншсан</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Басмырлабоо, өзгөчөлүктү эске алуу</source>
   <translation>Ялгаварлахгүй, онцлогийг үл тоохгүй</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Клиент менен жакын мамиле түзбөө</source>
   <translation>Үйлчлүүлэгчтэй дотно харилцаа үүсгэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Башкаларга коркунуч тууралуу билсе, унчукпай калбоо</source>
   <translation>Бусдад хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өзүнө зыян келтирүү коркунучун билсе, унчукпай калбоо</source>
   <translation>Өөртөө хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Жалган, шалаакы баалоо жүргүзбөө</source>
   <translation>Худал, хайнга үнэлгээ хийхгүй</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Керектүү кызматты кармабоо</source>
   <translation>Хэрэгтэй үйлчилгээг хойшлуулахгүй, нуухгүй</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Сырды ачыкка чыгарбоо</source>
   <translation>Нууцыг задруулахгүй</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Далилдерди бурмалабоо</source>
   <translation>Нотлох баримтыг өөрчлөхгүй, дутуу бүрдүүлэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Уруксат үчүн жасалма документ бербөө</source>
   <translation>Зөвшөөрөлд хуурамч материал бүрдүүлэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Керектүү кызматка жөнөтүүдөн баш тартпоо</source>
   <translation>Хэрэгтэй үйлчилгээнд холбохоос татгалзахгүй</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Белек, акы албоо</source>
   <translation>Бэлэг, шан харамж авахгүй</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Зыяндуу, натыйжасыз ыкма колдонбоо</source>
   <translation>Хор хүргэх, үр дүнгүй арга хэрэглэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Башка катышуучулардан коргоону унутпоо</source>
   <translation>Бусад оролцогчоос хамгаалахаа орхигдуулахгүй</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Кызыкчылыктардын кагылышуусу</source>
   <translation>Ашиг сонирхлын зөрчлийн мэдэгдэл</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Иштин коду</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Байланышы</source>
   <translation>Ямар холбоотой</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Чара</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Сунушталган белектер</source>
   <translation>Санал болгосон бэлэг</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Эмне</source>
   <translation>Юу</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Эмне кылынды</source>
   <translation>Юу хийсэн</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>баш тартылды</source>
   <translation>татгалзсан</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>кайтарылды</source>
   <translation>буцаасан</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="referral.title">
   <source>Башка уюмга кайра жөнөтүү каты</source>
   <translation>Өөр байгууллагад илгээх бичиг</translation>
  </message>
  <message id="referral.page.to">
   <source>Кимге</source>
   <translation>Хэнд</translation>
  </message>
  <message id="referral.letter_no">
   <source>Каттын номери</source>
   <translation>Бичгийн дугаар</translation>
  </message>
  <message id="referral.sent_on">
   <source>Жөнөтүлгөн күнү</source>
   <translation>Илгээсэн огноо</translation>
  </message>
  <message id="referral.organisation">
   <source>Кайсы уюмга</source>
   <translation>Хүлээн авах байгууллага</translation>
  </message>
  <message id="referral.function">
   <source>Кызмат адамы</source>
   <translation>Албан тушаалтан</translation>
  </message>
  <message id="referral.contact">
   <source>Уюмдун телефону</source>
   <translation>Байгууллагын утас</translation>
  </message>
  <message id="referral.contact.hint">
   <source>Жооп кечиксе, ушул номерге чалынат.</source>
   <translation>Хариу хоцорвол энэ дугаарт залгана.</translation>
  </message>
  <message id="referral.kind">
   <source>Жардамдын түрү</source>
   <translation>Тусламжийн төрөл</translation>
  </message>
  <message id="referral.kind.option.medical">
   <source>медициналык мекемеге жайгашуу</source>
   <translation>эмнэлгийн байгууллагад хамрагдах</translation>
  </message>
  <message id="referral.kind.option.education">
   <source>билим берүү мекемесине жайгашуу</source>
   <translation>боловсролын байгууллагад хамрагдах</translation>
  </message>
  <message id="referral.kind.option.material">
   <source>материалдык жардам</source>
   <translation>эд материалын тусламж</translation>
  </message>
  <message id="referral.kind.option.household">
   <source>социалдык-турмуш-тиричилик кызматы</source>
   <translation>нийгэм-ахуйн үйлчилгээ</translation>
  </message>
  <message id="referral.kind.option.legal">
   <source>укуктук жардам</source>
   <translation>хууль зүйн туслалцаа</translation>
  </message>
  <message id="referral.kind.option.psychological">
   <source>психологиялык жардам</source>
   <translation>сэтгэл зүйн тусламж</translation>
  </message>
  <message id="referral.kind.option.guardianship">
   <source>камкордук жана көзөмөлдүк органы</source>
   <translation>асран хамгаалах, харгалзан дэмжих байгууллага</translation>
  </message>
  <message id="referral.kind.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="referral.kind_other">
   <source>Башка түрү</source>
   <translation>Бусад төрөл</translation>
  </message>
  <message id="referral.page.need">
   <source>Муктаждык, өтүнүч</source>
   <translation>Хэрэгцээ, хүсэлт</translation>
  </message>
  <message id="referral.need">
   <source>Муктаждык жана өтүнүч</source>
   <translation>Хэрэгцээ, хүсэлт</translation>
  </message>
  <message id="referral.need.hint">
   <source>Ушул уюмга зарыл гана маалымат.</source>
   <translation>Зөвхөн энэ байгууллагад хэрэгтэй мэдээлэл.</translation>
  </message>
  <message id="referral.need.ask">
   <source>Бул уюмдан так эмне керек? Эмнени айтпаганым жакшы?</source>
   <translation>Энэ байгууллагаас яг юу хэрэгтэй вэ? Юуг хэлэхгүй байвал дээр вэ?</translation>
  </message>
  <message id="referral.name_needed">
   <source>Аты-жөнү сөзсүз керекпи</source>
   <translation>Нэр заавал хэрэгтэй юу</translation>
  </message>
  <message id="referral.name_needed_name">
   <source>Клиенттин аты-жөнү</source>
   <translation>Үйлчлүүлэгчийн овог, нэр</translation>
  </message>
  <message id="referral.consent_ref">
   <source>Макулдук</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="referral.status">
   <source>Абалы</source>
   <translation>Явц</translation>
  </message>
  <message id="referral.status.option.sent">
   <source>жөнөтүлдү</source>
   <translation>илгээсэн</translation>
  </message>
  <message id="referral.status.option.accepted">
   <source>кабыл алынды</source>
   <translation>хүлээн авсан</translation>
  </message>
  <message id="referral.status.option.done">
   <source>аткарылды</source>
   <translation>биелсэн</translation>
  </message>
  <message id="referral.status.option.refused">
   <source>баш тартылды</source>
   <translation>татгалзсан</translation>
  </message>
  <message id="referral.page.signing">
   <source>Кол коюу, бекитүү</source>
   <translation>Гарын үсэг, баталгаа</translation>
  </message>
  <message id="referral.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="referral.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="referral.approved">
   <source>Бекитемин</source>
   <translation>Батлав</translation>
  </message>
  <message id="referral.approved.hint">
   <source>Мектептин атынан жөнөтүлсө гана.</source>
   <translation>Сургуулийн нэрээр илгээх үед л.</translation>
  </message>
  <message id="referral.approved.option.director">
   <source>мектеп директору</source>
   <translation>сургуулийн захирал</translation>
  </message>
  <message id="referral_answer.title">
   <source>Кайра жөнөтүү катына жооп</source>
   <translation>Илгээх бичгийн хариу</translation>
  </message>
  <message id="referral_answer.page.answer">
   <source>Жооп</source>
   <translation>Хариу</translation>
  </message>
  <message id="referral_answer.referral_ref">
   <source>Кайра жөнөтүү каты</source>
   <translation>Илгээх бичиг</translation>
  </message>
  <message id="referral_answer.received_on">
   <source>Жооп келген күнү</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="referral_answer.accepted">
   <source>Кабыл алындыбы</source>
   <translation>Хүлээн авсан эсэх</translation>
  </message>
  <message id="referral_answer.accepted.option.yes">
   <source>кабыл алынды</source>
   <translation>хүлээн авсан</translation>
  </message>
  <message id="referral_answer.accepted.option.waiting">
   <source>кезекке коюлду</source>
   <translation>хүлээлгэд орсон</translation>
  </message>
  <message id="referral_answer.accepted.option.no">
   <source>кабыл алынган жок</source>
   <translation>хүлээн аваагүй</translation>
  </message>
  <message id="referral_answer.accepted_why">
   <source>Кабыл алынбаган себеби</source>
   <translation>Хүлээн аваагүй шалтгаан</translation>
  </message>
  <message id="referral_answer.service">
   <source>Көрсөтүлгөн кызмат</source>
   <translation>Үзүүлсэн үйлчилгээ</translation>
  </message>
  <message id="referral_answer.result">
   <source>Натыйжасы</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="referral_answer.answered_by">
   <source>Ким жооп берди</source>
   <translation>Хэн хариу өгсөн</translation>
  </message>
  <message id="referral_answer.answered_by.hint">
   <source>Кызматы гана.</source>
   <translation>Зөвхөн албан тушаал.</translation>
  </message>
  <message id="referral_answer.papers">
   <source>Келген документ</source>
   <translation>Ирсэн баримт</translation>
  </message>
  <message id="referral.plan_needs">
   <source>Пландын кайсы муктаждыгы (№)</source>
   <translation>Төлөвлөгөөний аль хэрэгцээ (№)</translation>
  </message>
  <message id="register_entry.title">
   <source>Жашоо-тиричиликтин оор кырдаалына кабылган адамдардын эсеби</source>
   <translation>Амьдралын хүнд нөхцөлд орсон хүмүүсийн бүртгэл</translation>
  </message>
  <message id="register_entry.page.found">
   <source>Табылганы</source>
   <translation>Илрүүлсэн нь</translation>
  </message>
  <message id="register_entry.entry_no">
   <source>Эсептеги номери</source>
   <translation>Бүртгэлийн дугаар</translation>
  </message>
  <message id="register_entry.found_at">
   <source>Табылган күнү, убактысы</source>
   <translation>Илрүүлсэн огноо, цаг</translation>
  </message>
  <message id="register_entry.found_how">
   <source>Кантип табылды</source>
   <translation>Хэрхэн илэрсэн</translation>
  </message>
  <message id="register_entry.found_how.option.class_teacher">
   <source>класс жетекчи билдирди</source>
   <translation>анги удирдсан багш мэдэгдсэн</translation>
  </message>
  <message id="register_entry.found_how.option.neighbour">
   <source>кошуна билдирди</source>
   <translation>хөрш мэдэгдсэн</translation>
  </message>
  <message id="register_entry.found_how.option.self">
   <source>өзү кайрылды</source>
   <translation>өөрөө хандсан</translation>
  </message>
  <message id="register_entry.found_how.option.patrol">
   <source>рейд учурунда</source>
   <translation>эргүүлийн үеэр</translation>
  </message>
  <message id="register_entry.found_how.option.clinic">
   <source>медициналык мекеме билдирди</source>
   <translation>эмнэлгийн байгууллага мэдэгдсэн</translation>
  </message>
  <message id="register_entry.found_how.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="register_entry.found_how_other">
   <source>Башка жолу</source>
   <translation>Бусад арга</translation>
  </message>
  <message id="register_entry.informant">
   <source>Билдирген адам</source>
   <translation>Мэдээлэл өгсөн хүн</translation>
  </message>
  <message id="register_entry.informant.hint">
   <source>Өзү кайрылса, бош калат. Клиентке аты айтылбайт.</source>
   <translation>Өөрөө хандсан бол хоосон. Үйлчлүүлэгчид нэрийг нь хэлэхгүй.</translation>
  </message>
  <message id="register_entry.confidentiality_told">
   <source>Купуялык жана анын чеги түшүндүрүлдүбү</source>
   <translation>Нууцлал, түүний хязгаарыг тайлбарласан уу</translation>
  </message>
  <message id="register_entry.confidentiality_told.ask">
   <source>Сиз айткандарды уруксатыңызсыз эч кимге айтпайм. Өмүргө коркунуч болсо гана коргоого милдеттүүмүн. Түшүнүктүүбү?</source>
   <translation>Таны хэлснийг зөвшөөрөлгүйгээр хэнд ч хэлэхгүй. Амь насанд аюултай бол л хамгаалах үүрэгтэй. Ойлгомжтой юу?</translation>
  </message>
  <message id="register_entry.page.person">
   <source>Адам жөнүндө</source>
   <translation>Хүний тухай</translation>
  </message>
  <message id="register_entry.surname">
   <source>Фамилиясы</source>
   <translation>Овог</translation>
  </message>
  <message id="register_entry.surname.hint">
   <source>Аты иштин өзүнө түшпөйт, ысымдар реестринде гана сакталат.</source>
   <translation>Нэр кейс файлд орохгүй, зөвхөн нэрсийн бүртгэлд хадгалагдана.</translation>
  </message>
  <message id="register_entry.given_name">
   <source>Аты</source>
   <translation>Нэр</translation>
  </message>
  <message id="register_entry.given_name.ask">
   <source>Сизди ким деп атайын?</source>
   <translation>Таныг хэн гэж дуудах вэ?</translation>
  </message>
  <message id="register_entry.birth_date">
   <source>Туулган күнү</source>
   <translation>Төрсөн огноо</translation>
  </message>
  <message id="register_entry.birth_date.hint">
   <source>Билинбесе, жылы же болжолдуу жашы жетиштүү.</source>
   <translation>Мэдэхгүй бол он эсвэл ойролцоо нас хангалттай.</translation>
  </message>
  <message id="register_entry.sex">
   <source>Жынысы</source>
   <translation>Хүйс</translation>
  </message>
  <message id="register_entry.address">
   <source>Дареги</source>
   <translation>Хаяг</translation>
  </message>
  <message id="register_entry.address.ask">
   <source>Азыр кайда, ким менен жашайсыз?</source>
   <translation>Одоо хаана, хэнтэй амьдарч байна вэ?</translation>
  </message>
  <message id="register_entry.phone">
   <source>Телефону</source>
   <translation>Утас</translation>
  </message>
  <message id="register_entry.school_class">
   <source>Мектеби, классы</source>
   <translation>Сургууль, анги</translation>
  </message>
  <message id="register_entry.school_class.hint">
   <source>Класс тизмелерине клиент экени жазылбайт.</source>
   <translation>Ангийн жагсаалтад үйлчлүүлэгч гэж тэмдэглэхгүй.</translation>
  </message>
  <message id="register_entry.page.situation">
   <source>Кырдаал</source>
   <translation>Нөхцөл байдал</translation>
  </message>
  <message id="register_entry.category">
   <source>Категориясы</source>
   <translation>Ангилал</translation>
  </message>
  <message id="register_entry.reason">
   <source>Оор кырдаалдын себеби</source>
   <translation>Хүнд нөхцөлийн шалтгаан</translation>
  </message>
  <message id="register_entry.reason_other">
   <source>Башка себеп</source>
   <translation>Бусад шалтгаан</translation>
  </message>
  <message id="register_entry.cause_client">
   <source>Себеби – клиенттин өз сөзү менен</source>
   <translation>Шалтгаан – үйлчлүүлэгчийн өөрийн үгээр</translation>
  </message>
  <message id="register_entry.cause_client.ask">
   <source>Сиздин оюңузча, бул эмнеден башталды? Эмне өзгөрсө жеңилдейт?</source>
   <translation>Таны бодлоор энэ юунаас эхэлсэн бэ? Юу өөрчлөгдвөл дээрдэх вэ?</translation>
  </message>
  <message id="register_entry.cause_worker">
   <source>Себеби – социалдык кызматкердин көз карашы</source>
   <translation>Шалтгаан – нийгмийн ажилтны үзэл</translation>
  </message>
  <message id="register_entry.page.decision">
   <source>Коркунуч, чечим</source>
   <translation>Аюул, шийдвэр</translation>
  </message>
  <message id="register_entry.danger">
   <source>Азыр түз коркунуч барбы</source>
   <translation>Яг одоо аюул байгаа юу</translation>
  </message>
  <message id="register_entry.danger.ask">
   <source>Бүгүн үйгө барганда сизге коопсузбу?</source>
   <translation>Өнөөдөр гэртээ харихад аюулгүй юу?</translation>
  </message>
  <message id="register_entry.danger_measure">
   <source>Дароо көрүлгөн чара, убактысы</source>
   <translation>Авсан арга хэмжээ, цаг</translation>
  </message>
  <message id="register_entry.threat">
   <source>Кимге коркунуч</source>
   <translation>Хэнд аюултай</translation>
  </message>
  <message id="register_entry.threat.option.client">
   <source>клиентке коркунуч</source>
   <translation>үйлчлүүлэгчид аюултай</translation>
  </message>
  <message id="register_entry.threat.option.self">
   <source>өзүнө зыян келтирүү коркунучу</source>
   <translation>өөрийгөө гэмтээх аюул</translation>
  </message>
  <message id="register_entry.threat.option.others">
   <source>башкаларга коркунуч</source>
   <translation>бусдад гэмтэл учруулах аюул</translation>
  </message>
  <message id="register_entry.decision">
   <source>Чечим</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="register_entry.decision.option.service">
   <source>социалдык кызмат көрсөтүлөт</source>
   <translation>нийгмийн үйлчилгээ үзүүлнэ</translation>
  </message>
  <message id="register_entry.decision.option.one_time">
   <source>бир жолку жардам берилди</source>
   <translation>нэг удаагийн тусламж үзүүлсэн</translation>
  </message>
  <message id="register_entry.decision.option.redirected">
   <source>башка уюмга кайра жөнөтүлдү</source>
   <translation>өөр байгууллагад илгээсэн</translation>
  </message>
  <message id="register_entry.decision.option.not_needed">
   <source>кызмат керек эмес</source>
   <translation>үйлчилгээ шаардлагагүй</translation>
  </message>
  <message id="register_entry.decision.option.refused">
   <source>баш тартты</source>
   <translation>татгалзсан</translation>
  </message>
  <message id="register_entry.decision_why">
   <source>Баш тартуунун себеби</source>
   <translation>Татгалзсан шалтгаан</translation>
  </message>
  <message id="register_entry.one_time_help">
   <source>Берилген жардам</source>
   <translation>Үзүүлсэн тусламж</translation>
  </message>
  <message id="register_entry.code">
   <source>Клиенттин коду</source>
   <translation>Үйлчлүүлэгчийн код</translation>
  </message>
  <message id="requests.title">
   <source>Документтердин көчүрмөсүн суроо; сунуштарды каттоо</source>
   <translation>Баримтын хуулбар хүсэх; саналын бүртгэл</translation>
  </message>
  <message id="requests.page.requests">
   <source>Сурамдар, сунуштар</source>
   <translation>Хүсэлт, санал</translation>
  </message>
  <message id="requests.made_on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="requests.copies">
   <source>Көчүрмө суроо</source>
   <translation>Хуулбар хүссэн</translation>
  </message>
  <message id="requests.copies.to">
   <source>Кимге</source>
   <translation>Хэнд</translation>
  </message>
  <message id="requests.copies.document">
   <source>Документ</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="requests.copies.why">
   <source>Ишке эмнеси тиешелүү</source>
   <translation>Ажилд ямар хамаатай</translation>
  </message>
  <message id="requests.copies.on">
   <source>Суралган</source>
   <translation>Хүссэн</translation>
  </message>
  <message id="requests.copies.received">
   <source>Алынган</source>
   <translation>Авсан</translation>
  </message>
  <message id="requests.proposals">
   <source>Сунуштар</source>
   <translation>Санал</translation>
  </message>
  <message id="requests.proposals.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="requests.proposals.on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="requests.proposals.to">
   <source>Кимге</source>
   <translation>Хэнд</translation>
  </message>
  <message id="requests.proposals.text">
   <source>Сунуш</source>
   <translation>Санал</translation>
  </message>
  <message id="requests.proposals.answer">
   <source>Жооп</source>
   <translation>Хариу</translation>
  </message>
  <message id="requests.papers">
   <source>Кат, көчүрмө</source>
   <translation>Бичиг, хуулбар</translation>
  </message>
  <message id="results.title">
   <source>Клиенттин картасы: натыйжаларды талдоо</source>
   <translation>Үйлчлүүлэгчийн карт: үр дүнгийн шинжилгээ</translation>
  </message>
  <message id="results.page.analysis">
   <source>Натыйжаларды талдоо</source>
   <translation>Үр дүнгийн шинжилгээ</translation>
  </message>
  <message id="results.analysed_on">
   <source>Талданган күнү</source>
   <translation>Шинжилсэн огноо</translation>
  </message>
  <message id="results.card_ref">
   <source>Клиенттин картасы</source>
   <translation>Үйлчлүүлэгчийн карт</translation>
  </message>
  <message id="results.results">
   <source>Жетишилген натыйжалар</source>
   <translation>Хүрсэн үр дүн</translation>
  </message>
  <message id="results.results.ask">
   <source>Башталгандан бери эмне жакшырды? Муну эмнеден байкайсыз?</source>
   <translation>Эхэлснээс хойш юу сайжирсан бэ? Үүнийг юунаас мэдэж байна вэ?</translation>
  </message>
  <message id="results.results.on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="results.results.result">
   <source>Натыйжа</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="results.results.evaluation">
   <source>Баасы</source>
   <translation>Үнэлгээ</translation>
  </message>
  <message id="results.results.evaluation.option.reached">
   <source>жетишилди</source>
   <translation>хүрсэн</translation>
  </message>
  <message id="results.results.evaluation.option.partly">
   <source>жарым-жартылай</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="results.results.evaluation.option.not_reached">
   <source>жетишилген жок</source>
   <translation>хүрээгүй</translation>
  </message>
  <message id="results.client_view">
   <source>Клиенттин пикири</source>
   <translation>Үйлчлүүлэгчийн санал бодол</translation>
  </message>
  <message id="results.client_view.ask">
   <source>Сизге эмне чын эле жардам берди, эмне жок?</source>
   <translation>Танд юу үнэхээр тус болов, юу үгүй вэ?</translation>
  </message>
  <message id="results.next_step">
   <source>Мындан ары</source>
   <translation>Цаашид</translation>
  </message>
  <message id="results.next_step.option.continue">
   <source>план улантылат</source>
   <translation>төлөвлөгөөг үргэлжлүүлэх</translation>
  </message>
  <message id="results.next_step.option.change">
   <source>план өзгөртүлөт</source>
   <translation>төлөвлөгөөг өөрчлөх</translation>
  </message>
  <message id="results.next_step.option.close">
   <source>ишти жабууга даярдоо</source>
   <translation>хаахад бэлтгэх</translation>
  </message>
  <message id="results.changes">
   <source>Планга өзгөртүүлөр</source>
   <translation>Төлөвлөгөөний өөрчлөлт</translation>
  </message>
  <message id="results.changes.hint">
   <source>Жаңы иш-чаралар картанын жаңы нускасына жазылат.</source>
   <translation>Шинэ арга хэмжээг картын шинэ хувилбарт бичнэ.</translation>
  </message>
  <message id="results.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="results.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="results.signatures.option.client">
   <source>клиент</source>
   <translation>үйлчлүүлэгч</translation>
  </message>
  <message id="results.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>эцэг эх, асран хамгаалагч</translation>
  </message>
  <message id="ritual_record.title">
   <source>Расымдык кызмат көрсөтүүнү уюштуруу</source>
   <translation>Оршуулгын үйлчилгээ зохион байгуулсан тэмдэглэл</translation>
  </message>
  <message id="ritual_record.page.death">
   <source>Каза болушу</source>
   <translation>Нас барсан тухай</translation>
  </message>
  <message id="ritual_record.died_on">
   <source>Каза болгон күнү</source>
   <translation>Нас барсан огноо</translation>
  </message>
  <message id="ritual_record.died_where">
   <source>Жери</source>
   <translation>Газар</translation>
  </message>
  <message id="ritual_record.death_document">
   <source>Өлүмдү тастыктаган документ</source>
   <translation>Нас барсныг гэрчлэх баримт</translation>
  </message>
  <message id="ritual_record.relatives">
   <source>Табылган, кабарланган туугандар</source>
   <translation>Олдсон, мэдэгдсэн хамаатан</translation>
  </message>
  <message id="ritual_record.relatives.who">
   <source>Ким</source>
   <translation>Хэн</translation>
  </message>
  <message id="ritual_record.relatives.told_at">
   <source>Качан кабарланды</source>
   <translation>Хэзээ мэдэгдсэн</translation>
  </message>
  <message id="ritual_record.page.service">
   <source>Расымдык кызмат</source>
   <translation>Оршуулгын үйлчилгээ</translation>
  </message>
  <message id="ritual_record.body">
   <source>Кызматты көрсөткөн уюм</source>
   <translation>Үйлчилгээ үзүүлсэн байгууллага</translation>
  </message>
  <message id="ritual_record.organised_on">
   <source>Уюштурулган күнү</source>
   <translation>Зохион байгуулсан огноо</translation>
  </message>
  <message id="ritual_record.cost">
   <source>Чыгымы</source>
   <translation>Зардал</translation>
  </message>
  <message id="ritual_record.cost.unit">
   <source>сом</source>
   <translation>сом</translation>
  </message>
  <message id="ritual_record.payer">
   <source>Ким төлөдү</source>
   <translation>Хэн төлсөн</translation>
  </message>
  <message id="ritual_record.belongings">
   <source>Буюмдары, документтери кимге берилди</source>
   <translation>Эд зүйл, бичиг баримтыг хэнд өгсөн</translation>
  </message>
  <message id="ritual_record.case_closed_on">
   <source>Иш жабылган күнү</source>
   <translation>Кейс хаасан огноо</translation>
  </message>
  <message id="ritual_record.case_closed_on.hint">
   <source>Картанын жабуу барагы өзүнчө толтурулат.</source>
   <translation>Картын хаах хуудсыг тусад нь бөглөнө.</translation>
  </message>
  <message id="room.title">
   <source>Жайлар, бөлмөлөр</source>
   <translation>Байр, өрөө</translation>
  </message>
  <message id="room.page.room">
   <source>Бөлмө</source>
   <translation>Өрөө</translation>
  </message>
  <message id="room.name">
   <source>Аталышы, номери</source>
   <translation>Нэр, дугаар</translation>
  </message>
  <message id="room.name.hint">
   <source>Жолугушуу орду катары тандалат. Жашыруун дарек бул жерге жазылбайт.</source>
   <translation>Уулзалтын газар болгон сонгоно. Нууц хаягтай байрыг энд бичихгүй.</translation>
  </message>
  <message id="room.use">
   <source>Максаты</source>
   <translation>Зориулалт</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кеңеш берүү бөлмөсү</source>
   <translation>зөвлөгөөний өрөө</translation>
  </message>
  <message id="room.use.option.group">
   <source>топтук иш бөлмөсү</source>
   <translation>бүлгийн ажлын өрөө</translation>
  </message>
  <message id="room.use.option.reception">
   <source>кабыл алуу бөлмөсү</source>
   <translation>хүлээн авах өрөө</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архивкана</source>
   <translation>архив</translation>
  </message>
  <message id="room.use.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="room.fits">
   <source>Максатка ылайык</source>
   <translation>Зориулалтад нийцсэн</translation>
  </message>
  <message id="room.fits_why">
   <source>Эмне жетишпейт, качан оңдолот</source>
   <translation>Юу дутагдалтай, хэзээ засах</translation>
  </message>
  <message id="room.private">
   <source>Сырттан угулбай сүйлөшүүгө болот</source>
   <translation>Хүн сонсохгүйгээр ярилцах боломжтой</translation>
  </message>
  <message id="room.seats">
   <source>Сыйымдуулугу</source>
   <translation>Багтаамж</translation>
  </message>
  <message id="room.checked_on">
   <source>Каралган күнү</source>
   <translation>Үзсэн огноо</translation>
  </message>
  <message id="safety_plan.title">
   <source>Коопсуздук планы</source>
   <translation>Аюулгүйн төлөвлөгөө</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Чогуу түзүлгөн план</source>
   <translation>Хамт гаргасан төлөвлөгөө</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Түзүлгөн күн</source>
   <translation>Гаргасан огноо</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Чогуу түзгөн адамдар</source>
   <translation>Хамт гаргасан хүмүүс</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Клиент, коргой ала турган ата-эне, камкорчу.</source>
   <translation>Үйлчлүүлэгч, хамгаалж чадах эцэг эх, асран хамгаалагч.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Коркунуч жакындаганынын белгилери</source>
   <translation>Аюул ойртож буйн шинж</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Коркунуч жакындаганын эмнеден билесиз: үнүнөн, сөзүнөн, убакыттан, күндөн?</source>
   <translation>Аюул ирэхийг та юугаар мэддэг вэ: дуу хоолой, үг, цаг, өдөр?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Мен дароо эмне кылам</source>
   <translation>Би тэр даруй юу хийх вэ</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Кыска, аткарыла турган кадамдар. Бала өз сөзү менен айтат.</source>
   <translation>Богино, хийж чадах алхмууд. Хүүхэд өөрийн үгээр хэлнэ.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Ушундай белги байкалса, адегенде эмне кыла аласыз? Андан кийинчи?</source>
   <translation>Тийм шинж гарвал та хамгийн түрүүнд юу хийж чадах вэ? Дараа нь?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Кадам</source>
   <translation>Алхам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Ким жардам берет</source>
   <translation>Хэн туслах вэ</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Коопсуз адамдар, жерлер, номерлер</source>
   <translation>Аюулгүй хүн, газар, дугаар</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Коопсуз адамдар жана жерлер</source>
   <translation>Аюулгүй хүн, газар</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Түн ортосунда да эшигин ача турган адам ким? Ага кантип жетесиз?</source>
   <translation>Шөнө дунд ч хаалга тань дээр хүлээж авах хүн хэн бэ? Тийшээ яаж хүрэх вэ?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Адам</source>
   <translation>Хүн</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Жер</source>
   <translation>Газар</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Утас</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Кантип жетүү</source>
   <translation>Яаж хүрэх</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Шашылыш учурда чалуучу номерлер</source>
   <translation>Яаралтай үед залгах дугаар</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Милиция, тез жардам, балдар жардам телефону, өз уюмуңуздун номери.</source>
   <translation>Цагдаа, түргэн тусламж, хүүхдийн тусламжийн утас, өөрийн байгууллагын дугаар.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Шарттуу сөз, белги</source>
   <translation>Нууц үг, дохио</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Жакын адам укканда жардам чакыра турган сөз.</source>
   <translation>Ойр дотны хүн сонсоод тусламж дуудах үг.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Коргоочу чоң адам менен макулдашуу</source>
   <translation>Хамгаалах насанд хүрэгчтэй тохиролцсон зүйл</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Клиент бала болсо, сөзсүз толтурулат.</source>
   <translation>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Балаңызды коргоо үчүн так эмне кыларыңызды айтып бересизби?</source>
   <translation>Та хүүхдээ хамгаалахын тулд яг юу хийхээ хэлж өгнө үү?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Коргоочу чоң адамдын колу</source>
   <translation>Хамгаалах насанд хүрэгчийн гарын үсэг</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Коргоочу чоң адам</source>
   <translation>Хамгаалах насанд хүрэгч</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Даярдык, текшерүү</source>
   <translation>Бэлтгэл, шалгалт</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Даяр турган буюмдар жана документтер</source>
   <translation>Бэлдэж тавьсан зүйл, бичиг баримт</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Жеке күбөлүк, күбөлүктөр</source>
   <translation>Иргэний үнэмлэх, гэрчилгээ</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Акча, банк картасы</source>
   <translation>Мөнгө, банкны карт</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Ачкычтар</source>
   <translation>Түлхүүр</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, кубаттагыч</source>
   <translation>Утас, цэнэглэгч</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Дары-дармек</source>
   <translation>Эм</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Жылуу кийим</source>
   <translation>Дулаан хувцас</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Баланын буюмдары</source>
   <translation>Хүүхдийн хэрэгсэл</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Далилдердин көчүрмөсү</source>
   <translation>Нотлох баримтын хуулбар</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Телефонду коопсуз колдонуу, пландын көчүрмөсүн жашыруу</source>
   <translation>Утсыг аюулгүй хэрэглэх, төлөвлөгөөний хуулбарыг нуух</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Чалуулар тарыхын, жайгашкан жерди, сырсөздү, билдирүүлөрдү текшериңиз.</source>
   <translation>Дуудлагын түүх, байршил, нууц үг, зурвасыг шалга.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Ким, канчалык тез-тез, качанга чейин текшерет</source>
   <translation>Хэн, хэр ойрхон, хэзээ хүртэл шалгах</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Ким</source>
   <translation>Хэн</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Жолу</source>
   <translation>Арга</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Жыштыгы</source>
   <translation>Давтамж</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Чейин</source>
   <translation>Хүртэл</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Пландын көчүрмөсү</source>
   <translation>Төлөвлөгөөний хуулбар</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Кагаз табылса коркунучтуу болсо, жатталат гана.</source>
   <translation>Цаас олдвол аюултай бол зөвхөн цээжилнэ.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Бул кагазды алып жүрүү коопсузбу же жаттап алган жакшыбы?</source>
   <translation>Энэ цаасыг авч явбал аюулгүй юу, эсвэл цээжилсэн нь дээр үү?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Кагаз түрүндө берилди</source>
   <translation>Цаасаар өгсөн</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Коркунучтуу болгондуктан жатталды</source>
   <translation>Аюултай тул зөвхөн цээжилсэн</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Клиент</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Камкорчу</source>
   <translation>Асран хамгаалагч</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Социалдык кызматкер</source>
   <translation>Нийгмийн ажилтан</translation>
  </message>
  <message id="service_proposal.title">
   <source>Кызматты жакшыртуу сунуштары</source>
   <translation>Үйлчилгээг сайжруулах санал</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Сунуш</source>
   <translation>Санал</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кимге</source>
   <translation>Хэнд</translation>
  </message>
  <message id="service_proposal.text">
   <source>Сунуш</source>
   <translation>Санал</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Негиздемеси</source>
   <translation>Үндэслэл</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Жооп келген күн</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Жооп</source>
   <translation>Хариу</translation>
  </message>
  <message id="shelf_document.title">
   <source>Документтер текчеси</source>
   <translation>Баримт бичгийн тавиур</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Документ</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>кызмат саясаты</source>
   <translation>үйлчилгээний бодлого</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>этика кодекси</source>
   <translation>ёс зүйн дүрэм</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>теория жана методика программасы</source>
   <translation>онол, арга зүйн хөтөлбөр</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>супервизия саясаты, тартиби</source>
   <translation>мэргэжлийн удирдлагын бодлого, журам</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадр, үзгүлтүксүз өнүгүү саясаты</source>
   <translation>хүний нөөц, тасралтгүй хөгжлийн бодлого</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>сактоо мөөнөттөрүнүн тизмеси</source>
   <translation>хадгалах хугацааны жагсаалт</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="shelf_document.name">
   <source>Аталышы</source>
   <translation>Нэр</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Бекиткен</source>
   <translation>Баталсан</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Баталсан огноо</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Мөөнөтсүз болсо, бош калат. Бүтсө, өз алдынча текшерүүдө белгиленет.</source>
   <translation>Хугацаагүй бол хоосон үлдээнэ. Дууссан бол өөрийн үнэлгээнд тэмдэглэнэ.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Сакталган жери</source>
   <translation>Хаана хадгалж байгаа</translation>
  </message>
  <message id="staff_card.title">
   <source>Кызматкердин картасы</source>
   <translation>Ажилтны карт</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_card.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Ишке кирген</source>
   <translation>Ажилд орсон</translation>
  </message>
  <message id="staff_card.function">
   <source>Кызматы</source>
   <translation>Үүрэг</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медициналык багыттагы социалдык кызматкер</source>
   <translation>эрүүл мэндийн чиглэлийн нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>улук социалдык кызматкер</source>
   <translation>ахлах нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор</source>
   <translation>мэргэжлийн удирдагч</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>жогорку менежер</source>
   <translation>дээд шатны менежер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Мэргэжлийн удирдагч</translation>
  </message>
  <message id="staff_card.degree">
   <source>Билими</source>
   <translation>Боловсрол</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>социалдык иш боюнча жогорку</source>
   <translation>нийгмийн ажлын дээд</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>социалдык иш боюнча орто кесиптик</source>
   <translation>нийгмийн ажлын тусгай дунд</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медициналык</source>
   <translation>анагаах ухаан</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогикалык</source>
   <translation>сурган хүмүүжүүлэх ухаан</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологиялык</source>
   <translation>сэтгэл судлал</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>социологиялык</source>
   <translation>социологи</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>юридикалык</source>
   <translation>хууль зүй</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_card.university">
   <source>Окуу жайы, дипломунун номери</source>
   <translation>Сургууль, дипломын дугаар</translation>
  </message>
  <message id="staff_card.years">
   <source>Тармактагы иш жылдары</source>
   <translation>Салбарт ажилласан жил</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Уруксат, даярдык</source>
   <translation>Зөвшөөрөл, бэлтгэл</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Атайын уруксаттын номери</source>
   <translation>Тусгай зөвшөөрлийн дугаар</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Документти текшерген адам, күнү</source>
   <translation>Баримтыг шалгасан хүн, огноо</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Супервизия боюнча даярдыгы бар</source>
   <translation>Мэргэжлийн удирдлагын бэлтгэлтэй</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Быйылкы иштер</source>
   <translation>Энэ жилийн кейс</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Иштен кеткен</source>
   <translation>Ажлаас гарсан</translation>
  </message>
  <message id="staff_support.title">
   <source>Кызматкердин коопсуздугу, колдоо</source>
   <translation>Ажилтны аюулгүй байдал, дэмжлэг</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Окуя</source>
   <translation>Болсон явдал</translation>
  </message>
  <message id="staff_support.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Кызматкердин өзү жана супервизор гана көрөт.</source>
   <translation>Зөвхөн ажилтан өөрөө, мэргэжлийн удирдагч нь харна.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Күнү, убактысы</source>
   <translation>Огноо, цаг</translation>
  </message>
  <message id="staff_support.kind">
   <source>Түрү</source>
   <translation>Төрөл</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>коркутуу</source>
   <translation>заналхийлэл</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>кол салуу</source>
   <translation>халдлага</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>кырсык</source>
   <translation>осол</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>оор жүктөм, чарчоо</source>
   <translation>хүнд ачаалал, ядаргаа</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_support.what">
   <source>Эмне болду</source>
   <translation>Юу болсон</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Эмне болду? Азыр абалыңыз кандай?</source>
   <translation>Юу болсон бэ? Та одоо ямар байна?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Көрүлгөн чара</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="staff_support.support">
   <source>Көрсөтүлгөн колдоо</source>
   <translation>Үзүүлсэн дэмжлэг</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>талдоо сүйлөшүүсү</source>
   <translation>ярилцлага хийсэн</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>эс алуу</source>
   <translation>амралт</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>жүктөм азайтылды</source>
   <translation>ачаалал бууруулсан</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>милицияга кайрылды</source>
   <translation>цагдаад хандсан</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Кийинки сүйлөшүү</source>
   <translation>Дараагийн ярилцлага</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Кызматты токтотуу, ишти кайра ачуу чечими</source>
   <translation>Үйлчилгээг зогсоох, дахин нээх шийдвэр</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Чечим</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Чечимдин түрү</source>
   <translation>Шийдвэрийн төрөл</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>кызматты токтотуу</source>
   <translation>үйлчилгээг зогсоох</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>кызматты улантуу</source>
   <translation>үйлчилгээг үргэлжлүүлэх</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>ишти кайра ачуу</source>
   <translation>кейсийг дахин нээх</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Чечим кабыл алынган күн</source>
   <translation>Шийдвэр гаргасан огноо</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Себеби</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Эмне өзгөрдү? Бул чечим жөнүндө эмне деп ойлойсуз?</source>
   <translation>Юу өөрчлөгдсөн бэ? Та энэ шийдвэрийн талаар юу гэж бодож байна вэ?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Ким чечти</source>
   <translation>Хэн шийдвэрлэсэн</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Токтотуу мезгили</source>
   <translation>Зогсоох хугацаа</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Токтотулган мезгилдеги коопсуздук</source>
   <translation>Зогсоосон үеийн аюулгүй байдал</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Бул мезгилде коркунуч болсо, кимге кайрыласыз?</source>
   <translation>Энэ хугацаанд аюул тулгарвал та хэнд хандах вэ?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Улантуу пландалган күн</source>
   <translation>Үргэлжлүүлэхээр төлөвлөсөн огноо</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Ишти кайра ачуу</source>
   <translation>Дахин нээх</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Жаңы эпизоддун номери</source>
   <translation>Шинэ үеийн дугаар</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Кайталануучу этаптар</source>
   <translation>Дахин хийх үе шат</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.contact">
   <source>табуу жана эсебин жүргүзүү</source>
   <translation>илрүүлж бүртгэх</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>себептерин аныктоо</source>
   <translation>шалтгааныг тодорхойлох</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>планды жана технологияны макулдашуу</source>
   <translation>төлөвлөгөө, технологийг тохиролцох</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>жардам, кайра жөнөтүү, коштоо</source>
   <translation>тусламж, илгээх, дагалдах</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>натыйжаларды талдоо</source>
   <translation>үр дүнд шинжилгээ хийх</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>ишти жабуу</source>
   <translation>үйлчилгээг хаах</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Мурдагы жабуу жөнүндө жазуу</source>
   <translation>Өмнөх хаах тэмдэглэл</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Көйгөйдүн кайталанышынын себеби</source>
   <translation>Асуудал дахисан шалтгаан</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Эмне болуп кайра кыйын болду? Мурда эмне жетишпей калды?</source>
   <translation>Юу болоод дахиад хэцүү болов? Өмнө нь юу дутсан бэ?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Клиентке билдирилген күн</source>
   <translation>Үйлчлүүлэгчид мэдэгдсэн огноо</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>мэргэжлийн удирдагч</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>клиент</source>
   <translation>үйлчлүүлэгч</translation>
  </message>
  <message id="supervision_session.title">
   <source>Супервизия жолугушуусунун жазуусу</source>
   <translation>Мэргэжлийн удирдлагын уулзалтын тэмдэглэл</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Жолугушуу</source>
   <translation>Уулзалт</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Жолугушкан күн</source>
   <translation>Уулзсан огноо</translation>
  </message>
  <message id="supervision_session.place">
   <source>Кайда</source>
   <translation>Хаана</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Түрү</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>жеке</source>
   <translation>ганцаарчилсан</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>топтук</source>
   <translation>бүлгийн</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="supervision_session.group">
   <source>Топтун мүчөлөрү</source>
   <translation>Бүлгийн гишүүд</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Мэргэжлийн удирдагч</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Талкууланган темалар</source>
   <translation>Хөндсөн сэдэв</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>иштер</source>
   <translation>кейсүүд</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>ыкмалар</source>
   <translation>арга зүй</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>жүктөм</source>
   <translation>ажлын ачаалал</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>маанай, ден соолук</source>
   <translation>сэтгэл санаа, эрүүл мэнд</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>кызматкердин коопсуздугу</source>
   <translation>ажилтны аюулгүй байдал</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Талкууланган иштер</source>
   <translation>Ярилцсан кейсүүд</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Код гана жазылат, аты-жөнү жазылбайт.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Иштин коду</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Суроо, чечим</source>
   <translation>Асуулт, шийдэл</translation>
  </message>
  <message id="supervision_session.course">
   <source>Талкуунун кыскача мазмуну</source>
   <translation>Ярилцлагын товч</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Өзү тууралуу ой жүгүртүү</source>
   <translation>Өөрийгөө эргэцүүлэх</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өзүнө көз чаптыруу суроолору</source>
   <translation>Өөрийгөө эргэцүүлэх асуулт</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Бул мезгилде сизге эмне эң оор болду, эмне күч берди?</source>
   <translation>Энэ хугацаанд юу танд хамгийн хүнд, юу хамгийн их хүч өгсөн бэ?</translation>
  </message>
  <message id="supervision_session.about_respect">
   <source>Урматтоо: кимдин сөзүн укпай калдым?</source>
   <translation>Хүндлэл: хэний үгийг сонсоогүй вэ?</translation>
  </message>
  <message id="supervision_session.about_tolerance">
   <source>Сабырдуулук: кайсы айырма мага тоскоол болду?</source>
   <translation>Хүлцэл: аль ялгаа надад саад болов?</translation>
  </message>
  <message id="supervision_session.about_awareness">
   <source>Өзүн таануу: мени эмне кыжырдантты?</source>
   <translation>Өөрийгөө ухаарах: юу намайг уурлуулав?</translation>
  </message>
  <message id="supervision_session.about_empathy">
   <source>Эмпатия: клиент эмнени сезди?</source>
   <translation>Энэрэл: үйлчлүүлэгч юу мэдэрсэн бэ?</translation>
  </message>
  <message id="supervision_session.about_reflection">
   <source>Ой жүгүртүү: эмнени башкача кылмакмын?</source>
   <translation>Эргэцүүлэл: юуг өөрөөр хийх байсан бэ?</translation>
  </message>
  <message id="supervision_session.about_responsibility">
   <source>Жоопкерчилик: кайсы убадам аткарылган жок?</source>
   <translation>Хариуцлага: аль амлалтаа биелүүлээгүй вэ?</translation>
  </message>
  <message id="supervision_session.about_zero_tolerance">
   <source>Басмырлоого чыдабоо: кайда унчукпай калдым?</source>
   <translation>Ялгаварлалыг үл тэвчих: хаана дуугүй өнгөрөв?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Макулдашуулар</source>
   <translation>Тохироо</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Макулдашылган иштер</source>
   <translation>Тохиролцсон зүйл</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Эмне</source>
   <translation>Юу</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Жооптуу</source>
   <translation>Хариуцах хүн</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Мөөнөтү</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Бул жылдагы иштердин саны</source>
   <translation>Энэ жилийн кейсийн тоо</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Кийинки жолугушуу</source>
   <translation>Дараагийн уулзалт</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>мэргэжлийн удирдагч</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="transfer.title">
   <source>Өткөрүп берүү барагы</source>
   <translation>Шилжүүлэх хуудас</translation>
  </message>
  <message id="transfer.page.move">
   <source>Өткөрүп берүү</source>
   <translation>Шилжүүлэг</translation>
  </message>
  <message id="transfer.direction">
   <source>Өткөрүп берүүнүн багыты</source>
   <translation>Шилжүүлгийн чиглэл</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>башка уюмга өткөрүлдү</source>
   <translation>өөр байгууллагад шилжүүлсэн</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>башка уюмдан келди</source>
   <translation>өөр байгууллагаас ирсэн</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>уюмдун ичинде</source>
   <translation>байгууллага дотор</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файлы өткөрүлгөн күн</source>
   <translation>Кейс файл шилжүүлсэн огноо</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Өткөрүп берген уюм</source>
   <translation>Шилжүүлсэн байгууллага</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Кабыл алган уюм</source>
   <translation>Хүлээн авсан байгууллага</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Уюмдун байланыш маалыматы</source>
   <translation>Байгууллагатай холбоо барих мэдээлэл</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Экинчи уюмдун телефону, дареги, электрондук дареги.</source>
   <translation>Нөгөө байгууллагын утас, хаяг, цахим шуудан.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Өткөрүп берген адистин аты-жөнү, кызматы</source>
   <translation>Шилжүүлсэн мэргэжилтний нэр, албан тушаал</translation>
  </message>
  <message id="transfer.former_code">
   <source>Мурдагы код</source>
   <translation>Өмнөх код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Жаңы код</source>
   <translation>Шинэ код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Кабыл алган тарап берет; өткөрүп берген тарап кийин толуктап жазат.</source>
   <translation>Хүлээн авсан тал олгоно; шилжүүлсэн тал хүлээн авсны дараа нөхөж бичнэ.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Максат, иштин жүрүшү</source>
   <translation>Зорилго, үйл явц</translation>
  </message>
  <message id="transfer.purpose">
   <source>Өткөрүп берүүнүн максаты</source>
   <translation>Шилжүүлсэн зорилго</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Бул кейсти өткөрүп берүү менен клиент үчүн эмне жакшырат?</source>
   <translation>Энэ кейсийг шилжүүлснээр үйлчлүүлэгчид юу илүү дээр болох вэ?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Иштин жүрүшү жөнүндө кыскача жазуу</source>
   <translation>Үйл явцын тухай товч тэмдэглэл</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Аткарылган иш, болгон өзгөрүүлөр, учурдагы абал.</source>
   <translation>Хийсэн ажил, гарсан өөрчлөлт, одоогийн байдал.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Жаңы кызматкер эмнеден баштоону билиши үчүн эмнени сөзсүз билиши керек?</source>
   <translation>Шинэ ажилтан юунаас эхлэхээ мэдэхийн тулд юуг заавал мэдэх ёстой вэ?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Мурдагы адис менен байланышуу керекпи</source>
   <translation>Өмнөх мэргэжилтэнтэй холбоо барих шаардлагатай юу</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Мурда кызмат көрсөткөн адис, байланыш маалыматы</source>
   <translation>Өмнө үйлчилгээ үзүүлсэн мэргэжилтэн, холбоо барих мэдээлэл</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Макулдашылган кадамдар, натыйжалар</source>
   <translation>Харилцан тохиролцсон алхам, үр дүн</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Өтүү мезгилинде клиент жалгыз калбашы үчүн ким, эмнени, качан жасайт?</source>
   <translation>Шилжих хугацаанд үйлчлүүлэгч ганцаар үлдэхгүй байхын тулд хэн, юуг, хэзээ хийх вэ?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Кадам</source>
   <translation>Алхам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Жооптуулар</source>
   <translation>Хариуцах эзэн</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Мөөнөтү</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Натыйжа</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Чечилбеген тобокелдиктер</source>
   <translation>Шийдэгдээгүй эрсдэл</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Эмне тынчсыздандырат? Кабыл алуучу адам эмнени кийинкиге калтырбашы керек?</source>
   <translation>Юу санаа зовоож байна вэ? Хүлээн авах хүн юуг хойшлуулж болохгүй вэ?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Мөөнөтү бүтө элек иштер</source>
   <translation>Дуусаагүй хугацаатай ажил</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Тиркелген документтер</source>
   <translation>Хавсаргасан баримт</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Башка уюмга кайра жөнөтүү болдубу</source>
   <translation>Холбон зуучлах үйлчилгээ үзүүлсэн үү</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Тиркелген жөнөтүү формалары</source>
   <translation>Хавсаргасан холбон зуучлах маягт</translation>
  </message>
  <message id="transfer.referral_set.option.letter">
   <source>кайра жөнөтүү каты</source>
   <translation>илгээх бичиг</translation>
  </message>
  <message id="transfer.referral_set.option.answer">
   <source>келген жооп</source>
   <translation>ирсэн хариу</translation>
  </message>
  <message id="transfer.documents">
   <source>Тиркелген документтердин тизмеси</source>
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
   <source>Барактар</source>
   <translation>Хуудас</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Өтө купуя бөлүгү тапшырылдыбы</source>
   <translation>Маш нууц хэсгийг хүлээлгэн өгсөн эсэх</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>тапшырылган жок</source>
   <translation>хүлээлгэн өгөөгүй</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>өзүнчө мөөр басылган конвертте</source>
   <translation>тусдаа битүүмжилсэн дугтуйтай</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Макулдук</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Укуктук негиз</source>
   <translation>Эрх зүйн үндэслэл</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Макулдуксуз өткөрүлгөндө мыйзамдын беренеси, чечимдин номери жазылат.</source>
   <translation>Зөвшөөрөлгүйгээр шилжүүлэх үед хуулийн заалт, шийдвэрийн дугаарыг бичнэ.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Кабыл алуу</source>
   <translation>Хүлээн авалт</translation>
  </message>
  <message id="transfer.receiver">
   <source>Кабыл алган адистин аты-жөнү, кызматы</source>
   <translation>Хүлээн авсан мэргэжилтний нэр, албан тушаал</translation>
  </message>
  <message id="transfer.received_on">
   <source>Кабыл алынган күн</source>
   <translation>Хүлээн авсан огноо</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Кабыл алган тарап кол койгонго чейин кейс үчүн өткөрүп берген тарап жооп берет.</source>
   <translation>Хүлээн авсан тал гарын үсэг зуртал кейсийг шилжүүлсэн тал хариуцна.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Кабыл алган адистин колу</source>
   <translation>Хүлээн авсан мэргэжилтний гарын үсэг</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>кабыл алган адис</source>
   <translation>хүлээн авсан мэргэжилтэн</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Өткөрүп берген адистин колу</source>
   <translation>Шилжүүлсэн мэргэжилтний гарын үсэг</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>өткөрүп берген адис</source>
   <translation>шилжүүлсэн мэргэжилтэн</translation>
  </message>
  <message id="trip_plan.title">
   <source>Сапарга чыгуу жана кайтуу</source>
   <translation>Айлчлалд гарах, буцах цаг</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Сапар</source>
   <translation>Айлчлал</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Кызматкер</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Чыккан убактысы</source>
   <translation>Гарсан цаг</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Кайта турган убактысы</source>
   <translation>Буцах ёстой цаг</translation>
  </message>
  <message id="trip_plan.case">
   <source>Иштин коду</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Багыт, айыл, кичи район</source>
   <translation>Чиглэл, хороо, баг</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Клиенттин дареги жазылбайт.</source>
   <translation>Үйлчлүүлэгчийн хаягийг бичихгүй.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Унаа, жолдошу</source>
   <translation>Унаа, хамт явсан хүн</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Байланышта күтүп турган кызматкер</source>
   <translation>Холбоо барьж хүлээх ажилтан</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Кечиксе эмне кылынат</source>
   <translation>Хоцорвол юу хийх</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Кайтып келген убактысы</source>
   <translation>Буцаж ирсэн цаг</translation>
  </message>
  <message id="visit_record.title">
   <source>Үйгө баруу жана байланыш жөнүндө жазуу</source>
   <translation>Гэрээр очсон тухай тэмдэглэл</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Баруу жөнүндө</source>
   <translation>Очсон байдал</translation>
  </message>
  <message id="visit_record.kind">
   <source>Түрү</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>үйгө баруу</source>
   <translation>гэрээр очих</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>мекемеге баруу</source>
   <translation>байгууллагад очих</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон аркылуу байланыш</source>
   <translation>утсаар холбогдох</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Башка түрү</source>
   <translation>Бусад хэлбэр</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="visit_record.started">
   <source>Башталышы</source>
   <translation>Эхэлсэн</translation>
  </message>
  <message id="visit_record.ended">
   <source>Аякташы</source>
   <translation>Дууссан</translation>
  </message>
  <message id="visit_record.due_by">
   <source>График боюнча мөөнөтү</source>
   <translation>Хуваарийн дагуу очих хугацаа</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Мурунку жазууда белгиленген кийинки байланыш күнү.</source>
   <translation>Өмнөх тэмдэглэлд товлосон дараагийн холбоо барих өдөр.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Клиент азыр ким менен, кайда жашайт</source>
   <translation>Үйлчлүүлэгч одоо хэнтэй, хаана амьдарч байна</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>ата-эне</source>
   <translation>эцэг эх</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>камкорчу</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронаттык үй-бүлө</source>
   <translation>асрамжийн гэр бүл</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>кеңейтилген үй-бүлө</source>
   <translation>өргөн гэр бүл</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>интернаттык мекеме</source>
   <translation>асрамжийн байгууллага</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>жалгыз</source>
   <translation>ганцаараа</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>башка</source>
   <translation>бусад</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Ким менен, кайда</source>
   <translation>Хэнтэй, хаана</translation>
  </message>
  <message id="visit_record.seen">
   <source>Клиент менен жеке жолугуштуңузбу</source>
   <translation>Үйлчлүүлэгчтэй биечлэн уулзсан уу</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Жолугушпоонун себеби</source>
   <translation>Уулзаагүй шалтгаан</translation>
  </message>
  <message id="visit_record.present">
   <source>Болгон адамдар</source>
   <translation>Байсан хүмүүс</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Үйдөгү шарттар</source>
   <translation>Гэрийн нөхцөл</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Үйдөгү шарттар</source>
   <translation>Гэрийн нөхцөл</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Жетиштүү болгондорун белгилеңиз. Белгиленбегендерин төмөндө түшүндүрүңүз.</source>
   <translation>Хангалттай гэж үзсэн зүйлийг тэмдэглэнэ. Тэмдэглээгүй зүйлийг доор тайлбарлана.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>жылуулук жетиштүү</source>
   <translation>дулаан хангалттай</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>электр жарыгы бар</source>
   <translation>цахилгаан тогтой</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ичүүчү суу бар</source>
   <translation>ундны устай</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>азык-түлүк жетиштүү</source>
   <translation>хоол хүнс хүрэлцээтэй</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>тазалык сакталган</source>
   <translation>ариун цэвэр хангагдсан</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>ар кимдин уктоочу орду бар</source>
   <translation>хүн бүр унтах байртай</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>коркунучтуу жер, буюм жок</source>
   <translation>аюултай газар, зүйл байхгүй</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Үйдөгү шарттар боюнча түшүндүрмө</source>
   <translation>Гэрийн нөхцөлийн тайлбар</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Үйүңүздү көрсөтө аласызбы? Бул жерде сизге эң ыңгайсызы эмне?</source>
   <translation>Гэрээ үзүүлж болох уу? Танд энд юу нь хамгийн төвөгтэй байна вэ?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Бала</source>
   <translation>Хүүхэд</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Баланын абалы</source>
   <translation>Хүүхдийн байдал</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Байкагандарыңызды белгилеңиз. Сүйлөй албаган наристеге өзгөчө көңүл буруңуз.</source>
   <translation>Ажиглаж харсан зүйлээ тэмдэглэнэ. Ярьж чадахгүй нярай хүүхдийг онцгой анхаарна.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>таза, мезгилге ылайык кийинген</source>
   <translation>цэвэр, улиралд тохирсон хувцастай</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>камкордук жетиштүү</source>
   <translation>арчилгаа хангалттай</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>тамактануусу жашына ылайык</source>
   <translation>хооллолт насанд нь тохирсон</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>өнүгүүсү жашына ылайык</source>
   <translation>хөгжил насанд нь тохирсон</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>баккан адамы менен жайбаракат, жакын</source>
   <translation>асрагчтайгаа тайван, дотно</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>зомбулук белгилери</source>
   <translation>хүчирхийллийн шинж тэмдэг</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>көңүл бурбоо белгилери</source>
   <translation>үл хайхарсан шинж тэмдэг</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Балага байкоо</source>
   <translation>Хүүхдийн талаарх ажиглалт</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Сырткы көрүнүшү, камкордук, өнүгүүсү, баккан адамы менен мамилеси.</source>
   <translation>Гадаад байдал, асрамж, хөгжил, асрагчтай харилцах байдал.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Бүгүн эмне ойнодуң? Сага эмне жагат, эмнеден коркосуң?</source>
   <translation>Өнөөдөр юу хийж тогловоо? Чамд юу таалагддаг вэ, юунаас айдаг вэ?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Пландын аткарылышы, тобокелдик</source>
   <translation>Төлөвлөгөөний биелэлт, эрсдэл</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Баланын үй-бүлөсү менен байланышы</source>
   <translation>Хүүхэд, гэр бүл хоорондын холбоо</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Ким, канча жолу жолукту, сүйлөштү; бала кандай кабыл алды.</source>
   <translation>Хэн, хэдэн удаа уулзсан, ярьсан; хүүхэд хэрхэн хүлээж авсан.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Үйдөгүлөр менен качан жолуктуңуз? Ким менен жолуккуңуз келет?</source>
   <translation>Гэрийнхэнтэйгээ хэзээ уулзсан бэ? Хэнтэй уулзахыг хүсэж байна вэ?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Пландын текшерилген кадамдары</source>
   <translation>Шалгасан төлөвлөгөөний алхам</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Макулдашкан иштерден эмне аткарылды? Эмне тоскоол болду?</source>
   <translation>Тохирсон зүйлсээс юу нь бүтсэн бэ? Юу саад болов?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Кадам</source>
   <translation>Алхам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Аткарылышы</source>
   <translation>Биелэлт</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>аткарылды</source>
   <translation>биелсэн</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>жарым-жартылай</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>аткарылган жок</source>
   <translation>биелээгүй</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>клиент баш тартты</source>
   <translation>үйлчлүүлэгч татгалзсан</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Тоскоолдук</source>
   <translation>Саад бэрхшээл</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>Муктаждык №</source>
   <translation>Хэрэгцээний №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Тобокелдик деңгээлинин өзгөрүшү</source>
   <translation>Эрсдэлийн түвшний өөрчлөлт</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өзгөргөн жок</source>
   <translation>өөрчлөгдөөгүй</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>жогорулады</source>
   <translation>нэмэгдсэн</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>төмөндөдү</source>
   <translation>буурсан</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Жаңы тобокелдик деңгээли</source>
   <translation>Шинэ эрсдэлийн түвшин</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өзгөрүүнүн негизи</source>
   <translation>Өөрчлөлтийн үндэслэл</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Кызматкердин коопсуздугу, кийинки кадам</source>
   <translation>Ажилтны аюулгүй байдал, дараагийн алхам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Бирге барган адам</source>
   <translation>Хамт явсан хүн</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Кайтып келген убактысы</source>
   <translation>Буцаж ирсэн цаг</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Кызматкердин өз коопсуздугу</source>
   <translation>Ажилтны өөрийн аюулгүй байдал</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Ит, мас адам, жол, аба ырайы; жумушта кимге кабарланды.</source>
   <translation>Нохой, согтуу хүн, зам, цаг агаар; ажлын байранд хэнд мэдэгдсэн.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Кийинки байланыш күнү</source>
   <translation>Дараагийн холбоо барих өдөр</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Кийинки жолу качан келсем сизге ыңгайлуу?</source>
   <translation>Дараа хэзээ ирвэл танд тохиромжтой вэ?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Колу</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>барган үйдөгү адам</source>
   <translation>очсон айлын хүн</translation>
  </message>
  <message id="worker_journal.title">
   <source>Социалдык кызматкердин окуялар журналы</source>
   <translation>Нийгмийн ажилтны өөрийн тэмдэглэл</translation>
  </message>
  <message id="worker_journal.page.journal">
   <source>Журнал</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message id="worker_journal.begun_on">
   <source>Башталган күнү</source>
   <translation>Эхэлсэн огноо</translation>
  </message>
  <message id="worker_journal.begun_on.hint">
   <source>Журнал кызматкердин өзүнүкү, клиенттин ишине жазылбайт. Ай сайынкы отчеттун мөөнөтү ушул күндөн эсептелет.</source>
   <translation>Журнал ажилтны өөрийнх, үйлчлүүлэгчийн хэрэгт бичигдэхгүй. Сарын тайлангийн хугацаа энэ өдрөөс эхэлнэ.</translation>
  </message>
  <message id="worker_journal.training">
   <source>Окуу, квалификация</source>
   <translation>Сургалт, мэргэшил</translation>
  </message>
  <message id="worker_journal.training.course">
   <source>Курс</source>
   <translation>Сургалт</translation>
  </message>
  <message id="worker_journal.training.on">
   <source>Мезгили</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="worker_journal.training.payer">
   <source>Ким төлөдү</source>
   <translation>Хэн төлсөн</translation>
  </message>
  <message id="worker_journal.training.certificate">
   <source>Күбөлүк</source>
   <translation>Гэрчилгээ</translation>
  </message>
  <message id="worker_journal.incidents">
   <source>Иштеги окуялар</source>
   <translation>Ажлын үеийн осол</translation>
  </message>
  <message id="worker_journal.incidents.ask">
   <source>Сапарда эмне коркунучтуу болду? Ким билет?</source>
   <translation>Замд юу аюултай байсан бэ? Хэн мэдэх вэ?</translation>
  </message>
  <message id="worker_journal.incidents.on">
   <source>Күнү</source>
   <translation>Огноо</translation>
  </message>
  <message id="worker_journal.incidents.what">
   <source>Эмне болду</source>
   <translation>Юу болсон</translation>
  </message>
  <message id="worker_journal.incidents.measures">
   <source>Көрүлгөн чара</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="check.need_without_measure">
   <source>Чарасыз муктаждык</source>
   <translation>Арга хэмжээгүй хэрэгцээ</translation>
  </message>
  <message id="check.measure_without_action">
   <source>Башталбаган иш-чара</source>
   <translation>Эхлээгүй арга хэмжээ</translation>
  </message>
 </context>
</TS>
