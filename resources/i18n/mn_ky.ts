<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
 <context>
  <name>mn</name>
  <message id="title">
   <source>Нийгмийн ажлын үйлчилгээнд тавих нийтлэг шаардлага</source>
   <translation>Социалдык иш кызматына коюлуучу жалпы талаптар</translation>
  </message>
  <message id="stage.contact">
   <source>Харилцаа холбоо тогтоох, илрүүлэх</source>
   <translation>Байланыш түзүү, табуу</translation>
  </message>
  <message id="stage.assessment">
   <source>Нөхцөл байдлын үнэлгээ хийх</source>
   <translation>Кырдаалды баалоо</translation>
  </message>
  <message id="stage.planning">
   <source>Үйлчилгээг төлөвлөх</source>
   <translation>Кызмат көрсөтүүнү пландаштыруу</translation>
  </message>
  <message id="stage.delivery">
   <source>Үйлчилгээг хүргэх, хэрэгжүүлэх</source>
   <translation>Кызмат көрсөтүү, ишке ашыруу</translation>
  </message>
  <message id="stage.evaluation">
   <source>Үйлчилгээг үнэлэх</source>
   <translation>Кызматты баалоо</translation>
  </message>
  <message id="stage.closing">
   <source>Үйлчилгээг хаах</source>
   <translation>Ишти жабуу</translation>
  </message>
  <message id="options.target_group.child_risk">
   <source>Эрсдэлт нөхцөлд байгаа хүүхэд</source>
   <translation>Тобокелдиктеги бала</translation>
  </message>
  <message id="options.target_group.violence">
   <source>Хүчирхийлэлд өртсөн хүүхэд, иргэн</source>
   <translation>Зомбулукка кабылган бала, жаран</translation>
  </message>
  <message id="options.target_group.disability">
   <source>Хөгжлийн бэрхшээлтэй хүүхэд, иргэн</source>
   <translation>Ден соолугунун мүмкүнчүлүгү чектелүү бала, жаран</translation>
  </message>
  <message id="options.target_group.youth">
   <source>Хүүхэд, залуучууд</source>
   <translation>Балдар жана жаштар</translation>
  </message>
  <message id="options.target_group.older">
   <source>Ахмад настан</source>
   <translation>Улгайган курактагы жаран</translation>
  </message>
  <message id="options.target_group.sexual_minority">
   <source>Бэлгийн цөөнх</source>
   <translation>Сексуалдык азчылык</translation>
  </message>
  <message id="options.target_group.prisoner">
   <source>Хоригдол, хорих ангиас суллагдсан иргэн</source>
   <translation>Камактагы же бошотулган адам</translation>
  </message>
  <message id="options.target_group.addiction">
   <source>Согтуурах, мансуурах донтох өвчтэй иргэн</source>
   <translation>Алкоголго же баңгизатка көз каранды адам</translation>
  </message>
  <message id="options.target_group.terminal">
   <source>Эдгэшгүй хүнд өвчтэй хүн</source>
   <translation>Айыкпас оорулуу адам</translation>
  </message>
  <message id="options.target_group.homeless">
   <source>Гэр оронгүй тэнэмэл амьдралтай иргэн, гэр бүл, өрх</source>
   <translation>Үй-жайы жок адам же үй-бүлө</translation>
  </message>
  <message id="options.target_group.migrant">
   <source>Шилжин суурьшсан өрхийн гишүүн</source>
   <translation>Көчүп келген үй-бүлөнүн мүчөсү</translation>
  </message>
  <message id="options.target_group.single_parent">
   <source>Өрх толгойлсон эх, эцэг</source>
   <translation>Жалгыз бой эне, ата</translation>
  </message>
  <message id="options.target_group.disabled_child_family">
   <source>Хөгжлийн бэрхшээлтэй хүүхэдтэй гэр бүл, өрх</source>
   <translation>Мүмкүнчүлүгү чектелген баласы бар үй-бүлө</translation>
  </message>
  <message id="options.target_group.single_3_children">
   <source>3 болон түүнээс дээш хүүхэдтэй өрх толгойлсон эх, эцгийн хүүхэд</source>
   <translation>3 жана андан көп балалуу жалгыз ата-эненин баласы</translation>
  </message>
  <message id="options.client_group.child_risk">
   <source>Эрсдэлт нөхцөлд байгаа хүүхэд</source>
   <translation>Тобокелдиктеги бала</translation>
  </message>
  <message id="options.client_group.violence">
   <source>Хүчирхийлэлд өртсөн хүүхэд, иргэн</source>
   <translation>Зомбулукка кабылган бала, жаран</translation>
  </message>
  <message id="options.client_group.disability">
   <source>Хөгжлийн бэрхшээлтэй хүүхэд, иргэн</source>
   <translation>Ден соолугунун мүмкүнчүлүгү чектелүү бала, жаран</translation>
  </message>
  <message id="options.client_group.youth">
   <source>Хүүхэд, залуучууд</source>
   <translation>Балдар жана жаштар</translation>
  </message>
  <message id="options.client_group.older">
   <source>Ахмад настан</source>
   <translation>Улгайган курактагы жаран</translation>
  </message>
  <message id="options.client_group.homeless">
   <source>Гэр оронгүй тэнэмэл амьдралтай иргэн, гэр бүл, өрх</source>
   <translation>Үй-жайы жок адам же үй-бүлө</translation>
  </message>
  <message id="options.client_group.migrant">
   <source>Шилжин суурьшсан өрхийн гишүүн</source>
   <translation>Көчүп келген үй-бүлөнүн мүчөсү</translation>
  </message>
  <message id="options.client_group.single_parent">
   <source>Өрх толгойлсон эх, эцэг</source>
   <translation>Жалгыз бой эне, ата</translation>
  </message>
  <message id="options.client_group.disabled_child_family">
   <source>Хөгжлийн бэрхшээлтэй хүүхэдтэй гэр бүл, өрх</source>
   <translation>Мүмкүнчүлүгү чектелген баласы бар үй-бүлө</translation>
  </message>
  <message id="options.client_group.single_3_children">
   <source>3 болон түүнээс дээш хүүхэдтэй өрх толгойлсон эх, эцгийн хүүхэд</source>
   <translation>3 жана андан көп балалуу жалгыз ата-эненин баласы</translation>
  </message>
  <message id="options.client_group.sealed">
   <source>бусад бүлэг (маш нууц хэсэгт)</source>
   <translation>башка топ (катуу купуя бөлүктө)</translation>
  </message>
  <message id="options.sensitive_group.sexual_minority">
   <source>Бэлгийн цөөнх</source>
   <translation>Сексуалдык азчылык</translation>
  </message>
  <message id="options.sensitive_group.prisoner">
   <source>Хоригдол, хорих ангиас суллагдсан иргэн</source>
   <translation>Камактагы же бошотулган адам</translation>
  </message>
  <message id="options.sensitive_group.addiction">
   <source>Согтуурах, мансуурах донтох өвчтэй иргэн</source>
   <translation>Алкоголго же баңгизатка көз каранды адам</translation>
  </message>
  <message id="options.sensitive_group.terminal">
   <source>Эдгэшгүй хүнд өвчтэй хүн</source>
   <translation>Айыкпас оорулуу адам</translation>
  </message>
  <message id="options.competence.development">
   <source>хүний хөгжил</source>
   <translation>адамдын өнүгүүсү</translation>
  </message>
  <message id="options.competence.strengths">
   <source>давуу талд суурилсан ажил</source>
   <translation>күчтүү жактарга таянуу</translation>
  </message>
  <message id="options.competence.theory">
   <source>онол, нөөц</source>
   <translation>теория, ресурстар</translation>
  </message>
  <message id="options.competence.research">
   <source>судалгааны арга</source>
   <translation>изилдөө ыкмалары</translation>
  </message>
  <message id="options.competence.policy">
   <source>бодлогын шинжилгээ</source>
   <translation>саясатты талдоо</translation>
  </message>
  <message id="options.competence.law">
   <source>хууль зүй</source>
   <translation>укук</translation>
  </message>
  <message id="options.competence.recording">
   <source>баримт бичиг хөтлөх</source>
   <translation>иш кагаздарын жүргүзүү</translation>
  </message>
  <message id="options.competence.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>кызматташуу</translation>
  </message>
  <message id="options.competence.learning">
   <source>тасралтгүй суралцах</source>
   <translation>үзгүлтүксүз үйрөнүү</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Бага</source>
   <translation>Төмөн</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Дунд</source>
   <translation>Орто</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Өндөр</source>
   <translation>Жогорку</translation>
  </message>
  <message id="options.service_kind.rapid">
   <source>Шуурхай тусламжийн үйлчилгээ</source>
   <translation>Шашылыш жардам кызматы</translation>
  </message>
  <message id="options.service_kind.protection_rehab">
   <source>Хамгаалах, нөхөн сэргээх</source>
   <translation>Коргоо жана реабилитациялоо</translation>
  </message>
  <message id="options.service_kind.prevention">
   <source>Урьдчилан сэргийлэх үйлчилгээ</source>
   <translation>Алдын алуу</translation>
  </message>
  <message id="options.sex.female">
   <source>Эмэгтэй</source>
   <translation>Аял</translation>
  </message>
  <message id="options.sex.male">
   <source>Эрэгтэй</source>
   <translation>Эркек</translation>
  </message>
  <message id="options.sex.unknown">
   <source>Тодорхойгүй</source>
   <translation>Белгисиз</translation>
  </message>
  <message id="options.client_type.individual">
   <source>Хувь хүн</source>
   <translation>Жеке адам</translation>
  </message>
  <message id="options.client_type.family">
   <source>Гэр бүл</source>
   <translation>Үй-бүлө</translation>
  </message>
  <message id="options.client_type.group">
   <source>Бүлэг</source>
   <translation>Топ</translation>
  </message>
  <message id="options.client_type.community">
   <source>Олон нийт</source>
   <translation>Коомчулук</translation>
  </message>
  <message id="options.client_status.voluntary">
   <source>Сайн дурын</source>
   <translation>Ыктыярдуу</translation>
  </message>
  <message id="options.client_status.involuntary">
   <source>Албадлагын шинжтэй</source>
   <translation>Мажбурлап тартылган</translation>
  </message>
  <message id="options.channel.in_person">
   <source>Биечлэн</source>
   <translation>Жеке кайрылуу</translation>
  </message>
  <message id="options.channel.phone">
   <source>Утсаар</source>
   <translation>Телефон аркылуу</translation>
  </message>
  <message id="options.channel.hotline">
   <source>Шуурхай, тусгай дугаарын утас</source>
   <translation>Ишеним телефону, атайын номер</translation>
  </message>
  <message id="options.channel.monitoring">
   <source>Хяналтын дуудлага</source>
   <translation>Көзөмөл чакыруусу</translation>
  </message>
  <message id="options.channel.written">
   <source>Бичгээр</source>
   <translation>Жазуу түрүндө</translation>
  </message>
  <message id="options.channel.referral">
   <source>Холбон зуучилсан</source>
   <translation>Кайра жөнөтүлгөн</translation>
  </message>
  <message id="options.channel.transfer">
   <source>Шилжиж ирсэн</source>
   <translation>Башка уюмдан өткөрүлгөн</translation>
  </message>
  <message id="options.channel.found">
   <source>Нийгмийн ажилтан илрүүлсэн</source>
   <translation>Социалдык кызматкер тапкан</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Үйлчилгээ авах</source>
   <translation>Кызмат алуу</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Ярилцлага өгөх</source>
   <translation>Маектешүү</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Бичиг баримт бүрдүүлэх</source>
   <translation>Документтерди чогултуу</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Мэдээлэл хуваалцах</source>
   <translation>Маалымат бөлүшүү</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудио, видео бичлэг, гэрэл зураг</source>
   <translation>Аудиожазуу, видеожазуу, сүрөт</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Сургууль, ажлын газартай холбогдох</source>
   <translation>Мектеп, иштеген жери менен байланышуу</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейс хэлэлцүүлэг</source>
   <translation>Кейсти талкуулоо</translation>
  </message>
  <message id="options.urgency.emergency">
   <source>Нэн яаралтай</source>
   <translation>Өтө шашылыш</translation>
  </message>
  <message id="options.urgency.urgent">
   <source>Яаралтай</source>
   <translation>Шашылыш</translation>
  </message>
  <message id="options.urgency.normal">
   <source>Энгийн</source>
   <translation>Кадимки</translation>
  </message>
  <message id="options.referral_kind.education">
   <source>Боловсрол</source>
   <translation>Билим берүү</translation>
  </message>
  <message id="options.referral_kind.water_hygiene">
   <source>Ус, ариун цэвэр</source>
   <translation>Суу жана санитария</translation>
  </message>
  <message id="options.referral_kind.child_protection">
   <source>Хүүхэд хамгаалал</source>
   <translation>Балдарды коргоо</translation>
  </message>
  <message id="options.referral_kind.nutrition">
   <source>Хүнс тэжээл</source>
   <translation>Азык-түлүк жана тамактануу</translation>
  </message>
  <message id="options.referral_kind.health">
   <source>Эрүүл мэнд</source>
   <translation>Саламаттык сактоо</translation>
  </message>
  <message id="options.referral_kind.legal">
   <source>Хууль эрх зүй</source>
   <translation>Укуктук жардам</translation>
  </message>
  <message id="options.referral_kind.economic">
   <source>Эдийн засгийн чадавхжуулалт</source>
   <translation>Экономикалык мүмкүнчүлүк</translation>
  </message>
  <message id="options.referral_kind.other">
   <source>Бусад</source>
   <translation>Башка</translation>
  </message>
  <message id="options.referral_status.draft">
   <source>Бэлтгэж байгаа</source>
   <translation>Даярдалууда</translation>
  </message>
  <message id="options.referral_status.sent">
   <source>Илгээсэн</source>
   <translation>Жөнөтүлдү</translation>
  </message>
  <message id="options.referral_status.received">
   <source>Хүлээн авсан</source>
   <translation>Кабыл алынды</translation>
  </message>
  <message id="options.referral_status.in_progress">
   <source>Үйлчилгээ үзүүлж байгаа</source>
   <translation>Кызмат көрсөтүлүүдө</translation>
  </message>
  <message id="options.referral_status.done">
   <source>Биелсэн</source>
   <translation>Аткарылды</translation>
  </message>
  <message id="options.referral_status.refused">
   <source>Татгалзсан</source>
   <translation>Баш тартты</translation>
  </message>
  <message id="options.referral_status.no_answer">
   <source>Хариу ирээгүй</source>
   <translation>Жооп келген жок</translation>
  </message>
  <message id="item.1">
   <source>Үндсэн мэдээлэл</source>
   <translation>Негизги маалымат</translation>
  </message>
  <message id="item.2">
   <source>Санаа зовж буй асуудал</source>
   <translation>Кооптондурган маселе</translation>
  </message>
  <message id="item.3">
   <source>Гэр бүлийн бүтэц, нөхцөл байдал</source>
   <translation>Үй-бүлөнүн курамы жана абалы</translation>
  </message>
  <message id="item.4">
   <source>Эрүүл мэндийн байдал</source>
   <translation>Ден соолук</translation>
  </message>
  <message id="item.5">
   <source>Боловсролын байдал</source>
   <translation>Билими</translation>
  </message>
  <message id="item.6">
   <source>Хөдөлмөр эрхлэлтийн байдал</source>
   <translation>Иш менен камсыздуулугу</translation>
  </message>
  <message id="item.7">
   <source>Санхүүгийн байдал</source>
   <translation>Каржылык абалы</translation>
  </message>
  <message id="item.8">
   <source>Сэтгэл зүйн байдал</source>
   <translation>Психологиялык абалы</translation>
  </message>
  <message id="item.9">
   <source>Орон сууцны байдал</source>
   <translation>Турак жай шарты</translation>
  </message>
  <message id="item.10">
   <source>Эрсдэлийн үнэлгээ, дүгнэлт</source>
   <translation>Тобокелдикти баалоо, корутунду</translation>
  </message>
  <message id="item.11">
   <source>Шийдвэрлэх асуудлууд</source>
   <translation>Чечилүүчү көйгөйлөр</translation>
  </message>
  <message id="item.12">
   <source>Өмнө авсан үйлчилгээ</source>
   <translation>Мурда алынган кызматтар</translation>
  </message>
  <message id="item.13">
   <source>Үйл явц, уулзалтын тэмдэглэл</source>
   <translation>Иштин жүрүшү жана жолугушуу жазуулары</translation>
  </message>
  <message id="item.14">
   <source>Хийсэн интервенц</source>
   <translation>Жүргүзүлгөн кийлигишүүлөр</translation>
  </message>
  <message id="item.15">
   <source>Өөрчлөлт, ажиглалт</source>
   <translation>Өзгөрүүлөр, байкоо</translation>
  </message>
  <message id="item.16">
   <source>Үр дүнгийн үнэлгээ</source>
   <translation>Натыйжаларды баалоо</translation>
  </message>
  <message id="item.17">
   <source>Хаах тэмдэглэл</source>
   <translation>Жабуу жөнүндө жазуу</translation>
  </message>
  <message id="item.18">
   <source>Хаасны дараах ажиглалт</source>
   <translation>Жабылгандан кийинки байкоо</translation>
  </message>
  <message id="item.19">
   <source>Холбогдох баримт бичиг</source>
   <translation>Тиешелүү документтер</translation>
  </message>
  <message id="item.20">
   <source>Хамтарсан багийн уулзалт</source>
   <translation>Мультидисциплинардык топтун жыйыны</translation>
  </message>
  <message id="item.21">
   <source>Баталсан төлөвлөгөө, үйлчилгээний хураангуй</source>
   <translation>Бекитилген план, кызматтардын кыскача баяны</translation>
  </message>
  <message id="item.22">
   <source>Явцын үнэлгээний нотолгоо</source>
   <translation>Аралык баалоонун далилдери</translation>
  </message>
  <message id="item.23">
   <source>Файлтай танилцаж хүлээн зөвшөөрсөн нь</source>
   <translation>Иш менен таанышып, кабыл алуу</translation>
  </message>
  <message id="item.24">
   <source>Хяналт шинжилгээний дүгнэлт</source>
   <translation>Мониторинг корутундусу</translation>
  </message>
  <message id="item.25">
   <source>Байгууллага хоорондын мэдээлэл</source>
   <translation>Уюмдар ортосундагы маалымат</translation>
  </message>
  <message id="item.26">
   <source>Бичлэг, зураг, нотлох баримт</source>
   <translation>Жазуулар, сүрөттөр, далилдер</translation>
  </message>
  <message id="retention.child">
   <source>Хүүхдийн хэрэг</source>
   <translation>Баланын иши</translation>
  </message>
  <message id="retention.family">
   <source>Гэр бүлийн хэрэг</source>
   <translation>Үй-бүлөнүн иши</translation>
  </message>
  <message id="retention.adult">
   <source>Насанд хүрсэн хүний хэрэг</source>
   <translation>Бойго жеткен адамдын иши</translation>
  </message>
  <message id="retention.permanent">
   <source>Байнга хадгалах хэрэг</source>
   <translation>Туруктуу сакталуучу иш</translation>
  </message>
  <message id="staff_ask.experience">
   <source>салбарт 5-аас дээш жил ажилласан</source>
   <translation>тармакта 5 жылдан ашык иштеген</translation>
  </message>
  <message id="staff_ask.degree">
   <source>нийгмийн ажлын дээд боловсролтой</source>
   <translation>социалдык иш боюнча жогорку билимдүү</translation>
  </message>
  <message id="staff_ask.training">
   <source>мэргэжлийн удирдлагын бэлтгэлтэй</source>
   <translation>кесиптик супервизия боюнча даярдыктан өткөн</translation>
  </message>
  <message id="staff_ask.licence">
   <source>хүчинтэй тусгай зөвшөөрөлтэй</source>
   <translation>колдонуудагы атайын уруксаты бар</translation>
  </message>
  <message id="deadline.D-01">
   <source>Эрсдэлийн үнэлгээ хийж, аюулгүй зэргийг тогтоох</source>
   <translation>Тобокелдикти баалоо, коопсуздук даражасын аныктоо</translation>
  </message>
  <message id="deadline.D-02">
   <source>Нөхцөл байдлын үнэлгээ (72 цаг)</source>
   <translation>Кырдаалды баалоо (72 саат)</translation>
  </message>
  <message id="deadline.D-03">
   <source>Нөхцөл байдлын үнэлгээ (3–5 хоног)</source>
   <translation>Кырдаалды баалоо (3–5 күн)</translation>
  </message>
  <message id="deadline.D-04">
   <source>Шуурхай тусламж үзүүлэх</source>
   <translation>Шашылыш жардам көрсөтүү</translation>
  </message>
  <message id="deadline.D-05">
   <source>Аюулгүйн төлөвлөгөө гаргах</source>
   <translation>Коопсуздук планын түзүү</translation>
  </message>
  <message id="deadline.D-06">
   <source>Түр хамгаалах байр, нэг цэгийн үйлчилгээнд хүргэх</source>
   <translation>Убактылуу баш калкалоочу жайга, бирдиктүү терезе борборуна жеткирүү</translation>
  </message>
  <message id="deadline.D-07">
   <source>Уулзалтын тэмдэглэл хөтлөх</source>
   <translation>Жолугушуу жазуусун жазуу</translation>
  </message>
  <message id="deadline.D-08">
   <source>3 сар тутмын тайлан</source>
   <translation>3 айлык отчет</translation>
  </message>
  <message id="deadline.D-11">
   <source>18 нас хүрсэн тул кейсийг хаах</source>
   <translation>18 жашка толгондуктан кейсти жабуу</translation>
  </message>
  <message id="deadline.D-30">
   <source>Үйлчлүүлэгч, асран хамгаалагчийн зөвшөөрөл авах</source>
   <translation>Клиенттин, камкорчунун макулдугун алуу</translation>
  </message>
  <message id="deadline.D-31">
   <source>Тусгай код олгох, давхардлыг шалгах</source>
   <translation>Атайын код берүү, кайталанган каттоону текшерүү</translation>
  </message>
  <message id="deadline.D-32">
   <source>Үйлчилгээний төлөвлөгөө гаргах</source>
   <translation>Кызмат көрсөтүү планын түзүү</translation>
  </message>
  <message id="deadline.D-33">
   <source>Төлөвлөгөөг баталгаажуулж, үйлчилгээний гэрээ байгуулах</source>
   <translation>Планды бекитүү, кызмат көрсөтүү келишимин түзүү</translation>
  </message>
  <message id="deadline.D-34">
   <source>Эргэн мэдээлэх хуудас ирэх</source>
   <translation>Кайтарым маалымат барагын алуу</translation>
  </message>
  <message id="deadline.D-35">
   <source>Шилжүүлгийг хүлээн авсан гарын үсэг авах</source>
   <translation>Өткөрүлгөн ишти кабыл алган кол тамганы алуу</translation>
  </message>
  <message id="deadline.D-36">
   <source>Явцын үнэлгээ хийх</source>
   <translation>Аралык баалоо жүргүзүү</translation>
  </message>
  <message id="deadline.D-37">
   <source>Эцсийн үнэлгээ, сэтгэл ханамжийн судалгаа хийх</source>
   <translation>Жыйынтыктоочу баалоо, канааттануу сурамжылоосу</translation>
  </message>
  <message id="deadline.D-38">
   <source>Хаах тэмдэглэлийг үйлчлүүлэгчид танилцуулах</source>
   <translation>Клиентти жабуу жазуусу менен тааныштыруу</translation>
  </message>
  <message id="deadline.D-39">
   <source>Үйлчилгээ дууссаны дараах нөхцөл байдлыг ажиглах</source>
   <translation>Кызмат бүткөндөн кийинки байкоо</translation>
  </message>
  <message id="deadline.D-40">
   <source>Гэр бүлийн бусад хүүхэд эрсдэлтэй эсэхийг шалгах</source>
   <translation>Үй-бүлөдөгү башка балдардын тобокелдигин текшерүү</translation>
  </message>
  <message id="deadline.D-44">
   <source>Мэргэжлийн удирдагч файлтай танилцаж, хүлээн зөвшөөрөх</source>
   <translation>Супервизор иш менен таанышып, кабыл алат</translation>
  </message>
  <message id="deadline.D-49">
   <source>Аюул заналаас урьдчилан сэргийлэх арга хэмжээ авах</source>
   <translation>Коркунучтун алдын алуу чарасын көрүү</translation>
  </message>
  <message id="deadline.D-12">
   <source>Стандартыг 5 жил тутам хянах</source>
   <translation>Стандартты 5 жылда бир кайра кароо</translation>
  </message>
  <message id="deadline.D-13">
   <source>Зөвлөн туслах жилийн барианы судалгаа</source>
   <translation>Насаатчылык жылынын жыйынтыктоочу баалоосу</translation>
  </message>
  <message id="deadline.D-41">
   <source>Талбарын багцыг буцааж оруулах, устгах</source>
   <translation>Талаа пакетин кайра киргизип, өчүрүү</translation>
  </message>
  <message id="deadline.D-42">
   <source>Алдагдсан төхөөрөмжийг устгах, мэдэгдэх</source>
   <translation>Жоголгон түзмөктү тазалоо, билдирүү</translation>
  </message>
  <message id="deadline.D-43">
   <source>Мэргэжлийн удирдлагын уулзалт</source>
   <translation>Супервизия жолугушуусу</translation>
  </message>
  <message id="deadline.D-45">
   <source>Байгууллагын мэдээллийг нягтлах</source>
   <translation>Уюмдун маалыматын текшерүү</translation>
  </message>
  <message id="deadline.D-46">
   <source>Тусгай зөвшөөрлийг сунгуулах</source>
   <translation>Атайын уруксатты узартуу</translation>
  </message>
  <message id="deadline.D-47">
   <source>Мэргэжлийн хөгжлийн төлөвлөгөө</source>
   <translation>Кесиптик өнүгүү планы</translation>
  </message>
  <message id="deadline.D-47-2">
   <source>Хориглох зүйлтэй жил бүр танилцах</source>
   <translation>Тыюулар менен жыл сайын таанышуу</translation>
  </message>
  <message id="deadline.D-48">
   <source>Хадгалах хугацаа дууссан хэргийн акт</source>
   <translation>Сактоо мөөнөтү бүткөн иштин актысы</translation>
  </message>
  <message id="deadline.D-71">
   <source>Програм ашиглахгүй үед түгжигдэх</source>
   <translation>Колдонулбаган программаны кулпулоо</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрлэсэн нөөц хуулбар хийх</source>
   <translation>Шифрленген камдык көчүрмө</translation>
  </message>
  <message id="deadline.D-09">
   <source>Нэг ажилтны жилийн кейс</source>
   <translation>Бир кызматкердин жылдык иштери</translation>
  </message>
  <message id="deadline.D-10">
   <source>Нэг удирдагчийн нийгмийн ажилтан</source>
   <translation>Бир супервизордун кызматкерлери</translation>
  </message>
  <message id="deadline.D-10-2">
   <source>Нэг зөвлөхийн ахлах ажилтан</source>
   <translation>Бир кеңешчинин улук кызматкерлери</translation>
  </message>
  <message id="report.three_month">
   <source>Ажилтны улирлын тайлан</source>
   <translation>Үч айлык отчет</translation>
  </message>
  <message id="report.three_month.in_work_by_stage">
   <source>Ажиллаж байгаа кейс үе шатаар</source>
   <translation>Иштеги кейстер: этаптар боюнча</translation>
  </message>
  <message id="report.three_month.calls_by_danger">
   <source>Шуурхай дуудлага аюулын түвшин, сувгаар</source>
   <translation>Шашылыш чакыруулар: коркунуч деңгээли боюнча</translation>
  </message>
  <message id="report.three_month.visits">
   <source>Айлчлал, холбоо барьсан</source>
   <translation>Баруулар, байланыштар: түрү боюнча</translation>
  </message>
  <message id="report.three_month.plans">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Жардам пландары</translation>
  </message>
  <message id="report.three_month.referrals">
   <source>Холбон зуучилсан чиглэл, төлөвөөр</source>
   <translation>Жөнөтүлгөндөр: түрү жана абалы боюнча</translation>
  </message>
  <message id="report.three_month.answers">
   <source>Ирсэн хариу</source>
   <translation>Келген жооптор</translation>
  </message>
  <message id="report.three_month.transfers">
   <source>Шилжүүлэг чиглэлээр</source>
   <translation>Өткөрүп берүүлөр</translation>
  </message>
  <message id="report.three_month.conferences">
   <source>Кейс хэлэлцүүлэг зорилгоор</source>
   <translation>Кейс талкуулоолор</translation>
  </message>
  <message id="report.three_month.placements">
   <source>Түр байрлуулалт</source>
   <translation>Жайгаштыруулар</translation>
  </message>
  <message id="report.three_month.evaluations">
   <source>Үнэлгээний шийдвэр</source>
   <translation>Баалоонун чечими</translation>
  </message>
  <message id="report.three_month.closed_by_ground">
   <source>Хаасан кейс үндэслэлээр</source>
   <translation>Жабылган кейстер: негизи боюнча</translation>
  </message>
  <message id="report.three_month.reopened">
   <source>Дахин нээсэн кейс</source>
   <translation>Кайра ачылган кейстер</translation>
  </message>
  <message id="report.three_month.deadlines">
   <source>Хугацааны биелэлт</source>
   <translation>Мөөнөттөрдүн аткарылышы</translation>
  </message>
  <message id="report.caseload">
   <source>Ажлын ачаалал, хугацааны хяналт</source>
   <translation>Кейстердин жүктөмү, мөөнөттөр</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Хугацааны эцэст ажилтан бүрийн кейс</source>
   <translation>Мезгилдин аягында кызматкерлердеги кейстер</translation>
  </message>
  <message id="report.caseload.opened">
   <source>Шинээр нээсэн кейс</source>
   <translation>Ачылган кейстер</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Хугацааны биелэлт</source>
   <translation>Мөөнөттөрдүн аткарылышы</translation>
  </message>
  <message id="report.yearly">
   <source>Жилийн статистик</source>
   <translation>Жылдык статистика</translation>
  </message>
  <message id="report.yearly.opened_by_group">
   <source>Шинэ кейс зорилтот бүлэг, хүйсээр</source>
   <translation>Ачылган кейстер: себептер жана жынысы боюнча</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Шинэ кейс насны бүлгээр</source>
   <translation>Ачылган кейстер: курак топтору боюнча</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Ажиллаж байгаа кейс эрсдэлээр</source>
   <translation>Иштеги кейстер: тобокелдик боюнча</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Хаасан кейс үндэслэлээр</source>
   <translation>Жабылган кейстер: негизи боюнча</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Дахин нээсэн кейс</source>
   <translation>Кайра ачылган кейстер</translation>
  </message>
  <message id="report.yearly.refused">
   <source>Үйлчилгээнд хамруулаагүй зорилтот бүлгээр</source>
   <translation>Баш тартуулар: топ боюнча</translation>
  </message>
  <message id="report.yearly.placements">
   <source>Түр байрлуулалт</source>
   <translation>Жайгаштыруулар</translation>
  </message>
  <message id="report.yearly.mentoring_sessions">
   <source>Зөвлөн туслах уулзалт</source>
   <translation>Насаатчылык жолугушуулары</translation>
  </message>
  <message id="report.yearly.conferences">
   <source>Кейс хэлэлцүүлэг</source>
   <translation>Кейс талкуулары</translation>
  </message>
  <message id="report.yearly.participants">
   <source>Хэлэлцүүлгийн оролцогч салбараар</source>
   <translation>Талкуулардын катышуучулары тармагы боюнча</translation>
  </message>
  <message id="report.yearly.team_meetings">
   <source>Хамтарсан багийн уулзалт</source>
   <translation>Биргелешкен топтун жыйындары</translation>
  </message>
  <message id="absence.title">
   <source>Чөлөө, эзгүй хугацаа</source>
   <translation>Өргүү, иште жок мезгил</translation>
  </message>
  <message id="absence.page.absence">
   <source>Эзгүй хугацаа</source>
   <translation>Иште жок мезгил</translation>
  </message>
  <message id="absence.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="absence.kind">
   <source>Шалтгаан</source>
   <translation>Себеби</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>ээлжийн амралт</source>
   <translation>эмгек өргүүсү</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>өвчтэй</source>
   <translation>оорулуу</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>сургалт</source>
   <translation>окуу</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="absence.begins_on">
   <source>Эхлэх</source>
   <translation>Башталышы</translation>
  </message>
  <message id="absence.ends_on">
   <source>Дуусах</source>
   <translation>Аягы</translation>
  </message>
  <message id="absence.substitute">
   <source>Орлох ажилтан</source>
   <translation>Ордун баскан кызматкер</translation>
  </message>
  <message id="absence.cases">
   <source>Шилжүүлсэн кейс, хугацаа</source>
   <translation>Өткөрүлгөн иштер, мөөнөттөр</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Кейсийг “Ажилтан” дэлгэцээр шилжүүлнэ, хугацаа нь хамт шилжинэ.</source>
   <translation>Иштер «Кызматкерлер» экранында өткөрүлөт, мөөнөттөрү кошо өтөт.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Код</source>
   <translation>Коду</translation>
  </message>
  <message id="absence.cases.what">
   <source>Юу хийх</source>
   <translation>Эмне кылуу керек</translation>
  </message>
  <message id="absence.cases.until">
   <source>Хугацаа</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="absence.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>ажилтан</source>
   <translation>кызматкер</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>орлох ажилтан</source>
   <translation>ордун баскан кызматкер</translation>
  </message>
  <message id="book_review.title">
   <source>Дэвтрийг долоо хоног бүр хянасан тэмдэглэл</source>
   <translation>Китепти апта сайын кароо белгиси</translation>
  </message>
  <message id="book_review.page.week">
   <source>Долоо хоног</source>
   <translation>Апта</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Хянасан огноо</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="book_review.week_from">
   <source>Хянасан долоо хоногийн Даваа гараг</source>
   <translation>Каралган аптанын дүйшөмбүсү</translation>
  </message>
  <message id="book_review.entries">
   <source>Энэ долоо хоногийн тэмдэглэл</source>
   <translation>Ушул аптадагы жазуулар</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>тэмдэглэлгүй</source>
   <translation>жазуу жок</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>тэмдэглэл хянасан</source>
   <translation>жазуулар каралды</translation>
  </message>
  <message id="book_review.numbers">
   <source>Хянасан тэмдэглэлийн дугаар</source>
   <translation>Каралган жазуулардын номерлери</translation>
  </message>
  <message id="book_review.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="call_journal.title">
   <source>Шуурхай дуудлагын бүртгэл</source>
   <translation>Шашылыш чакыруулар журналы</translation>
  </message>
  <message id="call_journal.page.calls">
   <source>Дуудлага</source>
   <translation>Чакыруулар</translation>
  </message>
  <message id="call_journal.calls">
   <source>Шуурхай дуудлагын бүртгэл</source>
   <translation>Шашылыш чакыруулар журналы</translation>
  </message>
  <message id="call_journal.calls.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="call_journal.calls.called_at">
   <source>Дуудлага авсан цаг</source>
   <translation>Чакыруу түшкөн убакыт</translation>
  </message>
  <message id="call_journal.calls.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Кайрылуу жолу</translation>
  </message>
  <message id="call_journal.calls.place">
   <source>Байгаа газар</source>
   <translation>Жайгашкан жери</translation>
  </message>
  <message id="call_journal.calls.danger_level">
   <source>Аюулын түвшин</source>
   <translation>Коркунуч деңгээли</translation>
  </message>
  <message id="call_journal.calls.first_done_at">
   <source>24 цагийн арга хэмжээ</source>
   <translation>24 сааттык иш-чара</translation>
  </message>
  <message id="call_journal.calls.second_done_at">
   <source>72 цаг / 3–5 хоногийн үнэлгээ</source>
   <translation>72 саат / 3–5 күндүк баалоо</translation>
  </message>
  <message id="call_journal.calls.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="call_journal.calls.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.title">
   <source>Кейсийн бүртгэл</source>
   <translation>Кейстердин журналы</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейсүүд</source>
   <translation>Кейстер</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейсийн бүртгэл</source>
   <translation>Кейстердин журналы</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Нээсэн</source>
   <translation>Ачылган</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Зорилтот бүлэг</source>
   <translation>Максаттуу топ</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Үйлчилгээний төрөл</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Эрсдэл</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Үе шат</source>
   <translation>Этап</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Хариуцсан</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Сүүлд холбогдсон</source>
   <translation>Акыркы байланыш</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Дараагийн хугацаа</source>
   <translation>Кийинки мөөнөт</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Хаасан</source>
   <translation>Жабылган</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Хаах үндэслэл</source>
   <translation>Жабуунун негизи</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Архив</translation>
  </message>
  <message id="closing.title">
   <source>Үйлчилгээг хаах тэмдэглэл</source>
   <translation>Жабуу жөнүндө жазуу</translation>
  </message>
  <message id="closing.page.ground">
   <source>Хаах үндэслэл</source>
   <translation>Жабуунун негизи</translation>
  </message>
  <message id="closing.closed_on">
   <source>Хаасан огноо</source>
   <translation>Жабылган күн</translation>
  </message>
  <message id="closing.ground">
   <source>Хаах үндэслэл</source>
   <translation>Жабуунун негизи</translation>
  </message>
  <message id="closing.ground.option.goals_reached">
   <source>зорилгодоо хүрсэн, аюулгүй</source>
   <translation>максатка жетти, коопсуз</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>өөр газар шилжсэн, үйлчилгээ нь тэнд үргэлжилнэ</source>
   <translation>башка жерге көчтү, кызмат ошол жерде улантылат</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>үйлчлүүлэгч нас барсан</source>
   <translation>клиент каза тапты</translation>
  </message>
  <message id="closing.ground.option.eighteen">
   <source>18 нас хүрсэн</source>
   <translation>18 жашка толду</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="closing.ground_other">
   <source>Бусад үндэслэл, шалтгаан</source>
   <translation>Башка негиз, себеби</translation>
  </message>
  <message id="closing.evidence">
   <source>Үндэслэлийн нотолгоо</source>
   <translation>Негиздин далили</translation>
  </message>
  <message id="closing.evidence.hint">
   <source>Эцсийн үнэлгээ, уулзалт, тодорхойлолт зэргийг дурдана.</source>
   <translation>Жыйынтыктоочу баалоо, жолугушуу, маалымкат ж.б. көрсөтүлөт.</translation>
  </message>
  <message id="closing.evidence_documents">
   <source>Нотлох баримт</source>
   <translation>Далилдер</translation>
  </message>
  <message id="closing.page.moved">
   <source>Өөр газар шилжсэн</source>
   <translation>Башка жерге көчтү</translation>
  </message>
  <message id="closing.new_place">
   <source>Шинэ газар, хүлээн авсан байгууллага</source>
   <translation>Жаңы жер, кабыл алган уюм</translation>
  </message>
  <message id="closing.new_place.hint">
   <source>Гэрийн хаяг бичихгүй: аймаг, дүүрэг, байгууллагын нэр.</source>
   <translation>Үй дареги жазылбайт: облус, район, уюмдун аталышы.</translation>
  </message>
  <message id="closing.transfer_ref">
   <source>Шилжүүлэх хуудас</source>
   <translation>Өткөрүп берүү барагы</translation>
  </message>
  <message id="closing.page.death">
   <source>Үйлчлүүлэгч нас барсан</source>
   <translation>Клиент каза тапты</translation>
  </message>
  <message id="closing.death_on">
   <source>Нас барсан огноо</source>
   <translation>Каза тапкан күн</translation>
  </message>
  <message id="closing.death_place">
   <source>Хаана</source>
   <translation>Кайда</translation>
  </message>
  <message id="closing.informed">
   <source>Хэнд, хэзээ мэдэгдсэн</source>
   <translation>Кимге, качан билдирилди</translation>
  </message>
  <message id="closing.informed.hint">
   <source>Гэр бүл, удирдагч, эрх бүхий байгууллага.</source>
   <translation>Үй-бүлө, жетекчи, ыйгарым укуктуу орган.</translation>
  </message>
  <message id="closing.siblings_at_risk">
   <source>Гэр бүлийн бусад хүүхэд эрсдэлд байгаа эсэх</source>
   <translation>Үй-бүлөдөгү башка балдар тобокелдикте эмеспи</translation>
  </message>
  <message id="closing.siblings_at_risk.hint">
   <source>Хүүхэд бүрээр нэг мөр бөглөнө.</source>
   <translation>Ар бир бала үчүн бир сап толтурулат.</translation>
  </message>
  <message id="closing.siblings_at_risk.ask">
   <source>Энэ гэрт өөр ямар хүүхэд байна вэ? Тэд одоо хэнтэй, аюулгүй байна уу?</source>
   <translation>Бул үйдө дагы кайсы балдар бар? Азыр ким менен, коопсуздукпу?</translation>
  </message>
  <message id="closing.siblings_at_risk.child">
   <source>Хүүхэд</source>
   <translation>Бала</translation>
  </message>
  <message id="closing.siblings_at_risk.at_risk">
   <source>Эрсдэлд байгаа</source>
   <translation>Тобокелдикте</translation>
  </message>
  <message id="closing.siblings_at_risk.measure">
   <source>Арга хэмжээ</source>
   <translation>Иш-чара</translation>
  </message>
  <message id="closing.siblings_at_risk.date">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="closing.page.eighteen">
   <source>18 нас хүрсэн</source>
   <translation>18 жашка толду</translation>
  </message>
  <message id="closing.adult_plan">
   <source>Насанд хүрэгчдийн үйлчилгээнд холбох төлөвлөгөө</source>
   <translation>Чоңдорго кызмат көрсөтүүгө өткөрүү планы</translation>
  </message>
  <message id="closing.adult_plan.ask">
   <source>18 нас хүрсний дараа танд хэн, юугаар туслаасай гэж хүсэж байна вэ?</source>
   <translation>18 жашка толгондон кийин сизге ким, эмне менен жардам берсе дейсиз?</translation>
  </message>
  <message id="closing.adult_case">
   <source>Насанд хүрсэн хүний кейс нээсэн үү</source>
   <translation>Чоң адамдын кейси ачылдыбы</translation>
  </message>
  <message id="closing.page.summary">
   <source>Дүгнэлт</source>
   <translation>Корутунду</translation>
  </message>
  <message id="closing.risks_and_achievements">
   <source>Эрсдэлийн хүчин зүйл, түүнийг бууруулсан ололт амжилт</source>
   <translation>Тобокелдик факторлору, аларды азайтуудагы жетишкендиктер</translation>
  </message>
  <message id="closing.risks_and_achievements.ask">
   <source>Эхний өдрөө эргэн саная. Тэр үеэс хойш юу сайжирсан бэ? Үүнд та өөрөө юу хийсэн бэ?</source>
   <translation>Биринчи күндү эстейличи. Андан бери эмне жакшырды? Буга сиз өзүңүз эмне кылдыңыз?</translation>
  </message>
  <message id="closing.services">
   <source>Үзүүлсэн үйлчилгээний хураангуй</source>
   <translation>Көрсөтүлгөн кызматтардын кыскача баяны</translation>
  </message>
  <message id="closing.services.service">
   <source>Үйлчилгээ</source>
   <translation>Кызмат</translation>
  </message>
  <message id="closing.services.by">
   <source>Хэн үзүүлсэн</source>
   <translation>Ким көрсөттү</translation>
  </message>
  <message id="closing.services.from">
   <source>Эхэлсэн</source>
   <translation>Башталды</translation>
  </message>
  <message id="closing.services.until">
   <source>Дууссан</source>
   <translation>Аяктады</translation>
  </message>
  <message id="closing.services.result">
   <source>Үр дүн</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="closing.work_done">
   <source>Асуудлыг шийдэхийн тулд хийсэн ажил</source>
   <translation>Көйгөйдү чечүү үчүн жасалган иш</translation>
  </message>
  <message id="closing.further_attention">
   <source>Цаашид анхаарах, санаа зовж буй асуудал</source>
   <translation>Мындан ары көңүл бурула турган, кооптондурган маселелер</translation>
  </message>
  <message id="closing.further_attention.ask">
   <source>Юунд санаа тань зовсон хэвээр байна вэ?</source>
   <translation>Дагы эмне сизди тынчсыздандырат?</translation>
  </message>
  <message id="closing.page.after">
   <source>Хаасны дараа</source>
   <translation>Жабылгандан кийин</translation>
  </message>
  <message id="closing.safety_after">
   <source>Хаасны дараах аюулгүй байдал, хэн рүү залгах</source>
   <translation>Жабылгандан кийинки коопсуздук, кимге чалуу керек</translation>
  </message>
  <message id="closing.safety_after.ask">
   <source>Дахиад хэцүү болвол та хамгийн түрүүнд хэнд хандах вэ?</source>
   <translation>Кайра кыйын болуп калса, биринчи кимге кайрыласыз?</translation>
  </message>
  <message id="closing.followups">
   <source>Дараа нь эргэж холбогдох хуваарь</source>
   <translation>Кийинки байкоолордун графиги</translation>
  </message>
  <message id="closing.followups.hint">
   <source>Санал болгох хугацаа: хаагаад 1, 3, 6 сарын дараа.</source>
   <translation>Сунушталган мөөнөт: жабылгандан кийин 1, 3, 6 ай.</translation>
  </message>
  <message id="closing.followups.date">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="closing.followups.way">
   <source>Хэлбэр</source>
   <translation>Жолу</translation>
  </message>
  <message id="closing.followups.way.option.visit">
   <source>гэрээр очих</source>
   <translation>үйгө баруу</translation>
  </message>
  <message id="closing.followups.way.option.phone">
   <source>утсаар</source>
   <translation>телефон аркылуу</translation>
  </message>
  <message id="closing.followups.way.option.meeting">
   <source>уулзалт</source>
   <translation>жолугушуу</translation>
  </message>
  <message id="closing.followups.way.option.institution">
   <source>байгууллагаас лавлах</source>
   <translation>уюмдан сурап билүү</translation>
  </message>
  <message id="closing.followups.who">
   <source>Хэн</source>
   <translation>Ким</translation>
  </message>
  <message id="closing.reopening_told">
   <source>Кейсийг дахин нээж болохыг үйлчлүүлэгчид хэлсэн үү</source>
   <translation>Ишти кайра ачууга болору клиентке айтылдыбы</translation>
  </message>
  <message id="closing.page.presented">
   <source>Танилцуулга, гарын үсэг</source>
   <translation>Тааныштыруу, кол коюу</translation>
  </message>
  <message id="closing.presented">
   <source>Тэмдэглэлийг үйлчлүүлэгчид танилцуулсан уу</source>
   <translation>Жазуу клиентке тааныштырылдыбы</translation>
  </message>
  <message id="closing.presented_why">
   <source>Танилцуулаагүй шалтгаан</source>
   <translation>Тааныштырылбаган себеби</translation>
  </message>
  <message id="closing.presented_on">
   <source>Танилцуулсан огноо</source>
   <translation>Тааныштырылган күн</translation>
  </message>
  <message id="closing.presented_reaction">
   <source>Үйлчлүүлэгчийн хэлсэн санал</source>
   <translation>Клиент айткан пикир</translation>
  </message>
  <message id="closing.presented_reaction.ask">
   <source>Бидний хамт хийсэн ажлын талаар та юу гэж бодож байна вэ?</source>
   <translation>Чогуу жасаган ишибиз жөнүндө эмне деп ойлойсуз?</translation>
  </message>
  <message id="closing.open_items">
   <source>Дуусаагүй хугацаатай ажил</source>
   <translation>Мөөнөтү бүтө элек иштер</translation>
  </message>
  <message id="closing.has_open_items">
   <source>Дуусаагүй ажил үлдээж хааж байна уу</source>
   <translation>Иш бүтпөгөн маселелер менен жабылып жатабы</translation>
  </message>
  <message id="closing.overridden">
   <source>Дуусаагүй ажлыг үлдээх шалтгаан</source>
   <translation>Бүтпөгөн иштерди калтыруунун себеби</translation>
  </message>
  <message id="closing.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="closing.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="closing.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>камкорчу</translation>
  </message>
  <message id="closing.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="code_list.title">
   <source>Кодын жагсаалт</source>
   <translation>Коддордун тизмеси</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, үйлчлүүлэгч</source>
   <translation>Код, клиент</translation>
  </message>
  <message id="code_list.codes">
   <source>Кодын жагсаалт</source>
   <translation>Коддордун тизмеси</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Энэ жагсаалтыг кейс файлаас өөр газар хадгална.</source>
   <translation>Бул тизме кейс файлынан башка жерде сакталат.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Үйлчлүүлэгчийн овог, нэр</source>
   <translation>Клиенттин фамилиясы, аты, атасынын аты</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Төрсөн огноо</source>
   <translation>Туулган күнү</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Өмнөх болон бусад код</source>
   <translation>Мурдагы жана башка коддор</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Бүртгэсэн</source>
   <translation>Киргизген</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Бүртгэсэн огноо</source>
   <translation>Киргизилген күн</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Жагсаалтыг хадгалж буй газар</source>
   <translation>Тизме сакталган жер</translation>
  </message>
  <message id="code_list.access">
   <source>Жагсаалттай танилцсан бүртгэл</source>
   <translation>Тизме менен таанышуу журналы</translation>
  </message>
  <message id="code_list.access.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="code_list.access.who">
   <source>Хэн</source>
   <translation>Ким</translation>
  </message>
  <message id="code_list.access.why">
   <source>Ямар шалтгаанаар</source>
   <translation>Кандай себеп менен</translation>
  </message>
  <message id="complaint.title">
   <source>Дэвтэр дэх тэмдэглэл</source>
   <translation>Китептеги жазуу</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Тэмдэглэл</source>
   <translation>Жазуу</translation>
  </message>
  <message id="complaint.book_no">
   <source>Дэвтэр дэх дугаар</source>
   <translation>Китептеги номери</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</source>
   <translation>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Бичсэн огноо, цаг</source>
   <translation>Жазылган күнү жана убактысы</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Дэвтэр хүссэн цаг</source>
   <translation>Китеп суралган убакыт</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Дэвтэр үзүүлсэн цаг</source>
   <translation>Китеп көрсөтүлгөн убакыт</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Анхны шаардлагаар: саатуулахгүй.</source>
   <translation>Биринчи талап боюнча: кечиктирбестен.</translation>
  </message>
  <message id="complaint.author">
   <source>Бичсэн хүн</source>
   <translation>Жазган адам</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Нэрээ нууцлах эрхтэй.</source>
   <translation>Атын айтпоого укуктуу.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Хэн бичсэн</source>
   <translation>Ким жазды</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>үйлчилгээ хүртэгч</source>
   <translation>кызмат алуучу</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>хамаатан, төлөөлөгч</source>
   <translation>тууганы, өкүлү</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>ирсэн иргэн</source>
   <translation>келүүчү</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>ажилтан</source>
   <translation>кызматкер</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>нэргүй</source>
   <translation>аты-жөнсүз</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Аль ажилтны тухай</source>
   <translation>Кайсы кызматкер жөнүндө</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Бичлэгийг энэ ажилтанд харуулахгүй.</source>
   <translation>Жазуу бул кызматкерге көрсөтүлбөйт.</translation>
  </message>
  <message id="complaint.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>гомдол</source>
   <translation>даттануу</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>санал</source>
   <translation>сунуш</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>талархал</source>
   <translation>ыраазычылык</translation>
  </message>
  <message id="complaint.text">
   <source>Агуулга</source>
   <translation>Текст</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өөрийн үгээр бич эсвэл хэл, бид яг тэр чигээр нь бичнэ. Хэн ч уурлахгүй.</source>
   <translation>Өз сөзүң менен жаз же айт, биз ошол бойдон жазабыз. Эч ким таарынбайт.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Удирдлагын хяналт</source>
   <translation>Жетекчинин кароосу</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Хянасан огноо</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="complaint.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Көрүлгөн чаралар</translation>
  </message>
  <message id="complaint.answer">
   <source>Хариу</source>
   <translation>Жооп</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Хариу өгсөн огноо</source>
   <translation>Жооп берилген күн</translation>
  </message>
  <message id="complaint.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="complaint_help.title">
   <source>Гомдол гаргахад туслах тэмдэглэл</source>
   <translation>Даттанууга жардам жазуусу</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Гомдол</source>
   <translation>Даттануу</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Тусламж хүссэн огноо</source>
   <translation>Жардам сураган күн</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Энэ байгууллагын ажилтны тухай гомдлыг кейст бус, энд бичнэ.</source>
   <translation>Ушул уюмдун кызматкери тууралуу даттануу ишке эмес, бул жерге жазылат.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Хэний тухай</source>
   <translation>Ким тууралуу</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Энэ ажилтанд харагдахгүй.</source>
   <translation>Бул кызматкерге көрүнбөйт.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Байгууллага, албан тушаалтан</source>
   <translation>Мекеме, кызмат адамы</translation>
  </message>
  <message id="complaint_help.code">
   <source>Кейсийн код</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Үйлдэл, эс үйлдэл</source>
   <translation>Аракет же аракетсиздик</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Зөрчигдсөн эрх</source>
   <translation>Бузулган укуктар</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Шаардлага, түүнийг дэмжих арга хэмжээ</source>
   <translation>Талаптар, аларды колдоо чаралары</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Хэнд илгээсэн</source>
   <translation>Кимге жөнөтүлдү</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Илгээсэн огноо</source>
   <translation>Жөнөтүлгөн күнү</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Хариуны агуулга</source>
   <translation>Жооптун мазмуну</translation>
  </message>
  <message id="complaints_book.title">
   <source>Гомдол, саналын дэвтэр</source>
   <translation>Даттануулар жана сунуштар китеби</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Дэвтэр</source>
   <translation>Китеп</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Дэвтэр нээсэн огноо</source>
   <translation>Китеп ачылган күн</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</source>
   <translation>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Дэвтэр хадгалах удирдлага</source>
   <translation>Китепти сактаган жетекчи</translation>
  </message>
  <message id="complaints_book.place">
   <source>Дэвтэр байгаа газар</source>
   <translation>Китеп турган жер</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Анхны шаардлагаар шууд үзүүлнэ.</source>
   <translation>Биринчи талап боюнча дароо берилет.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Дэвтрийн тухай зарлал байршуулсан уу</source>
   <translation>Китеп жөнүндө кулактандыруу илинген би</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="conference.title">
   <source>Кейс хэлэлцүүлгийн тэмдэглэл</source>
   <translation>Кейсти талкуулоо протоколу</translation>
  </message>
  <message id="conference.page.meeting">
   <source>Хэлэлцүүлэг</source>
   <translation>Талкуулоо</translation>
  </message>
  <message id="conference.number">
   <source>Тэмдэглэлийн дугаар</source>
   <translation>Протоколдун номери</translation>
  </message>
  <message id="conference.met_at">
   <source>Огноо, цаг</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message id="conference.place">
   <source>Хаана</source>
   <translation>Кайда</translation>
  </message>
  <message id="conference.purposes">
   <source>Хэлэлцүүлгийн зорилго</source>
   <translation>Талкуулоонун максаты</translation>
  </message>
  <message id="conference.purposes.option.planning">
   <source>төлөвлөх</source>
   <translation>пландаштыруу</translation>
  </message>
  <message id="conference.purposes.option.implementation">
   <source>хэрэгжүүлэх</source>
   <translation>ишке ашыруу</translation>
  </message>
  <message id="conference.purposes.option.evaluation">
   <source>үнэлэх</source>
   <translation>баалоо</translation>
  </message>
  <message id="conference.purposes.option.learning">
   <source>суралцах</source>
   <translation>үйрөнүү</translation>
  </message>
  <message id="conference.participants">
   <source>Оролцогчид</source>
   <translation>Катышуучулар</translation>
  </message>
  <message id="conference.participants.hint">
   <source>Хэлэлцүүлэг эхлэхээс өмнө бүгд нууцлалын баталгаанд гарын үсэг зурна.</source>
   <translation>Талкуулоо башталганга чейин бардыгы купуялык милдеттенмесине кол коёт.</translation>
  </message>
  <message id="conference.participants.person">
   <source>Нэр, албан тушаал</source>
   <translation>Аты-жөнү, кызматы</translation>
  </message>
  <message id="conference.participants.organisation">
   <source>Байгууллага</source>
   <translation>Уюм</translation>
  </message>
  <message id="conference.participants.sector">
   <source>Салбар</source>
   <translation>Тармак</translation>
  </message>
  <message id="conference.participants.sector.option.social">
   <source>нийгмийн хамгаалал</source>
   <translation>социалдык коргоо</translation>
  </message>
  <message id="conference.participants.sector.option.health">
   <source>эрүүл мэнд</source>
   <translation>саламаттык сактоо</translation>
  </message>
  <message id="conference.participants.sector.option.education">
   <source>боловсрол</source>
   <translation>билим берүү</translation>
  </message>
  <message id="conference.participants.sector.option.police">
   <source>цагдаа</source>
   <translation>милиция</translation>
  </message>
  <message id="conference.participants.sector.option.law">
   <source>хууль эрх зүй</source>
   <translation>укуктук жардам</translation>
  </message>
  <message id="conference.participants.sector.option.local">
   <source>орон нутгийн захиргаа</source>
   <translation>жергиликтүү аткаруу органы</translation>
  </message>
  <message id="conference.participants.sector.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>мамлекеттик эмес уюм</translation>
  </message>
  <message id="conference.participants.sector.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="conference.participants.secrecy_signed">
   <source>Нууцлалын баталгаа</source>
   <translation>Купуялык милдеттенмеси</translation>
  </message>
  <message id="conference.page.case">
   <source>Кейс танилцуулах</source>
   <translation>Кейсти тааныштыруу</translation>
  </message>
  <message id="conference.case_code">
   <source>Кейсийн код</source>
   <translation>Кейстин коду</translation>
  </message>
  <message id="conference.presenter">
   <source>Танилцуулсан мэргэжилтэн</source>
   <translation>Тааныштырган адис</translation>
  </message>
  <message id="conference.presentation_ref">
   <source>Кейс танилцуулах хуудас</source>
   <translation>Кейсти тааныштыруу барагы</translation>
  </message>
  <message id="conference.facts">
   <source>Баримт, асуусан асуулт</source>
   <translation>Фактылар, суроолор</translation>
  </message>
  <message id="conference.facts.hint">
   <source>Баримтыг таамаглалаас ялгаж бичнэ.</source>
   <translation>Фактылар божомолдордон бөлүп жазылат.</translation>
  </message>
  <message id="conference.client_part">
   <source>Үйлчлүүлэгч, гэр бүлийн оролцоо, хэрхэн мэдээлсэн</source>
   <translation>Клиенттин, үй-бүлөнүн катышуусу, кантип кабарланды</translation>
  </message>
  <message id="conference.client_part.ask">
   <source>Хэлэлцүүлэгт танаас юуг дамжуулаасай гэж хүсэж байна вэ? Та өөрөө оролцох уу?</source>
   <translation>Талкуулоодо сиздин атыңыздан эмнени айтышыбызды каалайсыз? Өзүңүз катышасызбы?</translation>
  </message>
  <message id="conference.page.views">
   <source>Санал бодол</source>
   <translation>Пикирлер</translation>
  </message>
  <message id="conference.opinions">
   <source>Салбар бүрийн санал</source>
   <translation>Ар бир тармактын пикири</translation>
  </message>
  <message id="conference.opinions.sector">
   <source>Салбар</source>
   <translation>Тармак</translation>
  </message>
  <message id="conference.opinions.view">
   <source>Санал</source>
   <translation>Пикир</translation>
  </message>
  <message id="conference.alternatives">
   <source>Авч үзсэн хувилбарууд</source>
   <translation>Каралган варианттар</translation>
  </message>
  <message id="conference.alternatives.ask">
   <source>Өөр ямар шийдэл байж болох вэ? Тус бүр нь үйлчлүүлэгчид юу авчрах вэ?</source>
   <translation>Дагы кандай чечим болушу мүмкүн? Ар бири клиентке эмне берет?</translation>
  </message>
  <message id="conference.dissent">
   <source>Өөр санал</source>
   <translation>Өзгөчө пикир</translation>
  </message>
  <message id="conference.dissent.who">
   <source>Хэн</source>
   <translation>Ким</translation>
  </message>
  <message id="conference.dissent.what">
   <source>Санал</source>
   <translation>Пикир</translation>
  </message>
  <message id="conference.lessons">
   <source>Практик ажилд авах сургамж</source>
   <translation>Практика үчүн сабактар</translation>
  </message>
  <message id="conference.page.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="conference.decisions">
   <source>Гаргасан шийдвэр</source>
   <translation>Кабыл алынган чечимдер</translation>
  </message>
  <message id="conference.decisions.measure">
   <source>Арга хэмжээ</source>
   <translation>Иш-чара</translation>
  </message>
  <message id="conference.decisions.who">
   <source>Хариуцах эзэн</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="conference.decisions.until">
   <source>Хугацаа</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="conference.decisions.resource">
   <source>Нөөц</source>
   <translation>Ресурстар</translation>
  </message>
  <message id="conference.next_meeting">
   <source>Дараагийн уулзалтын огноо</source>
   <translation>Кийинки жыйындын күнү</translation>
  </message>
  <message id="conference.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="conference.signatures.option.chair">
   <source>хурал даргалагч</source>
   <translation>төрага</translation>
  </message>
  <message id="conference.signatures.option.secretary">
   <source>нарийн бичиг</source>
   <translation>катчы</translation>
  </message>
  <message id="conference.sent_on">
   <source>Оролцогчдод хүргүүлсэн огноо</source>
   <translation>Катышуучуларга жөнөтүлгөн күн</translation>
  </message>
  <message id="conference_register.title">
   <source>Хэлэлцүүлэг, багийн уулзалтын бүртгэл</source>
   <translation>Талкуулар, топ жыйындарынын каттоосу</translation>
  </message>
  <message id="conference_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="conference_register.lines">
   <source>Хэлэлцүүлэг, багийн уулзалтын бүртгэл</source>
   <translation>Талкуулар, топ жыйындарынын каттоосу</translation>
  </message>
  <message id="conference_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="conference_register.lines.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="conference_register.lines.form">
   <source>Тэмдэглэлийн дугаар</source>
   <translation>Протоколдун номери</translation>
  </message>
  <message id="conference_register.lines.code">
   <source>Код</source>
   <translation>Коду</translation>
  </message>
  <message id="conference_register.lines.purposes">
   <source>Зорилго</source>
   <translation>Максаты</translation>
  </message>
  <message id="conference_register.lines.participants">
   <source>Оролцогчдын албан тушаал</source>
   <translation>Катышуучулардын кызматы</translation>
  </message>
  <message id="conference_register.lines.decisions">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="conference_register.lines.next">
   <source>Дараагийн уулзалт</source>
   <translation>Кийинки жолугушуу</translation>
  </message>
  <message id="consent.title">
   <source>Зөвшөөрөл</source>
   <translation>Макулдук</translation>
  </message>
  <message id="consent.page.who">
   <source>Хэн зөвшөөрч байна</source>
   <translation>Ким макулдук берет</translation>
  </message>
  <message id="consent.given_on">
   <source>Зөвшөөрсөн огноо</source>
   <translation>Макулдук берилген күн</translation>
  </message>
  <message id="consent.consent_by">
   <source>Зөвшөөрөл өгсөн</source>
   <translation>Макулдук берген</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Эцэг, эх</source>
   <translation>Ата же эне</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Үйлчлүүлэгч, эцэг эх хамт</source>
   <translation>Клиент жана ата-энеси бирге</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Хуулиар төлөөлөх этгээд</source>
   <translation>Мыйзамдуу өкүл</translation>
  </message>
  <message id="consent.given_by">
   <source>Зөвшөөрөл өгсөн хүн</source>
   <translation>Макулдук берген адам</translation>
  </message>
  <message id="consent.capacity">
   <source>Нас, чадамжийг шалгасан нь</source>
   <translation>Жашын, аракетке жөндөмдүүлүгүн текшерүү</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Юуг зөвшөөрч байгаагаа ойлгож байгааг өөрийнх нь үгээр хэлүүлж шалгана.</source>
   <translation>Эмнеге макул болгонун түшүнгөнүн өз сөзү менен айттырып текшериңиз.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Та юуг зөвшөөрч байгаагаа өөрийнхөө үгээр хэлж өгөх үү?</source>
   <translation>Эмнеге макул болгонуңузду өз сөзүңүз менен айтып бересизби?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Хүүхдийн өөрийн санаа бодол</source>
   <translation>Баланын өз пикири</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Чи өөрөө юу хүсэж байна вэ? «Үгүй» гэж хэлж болно.</source>
   <translation>Сен өзүң эмнени каалайсың? «Жок» десең да болот.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Эцэг эх нь хүчирхийлэл үйлдсэн байж болзошгүй эсэх</source>
   <translation>Ата же эне зомбулук көрсөттү деп болжолдонобу</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Тийм бол тэр эцэг, эхийн зөвшөөрлийг ашиглахгүй.</source>
   <translation>Ооба болсо, ал ата же эненин макулдугу колдонулбайт.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Зөвшөөрлийн хүрээ</source>
   <translation>Макулдуктун көлөмү</translation>
  </message>
  <message id="consent.consent_form">
   <source>Зөвшөөрлийн хэлбэр</source>
   <translation>Макулдуктун түрү</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Бичгээр</source>
   <translation>Жазуу түрүндө</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Амаар, гэрчтэй</source>
   <translation>Оозеки, күбө менен</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Зөвшөөрөлгүй, хуулийн дагуу</source>
   <translation>Макулдуксуз, мыйзам боюнча</translation>
  </message>
  <message id="consent.witness">
   <source>Гэрч</source>
   <translation>Күбө</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Яаралтай байдлын зэрэг</source>
   <translation>Шашылыштык даражасы</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>амь нас, эрүүл мэндэд шууд аюултай: боломжтой болмогц зөвшөөрөл авна</source>
   <translation>өмүргө, ден соолукка түз коркунуч: мүмкүн болор замат макулдук алынат</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>хүүхдийг хамгаалах зайлшгүй шаардлагатай</source>
   <translation>баланы коргоо зарыл</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>шүүх, эрх бүхий байгууллагын шийдвэртэй</source>
   <translation>соттун, ыйгарым укуктуу органдын чечими бар</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Эрх зүйн үндэслэл, шалтгаан</source>
   <translation>Укуктук негиз, себеп</translation>
  </message>
  <message id="consent.scope">
   <source>Зөвшөөрлийн хүрээ</source>
   <translation>Макулдуктун көлөмү</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Нэг бүрийг тусад нь асууна. Тэмдэглээгүй зүйлийг зөвшөөрөөгүй гэж үзнэ.</source>
   <translation>Ар бирин өзүнчө сураңыз. Белгиленбегени макулдук берилген жок деп эсептелет.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Эдгээрийг нэг нэгээр нь ярилцъя. Аль нь зүгээр, аль нь зүгээр биш вэ?</source>
   <translation>Муну бирден сүйлөшөлү. Кайсынысы ылайыктуу, кайсынысы ылайыксыз?</translation>
  </message>
  <message id="consent.recipients">
   <source>Мэдээлэл хүлээн авагч</source>
   <translation>Маалымат алуучулар</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Зайлшгүй шаардлагатай хэсгийг л хуваалцана.</source>
   <translation>Зарыл бөлүгү гана берилет.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Хүлээн авагч</source>
   <translation>Алуучу</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Мэдээллийн хэсэг</source>
   <translation>Маалыматтын бөлүгү</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Зорилго</source>
   <translation>Максаты</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Хүртэл</source>
   <translation>Чейин</translation>
  </message>
  <message id="consent.page.explained">
   <source>Тайлбар, хугацаа, гарын үсэг</source>
   <translation>Түшүндүрүү, мөөнөт, кол коюу</translation>
  </message>
  <message id="consent.explained">
   <source>Тайлбарласан зүйл</source>
   <translation>Түшүндүрүлгөн</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Татгалзвал танд муу зүйл болохгүй. Дараа нь ч бодлоо өөрчилж болно. Ойлгомжтой байна уу?</source>
   <translation>Баш тартсаңыз, эч кандай жаман болбойт. Кийин оюңузду өзгөртсөңүз да болот. Түшүнүктүүбү?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Мэдээлэл цуглуулах зорилго</source>
   <translation>Маалымат чогултуунун максаты</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Нууцлалын хязгаар</source>
   <translation>Купуялыктын чеги</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Татгалзах эрх</source>
   <translation>Баш тартуу укугу</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Зөвшөөрлөө буцаах эрх</source>
   <translation>Макулдукту кайра алуу укугу</translation>
  </message>
  <message id="consent.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Зөвшөөрлөө буцаасан огноо</source>
   <translation>Макулдук кайра алынган күн</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Буцаасны үр дагавар</source>
   <translation>Кайра алуунун кесепети</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Юуг зогсоох, хэнд мэдэгдэхийг бич.</source>
   <translation>Эмне токтотулары, кимге билдирилери жазылат.</translation>
  </message>
  <message id="consent.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Орчуулагч</source>
   <translation>Котормочу</translation>
  </message>
  <message id="destruction_act.title">
   <source>Хэрэг устгах акт</source>
   <translation>Ишти жок кылуу актысы</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Хэргийн жагсаалт</source>
   <translation>Иштердин тизмеси</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Актын огноо</source>
   <translation>Актынын күнү</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>түр хадгалсан – устгана</source>
   <translation>убактылуу сакталган – жок кылынат</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>байнга хадгалах – архивт шилжүүлнэ</source>
   <translation>туруктуу сакталат – архивге өткөрүлөт</translation>
  </message>
  <message id="destruction_act.files">
   <source>Хэргүүд</source>
   <translation>Иштер</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Кейсийн код</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Хэргийн нэр</source>
   <translation>Иштер тобунун аталышы</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Он</source>
   <translation>Жылдары</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Хуудас</source>
   <translation>Барак</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Зөөгч</source>
   <translation>Тутумдары</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Жагсаалтын зүйл</source>
   <translation>Тизменин беренеси</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Хадгалах хугацаа</source>
   <translation>Сактоо мөөнөтү</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Хугацаа дууссан</source>
   <translation>Мөөнөтү бүткөн</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Архивын зөвлөмж</source>
   <translation>Архивдин кеңеши</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Зөвлөмжийн хуулбар</source>
   <translation>Кеңештин көчүрмөсү</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Устгал</source>
   <translation>Жок кылуу</translation>
  </message>
  <message id="destruction_act.method">
   <source>Устгасан арга, нөөц хуулбар</source>
   <translation>Жок кылуу ыкмасы, камдык көчүрмөлөр</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Устгасан огноо</source>
   <translation>Жок кылынган күн</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссын гарын үсэг</source>
   <translation>Комиссиянын колдору</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>дарга</source>
   <translation>төрага</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>гишүүн</source>
   <translation>мүчө</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивч</source>
   <translation>архивчи</translation>
  </message>
  <message id="development_plan.title">
   <source>Мэргэжлийн хөгжлийн төлөвлөгөө</source>
   <translation>Кесиптик өнүгүү планы</translation>
  </message>
  <message id="development_plan.page.worker">
   <source>Ажилтан, чадамж</source>
   <translation>Кызматкер, компетенттүүлүк</translation>
  </message>
  <message id="development_plan.year">
   <source>Он</source>
   <translation>Жыл</translation>
  </message>
  <message id="development_plan.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="development_plan.supervisor">
   <source>Мэргэжлийн удирдагч, удирдлага</source>
   <translation>Супервизор, жетекчи</translation>
  </message>
  <message id="development_plan.competences">
   <source>Чадамжийн өөрийн үнэлгээ</source>
   <translation>Компетенттүүлүктү өз алдынча баалоо</translation>
  </message>
  <message id="development_plan.competences.competence">
   <source>Чадамж</source>
   <translation>Компетенттүүлүк</translation>
  </message>
  <message id="development_plan.competences.level">
   <source>Одоогийн түвшин (0–4)</source>
   <translation>Азыркы деңгээл (0–4)</translation>
  </message>
  <message id="development_plan.competences.goal">
   <source>Зорилго</source>
   <translation>Максат</translation>
  </message>
  <message id="development_plan.direction">
   <source>Хөгжих чиглэл</source>
   <translation>Өнүгүү багыты</translation>
  </message>
  <message id="development_plan.direction.ask">
   <source>Жилийн дараа юуг өөрөөр хийдэг болсон байхыг хүсэж байна вэ?</source>
   <translation>Бир жылдан кийин эмнени башкача кыла алгыңыз келет?</translation>
  </message>
  <message id="development_plan.page.activities">
   <source>Арга хэмжээ</source>
   <translation>Иш-чаралар</translation>
  </message>
  <message id="development_plan.activities">
   <source>Хөгжлийн арга хэмжээ</source>
   <translation>Өнүгүү иш-чаралары</translation>
  </message>
  <message id="development_plan.activities.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="development_plan.activities.kind.option.on_the_job">
   <source>ажлын байрны сургалт</source>
   <translation>жумуш ордундагы окуу</translation>
  </message>
  <message id="development_plan.activities.kind.option.specialisation">
   <source>мэргэшүүлэх сургалт</source>
   <translation>адистештирүү</translation>
  </message>
  <message id="development_plan.activities.kind.option.shadowing">
   <source>дагалдан суралцах</source>
   <translation>көз салып үйрөнүү</translation>
  </message>
  <message id="development_plan.activities.kind.option.supervisor">
   <source>мэргэжлийн удирдагчтай уулзах</source>
   <translation>супервизор менен жолугушуу</translation>
  </message>
  <message id="development_plan.activities.kind.option.discussion">
   <source>кейс хэлэлцүүлэг</source>
   <translation>ишти талкуулоо</translation>
  </message>
  <message id="development_plan.activities.kind.option.consultation">
   <source>зөвлөгөө авах</source>
   <translation>кеңеш алуу</translation>
  </message>
  <message id="development_plan.activities.kind.option.classroom">
   <source>танхимын сургалт</source>
   <translation>окуу залындагы сабак</translation>
  </message>
  <message id="development_plan.activities.kind.option.online">
   <source>цахим сургалт</source>
   <translation>онлайн окуу</translation>
  </message>
  <message id="development_plan.activities.topic">
   <source>Сэдэв</source>
   <translation>Тема</translation>
  </message>
  <message id="development_plan.activities.planned_on">
   <source>Хэзээ</source>
   <translation>Качан</translation>
  </message>
  <message id="development_plan.activities.cost">
   <source>Зардал</source>
   <translation>Чыгым</translation>
  </message>
  <message id="development_plan.activities.done_on">
   <source>Хийсэн огноо</source>
   <translation>Аткарылган күн</translation>
  </message>
  <message id="development_plan.activities.certificate">
   <source>Гэрчилгээ</source>
   <translation>Сертификат</translation>
  </message>
  <message id="development_plan.reviews">
   <source>Хагас жилийн дүгнэлт</source>
   <translation>Жарым жылдык кароо</translation>
  </message>
  <message id="development_plan.reviews.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="development_plan.reviews.result">
   <source>Үр дүн</source>
   <translation>Жыйынтык</translation>
  </message>
  <message id="development_plan.signed_on">
   <source>Баталсан огноо</source>
   <translation>Бекитилген күн</translation>
  </message>
  <message id="development_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="development_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="development_plan.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="development_plan.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>уюмдун жетекчилиги</translation>
  </message>
  <message id="directory_entry.title">
   <source>Байгууллагын жагсаалт, үйлчилгээний зураглал</source>
   <translation>Уюмдардын тизмеси, кызматтардын картасы</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Байгууллага</source>
   <translation>Уюм</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Байгууллага</source>
   <translation>Уюм</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Салбар</source>
   <translation>Тармагы</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>боловсрол</source>
   <translation>билим берүү</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>эрүүл мэнд</source>
   <translation>саламаттык сактоо</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>нийгмийн хамгаалал</source>
   <translation>социалдык коргоо</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>хууль сахиулах</source>
   <translation>укук коргоо</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>орон нутгийн захиргаа</source>
   <translation>жергиликтүү бийлик</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>коомдук уюм</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="directory_entry.types">
   <source>Холбон зуучлах төрөл</source>
   <translation>Жөнөтүү түрлөрү</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>боловсрол</source>
   <translation>билим берүү</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>ус, ариун цэвэр</source>
   <translation>суу, санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>хүүхэд хамгаалал</source>
   <translation>баланы коргоо</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>хоол тэжээл</source>
   <translation>тамак-аш</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>эрүүл мэнд</source>
   <translation>ден соолук</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>хууль зүй</source>
   <translation>укуктук жардам</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>эдийн засгийн чадавх</source>
   <translation>экономикалык колдоо</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="directory_entry.services">
   <source>Үзүүлдэг үйлчилгээ</source>
   <translation>Көрсөтүлүүчү кызматтар</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Зорилтот бүлэг</source>
   <translation>Максаттуу топ</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Төлбөр</source>
   <translation>Акысы</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>үнэгүй</source>
   <translation>акысыз</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>төлбөртэй</source>
   <translation>акы төлөнөт</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>хэсэгчлэн</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="directory_entry.where">
   <source>Хаяг</source>
   <translation>Дареги</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Нууц хаягтай байрыг энд бичихгүй.</source>
   <translation>Жашыруун даректеги башпаанек бул жерге жазылбайт.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Зай</source>
   <translation>Аралыгы</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Ажиллах цаг</source>
   <translation>Иштөө убактысы</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Холбоо барих утас, албан тушаал</source>
   <translation>Байланыш телефону, кызматы</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Сүүлд нягталсан огноо</source>
   <translation>Акыркы текшерилген күн</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Хамтын ажиллагаа дууссан огноо</source>
   <translation>Кызматташуу токтогон күн</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Хамтран ажилладаг албан тушаалтан</source>
   <translation>Кызматташкан адистер</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Албан тушаал</source>
   <translation>Кызматы</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Юунд хандах</source>
   <translation>Эмне боюнча кайрылат</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Хамтарсан багийн гишүүн</source>
   <translation>Биргелешкен топтун мүчөсү</translation>
  </message>
  <message id="directory_entry.note">
   <source>Тайлбар</source>
   <translation>Эскертүү</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Ёс зүйн дүрэмтэй танилцсан тухай</source>
   <translation>Этика кодекси менен таанышуу</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Танилцсан</source>
   <translation>Таанышуу</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Танилцсан огноо</source>
   <translation>Таанышкан күн</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Дүрмийн хувилбар, огноо</source>
   <translation>Кодекстин редакциясы, күнү</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Асуулт, эргэцүүлэл</source>
   <translation>Суроолор, ой жүгүртүү</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Дүрмийн аль заалт танд өдөр тутам хамгийн хэцүү вэ?</source>
   <translation>Кодекстин кайсы жобосу сизге күнүмдүк иште эң оор?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>ажилтан</source>
   <translation>кызматкер</translation>
  </message>
  <message id="evaluation.title">
   <source>Үнэлгээний хуудас</source>
   <translation>Баалоо барагы</translation>
  </message>
  <message id="evaluation.page.goals">
   <source>Зорилгын биелэлт</source>
   <translation>Максаттардын аткарылышы</translation>
  </message>
  <message id="evaluation.evaluated_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="evaluation.kind">
   <source>Үнэлгээний төрөл</source>
   <translation>Баалоонун түрү</translation>
  </message>
  <message id="evaluation.kind.option.progress">
   <source>явцын үнэлгээ</source>
   <translation>аралык баалоо</translation>
  </message>
  <message id="evaluation.kind.option.final">
   <source>эцсийн үнэлгээ</source>
   <translation>жыйынтыктоочу баалоо</translation>
  </message>
  <message id="evaluation.period">
   <source>Хамрах хугацаа</source>
   <translation>Мезгил</translation>
  </message>
  <message id="evaluation.plan_ref">
   <source>Үнэлсэн төлөвлөгөө</source>
   <translation>Бааланган план</translation>
  </message>
  <message id="evaluation.goals">
   <source>Зорилгын биелэлт</source>
   <translation>Максаттардын аткарылышы</translation>
  </message>
  <message id="evaluation.goals.ask">
   <source>Эхлэх үед ямар байсан бэ, одоо ямар болсон бэ? Зорилгодоо хэр ойртсон бэ?</source>
   <translation>Башында кандай эле, азыр кандай? Максатыңызга канчалык жакындадыңыз?</translation>
  </message>
  <message id="evaluation.goals.goal">
   <source>Зорилго</source>
   <translation>Максат</translation>
  </message>
  <message id="evaluation.goals.indicator">
   <source>Шалгуур</source>
   <translation>Көрсөткүч</translation>
  </message>
  <message id="evaluation.goals.before">
   <source>Эхний байдал</source>
   <translation>Баштапкы абал</translation>
  </message>
  <message id="evaluation.goals.now">
   <source>Одоогийн байдал</source>
   <translation>Азыркы абал</translation>
  </message>
  <message id="evaluation.goals.reached">
   <source>Биелэлт</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="evaluation.goals.reached.option.yes">
   <source>биелсэн</source>
   <translation>жетти</translation>
  </message>
  <message id="evaluation.goals.reached.option.partly">
   <source>хэсэгчлэн</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="evaluation.goals.reached.option.no">
   <source>биелээгүй</source>
   <translation>жеткен жок</translation>
  </message>
  <message id="evaluation.goals.reason">
   <source>Шалтгаан</source>
   <translation>Себеби</translation>
  </message>
  <message id="evaluation.plan_change">
   <source>Төлөвлөгөөнд өөрчлөлт шаардлагатай юу</source>
   <translation>Планга өзгөртүү керекпи</translation>
  </message>
  <message id="evaluation.plan_change_detail">
   <source>Ямар өөрчлөлт</source>
   <translation>Кандай өзгөртүү</translation>
  </message>
  <message id="evaluation.page.effect">
   <source>Эрсдэл, үйл явц, үр дүн, үр нөлөө</source>
   <translation>Тобокелдик, жүрүшү, натыйжа, таасир</translation>
  </message>
  <message id="evaluation.risk_now">
   <source>Эрсдэл эхний үетэй харьцуулахад</source>
   <translation>Башталышына салыштырмалуу тобокелдик</translation>
  </message>
  <message id="evaluation.risk_now.option.lower">
   <source>буурсан</source>
   <translation>төмөндөдү</translation>
  </message>
  <message id="evaluation.risk_now.option.same">
   <source>хэвээр</source>
   <translation>мурункудай</translation>
  </message>
  <message id="evaluation.risk_now.option.higher">
   <source>нэмэгдсэн</source>
   <translation>жогорулады</translation>
  </message>
  <message id="evaluation.risk_note">
   <source>Эрсдэлийн тайлбар</source>
   <translation>Тобокелдик боюнча түшүндүрмө</translation>
  </message>
  <message id="evaluation.risk_note.ask">
   <source>Одоо гэртээ өөрийгөө хэр аюулгүй гэж мэдэрч байна вэ?</source>
   <translation>Азыр үйдө өзүңүздү канчалык коопсуз сезесиз?</translation>
  </message>
  <message id="evaluation.process">
   <source>Үйл явц</source>
   <translation>Иштин жүрүшү</translation>
  </message>
  <message id="evaluation.process.hint">
   <source>Хэрхэн ажилласан: давтамж, оролцоо, хамтын ажиллагаа.</source>
   <translation>Кандай иштелди: жыштыгы, катышуу, кызматташуу.</translation>
  </message>
  <message id="evaluation.result">
   <source>Үр дүн</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="evaluation.result.hint">
   <source>Шууд гарсан, хэмжиж болох өөрчлөлт.</source>
   <translation>Түз чыккан, өлчөнө турган өзгөрүү.</translation>
  </message>
  <message id="evaluation.impact">
   <source>Үр нөлөө</source>
   <translation>Таасир</translation>
  </message>
  <message id="evaluation.impact.hint">
   <source>Амьдралд нь гарсан өргөн, удаан үргэлжлэх өөрчлөлт.</source>
   <translation>Жашоодогу кеңири, узакка созулган өзгөрүү.</translation>
  </message>
  <message id="evaluation.page.opinions">
   <source>Санал бодол</source>
   <translation>Пикирлер</translation>
  </message>
  <message id="evaluation.client_opinion">
   <source>Үйлчлүүлэгчийн санал бодол</source>
   <translation>Клиенттин пикири</translation>
  </message>
  <message id="evaluation.client_opinion.ask">
   <source>Бидний хамтын ажил танд юу өгсөн бэ? Юуг өөрөөр хийвэл дээр байх байсан бэ?</source>
   <translation>Биргелешкен иш сизге эмне берди? Эмнени башкача кылсак жакшы болмок?</translation>
  </message>
  <message id="evaluation.has_family">
   <source>Үйлчлүүлэгч гэр бүлтэй юу</source>
   <translation>Клиенттин үй-бүлөсү барбы</translation>
  </message>
  <message id="evaluation.family_opinion">
   <source>Гэр бүлийн санал бодол</source>
   <translation>Үй-бүлөнүн пикири</translation>
  </message>
  <message id="evaluation.family_opinion.ask">
   <source>Гэр бүлд тань юу өөрчлөгдсөн бэ? Хүүхдүүд юу гэж хэлдэг вэ?</source>
   <translation>Үй-бүлөңүздө эмне өзгөрдү? Балдар эмне дешет?</translation>
  </message>
  <message id="evaluation.specialist_opinions">
   <source>Мэргэжлийн удирдагч, хамтран ажилласан мэргэжилтний санал</source>
   <translation>Супервизордун, кызматташкан адистердин пикири</translation>
  </message>
  <message id="evaluation.specialist_opinions.who">
   <source>Хэн</source>
   <translation>Ким</translation>
  </message>
  <message id="evaluation.specialist_opinions.opinion">
   <source>Санал</source>
   <translation>Пикир</translation>
  </message>
  <message id="evaluation.improvement">
   <source>Өөрийн болон байгууллагын үйлчилгээг сайжруулахад ашиглах</source>
   <translation>Өз ишин жана уюмдун кызматын жакшыртууга колдонуу</translation>
  </message>
  <message id="evaluation.page.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="evaluation.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="evaluation.decision.option.continue">
   <source>үргэлжлүүлэх</source>
   <translation>улантуу</translation>
  </message>
  <message id="evaluation.decision.option.new_plan">
   <source>шинэ төлөвлөгөө гаргах</source>
   <translation>жаңы план түзүү</translation>
  </message>
  <message id="evaluation.decision.option.refer">
   <source>холбон зуучлах</source>
   <translation>кайра жөнөтүү</translation>
  </message>
  <message id="evaluation.decision.option.transfer">
   <source>шилжүүлэх</source>
   <translation>өткөрүп берүү</translation>
  </message>
  <message id="evaluation.decision.option.close">
   <source>кейс хаах</source>
   <translation>ишти жабуу</translation>
  </message>
  <message id="evaluation.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="evaluation.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
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
   <translation>Документтердин жана далилдердин реестри</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Бүртгэсэн баримт</source>
   <translation>Катталган документтер</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Баримт бичиг, нотлох баримт</source>
   <translation>Документтер, далилдер</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Баримт нэмэх бүрд программ энэ бүртгэлийг шинэчилнэ.</source>
   <translation>Документ кошулган сайын программа бул реестрди жаңыртат.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Баримтын нэр</source>
   <translation>Документтин аталышы</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>баримт бичиг</source>
   <translation>документ</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудио бичлэг</source>
   <translation>аудиожазуу</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видео бичлэг</source>
   <translation>видеожазуу</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>гэрэл зураг</source>
   <translation>сүрөт</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>эд зүйл</source>
   <translation>буюм</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Баримтын огноо</source>
   <translation>Документтин күнү</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Хүлээн авсан</source>
   <translation>Алынган күн</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Хэнээс</source>
   <translation>Кимден</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Хэлбэр</source>
   <translation>Түп нуска же көчүрмө</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>эх хувь</source>
   <translation>түп нуска</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>хуулбар</source>
   <translation>көчүрмө</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>зөвхөн цаасаар</source>
   <translation>кагаз түрүндө гана</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Хадгалсан газар</source>
   <translation>Сакталган жери</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Хуудас</source>
   <translation>Барактар</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Зөвшөөрөл</source>
   <translation>Макулдук</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Маш нууц</source>
   <translation>Өтө купуя</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Хяналтын нийлбэр</source>
   <translation>Текшерүү суммасы</translation>
  </message>
  <message id="feedback.title">
   <source>Эргэн мэдээлэх хуудас</source>
   <translation>Кайтарым маалымат барагы</translation>
  </message>
  <message id="feedback.page.answer">
   <source>Хүлээн авсан тухай</source>
   <translation>Кабыл алуу жөнүндө</translation>
  </message>
  <message id="feedback.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Жөнөтүү барагы</translation>
  </message>
  <message id="feedback.received_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="feedback.accepted">
   <source>Үйлчлүүлэгчийг хүлээн авсан эсэх</source>
   <translation>Клиент кабыл алындыбы</translation>
  </message>
  <message id="feedback.accepted.option.yes">
   <source>хүлээн авсан</source>
   <translation>кабыл алынды</translation>
  </message>
  <message id="feedback.accepted.option.no">
   <source>хүлээн аваагүй</source>
   <translation>кабыл алынган жок</translation>
  </message>
  <message id="feedback.accepted.option.waiting_list">
   <source>хүлээх жагсаалтад орсон</source>
   <translation>күтүү тизмесине киргизилди</translation>
  </message>
  <message id="feedback.accepted_why">
   <source>Хүлээн аваагүй шалтгаан</source>
   <translation>Кабыл алынбаган себеби</translation>
  </message>
  <message id="feedback.services">
   <source>Үзүүлсэн үйлчилгээ</source>
   <translation>Көрсөтүлгөн кызматтар</translation>
  </message>
  <message id="feedback.services.service">
   <source>Үйлчилгээ</source>
   <translation>Кызмат</translation>
  </message>
  <message id="feedback.services.from">
   <source>Эхэлсэн</source>
   <translation>Башталды</translation>
  </message>
  <message id="feedback.services.until">
   <source>Дууссан</source>
   <translation>Аяктады</translation>
  </message>
  <message id="feedback.page.result">
   <source>Үр дүн, зөвлөмж</source>
   <translation>Натыйжа, сунуштар</translation>
  </message>
  <message id="feedback.result">
   <source>Үр дүн, үйлчлүүлэгчийн байдал</source>
   <translation>Натыйжа, клиенттин абалы</translation>
  </message>
  <message id="feedback.result.ask">
   <source>Үйлчлүүлэгчийн байдалд юу өөрчлөгдсөн бэ? Тэр өөрөө юу гэж байна вэ?</source>
   <translation>Клиенттин абалында эмне өзгөрдү? Өзү эмне дейт?</translation>
  </message>
  <message id="feedback.recommendation">
   <source>Илгээсэн талд өгөх зөвлөмж</source>
   <translation>Жөнөткөн тарапка сунуштар</translation>
  </message>
  <message id="feedback.contact_person">
   <source>Цаашид холбоо барих хүн</source>
   <translation>Мындан ары байланышуучу адам</translation>
  </message>
  <message id="feedback.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="feedback.signatures.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>кабыл алган адис</translation>
  </message>
  <message id="field_device.title">
   <source>Хээрийн төхөөрөмжийн бүртгэл</source>
   <translation>Талаа түзмөктөрүнүн эсеби</translation>
  </message>
  <message id="field_device.page.device">
   <source>Төхөөрөмж</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Шалгасан огноо</source>
   <translation>Текшерилген күн</translation>
  </message>
  <message id="field_device.devices">
   <source>Төхөөрөмжүүд</source>
   <translation>Түзмөктөр</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Төхөөрөмж</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Хариуцагч</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Нууц үг тавьсан</source>
   <translation>Сырсөз коюлган</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өөрөө түгжигдэнэ</source>
   <translation>Өзү кулпуланат</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Алсаас устгаж болно</source>
   <translation>Алыстан тазалоого болот</translation>
  </message>
  <message id="field_device.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>уюмдун жетекчилиги</translation>
  </message>
  <message id="field_pack.title">
   <source>Талбарын багцын бүртгэл</source>
   <translation>Талаа пакетинин эсеби</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Багц</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Авч гарсан хугацаа</source>
   <translation>Алынып чыккан убакыт</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="field_pack.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="field_pack.device">
   <source>Төхөөрөмж</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_pack.taken">
   <source>Юу авч гарсан</source>
   <translation>Эмне алынды</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Кейсийн код</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Мэдээлэл</source>
   <translation>Маалымат</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Буцаан оруулсан</source>
   <translation>Кайра киргизилген</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Төхөөрөмжөөс устгасан</source>
   <translation>Түзмөктөн өчүрүлгөн</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Алдагдсан бол</source>
   <translation>Жоголсо</translation>
  </message>
  <message id="field_pack.lost">
   <source>Төхөөрөмж гээгдсэн, хулгайлагдсан эсэх</source>
   <translation>Түзмөк жоголдубу же уурдалдыбы</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Хэзээ</source>
   <translation>Качан</translation>
  </message>
  <message id="field_pack.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Көрүлгөн чаралар</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Алсаас устгасан</source>
   <translation>Алыстан тазаланган</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Удирдлагад мэдэгдсэн</source>
   <translation>Жетекчиликке билдирилген</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлын нүүр, товьёог</source>
   <translation>Кейс файлынын мукабасы, мазмуну</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Нүүр</source>
   <translation>Мукаба</translation>
  </message>
  <message id="file_contents.mark">
   <source>Нууцлалтай</source>
   <translation>Купуя</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Нүүрэнд нэр бичихгүй, зөвхөн код бичнэ.</source>
   <translation>Мукабага аты жазылбайт, код гана жазылат.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Байгууллага</source>
   <translation>Уюм</translation>
  </message>
  <message id="file_contents.volume">
   <source>Боть</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Нээсэн – хаасан он</source>
   <translation>Ачылган – жабылган жылы</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Товьёог</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="file_contents.contents">
   <source>Товьёог</source>
   <translation>Мазмуну</translation>
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
   <translation>Күнү</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Эхний хуудас</source>
   <translation>Биринчи барак</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Сүүлийн хуудас</source>
   <translation>Акыркы барак</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Хэлбэр</source>
   <translation>Түрү</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>цаасан</source>
   <translation>кагаз түрүндө</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>цахим</source>
   <translation>электрондук түрдө</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Нийт хуудасны тоо</source>
   <translation>Барактардын жалпы саны</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Үсгээр</source>
   <translation>Сөз менен</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Товьёог үйлдсэн</source>
   <translation>Мазмунун түзгөн</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="followup_note.title">
   <source>Үйлчилгээ дууссаны дараах нөхцөл байдлын тэмдэглэл</source>
   <translation>Кызмат бүткөндөн кийинки абал жөнүндө жазуу</translation>
  </message>
  <message id="followup_note.page.contact">
   <source>Холбогдсон тухай</source>
   <translation>Байланыш жөнүндө</translation>
  </message>
  <message id="followup_note.planned_on">
   <source>Төлөвлөсөн огноо</source>
   <translation>Пландалган күн</translation>
  </message>
  <message id="followup_note.happened_on">
   <source>Холбогдсон огноо</source>
   <translation>Байланышкан күн</translation>
  </message>
  <message id="followup_note.way">
   <source>Хэлбэр</source>
   <translation>Жолу</translation>
  </message>
  <message id="followup_note.way.option.visit">
   <source>гэрээр очих</source>
   <translation>үйгө баруу</translation>
  </message>
  <message id="followup_note.way.option.phone">
   <source>утсаар</source>
   <translation>телефон аркылуу</translation>
  </message>
  <message id="followup_note.way.option.meeting">
   <source>уулзалт</source>
   <translation>жолугушуу</translation>
  </message>
  <message id="followup_note.way.option.institution">
   <source>байгууллагаас лавлах</source>
   <translation>уюмдан сурап билүү</translation>
  </message>
  <message id="followup_note.source_person">
   <source>Мэдээлэл өгсөн хүн</source>
   <translation>Маалымат берген адам</translation>
  </message>
  <message id="followup_note.areas">
   <source>Одоогийн нөхцөл байдал</source>
   <translation>Учурдагы кырдаал</translation>
  </message>
  <message id="followup_note.areas.ask">
   <source>Бид салснаас хойш танайх яаж байна вэ? Юу сайхан, юу хэцүү байна вэ?</source>
   <translation>Биз коштошкондон бери турмушуңуз кандай? Эмне жакшы, эмне кыйын?</translation>
  </message>
  <message id="followup_note.areas.area">
   <source>Талбар</source>
   <translation>Чөйрө</translation>
  </message>
  <message id="followup_note.areas.area.option.safety">
   <source>аюулгүй байдал</source>
   <translation>коопсуздук</translation>
  </message>
  <message id="followup_note.areas.area.option.health">
   <source>эрүүл мэнд</source>
   <translation>ден соолук</translation>
  </message>
  <message id="followup_note.areas.area.option.relations">
   <source>гэр бүлийн харилцаа</source>
   <translation>үй-бүлөдөгү мамиле</translation>
  </message>
  <message id="followup_note.areas.area.option.income">
   <source>орлого</source>
   <translation>киреше</translation>
  </message>
  <message id="followup_note.areas.area.option.school_work">
   <source>сургууль, ажил</source>
   <translation>мектеп, жумуш</translation>
  </message>
  <message id="followup_note.areas.state">
   <source>Байдал</source>
   <translation>Абал</translation>
  </message>
  <message id="followup_note.areas.compared">
   <source>Хаасан үетэй харьцуулахад</source>
   <translation>Жабылган учурга салыштырмалуу</translation>
  </message>
  <message id="followup_note.areas.compared.option.better">
   <source>сайжирсан</source>
   <translation>жакшырды</translation>
  </message>
  <message id="followup_note.areas.compared.option.same">
   <source>хэвээр</source>
   <translation>мурункудай</translation>
  </message>
  <message id="followup_note.areas.compared.option.worse">
   <source>муудсан</source>
   <translation>начарлады</translation>
  </message>
  <message id="followup_note.page.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="followup_note.new_problem">
   <source>Шинэ асуудал гарсан уу</source>
   <translation>Жаңы көйгөй пайда болдубу</translation>
  </message>
  <message id="followup_note.new_problem.ask">
   <source>Сүүлийн үед танд шинээр санаа зовох зүйл гарсан уу?</source>
   <translation>Акыркы убакта сизди тынчсыздандырган жаңы нерсе болдубу?</translation>
  </message>
  <message id="followup_note.new_problem_what">
   <source>Ямар асуудал</source>
   <translation>Кандай көйгөй</translation>
  </message>
  <message id="followup_note.decision">
   <source>Цаашид авах арга хэмжээ</source>
   <translation>Кийинки чара</translation>
  </message>
  <message id="followup_note.decision.hint">
   <source>Дахин нээхээр бол үйлчилгээг дахин нээх шийдвэрийн маягтыг бөглөнө.</source>
   <translation>Кайра ачылса, кайра ачуу жөнүндө чечимдин формасы толтурулат.</translation>
  </message>
  <message id="followup_note.decision.option.end">
   <source>ажиглалтыг дуусгах</source>
   <translation>байкоону аяктоо</translation>
  </message>
  <message id="followup_note.decision.option.continue">
   <source>ажиглалтыг үргэлжлүүлэх</source>
   <translation>байкоону улантуу</translation>
  </message>
  <message id="followup_note.decision.option.advise">
   <source>зөвлөгөө өгөх, холбон зуучлах</source>
   <translation>кеңеш берүү, кайра жөнөтүү</translation>
  </message>
  <message id="followup_note.decision.option.reopen">
   <source>кейсийг дахин нээх</source>
   <translation>ишти кайра ачуу</translation>
  </message>
  <message id="followup_note.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="followup_note.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="gift_register.title">
   <source>Санал болгосон бэлгийн бүртгэл</source>
   <translation>Сунушталган белектердин каттоосу</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="gift_register.lines">
   <source>Санал болгосон бэлгийн бүртгэл</source>
   <translation>Сунушталган белектердин каттоосу</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Юу</source>
   <translation>Эмне</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Юу хийсэн</source>
   <translation>Эмне кылынды</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="gift_register.lines.code">
   <source>Код</source>
   <translation>Коду</translation>
  </message>
  <message id="information_log.title">
   <source>Хамтран ажилласан байгууллага хоорондын мэдээлэл</source>
   <translation>Кызматташкан уюмдардын ортосундагы маалымат</translation>
  </message>
  <message id="information_log.page.information">
   <source>Дамжуулсан мэдээлэл</source>
   <translation>Берилген маалымат</translation>
  </message>
  <message id="information_log.informed_at">
   <source>Огноо, цаг</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message id="information_log.way">
   <source>Дамжуулсан хэлбэр</source>
   <translation>Берүү жолу</translation>
  </message>
  <message id="information_log.way.option.oral">
   <source>амаар</source>
   <translation>оозеки</translation>
  </message>
  <message id="information_log.way.option.phone">
   <source>утсаар</source>
   <translation>телефон аркылуу</translation>
  </message>
  <message id="information_log.way.option.letter">
   <source>албан бичгээр</source>
   <translation>кат менен</translation>
  </message>
  <message id="information_log.way.option.email">
   <source>цахим шуудангаар</source>
   <translation>электрондук почта аркылуу</translation>
  </message>
  <message id="information_log.way.option.message">
   <source>мессежээр</source>
   <translation>билдирүү аркылуу</translation>
  </message>
  <message id="information_log.way.option.meeting">
   <source>уулзалтаар</source>
   <translation>жолугушууда</translation>
  </message>
  <message id="information_log.from_whom">
   <source>Хэнээс</source>
   <translation>Кимден</translation>
  </message>
  <message id="information_log.from_whom.hint">
   <source>Байгууллага, албан тушаал.</source>
   <translation>Уюм, кызматы.</translation>
  </message>
  <message id="information_log.to_whom">
   <source>Хэнд</source>
   <translation>Кимге</translation>
  </message>
  <message id="information_log.to_whom.hint">
   <source>Байгууллага, албан тушаал.</source>
   <translation>Уюм, кызматы.</translation>
  </message>
  <message id="information_log.content">
   <source>Мэдээллийн агуулга</source>
   <translation>Маалыматтын мазмуну</translation>
  </message>
  <message id="information_log.why_needed">
   <source>Яагаад шаардлагатай байсан</source>
   <translation>Эмне үчүн керек болду</translation>
  </message>
  <message id="information_log.why_needed.ask">
   <source>Энэ мэдээлэлгүйгээр үйлчлүүлэгчид туслах боломжгүй байсан уу?</source>
   <translation>Бул маалыматсыз клиентке жардам берүү мүмкүн эмес беле?</translation>
  </message>
  <message id="information_log.page.ground">
   <source>Үндэслэл, баримт</source>
   <translation>Негиз, документтер</translation>
  </message>
  <message id="information_log.ground">
   <source>Мэдээлэл дамжуулсан үндэслэл</source>
   <translation>Маалымат берүүнүн негизи</translation>
  </message>
  <message id="information_log.ground.option.consent">
   <source>зөвшөөрөл</source>
   <translation>макулдук</translation>
  </message>
  <message id="information_log.ground.option.danger">
   <source>амь нас, эрүүл мэндэд аюул учирсан</source>
   <translation>өмүргө же ден соолукка коркунуч болгон</translation>
  </message>
  <message id="information_log.ground.option.law">
   <source>хуулиар үүрэг болгосон</source>
   <translation>мыйзам милдеттендирген</translation>
  </message>
  <message id="information_log.ground.option.general">
   <source>хувийн мэдээлэл агуулаагүй</source>
   <translation>жеке маалымат камтылган эмес</translation>
  </message>
  <message id="information_log.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Макулдук</translation>
  </message>
  <message id="information_log.law_reference">
   <source>Хуулийн заалт, шаардсан бичгийн дугаар</source>
   <translation>Мыйзамдын беренеси, суроо катынын номери</translation>
  </message>
  <message id="information_log.documents">
   <source>Баримт бичиг</source>
   <translation>Документтер</translation>
  </message>
  <message id="intake.title">
   <source>Хүлээн авах хуудас</source>
   <translation>Кабыл алуу барагы</translation>
  </message>
  <message id="intake.page.registration">
   <source>Бүртгэл</source>
   <translation>Каттоо</translation>
  </message>
  <message id="intake.received_at">
   <source>Хүлээн авсан огноо, цаг</source>
   <translation>Кабыл алынган күн, убакыт</translation>
  </message>
  <message id="intake.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Кайрылуу жолу</translation>
  </message>
  <message id="intake.informant">
   <source>Мэдээллийн эх сурвалж</source>
   <translation>Маалымат булагы</translation>
  </message>
  <message id="intake.informant.hint">
   <source>Өөрөө хандсан бол хоосон үлдээнэ.</source>
   <translation>Өзү кайрылса, бош калтырылат.</translation>
  </message>
  <message id="intake.informant.ask">
   <source>Та хүсвэл нэр, холбоо барих утсаа үлдээгээрэй. Үйлчлүүлэгчид таны нэрийг хэлэхгүй.</source>
   <translation>Кааласаңыз, атыңызды жана байланыш телефонуңузду калтырыңыз. Клиентке атыңызды айтпайбыз.</translation>
  </message>
  <message id="intake.informant_unnamed">
   <source>Нэрээ нууцлахыг хүссэн эсэх</source>
   <translation>Аты айтылбашын каалаганбы</translation>
  </message>
  <message id="intake.duplicate_search">
   <source>Бүртгэлийн давхардлыг шалгасан эсэх</source>
   <translation>Кайталанган каттоо текшерилдиби</translation>
  </message>
  <message id="intake.duplicate_search.hint">
   <source>Нэр, төрсөн огноо, регистрийн дугаар, утас, эцэг эхээр хайна.</source>
   <translation>Аты, туулган күнү, жеке номери, телефону, ата-энеси боюнча издөө.</translation>
  </message>
  <message id="intake.duplicate_search_result">
   <source>Хайлтын үр дүн, шийдвэр</source>
   <translation>Издөөнүн натыйжасы, чечим</translation>
  </message>
  <message id="intake.code">
   <source>Тусгай бүртгэлийн дугаар, код</source>
   <translation>Атайын каттоо номери, код</translation>
  </message>
  <message id="intake.conflict_of_interest">
   <source>Ажилтанд ашиг сонирхлын зөрчил байгаа эсэх</source>
   <translation>Кызматкерде кызыкчылыктардын кагылышы барбы</translation>
  </message>
  <message id="intake.conflict_of_interest.hint">
   <source>Төрөл садан, найз, хөрш эсвэл хувийн ажил хэргийн холбоотой бол удирдлагад мэдэгдэнэ.</source>
   <translation>Тууган, дос, кошуна болсо же жеке иш байланышы болсо, жетекчиге билдирилет.</translation>
  </message>
  <message id="intake.conflict_of_interest_detail">
   <source>Зөрчил ба авсан арга хэмжээ</source>
   <translation>Кагылыш жана көрүлгөн чара</translation>
  </message>
  <message id="intake.page.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="intake.client_type">
   <source>Үйлчлүүлэгчийн төрөл</source>
   <translation>Клиенттин түрү</translation>
  </message>
  <message id="intake.client_status">
   <source>Хандсан байдал</source>
   <translation>Кайрылуу мүнөзү</translation>
  </message>
  <message id="intake.client_status.hint">
   <source>Албадлагын шинжтэй бол зөвшөөрлийн эрх зүйн үндэслэлийг тодруулна.</source>
   <translation>Мажбурлап тартылган болсо, макулдуктун укуктук негизин тактаңыз.</translation>
  </message>
  <message id="intake.surname">
   <source>Овог</source>
   <translation>Фамилиясы</translation>
  </message>
  <message id="intake.surname.hint">
   <source>Нэр кейс файлд орохгүй, зөвхөн нэрсийн бүртгэлд хадгалагдана.</source>
   <translation>Аты кейс файлына кирбейт, аттар реестринде гана сакталат.</translation>
  </message>
  <message id="intake.given_name">
   <source>Нэр</source>
   <translation>Аты</translation>
  </message>
  <message id="intake.given_name.ask">
   <source>Таныг хэн гэж дуудвал танд таатай вэ?</source>
   <translation>Сизге кандай кайрылсак жагымдуу?</translation>
  </message>
  <message id="intake.sex">
   <source>Хүйс</source>
   <translation>Жынысы</translation>
  </message>
  <message id="intake.birth_date">
   <source>Төрсөн огноо</source>
   <translation>Туулган күнү</translation>
  </message>
  <message id="intake.birth_date.hint">
   <source>Мэдэхгүй бол зөвхөн он эсвэл ойролцоо нас бичиж болно.</source>
   <translation>Белгисиз болсо, жылын же болжолдуу жашын гана жазса болот.</translation>
  </message>
  <message id="intake.registration_number">
   <source>Регистрийн дугаар</source>
   <translation>Жеке номери</translation>
  </message>
  <message id="intake.citizenship">
   <source>Иргэншил</source>
   <translation>Жарандыгы</translation>
  </message>
  <message id="intake.page.family">
   <source>Гэр бүл</source>
   <translation>Үй-бүлө</translation>
  </message>
  <message id="intake.parents">
   <source>Эцэг эх</source>
   <translation>Ата-энеси</translation>
  </message>
  <message id="intake.parents.hint">
   <source>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</source>
   <translation>Клиент бала болсо, сөзсүз толтурулат.</translation>
  </message>
  <message id="intake.parents.ask">
   <source>Ээж, аавынхаа тухай ярьж өгөх үү? Тэд одоо хаана амьдардаг вэ?</source>
   <translation>Апаңыз, атаңыз жөнүндө айтып бересизби? Алар азыр кайда жашайт?</translation>
  </message>
  <message id="intake.parents.person">
   <source>Овог, нэр</source>
   <translation>Фамилиясы, аты</translation>
  </message>
  <message id="intake.parents.relation">
   <source>Хэн болох</source>
   <translation>Ким болот</translation>
  </message>
  <message id="intake.parents.relation.option.mother">
   <source>Эх</source>
   <translation>Эне</translation>
  </message>
  <message id="intake.parents.relation.option.father">
   <source>Эцэг</source>
   <translation>Ата</translation>
  </message>
  <message id="intake.parents.relation.option.step_parent">
   <source>Хойт эх, эцэг</source>
   <translation>Өгөй эне, ата</translation>
  </message>
  <message id="intake.parents.relation.option.adoptive">
   <source>Үрчилж авсан эх, эцэг</source>
   <translation>Асырап алган эне, ата</translation>
  </message>
  <message id="intake.parents.state">
   <source>Байдал</source>
   <translation>Абалы</translation>
  </message>
  <message id="intake.parents.state.option.together">
   <source>Хамт амьдардаг</source>
   <translation>Бирге жашайт</translation>
  </message>
  <message id="intake.parents.state.option.apart">
   <source>Тусдаа амьдардаг</source>
   <translation>Бөлөк жашайт</translation>
  </message>
  <message id="intake.parents.state.option.dead">
   <source>Нас барсан</source>
   <translation>Каза болгон</translation>
  </message>
  <message id="intake.parents.state.option.unknown">
   <source>Тодорхойгүй</source>
   <translation>Белгисиз</translation>
  </message>
  <message id="intake.parents.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.incapacitated">
   <source>Эрх зүйн чадамжгүй эсвэл хязгаарлагдмал чадамжтай эсэх</source>
   <translation>Аракетке жөндөмсүз же жөндөмдүүлүгү чектелүүбү</translation>
  </message>
  <message id="intake.guardian">
   <source>Асран хамгаалагч, асарч буй хүн</source>
   <translation>Камкорчу, багып жаткан адам</translation>
  </message>
  <message id="intake.guardian.hint">
   <source>Хүүхэд эсвэл чадамжгүй үйлчлүүлэгчид заавал бөглөнө.</source>
   <translation>Бала же аракетке жөндөмсүз клиент үчүн сөзсүз толтурулат.</translation>
  </message>
  <message id="intake.guardian_basis">
   <source>Асран хамгаалах эрхийн үндэслэл</source>
   <translation>Камкордук укугунун негизи</translation>
  </message>
  <message id="intake.guardian_basis.hint">
   <source>Төрсний гэрчилгээ, Засаг даргын захирамж, шүүхийн шийдвэр.</source>
   <translation>Туулгандыгы тууралуу күбөлүк, акимдин буйругу, соттун чечими.</translation>
  </message>
  <message id="intake.lives_alone">
   <source>Ганцаараа амьдардаг эсэх</source>
   <translation>Жалгыз жашайбы</translation>
  </message>
  <message id="intake.household">
   <source>Одоо хамт амьдарч байгаа хүмүүс</source>
   <translation>Азыр бирге жашаган адамдар</translation>
  </message>
  <message id="intake.household.ask">
   <source>Одоо нэг гэрт хэн хэн амьдарч байна вэ? Хамгийн бага нь хэдтэй вэ?</source>
   <translation>Азыр бир үйдө кимдер жашайт? Эң кичүүсү канча жашта?</translation>
  </message>
  <message id="intake.household.person">
   <source>Овог, нэр</source>
   <translation>Фамилиясы, аты</translation>
  </message>
  <message id="intake.household.relation">
   <source>Хэн болох</source>
   <translation>Ким болот</translation>
  </message>
  <message id="intake.household.birth">
   <source>Төрсөн огноо, нас</source>
   <translation>Туулган күнү, жашы</translation>
  </message>
  <message id="intake.household.occupation">
   <source>Эрхэлж буй ажил, сургууль</source>
   <translation>Ишинин түрү, мектеп</translation>
  </message>
  <message id="intake.household.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.household.case_code">
   <source>Өөрийн кейсийн код</source>
   <translation>Өз кейсинин коду</translation>
  </message>
  <message id="intake.page.contact">
   <source>Хаяг, холбоо барих</source>
   <translation>Дареги, байланыш</translation>
  </message>
  <message id="intake.address_registered">
   <source>Бүртгэлтэй хаяг</source>
   <translation>Катталган дареги</translation>
  </message>
  <message id="intake.address_actual">
   <source>Одоо амьдарч байгаа хаяг</source>
   <translation>Азыр жашаган дареги</translation>
  </message>
  <message id="intake.address_actual.hint">
   <source>Улирлын нутагтай бол өвөлжөө, хаваржаа, зуслан, намаржааг бич.</source>
   <translation>Мезгилдик конуш болсо, кыштоо, жаздоо, жайлоо, күздөөнү жазыңыз.</translation>
  </message>
  <message id="intake.address_actual.ask">
   <source>Одоо хаана амьдарч байна вэ? Өвөл, зун нүүдэг үү?</source>
   <translation>Азыр кайда жашайсыз? Кышында, жайында көчөсүзбү?</translation>
  </message>
  <message id="intake.phone">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.other_phone">
   <source>Нэмэлт утас</source>
   <translation>Кошумча телефон</translation>
  </message>
  <message id="intake.safe_contact">
   <source>Холбогдоход аюулгүй цаг, арга</source>
   <translation>Байланышууга коопсуз убакыт, жол</translation>
  </message>
  <message id="intake.safe_contact.ask">
   <source>Тан руу хэзээ, яаж холбогдвол аюулгүй вэ? Утсыг тань өөр хүн авдаг уу?</source>
   <translation>Сиз менен качан жана кантип байланышса коопсуз? Телефонуңузду башка адам алабы?</translation>
  </message>
  <message id="intake.language">
   <source>Ярьдаг хэл</source>
   <translation>Тили</translation>
  </message>
  <message id="intake.interpreter">
   <source>Орчуулагч, дохионы хэлмэрч хэрэгтэй эсэх</source>
   <translation>Котормочу, жаңдоо тилинин котормочусу керекпи</translation>
  </message>
  <message id="intake.aids">
   <source>Хөгжлийн бэрхшээлд шаардлагатай хэрэгсэл, туслалцаа</source>
   <translation>Мүмкүнчүлүгү чектелген адамга керектүү каражат, жардам</translation>
  </message>
  <message id="intake.page.situation">
   <source>Нөхцөл байдал</source>
   <translation>Кырдаал</translation>
  </message>
  <message id="intake.target_group">
   <source>Зорилтот бүлэг</source>
   <translation>Максаттуу топ</translation>
  </message>
  <message id="intake.target_group_sealed">
   <source>Зорилтот бүлэг (маш нууц)</source>
   <translation>Максаттуу топ (катуу купуя)</translation>
  </message>
  <message id="intake.target_group_sealed.hint">
   <source>Зөвхөн нэр заасан ажилтанд харагдана. Тайланд нийт тоогоор, тавд хүрэхгүй бол огт гарахгүй.</source>
   <translation>Аты аталган кызматкерге гана көрүнөт. Отчетто жалпы саны менен гана, бештен аз болсо көрсөтүлбөйт.</translation>
  </message>
  <message id="intake.vulnerability">
   <source>Эмзэг байдлын шалгуур</source>
   <translation>Аялуулук критерийлери</translation>
  </message>
  <message id="intake.vulnerability.hint">
   <source>Шалгуурыг стандартад жагсаагаагүй тул эндхийг саналаар авна.</source>
   <translation>Стандартта критерийлер саналган эмес, бул тизме сунуш катары берилди.</translation>
  </message>
  <message id="intake.vulnerability.option.violence">
   <source>Хүчирхийлэлд өртсөн, өртөх эрсдэлтэй</source>
   <translation>Зомбулукка кабылган же кабылуу тобокелдиги бар</translation>
  </message>
  <message id="intake.vulnerability.option.life_danger">
   <source>Амь нас, эрүүл мэнд аюулд орсон</source>
   <translation>Өмүрү, ден соолугу коркунучта</translation>
  </message>
  <message id="intake.vulnerability.option.no_care">
   <source>Асран хамгаалах хүнгүй</source>
   <translation>Багып, камкорлук кылган адам жок</translation>
  </message>
  <message id="intake.vulnerability.option.basic_needs">
   <source>Хоол, хувцас, дулаанаар дутмаг</source>
   <translation>Тамак, кийим, жылуулук жетишпейт</translation>
  </message>
  <message id="intake.vulnerability.option.health">
   <source>Хүнд өвчтэй, байнгын асаргаа хэрэгтэй</source>
   <translation>Оор оорулуу, дайыма багууга муктаж</translation>
  </message>
  <message id="intake.vulnerability.option.housing">
   <source>Тогтсон орон байргүй</source>
   <translation>Туруктуу турак жайы жок</translation>
  </message>
  <message id="intake.vulnerability.option.addiction">
   <source>Гэр бүлд донтох асуудалтай</source>
   <translation>Үй-бүлөдө көз карандылык көйгөйү бар</translation>
  </message>
  <message id="intake.vulnerability.option.isolation">
   <source>Тусламж авах хүнгүй, ганцаардсан</source>
   <translation>Жардам бере турган адам жок, жалгыз</translation>
  </message>
  <message id="intake.vulnerability.option.crisis">
   <source>Гэнэтийн хямралд орсон</source>
   <translation>Күтүүсүз кризиске кабылган</translation>
  </message>
  <message id="intake.vulnerability_result">
   <source>Шалгуурын дүн</source>
   <translation>Критерийлердин жыйынтыгы</translation>
  </message>
  <message id="intake.vulnerability_result.option.meets">
   <source>Хангасан</source>
   <translation>Туура келет</translation>
  </message>
  <message id="intake.vulnerability_result.option.does_not_meet">
   <source>Хангаагүй</source>
   <translation>Туура келбейт</translation>
  </message>
  <message id="intake.problem_own_words">
   <source>Үйлчлүүлэгч асуудлаа хэрхэн тодорхойлсон</source>
   <translation>Көйгөй клиенттин өз сөзү менен</translation>
  </message>
  <message id="intake.problem_own_words.hint">
   <source>Үйлчлүүлэгчийн үгийг өөрчлөхгүй бич.</source>
   <translation>Клиенттин сөзүн өзгөртпөй жазыңыз.</translation>
  </message>
  <message id="intake.problem_own_words.ask">
   <source>Танд яг одоо хамгийн их санаа зовоож байгаа зүйл юу вэ?</source>
   <translation>Азыр сизди эң көп эмне кооптондурат?</translation>
  </message>
  <message id="intake.circumstances">
   <source>Мэдэгдэж буй нөхцөл байдал, хандсан шалтгаан</source>
   <translation>Белгилүү жагдайлар, кайрылуунун себеби</translation>
  </message>
  <message id="intake.circumstances.ask">
   <source>Өнөөдөр яагаад ирэхээр шийдсэн бэ? Юу өөрчлөгдвөл танд амар болох вэ?</source>
   <translation>Эмне үчүн бүгүн келүүнү чечтиңиз? Эмне өзгөрсө, сизге жеңил болот?</translation>
  </message>
  <message id="intake.page.danger">
   <source>Аюул, өмнөх үйлчилгээ</source>
   <translation>Коркунуч, мурдагы кызматтар</translation>
  </message>
  <message id="intake.immediate_danger">
   <source>Шууд аюул байгаа эсэх</source>
   <translation>Түздөн-түз коркунуч барбы</translation>
  </message>
  <message id="intake.immediate_danger.hint">
   <source>Тийм бол шуурхай дуудлагын хуудсыг нэн даруй бөглөнө.</source>
   <translation>Бар болсо, шашылыш чакыруу барагы дароо толтурулат.</translation>
  </message>
  <message id="intake.immediate_danger.ask">
   <source>Та одоо аюулгүй байна уу? Гэртээ харихаас айж байна уу?</source>
   <translation>Азыр коопсуздуктасызбы? Үйгө баруудан коркосузбу?</translation>
  </message>
  <message id="intake.threat_self">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Өзүнө зыян келтирүү коркунучу</translation>
  </message>
  <message id="intake.threat_self.ask">
   <source>Заримдаа хүн хэтэрхий ядраад амьдрахыг хүсэхгүй болдог. Танд тийм бодол төрж байсан уу?</source>
   <translation>Кээде адам абдан чарчап, жашагысы келбей калат. Сизде ушундай ой болду беле?</translation>
  </message>
  <message id="intake.threat_others">
   <source>Бусдад гэмтэл учруулах аюул</source>
   <translation>Башкаларга коркунуч</translation>
  </message>
  <message id="intake.earlier_service">
   <source>Өмнө нь нийгмийн ажлын үйлчилгээ авч байсан эсэх</source>
   <translation>Мурда социалдык иш кызматын алганбы</translation>
  </message>
  <message id="intake.earlier_service.ask">
   <source>Өмнө нь ийм тусламж авч байсан уу? Юу нь хэрэг болсон бэ?</source>
   <translation>Мурда ушундай жардам алдыңыз беле? Эмнеси пайдалуу болду?</translation>
  </message>
  <message id="intake.earlier_services">
   <source>Өмнө авсан үйлчилгээ</source>
   <translation>Мурда алынган кызматтар</translation>
  </message>
  <message id="intake.earlier_services.organisation">
   <source>Байгууллага</source>
   <translation>Уюм</translation>
  </message>
  <message id="intake.earlier_services.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="intake.earlier_services.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.earlier_services.service">
   <source>Авсан үйлчилгээ</source>
   <translation>Алынган кызмат</translation>
  </message>
  <message id="intake.earlier_services.result">
   <source>Үр дүн</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="intake.earlier_services.file_attached">
   <source>Кейс файл хавсаргасан</source>
   <translation>Кейс файлы тиркелген</translation>
  </message>
  <message id="intake.page.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="intake.consent_ref">
   <source>Зөвшөөрлийн дугаар</source>
   <translation>Макулдуктун номери</translation>
  </message>
  <message id="intake.consent_ref.ask">
   <source>Бид таны мэдээллийг яаж хэрэглэхийг тайлбарлая. Та юуг зөвшөөрч, юуг зөвшөөрөхгүй вэ?</source>
   <translation>Маалыматыңызды кантип колдонорубузду түшүндүрөйүн. Эмнеге макулсуз, эмнеге макул эмессиз?</translation>
  </message>
  <message id="intake.no_consent_reason">
   <source>Зөвшөөрөл аваагүй шалтгаан, авсан арга хэмжээ</source>
   <translation>Макулдук алынбаганынын себеби, көрүлгөн чара</translation>
  </message>
  <message id="intake.first_link">
   <source>Орон нутгийн байгууллага, мэргэжилтэнтэй анх холбосон</source>
   <translation>Жергиликтүү уюм, адис менен алгачкы байланыштыруу</translation>
  </message>
  <message id="intake.first_link.organisation">
   <source>Байгууллага</source>
   <translation>Уюм</translation>
  </message>
  <message id="intake.first_link.function">
   <source>Албан тушаал</source>
   <translation>Кызматы</translation>
  </message>
  <message id="intake.first_link.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="intake.first_link.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.service_kind">
   <source>Үйлчилгээний төрөл</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="intake.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="intake.decision.option.case_management">
   <source>Кейс менежментийн үйлчилгээнд авах</source>
   <translation>Кейс-менеджментке алуу</translation>
  </message>
  <message id="intake.decision.option.one_time_advice">
   <source>Нэг удаагийн зөвлөгөө</source>
   <translation>Бир жолку кеңеш</translation>
  </message>
  <message id="intake.decision.option.referred">
   <source>Холбон зуучлах</source>
   <translation>Кайра жөнөтүү</translation>
  </message>
  <message id="intake.decision.option.transferred">
   <source>Шилжүүлэх</source>
   <translation>Өткөрүп берүү</translation>
  </message>
  <message id="intake.decision.option.not_eligible">
   <source>Шалгуур хангаагүй</source>
   <translation>Критерийге туура келбейт</translation>
  </message>
  <message id="intake.decision_detail">
   <source>Хаашаа, юуны тухай</source>
   <translation>Кайда, эмне боюнча</translation>
  </message>
  <message id="intake.page.agreement">
   <source>Тохиролцоо, гарын үсэг</source>
   <translation>Макулдашуу, кол коюу</translation>
  </message>
  <message id="intake.responsible">
   <source>Хариуцсан мэргэжилтэн</source>
   <translation>Кейске жооптуу кызматкер</translation>
  </message>
  <message id="intake.end_explained">
   <source>Үйлчилгээ хэзээ, яаж дуусахыг тайлбарласан эсэх</source>
   <translation>Кызмат качан жана кантип бүтөрү түшүндүрүлдүбү</translation>
  </message>
  <message id="intake.end_explained.ask">
   <source>Бид хэр удаан хамт ажиллах, хэзээ дуусгахаа одооноос ярилцъя. Танд асуух зүйл байна уу?</source>
   <translation>Канча убакыт чогуу иштешерибизди, качан бүтүрөрүбүздү азыртан сүйлөшөлү. Суроолоруңуз барбы?</translation>
  </message>
  <message id="intake.expected_end">
   <source>Дуусгах төлөвтэй огноо</source>
   <translation>Болжолдуу бүтүү күнү</translation>
  </message>
  <message id="intake.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="intake.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="intake.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="intake.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="joint_plan.title">
   <source>Хамтарсан төлөвлөгөө</source>
   <translation>Биргелешкен план</translation>
  </message>
  <message id="joint_plan.page.parties">
   <source>Талууд, нийтлэг зорилго</source>
   <translation>Тараптар, жалпы максат</translation>
  </message>
  <message id="joint_plan.made_on">
   <source>Төлөвлөгөө гаргасан огноо</source>
   <translation>План түзүлгөн күн</translation>
  </message>
  <message id="joint_plan.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Жөнөтүү барагы</translation>
  </message>
  <message id="joint_plan.sender">
   <source>Илгээсэн мэргэжилтэн</source>
   <translation>Жөнөткөн адис</translation>
  </message>
  <message id="joint_plan.receiver">
   <source>Хүлээн авсан мэргэжилтэн</source>
   <translation>Кабыл алган адис</translation>
  </message>
  <message id="joint_plan.common_goal">
   <source>Нийтлэг зорилго</source>
   <translation>Жалпы максат</translation>
  </message>
  <message id="joint_plan.common_goal.ask">
   <source>Хоёр байгууллага хамтарч ажилласнаар таны амьдралд юу өөрчлөгдөөсэй гэж хүсэж байна вэ?</source>
   <translation>Эки уюм чогуу иштегенде сиздин турмушуңузда эмне өзгөрсө дейсиз?</translation>
  </message>
  <message id="joint_plan.steps">
   <source>Хийх алхам</source>
   <translation>Кадамдар</translation>
  </message>
  <message id="joint_plan.steps.step">
   <source>Алхам</source>
   <translation>Кадам</translation>
  </message>
  <message id="joint_plan.steps.who">
   <source>Хариуцах эзэн</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="joint_plan.steps.period">
   <source>Эхлэх – дуусах</source>
   <translation>Башталышы – аягы</translation>
  </message>
  <message id="joint_plan.steps.result">
   <source>Үр дүн</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="joint_plan.page.agreement">
   <source>Зохицуулалт, тохиролцоо</source>
   <translation>Координация, макулдашуу</translation>
  </message>
  <message id="joint_plan.coordination">
   <source>Хэн удирдах, хэдий давтамжтай холбогдох</source>
   <translation>Ким жетектейт, канча убакытта байланышат</translation>
  </message>
  <message id="joint_plan.coordination.hint">
   <source>Үйлчлүүлэгч аль асуудлаар хэнд хандахаа мэдэж байх ёстой.</source>
   <translation>Клиент кайсы маселе боюнча кимге кайрыларын билиши керек.</translation>
  </message>
  <message id="joint_plan.review_on">
   <source>Эргэн хянах огноо</source>
   <translation>Кайра кароо күнү</translation>
  </message>
  <message id="joint_plan.consent_ref">
   <source>Үйлчлүүлэгчийн зөвшөөрөл</source>
   <translation>Клиенттин макулдугу</translation>
  </message>
  <message id="joint_plan.client_agreement">
   <source>Үйлчлүүлэгч зөвшөөрсөн</source>
   <translation>Клиент макул болду</translation>
  </message>
  <message id="joint_plan.client_agreement.ask">
   <source>Энэ төлөвлөгөө танд тохирч байна уу? Юуг нь өөрчлөх вэ?</source>
   <translation>Бул план сизге ылайыктуубу? Эмнесин өзгөртөбүз?</translation>
  </message>
  <message id="joint_plan.client_agreement.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="joint_plan.client_agreement.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>камкорчу</translation>
  </message>
  <message id="joint_plan.signatures">
   <source>Талуудын гарын үсэг</source>
   <translation>Тараптардын колу</translation>
  </message>
  <message id="joint_plan.signatures.option.sender">
   <source>илгээсэн мэргэжилтэн</source>
   <translation>жөнөткөн адис</translation>
  </message>
  <message id="joint_plan.signatures.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>кабыл алган адис</translation>
  </message>
  <message id="joint_team.title">
   <source>Хамтарсан багийн уулзалтын тэмдэглэл</source>
   <translation>Мультидисциплинардык топтун жыйынынын жазуусу</translation>
  </message>
  <message id="joint_team.page.meeting">
   <source>Уулзалт</source>
   <translation>Жыйын</translation>
  </message>
  <message id="joint_team.met_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="joint_team.place">
   <source>Хаана</source>
   <translation>Кайда</translation>
  </message>
  <message id="joint_team.members">
   <source>Оролцсон гишүүд</source>
   <translation>Катышкан мүчөлөр</translation>
  </message>
  <message id="joint_team.cases">
   <source>Хэлэлцсэн кейс</source>
   <translation>Каралган кейстер</translation>
  </message>
  <message id="joint_team.cases.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Код гана жазылат, аты жазылбайт.</translation>
  </message>
  <message id="joint_team.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="joint_team.cases.matter">
   <source>Асуудал</source>
   <translation>Маселе</translation>
  </message>
  <message id="joint_team.page.work">
   <source>Үнэлгээ, тусламж, шийдвэр</source>
   <translation>Баалоо, жардам, чечим</translation>
  </message>
  <message id="joint_team.evaluation">
   <source>Хамтарсан багийн үнэлгээ</source>
   <translation>Мультидисциплинардык топтун баасы</translation>
  </message>
  <message id="joint_team.evaluation.ask">
   <source>Салбар бүр юу харж байна вэ? Хамтдаа авч үзвэл ямар дүр зураг гарч байна вэ?</source>
   <translation>Ар бир тармак эмнени көрүп турат? Чогуу карасак, кандай көрүнүш чыгат?</translation>
  </message>
  <message id="joint_team.help">
   <source>Үзүүлсэн тусламж, үйлчилгээ</source>
   <translation>Көрсөтүлгөн жардам, кызматтар</translation>
  </message>
  <message id="joint_team.help.service">
   <source>Үйлчилгээ</source>
   <translation>Кызмат</translation>
  </message>
  <message id="joint_team.help.by">
   <source>Хэн үзүүлсэн</source>
   <translation>Ким көрсөттү</translation>
  </message>
  <message id="joint_team.help.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="joint_team.help.result">
   <source>Үр дүн</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="joint_team.decisions">
   <source>Шийдвэр</source>
   <translation>Чечимдер</translation>
  </message>
  <message id="joint_team.decisions.what">
   <source>Юу хийх</source>
   <translation>Эмне кылуу керек</translation>
  </message>
  <message id="joint_team.decisions.who">
   <source>Хариуцах эзэн</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="joint_team.decisions.until">
   <source>Хугацаа</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="joint_team.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="joint_team.signatures.option.chair">
   <source>хурал даргалагч</source>
   <translation>төрага</translation>
  </message>
  <message id="joint_team.signatures.option.secretary">
   <source>нарийн бичиг</source>
   <translation>катчы</translation>
  </message>
  <message id="lessons_register.title">
   <source>Сургамжийн нэгдсэн жагсаалт</source>
   <translation>Сабактардын жалпы тизмеси</translation>
  </message>
  <message id="lessons_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="lessons_register.lines">
   <source>Сургамжийн нэгдсэн жагсаалт</source>
   <translation>Сабактардын жалпы тизмеси</translation>
  </message>
  <message id="lessons_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="lessons_register.lines.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="lessons_register.lines.lesson">
   <source>Сургамж, сайжруулах зүйл</source>
   <translation>Сабак, жакшырта турган нерсе</translation>
  </message>
  <message id="mentoring_assessment.title">
   <source>Чадамжийн гарааны үнэлгээ, барианы судалгаа</source>
   <translation>Компетенттүүлүктү баштапкы жана жыйынтыктоочу баалоо</translation>
  </message>
  <message id="mentoring_assessment.page.unit">
   <source>Хэн, хаана</source>
   <translation>Ким, кайда</translation>
  </message>
  <message id="mentoring_assessment.assessed_on">
   <source>Үнэлсэн огноо</source>
   <translation>Бааланган күн</translation>
  </message>
  <message id="mentoring_assessment.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="mentoring_assessment.kind.option.baseline">
   <source>гарааны үнэлгээ</source>
   <translation>баштапкы</translation>
  </message>
  <message id="mentoring_assessment.kind.option.interim">
   <source>завсрын үнэлгээ</source>
   <translation>аралык</translation>
  </message>
  <message id="mentoring_assessment.kind.option.endline">
   <source>барианы судалгаа</source>
   <translation>жыйынтыктоочу</translation>
  </message>
  <message id="mentoring_assessment.unit">
   <source>Дүүрэг, хороо эсвэл сум</source>
   <translation>Район, айыл</translation>
  </message>
  <message id="mentoring_assessment.about">
   <source>Хэнийг үнэлсэн</source>
   <translation>Ким бааланды</translation>
  </message>
  <message id="mentoring_assessment.about.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="mentoring_assessment.about.option.team">
   <source>хамтарсан баг</source>
   <translation>биргелешкен топ</translation>
  </message>
  <message id="mentoring_assessment.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="mentoring_assessment.team">
   <source>Багийн нэр</source>
   <translation>Топтун аталышы</translation>
  </message>
  <message id="mentoring_assessment.background">
   <source>Мэргэжлийн бэлтгэл</source>
   <translation>Кесиптик даярдык</translation>
  </message>
  <message id="mentoring_assessment.background.option.degree">
   <source>нийгмийн ажлын зэрэгтэй</source>
   <translation>социалдык иш боюнча дипломдуу</translation>
  </message>
  <message id="mentoring_assessment.background.option.other">
   <source>өөр мэргэжилтэй</source>
   <translation>башка кесип</translation>
  </message>
  <message id="mentoring_assessment.background.option.none">
   <source>мэргэжилгүй</source>
   <translation>кесиби жок</translation>
  </message>
  <message id="mentoring_assessment.page.competences">
   <source>Чадамж</source>
   <translation>Компетенттүүлүк</translation>
  </message>
  <message id="mentoring_assessment.competences">
   <source>Чадамжийн үнэлгээ</source>
   <translation>Компетенттүүлүктү баалоо</translation>
  </message>
  <message id="mentoring_assessment.competences.competence">
   <source>Чадамж</source>
   <translation>Компетенттүүлүк</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.file">
   <source>кейс файл бүрдүүлэх</source>
   <translation>иш кагаздарын түзүү</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.forms">
   <source>маягт бөглөх</source>
   <translation>формаларды толтуруу</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.presenting">
   <source>кейс танилцуулах</source>
   <translation>ишти таанытуу</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.ethics">
   <source>ёс зүй</source>
   <translation>этика</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.confidentiality">
   <source>нууцлал</source>
   <translation>купуялуулук</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.safety">
   <source>аюулгүй ажиллах</source>
   <translation>коопсуз иштөө</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.child_victims">
   <source>хохирогч хүүхэдтэй ажиллах</source>
   <translation>жабырлануучу балдар менен иштөө</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.trauma">
   <source>сэтгэлийн шархыг харгалзсан үйлчилгээ</source>
   <translation>психологиялык жаракатты эске алуу</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.conference">
   <source>кейс хэлэлцүүлэг</source>
   <translation>иш боюнча талкуу</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.referral">
   <source>холбон зуучлах</source>
   <translation>кайра жөнөтүү</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.development">
   <source>хүний хөгжил, зан үйл</source>
   <translation>адамдын өнүгүүсү, жүрүм-туруму</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.strengths">
   <source>давуу талд тулгуурлах</source>
   <translation>күчтүү жактарга таянуу</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.theory">
   <source>онол, нөөц ашиглах</source>
   <translation>теорияны, ресурстарды колдонуу</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.research">
   <source>судалгааны арга</source>
   <translation>изилдөө ыкмалары</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.policy">
   <source>бодлогын дүн шинжилгээ</source>
   <translation>саясатты талдоо</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.law">
   <source>хууль эрх зүй</source>
   <translation>мыйзамдар</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>кызматташуу</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.learning">
   <source>тасралтгүй суралцах</source>
   <translation>үзгүлтүксүз окуу</translation>
  </message>
  <message id="mentoring_assessment.competences.level">
   <source>Түвшин (0–4)</source>
   <translation>Деңгээл (0–4)</translation>
  </message>
  <message id="mentoring_assessment.competences.evidence">
   <source>Нотолгоо</source>
   <translation>Далил</translation>
  </message>
  <message id="mentoring_assessment.competences.comment">
   <source>Тайлбар</source>
   <translation>Эскертүү</translation>
  </message>
  <message id="mentoring_assessment.average">
   <source>Дундаж түвшин</source>
   <translation>Орточо деңгээл</translation>
  </message>
  <message id="mentoring_assessment.files">
   <source>Түүвэрлэсэн файлууд</source>
   <translation>Тандалган иштер</translation>
  </message>
  <message id="mentoring_assessment.files.code">
   <source>Кейсийн код</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="mentoring_assessment.files.complete">
   <source>Бүрдэл, %</source>
   <translation>Толуктугу, %</translation>
  </message>
  <message id="mentoring_assessment.needs">
   <source>Ажилтны хэрэгцээ, хүсэл</source>
   <translation>Кызматкердин муктаждыгы, каалоосу</translation>
  </message>
  <message id="mentoring_assessment.needs.ask">
   <source>Ямар ажил дээр хажууд тань хүн байгаасай гэж хүсдэг вэ?</source>
   <translation>Кайсы иште жаныңызда бирөө болушун каалайсыз?</translation>
  </message>
  <message id="mentoring_assessment.page.conclusion">
   <source>Харьцуулалт, дүгнэлт</source>
   <translation>Салыштыруу, корутунду</translation>
  </message>
  <message id="mentoring_assessment.baseline">
   <source>Харьцуулах гарааны үнэлгээ</source>
   <translation>Салыштырыла турган баштапкы баалоо</translation>
  </message>
  <message id="mentoring_assessment.comparison">
   <source>Гарааны үнэлгээтэй харьцуулахад</source>
   <translation>Баштапкы баалоо менен салыштырганда</translation>
  </message>
  <message id="mentoring_assessment.conclusion">
   <source>Дүгнэлт</source>
   <translation>Корутунду</translation>
  </message>
  <message id="mentoring_assessment.alone">
   <source>Цаашид бие даан ажиллаж чадах эсэх</source>
   <translation>Мындан ары өз алдынча иштей алабы</translation>
  </message>
  <message id="mentoring_assessment.alone.option.yes">
   <source>чадна</source>
   <translation>алат</translation>
  </message>
  <message id="mentoring_assessment.alone.option.partly">
   <source>зарим дэмжлэгтэй</source>
   <translation>жарым-жартылай колдоо менен</translation>
  </message>
  <message id="mentoring_assessment.alone.option.no">
   <source>хараахан үгүй</source>
   <translation>азырынча жок</translation>
  </message>
  <message id="mentoring_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="mentoring_assessment.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>насаатчы</translation>
  </message>
  <message id="mentoring_assessment.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="mentoring_plan.title">
   <source>Зөвлөн туслах төлөвлөгөө</source>
   <translation>Насаатчылык планы</translation>
  </message>
  <message id="mentoring_plan.page.plan">
   <source>Төлөвлөгөө</source>
   <translation>План</translation>
  </message>
  <message id="mentoring_plan.planned_on">
   <source>Төлөвлөсөн огноо</source>
   <translation>План түзүлгөн күн</translation>
  </message>
  <message id="mentoring_plan.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="mentoring_plan.mentor">
   <source>Зөвлөн туслагч</source>
   <translation>Насаатчы</translation>
  </message>
  <message id="mentoring_plan.baseline">
   <source>Үндэслэсэн гарааны үнэлгээ</source>
   <translation>Негизги баштапкы баалоо</translation>
  </message>
  <message id="mentoring_plan.plan">
   <source>Зорилго, сэдэв, огноо</source>
   <translation>Максаттар, темалар, күндөр</translation>
  </message>
  <message id="mentoring_plan.plan.competence">
   <source>Чадамж</source>
   <translation>Компетенттүүлүк</translation>
  </message>
  <message id="mentoring_plan.plan.goal">
   <source>Зорилго</source>
   <translation>Максат</translation>
  </message>
  <message id="mentoring_plan.plan.activity">
   <source>Үйл ажиллагаа</source>
   <translation>Иш-аракет</translation>
  </message>
  <message id="mentoring_plan.plan.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="mentoring_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="mentoring_plan.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>насаатчы</translation>
  </message>
  <message id="mentoring_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="mentoring_session.title">
   <source>Зөвлөн туслах зөвлөгөөний тэмдэглэл</source>
   <translation>Насаатчылык жолугушуусунун жазуусу</translation>
  </message>
  <message id="mentoring_session.page.session">
   <source>Зөвлөгөө</source>
   <translation>Жолугушуу</translation>
  </message>
  <message id="mentoring_session.number">
   <source>Дугаар</source>
   <translation>Номери</translation>
  </message>
  <message id="mentoring_session.met_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="mentoring_session.plan">
   <source>Аль төлөвлөгөөгөөр</source>
   <translation>Кайсы план боюнча</translation>
  </message>
  <message id="mentoring_session.minutes">
   <source>Үргэлжилсэн хугацаа</source>
   <translation>Узактыгы</translation>
  </message>
  <message id="mentoring_session.minutes.unit">
   <source>мин</source>
   <translation>мүн</translation>
  </message>
  <message id="mentoring_session.place">
   <source>Газар</source>
   <translation>Орду</translation>
  </message>
  <message id="mentoring_session.present">
   <source>Оролцсон хүмүүс</source>
   <translation>Катышкандар</translation>
  </message>
  <message id="mentoring_session.topics">
   <source>Сэдэв</source>
   <translation>Темалар</translation>
  </message>
  <message id="mentoring_session.topics.option.file">
   <source>кейс файл</source>
   <translation>иш кагаздары</translation>
  </message>
  <message id="mentoring_session.topics.option.assessment">
   <source>үнэлгээ</source>
   <translation>баалоо</translation>
  </message>
  <message id="mentoring_session.topics.option.plan">
   <source>төлөвлөгөө</source>
   <translation>план</translation>
  </message>
  <message id="mentoring_session.topics.option.safety">
   <source>аюулгүй байдал</source>
   <translation>коопсуздук</translation>
  </message>
  <message id="mentoring_session.topics.option.ethics">
   <source>ёс зүй, нууцлал</source>
   <translation>этика, купуялуулук</translation>
  </message>
  <message id="mentoring_session.topics.option.conference">
   <source>кейс хэлэлцүүлэг</source>
   <translation>ишти талкуулоо</translation>
  </message>
  <message id="mentoring_session.topics.option.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>кызматташуу</translation>
  </message>
  <message id="mentoring_session.topics.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="mentoring_session.codes">
   <source>Кейсийн кодууд</source>
   <translation>Иштердин коддору</translation>
  </message>
  <message id="mentoring_session.codes.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Аты-жөнү жазылбайт.</translation>
  </message>
  <message id="mentoring_session.advice">
   <source>Өгсөн зөвлөгөө</source>
   <translation>Берилген кеңештер</translation>
  </message>
  <message id="mentoring_session.task">
   <source>Тохирсон дадлагын даалгавар</source>
   <translation>Макулдашылган практикалык тапшырма</translation>
  </message>
  <message id="mentoring_session.task_result">
   <source>Даалгаврын үр дүн</source>
   <translation>Тапшырманын жыйынтыгы</translation>
  </message>
  <message id="mentoring_session.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="mentoring_session.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>насаатчы</translation>
  </message>
  <message id="mentoring_session.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="norm_entry.title">
   <source>Хэм хэмжээний бүртгэл</source>
   <translation>Ченемдик актылардын каттоосу</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Хэм хэмжээ</source>
   <translation>Ченемдик акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Нэр, дугаар</source>
   <translation>Аталышы, номери</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Баталсан байгууллага</source>
   <translation>Кабыл алган орган</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Баталсан огноо</source>
   <translation>Бекитилген күнү</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Хүчин төгөлдөр болсон</source>
   <translation>Күчүнө кирген күнү</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Хүчингүй болсон</source>
   <translation>Күчүн жоготкон күнү</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Дахин хянах огноо</source>
   <translation>Кайра карала турган күн</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Програм дахь хэвлэл</source>
   <translation>Программадагы чыгарылышы</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Жишээ нь mn/2021. Бичилт бүр бөглөсөн хэвлэлээ хадгална.</source>
   <translation>Мисалы, kg/2012. Ар бир жазуу толтурулган чыгарылышын сактайт.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Хуулбар хадгалж буй газар</source>
   <translation>Көчүрмөсү сакталган жер</translation>
  </message>
  <message id="observation.title">
   <source>Ажиглалтын хуудас</source>
   <translation>Байкоо барагы</translation>
  </message>
  <message id="observation.page.setting">
   <source>Ажиглалтын нөхцөл</source>
   <translation>Байкоонун шарттары</translation>
  </message>
  <message id="observation.phase">
   <source>Үе</source>
   <translation>Мезгил</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>үйлчилгээний явцад</source>
   <translation>кызмат көрсөтүү учурунда</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>үйлчилгээ дууссаны дараа</source>
   <translation>кызмат бүткөндөн кийин</translation>
  </message>
  <message id="observation.observed_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="observation.observed_at">
   <source>Цаг</source>
   <translation>Убактысы</translation>
  </message>
  <message id="observation.setting">
   <source>Орчин</source>
   <translation>Жагдай</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Хаягийг бүү бич: «ангид», «гэрт нь».</source>
   <translation>Дарегин жазбаңыз: «класста», «үйүндө».</translation>
  </message>
  <message id="observation.observer">
   <source>Ажигласан хүн</source>
   <translation>Байкоочу</translation>
  </message>
  <message id="observation.page.observed">
   <source>Ажиглалт</source>
   <translation>Байкоо</translation>
  </message>
  <message id="observation.observations">
   <source>Ажигласан зүйл</source>
   <translation>Байкалгандар</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Харсан, сонссон зүйлээ л бичнэ; тайлбарыг тусад нь.</source>
   <translation>Көргөн-укканды гана жазыңыз; түшүндүрмөсү өзүнчө.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Чиглэл</source>
   <translation>Багыт</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>аюулгүй байдал</source>
   <translation>коопсуздук</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>эрүүл мэнд</source>
   <translation>ден соолук</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>сэтгэл санаа</source>
   <translation>эмоциялар</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>харилцаа</source>
   <translation>мамилелер</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>сургууль, ажил</source>
   <translation>мектеп, жумуш</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>өдөр тутмын ур чадвар</source>
   <translation>күндөлүк көндүмдөр</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Ажиглалт</source>
   <translation>Байкоо</translation>
  </message>
  <message id="observation.observations.change">
   <source>Өмнөхөөс</source>
   <translation>Мурункуга салыштырмалуу</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>сайжирсан</source>
   <translation>жакшырды</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>хэвээр</source>
   <translation>мурункудай</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>муудсан</source>
   <translation>начарлады</translation>
  </message>
  <message id="observation.interpretation">
   <source>Тайлбар</source>
   <translation>Чечмелөө</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Ажилтны бодол, таамаглал; баримтаас тусад нь.</source>
   <translation>Кызматкердин ою, божомолу; фактыдан өзүнчө.</translation>
  </message>
  <message id="observation.action">
   <source>Шаардлагатай арга хэмжээ</source>
   <translation>Керектүү чара</translation>
  </message>
  <message id="observation.action.hint">
   <source>Юу, хэн, хэзээ. Шаардлагагүй бол тэгж бичнэ.</source>
   <translation>Эмне, ким, качан. Керек эмес болсо, ошондой жазыңыз.</translation>
  </message>
  <message id="observation.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="organisation_card.title">
   <source>Байгууллагын карт</source>
   <translation>Уюмдун карточкасы</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Нэр, бүртгэл</source>
   <translation>Аталышы, каттоосу</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карт бөглөсөн огноо</source>
   <translation>Карточка толтурулган күн</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Өөрчлөлт бүрт шинэ карт бөглөнө, хуучин нь үлдэнэ.</source>
   <translation>Ар бир өзгөрүүдө жаңы карточка толтурулат, эскиси калат.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Албан ёсны нэр</source>
   <translation>Расмий аталышы</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Өмчийн хэлбэр</source>
   <translation>Менчик формасы</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>төрийн</source>
   <translation>мамлекеттик</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>орон нутгийн</source>
   <translation>муниципалдык</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>төрийн бус</source>
   <translation>мамлекеттик эмес</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>хувийн</source>
   <translation>жеке</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>хуулийн этгээд бус хувь хүн</source>
   <translation>юридикалык жак түзбөгөн адам</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Үйлчилгээ үзүүлэгчийн төрөл</source>
   <translation>Кызмат көрсөтүүчүнүн түрү</translation>
  </message>
  <message id="organisation_card.provider.option.state">
   <source>төрийн байгууллага</source>
   <translation>мамлекеттик уюм</translation>
  </message>
  <message id="organisation_card.provider.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>коомдук уюм</translation>
  </message>
  <message id="organisation_card.provider.option.firm">
   <source>хувийн хэвшил</source>
   <translation>жеке сектор</translation>
  </message>
  <message id="organisation_card.provider.option.person">
   <source>бие даасан нийгмийн ажилтан</source>
   <translation>өз алдынча социалдык кызматкер</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Бусад төрөл</source>
   <translation>Башка түрү</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Улсын бүртгэлийн гэрчилгээний дугаар</source>
   <translation>Мамлекеттик каттоо күбөлүгүнүн номери</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Бүртгэсэн огноо</source>
   <translation>Катталган күнү</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Гэрчилгээ, хуулбар хадгалж буй газар</source>
   <translation>Күбөлүк жана көчүрмөсү сакталган жер</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Ажил, нөөц</source>
   <translation>Иши, ресурстары</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Нийгмийн ажлын туршлага</source>
   <translation>Социалдык иштеги тажрыйбасы</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Эрхэм зорилго, үнэт зүйл</source>
   <translation>Миссиясы, баалуулуктары</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Шууд үйлчилгээ</source>
   <translation>Түз кызматтар</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Шууд бус үйлчилгээ</source>
   <translation>Кыйыр кызматтар</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Мэргэжлийн удирдлагын зохион байгуулалт</source>
   <translation>Супервизиянын уюштурулушу</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Хүний нөөц</source>
   <translation>Кызматкерлер курамы</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Албан тушаал</source>
   <translation>Кызматы</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Орон тоо</source>
   <translation>Штат саны</translation>
  </message>
  <message id="organisation_card.money">
   <source>Санхүүгийн эх үүсвэр</source>
   <translation>Каржы булактары</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Эх үүсвэр</source>
   <translation>Булагы</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Эзлэх хувь</source>
   <translation>Үлүшү</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Хариуцлага, комисс</source>
   <translation>Жоопкерчилик, комиссия</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Амь нас, эрүүл мэндийн аюулгүй байдлыг хариуцах ажилтан</source>
   <translation>Өмүр, ден соолук коопсуздугу үчүн жооптуу</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Шийдвэр бүрийг хэн, хэзээ гаргасныг үйл ажиллагааны бүртгэл хадгална.</source>
   <translation>Ар бир чечимди ким, качан чыгарганы аракеттер журналында сакталат.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Байгаа комисс, баг</source>
   <translation>Кайсы комиссиялар бар</translation>
  </message>
  <message id="organisation_card.commissions.option.joint">
   <source>хамтарсан баг</source>
   <translation>биргелешкен топ</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>хүүхдийн төлөө зөвлөл</source>
   <translation>балдар боюнча кеңеш</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Тусламж хүсэх мэдээллийг хаана авах</source>
   <translation>Жардам сурануу тууралуу маалымат кайда берилет</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өөрийн гомдол, давж заалдах</source>
   <translation>Өз даттануум</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Гомдол</source>
   <translation>Даттануу</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Зөвхөн бичсэн хүн өөрөө харна.</source>
   <translation>Жазган адамдын өзү гана көрөт.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Хэнд</source>
   <translation>Кимге</translation>
  </message>
  <message id="own_appeal.about">
   <source>Юуны тухай</source>
   <translation>Эмне жөнүндө</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Хариу</source>
   <translation>Жооп</translation>
  </message>
  <message id="placement.title">
   <source>Түр байрлуулалт, асрамжийн бүртгэл</source>
   <translation>Убактылуу жайгаштыруу, камкордук жөнүндө жазуу</translation>
  </message>
  <message id="placement.page.placing">
   <source>Байрлуулалт</source>
   <translation>Жайгаштыруу</translation>
  </message>
  <message id="placement.kind">
   <source>Байрлуулалтын төрөл</source>
   <translation>Жайгаштыруунун түрү</translation>
  </message>
  <message id="placement.kind.option.protective">
   <source>түр хамгаалах байрлуулалт</source>
   <translation>убактылуу коргоо үчүн жайгаштыруу</translation>
  </message>
  <message id="placement.kind.option.one_stop">
   <source>нэг цэгийн үйлчилгээ</source>
   <translation>бирдиктүү терезе борбору</translation>
  </message>
  <message id="placement.kind.option.shelter">
   <source>түр хамгаалах байр</source>
   <translation>убактылуу баш калкалоочу жай</translation>
  </message>
  <message id="placement.kind.option.institution">
   <source>төвлөрсөн асрамж</source>
   <translation>мекемедеги камкордук</translation>
  </message>
  <message id="placement.kind.option.foster">
   <source>асрамжийн гэр бүл</source>
   <translation>патронаттык үй-бүлө</translation>
  </message>
  <message id="placement.kind.option.kin">
   <source>садан төрлийн асрамж</source>
   <translation>туугандардын камкордугу</translation>
  </message>
  <message id="placement.placed_on">
   <source>Байрлуулсан огноо, цаг</source>
   <translation>Жайгаштырылган күн, убакыт</translation>
  </message>
  <message id="placement.secret_address">
   <source>Хаяг нь нууц уу</source>
   <translation>Дареги жашырынбы</translation>
  </message>
  <message id="placement.secret_address.hint">
   <source>Нууц хаягийг маш нууц хэсэгт тусад нь хадгална.</source>
   <translation>Жашырын дарек өтө купуя бөлүгүндө өзүнчө сакталат.</translation>
  </message>
  <message id="placement.place">
   <source>Байрлуулсан газар</source>
   <translation>Жайгаштырылган жер</translation>
  </message>
  <message id="placement.secret_place">
   <source>Нууц хаяг</source>
   <translation>Жашырын дарек</translation>
  </message>
  <message id="placement.escort">
   <source>Дагалдан явсан хүн</source>
   <translation>Коштоп жүрүүчү</translation>
  </message>
  <message id="placement.receiver">
   <source>Хүлээн авсан хүн</source>
   <translation>Кабыл алган адам</translation>
  </message>
  <message id="placement.page.reasons">
   <source>Шалтгаан, үндэслэл</source>
   <translation>Себеби, негизи</translation>
  </message>
  <message id="placement.why_apart">
   <source>Гэр бүлээс тусад нь байрлуулах шалтгаан</source>
   <translation>Үй-бүлөдөн тышкары жайгаштыруунун себеби</translation>
  </message>
  <message id="placement.why_apart.hint">
   <source>Гэрт нь аюулгүй байлгах ямар оролдлого хийснээ бас бичнэ.</source>
   <translation>Үйдө коопсуздугун камсыздоо үчүн кандай аракеттер жасалганы да жазылат.</translation>
  </message>
  <message id="placement.why_apart.ask">
   <source>Гэртээ үлдэхэд тань юу аюултай байна вэ? Та хаана, хэнтэй байвал тайван байх вэ?</source>
   <translation>Үйдө калууңуз эмнеси менен коркунучтуу? Кайда, ким менен болсоңуз тынч болосуз?</translation>
  </message>
  <message id="placement.legal_basis">
   <source>Эрх зүйн үндэслэл</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="placement.legal_basis.option.consent">
   <source>зөвшөөрөл</source>
   <translation>макулдук</translation>
  </message>
  <message id="placement.legal_basis.option.court">
   <source>шүүхийн шийдвэр</source>
   <translation>сот актысы</translation>
  </message>
  <message id="placement.legal_basis.option.local">
   <source>орон нутгийн захиргааны шийдвэр</source>
   <translation>жергиликтүү аткаруу органынын чечими</translation>
  </message>
  <message id="placement.legal_basis.option.police">
   <source>цагдаагийн шийдвэр</source>
   <translation>милициянын чечими</translation>
  </message>
  <message id="placement.legal_basis.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="placement.legal_basis_other">
   <source>Бусад үндэслэл</source>
   <translation>Башка негиз</translation>
  </message>
  <message id="placement.legal_basis_ref">
   <source>Зөвшөөрөл</source>
   <translation>Макулдук</translation>
  </message>
  <message id="placement.legal_basis_documents">
   <source>Шийдвэр, баримт</source>
   <translation>Чечим, документтер</translation>
  </message>
  <message id="placement.must_not_meet">
   <source>Уулзуулж болохгүй хүмүүс</source>
   <translation>Жолугушпашы керек болгон адамдар</translation>
  </message>
  <message id="placement.must_not_meet.hint">
   <source>Маш нууц хэсэгт хадгална, файлтай хамт хэвлэгдэхгүй.</source>
   <translation>Өтө купуя бөлүгүндө сакталат, иш менен чогуу басылбайт.</translation>
  </message>
  <message id="placement.must_not_meet.ask">
   <source>Та хэнтэй таарахаас болгоомжилж байна вэ?</source>
   <translation>Ким менен кезигип калуудан чочулайсыз?</translation>
  </message>
  <message id="placement.page.course">
   <source>Хугацаа, эргэн нэгтгэх</source>
   <translation>Мөөнөтү, үй-бүлөгө кайра кошуу</translation>
  </message>
  <message id="placement.until">
   <source>Байрлуулах хугацаа дуусах огноо</source>
   <translation>Жайгаштыруу мөөнөтү бүтөт</translation>
  </message>
  <message id="placement.reviews">
   <source>Байрлуулалтыг эргэн хянасан</source>
   <translation>Жайгаштырууну кайра кароо</translation>
  </message>
  <message id="placement.reviews.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="placement.reviews.state">
   <source>Үйлчлүүлэгчийн байдал</source>
   <translation>Клиенттин абалы</translation>
  </message>
  <message id="placement.reviews.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="placement.reviews.until">
   <source>Сунгасан хугацаа</source>
   <translation>Узартылган мөөнөт</translation>
  </message>
  <message id="placement.reintegration">
   <source>Эргэн нэгтгэх зорилго</source>
   <translation>Үй-бүлөгө кайра кошуунун максаты</translation>
  </message>
  <message id="placement.reintegration.ask">
   <source>Гэртээ эргэж очихын тулд юу өөрчлөгдсөн байх ёстой вэ?</source>
   <translation>Үйүңүзгө кайтуу үчүн эмне өзгөрүшү керек?</translation>
  </message>
  <message id="placement.reintegration_result">
   <source>Эргэн нэгтгэсэн үр дүн</source>
   <translation>Үй-бүлөгө кайра кошуунун натыйжасы</translation>
  </message>
  <message id="placement.reintegration_result.hint">
   <source>Байрлуулалт дуусахад нөхөж бичнэ.</source>
   <translation>Жайгаштыруу бүткөндө толукталат.</translation>
  </message>
  <message id="placement.ended_on">
   <source>Байрлуулалт дууссан огноо</source>
   <translation>Жайгаштыруу аяктаган күн</translation>
  </message>
  <message id="presentation.title">
   <source>Кейс танилцуулах хуудас</source>
   <translation>Кейсти тааныштыруу барагы</translation>
  </message>
  <message id="presentation.page.about">
   <source>Нэргүй танилцуулга</source>
   <translation>Атсыз тааныштыруу</translation>
  </message>
  <message id="presentation.made_on">
   <source>Хуудас бэлтгэсэн огноо</source>
   <translation>Барак даярдалган күн</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Түр код</source>
   <translation>Убактылуу код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Насны бүлэг</source>
   <translation>Курактык тобу</translation>
  </message>
  <message id="presentation.sex">
   <source>Хүйс</source>
   <translation>Жынысы</translation>
  </message>
  <message id="presentation.place_type">
   <source>Суурин газрын төрөл</source>
   <translation>Калктуу конуштун түрү</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>хот</source>
   <translation>шаар</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>сум, суурин</source>
   <translation>айыл</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>хөдөө, алслагдсан газар</source>
   <translation>алыскы жер, жайлоо</translation>
  </message>
  <message id="presentation.family">
   <source>Гэр бүл</source>
   <translation>Үй-бүлө</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Нэр бичихгүй, үүргээр нь бичнэ: ээж, аав, эмээ.</source>
   <translation>Аты жазылбайт, ролу жазылат: эне, ата, чоң эне.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Үйл явдлын дараалал</source>
   <translation>Окуялардын ырааттуулугу</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Огноо бичихгүй, кейс нээснээс хойших өдрөөр тоолно.</source>
   <translation>Күнү жазылбайт, кейс ачылгандан берки күндөр саналат.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Өдөр</source>
   <translation>Күн</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Үйл явдал</source>
   <translation>Окуя</translation>
  </message>
  <message id="presentation.page.question">
   <source>Хэлэлцүүлэх асуудал</source>
   <translation>Талкуулануучу маселе</translation>
  </message>
  <message id="presentation.risks">
   <source>Эрсдэл</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="presentation.strengths">
   <source>Давуу тал</source>
   <translation>Күчтүү жактар</translation>
  </message>
  <message id="presentation.tried">
   <source>Өмнө нь хийж үзсэн арга хэмжээ</source>
   <translation>Мурда колдонулган чаралар</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Юу тус болсон бэ? Юу тус болоогүй вэ?</source>
   <translation>Эмне жардам берди? Эмне жардам берген жок?</translation>
  </message>
  <message id="presentation.question">
   <source>Хамт олноос асуух асуулт</source>
   <translation>Кесиптештерге суроо</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Хамт олноосоо яг юуг сонсмоор байна вэ?</source>
   <translation>Кесиптештериңизден так эмнени уккуңуз келет?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Таних боломжтой мэдээлэл байхгүйг шалгасан</source>
   <translation>Таанытып коюучу маалымат жок экени текшерилди</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>нэр байхгүй</source>
   <translation>аты жок</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>хаяг, сургууль, ажлын газрын нэр байхгүй</source>
   <translation>дарек, мектеп, иш орду аталган эмес</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>төрсөн болон бусад бодит огноо байхгүй</source>
   <translation>туулган күн жана башка чыныгы күндөр жок</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>таньж болох онцгой шинж байхгүй</source>
   <translation>таанытып коюучу өзгөчө белгилер жок</translation>
  </message>
  <message id="prevention_log.title">
   <source>Урьдчилан сэргийлэх, шууд бус үйл ажиллагааны бүртгэл</source>
   <translation>Алдын алуу жана кыйыр иштердин эсеби</translation>
  </message>
  <message id="prevention_log.page.event">
   <source>Үйл ажиллагаа</source>
   <translation>Иш-чара</translation>
  </message>
  <message id="prevention_log.held_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="prevention_log.place">
   <source>Газар</source>
   <translation>Орду</translation>
  </message>
  <message id="prevention_log.topic">
   <source>Сэдэв</source>
   <translation>Тема</translation>
  </message>
  <message id="prevention_log.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="prevention_log.kind.option.training">
   <source>сургалт</source>
   <translation>окутуу</translation>
  </message>
  <message id="prevention_log.kind.option.advocacy">
   <source>нөлөөллийн ажил</source>
   <translation>кызыкчылыктарды коргоо</translation>
  </message>
  <message id="prevention_log.kind.option.campaign">
   <source>аян</source>
   <translation>акция</translation>
  </message>
  <message id="prevention_log.kind.option.support_group">
   <source>дэмжлэгийн бүлэг</source>
   <translation>колдоо тобу</translation>
  </message>
  <message id="prevention_log.kind.option.club">
   <source>клуб</source>
   <translation>клуб</translation>
  </message>
  <message id="prevention_log.kind.option.patronage">
   <source>нийгмийн эргүүл</source>
   <translation>социалдык патронаж</translation>
  </message>
  <message id="prevention_log.kind.option.staff_training">
   <source>ажилтны сургалт</source>
   <translation>кызматкерлерди окутуу</translation>
  </message>
  <message id="prevention_log.kind.option.policy">
   <source>бодлогын ажил</source>
   <translation>саясат боюнча иш</translation>
  </message>
  <message id="prevention_log.audience">
   <source>Оролцогчид</source>
   <translation>Катышуучулар</translation>
  </message>
  <message id="prevention_log.audience.who">
   <source>Хэн</source>
   <translation>Ким</translation>
  </message>
  <message id="prevention_log.audience.age">
   <source>Нас</source>
   <translation>Жашы</translation>
  </message>
  <message id="prevention_log.audience.female">
   <source>Эмэгтэй</source>
   <translation>Аялдар</translation>
  </message>
  <message id="prevention_log.audience.male">
   <source>Эрэгтэй</source>
   <translation>Эркектер</translation>
  </message>
  <message id="prevention_log.attended">
   <source>Оролцсон үйлчлүүлэгчид (кейсийн код)</source>
   <translation>Катышкан кардарлар (коддору)</translation>
  </message>
  <message id="prevention_log.attended.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Аты-жөнү жазылбайт.</translation>
  </message>
  <message id="prevention_log.partners">
   <source>Түнш, манлайлагчид</source>
   <translation>Өнөктөштөр, лидерлер</translation>
  </message>
  <message id="prevention_log.materials">
   <source>Материал</source>
   <translation>Материалдар</translation>
  </message>
  <message id="prevention_log.result">
   <source>Үр дүн</source>
   <translation>Жыйынтык</translation>
  </message>
  <message id="prevention_log.families">
   <source>Илэрсэн өрх (кейсийн код)</source>
   <translation>Табылган үй-бүлөлөр (коддору)</translation>
  </message>
  <message id="prevention_log.families.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Аты-жөнү жазылбайт.</translation>
  </message>
  <message id="process_note.title">
   <source>Үйл явцын тэмдэглэл / уулзалтын тэмдэглэл</source>
   <translation>Иштин жүрүшү жөнүндө жазуу / жолугушуу жазуусу</translation>
  </message>
  <message id="process_note.page.meeting">
   <source>Уулзалт</source>
   <translation>Жолугушуу</translation>
  </message>
  <message id="process_note.met_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="process_note.started">
   <source>Эхэлсэн</source>
   <translation>Башталышы</translation>
  </message>
  <message id="process_note.ended">
   <source>Дууссан</source>
   <translation>Аякташы</translation>
  </message>
  <message id="process_note.place">
   <source>Газар, өрөө</source>
   <translation>Жери, бөлмөсү</translation>
  </message>
  <message id="process_note.place.hint">
   <source>Хаягийг бүү бич: «зөвлөгөөний өрөө», «гэрт нь».</source>
   <translation>Дарегин жазбаңыз: «кеңеш берүү бөлмөсү», «үйүндө».</translation>
  </message>
  <message id="process_note.kind">
   <source>Уулзалтын хэлбэр</source>
   <translation>Жолугушуунун түрү</translation>
  </message>
  <message id="process_note.kind.option.individual">
   <source>ганцаарчилсан</source>
   <translation>жеке</translation>
  </message>
  <message id="process_note.kind.option.family">
   <source>гэр бүлийн</source>
   <translation>үй-бүлөлүк</translation>
  </message>
  <message id="process_note.kind.option.group">
   <source>бүлгийн</source>
   <translation>топтук</translation>
  </message>
  <message id="process_note.kind.option.phone">
   <source>утсаар</source>
   <translation>телефон аркылуу</translation>
  </message>
  <message id="process_note.kind.option.outreach">
   <source>явуулын</source>
   <translation>көчмө кызмат</translation>
  </message>
  <message id="process_note.kind.option.accompaniment">
   <source>байгууллагад дагалдан очих</source>
   <translation>мекемеге коштоп баруу</translation>
  </message>
  <message id="process_note.kind.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="process_note.kind_other">
   <source>Бусад хэлбэр</source>
   <translation>Башка түрү</translation>
  </message>
  <message id="process_note.present">
   <source>Оролцсон хүмүүс</source>
   <translation>Катышкандар</translation>
  </message>
  <message id="process_note.present.hint">
   <source>Нэр нь бүртгэлд хадгалагдаж, тэмдэглэлд үүрэг нь гарна.</source>
   <translation>Аты-жөнү каттоодо сакталат, жазууда ролу гана көрүнөт.</translation>
  </message>
  <message id="process_note.purpose">
   <source>Уулзалтын зорилго</source>
   <translation>Жолугушуунун максаты</translation>
  </message>
  <message id="process_note.purpose.ask">
   <source>Өнөөдөр бид юуг ярилцвал танд хэрэгтэй вэ?</source>
   <translation>Бүгүн эмне жөнүндө сүйлөшсөк, сизге пайдалуу болот?</translation>
  </message>
  <message id="process_note.page.course">
   <source>Уулзалтын явц</source>
   <translation>Жолугушуунун жүрүшү</translation>
  </message>
  <message id="process_note.facts">
   <source>Баримт</source>
   <translation>Фактылар</translation>
  </message>
  <message id="process_note.facts.hint">
   <source>Юу болсныг дүгнэлтгүй, дарааллаар нь бичнэ.</source>
   <translation>Эмне болгонун тыянаксыз, ирети менен жазыңыз.</translation>
  </message>
  <message id="process_note.said">
   <source>Ярьсан зүйл</source>
   <translation>Айтылгандар</translation>
  </message>
  <message id="process_note.said.hint">
   <source>Чухал үгийг хашилтад, хэн хэлснийг тэмдэглэнэ.</source>
   <translation>Маанилүү сөздөрдү тырмакчада, ким айтканын көрсөтүп жазыңыз.</translation>
  </message>
  <message id="process_note.said.ask">
   <source>Би таныг зөв ойлгосон эсэхээ шалгая: та … гэж хэлсэн үү?</source>
   <translation>Туура түшүндүмбү, тактайын: сиз … дедиңизби?</translation>
  </message>
  <message id="process_note.observation">
   <source>Ажилтны ажиглалт</source>
   <translation>Кызматкердин байкоосу</translation>
  </message>
  <message id="process_note.observation.hint">
   <source>Харсан зүйл: байдал, харилцаа, орчин.</source>
   <translation>Көргөнү: абалы, мамилеси, айлана-чөйрөсү.</translation>
  </message>
  <message id="process_note.hypothesis">
   <source>Ажилтны таамаглал</source>
   <translation>Кызматкердин божомолу</translation>
  </message>
  <message id="process_note.hypothesis.hint">
   <source>Баримт биш. Дараагийн уулзалтаар шалгах зүйл.</source>
   <translation>Факты эмес. Кийинки жолугушууда текшериле турган нерсе.</translation>
  </message>
  <message id="process_note.page.work">
   <source>Үзүүлсэн интервенц</source>
   <translation>Жасалган кийлигишүү</translation>
  </message>
  <message id="process_note.method">
   <source>Хэрэглэсэн арга</source>
   <translation>Колдонулган ыкма</translation>
  </message>
  <message id="process_note.method.option.counselling">
   <source>зөвлөгөө өгөх</source>
   <translation>кеңеш берүү</translation>
  </message>
  <message id="process_note.method.option.psychosocial">
   <source>нийгэм-сэтгэлзүйн дэмжлэг</source>
   <translation>психосоциалдык колдоо</translation>
  </message>
  <message id="process_note.method.option.crisis">
   <source>хямралын интервенц</source>
   <translation>кризистик кийлигишүү</translation>
  </message>
  <message id="process_note.method.option.problem_solving">
   <source>асуудал шийдвэрлэх</source>
   <translation>көйгөйдү чечүү</translation>
  </message>
  <message id="process_note.method.option.strengths">
   <source>давуу талд тулгуурлах</source>
   <translation>күчтүү жактарга таянуу</translation>
  </message>
  <message id="process_note.method.option.family_work">
   <source>гэр бүлтэй ажиллах</source>
   <translation>үй-бүлө менен иштөө</translation>
  </message>
  <message id="process_note.method.option.group_work">
   <source>бүлгийн ажил</source>
   <translation>топтук иш</translation>
  </message>
  <message id="process_note.method.option.informing">
   <source>мэдээллээр хангах</source>
   <translation>маалымат берүү</translation>
  </message>
  <message id="process_note.method.option.referral">
   <source>холбон зуучлах</source>
   <translation>кайра жөнөтүү</translation>
  </message>
  <message id="process_note.method.option.advocacy">
   <source>эрхийг нь хамгаалах</source>
   <translation>укугун коргоо</translation>
  </message>
  <message id="process_note.method.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="process_note.method_other">
   <source>Бусад арга</source>
   <translation>Башка ыкма</translation>
  </message>
  <message id="process_note.intervention">
   <source>Үзүүлсэн интервенц</source>
   <translation>Жасалган кийлигишүү</translation>
  </message>
  <message id="process_note.intervention.hint">
   <source>Юу хийсэн, үйлчлүүлэгч хэрхэн хүлээж авсан.</source>
   <translation>Эмне жасалды, клиент аны кандай кабыл алды.</translation>
  </message>
  <message id="process_note.plan_ref">
   <source>Хамаарах төлөвлөгөө</source>
   <translation>Тиешелүү план</translation>
  </message>
  <message id="process_note.plan_goals">
   <source>Төлөвлөгөөний аль зорилго</source>
   <translation>Пландын кайсы максаты</translation>
  </message>
  <message id="process_note.plan_goals.hint">
   <source>Зорилгын дугаар.</source>
   <translation>Максаттын номери.</translation>
  </message>
  <message id="process_note.changes">
   <source>Гарсан өөрчлөлт</source>
   <translation>Болгон өзгөрүүлөр</translation>
  </message>
  <message id="process_note.changes.ask">
   <source>Өмнөх уулзалтаас хойш юу өөрчлөгдсөн бэ? Юу нь сайжирсан бэ?</source>
   <translation>Мурунку жолугушуудан бери эмне өзгөрдү? Эмне жакшырды?</translation>
  </message>
  <message id="process_note.page.safety">
   <source>Аюулгүй байдал, ёс зүй</source>
   <translation>Коопсуздук, этика</translation>
  </message>
  <message id="process_note.new_risk">
   <source>Шинэ эрсдэл гарсан уу</source>
   <translation>Жаңы тобокелдик чыктыбы</translation>
  </message>
  <message id="process_note.new_risk.ask">
   <source>Өмнө уулзсанаас хойш айж, аюулд орсон зүйл байсан уу?</source>
   <translation>Мурунку жолугушуудан бери корккон, коркунучта калган учуруңуз болдубу?</translation>
  </message>
  <message id="process_note.new_risk_detail">
   <source>Шинэ эрсдэл, авсан арга хэмжээ</source>
   <translation>Жаңы тобокелдик, көрүлгөн чара</translation>
  </message>
  <message id="process_note.threat">
   <source>Өөртөө, бусдад учруулах аюул</source>
   <translation>Өзүнө же башкаларга коркунуч</translation>
  </message>
  <message id="process_note.threat.hint">
   <source>Аюул байхгүй бол хоосон орхино. Тэмдэглэсэн даруйд анхааруулга гарна.</source>
   <translation>Коркунуч жок болсо, бош калтырыңыз. Белгиленер замат эскертүү чыгат.</translation>
  </message>
  <message id="process_note.threat.ask">
   <source>Хүнд үед өөрийгөө эсвэл бусдыг гэмтээх бодол төрж байсан уу? Ингэж асуух нь зүгээр, хариулт танд тусална.</source>
   <translation>Кыйын учурда өзүңүзгө же башкага зыян келтирүү ою келди беле? Муну сурасак болот, жообуңуз сизге жардам берүүгө керек.</translation>
  </message>
  <message id="process_note.threat.option.self">
   <source>өөрийгөө гэмтээх аюул</source>
   <translation>өзүнө зыян келтирүү коркунучу</translation>
  </message>
  <message id="process_note.threat.option.others">
   <source>бусдад гэмтэл учруулах аюул</source>
   <translation>башкаларга коркунуч</translation>
  </message>
  <message id="process_note.gift">
   <source>Бэлэг санал болгосон уу</source>
   <translation>Белек сунушталдыбы</translation>
  </message>
  <message id="process_note.gift_detail">
   <source>Бэлгийн талаар юу хийсэн</source>
   <translation>Белек боюнча эмне жасалды</translation>
  </message>
  <message id="process_note.page.agreements">
   <source>Дүгнэлт, тохиролцоо</source>
   <translation>Жыйынтык, макулдашуулар</translation>
  </message>
  <message id="process_note.summary">
   <source>Хамтран хийсэн дүгнэлт</source>
   <translation>Чогуу чыгарылган жыйынтык</translation>
  </message>
  <message id="process_note.summary.ask">
   <source>Өнөөдөр бид юу ярилцсанаа хамтдаа дүгнэе. Танд юу нь хамгийн хэрэгтэй байв?</source>
   <translation>Бүгүн эмнени сүйлөшкөнүбүздү чогуу жыйынтыктайлы. Сизге эң пайдалуусу эмне болду?</translation>
  </message>
  <message id="process_note.shown">
   <source>Үйлчлүүлэгчид танилцуулсан уу</source>
   <translation>Клиентке көрсөтүлдүбү</translation>
  </message>
  <message id="process_note.agreements">
   <source>Тохиролцсон зүйл</source>
   <translation>Макулдашылган иштер</translation>
  </message>
  <message id="process_note.agreements.ask">
   <source>Дараагийн уулзалт хүртэл хэн юу хийх вэ? Танд боломжтой юу?</source>
   <translation>Кийинки жолугушууга чейин ким эмне кылат? Бул сизге мүмкүнбү?</translation>
  </message>
  <message id="process_note.agreements.what">
   <source>Юу хийх</source>
   <translation>Эмне кылуу керек</translation>
  </message>
  <message id="process_note.agreements.who">
   <source>Хэн</source>
   <translation>Ким</translation>
  </message>
  <message id="process_note.agreements.until">
   <source>Хэзээ хүртэл</source>
   <translation>Качанга чейин</translation>
  </message>
  <message id="process_note.next_meeting">
   <source>Дараагийн уулзалт</source>
   <translation>Кийинки жолугушуу</translation>
  </message>
  <message id="process_note.page.attached">
   <source>Бичлэг, маш нууц хэсэг, гарын үсэг</source>
   <translation>Жазуу, өтө купуя бөлүк, колу</translation>
  </message>
  <message id="process_note.audio">
   <source>Дуу хураасан уу</source>
   <translation>Аудиожазуу жасалдыбы</translation>
  </message>
  <message id="process_note.audio.hint">
   <source>Зөвхөн зөвшөөрөлтэйгөөр.</source>
   <translation>Макулдук менен гана.</translation>
  </message>
  <message id="process_note.audio.ask">
   <source>Ярилцлагыг дуу хураагуурт бичвэл та зөвшөөрөх үү? Татгалзах нь таны эрх, үйлчилгээнд нөлөөлөхгүй.</source>
   <translation>Маекти аудиого жазсак, макулсузбу? Баш тартуу – укугуңуз, ал кызматка таасир этпейт.</translation>
  </message>
  <message id="process_note.audio_consent">
   <source>Дуу хураах зөвшөөрөл</source>
   <translation>Аудиожазууга макулдук</translation>
  </message>
  <message id="process_note.audio_file">
   <source>Дуу хураах бичлэг</source>
   <translation>Аудиожазуу</translation>
  </message>
  <message id="process_note.confidential_part">
   <source>Маш нууц хэсэг</source>
   <translation>Өтө купуя бөлүк</translation>
  </message>
  <message id="process_note.confidential_part.hint">
   <source>Бусадтай хуваалцах боломжгүй мэдээлэл. Тусад нь хадгалж, тусад нь хэвлэнэ.</source>
   <translation>Башкалар менен бөлүшүүгө болбогон маалымат. Өзүнчө сакталат, өзүнчө басылып чыгат.</translation>
  </message>
  <message id="process_note.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="process_note.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="process_note.declined">
   <source>Санал болгосон үйлчилгээнээс татгалзсан уу</source>
   <translation>Сунушталган кызматтан баш тарттыбы</translation>
  </message>
  <message id="process_note.declined.hint">
   <source>Татгалзах нь үйлчлүүлэгчийн эрх.</source>
   <translation>Баш тартуу – клиенттин укугу.</translation>
  </message>
  <message id="process_note.declined_detail">
   <source>Юунаас, ямар шалтгаанаар татгалзсан</source>
   <translation>Эмнеден, эмне себептен баш тартты</translation>
  </message>
  <message id="process_note.declined_problems">
   <source>Үнэлгээний аль асуудал (№)</source>
   <translation>Баалоонун кайсы көйгөйү (№)</translation>
  </message>
  <message id="process_note.declined_goals">
   <source>Төлөвлөгөөний аль зорилго (№)</source>
   <translation>Пландын кайсы максаты (№)</translation>
  </message>
  <message id="prohibitions.title">
   <source>Хориглох зүйлийн танилцуулга, мэдэгдэл</source>
   <translation>Тыюулар менен таанышуу, билдирүү</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Танилцсан зүйл</source>
   <translation>Таанышкан жоболор</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Танилцсан огноо</source>
   <translation>Таанышкан күн</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 зүйлийг уншсан</source>
   <translation>13 жобо окулду</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Ялгаварлахгүй, онцлогийг үл тоохгүй</source>
   <translation>Басмырлабоо, өзгөчөлүктү эске алуу</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Үйлчлүүлэгчтэй дотно харилцаа үүсгэхгүй</source>
   <translation>Клиент менен жакын мамиле түзбөө</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Бусдад хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</source>
   <translation>Башкаларга коркунуч тууралуу билсе, унчукпай калбоо</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өөртөө хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</source>
   <translation>Өзүнө зыян келтирүү коркунучун билсе, унчукпай калбоо</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Худал, хайнга үнэлгээ хийхгүй</source>
   <translation>Жалган, шалаакы баалоо жүргүзбөө</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Хэрэгтэй үйлчилгээг хойшлуулахгүй, нуухгүй</source>
   <translation>Керектүү кызматты кармабоо</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Нууцыг задруулахгүй</source>
   <translation>Сырды ачыкка чыгарбоо</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Нотлох баримтыг өөрчлөхгүй, дутуу бүрдүүлэхгүй</source>
   <translation>Далилдерди бурмалабоо</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Зөвшөөрөлд хуурамч материал бүрдүүлэхгүй</source>
   <translation>Уруксат үчүн жасалма документ бербөө</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Хэрэгтэй үйлчилгээнд холбохоос татгалзахгүй</source>
   <translation>Керектүү кызматка жөнөтүүдөн баш тартпоо</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Бэлэг, шан харамж авахгүй</source>
   <translation>Белек, акы албоо</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Хор хүргэх, үр дүнгүй арга хэрэглэхгүй</source>
   <translation>Зыяндуу, натыйжасыз ыкма колдонбоо</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Бусад оролцогчоос хамгаалахаа орхигдуулахгүй</source>
   <translation>Башка катышуучулардан коргоону унутпоо</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Ашиг сонирхлын зөрчлийн мэдэгдэл</source>
   <translation>Кызыкчылыктардын кагылышуусу</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Кейсийн код</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Ямар холбоотой</source>
   <translation>Байланышы</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Авсан арга хэмжээ</source>
   <translation>Чара</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Санал болгосон бэлэг</source>
   <translation>Сунушталган белектер</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Юу</source>
   <translation>Эмне</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Юу хийсэн</source>
   <translation>Эмне кылынды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>татгалзсан</source>
   <translation>баш тартылды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>буцаасан</source>
   <translation>кайтарылды</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="quarterly_report.title">
   <source>3 сар тутмын тайлан</source>
   <translation>3 айлык отчет</translation>
  </message>
  <message id="quarterly_report.page.work">
   <source>Хийсэн ажил</source>
   <translation>Аткарылган иштер</translation>
  </message>
  <message id="quarterly_report.reported_on">
   <source>Тайлангийн огноо</source>
   <translation>Отчеттун күнү</translation>
  </message>
  <message id="quarterly_report.quarter">
   <source>Тайлант улирал</source>
   <translation>Отчеттук чейрек</translation>
  </message>
  <message id="quarterly_report.work_done">
   <source>Тайлант хугацаанд хийсэн ажил</source>
   <translation>Отчеттук мезгилде аткарылган иштер</translation>
  </message>
  <message id="quarterly_report.work_done.hint">
   <source>Тэмдэглэл, холбон зуучлал, гэрээр очсон бүртгэлээс.</source>
   <translation>Жазуулардан, кайра жөнөтүүлөрдөн, үйгө баруулардан.</translation>
  </message>
  <message id="quarterly_report.work_done.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="quarterly_report.work_done.activity">
   <source>Ажил</source>
   <translation>Иш</translation>
  </message>
  <message id="quarterly_report.work_done.result">
   <source>Үр дүн</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="quarterly_report.recommendations">
   <source>Үйлчилгээний төлөвлөгөөний зөвлөмж, биелэлт</source>
   <translation>Кызмат көрсөтүү планынын сунуштары, аткарылышы</translation>
  </message>
  <message id="quarterly_report.recommendations.recommendation">
   <source>Зөвлөмж</source>
   <translation>Сунуш</translation>
  </message>
  <message id="quarterly_report.recommendations.state">
   <source>Биелэлт</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.not_started">
   <source>эхлээгүй</source>
   <translation>баштала элек</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.in_progress">
   <source>хийгдэж байна</source>
   <translation>аткарылып жатат</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.done">
   <source>биелсэн</source>
   <translation>аткарылды</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.not_done">
   <source>биелээгүй</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="quarterly_report.recommendations.obstacle">
   <source>Саад бэрхшээл</source>
   <translation>Тоскоолдук</translation>
  </message>
  <message id="quarterly_report.page.progress">
   <source>Үр дүнгийн явц</source>
   <translation>Натыйжалардын жүрүшү</translation>
  </message>
  <message id="quarterly_report.progress">
   <source>Үр дүнгийн явц</source>
   <translation>Натыйжалардын жүрүшү</translation>
  </message>
  <message id="quarterly_report.progress.hint">
   <source>Зорилго бүрээр: эхний байдал, одоогийн байдал.</source>
   <translation>Ар бир максат боюнча: баштапкы абал, азыркы абал.</translation>
  </message>
  <message id="quarterly_report.open_items">
   <source>Хугацаа хэтэрсэн ажил, дутуу материал</source>
   <translation>Мөөнөтү өткөн иштер, жетишпеген материалдар</translation>
  </message>
  <message id="quarterly_report.next_quarter">
   <source>Дараагийн улиралд хийх ажил</source>
   <translation>Кийинки чейректин иштери</translation>
  </message>
  <message id="quarterly_report.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="quarterly_report.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="quarterly_report.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="quarterly_report.received_on">
   <source>Мэргэжлийн удирдагч хүлээн авсан</source>
   <translation>Супервизор кабыл алды</translation>
  </message>
  <message id="quarterly_report.received_on.hint">
   <source>Удирдагч тайланг хүлээн авсан өдөр; дараа нь нөхөж бичиж болно.</source>
   <translation>Супервизор отчетту алган күн; кийин толтурса болот.</translation>
  </message>
  <message id="rapid_call.title">
   <source>Шуурхай дуудлагын хуудас; эрсдэлийн болон аюулгүй зэргийн үнэлгээ</source>
   <translation>Шашылыш чакыруу барагы; тобокелдикти жана коопсуздук даражасын баалоо</translation>
  </message>
  <message id="rapid_call.page.call">
   <source>Дуудлага</source>
   <translation>Чакыруу</translation>
  </message>
  <message id="rapid_call.received_at">
   <source>Дуудлага авсан огноо, цаг</source>
   <translation>Чакыруу түшкөн күн, убакыт</translation>
  </message>
  <message id="rapid_call.received_at.hint">
   <source>24 ба 72 цагийн хугацаа энэ цагаас эхэлнэ.</source>
   <translation>24 жана 72 сааттык мөөнөт ушул убакыттан башталат.</translation>
  </message>
  <message id="rapid_call.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Кайрылуу жолу</translation>
  </message>
  <message id="rapid_call.caller">
   <source>Дуудлага өгсөн хүн</source>
   <translation>Чакыруу жасаган адам</translation>
  </message>
  <message id="rapid_call.caller.hint">
   <source>Нэрээ хэлэхийг хүсээгүй бол хоосон үлдээнэ.</source>
   <translation>Атын айткысы келбесе, бош калтырылат.</translation>
  </message>
  <message id="rapid_call.caller.ask">
   <source>Та хүсвэл нэр, утсаа үлдээгээрэй. Нэрийг тань тусад нь нууцлан хадгална.</source>
   <translation>Кааласаңыз, атыңызды жана телефонуңузду калтырыңыз. Атыңыз өзүнчө, купуя сакталат.</translation>
  </message>
  <message id="rapid_call.place">
   <source>Болсон газар</source>
   <translation>Окуя болгон жер</translation>
  </message>
  <message id="rapid_call.place.ask">
   <source>Та яг одоо хаана байна вэ? Бид очиход ямар газар, юугаар таних вэ?</source>
   <translation>Азыр так кайда турасыз? Бара турган жерди эмнеден тааныйбыз?</translation>
  </message>
  <message id="rapid_call.present">
   <source>Тэнд байсан хүмүүс</source>
   <translation>Ал жерде болгон адамдар</translation>
  </message>
  <message id="rapid_call.present.hint">
   <source>Хүүхдүүдийг заавал бич.</source>
   <translation>Балдарды сөзсүз жазыңыз.</translation>
  </message>
  <message id="rapid_call.present.ask">
   <source>Одоо таны хажууд хэн байна вэ? Хүүхдүүд хаана байна вэ?</source>
   <translation>Азыр жаныңызда ким бар? Балдар кайда?</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts">
   <source>Хүчирхийлэл үйлдсэн байж болзошгүй этгээд одоо хаана байгаа</source>
   <translation>Зомбулук көрсөттү деп болжолдонгон адам азыр кайда</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts.hint">
   <source>Мэдэгдэхгүй бол «тодорхойгүй» гэж бич.</source>
   <translation>Белгисиз болсо, «белгисиз» деп жазыңыз.</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts.ask">
   <source>Тэр хүн одоо ойрхон байна уу? Та чөлөөтэй ярьж чадаж байна уу?</source>
   <translation>Ал адам азыр жакын жердеби? Эркин сүйлөй аласызбы?</translation>
  </message>
  <message id="rapid_call.page.event">
   <source>Юу болсон</source>
   <translation>Эмне болду</translation>
  </message>
  <message id="rapid_call.what_happened">
   <source>Болсон явдал</source>
   <translation>Болгон окуя</translation>
  </message>
  <message id="rapid_call.what_happened.hint">
   <source>Баримтыг ярьсан үгээр нь, хашилтад бич. Дүгнэлт бүү хий.</source>
   <translation>Фактыларды айткан сөзү менен, тырмакчага алып жазыңыз. Жыйынтык чыгарбаңыз.</translation>
  </message>
  <message id="rapid_call.what_happened.ask">
   <source>Юу болсныг өөрийнхөөрөө ярьж өгөхгүй юу? Яарах хэрэггүй, хариулахыг хүсэхгүй бол зүгээр.</source>
   <translation>Эмне болгонун өзүңүз айтып бересизби? Шашпаңыз, жооп бергиңиз келбесе да болот.</translation>
  </message>
  <message id="rapid_call.dangers">
   <source>Хүчирхийлэл, аюулын төрөл</source>
   <translation>Зомбулуктун, коркунучтун түрү</translation>
  </message>
  <message id="rapid_call.dangers.option.physical">
   <source>Бие махбодын хүчирхийлэл</source>
   <translation>Физикалык зомбулук</translation>
  </message>
  <message id="rapid_call.dangers.option.psychological">
   <source>Сэтгэл санааны хүчирхийлэл</source>
   <translation>Психикалык зомбулук</translation>
  </message>
  <message id="rapid_call.dangers.option.sexual">
   <source>Бэлгийн хүчирхийлэл</source>
   <translation>Сексуалдык зомбулук</translation>
  </message>
  <message id="rapid_call.dangers.option.economic">
   <source>Эдийн засгийн хүчирхийлэл</source>
   <translation>Экономикалык зомбулук</translation>
  </message>
  <message id="rapid_call.dangers.option.neglect">
   <source>Үл хайхрах</source>
   <translation>Көңүл бурбоо</translation>
  </message>
  <message id="rapid_call.dangers.option.accident">
   <source>Осол</source>
   <translation>Кырсык</translation>
  </message>
  <message id="rapid_call.dangers.option.self_harm">
   <source>Өөрийгөө гэмтээх</source>
   <translation>Өзүнө зыян келтирүү</translation>
  </message>
  <message id="rapid_call.dangers.option.other">
   <source>Бусад</source>
   <translation>Башка</translation>
  </message>
  <message id="rapid_call.dangers_other">
   <source>Бусад аюул</source>
   <translation>Башка коркунуч</translation>
  </message>
  <message id="rapid_call.departed_at">
   <source>Явсан цаг</source>
   <translation>Жолго чыккан убакыт</translation>
  </message>
  <message id="rapid_call.arrived_at">
   <source>Очсон цаг</source>
   <translation>Жеткен убакыт</translation>
  </message>
  <message id="rapid_call.client_seen">
   <source>Үйлчлүүлэгчтэй уулзсан эсэх</source>
   <translation>Клиент менен жолукканбы</translation>
  </message>
  <message id="rapid_call.client_seen_reason">
   <source>Уулзаагүй шалтгаан</source>
   <translation>Жолукпаганынын себеби</translation>
  </message>
  <message id="rapid_call.client_seen_at">
   <source>Үйлчлүүлэгчтэй уулзсан цаг</source>
   <translation>Клиент менен жолуккан убакыт</translation>
  </message>
  <message id="rapid_call.page.state">
   <source>Биеийн байдал, яаралтай тусламж</source>
   <translation>Ден соолук абалы, шашылыш жардам</translation>
  </message>
  <message id="rapid_call.injuries">
   <source>Бэртэл, гэмтэл, биеийн байдал</source>
   <translation>Жаракаттар, ден соолук абалы</translation>
  </message>
  <message id="rapid_call.injuries.hint">
   <source>Харагдсан зүйлийг л бич: байрлал, хэмжээ, өнгө. Гэмтэлгүй бол «илрээгүй» гэж бич.</source>
   <translation>Көрүнгөндү гана жазыңыз: жери, көлөмү, түсү. Жаракат болбосо, «байкалган жок» деп жазыңыз.</translation>
  </message>
  <message id="rapid_call.injuries.ask">
   <source>Хаана нь өвдөж байна вэ? Эмчид үзүүлэх хэрэгтэй юу?</source>
   <translation>Каериңиз ооруп жатат? Дарыгерге көрүнүү керекпи?</translation>
  </message>
  <message id="rapid_call.body_map">
   <source>Биеийн зураглал</source>
   <translation>Дененин схемасы</translation>
  </message>
  <message id="rapid_call.body_map.hint">
   <source>Гэмтлийн байрлалыг тэмдэглэ. Хувцсыг бүү тайлуул.</source>
   <translation>Жаракаттын ордун белгилеңиз. Кийимин чечтирбеңиз.</translation>
  </message>
  <message id="rapid_call.help_needed">
   <source>Бэртэл, гэмтэл эсвэл амь нас, эрүүл мэндэд аюул байгаа эсэх</source>
   <translation>Жаракат же өмүргө, ден соолукка коркунуч барбы</translation>
  </message>
  <message id="rapid_call.urgent_help">
   <source>Үзүүлсэн шуурхай тусламж</source>
   <translation>Көрсөтүлгөн шашылыш жардам</translation>
  </message>
  <message id="rapid_call.urgent_help.hint">
   <source>Төрөл бүрд хэнд, хэдэн цагт хүлээлгэж өгснөө бич.</source>
   <translation>Ар бир түрү боюнча кимге жана саат канчада тапшырганыңызды жазыңыз.</translation>
  </message>
  <message id="rapid_call.urgent_help.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.medical">
   <source>Эмнэлгийн шуурхай тусламж</source>
   <translation>Шашылыш медициналык жардам</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.legal">
   <source>Хууль эрх зүйн шуурхай тусламж</source>
   <translation>Шашылыш укуктук жардам</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.social">
   <source>Нийгмийн ажлын шуурхай үйлчилгээ</source>
   <translation>Шашылыш социалдык жардам</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.psychological">
   <source>Сэтгэл зүйн зөвлөгөө, сэтгэл засал</source>
   <translation>Психологиялык кеңеш берүү, психотерапия</translation>
  </message>
  <message id="rapid_call.urgent_help.organisation">
   <source>Байгууллага</source>
   <translation>Уюм</translation>
  </message>
  <message id="rapid_call.urgent_help.person">
   <source>Хүлээн авсан хүн</source>
   <translation>Кабыл алган адам</translation>
  </message>
  <message id="rapid_call.urgent_help.time">
   <source>Цаг</source>
   <translation>Убактысы</translation>
  </message>
  <message id="rapid_call.urgent_help.result">
   <source>Үр дүн</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="rapid_call.page.risk">
   <source>Эрсдэлийн болон хамгаалах хүчин зүйл</source>
   <translation>Тобокелдик жана коргоочу факторлор</translation>
  </message>
  <message id="rapid_call.risk_factors">
   <source>Эрсдэлийн хүчин зүйл</source>
   <translation>Тобокелдик факторлору</translation>
  </message>
  <message id="rapid_call.risk_factors.hint">
   <source>Илэрсэн бүрийг тэмдэглэ; хоосон хайрцаг нь илрээгүйг заана.</source>
   <translation>Байкалгандын баарын белгилеңиз; бош чарчы байкалбаганын билдирет.</translation>
  </message>
  <message id="rapid_call.risk_factors.ask">
   <source>Өмнө нь ийм зүйл болж байсан уу? Та өнөө шөнө эндээ үлдэхээс айж байна уу?</source>
   <translation>Мурда да ушундай болгонбу? Бүгүн түнү ушул жерде калуудан коркосузбу?</translation>
  </message>
  <message id="rapid_call.risk_factors.option.repeated">
   <source>Хүчирхийлэл давтагдсан</source>
   <translation>Кайталанган зомбулук</translation>
  </message>
  <message id="rapid_call.risk_factors.option.weapon">
   <source>Зэвсэг, зэвсгийн чанартай зүйл</source>
   <translation>Курал же курал катары колдонулган нерсе</translation>
  </message>
  <message id="rapid_call.risk_factors.option.alcohol_drugs">
   <source>Согтууруулах ундаа, мансууруулах бодис</source>
   <translation>Алкоголь, баңгизат</translation>
  </message>
  <message id="rapid_call.risk_factors.option.threats_to_kill">
   <source>Алахаар заналхийлсэн</source>
   <translation>Өлтүрөм деп коркуткан</translation>
  </message>
  <message id="rapid_call.risk_factors.option.strangulation">
   <source>Хоолой боосон</source>
   <translation>Муунткан</translation>
  </message>
  <message id="rapid_call.risk_factors.option.pregnancy">
   <source>Жирэмсэн</source>
   <translation>Кош бойлуу</translation>
  </message>
  <message id="rapid_call.risk_factors.option.small_children">
   <source>Бага насны хүүхэдтэй</source>
   <translation>Жаш балдары бар</translation>
  </message>
  <message id="rapid_call.risk_factors.option.isolation">
   <source>Бусдаас тусгаарласан</source>
   <translation>Башкалардан обочолонткон</translation>
  </message>
  <message id="rapid_call.risk_factors.option.access">
   <source>Хүчирхийлэгч чөлөөтэй ойртох боломжтой</source>
   <translation>Зомбулук көрсөтүүчү эркин жакындай алат</translation>
  </message>
  <message id="rapid_call.risk_factors.option.own_fear">
   <source>Үйлчлүүлэгч өөрөө айж байгаа</source>
   <translation>Клиент өзү коркот</translation>
  </message>
  <message id="rapid_call.protective_factors">
   <source>Хамгаалах хүчин зүйл</source>
   <translation>Коргоочу факторлор</translation>
  </message>
  <message id="rapid_call.protective_factors.ask">
   <source>Хэцүү үед хэн танд тусалдаг вэ? Хэн дээр очвол аюулгүй байдаг вэ?</source>
   <translation>Кыйын учурда сизге ким жардам берет? Кимге барсаңыз коопсуз болосуз?</translation>
  </message>
  <message id="rapid_call.protector_able">
   <source>Хамгаалж чадах эцэг эх, асран хамгаалагч байгаа эсэх</source>
   <translation>Коргой ала турган ата-эне, камкорчу барбы</translation>
  </message>
  <message id="rapid_call.protector">
   <source>Хамгаалж чадах хүн</source>
   <translation>Коргой ала турган адам</translation>
  </message>
  <message id="rapid_call.threat">
   <source>Гэмтээх аюул</source>
   <translation>Зыян келтирүү коркунучу</translation>
  </message>
  <message id="rapid_call.threat.hint">
   <source>Тэмдэглэвэл кейсийн бүх дэлгэцийн дээд талд анхааруулга гарна.</source>
   <translation>Белгиленсе, эскертүү кейстин бардык экрандарынын үстүндө көрүнөт.</translation>
  </message>
  <message id="rapid_call.threat.option.self">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Өзүнө зыян келтирүү коркунучу</translation>
  </message>
  <message id="rapid_call.threat.option.others">
   <source>Бусдад гэмтэл учруулах аюул</source>
   <translation>Башкаларга коркунуч</translation>
  </message>
  <message id="rapid_call.page.level">
   <source>Аюулын түвшин</source>
   <translation>Коркунуч деңгээли</translation>
  </message>
  <message id="rapid_call.danger_level">
   <source>Аюулын түвшин</source>
   <translation>Коркунуч деңгээли</translation>
  </message>
  <message id="rapid_call.danger_level.hint">
   <source>Бага бол нөхцөл байдлын үнэлгээг 3–5 өдөрт, бусад үед 72 цагт хийнэ.</source>
   <translation>Төмөн болсо, кырдаал 3–5 күндө, калган учурда 72 саатта бааланат.</translation>
  </message>
  <message id="rapid_call.danger_grounds">
   <source>Түвшин тогтоосон үндэслэл</source>
   <translation>Деңгээлди аныктоонун негизи</translation>
  </message>
  <message id="rapid_call.risk_finished_at">
   <source>Эрсдэлийн үнэлгээ дууссан огноо, цаг</source>
   <translation>Тобокелдикти баалоо бүткөн күн, убакыт</translation>
  </message>
  <message id="rapid_call.risk_finished_at.hint">
   <source>Дуудлага авснаас хойш 24 цагийн дотор.</source>
   <translation>Чакыруу түшкөндөн кийин 24 сааттын ичинде.</translation>
  </message>
  <message id="rapid_call.delay_reason">
   <source>Хоцорсон шалтгаан</source>
   <translation>Кечигүүнүн себеби</translation>
  </message>
  <message id="rapid_call.delay_reason.hint">
   <source>24 цаг хэтэрсэн үед заавал бич.</source>
   <translation>24 сааттан ашканда сөзсүз жазыңыз.</translation>
  </message>
  <message id="rapid_call.assessment_due">
   <source>Нөхцөл байдлын үнэлгээ хийх хугацаа</source>
   <translation>Кырдаалды баалоонун мөөнөтү</translation>
  </message>
  <message id="rapid_call.assessment_due.hint">
   <source>Дуудлагаас хойш 72 цаг; аюул бага бол шийдвэрээс хойш 3–5 дахь өдөр.</source>
   <translation>Чакыруудан кийин 72 саат; коркунуч төмөн болсо, чечимден кийинки 3–5-күн.</translation>
  </message>
  <message id="rapid_call.page.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="rapid_call.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="rapid_call.decision.ask">
   <source>Таныг өнөөдөр хаана аюулгүй байх талаар хамт бодъё. Та юуг зөв гэж бодож байна вэ?</source>
   <translation>Бүгүн сизге кайда коопсуз экенин чогуу ойлонолу. Сиз эмнени туура деп эсептейсиз?</translation>
  </message>
  <message id="rapid_call.decision.option.stays_home">
   <source>Гэртээ үлдэх</source>
   <translation>Үйүндө калат</translation>
  </message>
  <message id="rapid_call.decision.option.temporary_placement">
   <source>Түр байрлуулах</source>
   <translation>Убактылуу жайгаштыруу</translation>
  </message>
  <message id="rapid_call.decision.option.one_stop_centre">
   <source>Нэг цэгийн үйлчилгээ</source>
   <translation>Бирдиктүү терезе борбору</translation>
  </message>
  <message id="rapid_call.decision.option.shelter">
   <source>Түр хамгаалах байр</source>
   <translation>Убактылуу баш калкалоочу жай</translation>
  </message>
  <message id="rapid_call.decision.option.hospital">
   <source>Эмнэлэг</source>
   <translation>Оорукана</translation>
  </message>
  <message id="rapid_call.decision.option.other">
   <source>Бусад</source>
   <translation>Башка</translation>
  </message>
  <message id="rapid_call.decision_other">
   <source>Өөр шийдвэр</source>
   <translation>Башка чечим</translation>
  </message>
  <message id="rapid_call.safety_plan_ref">
   <source>Аюулгүйн төлөвлөгөөний дугаар</source>
   <translation>Коопсуздук планынын номери</translation>
  </message>
  <message id="rapid_call.safety_plan_ref.hint">
   <source>Гэрт нь үлдээхээс өмнө аюулгүйн төлөвлөгөөг хамт гаргана.</source>
   <translation>Үйүндө калтыруудан мурда коопсуздук планы чогуу түзүлөт.</translation>
  </message>
  <message id="rapid_call.placement_place">
   <source>Хүргэж өгсөн газар</source>
   <translation>Жеткирилген жер</translation>
  </message>
  <message id="rapid_call.placement_escort">
   <source>Дагалдан явсан хүн</source>
   <translation>Коштоп жүрүүчү</translation>
  </message>
  <message id="rapid_call.placement_receiver">
   <source>Хүлээн авсан хүн</source>
   <translation>Кабыл алган адам</translation>
  </message>
  <message id="rapid_call.placement_at">
   <source>Хүлээлгэж өгсөн огноо, цаг</source>
   <translation>Тапшырылган күн, убакыт</translation>
  </message>
  <message id="rapid_call.page.notice">
   <source>Мэдэгдэл, гарын үсэг</source>
   <translation>Маалымдоо, кол коюу</translation>
  </message>
  <message id="rapid_call.crime_signs">
   <source>Гэмт хэрэг, зөрчлийн шинж байгаа эсэх</source>
   <translation>Кылмыштын, укук бузуунун белгиси барбы</translation>
  </message>
  <message id="rapid_call.child_concerned">
   <source>Хүүхэд өртсөн эсвэл эрсдэлд байгаа эсэх</source>
   <translation>Бала жабыркаганбы же тобокелдиктеби</translation>
  </message>
  <message id="rapid_call.notified">
   <source>Мэдэгдсэн байгууллага</source>
   <translation>Маалымдалган органдар</translation>
  </message>
  <message id="rapid_call.notified.body">
   <source>Байгууллага</source>
   <translation>Уюм</translation>
  </message>
  <message id="rapid_call.notified.function">
   <source>Албан тушаал</source>
   <translation>Кызматы</translation>
  </message>
  <message id="rapid_call.notified.time">
   <source>Огноо, цаг</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message id="rapid_call.notified.way">
   <source>Хэлбэр</source>
   <translation>Жолу</translation>
  </message>
  <message id="rapid_call.notified.way.option.in_person">
   <source>Биечлэн</source>
   <translation>Жеке</translation>
  </message>
  <message id="rapid_call.notified.way.option.phone">
   <source>Утсаар</source>
   <translation>Телефон аркылуу</translation>
  </message>
  <message id="rapid_call.notified.way.option.written">
   <source>Бичгээр</source>
   <translation>Жазуу түрүндө</translation>
  </message>
  <message id="rapid_call.notified.reference_no">
   <source>Бүртгэлийн дугаар</source>
   <translation>Каттоо номери</translation>
  </message>
  <message id="rapid_call.supervisor_informed">
   <source>Мэргэжлийн удирдагчид мэдэгдсэн цаг</source>
   <translation>Супервизорго маалымдалган убакыт</translation>
  </message>
  <message id="rapid_call.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="rapid_call.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="referral.title">
   <source>Илгээх хуудас</source>
   <translation>Жөнөтүү барагы</translation>
  </message>
  <message id="referral.page.to">
   <source>Хэнд илгээх</source>
   <translation>Кимге жөнөтүлөт</translation>
  </message>
  <message id="referral.referral_no">
   <source>Илгээх хуудасны дугаар</source>
   <translation>Жөнөтүү барагынын номери</translation>
  </message>
  <message id="referral.sent_on">
   <source>Илгээсэн огноо</source>
   <translation>Жөнөтүлгөн күн</translation>
  </message>
  <message id="referral.organisation">
   <source>Хүлээн авах байгууллага</source>
   <translation>Кабыл алуучу уюм</translation>
  </message>
  <message id="referral.function">
   <source>Хүлээн авах албан тушаалтан</source>
   <translation>Кабыл алуучу кызмат адамы</translation>
  </message>
  <message id="referral.contact">
   <source>Байгууллагын утас</source>
   <translation>Уюмдун телефону</translation>
  </message>
  <message id="referral.contact.hint">
   <source>Хариу ирэхгүй бол энэ дугаараар холбогдоно.</source>
   <translation>Жооп келбесе, ушул номер боюнча байланышылат.</translation>
  </message>
  <message id="referral.kind">
   <source>Холбон зуучлах үйлчилгээний төрөл</source>
   <translation>Жөнөтүлүүчү кызматтын түрү</translation>
  </message>
  <message id="referral.kind.option.education">
   <source>боловсрол</source>
   <translation>билим берүү</translation>
  </message>
  <message id="referral.kind.option.water">
   <source>ус, ариун цэвэр</source>
   <translation>суу жана санитария</translation>
  </message>
  <message id="referral.kind.option.child_protection">
   <source>хүүхэд хамгаалал</source>
   <translation>балдарды коргоо</translation>
  </message>
  <message id="referral.kind.option.nutrition">
   <source>хүнс тэжээл</source>
   <translation>азык-түлүк жана тамактануу</translation>
  </message>
  <message id="referral.kind.option.health">
   <source>эрүүл мэнд</source>
   <translation>саламаттык сактоо</translation>
  </message>
  <message id="referral.kind.option.legal">
   <source>хууль эрх зүй</source>
   <translation>укуктук жардам</translation>
  </message>
  <message id="referral.kind.option.economic">
   <source>эдийн засгийн чадавхжуулалт</source>
   <translation>экономикалык мүмкүнчүлүк</translation>
  </message>
  <message id="referral.kind.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="referral.kind_other">
   <source>Бусад төрөл</source>
   <translation>Башка түрү</translation>
  </message>
  <message id="referral.urgency">
   <source>Яаралтай эсэх</source>
   <translation>Шашылыштыгы</translation>
  </message>
  <message id="referral.urgency.option.emergency">
   <source>нэн яаралтай</source>
   <translation>өтө шашылыш</translation>
  </message>
  <message id="referral.urgency.option.urgent">
   <source>яаралтай</source>
   <translation>шашылыш</translation>
  </message>
  <message id="referral.urgency.option.normal">
   <source>ердийн</source>
   <translation>кадимки</translation>
  </message>
  <message id="referral.page.need">
   <source>Хэрэгцээ, хуваалцах мэдээлэл</source>
   <translation>Муктаждык, бөлүшүлгөн маалымат</translation>
  </message>
  <message id="referral.client_code">
   <source>Үйлчлүүлэгчийн код</source>
   <translation>Клиенттин коду</translation>
  </message>
  <message id="referral.name_needed">
   <source>Нэрийг дамжуулах зайлшгүй шаардлагатай юу</source>
   <translation>Атын билдирүү сөзсүз керекпи</translation>
  </message>
  <message id="referral.name_needed.hint">
   <source>Хүлээн авах байгууллага нэргүйгээр үйлчилгээ үзүүлж чадах бол зөвхөн кодыг дамжуулна.</source>
   <translation>Кабыл алуучу уюм атын билбей туруп кызмат көрсөтө алса, код гана билдирилет.</translation>
  </message>
  <message id="referral.name_needed_name">
   <source>Үйлчлүүлэгчийн овог, нэр</source>
   <translation>Клиенттин фамилиясы, аты, атасынын аты</translation>
  </message>
  <message id="referral.need">
   <source>Хэрэгцээ, хүсэж буй үйлчилгээ</source>
   <translation>Муктаждык, суралган кызмат</translation>
  </message>
  <message id="referral.need.ask">
   <source>Танд энэ байгууллагаас яг ямар тусламж хэрэгтэй байна вэ?</source>
   <translation>Сизге бул уюмдан так кандай жардам керек?</translation>
  </message>
  <message id="referral.shared_sections">
   <source>Дамжуулж буй мэдээлэл</source>
   <translation>Берилүүчү маалымат</translation>
  </message>
  <message id="referral.shared_sections.hint">
   <source>Зайлшгүй шаардлагатай мэдээллийг л тэмдэглэнэ.</source>
   <translation>Зарыл маалымат гана белгиленет.</translation>
  </message>
  <message id="referral.shared_sections.ask">
   <source>Эдгээрээс юуг нь хэлж болох, юуг нь хэлэхгүй байхыг та хүсэж байна вэ?</source>
   <translation>Булардын кайсынысын айтса болот, кайсынысын айтпаганды каалайсыз?</translation>
  </message>
  <message id="referral.shared_sections.option.basic">
   <source>үндсэн мэдээлэл</source>
   <translation>негизги маалымат</translation>
  </message>
  <message id="referral.shared_sections.option.problem">
   <source>тулгамдаж буй асуудал</source>
   <translation>көйгөй</translation>
  </message>
  <message id="referral.shared_sections.option.safety">
   <source>аюулгүй байдал</source>
   <translation>коопсуздук</translation>
  </message>
  <message id="referral.shared_sections.option.family">
   <source>гэр бүлийн нөхцөл байдал</source>
   <translation>үй-бүлөнүн абалы</translation>
  </message>
  <message id="referral.shared_sections.option.health">
   <source>эрүүл мэндийн байдал</source>
   <translation>ден соолук</translation>
  </message>
  <message id="referral.shared_sections.option.education">
   <source>боловсролын байдал</source>
   <translation>билими</translation>
  </message>
  <message id="referral.shared_sections.option.psychology">
   <source>сэтгэл зүйн байдал</source>
   <translation>психологиялык абалы</translation>
  </message>
  <message id="referral.shared_sections.option.housing">
   <source>орон сууцны байдал</source>
   <translation>турак жай шарты</translation>
  </message>
  <message id="referral.shared_sections.option.finance">
   <source>санхүүгийн байдал</source>
   <translation>каржылык абалы</translation>
  </message>
  <message id="referral.shared_sections.option.plan">
   <source>үйлчилгээний төлөвлөгөө</source>
   <translation>кызмат көрсөтүү планы</translation>
  </message>
  <message id="referral.risks_to_know">
   <source>Хүлээн авагчийн мэдэх ёстой эрсдэл</source>
   <translation>Кабыл алуучу билиши керек болгон тобокелдиктер</translation>
  </message>
  <message id="referral.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Макулдук</translation>
  </message>
  <message id="referral.page.way">
   <source>Дагалдан очих, төлбөр</source>
   <translation>Коштоп баруу, акы</translation>
  </message>
  <message id="referral.accompanied">
   <source>Дагалдан очих уу</source>
   <translation>Коштоп барабызбы</translation>
  </message>
  <message id="referral.accompanied.ask">
   <source>Танд хамт очиж өгвөл амар байх уу?</source>
   <translation>Чогуу барып берсек, сизге жеңил болобу?</translation>
  </message>
  <message id="referral.appointment">
   <source>Товлосон цаг</source>
   <translation>Белгиленген убакыт</translation>
  </message>
  <message id="referral.paid">
   <source>Төлбөртэй үйлчилгээ юу</source>
   <translation>Кызмат акы төлөнүүчүбү</translation>
  </message>
  <message id="referral.cost">
   <source>Төлбөрийн хэмжээ</source>
   <translation>Төлөмдүн өлчөмү</translation>
  </message>
  <message id="referral.cost.unit">
   <source>₮</source>
   <translation>₮</translation>
  </message>
  <message id="referral.cost_support">
   <source>Төлбөрийг хэрхэн шийдэх, үзүүлэх дэмжлэг</source>
   <translation>Акысын кантип төлөө, колдоо көрсөтүү</translation>
  </message>
  <message id="referral.page.status">
   <source>Хариу, холбон зуучлалын нөхцөл</source>
   <translation>Жооп, жөнөтүүнүн абалы</translation>
  </message>
  <message id="referral.answer_until">
   <source>Хариу ирүүлэх хугацаа</source>
   <translation>Жооп күтүлгөн мөөнөт</translation>
  </message>
  <message id="referral.answer_until.hint">
   <source>Нэн яаралтай бол 24 цаг, яаралтай бол 3 хоног, ердийн бол 14 хоног.</source>
   <translation>Өтө шашылыш – 24 саат, шашылыш – 3 күн, кадимки – 14 күн.</translation>
  </message>
  <message id="referral.status">
   <source>Холбон зуучлалын нөхцөл</source>
   <translation>Жөнөтүүнүн абалы</translation>
  </message>
  <message id="referral.status.option.prepared">
   <source>бэлтгэсэн</source>
   <translation>даярдалды</translation>
  </message>
  <message id="referral.status.option.sent">
   <source>илгээсэн</source>
   <translation>жөнөтүлдү</translation>
  </message>
  <message id="referral.status.option.accepted">
   <source>хүлээн авсан</source>
   <translation>кабыл алынды</translation>
  </message>
  <message id="referral.status.option.waiting">
   <source>хүлээгдэж буй</source>
   <translation>күтүлүүдө</translation>
  </message>
  <message id="referral.status.option.started">
   <source>үйлчилгээ эхэлсэн</source>
   <translation>кызмат башталды</translation>
  </message>
  <message id="referral.status.option.done">
   <source>үйлчилгээ дууссан</source>
   <translation>кызмат аяктады</translation>
  </message>
  <message id="referral.status.option.refused">
   <source>татгалзсан</source>
   <translation>баш тартылды</translation>
  </message>
  <message id="referral.status.option.returned">
   <source>буцаасан</source>
   <translation>кайтарылды</translation>
  </message>
  <message id="referral.status_dates">
   <source>Нөхцөлийн өөрчлөлт</source>
   <translation>Абалдын өзгөрүшү</translation>
  </message>
  <message id="referral.status_dates.status">
   <source>Нөхцөл</source>
   <translation>Абалы</translation>
  </message>
  <message id="referral.status_dates.status.option.prepared">
   <source>бэлтгэсэн</source>
   <translation>даярдалды</translation>
  </message>
  <message id="referral.status_dates.status.option.sent">
   <source>илгээсэн</source>
   <translation>жөнөтүлдү</translation>
  </message>
  <message id="referral.status_dates.status.option.accepted">
   <source>хүлээн авсан</source>
   <translation>кабыл алынды</translation>
  </message>
  <message id="referral.status_dates.status.option.waiting">
   <source>хүлээгдэж буй</source>
   <translation>күтүлүүдө</translation>
  </message>
  <message id="referral.status_dates.status.option.started">
   <source>үйлчилгээ эхэлсэн</source>
   <translation>кызмат башталды</translation>
  </message>
  <message id="referral.status_dates.status.option.done">
   <source>үйлчилгээ дууссан</source>
   <translation>кызмат аяктады</translation>
  </message>
  <message id="referral.status_dates.status.option.refused">
   <source>татгалзсан</source>
   <translation>баш тартылды</translation>
  </message>
  <message id="referral.status_dates.status.option.returned">
   <source>буцаасан</source>
   <translation>кайтарылды</translation>
  </message>
  <message id="referral.status_dates.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="referral.status_dates.remark">
   <source>Тайлбар</source>
   <translation>Түшүндүрмө</translation>
  </message>
  <message id="referral.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="referral.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="referral.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="referral_register.title">
   <source>Холбон зуучлал, шилжүүлгийн бүртгэл</source>
   <translation>Жөнөтүүлөр жана өткөрүп берүүлөр журналы</translation>
  </message>
  <message id="referral_register.page.sent">
   <source>Холбон зуучлал, шилжүүлэг</source>
   <translation>Жөнөтүүлөр, өткөрүп берүүлөр</translation>
  </message>
  <message id="referral_register.movements">
   <source>Холбон зуучлал, шилжүүлгийн бүртгэл</source>
   <translation>Жөнөтүүлөр жана өткөрүп берүүлөр журналы</translation>
  </message>
  <message id="referral_register.movements.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="referral_register.movements.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="referral_register.movements.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="referral_register.movements.organisation">
   <source>Хаана / хаанаас</source>
   <translation>Кайда / кайдан</translation>
  </message>
  <message id="referral_register.movements.type">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="referral_register.movements.status">
   <source>Нөхцөл</source>
   <translation>Абалы</translation>
  </message>
  <message id="referral_register.movements.answer_due">
   <source>Хариу ирэх хугацаа</source>
   <translation>Жооп келүүчү мөөнөт</translation>
  </message>
  <message id="referral_register.movements.answered_on">
   <source>Хариу ирсэн</source>
   <translation>Жооп келди</translation>
  </message>
  <message id="referral_register.movements.receipt_signed_on">
   <source>Хүлээн авсан гарын үсгийн огноо</source>
   <translation>Кабыл алуу тууралуу кол коюлган күн</translation>
  </message>
  <message id="referral.plan_goals">
   <source>Төлөвлөгөөний аль зорилго</source>
   <translation>Пландын кайсы максаты</translation>
  </message>
  <message id="referral.plan_goals.hint">
   <source>Зорилгын дугаар.</source>
   <translation>Максаттын номери.</translation>
  </message>
  <message id="referral.refused_by">
   <source>Хэн татгалзсан</source>
   <translation>Ким баш тартты</translation>
  </message>
  <message id="referral.refused_by.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="referral.refused_by.option.organisation">
   <source>хүлээн авагч байгууллага</source>
   <translation>кабыл алуучу уюм</translation>
  </message>
  <message id="room.title">
   <source>Байр, өрөө</source>
   <translation>Жайлар, бөлмөлөр</translation>
  </message>
  <message id="room.page.room">
   <source>Өрөө</source>
   <translation>Бөлмө</translation>
  </message>
  <message id="room.name">
   <source>Нэр, дугаар</source>
   <translation>Аталышы, номери</translation>
  </message>
  <message id="room.name.hint">
   <source>Уулзалтын газар болгон сонгоно. Нууц хаягтай байрыг энд бичихгүй.</source>
   <translation>Жолугушуу орду катары тандалат. Жашыруун дарек бул жерге жазылбайт.</translation>
  </message>
  <message id="room.use">
   <source>Зориулалт</source>
   <translation>Максаты</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>зөвлөгөөний өрөө</source>
   <translation>кеңеш берүү бөлмөсү</translation>
  </message>
  <message id="room.use.option.group">
   <source>бүлгийн ажлын өрөө</source>
   <translation>топтук иш бөлмөсү</translation>
  </message>
  <message id="room.use.option.reception">
   <source>хүлээн авах өрөө</source>
   <translation>кабыл алуу бөлмөсү</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архив</source>
   <translation>архивкана</translation>
  </message>
  <message id="room.use.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="room.fits">
   <source>Зориулалтад нийцсэн</source>
   <translation>Максатка ылайык</translation>
  </message>
  <message id="room.fits_why">
   <source>Юу дутагдалтай, хэзээ засах</source>
   <translation>Эмне жетишпейт, качан оңдолот</translation>
  </message>
  <message id="room.private">
   <source>Хүн сонсохгүйгээр ярилцах боломжтой</source>
   <translation>Сырттан угулбай сүйлөшүүгө болот</translation>
  </message>
  <message id="room.seats">
   <source>Багтаамж</source>
   <translation>Сыйымдуулугу</translation>
  </message>
  <message id="room.checked_on">
   <source>Үзсэн огноо</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="safety_assessment.title">
   <source>Аюулгүй байдлын үнэлгээ</source>
   <translation>Коопсуздукту баалоо</translation>
  </message>
  <message id="safety_assessment.page.danger">
   <source>Одоогийн аюул</source>
   <translation>Азыркы коркунуч</translation>
  </message>
  <message id="safety_assessment.assessed_on">
   <source>Үнэлгээ хийсэн огноо</source>
   <translation>Баалоо күнү</translation>
  </message>
  <message id="safety_assessment.persons_at_risk">
   <source>Эрсдэлд байгаа хүмүүс</source>
   <translation>Тобокелдиктеги адамдар</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.ask">
   <source>Гэрт тань хэн хамгийн их аюулд байна гэж та боддог вэ?</source>
   <translation>Сиздин оюңузча, үйүңүздө ким эң чоң коркунучта?</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.person">
   <source>Овог, нэр</source>
   <translation>Фамилиясы, аты</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.role">
   <source>Үйлчлүүлэгчийн хэн болох</source>
   <translation>Клиентке ким болот</translation>
  </message>
  <message id="safety_assessment.dangers">
   <source>Одоо байгаа аюул</source>
   <translation>Азыр бар коркунучтар</translation>
  </message>
  <message id="safety_assessment.dangers.hint">
   <source>Илэрсэн бүрийг тэмдэглэ; хоосон хайрцаг нь илрээгүйг заана.</source>
   <translation>Байкалгандын баарын белгилеңиз; бош чарчы байкалбаганын билдирет.</translation>
  </message>
  <message id="safety_assessment.dangers.option.violence">
   <source>Хүчирхийлэл үргэлжилж байгаа</source>
   <translation>Зомбулук уланууда</translation>
  </message>
  <message id="safety_assessment.dangers.option.threats">
   <source>Заналхийлж байгаа</source>
   <translation>Коркутуулар бар</translation>
  </message>
  <message id="safety_assessment.dangers.option.weapon">
   <source>Зэвсэг, зэвсгийн чанартай зүйл</source>
   <translation>Курал же курал катары колдонулган нерсе</translation>
  </message>
  <message id="safety_assessment.dangers.option.alcohol_drugs">
   <source>Согтуурах, мансуурах</source>
   <translation>Алкоголго же баңгизатка көз карандылык</translation>
  </message>
  <message id="safety_assessment.dangers.option.neglect">
   <source>Хяналт, асаргаагүй орхисон</source>
   <translation>Кароосуз, камкордуксуз калган</translation>
  </message>
  <message id="safety_assessment.dangers.option.dangerous_home">
   <source>Гэрийн аюултай орчин</source>
   <translation>Үйдөгү коркунучтуу шарттар</translation>
  </message>
  <message id="safety_assessment.dangers.option.no_basics">
   <source>Хоол, дулаан, эмчилгээгүй</source>
   <translation>Тамак, жылуулук, дарылоо жок</translation>
  </message>
  <message id="safety_assessment.dangers.option.self_harm">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Өзүнө зыян келтирүү коркунучу</translation>
  </message>
  <message id="safety_assessment.dangers_detail">
   <source>Аюулын тодорхойлолт</source>
   <translation>Коркунучтун сүрөттөлүшү</translation>
  </message>
  <message id="safety_assessment.dangers_detail.hint">
   <source>Хэн, хэнд, хэдий үед, хэр олон удаа.</source>
   <translation>Ким, кимге, качан, канча жолу.</translation>
  </message>
  <message id="safety_assessment.lives_with_perpetrator">
   <source>Хүчирхийлэл үйлдсэн байж болзошгүй этгээдтэй хамт амьдардаг эсэх</source>
   <translation>Зомбулук көрсөттү деп болжолдонгон адам менен бирге жашайбы</translation>
  </message>
  <message id="safety_assessment.lives_with_perpetrator.hint">
   <source>Тийм бол яаралтай интервенцийг үнэлгээ, төлөвлөгөөнөөс түрүүлж хийнэ.</source>
   <translation>Ооба болсо, шашылыш кийлигишүү баалоодон жана пландан мурда жүргүзүлөт.</translation>
  </message>
  <message id="safety_assessment.page.protection">
   <source>Хамгаалалт, аюулгүйн мэдрэмж</source>
   <translation>Коргоо, коопсуздук сезими</translation>
  </message>
  <message id="safety_assessment.protective">
   <source>Хамгаалах хүн, газар, дадал</source>
   <translation>Коргоочу адамдар, жерлер, адаттар</translation>
  </message>
  <message id="safety_assessment.protective.ask">
   <source>Аюул ойртоход юу танд тусалдаг вэ: хэн, хаана, ямар зуршил?</source>
   <translation>Коркунуч жакындаганда сизге эмне жардам берет: ким, кайсы жер, кандай адат?</translation>
  </message>
  <message id="safety_assessment.protective.what">
   <source>Хэн, юу</source>
   <translation>Ким, эмне</translation>
  </message>
  <message id="safety_assessment.protective.reliability">
   <source>Хэр найдвартай</source>
   <translation>Канчалык ишеничтүү</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.reliable">
   <source>Найдвартай</source>
   <translation>Ишеничтүү</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.partly">
   <source>Зарим үед</source>
   <translation>Кээде</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.unreliable">
   <source>Найдваргүй</source>
   <translation>Ишеничсиз</translation>
  </message>
  <message id="safety_assessment.feeling">
   <source>Үйлчлүүлэгчийн аюулгүйн мэдрэмж</source>
   <translation>Клиенттин коопсуздук сезими</translation>
  </message>
  <message id="safety_assessment.feeling.hint">
   <source>1 – огт аюулгүй биш, 10 – бүрэн аюулгүй.</source>
   <translation>1 – таптакыр коопсуз эмес, 10 – толук коопсуз.</translation>
  </message>
  <message id="safety_assessment.feeling.ask">
   <source>1-ээс 10 хүртэл тоолбол өнөөдөр та гэртээ хэр аюулгүй байна вэ? Юу үүнийг нэгээр нэмэх вэ?</source>
   <translation>1ден 10го чейин баалаганда, бүгүн үйдө канчалык коопсузсуз? Бир упайга эмне көтөрөт?</translation>
  </message>
  <message id="safety_assessment.feeling_words">
   <source>Үйлчлүүлэгч үүнийг юу гэж тайлбарласан</source>
   <translation>Клиент муну кандай түшүндүрдү</translation>
  </message>
  <message id="safety_assessment.page.conclusion">
   <source>Дүгнэлт</source>
   <translation>Корутунду</translation>
  </message>
  <message id="safety_assessment.conclusion">
   <source>Дүгнэлт</source>
   <translation>Корутунду</translation>
  </message>
  <message id="safety_assessment.conclusion.option.safe">
   <source>Аюулгүй</source>
   <translation>Коопсуз</translation>
  </message>
  <message id="safety_assessment.conclusion.option.safe_with_plan">
   <source>Төлөвлөгөөтэй бол аюулгүй</source>
   <translation>План менен коопсуз</translation>
  </message>
  <message id="safety_assessment.conclusion.option.unsafe">
   <source>Аюултай</source>
   <translation>Коопсуз эмес</translation>
  </message>
  <message id="safety_assessment.urgent_interventions">
   <source>Бүрэн үнэлгээнээс өмнө хийсэн яаралтай интервенц</source>
   <translation>Толук баалоого чейинки шашылыш кийлигишүү</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.measure">
   <source>Арга хэмжээ</source>
   <translation>Чара</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.at">
   <source>Огноо, цаг</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.by">
   <source>Хэн гүйцэтгэсэн</source>
   <translation>Ким аткарды</translation>
  </message>
  <message id="safety_assessment.next_review">
   <source>Аюулгүй байдлыг дахин үнэлэх огноо</source>
   <translation>Коопсуздукту кайра баалоо күнү</translation>
  </message>
  <message id="safety_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="safety_assessment.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="safety_plan.title">
   <source>Аюулгүйн төлөвлөгөө</source>
   <translation>Коопсуздук планы</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Хамт гаргасан төлөвлөгөө</source>
   <translation>Чогуу түзүлгөн план</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Гаргасан огноо</source>
   <translation>Түзүлгөн күн</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Хамт гаргасан хүмүүс</source>
   <translation>Чогуу түзгөн адамдар</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Үйлчлүүлэгч, хамгаалж чадах эцэг эх, асран хамгаалагч.</source>
   <translation>Клиент, коргой ала турган ата-эне, камкорчу.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Аюул ойртож буйн шинж</source>
   <translation>Коркунуч жакындаганынын белгилери</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Аюул ирэхийг та юугаар мэддэг вэ: дуу хоолой, үг, цаг, өдөр?</source>
   <translation>Коркунуч жакындаганын эмнеден билесиз: үнүнөн, сөзүнөн, убакыттан, күндөн?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Би тэр даруй юу хийх вэ</source>
   <translation>Мен дароо эмне кылам</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Богино, хийж чадах алхмууд. Хүүхэд өөрийн үгээр хэлнэ.</source>
   <translation>Кыска, аткарыла турган кадамдар. Бала өз сөзү менен айтат.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Тийм шинж гарвал та хамгийн түрүүнд юу хийж чадах вэ? Дараа нь?</source>
   <translation>Ушундай белги байкалса, адегенде эмне кыла аласыз? Андан кийинчи?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Алхам</source>
   <translation>Кадам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Хэн туслах вэ</source>
   <translation>Ким жардам берет</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Аюулгүй хүн, газар, дугаар</source>
   <translation>Коопсуз адамдар, жерлер, номерлер</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Аюулгүй хүн, газар</source>
   <translation>Коопсуз адамдар жана жерлер</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Шөнө дунд ч хаалга тань дээр хүлээж авах хүн хэн бэ? Тийшээ яаж хүрэх вэ?</source>
   <translation>Түн ортосунда да эшигин ача турган адам ким? Ага кантип жетесиз?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Хүн</source>
   <translation>Адам</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Газар</source>
   <translation>Жер</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Яаж хүрэх</source>
   <translation>Кантип жетүү</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Яаралтай үед залгах дугаар</source>
   <translation>Шашылыш учурда чалуучу номерлер</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Цагдаа, түргэн тусламж, хүүхдийн тусламжийн утас, өөрийн байгууллагын дугаар.</source>
   <translation>Милиция, тез жардам, балдар жардам телефону, өз уюмуңуздун номери.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Нууц үг, дохио</source>
   <translation>Шарттуу сөз, белги</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Ойр дотны хүн сонсоод тусламж дуудах үг.</source>
   <translation>Жакын адам укканда жардам чакыра турган сөз.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Хамгаалах насанд хүрэгчтэй тохиролцсон зүйл</source>
   <translation>Коргоочу чоң адам менен макулдашуу</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</source>
   <translation>Клиент бала болсо, сөзсүз толтурулат.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Та хүүхдээ хамгаалахын тулд яг юу хийхээ хэлж өгнө үү?</source>
   <translation>Балаңызды коргоо үчүн так эмне кыларыңызды айтып бересизби?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Хамгаалах насанд хүрэгчийн гарын үсэг</source>
   <translation>Коргоочу чоң адамдын колу</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Хамгаалах насанд хүрэгч</source>
   <translation>Коргоочу чоң адам</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Бэлтгэл, шалгалт</source>
   <translation>Даярдык, текшерүү</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Бэлдэж тавьсан зүйл, бичиг баримт</source>
   <translation>Даяр турган буюмдар жана документтер</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Иргэний үнэмлэх, гэрчилгээ</source>
   <translation>Жеке күбөлүк, күбөлүктөр</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Мөнгө, банкны карт</source>
   <translation>Акча, банк картасы</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Түлхүүр</source>
   <translation>Ачкычтар</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Утас, цэнэглэгч</source>
   <translation>Телефон, кубаттагыч</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Эм</source>
   <translation>Дары-дармек</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Дулаан хувцас</source>
   <translation>Жылуу кийим</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Хүүхдийн хэрэгсэл</source>
   <translation>Баланын буюмдары</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Нотлох баримтын хуулбар</source>
   <translation>Далилдердин көчүрмөсү</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Утсыг аюулгүй хэрэглэх, төлөвлөгөөний хуулбарыг нуух</source>
   <translation>Телефонду коопсуз колдонуу, пландын көчүрмөсүн жашыруу</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Дуудлагын түүх, байршил, нууц үг, зурвасыг шалга.</source>
   <translation>Чалуулар тарыхын, жайгашкан жерди, сырсөздү, билдирүүлөрдү текшериңиз.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Хэн, хэр ойрхон, хэзээ хүртэл шалгах</source>
   <translation>Ким, канчалык тез-тез, качанга чейин текшерет</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Хэн</source>
   <translation>Ким</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Арга</source>
   <translation>Жолу</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Давтамж</source>
   <translation>Жыштыгы</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Хүртэл</source>
   <translation>Чейин</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Төлөвлөгөөний хуулбар</source>
   <translation>Пландын көчүрмөсү</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Цаас олдвол аюултай бол зөвхөн цээжилнэ.</source>
   <translation>Кагаз табылса коркунучтуу болсо, жатталат гана.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Энэ цаасыг авч явбал аюулгүй юу, эсвэл цээжилсэн нь дээр үү?</source>
   <translation>Бул кагазды алып жүрүү коопсузбу же жаттап алган жакшыбы?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Цаасаар өгсөн</source>
   <translation>Кагаз түрүндө берилди</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Аюултай тул зөвхөн цээжилсэн</source>
   <translation>Коркунучтуу болгондуктан жатталды</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="satisfaction.title">
   <source>Сэтгэл ханамжийн судалгаа</source>
   <translation>Канааттануу боюнча сурамжылоо</translation>
  </message>
  <message id="satisfaction.page.about">
   <source>Судалгааны тухай</source>
   <translation>Сурамжылоо жөнүндө</translation>
  </message>
  <message id="satisfaction.filled_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="satisfaction.filled_by">
   <source>Хэн бөглөсөн</source>
   <translation>Ким толтурду</translation>
  </message>
  <message id="satisfaction.filled_by.hint">
   <source>Нэрээ бичих шаардлагагүй. Хариулт үйлчилгээнд нөлөөлөхгүй.</source>
   <translation>Атыңызды жазуу шарт эмес. Жооп кызматка таасир этпейт.</translation>
  </message>
  <message id="satisfaction.filled_by.ask">
   <source>Энэ асуулгыг та өөрөө бөглөх үү, эсвэл хэн нэгэн туслах уу? Нэрээ бичихгүй байж болно.</source>
   <translation>Бул суроолорду өзүңүз толтурасызбы же бирөө жардам береби? Атыңызды жазбай койсоңуз болот.</translation>
  </message>
  <message id="satisfaction.filled_by.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="satisfaction.filled_by.option.child">
   <source>хүүхэд (зурагтай хувилбар)</source>
   <translation>бала (сүрөттүү вариант)</translation>
  </message>
  <message id="satisfaction.filled_by.option.parent">
   <source>эцэг эх</source>
   <translation>ата-эне</translation>
  </message>
  <message id="satisfaction.filled_by.option.helper">
   <source>туслах хүнтэй хамт</source>
   <translation>жардамчы менен</translation>
  </message>
  <message id="satisfaction.page.rating">
   <source>Үнэлгээ</source>
   <translation>Баа</translation>
  </message>
  <message id="satisfaction.respect">
   <source>Хүндэтгэлтэй хандсан</source>
   <translation>Урмат менен мамиле кылышты</translation>
  </message>
  <message id="satisfaction.respect.hint">
   <source>1 – огт үгүй, 5 – бүрэн тийм.</source>
   <translation>1 – такыр жок, 5 – толугу менен ооба.</translation>
  </message>
  <message id="satisfaction.respect.ask">
   <source>Танд хүндэтгэлтэй хандсан уу?</source>
   <translation>Сизге урмат менен мамиле кылыштыбы?</translation>
  </message>
  <message id="satisfaction.understood">
   <source>Намайг ойлгосон</source>
   <translation>Мени түшүнүштү</translation>
  </message>
  <message id="satisfaction.understood.ask">
   <source>Таны яриаг анхааралтай сонсож, ойлгосон уу?</source>
   <translation>Сизди кунт коюп угуп, түшүнүштүбү?</translation>
  </message>
  <message id="satisfaction.informed">
   <source>Мэдээлэл хангалттай байсан</source>
   <translation>Маалымат жетиштүү болду</translation>
  </message>
  <message id="satisfaction.informed.ask">
   <source>Юу болох, ямар эрхтэйгээ ойлгомжтой мэдсэн үү?</source>
   <translation>Эмне болорун, укуктарыңызды түшүнүктүү билдиңизби?</translation>
  </message>
  <message id="satisfaction.took_part">
   <source>Шийдвэрт оролцсон</source>
   <translation>Чечимдерге катыштым</translation>
  </message>
  <message id="satisfaction.took_part.ask">
   <source>Шийдвэр гаргахад таны санал тусгагдсан уу?</source>
   <translation>Чечим кабыл алууда пикириңиз эске алындыбы?</translation>
  </message>
  <message id="satisfaction.privacy">
   <source>Нууцыг хадгалсан</source>
   <translation>Купуялык сакталды</translation>
  </message>
  <message id="satisfaction.privacy.ask">
   <source>Таны нууцыг хадгалсан гэж итгэж байна уу?</source>
   <translation>Купуя маалыматыңыз сакталды деп ишенесизби?</translation>
  </message>
  <message id="satisfaction.timeliness">
   <source>Цаг хугацаандаа байсан</source>
   <translation>Жардам өз убагында келди</translation>
  </message>
  <message id="satisfaction.timeliness.ask">
   <source>Тусламж хэрэгтэй үед нь цагтаа ирсэн үү?</source>
   <translation>Керек учурда жардам өз убагында келдиби?</translation>
  </message>
  <message id="satisfaction.safety">
   <source>Аюулгүй болсон</source>
   <translation>Коопсуз болуп калды</translation>
  </message>
  <message id="satisfaction.safety.ask">
   <source>Одоо өөрийгөө илүү аюулгүй мэдэрч байна уу?</source>
   <translation>Азыр өзүңүздү коопсузураак сезесизби?</translation>
  </message>
  <message id="satisfaction.usefulness">
   <source>Хэрэгтэй байсан</source>
   <translation>Пайдалуу болду</translation>
  </message>
  <message id="satisfaction.usefulness.ask">
   <source>Үйлчилгээ танд бодитой тус болсон уу?</source>
   <translation>Кызмат сизге чындап жардам бердиби?</translation>
  </message>
  <message id="satisfaction.page.words">
   <source>Таны үг</source>
   <translation>Сиздин сөзүңүз</translation>
  </message>
  <message id="satisfaction.helped_most">
   <source>Юу хамгийн их тус болсон</source>
   <translation>Эң көп эмне жардам берди</translation>
  </message>
  <message id="satisfaction.helped_most.ask">
   <source>Танд юу хамгийн их тус болсон бэ?</source>
   <translation>Сизге эң көп эмне жардам берди?</translation>
  </message>
  <message id="satisfaction.should_change">
   <source>Юуг өөрчлөх хэрэгтэй</source>
   <translation>Эмнени өзгөртүү керек</translation>
  </message>
  <message id="satisfaction.should_change.ask">
   <source>Бид юуг өөрчилбөл дээр вэ? Шүүмжлэлийг ч талархан сонсоно.</source>
   <translation>Эмнени өзгөртсөк жакшы болот? Сынды да ыраазычылык менен угабыз.</translation>
  </message>
  <message id="satisfaction.come_again">
   <source>Хэрэгтэй бол дахин хандах уу</source>
   <translation>Керек болсо дагы кайрыласызбы</translation>
  </message>
  <message id="self_check.title">
   <source>Байгууллагын өөрийн үнэлгээ</source>
   <translation>Уюмдун өзүн-өзү текшерүүсү</translation>
  </message>
  <message id="self_check.page.points">
   <source>Шаардлагууд</source>
   <translation>Талаптар</translation>
  </message>
  <message id="self_check.checked_on">
   <source>Үнэлсэн огноо</source>
   <translation>Текшерилген күн</translation>
  </message>
  <message id="self_check.points">
   <source>6.1.1–6.1.18 шаардлага</source>
   <translation>6.1.1–6.1.18 талаптар</translation>
  </message>
  <message id="self_check.points.point">
   <source>Шаардлага</source>
   <translation>Талап</translation>
  </message>
  <message id="self_check.points.point.option.p01">
   <source>6.1.1 Нэр, улсын бүртгэлийн гэрчилгээ</source>
   <translation>6.1.1 Аталышы, мамлекеттик каттоо күбөлүгү</translation>
  </message>
  <message id="self_check.points.point.option.p02">
   <source>6.1.2 Зориулалтын байр</source>
   <translation>6.1.2 Ылайыктуу имарат</translation>
  </message>
  <message id="self_check.points.point.option.p03">
   <source>6.1.3 Нийгмийн ажлын туршлага</source>
   <translation>6.1.3 Социалдык иш тажрыйбасы</translation>
  </message>
  <message id="self_check.points.point.option.p04">
   <source>6.1.4 Эрхэм зорилго, шууд ба шууд бус үйлчилгээ</source>
   <translation>6.1.4 Миссия, түз жана кыйыр кызматтар</translation>
  </message>
  <message id="self_check.points.point.option.p05">
   <source>6.1.5 Удирдлага, хүний болон санхүүгийн нөөц</source>
   <translation>6.1.5 Супервизия, кадр жана каржы</translation>
  </message>
  <message id="self_check.points.point.option.p06">
   <source>6.1.6 Үйлчилгээний бодлого, ёс зүйн дүрэм</source>
   <translation>6.1.6 Кызмат саясаты, этика кодекси</translation>
  </message>
  <message id="self_check.points.point.option.p07">
   <source>6.1.7 Чанарын хариуцлага</source>
   <translation>6.1.7 Сапа үчүн жоопкерчилик</translation>
  </message>
  <message id="self_check.points.point.option.p08">
   <source>6.1.8 Онол, арга зүйн хөтөлбөр</source>
   <translation>6.1.8 Теория жана ыкмалар программасы</translation>
  </message>
  <message id="self_check.points.point.option.p09">
   <source>6.1.9 Мэргэжлийн удирдлагын бодлого</source>
   <translation>6.1.9 Супервизия саясаты</translation>
  </message>
  <message id="self_check.points.point.option.p10">
   <source>6.1.10 Бэлтгэгдсэн мэргэжлийн удирдагч</source>
   <translation>6.1.10 Даярдыктуу супервизор</translation>
  </message>
  <message id="self_check.points.point.option.p11">
   <source>6.1.11 Удирдлагын харьцаа 1:10, 1:5</source>
   <translation>6.1.11 Супервизия катышы 1:10, 1:5</translation>
  </message>
  <message id="self_check.points.point.option.p12">
   <source>6.1.12 Тусгай зөвшөөрөл</source>
   <translation>6.1.12 Атайын уруксат</translation>
  </message>
  <message id="self_check.points.point.option.p13">
   <source>6.1.13 Жилд нэг ажилтанд 150 хүртэл кейс</source>
   <translation>6.1.13 Бир кызматкерге жылына 150гө чейин иш</translation>
  </message>
  <message id="self_check.points.point.option.p14">
   <source>6.1.14 Тасралтгүй хөгжлийн бодлого</source>
   <translation>6.1.14 Үзгүлтүксүз өнүгүү саясаты</translation>
  </message>
  <message id="self_check.points.point.option.p15">
   <source>6.1.15 Салбар дундын хамтын ажиллагаа</source>
   <translation>6.1.15 Тармактар аралык кызматташуу</translation>
  </message>
  <message id="self_check.points.point.option.p16">
   <source>6.1.16 Зөвлөгөөний өрөө</source>
   <translation>6.1.16 Кеңеш берүүчү бөлмө</translation>
  </message>
  <message id="self_check.points.point.option.p17">
   <source>6.1.17 Кейс файлын хадгалалт</source>
   <translation>6.1.17 Иш кагаздарын сактоо</translation>
  </message>
  <message id="self_check.points.point.option.p18">
   <source>6.1.18 Ажилтны баталгаа, аюулгүй байдал</source>
   <translation>6.1.18 Кызматкердин кепилдиги, коопсуздугу</translation>
  </message>
  <message id="self_check.points.met">
   <source>Хангасан</source>
   <translation>Аткарылат</translation>
  </message>
  <message id="self_check.points.evidence">
   <source>Нотолгоо</source>
   <translation>Далил</translation>
  </message>
  <message id="self_check.points.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="self_check.shelf">
   <source>Тавиурт байхгүй, эсвэл хугацаа нь дууссан баримт бичиг</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Текчеде жок же мөөнөтү бүткөн документтер</translation>
  </message>
  <message id="self_check.shelf.hint">
   <source>Програм баримт бичгийн тавиураас (F-45/5) өөрөө олж бичнэ.</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Программа документтер текчесинен (F-45/5) өзү таап жазат.</translation>
  </message>
  <message id="self_check.shelf.kind">
   <source>Баримт бичиг</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Документ</translation>
  </message>
  <message id="self_check.shelf.state">
   <source>Байдал</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Абалы</translation>
  </message>
  <message id="self_check.shelf.state.option.missing">
   <source>байхгүй</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>жок</translation>
  </message>
  <message id="self_check.shelf.state.option.expired">
   <source>хугацаа дууссан</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>мөөнөтү бүткөн</translation>
  </message>
  <message id="self_check.shelf.valid_until">
   <source>Хүчинтэй байсан</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Жарактуу болгон</translation>
  </message>
  <message id="self_check.measures">
   <source>Сайжруулах арга хэмжээ</source>
   <translation>Жакшыртуу чаралары</translation>
  </message>
  <message id="self_check.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="self_check.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>уюмдун жетекчилиги</translation>
  </message>
  <message id="service_contract.title">
   <source>Үйлчилгээний гэрээ</source>
   <translation>Кызмат көрсөтүү келишими</translation>
  </message>
  <message id="service_contract.page.parties">
   <source>Талууд, үйлчилгээ</source>
   <translation>Тараптар, кызматтар</translation>
  </message>
  <message id="service_contract.contract_date">
   <source>Гэрээ байгуулсан огноо</source>
   <translation>Келишим түзүлгөн күн</translation>
  </message>
  <message id="service_contract.parties">
   <source>Гэрээний талууд</source>
   <translation>Келишимдин тараптары</translation>
  </message>
  <message id="service_contract.parties.hint">
   <source>Үйлчлүүлэгч эсвэл асран хамгаалагч, нийгмийн ажилтан.</source>
   <translation>Клиент же камкорчу, социалдык кызматкер.</translation>
  </message>
  <message id="service_contract.plan_ref">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Кызмат көрсөтүү планы</translation>
  </message>
  <message id="service_contract.services">
   <source>Үзүүлэх үйлчилгээ</source>
   <translation>Көрсөтүлүүчү кызматтар</translation>
  </message>
  <message id="service_contract.services.hint">
   <source>Зөвхөн одоо байгаа нөөцөөр хийж чадах зүйлээ амлана.</source>
   <translation>Азыркы ресурстар менен жасай ала турганыңызды гана убада кылыңыз.</translation>
  </message>
  <message id="service_contract.payment">
   <source>Төлбөр</source>
   <translation>Акысы</translation>
  </message>
  <message id="service_contract.payment.option.free">
   <source>үнэ төлбөргүй</source>
   <translation>акысыз</translation>
  </message>
  <message id="service_contract.payment.option.paid">
   <source>төлбөртэй үйлчилгээ орсон</source>
   <translation>акы төлөнүүчү кызмат бар</translation>
  </message>
  <message id="service_contract.payment_note">
   <source>Төлбөрийн тайлбар</source>
   <translation>Акысы боюнча түшүндүрмө</translation>
  </message>
  <message id="service_contract.payment_note.hint">
   <source>Аль үйлчилгээ төлбөртэй, хэн төлөх, ямар дэмжлэг үзүүлэх.</source>
   <translation>Кайсы кызмат акы төлөнүүчү, ким төлөйт, кандай колдоо көрсөтүлөт.</translation>
  </message>
  <message id="service_contract.page.duties">
   <source>Эрх, үүрэг</source>
   <translation>Укуктар, милдеттер</translation>
  </message>
  <message id="service_contract.client_duties">
   <source>Үйлчлүүлэгчийн эрх, үүрэг</source>
   <translation>Клиенттин укуктары, милдеттери</translation>
  </message>
  <message id="service_contract.client_duties.hint">
   <source>Мэдээлэл авах, татгалзах, тэмдэглэлтэй танилцах, гомдол гаргах эрх; тохирсон алхмаа хийх үүрэг.</source>
   <translation>Маалымат алуу, баш тартуу, жазууларды окуу, даттануу укугу; макулдашкан кадамдарды жасоо милдети.</translation>
  </message>
  <message id="service_contract.client_duties.ask">
   <source>Та хүссэн үедээ асуух, татгалзах, тэмдэглэлээ үзэх эрхтэй. Юуг илүү тодруулах вэ?</source>
   <translation>Каалаган убакта суроо берүүгө, баш тартууга, жазууларды көрүүгө укугуңуз бар. Эмнени дагы тактайлы?</translation>
  </message>
  <message id="service_contract.worker_duties">
   <source>Нийгмийн ажилтан, байгууллагын үүрэг</source>
   <translation>Социалдык кызматкердин, уюмдун милдеттери</translation>
  </message>
  <message id="service_contract.confidentiality">
   <source>Нууцлал, түүний хязгаар</source>
   <translation>Купуялык жана анын чеги</translation>
  </message>
  <message id="service_contract.confidentiality.hint">
   <source>Хүүхэд, хүний амь нас аюулд орвол хуулийн дагуу мэдэгдэхээ хэлнэ.</source>
   <translation>Баланын же адамдын өмүрүнө коркунуч болсо, мыйзам боюнча кабарларыңызды айтыңыз.</translation>
  </message>
  <message id="service_contract.confidentiality.ask">
   <source>Таны ярьсныг нууцална. Харин хэн нэгний амь нас аюулд орвол мэдэгдэх үүрэгтэй. Үүнийг яаж ойлгож байна вэ?</source>
   <translation>Айткандарыңыз купуя сакталат. Бирок бирөөнүн өмүрү коркунучта болсо, кабарлоого милдеттүүмүн. Муну кандай түшүндүңүз?</translation>
  </message>
  <message id="service_contract.page.term">
   <source>Хугацаа, өөрчлөлт, гомдол</source>
   <translation>Мөөнөтү, өзгөртүү, даттануу</translation>
  </message>
  <message id="service_contract.starts_on">
   <source>Эхлэх огноо</source>
   <translation>Башталган күнү</translation>
  </message>
  <message id="service_contract.ends_on">
   <source>Дуусах огноо</source>
   <translation>Аяктаган күнү</translation>
  </message>
  <message id="service_contract.closing_how">
   <source>Хаах нөхцөл, хэрхэн хаах</source>
   <translation>Жабуу шарттары, кантип жабылат</translation>
  </message>
  <message id="service_contract.closing_how.ask">
   <source>Үйлчилгээ хэзээ, яаж дуусахыг эхнээс нь ярилцъя. Танд ойлгомжтой байна уу?</source>
   <translation>Кызмат качан, кантип аяктаарын башынан сүйлөшүп алалы. Сизге түшүнүктүүбү?</translation>
  </message>
  <message id="service_contract.changes">
   <source>Өөрчлөлт оруулах, хугацаанаас өмнө дуусгах</source>
   <translation>Өзгөртүү киргизүү, мөөнөтүнөн мурда бүтүрүү</translation>
  </message>
  <message id="service_contract.complaints">
   <source>Гомдлыг хаана гаргах</source>
   <translation>Кайда даттанууга болот</translation>
  </message>
  <message id="service_contract.complaints.hint">
   <source>Байгууллага, албан тушаал, утас.</source>
   <translation>Уюм, кызматы, телефону.</translation>
  </message>
  <message id="service_contract.copies">
   <source>Хувь</source>
   <translation>Нускалар</translation>
  </message>
  <message id="service_contract.copies.hint">
   <source>Хэдэн хувь үйлдсэн; нэгийг үйлчлүүлэгчид өгнө.</source>
   <translation>Канча нуска түзүлдү; бири клиентке берилет.</translation>
  </message>
  <message id="service_contract.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="service_contract.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="service_contract.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>камкорчу</translation>
  </message>
  <message id="service_contract.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="service_plan.title">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Кызмат көрсөтүү планы</translation>
  </message>
  <message id="service_plan.page.basis">
   <source>Төлөвлөгөөний үндэслэл</source>
   <translation>Пландын негизи</translation>
  </message>
  <message id="service_plan.plan_date">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_plan.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="service_plan.version">
   <source>Хувилбар</source>
   <translation>Версиясы</translation>
  </message>
  <message id="service_plan.plan_for">
   <source>Хэнд зориулсан</source>
   <translation>Ким үчүн</translation>
  </message>
  <message id="service_plan.plan_for.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="service_plan.plan_for.option.family">
   <source>гэр бүл</source>
   <translation>үй-бүлө</translation>
  </message>
  <message id="service_plan.members">
   <source>Төлөвлөгөөнд хамрагдах гэр бүлийн гишүүд</source>
   <translation>Планга кирген үй-бүлө мүчөлөрү</translation>
  </message>
  <message id="service_plan.assessment_ref">
   <source>Үндэслэсэн үнэлгээ</source>
   <translation>Негиз болгон баалоо</translation>
  </message>
  <message id="service_plan.assessment_conclusion">
   <source>Үнэлгээний дүгнэлт</source>
   <translation>Баалоонун корутундусу</translation>
  </message>
  <message id="service_plan.assessment_conclusion.hint">
   <source>Төлөвлөгөөнд тулгуурлах гол дүгнэлт, асуудлыг товч бичнэ.</source>
   <translation>План таянган негизги корутунду, көйгөйлөрдү кыскача жазыңыз.</translation>
  </message>
  <message id="service_plan.strengths_used">
   <source>Тулгуурлах давуу тал</source>
   <translation>Таяна турган күчтүү жактар</translation>
  </message>
  <message id="service_plan.strengths_used.ask">
   <source>Эдгээр зорилгод хүрэхэд таны ямар чадвар, хэний дэмжлэг тус болох вэ?</source>
   <translation>Бул максаттарга жетүүгө кайсы жөндөмүңүз, кимдин колдоосу жардам берет?</translation>
  </message>
  <message id="service_plan.page.goals">
   <source>Аюулгүй байдал, зорилго</source>
   <translation>Коопсуздук, максаттар</translation>
  </message>
  <message id="service_plan.safety_risks">
   <source>Аюулгүй байдлын эрсдэл, бууруулах үйлчилгээ</source>
   <translation>Коопсуздук тобокелдиктери, азайтуучу кызматтар</translation>
  </message>
  <message id="service_plan.safety_risks.ask">
   <source>Танд болон гэр бүлд тань юу аюул учруулж болзошгүй вэ? Юу хийвэл аюулгүй байх вэ?</source>
   <translation>Сизге жана үй-бүлөңүзгө эмне коркунуч туудурушу мүмкүн? Коопсуз болуш үчүн эмне кылуу керек?</translation>
  </message>
  <message id="service_plan.safety_risks.risk">
   <source>Эрсдэл</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="service_plan.safety_risks.service">
   <source>Бууруулах үйлчилгээ</source>
   <translation>Азайтуучу кызмат</translation>
  </message>
  <message id="service_plan.safety_risks.who">
   <source>Хариуцах</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="service_plan.safety_risks.until">
   <source>Хүртэл</source>
   <translation>Чейин</translation>
  </message>
  <message id="service_plan.goals">
   <source>Зорилго</source>
   <translation>Максат</translation>
  </message>
  <message id="service_plan.goals.hint">
   <source>Тодорхой, хэмжиж болох, үйлчлүүлэгчийн өөрийнх нь үгтэй ойр байна.</source>
   <translation>Так, өлчөнө турган, клиенттин өз сөзүнө жакын болсун.</translation>
  </message>
  <message id="service_plan.goals.ask">
   <source>Юу өөрчлөгдвөл та «одоо дээр болсон» гэж хэлэх вэ? Түүнийг юугаар мэдэх вэ?</source>
   <translation>Эмне өзгөрсө, «эми жакшы болду» дейсиз? Муну эмнеден билебиз?</translation>
  </message>
  <message id="service_plan.goals.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="service_plan.goals.problem">
   <source>Асуудал</source>
   <translation>Көйгөй</translation>
  </message>
  <message id="service_plan.goals.goal">
   <source>Зорилго</source>
   <translation>Максат</translation>
  </message>
  <message id="service_plan.goals.result">
   <source>Хүлээгдэж буй үр дүн, шалгуур</source>
   <translation>Күтүлгөн натыйжа, көрсөткүч</translation>
  </message>
  <message id="service_plan.goals.priority">
   <source>Эрэмбэ</source>
   <translation>Артыкчылык</translation>
  </message>
  <message id="service_plan.goals.problem_no">
   <source>Асуудлын №</source>
   <translation>Көйгөйдүн №</translation>
  </message>
  <message id="service_plan.goals.problem_no.hint">
   <source>Нөхцөл байдлын үнэлгээний асуудлын дугаар.</source>
   <translation>Абалды баалоодогу көйгөйдүн номери.</translation>
  </message>
  <message id="service_plan.page.measures">
   <source>Үйлчилгээ, арга хэмжээ</source>
   <translation>Кызматтар, иш-чаралар</translation>
  </message>
  <message id="service_plan.measures">
   <source>Үйлчилгээ, арга хэмжээ</source>
   <translation>Кызматтар, иш-чаралар</translation>
  </message>
  <message id="service_plan.measures.hint">
   <source>Зорилго бүрд дор хаяж нэг арга хэмжээ. Одоо байгаа нөөцөд тулгуурлана.</source>
   <translation>Ар бир максатка жок дегенде бир иш-чара. Азыркы ресурстарга таяныңыз.</translation>
  </message>
  <message id="service_plan.measures.ask">
   <source>Энэ алхмыг хэн, хэзээ хийж чадах вэ? Танд хэцүү санагдвал хуваая.</source>
   <translation>Бул кадамды ким, качан жасай алат? Кыйын көрүнсө, бөлүп алалы.</translation>
  </message>
  <message id="service_plan.measures.goal">
   <source>Зорилго №</source>
   <translation>Максат №</translation>
  </message>
  <message id="service_plan.measures.member">
   <source>Хэнд</source>
   <translation>Кимге</translation>
  </message>
  <message id="service_plan.measures.member.hint">
   <source>Нэр бус, үүргээр: үйлчлүүлэгч, хүүхэд 1.</source>
   <translation>Аты эмес, ролу менен: клиент, 1-бала.</translation>
  </message>
  <message id="service_plan.measures.service">
   <source>Арга хэмжээ</source>
   <translation>Иш-чара</translation>
  </message>
  <message id="service_plan.measures.level">
   <source>Түвшин</source>
   <translation>Деңгээли</translation>
  </message>
  <message id="service_plan.measures.level.option.individual">
   <source>хувь хүн</source>
   <translation>жеке адам</translation>
  </message>
  <message id="service_plan.measures.level.option.family">
   <source>гэр бүл</source>
   <translation>үй-бүлө</translation>
  </message>
  <message id="service_plan.measures.level.option.group">
   <source>бүлэг</source>
   <translation>топ</translation>
  </message>
  <message id="service_plan.measures.level.option.organisation">
   <source>байгууллага</source>
   <translation>уюм</translation>
  </message>
  <message id="service_plan.measures.level.option.community">
   <source>олон нийт</source>
   <translation>коомчулук</translation>
  </message>
  <message id="service_plan.measures.way">
   <source>Хэлбэр</source>
   <translation>Формасы</translation>
  </message>
  <message id="service_plan.measures.way.option.direct">
   <source>шууд</source>
   <translation>түздөн-түз</translation>
  </message>
  <message id="service_plan.measures.way.option.indirect">
   <source>шууд бус</source>
   <translation>кыйыр</translation>
  </message>
  <message id="service_plan.measures.who">
   <source>Хариуцах</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="service_plan.measures.start">
   <source>Эхлэх</source>
   <translation>Башталышы</translation>
  </message>
  <message id="service_plan.measures.until">
   <source>Дуусах</source>
   <translation>Аякташы</translation>
  </message>
  <message id="service_plan.measures.cost">
   <source>Нөөц, зардал</source>
   <translation>Ресурс, чыгым</translation>
  </message>
  <message id="service_plan.measures.status">
   <source>Биелэлт</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="service_plan.measures.status.option.planned">
   <source>төлөвлөсөн</source>
   <translation>пландалган</translation>
  </message>
  <message id="service_plan.measures.status.option.in_progress">
   <source>хийгдэж байна</source>
   <translation>аткарылып жатат</translation>
  </message>
  <message id="service_plan.measures.status.option.done">
   <source>биелсэн</source>
   <translation>аткарылды</translation>
  </message>
  <message id="service_plan.measures.status.option.not_done">
   <source>биелээгүй</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="service_plan.referral">
   <source>Холбон зуучлах, шилжүүлэх эсэх</source>
   <translation>Кайра жөнөтүү же өткөрүп берүү</translation>
  </message>
  <message id="service_plan.referral.option.none">
   <source>шаардлагагүй</source>
   <translation>керек эмес</translation>
  </message>
  <message id="service_plan.referral.option.referral">
   <source>холбон зуучлах</source>
   <translation>кайра жөнөтүү</translation>
  </message>
  <message id="service_plan.referral.option.transfer">
   <source>шилжүүлэх</source>
   <translation>өткөрүп берүү</translation>
  </message>
  <message id="service_plan.referral_where">
   <source>Аль байгууллагад</source>
   <translation>Кайсы уюмга</translation>
  </message>
  <message id="service_plan.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Жөнөтүү барагы</translation>
  </message>
  <message id="service_plan.joint_team">
   <source>Хамтарсан баг, кейс хэлэлцүүлэг шаардлагатай юу</source>
   <translation>Мультидисциплинардык топ же кейсти талкуулоо керекпи</translation>
  </message>
  <message id="service_plan.joint_team_on">
   <source>Хэлэлцүүлгийн огноо</source>
   <translation>Талкуулоо күнү</translation>
  </message>
  <message id="service_plan.leaving_care">
   <source>Хүүхэд 18 насанд ойртсон эсвэл асрамжаас гарах уу</source>
   <translation>Бала 18 жашка жакындадыбы же камкордуктан чыгабы</translation>
  </message>
  <message id="service_plan.coming_of_age">
   <source>Насанд хүрсний дараах үйлчилгээ</source>
   <translation>Бойго жеткенден кийинки кызматтар</translation>
  </message>
  <message id="service_plan.coming_of_age.hint">
   <source>Орон сууц, орлого, суралцах, дэмжих хүн, бичиг баримт.</source>
   <translation>Турак жай, киреше, окуу, колдоочу адам, документтер.</translation>
  </message>
  <message id="service_plan.coming_of_age.ask">
   <source>18 нас хүрээд хаана амьдрах, юу хийхийг хүсэж байна вэ? Хэн дэмжих вэ?</source>
   <translation>18 жашка толгондо кайда жашап, эмне кылгыңыз келет? Ким колдойт?</translation>
  </message>
  <message id="service_plan.page.ending">
   <source>Дуусгах, үнэлэх</source>
   <translation>Аяктоо, баалоо</translation>
  </message>
  <message id="service_plan.expected_end">
   <source>Үйлчилгээ дуусах хугацаа</source>
   <translation>Кызматтын аяктоо мөөнөтү</translation>
  </message>
  <message id="service_plan.closing_conditions">
   <source>Үйлчилгээг хаах нөхцөл</source>
   <translation>Жабуу шарттары</translation>
  </message>
  <message id="service_plan.closing_conditions.ask">
   <source>Ямар байдалд хүрвэл манай тусламжгүйгээр болно гэж та боддог вэ?</source>
   <translation>Кандай абалга жетсеңиз, биздин жардамсыз боло алам деп ойлойсуз?</translation>
  </message>
  <message id="service_plan.evaluation_dates">
   <source>Үнэлгээний хуваарь</source>
   <translation>Баалоо күндөрү</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind">
   <source>Үнэлгээ</source>
   <translation>Баалоо</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind.option.progress">
   <source>явцын үнэлгээ</source>
   <translation>аралык баалоо</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind.option.final">
   <source>эцсийн үнэлгээ</source>
   <translation>жыйынтыктоочу баалоо</translation>
  </message>
  <message id="service_plan.evaluation_dates.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_plan.client_view">
   <source>Үйлчлүүлэгч, гэр бүлийн санал бодол</source>
   <translation>Клиенттин, үй-бүлөнүн пикири</translation>
  </message>
  <message id="service_plan.client_view.ask">
   <source>Энэ төлөвлөгөө танд хэр санагдаж байна вэ? Юуг өөрчилбөл дээр вэ?</source>
   <translation>Бул план сизге кандай? Эмнени өзгөртсөк жакшы болот?</translation>
  </message>
  <message id="service_plan.page.approval">
   <source>Баталгаажуулалт, гарын үсэг</source>
   <translation>Бекитүү, колу</translation>
  </message>
  <message id="service_plan.approval">
   <source>Төлөвлөгөөг баталгаажуулах</source>
   <translation>Планды бекитүү</translation>
  </message>
  <message id="service_plan.approval.option.approver">
   <source>баталсан</source>
   <translation>бекитилди</translation>
  </message>
  <message id="service_plan.approver">
   <source>Баталсан албан тушаалтан</source>
   <translation>Бекиткен кызмат адамы</translation>
  </message>
  <message id="service_plan.approved_on">
   <source>Баталсан огноо</source>
   <translation>Бекитилген күнү</translation>
  </message>
  <message id="service_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="service_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="service_plan.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="service_plan.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>камкорчу</translation>
  </message>
  <message id="service_proposal.title">
   <source>Үйлчилгээг сайжруулах санал</source>
   <translation>Кызматты жакшыртуу сунуштары</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Санал</source>
   <translation>Сунуш</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_proposal.to">
   <source>Хэнд</source>
   <translation>Кимге</translation>
  </message>
  <message id="service_proposal.text">
   <source>Санал</source>
   <translation>Сунуш</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Үндэслэл</source>
   <translation>Негиздемеси</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Хариу</source>
   <translation>Жооп</translation>
  </message>
  <message id="shelf_document.title">
   <source>Баримт бичгийн тавиур</source>
   <translation>Документтер текчеси</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Баримт бичиг</source>
   <translation>Документ</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="options.shelf_kind.policy">
   <source>үйлчилгээний бодлого</source>
   <translation>кызмат саясаты</translation>
  </message>
  <message id="options.shelf_kind.ethics">
   <source>ёс зүйн дүрэм</source>
   <translation>этика кодекси</translation>
  </message>
  <message id="options.shelf_kind.methods">
   <source>онол, арга зүйн хөтөлбөр</source>
   <translation>теория жана методика программасы</translation>
  </message>
  <message id="options.shelf_kind.supervision">
   <source>мэргэжлийн удирдлагын бодлого, журам</source>
   <translation>супервизия саясаты, тартиби</translation>
  </message>
  <message id="options.shelf_kind.staff">
   <source>хүний нөөц, тасралтгүй хөгжлийн бодлого</source>
   <translation>кадр, үзгүлтүксүз өнүгүү саясаты</translation>
  </message>
  <message id="options.shelf_kind.archive">
   <source>хадгалах хугацааны жагсаалт</source>
   <translation>сактоо мөөнөттөрүнүн тизмеси</translation>
  </message>
  <message id="options.shelf_kind.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="shelf_document.name">
   <source>Нэр</source>
   <translation>Аталышы</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Баталсан</source>
   <translation>Бекиткен</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Баталсан огноо</source>
   <translation>Бекитилген күнү</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Хугацаагүй бол хоосон үлдээнэ. Дууссан бол өөрийн үнэлгээнд тэмдэглэнэ.</source>
   <translation>Мөөнөтсүз болсо, бош калат. Бүтсө, өз алдынча текшерүүдө белгиленет.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Хаана хадгалж байгаа</source>
   <translation>Сакталган жери</translation>
  </message>
  <message id="situation_assessment.title">
   <source>Нөхцөл байдлын үнэлгээний маягт</source>
   <translation>Кырдаалды баалоо формасы</translation>
  </message>
  <message id="situation_assessment.page.sources">
   <source>Хугацаа, мэдээллийн эх сурвалж</source>
   <translation>Мөөнөтү, маалымат булактары</translation>
  </message>
  <message id="situation_assessment.started_at">
   <source>Үнэлгээ эхэлсэн</source>
   <translation>Баалоо башталды</translation>
  </message>
  <message id="situation_assessment.ended_at">
   <source>Үнэлгээ дууссан</source>
   <translation>Баалоо аяктады</translation>
  </message>
  <message id="situation_assessment.limit">
   <source>Эцсийн хугацаа</source>
   <translation>Акыркы мөөнөт</translation>
  </message>
  <message id="situation_assessment.limit.hint">
   <source>Дуудлагаас хойш 72 цаг; аюул бага бол 3–5 дахь өдөр.</source>
   <translation>Чакыруудан кийин 72 саат; коркунуч төмөн болсо 3–5-күнү.</translation>
  </message>
  <message id="situation_assessment.sources">
   <source>Мэдээллийн эх сурвалж</source>
   <translation>Маалымат булактары</translation>
  </message>
  <message id="situation_assessment.sources.hint">
   <source>Баримт, санал бодлыг ялгаж тэмдэглэнэ. Зөвшөөрлийн хүрээнээс гадуур хүнээс мэдээлэл бүү ав.</source>
   <translation>Фактыны жана пикирди айырмалап жазыңыз. Макулдуктун көлөмүнөн тышкары адамдардан маалымат албаңыз.</translation>
  </message>
  <message id="situation_assessment.sources.ask">
   <source>Таны байдлыг илүү сайн ойлгохын тулд өөр хэнтэй ярилцвал зүгээр вэ? Хэнтэй ярилцахгүй байвал дээр вэ?</source>
   <translation>Абалыңызды жакшыраак түшүнүш үчүн дагы ким менен сүйлөшсөк болот? Ким менен сүйлөшпөгөнүбүз жакшы?</translation>
  </message>
  <message id="situation_assessment.sources.source">
   <source>Эх сурвалж</source>
   <translation>Булак</translation>
  </message>
  <message id="situation_assessment.sources.source.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="situation_assessment.sources.source.option.family">
   <source>гэр бүл</source>
   <translation>үй-бүлө</translation>
  </message>
  <message id="situation_assessment.sources.source.option.friends">
   <source>найз нөхөд</source>
   <translation>достор</translation>
  </message>
  <message id="situation_assessment.sources.source.option.kindergarten">
   <source>цэцэрлэг</source>
   <translation>бала бакча</translation>
  </message>
  <message id="situation_assessment.sources.source.option.school">
   <source>сургууль</source>
   <translation>мектеп</translation>
  </message>
  <message id="situation_assessment.sources.source.option.workplace">
   <source>ажлын газар</source>
   <translation>иштеген жери</translation>
  </message>
  <message id="situation_assessment.sources.source.option.neighbour">
   <source>хөрш</source>
   <translation>кошуна</translation>
  </message>
  <message id="situation_assessment.sources.source.option.relative">
   <source>хамаатан садан</source>
   <translation>тууган</translation>
  </message>
  <message id="situation_assessment.sources.source.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="situation_assessment.sources.on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="situation_assessment.sources.way">
   <source>Арга</source>
   <translation>Жолу</translation>
  </message>
  <message id="situation_assessment.sources.way.option.meeting">
   <source>уулзалт</source>
   <translation>жолугушуу</translation>
  </message>
  <message id="situation_assessment.sources.way.option.phone">
   <source>утсаар</source>
   <translation>телефон аркылуу</translation>
  </message>
  <message id="situation_assessment.sources.way.option.written">
   <source>бичгээр</source>
   <translation>жазуу түрүндө</translation>
  </message>
  <message id="situation_assessment.sources.way.option.visit">
   <source>гэрээр очих</source>
   <translation>үйгө баруу</translation>
  </message>
  <message id="situation_assessment.sources.way.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="situation_assessment.sources.nature">
   <source>Баримт / санал бодол</source>
   <translation>Факты / пикир</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.fact">
   <source>баримт</source>
   <translation>факты</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.opinion">
   <source>санал бодол</source>
   <translation>пикир</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.both">
   <source>баримт, санал бодол</source>
   <translation>факты жана пикир</translation>
  </message>
  <message id="situation_assessment.sources.about">
   <source>Аль хэсэгт</source>
   <translation>Кайсы бөлүккө</translation>
  </message>
  <message id="situation_assessment.sources.about.hint">
   <source>Үнэлгээний аль хэсгийг үүгээр үндэслэснийг тэмдэглэнэ.</source>
   <translation>Баалоонун кайсы бөлүгү ушул булакка таянганы белгиленет.</translation>
  </message>
  <message id="situation_assessment.sources.about.option.family">
   <source>гэр бүл</source>
   <translation>үй-бүлө</translation>
  </message>
  <message id="situation_assessment.sources.about.option.health">
   <source>эрүүл мэнд</source>
   <translation>ден соолук</translation>
  </message>
  <message id="situation_assessment.sources.about.option.education">
   <source>боловсрол</source>
   <translation>билим алуу</translation>
  </message>
  <message id="situation_assessment.sources.about.option.employment">
   <source>хөдөлмөр эрхлэлт</source>
   <translation>эмгек</translation>
  </message>
  <message id="situation_assessment.sources.about.option.psychological">
   <source>сэтгэл зүй</source>
   <translation>психологиялык абал</translation>
  </message>
  <message id="situation_assessment.sources.about.option.finance">
   <source>санхүү</source>
   <translation>каржы</translation>
  </message>
  <message id="situation_assessment.sources.about.option.housing">
   <source>орон сууц</source>
   <translation>турак жай</translation>
  </message>
  <message id="situation_assessment.sources.about.option.social">
   <source>нийгмийн орчин</source>
   <translation>социалдык чөйрө</translation>
  </message>
  <message id="situation_assessment.page.client_family">
   <source>Үйлчлүүлэгч, гэр бүл</source>
   <translation>Клиент, үй-бүлө</translation>
  </message>
  <message id="situation_assessment.worries">
   <source>Үйлчлүүлэгчийн санаа зовж буй асуудал, өөрийн тодорхойлолт</source>
   <translation>Клиентти тынчсыздандырган көйгөйлөр, өз аныктамасы</translation>
  </message>
  <message id="situation_assessment.worries.hint">
   <source>Үйлчлүүлэгчийн өөрийнх нь үгээр, хашилтад бичнэ.</source>
   <translation>Клиенттин өз сөзү менен, тырмакчада жазыңыз.</translation>
  </message>
  <message id="situation_assessment.worries.ask">
   <source>Танд одоо юу хамгийн хүнд байна вэ? Өөрийнхөө үгээр ярьж өгнө үү, би яаруулахгүй.</source>
   <translation>Азыр сизге эң кыйыны эмне? Өз сөзүңүз менен айтып бериңиз, мен шаштырбайм.</translation>
  </message>
  <message id="situation_assessment.family">
   <source>Гэр бүлийн бүтэц, нөхцөл байдал</source>
   <translation>Үй-бүлөнүн курамы, абалы</translation>
  </message>
  <message id="situation_assessment.family.hint">
   <source>Хэн хэнтэй хамт амьдардаг, харилцаа, сүүлийн үеийн өөрчлөлт. Генограмыг лавлана.</source>
   <translation>Ким ким менен жашайт, мамилелер, акыркы өзгөрүүлөр. Генограмманы караңыз.</translation>
  </message>
  <message id="situation_assessment.family.ask">
   <source>Гэрт тань хэн хэн амьдардаг вэ? Хэнтэйгээ хамгийн ойр дотно байдаг вэ?</source>
   <translation>Үйүңүздө кимдер жашайт? Ким менен эң жакынсыз?</translation>
  </message>
  <message id="situation_assessment.genogram_ref">
   <source>Генограм</source>
   <translation>Генограмма</translation>
  </message>
  <message id="situation_assessment.differences">
   <source>Хүндэтгэх онцлог</source>
   <translation>Урматталуучу өзгөчөлүктөр</translation>
  </message>
  <message id="situation_assessment.differences.hint">
   <source>Соёл, хүйс, хөгжлийн бэрхшээл, шашин шүтлэг.</source>
   <translation>Маданият, жыныс, майыптык, дин.</translation>
  </message>
  <message id="situation_assessment.differences.ask">
   <source>Тантай ажиллахдаа бид юуг заавал анхаарч, хүндэтгэх ёстой вэ?</source>
   <translation>Сиз менен иштөөдө биз эмнени сөзсүз эске алып, урматташыбыз керек?</translation>
  </message>
  <message id="situation_assessment.page.health_learning_work">
   <source>Эрүүл мэнд, боловсрол, хөдөлмөр</source>
   <translation>Ден соолук, билим, эмгек</translation>
  </message>
  <message id="situation_assessment.health">
   <source>Эрүүл мэндийн байдал</source>
   <translation>Ден соолук</translation>
  </message>
  <message id="situation_assessment.health.hint">
   <source>Бие махбод, сэтгэцийн эрүүл мэнд, хөгжлийн бэрхшээл, эмчилгээ.</source>
   <translation>Дене, психикалык ден соолук, майыптык, дарылануу.</translation>
  </message>
  <message id="situation_assessment.health.ask">
   <source>Таны болон хүүхдүүдийн тань бие ямар байна вэ? Эмчид үзүүлэх хэрэгтэй зүйл бий юу?</source>
   <translation>Сиздин жана балдарыңыздын ден соолугу кандай? Дарыгерге көрүнүү керекпи?</translation>
  </message>
  <message id="situation_assessment.education">
   <source>Боловсролын байдал</source>
   <translation>Билими</translation>
  </message>
  <message id="situation_assessment.education.ask">
   <source>Хичээл сургууль ямар байна вэ? Юу нь таатай, юу нь хэцүү байдаг вэ?</source>
   <translation>Окуу кандай жүрүп жатат? Эмнеси жагат, эмнеси кыйын?</translation>
  </message>
  <message id="situation_assessment.employment">
   <source>Хөдөлмөр эрхлэлтийн байдал</source>
   <translation>Иш менен камсыздуулугу</translation>
  </message>
  <message id="situation_assessment.employment.ask">
   <source>Одоо ямар ажил хийдэг вэ? Ямар ажил хийхийг хүсдэг вэ?</source>
   <translation>Азыр кандай жумуш кыласыз? Кандай жумушту кааласаңыз болот эле?</translation>
  </message>
  <message id="situation_assessment.psychological">
   <source>Сэтгэл зүйн байдал</source>
   <translation>Психологиялык абалы</translation>
  </message>
  <message id="situation_assessment.psychological.hint">
   <source>Оношилгоо бус, харсан сонссон зүйлээ бичнэ.</source>
   <translation>Диагноз эмес, көргөн-укканыңызды жазыңыз.</translation>
  </message>
  <message id="situation_assessment.psychological.ask">
   <source>Сүүлийн үед сэтгэл санаа тань ямар байна вэ? Нойр хоол тань хэвийн үү?</source>
   <translation>Акыркы убакта көңүлүңүз кандай? Уйкуңуз, табитиңиз жакшыбы?</translation>
  </message>
  <message id="situation_assessment.page.living">
   <source>Санхүү, орон сууц, нийгмийн орчин</source>
   <translation>Каржы, турак жай, социалдык чөйрө</translation>
  </message>
  <message id="situation_assessment.finance">
   <source>Санхүүгийн байдал</source>
   <translation>Каржылык абалы</translation>
  </message>
  <message id="situation_assessment.finance.hint">
   <source>Орлого, тэтгэмж, өр, мал.</source>
   <translation>Киреше, жөлөкпул, карыз, мал.</translation>
  </message>
  <message id="situation_assessment.finance.type">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="situation_assessment.finance.type.option.income">
   <source>орлого</source>
   <translation>киреше</translation>
  </message>
  <message id="situation_assessment.finance.type.option.benefit">
   <source>тэтгэмж</source>
   <translation>жөлөкпул</translation>
  </message>
  <message id="situation_assessment.finance.type.option.debt">
   <source>өр</source>
   <translation>карыз</translation>
  </message>
  <message id="situation_assessment.finance.type.option.livestock">
   <source>мал</source>
   <translation>мал</translation>
  </message>
  <message id="situation_assessment.finance.type.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="situation_assessment.finance.item">
   <source>Юу</source>
   <translation>Эмне</translation>
  </message>
  <message id="situation_assessment.finance.amount">
   <source>Дүн</source>
   <translation>Суммасы</translation>
  </message>
  <message id="situation_assessment.finance.amount.unit">
   <source>₮</source>
   <translation>₮</translation>
  </message>
  <message id="situation_assessment.finance.note">
   <source>Тайлбар</source>
   <translation>Түшүндүрмө</translation>
  </message>
  <message id="situation_assessment.finance_note">
   <source>Санхүүгийн байдлын тайлбар</source>
   <translation>Каржылык абалы боюнча түшүндүрмө</translation>
  </message>
  <message id="situation_assessment.finance_note.hint">
   <source>Орлогыг хэн захиран зарцуулдаг, хаанаас хүрэлцдэггүй.</source>
   <translation>Кирешени ким башкарат, эмнеге жетпейт.</translation>
  </message>
  <message id="situation_assessment.finance_note.ask">
   <source>Сар дуустал мөнгө хүрэлцдэг үү? Гэрийн мөнгийг хэн захиран зарцуулдаг вэ?</source>
   <translation>Акча айдын аягына чейин жетеби? Үйдөгү акчаны ким башкарат?</translation>
  </message>
  <message id="situation_assessment.housing">
   <source>Орон сууцны байдал</source>
   <translation>Турак жай шарты</translation>
  </message>
  <message id="situation_assessment.housing.hint">
   <source>Төрөл, халаалт, аюулгүй байдал, унтах байр.</source>
   <translation>Түрү, жылытуу, коопсуздук, уктоочу орундар.</translation>
  </message>
  <message id="situation_assessment.housing.ask">
   <source>Хаана амьдарч байгаагаа ярьж өгнө үү. Гэрт тань дулаан, аюулгүй юу? Хүн бүр унтах байртай юу?</source>
   <translation>Кайда жашаганыңызды айтып бериңизчи. Үйүңүз жылуу, коопсузбу? Ар кимдин уктай турган орду барбы?</translation>
  </message>
  <message id="situation_assessment.social">
   <source>Нийгмийн орчин, дэмжлэг</source>
   <translation>Социалдык чөйрө, колдоо</translation>
  </message>
  <message id="situation_assessment.social.hint">
   <source>Экоураглалыг лавлана.</source>
   <translation>Экокартаны караңыз.</translation>
  </message>
  <message id="situation_assessment.social.ask">
   <source>Хүнд үед хэнд хандаж болдог вэ? Хэн танд тусалдаг вэ?</source>
   <translation>Кыйын учурда кимге кайрыла аласыз? Сизге ким жардам берет?</translation>
  </message>
  <message id="situation_assessment.ecomap_ref">
   <source>Экоураглал</source>
   <translation>Экокарта</translation>
  </message>
  <message id="situation_assessment.page.strengths_risk">
   <source>Давуу тал, эрсдэл</source>
   <translation>Күчтүү жактар, тобокелдик</translation>
  </message>
  <message id="situation_assessment.strengths_ref">
   <source>Давуу талын үнэлгээ</source>
   <translation>Күчтүү жактарды баалоо</translation>
  </message>
  <message id="situation_assessment.call_ref">
   <source>Шуурхай дуудлагын эрсдэлийн үнэлгээ</source>
   <translation>Шашылыш чакыруудагы тобокелдикти баалоо</translation>
  </message>
  <message id="situation_assessment.safety_ref">
   <source>Аюулгүй байдлын үнэлгээ</source>
   <translation>Коопсуздукту баалоо</translation>
  </message>
  <message id="situation_assessment.risk_conclusion">
   <source>Эрсдэлийн үнэлгээ, дүгнэлт</source>
   <translation>Тобокелдикти баалоо, корутунду</translation>
  </message>
  <message id="situation_assessment.risk_conclusion.hint">
   <source>Эрсдэлийн болон хамгаалах хүчин зүйлийг зэрэгцүүлж, үндэслэлийг бичнэ.</source>
   <translation>Тобокелдик жана коргоочу факторлорду салыштырып, негизин жазыңыз.</translation>
  </message>
  <message id="situation_assessment.page.conclusion">
   <source>Нэгдсэн дүгнэлт</source>
   <translation>Жалпы корутунду</translation>
  </message>
  <message id="situation_assessment.conclusion">
   <source>Нэгдсэн дүгнэлт</source>
   <translation>Жалпы корутунду</translation>
  </message>
  <message id="situation_assessment.conclusion.hint">
   <source>Шинэ баримт нэмэхгүй; өмнөх хэсгүүдийг холбож дүгнэнэ.</source>
   <translation>Жаңы факты кошпоңуз; мурунку бөлүктөрдү байланыштырып жыйынтыктаңыз.</translation>
  </message>
  <message id="situation_assessment.problems">
   <source>Шийдвэрлэх шаардлагатай тулгамдаж буй асуудал</source>
   <translation>Чечилүүчү курч көйгөйлөр</translation>
  </message>
  <message id="situation_assessment.problems.hint">
   <source>Тэргүүлэх эрэмбээр бичнэ.</source>
   <translation>Артыкчылыгы боюнча жазыңыз.</translation>
  </message>
  <message id="situation_assessment.problems.ask">
   <source>Эдгээрээс аль нь танд хамгийн чухал вэ? Юунаас эхлэх үү?</source>
   <translation>Булардын кайсынысы сиз үчүн эң маанилүү? Эмнеден баштайбыз?</translation>
  </message>
  <message id="situation_assessment.problems.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="situation_assessment.problems.problem">
   <source>Асуудал</source>
   <translation>Көйгөй</translation>
  </message>
  <message id="situation_assessment.problems.whose">
   <source>Хэний</source>
   <translation>Кимдики</translation>
  </message>
  <message id="situation_assessment.problems.whose.hint">
   <source>Нэр бус, үүргээр: үйлчлүүлэгч, хүүхэд 1.</source>
   <translation>Аты эмес, ролу менен: клиент, 1-бала.</translation>
  </message>
  <message id="situation_assessment.problems.urgency">
   <source>Яаралтай эсэх</source>
   <translation>Шашылыштыгы</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.at_once">
   <source>нэн яаралтай</source>
   <translation>токтоосуз</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.soon">
   <source>яаралтай</source>
   <translation>шашылыш</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.planned">
   <source>төлөвлөгөөгөөр</source>
   <translation>план боюнча</translation>
  </message>
  <message id="situation_assessment.shown_on">
   <source>Үйлчлүүлэгчид танилцуулсан огноо</source>
   <translation>Клиентке көрсөтүлгөн күн</translation>
  </message>
  <message id="situation_assessment.client_opinion">
   <source>Үйлчлүүлэгчийн санал бодол</source>
   <translation>Клиенттин пикири</translation>
  </message>
  <message id="situation_assessment.client_opinion.ask">
   <source>Миний бичсэн зүйл таны ярьсантай таарч байна уу? Нэмэх, засах зүйл байна уу?</source>
   <translation>Жазганым айткандарыңызга дал келеби? Кошуп же оңдоп коё турган нерсе барбы?</translation>
  </message>
  <message id="situation_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="situation_assessment.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="situation_assessment.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="staff_card.title">
   <source>Ажилтны карт</source>
   <translation>Кызматкердин картасы</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_card.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Ажилд орсон</source>
   <translation>Ишке кирген</translation>
  </message>
  <message id="staff_card.function">
   <source>Үүрэг</source>
   <translation>Кызматы</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>ахлах нийгмийн ажилтан</source>
   <translation>улук социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.consultant">
   <source>зөвлөх нийгмийн ажилтан</source>
   <translation>кеңешчи социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Мэргэжлийн удирдагч</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Нийгмийн ажлын зэрэг</source>
   <translation>Социалдык иш боюнча даража</translation>
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
   <translation>жок</translation>
  </message>
  <message id="staff_card.university">
   <source>Их сургууль</source>
   <translation>Университет</translation>
  </message>
  <message id="staff_card.diploma_no">
   <source>Дипломын дугаар, огноо, хуулбар хадгалж буй газар</source>
   <translation>Дипломунун номери, күнү, көчүрмөсү сакталган жер</translation>
  </message>
  <message id="staff_card.years">
   <source>Салбарт ажилласан жил</source>
   <translation>Тармактагы иш жылдары</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Зөвшөөрөл, бэлтгэл</source>
   <translation>Уруксат, даярдык</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Тусгай зөвшөөрлийн дугаар</source>
   <translation>Атайын уруксаттын номери</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="staff_card.licence_verified">
   <source>Зөвшөөрлийг шалгасан хүн, огноо, хуулбар хадгалж буй газар</source>
   <translation>Уруксатты ким, качан текшерди, көчүрмөсү кайда</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Мэргэжлийн удирдлагын бэлтгэлтэй</source>
   <translation>Супервизия боюнча даярдыгы бар</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Энэ жилийн кейс</source>
   <translation>Быйылкы иштер</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Ажлаас гарсан</source>
   <translation>Иштен кеткен</translation>
  </message>
  <message id="staff_support.title">
   <source>Ажилтны аюулгүй байдал, дэмжлэг</source>
   <translation>Кызматкердин коопсуздугу, колдоо</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Болсон явдал</source>
   <translation>Окуя</translation>
  </message>
  <message id="staff_support.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Зөвхөн ажилтан өөрөө, мэргэжлийн удирдагч нь харна.</source>
   <translation>Кызматкердин өзү жана супервизор гана көрөт.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Огноо, цаг</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message id="staff_support.kind">
   <source>Төрөл</source>
   <translation>Түрү</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>заналхийлэл</source>
   <translation>коркутуу</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>халдлага</source>
   <translation>кол салуу</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>осол</source>
   <translation>кырсык</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>хүнд ачаалал, ядаргаа</source>
   <translation>оор жүктөм, чарчоо</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="staff_support.what">
   <source>Юу болсон</source>
   <translation>Эмне болду</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Юу болсон бэ? Та одоо ямар байна?</source>
   <translation>Эмне болду? Азыр абалыңыз кандай?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Көрүлгөн чара</translation>
  </message>
  <message id="staff_support.support">
   <source>Үзүүлсэн дэмжлэг</source>
   <translation>Көрсөтүлгөн колдоо</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>ярилцлага хийсэн</source>
   <translation>талдоо сүйлөшүүсү</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>сэтгэл зүйч</source>
   <translation>психолог</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>амралт</source>
   <translation>эс алуу</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>ачаалал бууруулсан</source>
   <translation>жүктөм азайтылды</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>цагдаад хандсан</source>
   <translation>милицияга кайрылды</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Дараагийн ярилцлага</source>
   <translation>Кийинки сүйлөшүү</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Үйлчилгээг зогсоох, дахин нээх шийдвэр</source>
   <translation>Кызматты токтотуу, ишти кайра ачуу чечими</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Шийдвэр</source>
   <translation>Чечим</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Шийдвэрийн төрөл</source>
   <translation>Чечимдин түрү</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>үйлчилгээг зогсоох</source>
   <translation>кызматты токтотуу</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>үйлчилгээг үргэлжлүүлэх</source>
   <translation>кызматты улантуу</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>кейсийг дахин нээх</source>
   <translation>ишти кайра ачуу</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Шийдвэр гаргасан огноо</source>
   <translation>Чечим кабыл алынган күн</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Шалтгаан</source>
   <translation>Себеби</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Юу өөрчлөгдсөн бэ? Та энэ шийдвэрийн талаар юу гэж бодож байна вэ?</source>
   <translation>Эмне өзгөрдү? Бул чечим жөнүндө эмне деп ойлойсуз?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Хэн шийдвэрлэсэн</source>
   <translation>Ким чечти</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Зогсоох хугацаа</source>
   <translation>Токтотуу мезгили</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Зогсоосон үеийн аюулгүй байдал</source>
   <translation>Токтотулган мезгилдеги коопсуздук</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Энэ хугацаанд аюул тулгарвал та хэнд хандах вэ?</source>
   <translation>Бул мезгилде коркунуч болсо, кимге кайрыласыз?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Үргэлжлүүлэхээр төлөвлөсөн огноо</source>
   <translation>Улантуу пландалган күн</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Дахин нээх</source>
   <translation>Ишти кайра ачуу</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Шинэ үеийн дугаар</source>
   <translation>Жаңы эпизоддун номери</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Дахин хийх үе шат</source>
   <translation>Кайталануучу этаптар</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.contact">
   <source>харилцаа холбоо тогтоох</source>
   <translation>байланыш түзүү</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>нөхцөл байдлын үнэлгээ</source>
   <translation>кырдаалды баалоо</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>үйлчилгээг төлөвлөх</source>
   <translation>пландаштыруу</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>үйлчилгээг хүргэх</source>
   <translation>кызмат көрсөтүү</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>үйлчилгээг үнэлэх</source>
   <translation>натыйжаларды баалоо</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>үйлчилгээг хаах</source>
   <translation>ишти жабуу</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Өмнөх хаах тэмдэглэл</source>
   <translation>Мурдагы жабуу жөнүндө жазуу</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Асуудал дахисан шалтгаан</source>
   <translation>Көйгөйдүн кайталанышынын себеби</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Юу болоод дахиад хэцүү болов? Өмнө нь юу дутсан бэ?</source>
   <translation>Эмне болуп кайра кыйын болду? Мурда эмне жетишпей калды?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Үйлчлүүлэгчид мэдэгдсэн огноо</source>
   <translation>Клиентке билдирилген күн</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
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
   <translation>Күчтүү жактарды баалоо</translation>
  </message>
  <message id="strengths.page.person">
   <source>Хүний давуу тал</source>
   <translation>Адамдын күчтүү жактары</translation>
  </message>
  <message id="strengths.assessed_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="strengths.abilities">
   <source>Авьяас чадвар, амжилт</source>
   <translation>Жөндөмү, таланты, жетишкендиктери</translation>
  </message>
  <message id="strengths.abilities.hint">
   <source>Жижиг амжилтыг ч бичнэ.</source>
   <translation>Кичине ийгиликтерди да жазыңыз.</translation>
  </message>
  <message id="strengths.abilities.ask">
   <source>Та юуг сайн хийдэг вэ? Юугаараа бахархдаг вэ?</source>
   <translation>Эмнени жакшы жасайсыз? Эмнеңиз менен сыймыктанасыз?</translation>
  </message>
  <message id="strengths.hopes">
   <source>Хүсэл, итгэл найдвар</source>
   <translation>Үмүт-тилектери</translation>
  </message>
  <message id="strengths.hopes.ask">
   <source>Нэг жилийн дараа амьдрал тань ямар болсон байгаасай гэж хүсдэг вэ?</source>
   <translation>Бир жылдан кийин жашооңуз кандай болушун каалайсыз?</translation>
  </message>
  <message id="strengths.helped_before">
   <source>Өмнө нь тус болсон зүйл</source>
   <translation>Мурда эмне жардам берген</translation>
  </message>
  <message id="strengths.helped_before.ask">
   <source>Өмнө хүнд үеийг яаж даван гарч байсан бэ? Тэгэхэд юу, хэн тус болсон бэ?</source>
   <translation>Мурда кыйын учурларды кантип жеңдиңиз? Ошондо эмне, ким жардам берди?</translation>
  </message>
  <message id="strengths.page.use">
   <source>Нөөц, төлөвлөгөөнд ашиглах</source>
   <translation>Ресурстар, планда колдонуу</translation>
  </message>
  <message id="strengths.resources">
   <source>Хүмүүс, нутгийн нөөц</source>
   <translation>Адамдар жана жергиликтүү ресурстар</translation>
  </message>
  <message id="strengths.resources.hint">
   <source>Хүнийг үүргээр нь бичнэ: эгч, хөрш, ангийн багш.</source>
   <translation>Адамды ролу менен жазыңыз: эже, кошуна, класс жетекчи.</translation>
  </message>
  <message id="strengths.resources.ask">
   <source>Эргэн тойронд тань хэн, ямар газар дэмжлэг болж чадах вэ?</source>
   <translation>Айланаңызда ким же кайсы жер сизге тирек боло алат?</translation>
  </message>
  <message id="strengths.resources.resource">
   <source>Нөөц</source>
   <translation>Ресурс</translation>
  </message>
  <message id="strengths.resources.gives">
   <source>Юу өгч чадах</source>
   <translation>Эмне бере алат</translation>
  </message>
  <message id="strengths.motivation">
   <source>Өөрчлөх хүсэл эрмэлзэл</source>
   <translation>Өзгөрүүгө умтулуу</translation>
  </message>
  <message id="strengths.motivation.hint">
   <source>1 – огт үгүй, 10 – маш их.</source>
   <translation>1 – такыр жок, 10 – абдан күчтүү.</translation>
  </message>
  <message id="strengths.motivation.ask">
   <source>Энэ байдлаа өөрчлөх хүсэл тань 1-ээс 10 хүртэл хэд вэ? Нэг оноогоор өсгөхөд юу хэрэгтэй вэ?</source>
   <translation>Бул абалды өзгөртүүгө каалооңуз 1ден 10го чейин канча? Бир упайга көтөрүү үчүн эмне керек?</translation>
  </message>
  <message id="strengths.plan_use">
   <source>Төлөвлөгөөнд хэрхэн ашиглах</source>
   <translation>Планда кантип колдонулат</translation>
  </message>
  <message id="strengths.plan_use.hint">
   <source>Аль давуу талыг аль зорилгод тулгуур болгохыг бичнэ.</source>
   <translation>Кайсы күчтүү жак кайсы максатка таяныч болорун жазыңыз.</translation>
  </message>
  <message id="strengths.plan_ref">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Кызмат көрсөтүү планы</translation>
  </message>
  <message id="strengths.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="strengths.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="strengths.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="supervision_review.title">
   <source>Ахлах нийгмийн ажилтан, мэргэжлийн удирдагчийн явцын үнэлгээ, дүгнэлт</source>
   <translation>Улук социалдык кызматкердин, супервизордун аралык баасы, корутундусу</translation>
  </message>
  <message id="supervision_review.page.reading">
   <source>Кейс файлтай танилцсан тухай</source>
   <translation>Иш менен таанышуу жөнүндө</translation>
  </message>
  <message id="supervision_review.read_on">
   <source>Танилцсан огноо</source>
   <translation>Таанышкан күн</translation>
  </message>
  <message id="supervision_review.version_read">
   <source>Танилцсан хувилбар</source>
   <translation>Окулган түрү</translation>
  </message>
  <message id="supervision_review.version_read.option.coded">
   <source>кодолсон хувилбар</source>
   <translation>коддолгон түрү</translation>
  </message>
  <message id="supervision_review.version_read.option.full">
   <source>бүрэн хувилбар</source>
   <translation>толук түрү</translation>
  </message>
  <message id="supervision_review.completeness">
   <source>Кейс файлын бүрдэл</source>
   <translation>Иштин толуктугу</translation>
  </message>
  <message id="supervision_review.completeness_remark">
   <source>Бүрдлийн тухай тайлбар</source>
   <translation>Толуктугу боюнча түшүндүрмө</translation>
  </message>
  <message id="supervision_review.completeness_remark.hint">
   <source>Дутуу материал, түүнийг нөхөх хугацаа.</source>
   <translation>Жетишпеген материалдар, аларды толуктоо мөөнөтү.</translation>
  </message>
  <message id="supervision_review.page.quality">
   <source>Ажлын чанар</source>
   <translation>Иштин сапаты</translation>
  </message>
  <message id="supervision_review.assessment_quality">
   <source>Нөхцөл байдлын үнэлгээ</source>
   <translation>Кырдаалды баалоо</translation>
  </message>
  <message id="supervision_review.assessment_quality.hint">
   <source>1 – эхнээс нь хийх, 2 – засах, 3 – сайн, 4 – маш сайн.</source>
   <translation>1 – башынан жасоо, 2 – оңдоо, 3 – жакшы, 4 – абдан жакшы.</translation>
  </message>
  <message id="supervision_review.plan_quality">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Кызмат көрсөтүү планы</translation>
  </message>
  <message id="supervision_review.notes_quality">
   <source>Тэмдэглэл хөтлөлт</source>
   <translation>Жазууларды жүргүзүү</translation>
  </message>
  <message id="supervision_review.safety_quality">
   <source>Аюулгүй байдал</source>
   <translation>Коопсуздук</translation>
  </message>
  <message id="supervision_review.participation_quality">
   <source>Үйлчлүүлэгчийн оролцоо</source>
   <translation>Клиенттин катышуусу</translation>
  </message>
  <message id="supervision_review.confidentiality_quality">
   <source>Нууцлал</source>
   <translation>Купуялык</translation>
  </message>
  <message id="supervision_review.quality_note">
   <source>Чанарын тухай тайлбар</source>
   <translation>Сапат боюнча түшүндүрмө</translation>
  </message>
  <message id="supervision_review.quality_note.ask">
   <source>Энэ ажилд юу сайн байна вэ? Юуг нь хамт бодож сайжруулах вэ?</source>
   <translation>Бул иште эмне жакшы? Эмнени чогуу ойлонуп жакшыртабыз?</translation>
  </message>
  <message id="supervision_review.page.conclusion">
   <source>Дүгнэлт</source>
   <translation>Корутунду</translation>
  </message>
  <message id="supervision_review.remarks">
   <source>Нийгмийн ажилтанд өгсөн зөвлөмж, санамж</source>
   <translation>Социалдык кызматкерге сунуштар, эскертүүлөр</translation>
  </message>
  <message id="supervision_review.remarks.remark">
   <source>Зөвлөмж, санамж</source>
   <translation>Сунуш, эскертүү</translation>
  </message>
  <message id="supervision_review.remarks.until">
   <source>Хариу өгөх хугацаа</source>
   <translation>Жооп берүү мөөнөтү</translation>
  </message>
  <message id="supervision_review.remarks.answer">
   <source>Хариу</source>
   <translation>Жооп</translation>
  </message>
  <message id="supervision_review.evidence">
   <source>Явцын үнэлгээ хийсэн нотолгоо</source>
   <translation>Аралык баалоо жүргүзүлгөнүнүн далили</translation>
  </message>
  <message id="supervision_review.conclusion">
   <source>Албан ёсны үнэлгээ, хяналт шинжилгээний дүгнэлт</source>
   <translation>Расмий баалоо, мониторинг корутундусу</translation>
  </message>
  <message id="supervision_review.accepted_on">
   <source>Албан ёсоор хүлээн зөвшөөрсөн огноо</source>
   <translation>Расмий түрдө кабыл алынган күн</translation>
  </message>
  <message id="supervision_review.accepted">
   <source>Албан ёсоор хүлээн зөвшөөрсөн</source>
   <translation>Расмий түрдө кабыл алынды</translation>
  </message>
  <message id="supervision_review.accepted.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.title">
   <source>Мэргэжлийн удирдлагын уулзалтын тэмдэглэл</source>
   <translation>Супервизия жолугушуусунун жазуусу</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Уулзалт</source>
   <translation>Жолугушуу</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Уулзсан огноо</source>
   <translation>Жолугушкан күн</translation>
  </message>
  <message id="supervision_session.place">
   <source>Хаана</source>
   <translation>Кайда</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Хэлбэр</source>
   <translation>Түрү</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>ганцаарчилсан</source>
   <translation>жеке</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>бүлгийн</source>
   <translation>топтук</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="supervision_session.group">
   <source>Бүлгийн гишүүд</source>
   <translation>Топтун мүчөлөрү</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Мэргэжлийн удирдагч</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Хөндсөн сэдэв</source>
   <translation>Талкууланган темалар</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>кейсүүд</source>
   <translation>иштер</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>арга зүй</source>
   <translation>ыкмалар</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>ажлын ачаалал</source>
   <translation>жүктөм</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>сэтгэл санаа, эрүүл мэнд</source>
   <translation>маанай, ден соолук</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>ажилтны аюулгүй байдал</source>
   <translation>кызматкердин коопсуздугу</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Ярилцсан кейсүүд</source>
   <translation>Талкууланган иштер</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Код гана жазылат, аты-жөнү жазылбайт.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Кейсийн код</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Асуулт, шийдэл</source>
   <translation>Суроо, чечим</translation>
  </message>
  <message id="supervision_session.course">
   <source>Ярилцлагын товч</source>
   <translation>Талкуунун кыскача мазмуну</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өөрийгөө эргэцүүлэх асуулт</source>
   <translation>Өзүнө көз чаптыруу суроолору</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Энэ хугацаанд юу танд хамгийн хүнд, юу хамгийн их хүч өгсөн бэ?</source>
   <translation>Бул мезгилде сизге эмне эң оор болду, эмне күч берди?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Тохироо</source>
   <translation>Макулдашуулар</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Тохиролцсон зүйл</source>
   <translation>Макулдашылган иштер</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Юу</source>
   <translation>Эмне</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Хариуцах хүн</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Хугацаа</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Энэ жилийн кейсийн тоо (дээд хэмжээ 150)</source>
   <translation>Быйылкы иштердин саны (эң көбү 150)</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Дараагийн уулзалт</source>
   <translation>Кийинки жолугушуу</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="tools.title">
   <source>Генограм, экоураглал, амьдралын түүхийн матриц, нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Генограмма, экокарта, өмүр таржымалынын матрицасы, социалдык колдоону баалоо</translation>
  </message>
  <message id="tools.page.genogram">
   <source>Генограм</source>
   <translation>Генограмма</translation>
  </message>
  <message id="tools.made_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="tools.persons">
   <source>Генограм: гэр бүлийн хүмүүс</source>
   <translation>Генограмма: үй-бүлө мүчөлөрү</translation>
  </message>
  <message id="tools.persons.hint">
   <source>Гурван үеийг багтаа. Нас барсан, тусдаа амьдардаг хүнийг бас бич.</source>
   <translation>Үч муунду камтыңыз. Каза болгондорду жана өзүнчө жашагандарды да жазыңыз.</translation>
  </message>
  <message id="tools.persons.ask">
   <source>Танай гэр бүлд хэн хэн байдаг вэ? Хэн хэнтэйгээ ойр, хэн хэнтэйгээ эвгүй байдаг вэ?</source>
   <translation>Үй-бүлөңүздө кимдер бар? Ким ким менен жакын, кимдердин мамилеси оор?</translation>
  </message>
  <message id="tools.persons.person">
   <source>Хүн</source>
   <translation>Адам</translation>
  </message>
  <message id="tools.persons.sex">
   <source>Хүйс</source>
   <translation>Жынысы</translation>
  </message>
  <message id="tools.persons.birth">
   <source>Төрсөн</source>
   <translation>Туулган</translation>
  </message>
  <message id="tools.persons.death">
   <source>Нас барсан</source>
   <translation>Каза болгон</translation>
  </message>
  <message id="tools.persons.relation">
   <source>Хэн болох</source>
   <translation>Ким болот</translation>
  </message>
  <message id="tools.persons.relation.hint">
   <source>Үйлчлүүлэгчийн хэн болох.</source>
   <translation>Кардарга ким болот.</translation>
  </message>
  <message id="tools.persons.quality">
   <source>Харилцаа</source>
   <translation>Мамилеси</translation>
  </message>
  <message id="tools.persons.quality.option.self">
   <source>үйлчлүүлэгч өөрөө</source>
   <translation>кардардын өзү</translation>
  </message>
  <message id="tools.persons.quality.option.close">
   <source>ойр дотно</source>
   <translation>жакын</translation>
  </message>
  <message id="tools.persons.quality.option.ordinary">
   <source>хэвийн</source>
   <translation>кадимки</translation>
  </message>
  <message id="tools.persons.quality.option.distant">
   <source>хөндий</source>
   <translation>алыс</translation>
  </message>
  <message id="tools.persons.quality.option.conflict">
   <source>зөрчилтэй</source>
   <translation>чыр-чатактуу</translation>
  </message>
  <message id="tools.persons.quality.option.violent">
   <source>хүчирхийлэлтэй</source>
   <translation>зомбулуктуу</translation>
  </message>
  <message id="tools.persons.quality.option.broken">
   <source>тасарсан</source>
   <translation>үзүлгөн</translation>
  </message>
  <message id="tools.persons.together">
   <source>Хамт амьдардаг</source>
   <translation>Бирге жашайт</translation>
  </message>
  <message id="tools.genogram_drawing">
   <source>Генограмын зураг</source>
   <translation>Генограмманын сүрөтү</translation>
  </message>
  <message id="tools.genogram_drawing.hint">
   <source>Цаасан дээр зурсан бол зургийг нь оруул.</source>
   <translation>Кагазга тартылган болсо, сүрөтүн тиркеңиз.</translation>
  </message>
  <message id="tools.genogram_conclusion">
   <source>Генограмын дүгнэлт</source>
   <translation>Генограмма боюнча корутунду</translation>
  </message>
  <message id="tools.genogram_conclusion.hint">
   <source>Үеэс үед давтагдсан зүйл, тулж болох хүн, тасарсан харилцаа.</source>
   <translation>Муундан муунга кайталанган нерсе, таянса боло турган адам, үзүлгөн байланыштар.</translation>
  </message>
  <message id="tools.page.ecomap">
   <source>Экоураглал</source>
   <translation>Экокарта</translation>
  </message>
  <message id="tools.systems">
   <source>Экоураглал: гэр бүлийг хүрээлэх тогтолцоо</source>
   <translation>Экокарта: үй-бүлөнү курчаган системалар</translation>
  </message>
  <message id="tools.systems.ask">
   <source>Гэр бүлээс гадна та хэнтэй, ямар байгууллагатай холбоотой вэ? Аль нь хүч өгдөг, аль нь ядраадаг вэ?</source>
   <translation>Үй-бүлөдөн тышкары кимдер, кайсы мекемелер менен байланышыңыз бар? Кайсынысы күч берет, кайсынысы чарчатат?</translation>
  </message>
  <message id="tools.systems.system">
   <source>Хүн, байгууллага</source>
   <translation>Адам, уюм</translation>
  </message>
  <message id="tools.systems.system.hint">
   <source>Нэр бус, үүргээр: эгч, хөрш, цэцэрлэг.</source>
   <translation>Аты эмес, ролу: эже, кошуна, бала бакча.</translation>
  </message>
  <message id="tools.systems.tie">
   <source>Холбоо</source>
   <translation>Байланыш</translation>
  </message>
  <message id="tools.systems.tie.option.strong">
   <source>бат бөх</source>
   <translation>бекем</translation>
  </message>
  <message id="tools.systems.tie.option.weak">
   <source>сул</source>
   <translation>алсыз</translation>
  </message>
  <message id="tools.systems.tie.option.stressful">
   <source>дарамттай</source>
   <translation>оор</translation>
  </message>
  <message id="tools.systems.direction">
   <source>Чиглэл</source>
   <translation>Багыты</translation>
  </message>
  <message id="tools.systems.direction.option.to_family">
   <source>гэр бүл рүү</source>
   <translation>үй-бүлөгө</translation>
  </message>
  <message id="tools.systems.direction.option.from_family">
   <source>гэр бүлээс</source>
   <translation>үй-бүлөдөн</translation>
  </message>
  <message id="tools.systems.direction.option.both">
   <source>харилцан</source>
   <translation>өз ара</translation>
  </message>
  <message id="tools.systems.note">
   <source>Тайлбар</source>
   <translation>Эскертүү</translation>
  </message>
  <message id="tools.ecomap_drawing">
   <source>Экоураглалын зураг</source>
   <translation>Экокартанын сүрөтү</translation>
  </message>
  <message id="tools.ecomap_drawing.hint">
   <source>Цаасан дээр зурсан бол зургийг нь оруул.</source>
   <translation>Кагазга тартылган болсо, сүрөтүн тиркеңиз.</translation>
  </message>
  <message id="tools.ecomap_conclusion">
   <source>Экоураглалын дүгнэлт</source>
   <translation>Экокарта боюнча корутунду</translation>
  </message>
  <message id="tools.ecomap_conclusion.hint">
   <source>Аль холбоог бэхжүүлэх, аль дарамтыг багасгах.</source>
   <translation>Кайсы байланышты чыңдоо, кайсы оорчулукту азайтуу керек.</translation>
  </message>
  <message id="tools.page.history">
   <source>Амьдралын түүхийн матриц</source>
   <translation>Өмүр таржымалынын матрицасы</translation>
  </message>
  <message id="tools.history">
   <source>Амьдралын түүхийн матриц</source>
   <translation>Өмүр таржымалынын матрицасы</translation>
  </message>
  <message id="tools.history.hint">
   <source>Зөвхөн үйлчилгээнд хэрэгтэй, үйлчлүүлэгч ярихыг хүссэн зүйлийг бич.</source>
   <translation>Кызматка керектүүсүн жана кардар айткысы келгенин гана жазыңыз.</translation>
  </message>
  <message id="tools.history.ask">
   <source>Амьдралынхаа чухал үеүдийг хамт дараалуулъя. Хаанаас эхлэхийг та өөрөө сонгоорой.</source>
   <translation>Өмүрүңүздүн маанилүү учурларын бирге иреттейли. Эмнеден баштоону өзүңүз тандаңыз.</translation>
  </message>
  <message id="tools.history.year">
   <source>Он, нас</source>
   <translation>Жылы, жашы</translation>
  </message>
  <message id="tools.history.place">
   <source>Хаана</source>
   <translation>Кайда</translation>
  </message>
  <message id="tools.history.family">
   <source>Гэр бүл</source>
   <translation>Үй-бүлө</translation>
  </message>
  <message id="tools.history.school_work">
   <source>Сургууль, ажил</source>
   <translation>Окуу, иш</translation>
  </message>
  <message id="tools.history.health">
   <source>Эрүүл мэнд</source>
   <translation>Ден соолук</translation>
  </message>
  <message id="tools.history.event">
   <source>Үйл явдал</source>
   <translation>Окуя</translation>
  </message>
  <message id="tools.history.meaning">
   <source>Ямар утгатай байсан</source>
   <translation>Кандай мааниде болгон</translation>
  </message>
  <message id="tools.history_conclusion">
   <source>Матрицын дүгнэлт</source>
   <translation>Матрица боюнча корутунду</translation>
  </message>
  <message id="tools.page.support">
   <source>Нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Социалдык колдоону баалоо</translation>
  </message>
  <message id="tools.support">
   <source>Нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Социалдык колдоону баалоо</translation>
  </message>
  <message id="tools.support.hint">
   <source>0 – огт үгүй, 1 – бага, 2 – дунд, 3 – их.</source>
   <translation>0 – жок, 1 – аз, 2 – орточо, 3 – көп.</translation>
  </message>
  <message id="tools.support.ask">
   <source>Энэ хүн таны сэтгэлийг хэр дэмждэг вэ? Ажил төрөлд хэр тусалдаг, мэдээллээр хэр тусалдаг вэ?</source>
   <translation>Бул адам сизди жан дүйнөңүздөн канчалык колдойт? Иш жүзүндө, маалымат менен канчалык жардам берет?</translation>
  </message>
  <message id="tools.support.who">
   <source>Хүн, байгууллага</source>
   <translation>Адам, уюм</translation>
  </message>
  <message id="tools.support.who.hint">
   <source>Нэр бус, үүргээр: эгч, хөрш, өрхийн эмч.</source>
   <translation>Аты эмес, ролу: эже, кошуна, үй-бүлөлүк дарыгер.</translation>
  </message>
  <message id="tools.support.emotional">
   <source>Сэтгэл санаа</source>
   <translation>Жан дүйнө</translation>
  </message>
  <message id="tools.support.practical">
   <source>Ажил төрөл</source>
   <translation>Иш жүзүндө</translation>
  </message>
  <message id="tools.support.information">
   <source>Мэдээлэл</source>
   <translation>Маалымат</translation>
  </message>
  <message id="tools.support.frequency">
   <source>Давтамж</source>
   <translation>Канчалык тез-тез</translation>
  </message>
  <message id="tools.support.frequency.option.daily">
   <source>өдөр бүр</source>
   <translation>күн сайын</translation>
  </message>
  <message id="tools.support.frequency.option.weekly">
   <source>долоо хоног бүр</source>
   <translation>апта сайын</translation>
  </message>
  <message id="tools.support.frequency.option.monthly">
   <source>сар бүр</source>
   <translation>ай сайын</translation>
  </message>
  <message id="tools.support.frequency.option.rarely">
   <source>ховор</source>
   <translation>сейрек</translation>
  </message>
  <message id="tools.support_conclusion">
   <source>Дэмжлэгийн үнэлгээний дүгнэлт</source>
   <translation>Колдоону баалоо боюнча корутунду</translation>
  </message>
  <message id="tools.support_conclusion.hint">
   <source>Ямар дэмжлэг хүрэлцээтэй, юу дутагдаж байна.</source>
   <translation>Кайсы колдоо жетиштүү, эмне жетишпейт.</translation>
  </message>
  <message id="tools.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="tools.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="transfer.title">
   <source>Шилжүүлэх хуудас</source>
   <translation>Өткөрүп берүү барагы</translation>
  </message>
  <message id="transfer.page.move">
   <source>Шилжүүлэг</source>
   <translation>Өткөрүп берүү</translation>
  </message>
  <message id="transfer.direction">
   <source>Шилжүүлгийн чиглэл</source>
   <translation>Өткөрүп берүүнүн багыты</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>өөр байгууллагад шилжүүлсэн</source>
   <translation>башка уюмга өткөрүлдү</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>өөр байгууллагаас ирсэн</source>
   <translation>башка уюмдан келди</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>байгууллага дотор</source>
   <translation>уюмдун ичинде</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файл шилжүүлсэн огноо</source>
   <translation>Кейс файлы өткөрүлгөн күн</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Шилжүүлсэн байгууллага</source>
   <translation>Өткөрүп берген уюм</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Хүлээн авсан байгууллага</source>
   <translation>Кабыл алган уюм</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Байгууллагатай холбоо барих мэдээлэл</source>
   <translation>Уюмдун байланыш маалыматы</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Нөгөө байгууллагын утас, хаяг, цахим шуудан.</source>
   <translation>Экинчи уюмдун телефону, дареги, электрондук дареги.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Шилжүүлсэн мэргэжилтний нэр, албан тушаал</source>
   <translation>Өткөрүп берген адистин аты-жөнү, кызматы</translation>
  </message>
  <message id="transfer.former_code">
   <source>Өмнөх код</source>
   <translation>Мурдагы код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Шинэ код</source>
   <translation>Жаңы код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Хүлээн авсан тал олгоно; шилжүүлсэн тал хүлээн авсны дараа нөхөж бичнэ.</source>
   <translation>Кабыл алган тарап берет; өткөрүп берген тарап кийин толуктап жазат.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Зорилго, үйл явц</source>
   <translation>Максат, иштин жүрүшү</translation>
  </message>
  <message id="transfer.purpose">
   <source>Шилжүүлсэн зорилго</source>
   <translation>Өткөрүп берүүнүн максаты</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Энэ кейсийг шилжүүлснээр үйлчлүүлэгчид юу илүү дээр болох вэ?</source>
   <translation>Бул кейсти өткөрүп берүү менен клиент үчүн эмне жакшырат?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Үйл явцын тухай товч тэмдэглэл</source>
   <translation>Иштин жүрүшү жөнүндө кыскача жазуу</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Хийсэн ажил, гарсан өөрчлөлт, одоогийн байдал.</source>
   <translation>Аткарылган иш, болгон өзгөрүүлөр, учурдагы абал.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Шинэ ажилтан юунаас эхлэхээ мэдэхийн тулд юуг заавал мэдэх ёстой вэ?</source>
   <translation>Жаңы кызматкер эмнеден баштоону билиши үчүн эмнени сөзсүз билиши керек?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Өмнөх мэргэжилтэнтэй холбоо барих шаардлагатай юу</source>
   <translation>Мурдагы адис менен байланышуу керекпи</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Өмнө үйлчилгээ үзүүлсэн мэргэжилтэн, холбоо барих мэдээлэл</source>
   <translation>Мурда кызмат көрсөткөн адис, байланыш маалыматы</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Харилцан тохиролцсон алхам, үр дүн</source>
   <translation>Макулдашылган кадамдар, натыйжалар</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Шилжих хугацаанд үйлчлүүлэгч ганцаар үлдэхгүй байхын тулд хэн, юуг, хэзээ хийх вэ?</source>
   <translation>Өтүү мезгилинде клиент жалгыз калбашы үчүн ким, эмнени, качан жасайт?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Алхам</source>
   <translation>Кадам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Хариуцах эзэн</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Хугацаа</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Үр дүн</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Шийдэгдээгүй эрсдэл</source>
   <translation>Чечилбеген тобокелдиктер</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Юу санаа зовоож байна вэ? Хүлээн авах хүн юуг хойшлуулж болохгүй вэ?</source>
   <translation>Эмне тынчсыздандырат? Кабыл алуучу адам эмнени кийинкиге калтырбашы керек?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Дуусаагүй хугацаатай ажил</source>
   <translation>Мөөнөтү бүтө элек иштер</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Хавсаргасан баримт</source>
   <translation>Тиркелген документтер</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Холбон зуучлах үйлчилгээ үзүүлсэн үү</source>
   <translation>Башка уюмга кайра жөнөтүү болдубу</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Хавсаргасан холбон зуучлах маягт</source>
   <translation>Тиркелген жөнөтүү формалары</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>илгээх хуудас</source>
   <translation>жөнөтүү барагы</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>хамтарсан төлөвлөгөө</source>
   <translation>биргелешкен план</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>эргэн мэдээлэх хуудас</source>
   <translation>кайтарым маалымат барагы</translation>
  </message>
  <message id="transfer.documents">
   <source>Хавсаргасан баримт бичгийн жагсаалт</source>
   <translation>Тиркелген документтердин тизмеси</translation>
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
   <translation>Барактар</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Маш нууц хэсгийг хүлээлгэн өгсөн эсэх</source>
   <translation>Өтө купуя бөлүгү тапшырылдыбы</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>хүлээлгэн өгөөгүй</source>
   <translation>тапшырылган жок</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>тусдаа битүүмжилсэн дугтуйтай</source>
   <translation>өзүнчө мөөр басылган конвертте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Макулдук</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Эрх зүйн үндэслэл</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Зөвшөөрөлгүйгээр шилжүүлэх үед хуулийн заалт, шийдвэрийн дугаарыг бичнэ.</source>
   <translation>Макулдуксуз өткөрүлгөндө мыйзамдын беренеси, чечимдин номери жазылат.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Хүлээн авалт</source>
   <translation>Кабыл алуу</translation>
  </message>
  <message id="transfer.receiver">
   <source>Хүлээн авсан мэргэжилтний нэр, албан тушаал</source>
   <translation>Кабыл алган адистин аты-жөнү, кызматы</translation>
  </message>
  <message id="transfer.received_on">
   <source>Хүлээн авсан огноо</source>
   <translation>Кабыл алынган күн</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Хүлээн авсан тал гарын үсэг зуртал кейсийг шилжүүлсэн тал хариуцна.</source>
   <translation>Кабыл алган тарап кол койгонго чейин кейс үчүн өткөрүп берген тарап жооп берет.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Хүлээн авсан мэргэжилтний гарын үсэг</source>
   <translation>Кабыл алган адистин колу</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>кабыл алган адис</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Шилжүүлсэн мэргэжилтний гарын үсэг</source>
   <translation>Өткөрүп берген адистин колу</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>шилжүүлсэн мэргэжилтэн</source>
   <translation>өткөрүп берген адис</translation>
  </message>
  <message id="trip_plan.title">
   <source>Айлчлалд гарах, буцах цаг</source>
   <translation>Сапарга чыгуу жана кайтуу</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Айлчлал</source>
   <translation>Сапар</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Ажилтан</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Гарсан цаг</source>
   <translation>Чыккан убактысы</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Буцах ёстой цаг</source>
   <translation>Кайта турган убактысы</translation>
  </message>
  <message id="trip_plan.case">
   <source>Кейсийн код</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Чиглэл, хороо, баг</source>
   <translation>Багыт, айыл, кичи район</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Үйлчлүүлэгчийн хаягийг бичихгүй.</source>
   <translation>Клиенттин дареги жазылбайт.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Унаа, хамт явсан хүн</source>
   <translation>Унаа, жолдошу</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Холбоо барьж хүлээх ажилтан</source>
   <translation>Байланышта күтүп турган кызматкер</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Хоцорвол юу хийх</source>
   <translation>Кечиксе эмне кылынат</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Буцаж ирсэн цаг</source>
   <translation>Кайтып келген убактысы</translation>
  </message>
  <message id="visit_record.title">
   <source>Гэрээр очсон тухай тэмдэглэл</source>
   <translation>Үйгө баруу жана байланыш жөнүндө жазуу</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Очсон байдал</source>
   <translation>Баруу жөнүндө</translation>
  </message>
  <message id="visit_record.kind">
   <source>Хэлбэр</source>
   <translation>Түрү</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>гэрээр очих</source>
   <translation>үйгө баруу</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>байгууллагад очих</source>
   <translation>мекемеге баруу</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>утсаар холбогдох</source>
   <translation>телефон аркылуу байланыш</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Бусад хэлбэр</source>
   <translation>Башка түрү</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Огноо</source>
   <translation>Күнү</translation>
  </message>
  <message id="visit_record.started">
   <source>Эхэлсэн</source>
   <translation>Башталышы</translation>
  </message>
  <message id="visit_record.ended">
   <source>Дууссан</source>
   <translation>Аякташы</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Хуваарийн дагуу очих хугацаа</source>
   <translation>График боюнча мөөнөтү</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Өмнөх тэмдэглэлд товлосон дараагийн холбоо барих өдөр.</source>
   <translation>Мурунку жазууда белгиленген кийинки байланыш күнү.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Үйлчлүүлэгч одоо хэнтэй, хаана амьдарч байна</source>
   <translation>Клиент азыр ким менен, кайда жашайт</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>эцэг эх</source>
   <translation>ата-эне</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>камкорчу</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>асрамжийн гэр бүл</source>
   <translation>патронаттык үй-бүлө</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>өргөн гэр бүл</source>
   <translation>кеңейтилген үй-бүлө</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>асрамжийн байгууллага</source>
   <translation>интернаттык мекеме</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>ганцаараа</source>
   <translation>жалгыз</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>бусад</source>
   <translation>башка</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Хэнтэй, хаана</source>
   <translation>Ким менен, кайда</translation>
  </message>
  <message id="visit_record.seen">
   <source>Үйлчлүүлэгчтэй биечлэн уулзсан уу</source>
   <translation>Клиент менен жеке жолугуштуңузбу</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Уулзаагүй шалтгаан</source>
   <translation>Жолугушпоонун себеби</translation>
  </message>
  <message id="visit_record.present">
   <source>Байсан хүмүүс</source>
   <translation>Болгон адамдар</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Гэрийн нөхцөл</source>
   <translation>Үйдөгү шарттар</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Гэрийн нөхцөл</source>
   <translation>Үйдөгү шарттар</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Хангалттай гэж үзсэн зүйлийг тэмдэглэнэ. Тэмдэглээгүй зүйлийг доор тайлбарлана.</source>
   <translation>Жетиштүү болгондорун белгилеңиз. Белгиленбегендерин төмөндө түшүндүрүңүз.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>дулаан хангалттай</source>
   <translation>жылуулук жетиштүү</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>цахилгаан тогтой</source>
   <translation>электр жарыгы бар</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ундны устай</source>
   <translation>ичүүчү суу бар</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>хоол хүнс хүрэлцээтэй</source>
   <translation>азык-түлүк жетиштүү</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>ариун цэвэр хангагдсан</source>
   <translation>тазалык сакталган</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>хүн бүр унтах байртай</source>
   <translation>ар кимдин уктоочу орду бар</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>аюултай газар, зүйл байхгүй</source>
   <translation>коркунучтуу жер, буюм жок</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Гэрийн нөхцөлийн тайлбар</source>
   <translation>Үйдөгү шарттар боюнча түшүндүрмө</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Гэрээ үзүүлж болох уу? Танд энд юу нь хамгийн төвөгтэй байна вэ?</source>
   <translation>Үйүңүздү көрсөтө аласызбы? Бул жерде сизге эң ыңгайсызы эмне?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Хүүхэд</source>
   <translation>Бала</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Хүүхдийн байдал</source>
   <translation>Баланын абалы</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Ажиглаж харсан зүйлээ тэмдэглэнэ. Ярьж чадахгүй нярай хүүхдийг онцгой анхаарна.</source>
   <translation>Байкагандарыңызды белгилеңиз. Сүйлөй албаган наристеге өзгөчө көңүл буруңуз.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>цэвэр, улиралд тохирсон хувцастай</source>
   <translation>таза, мезгилге ылайык кийинген</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>арчилгаа хангалттай</source>
   <translation>камкордук жетиштүү</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>хооллолт насанд нь тохирсон</source>
   <translation>тамактануусу жашына ылайык</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>хөгжил насанд нь тохирсон</source>
   <translation>өнүгүүсү жашына ылайык</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>асрагчтайгаа тайван, дотно</source>
   <translation>баккан адамы менен жайбаракат, жакын</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>хүчирхийллийн шинж тэмдэг</source>
   <translation>зомбулук белгилери</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>үл хайхарсан шинж тэмдэг</source>
   <translation>көңүл бурбоо белгилери</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Хүүхдийн талаарх ажиглалт</source>
   <translation>Балага байкоо</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Гадаад байдал, асрамж, хөгжил, асрагчтай харилцах байдал.</source>
   <translation>Сырткы көрүнүшү, камкордук, өнүгүүсү, баккан адамы менен мамилеси.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Өнөөдөр юу хийж тогловоо? Чамд юу таалагддаг вэ, юунаас айдаг вэ?</source>
   <translation>Бүгүн эмне ойнодуң? Сага эмне жагат, эмнеден коркосуң?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Төлөвлөгөөний биелэлт, эрсдэл</source>
   <translation>Пландын аткарылышы, тобокелдик</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Хүүхэд, гэр бүл хоорондын холбоо</source>
   <translation>Баланын үй-бүлөсү менен байланышы</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Хэн, хэдэн удаа уулзсан, ярьсан; хүүхэд хэрхэн хүлээж авсан.</source>
   <translation>Ким, канча жолу жолукту, сүйлөштү; бала кандай кабыл алды.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Гэрийнхэнтэйгээ хэзээ уулзсан бэ? Хэнтэй уулзахыг хүсэж байна вэ?</source>
   <translation>Үйдөгүлөр менен качан жолуктуңуз? Ким менен жолуккуңуз келет?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Шалгасан төлөвлөгөөний алхам</source>
   <translation>Пландын текшерилген кадамдары</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Тохирсон зүйлсээс юу нь бүтсэн бэ? Юу саад болов?</source>
   <translation>Макулдашкан иштерден эмне аткарылды? Эмне тоскоол болду?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Алхам</source>
   <translation>Кадам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Биелэлт</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>биелсэн</source>
   <translation>аткарылды</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>хэсэгчлэн</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>биелээгүй</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>үйлчлүүлэгч татгалзсан</source>
   <translation>клиент баш тартты</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Саад бэрхшээл</source>
   <translation>Тоскоолдук</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>Зорилго №</source>
   <translation>Максат №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Эрсдэлийн түвшний өөрчлөлт</source>
   <translation>Тобокелдик деңгээлинин өзгөрүшү</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өөрчлөгдөөгүй</source>
   <translation>өзгөргөн жок</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>нэмэгдсэн</source>
   <translation>жогорулады</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>буурсан</source>
   <translation>төмөндөдү</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Шинэ эрсдэлийн түвшин</source>
   <translation>Жаңы тобокелдик деңгээли</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өөрчлөлтийн үндэслэл</source>
   <translation>Өзгөрүүнүн негизи</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Ажилтны аюулгүй байдал, дараагийн алхам</source>
   <translation>Кызматкердин коопсуздугу, кийинки кадам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Хамт явсан хүн</source>
   <translation>Бирге барган адам</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Буцаж ирсэн цаг</source>
   <translation>Кайтып келген убактысы</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Ажилтны өөрийн аюулгүй байдал</source>
   <translation>Кызматкердин өз коопсуздугу</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Нохой, согтуу хүн, зам, цаг агаар; ажлын байранд хэнд мэдэгдсэн.</source>
   <translation>Ит, мас адам, жол, аба ырайы; жумушта кимге кабарланды.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Дараагийн холбоо барих өдөр</source>
   <translation>Кийинки байланыш күнү</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Дараа хэзээ ирвэл танд тохиромжтой вэ?</source>
   <translation>Кийинки жолу качан келсем сизге ыңгайлуу?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Гарын үсэг</source>
   <translation>Колу</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>очсон айлын хүн</source>
   <translation>барган үйдөгү адам</translation>
  </message>
  <message id="check.problem_without_goal">
   <source>Төлөвлөгөөнд тусгаагүй асуудал</source>
   <translation>Планга кирбеген көйгөй</translation>
  </message>
  <message id="check.goal_without_measure">
   <source>Арга хэмжээгүй зорилго</source>
   <translation>Иш-чарасы жок максат</translation>
  </message>
  <message id="check.measure_without_action">
   <source>Эхлээгүй арга хэмжээ</source>
   <translation>Башталбаган иш-чара</translation>
  </message>
  <message id="check.need_without_referral">
   <source>Илгээх хуудасгүй хэрэгцээ</source>
   <translation>Жөнөтүү барагы жок муктаждык</translation>
  </message>
  <message id="check.referral_not_sent">
   <source>Шийдсэн боловч илгээгээгүй холбон зуучлал</source>
   <translation>Чечилген, бирок жөнөтүлбөгөн багыттоо</translation>
  </message>
  <message id="check.part_without_source">
   <source>Эх сурвалжгүй хэсэг</source>
   <translation>Булагы жок бөлүк</translation>
  </message>
 </context>
</TS>
