<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
 <context>
  <name>mn</name>
  <message id="title">
   <source>Нийгмийн ажлын үйлчилгээнд тавих нийтлэг шаардлага</source>
   <translation>Әлеуметтік жұмыс қызметіне қойылатын жалпы талаптар</translation>
  </message>
  <message id="stage.contact">
   <source>Харилцаа холбоо тогтоох, илрүүлэх</source>
   <translation>Байланыс орнату, анықтау</translation>
  </message>
  <message id="stage.assessment">
   <source>Нөхцөл байдлын үнэлгээ хийх</source>
   <translation>Жағдайды бағалау</translation>
  </message>
  <message id="stage.planning">
   <source>Үйлчилгээг төлөвлөх</source>
   <translation>Қызметті жоспарлау</translation>
  </message>
  <message id="stage.delivery">
   <source>Үйлчилгээг хүргэх, хэрэгжүүлэх</source>
   <translation>Қызмет көрсету, іске асыру</translation>
  </message>
  <message id="stage.evaluation">
   <source>Үйлчилгээг үнэлэх</source>
   <translation>Қызметті бағалау</translation>
  </message>
  <message id="stage.closing">
   <source>Үйлчилгээг хаах</source>
   <translation>Істі жабу</translation>
  </message>
  <message id="options.target_group.child_risk">
   <source>Эрсдэлт нөхцөлд байгаа хүүхэд</source>
   <translation>Тәуекел жағдайындағы бала</translation>
  </message>
  <message id="options.target_group.violence">
   <source>Хүчирхийлэлд өртсөн хүүхэд, иргэн</source>
   <translation>Зорлық-зомбылыққа ұшыраған бала, азамат</translation>
  </message>
  <message id="options.target_group.disability">
   <source>Хөгжлийн бэрхшээлтэй хүүхэд, иргэн</source>
   <translation>Мүгедектігі бар бала немесе адам</translation>
  </message>
  <message id="options.target_group.youth">
   <source>Хүүхэд, залуучууд</source>
   <translation>Балалар мен жастар</translation>
  </message>
  <message id="options.target_group.older">
   <source>Ахмад настан</source>
   <translation>Қарт адам</translation>
  </message>
  <message id="options.target_group.sexual_minority">
   <source>Бэлгийн цөөнх</source>
   <translation>Жыныстық азшылық</translation>
  </message>
  <message id="options.target_group.prisoner">
   <source>Хоригдол, хорих ангиас суллагдсан иргэн</source>
   <translation>Сотталған немесе босатылған адам</translation>
  </message>
  <message id="options.target_group.addiction">
   <source>Согтуурах, мансуурах донтох өвчтэй иргэн</source>
   <translation>Алкогольге немесе есірткіге тәуелді адам</translation>
  </message>
  <message id="options.target_group.terminal">
   <source>Эдгэшгүй хүнд өвчтэй хүн</source>
   <translation>Айықпас ауруы бар адам</translation>
  </message>
  <message id="options.target_group.homeless">
   <source>Гэр оронгүй тэнэмэл амьдралтай иргэн, гэр бүл, өрх</source>
   <translation>Баспанасыз адам немесе отбасы</translation>
  </message>
  <message id="options.target_group.migrant">
   <source>Шилжин суурьшсан өрхийн гишүүн</source>
   <translation>Қоныс аударған отбасы мүшесі</translation>
  </message>
  <message id="options.target_group.single_parent">
   <source>Өрх толгойлсон эх, эцэг</source>
   <translation>Жалғызбасты ана, әке</translation>
  </message>
  <message id="options.target_group.disabled_child_family">
   <source>Хөгжлийн бэрхшээлтэй хүүхэдтэй гэр бүл, өрх</source>
   <translation>Мүгедектігі бар баласы бар отбасы</translation>
  </message>
  <message id="options.target_group.single_3_children">
   <source>3 болон түүнээс дээш хүүхэдтэй өрх толгойлсон эх, эцгийн хүүхэд</source>
   <translation>3 және одан көп баласы бар жалғызбасты ата-ананың баласы</translation>
  </message>
  <message id="options.client_group.child_risk">
   <source>Эрсдэлт нөхцөлд байгаа хүүхэд</source>
   <translation>Тәуекел жағдайындағы бала</translation>
  </message>
  <message id="options.client_group.violence">
   <source>Хүчирхийлэлд өртсөн хүүхэд, иргэн</source>
   <translation>Зорлық-зомбылыққа ұшыраған бала, азамат</translation>
  </message>
  <message id="options.client_group.disability">
   <source>Хөгжлийн бэрхшээлтэй хүүхэд, иргэн</source>
   <translation>Мүгедектігі бар бала немесе адам</translation>
  </message>
  <message id="options.client_group.youth">
   <source>Хүүхэд, залуучууд</source>
   <translation>Балалар мен жастар</translation>
  </message>
  <message id="options.client_group.older">
   <source>Ахмад настан</source>
   <translation>Қарт адам</translation>
  </message>
  <message id="options.client_group.homeless">
   <source>Гэр оронгүй тэнэмэл амьдралтай иргэн, гэр бүл, өрх</source>
   <translation>Баспанасыз адам немесе отбасы</translation>
  </message>
  <message id="options.client_group.migrant">
   <source>Шилжин суурьшсан өрхийн гишүүн</source>
   <translation>Қоныс аударған отбасы мүшесі</translation>
  </message>
  <message id="options.client_group.single_parent">
   <source>Өрх толгойлсон эх, эцэг</source>
   <translation>Жалғызбасты ана, әке</translation>
  </message>
  <message id="options.client_group.disabled_child_family">
   <source>Хөгжлийн бэрхшээлтэй хүүхэдтэй гэр бүл, өрх</source>
   <translation>Мүгедектігі бар баласы бар отбасы</translation>
  </message>
  <message id="options.client_group.single_3_children">
   <source>3 болон түүнээс дээш хүүхэдтэй өрх толгойлсон эх, эцгийн хүүхэд</source>
   <translation>3 және одан көп баласы бар жалғызбасты ата-ананың баласы</translation>
  </message>
  <message id="options.client_group.sealed">
   <source>бусад бүлэг (маш нууц хэсэгт)</source>
   <translation>басқа топ (қатаң құпия бөлімде)</translation>
  </message>
  <message id="options.sensitive_group.sexual_minority">
   <source>Бэлгийн цөөнх</source>
   <translation>Жыныстық азшылық</translation>
  </message>
  <message id="options.sensitive_group.prisoner">
   <source>Хоригдол, хорих ангиас суллагдсан иргэн</source>
   <translation>Сотталған немесе босатылған адам</translation>
  </message>
  <message id="options.sensitive_group.addiction">
   <source>Согтуурах, мансуурах донтох өвчтэй иргэн</source>
   <translation>Алкогольге немесе есірткіге тәуелді адам</translation>
  </message>
  <message id="options.sensitive_group.terminal">
   <source>Эдгэшгүй хүнд өвчтэй хүн</source>
   <translation>Айықпас ауруы бар адам</translation>
  </message>
  <message id="options.competence.development">
   <source>хүний хөгжил</source>
   <translation>адамның дамуы</translation>
  </message>
  <message id="options.competence.strengths">
   <source>давуу талд суурилсан ажил</source>
   <translation>мықты жақтарға сүйену</translation>
  </message>
  <message id="options.competence.theory">
   <source>онол, нөөц</source>
   <translation>теория, ресурстар</translation>
  </message>
  <message id="options.competence.research">
   <source>судалгааны арга</source>
   <translation>зерттеу әдістері</translation>
  </message>
  <message id="options.competence.policy">
   <source>бодлогын шинжилгээ</source>
   <translation>саясатты талдау</translation>
  </message>
  <message id="options.competence.law">
   <source>хууль зүй</source>
   <translation>құқық</translation>
  </message>
  <message id="options.competence.recording">
   <source>баримт бичиг хөтлөх</source>
   <translation>құжаттама жүргізу</translation>
  </message>
  <message id="options.competence.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>ынтымақтастық</translation>
  </message>
  <message id="options.competence.learning">
   <source>тасралтгүй суралцах</source>
   <translation>үздіксіз үйрену</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Бага</source>
   <translation>Төмен</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Дунд</source>
   <translation>Орташа</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Өндөр</source>
   <translation>Жоғары</translation>
  </message>
  <message id="options.service_kind.rapid">
   <source>Шуурхай тусламжийн үйлчилгээ</source>
   <translation>Жедел көмек қызметі</translation>
  </message>
  <message id="options.service_kind.protection_rehab">
   <source>Хамгаалах, нөхөн сэргээх</source>
   <translation>Қорғау және оңалту</translation>
  </message>
  <message id="options.service_kind.prevention">
   <source>Урьдчилан сэргийлэх үйлчилгээ</source>
   <translation>Алдын алу</translation>
  </message>
  <message id="options.sex.female">
   <source>Эмэгтэй</source>
   <translation>Әйел</translation>
  </message>
  <message id="options.sex.male">
   <source>Эрэгтэй</source>
   <translation>Ер</translation>
  </message>
  <message id="options.sex.unknown">
   <source>Тодорхойгүй</source>
   <translation>Белгісіз</translation>
  </message>
  <message id="options.client_type.individual">
   <source>Хувь хүн</source>
   <translation>Жеке тұлға</translation>
  </message>
  <message id="options.client_type.family">
   <source>Гэр бүл</source>
   <translation>Отбасы</translation>
  </message>
  <message id="options.client_type.group">
   <source>Бүлэг</source>
   <translation>Топ</translation>
  </message>
  <message id="options.client_type.community">
   <source>Олон нийт</source>
   <translation>Қоғамдастық</translation>
  </message>
  <message id="options.client_status.voluntary">
   <source>Сайн дурын</source>
   <translation>Ерікті</translation>
  </message>
  <message id="options.client_status.involuntary">
   <source>Албадлагын шинжтэй</source>
   <translation>Мәжбүрлі</translation>
  </message>
  <message id="options.channel.in_person">
   <source>Биечлэн</source>
   <translation>Жеке өтініш</translation>
  </message>
  <message id="options.channel.phone">
   <source>Утсаар</source>
   <translation>Телефон арқылы</translation>
  </message>
  <message id="options.channel.hotline">
   <source>Шуурхай, тусгай дугаарын утас</source>
   <translation>Жедел желі, арнайы нөмір</translation>
  </message>
  <message id="options.channel.monitoring">
   <source>Хяналтын дуудлага</source>
   <translation>Бақылау шақыруы</translation>
  </message>
  <message id="options.channel.written">
   <source>Бичгээр</source>
   <translation>Жазбаша түрде</translation>
  </message>
  <message id="options.channel.referral">
   <source>Холбон зуучилсан</source>
   <translation>Қайта бағытталған</translation>
  </message>
  <message id="options.channel.transfer">
   <source>Шилжиж ирсэн</source>
   <translation>Басқа ұйымнан берілген</translation>
  </message>
  <message id="options.channel.found">
   <source>Нийгмийн ажилтан илрүүлсэн</source>
   <translation>Әлеуметтік қызметкер анықтаған</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Үйлчилгээ авах</source>
   <translation>Қызмет алу</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Ярилцлага өгөх</source>
   <translation>Әңгімелесу</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Бичиг баримт бүрдүүлэх</source>
   <translation>Құжаттарды жинау</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Мэдээлэл хуваалцах</source>
   <translation>Ақпарат бөлісу</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудио, видео бичлэг, гэрэл зураг</source>
   <translation>Аудиожазба, бейнежазба, фотосурет</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Сургууль, ажлын газартай холбогдох</source>
   <translation>Мектеппен, жұмыс орнымен байланысу</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейс хэлэлцүүлэг</source>
   <translation>Кейсті талқылау</translation>
  </message>
  <message id="options.urgency.emergency">
   <source>Нэн яаралтай</source>
   <translation>Өте шұғыл</translation>
  </message>
  <message id="options.urgency.urgent">
   <source>Яаралтай</source>
   <translation>Шұғыл</translation>
  </message>
  <message id="options.urgency.normal">
   <source>Энгийн</source>
   <translation>Қалыпты</translation>
  </message>
  <message id="options.referral_kind.education">
   <source>Боловсрол</source>
   <translation>Білім беру</translation>
  </message>
  <message id="options.referral_kind.water_hygiene">
   <source>Ус, ариун цэвэр</source>
   <translation>Су және санитария</translation>
  </message>
  <message id="options.referral_kind.child_protection">
   <source>Хүүхэд хамгаалал</source>
   <translation>Балаларды қорғау</translation>
  </message>
  <message id="options.referral_kind.nutrition">
   <source>Хүнс тэжээл</source>
   <translation>Азық-түлік және тамақтану</translation>
  </message>
  <message id="options.referral_kind.health">
   <source>Эрүүл мэнд</source>
   <translation>Денсаулық сақтау</translation>
  </message>
  <message id="options.referral_kind.legal">
   <source>Хууль эрх зүй</source>
   <translation>Заң көмегі</translation>
  </message>
  <message id="options.referral_kind.economic">
   <source>Эдийн засгийн чадавхжуулалт</source>
   <translation>Экономикалық мүмкіндік</translation>
  </message>
  <message id="options.referral_kind.other">
   <source>Бусад</source>
   <translation>Басқа</translation>
  </message>
  <message id="options.referral_status.draft">
   <source>Бэлтгэж байгаа</source>
   <translation>Дайындалуда</translation>
  </message>
  <message id="options.referral_status.sent">
   <source>Илгээсэн</source>
   <translation>Жіберілді</translation>
  </message>
  <message id="options.referral_status.received">
   <source>Хүлээн авсан</source>
   <translation>Қабылданды</translation>
  </message>
  <message id="options.referral_status.in_progress">
   <source>Үйлчилгээ үзүүлж байгаа</source>
   <translation>Қызмет көрсетілуде</translation>
  </message>
  <message id="options.referral_status.done">
   <source>Биелсэн</source>
   <translation>Орындалды</translation>
  </message>
  <message id="options.referral_status.refused">
   <source>Татгалзсан</source>
   <translation>Бас тартты</translation>
  </message>
  <message id="options.referral_status.no_answer">
   <source>Хариу ирээгүй</source>
   <translation>Жауап келген жоқ</translation>
  </message>
  <message id="item.1">
   <source>Үндсэн мэдээлэл</source>
   <translation>Негізгі мәліметтер</translation>
  </message>
  <message id="item.2">
   <source>Санаа зовж буй асуудал</source>
   <translation>Алаңдататын мәселе</translation>
  </message>
  <message id="item.3">
   <source>Гэр бүлийн бүтэц, нөхцөл байдал</source>
   <translation>Отбасы құрамы мен жағдайы</translation>
  </message>
  <message id="item.4">
   <source>Эрүүл мэндийн байдал</source>
   <translation>Денсаулық жағдайы</translation>
  </message>
  <message id="item.5">
   <source>Боловсролын байдал</source>
   <translation>Білімі</translation>
  </message>
  <message id="item.6">
   <source>Хөдөлмөр эрхлэлтийн байдал</source>
   <translation>Жұмыспен қамтылуы</translation>
  </message>
  <message id="item.7">
   <source>Санхүүгийн байдал</source>
   <translation>Қаржылық жағдайы</translation>
  </message>
  <message id="item.8">
   <source>Сэтгэл зүйн байдал</source>
   <translation>Психологиялық жай-күйі</translation>
  </message>
  <message id="item.9">
   <source>Орон сууцны байдал</source>
   <translation>Тұрғын үй жағдайлары</translation>
  </message>
  <message id="item.10">
   <source>Эрсдэлийн үнэлгээ, дүгнэлт</source>
   <translation>Тәуекелді бағалау, қорытынды</translation>
  </message>
  <message id="item.11">
   <source>Шийдвэрлэх асуудлууд</source>
   <translation>Шешілетін проблемалар</translation>
  </message>
  <message id="item.12">
   <source>Өмнө авсан үйлчилгээ</source>
   <translation>Бұрын алған қызметтер</translation>
  </message>
  <message id="item.13">
   <source>Үйл явц, уулзалтын тэмдэглэл</source>
   <translation>Жұмыс барысы мен кездесу жазбалары</translation>
  </message>
  <message id="item.14">
   <source>Хийсэн интервенц</source>
   <translation>Жүргізілген араласулар</translation>
  </message>
  <message id="item.15">
   <source>Өөрчлөлт, ажиглалт</source>
   <translation>Өзгерістер, бақылау</translation>
  </message>
  <message id="item.16">
   <source>Үр дүнгийн үнэлгээ</source>
   <translation>Нәтижелерді бағалау</translation>
  </message>
  <message id="item.17">
   <source>Хаах тэмдэглэл</source>
   <translation>Жабу туралы жазба</translation>
  </message>
  <message id="item.18">
   <source>Хаасны дараах ажиглалт</source>
   <translation>Жабылғаннан кейінгі бақылау</translation>
  </message>
  <message id="item.19">
   <source>Холбогдох баримт бичиг</source>
   <translation>Қатысты құжаттар</translation>
  </message>
  <message id="item.20">
   <source>Хамтарсан багийн уулзалт</source>
   <translation>Мультипәндік топ отырысы</translation>
  </message>
  <message id="item.21">
   <source>Баталсан төлөвлөгөө, үйлчилгээний хураангуй</source>
   <translation>Бекітілген жоспар, қызметтердің қысқаша мазмұны</translation>
  </message>
  <message id="item.22">
   <source>Явцын үнэлгээний нотолгоо</source>
   <translation>Аралық бағалау дәлелдері</translation>
  </message>
  <message id="item.23">
   <source>Файлтай танилцаж хүлээн зөвшөөрсөн нь</source>
   <translation>Іспен танысып, қабылдау</translation>
  </message>
  <message id="item.24">
   <source>Хяналт шинжилгээний дүгнэлт</source>
   <translation>Мониторинг қорытындысы</translation>
  </message>
  <message id="item.25">
   <source>Байгууллага хоорондын мэдээлэл</source>
   <translation>Ұйымдар арасындағы ақпарат</translation>
  </message>
  <message id="item.26">
   <source>Бичлэг, зураг, нотлох баримт</source>
   <translation>Жазбалар, фотосуреттер, дәлелдер</translation>
  </message>
  <message id="retention.child">
   <source>Хүүхдийн хэрэг</source>
   <translation>Баланың ісі</translation>
  </message>
  <message id="retention.family">
   <source>Гэр бүлийн хэрэг</source>
   <translation>Отбасының ісі</translation>
  </message>
  <message id="retention.adult">
   <source>Насанд хүрсэн хүний хэрэг</source>
   <translation>Ересек адамның ісі</translation>
  </message>
  <message id="retention.permanent">
   <source>Байнга хадгалах хэрэг</source>
   <translation>Тұрақты сақталатын іс</translation>
  </message>
  <message id="staff_ask.experience">
   <source>салбарт 5-аас дээш жил ажилласан</source>
   <translation>салада 5 жылдан астам жұмыс істеген</translation>
  </message>
  <message id="staff_ask.degree">
   <source>нийгмийн ажлын дээд боловсролтой</source>
   <translation>әлеуметтік жұмыс бойынша жоғары білімі бар</translation>
  </message>
  <message id="staff_ask.training">
   <source>мэргэжлийн удирдлагын бэлтгэлтэй</source>
   <translation>кәсіби супервизия бойынша даярлықтан өткен</translation>
  </message>
  <message id="staff_ask.licence">
   <source>хүчинтэй тусгай зөвшөөрөлтэй</source>
   <translation>қолданыстағы арнайы рұқсаты бар</translation>
  </message>
  <message id="deadline.D-01">
   <source>Эрсдэлийн үнэлгээ хийж, аюулгүй зэргийг тогтоох</source>
   <translation>Тәуекелді бағалау, қауіпсіздік дәрежесін анықтау</translation>
  </message>
  <message id="deadline.D-02">
   <source>Нөхцөл байдлын үнэлгээ (72 цаг)</source>
   <translation>Жағдайды бағалау (72 сағат)</translation>
  </message>
  <message id="deadline.D-03">
   <source>Нөхцөл байдлын үнэлгээ (3–5 хоног)</source>
   <translation>Жағдайды бағалау (3–5 күн)</translation>
  </message>
  <message id="deadline.D-04">
   <source>Шуурхай тусламж үзүүлэх</source>
   <translation>Шұғыл көмек көрсету</translation>
  </message>
  <message id="deadline.D-05">
   <source>Аюулгүйн төлөвлөгөө гаргах</source>
   <translation>Қауіпсіздік жоспарын жасау</translation>
  </message>
  <message id="deadline.D-06">
   <source>Түр хамгаалах байр, нэг цэгийн үйлчилгээнд хүргэх</source>
   <translation>Уақытша баспанаға, бір терезе орталығына жеткізу</translation>
  </message>
  <message id="deadline.D-07">
   <source>Уулзалтын тэмдэглэл хөтлөх</source>
   <translation>Кездесу жазбасын жазу</translation>
  </message>
  <message id="deadline.D-08">
   <source>3 сар тутмын тайлан</source>
   <translation>3 айлық есеп</translation>
  </message>
  <message id="deadline.D-11">
   <source>18 нас хүрсэн тул кейсийг хаах</source>
   <translation>18 жасқа толғандықтан кейсті жабу</translation>
  </message>
  <message id="deadline.D-30">
   <source>Үйлчлүүлэгч, асран хамгаалагчийн зөвшөөрөл авах</source>
   <translation>Қызмет алушының, қорғаншының келісімін алу</translation>
  </message>
  <message id="deadline.D-31">
   <source>Тусгай код олгох, давхардлыг шалгах</source>
   <translation>Арнайы код беру, қайталап тіркеуді тексеру</translation>
  </message>
  <message id="deadline.D-32">
   <source>Үйлчилгээний төлөвлөгөө гаргах</source>
   <translation>Қызмет көрсету жоспарын жасау</translation>
  </message>
  <message id="deadline.D-33">
   <source>Төлөвлөгөөг баталгаажуулж, үйлчилгээний гэрээ байгуулах</source>
   <translation>Жоспарды бекіту, қызмет көрсету шартын жасау</translation>
  </message>
  <message id="deadline.D-34">
   <source>Эргэн мэдээлэх хуудас ирэх</source>
   <translation>Кері байланыс парағын алу</translation>
  </message>
  <message id="deadline.D-35">
   <source>Шилжүүлгийг хүлээн авсан гарын үсэг авах</source>
   <translation>Тапсырылған істі қабылдаған қолды алу</translation>
  </message>
  <message id="deadline.D-36">
   <source>Явцын үнэлгээ хийх</source>
   <translation>Аралық бағалау жүргізу</translation>
  </message>
  <message id="deadline.D-37">
   <source>Эцсийн үнэлгээ, сэтгэл ханамжийн судалгаа хийх</source>
   <translation>Қорытынды бағалау, қанағаттану сауалнамасы</translation>
  </message>
  <message id="deadline.D-38">
   <source>Хаах тэмдэглэлийг үйлчлүүлэгчид танилцуулах</source>
   <translation>Қызмет алушыны жабу жазбасымен таныстыру</translation>
  </message>
  <message id="deadline.D-39">
   <source>Үйлчилгээ дууссаны дараах нөхцөл байдлыг ажиглах</source>
   <translation>Қызмет аяқталғаннан кейінгі бақылау</translation>
  </message>
  <message id="deadline.D-40">
   <source>Гэр бүлийн бусад хүүхэд эрсдэлтэй эсэхийг шалгах</source>
   <translation>Отбасындағы басқа балалардың тәуекелін тексеру</translation>
  </message>
  <message id="deadline.D-44">
   <source>Мэргэжлийн удирдагч файлтай танилцаж, хүлээн зөвшөөрөх</source>
   <translation>Супервизор іспен танысып, қабылдайды</translation>
  </message>
  <message id="deadline.D-49">
   <source>Аюул заналаас урьдчилан сэргийлэх арга хэмжээ авах</source>
   <translation>Қауіптің алдын алу шарасын қабылдау</translation>
  </message>
  <message id="deadline.D-12">
   <source>Стандартыг 5 жил тутам хянах</source>
   <translation>Стандартты 5 жылда бір қайта қарау</translation>
  </message>
  <message id="deadline.D-13">
   <source>Зөвлөн туслах жилийн барианы судалгаа</source>
   <translation>Тәлімгерлік жылының қорытынды бағалауы</translation>
  </message>
  <message id="deadline.D-41">
   <source>Талбарын багцыг буцааж оруулах, устгах</source>
   <translation>Далалық пакетті қайта енгізіп, жою</translation>
  </message>
  <message id="deadline.D-42">
   <source>Алдагдсан төхөөрөмжийг устгах, мэдэгдэх</source>
   <translation>Жоғалған құрылғыны тазалау, хабарлау</translation>
  </message>
  <message id="deadline.D-43">
   <source>Мэргэжлийн удирдлагын уулзалт</source>
   <translation>Супервизия кездесуі</translation>
  </message>
  <message id="deadline.D-45">
   <source>Байгууллагын мэдээллийг нягтлах</source>
   <translation>Ұйым деректерін тексеру</translation>
  </message>
  <message id="deadline.D-46">
   <source>Тусгай зөвшөөрлийг сунгуулах</source>
   <translation>Арнайы рұқсатты ұзарту</translation>
  </message>
  <message id="deadline.D-47">
   <source>Мэргэжлийн хөгжлийн төлөвлөгөө</source>
   <translation>Кәсіби даму жоспары</translation>
  </message>
  <message id="deadline.D-47-2">
   <source>Хориглох зүйлтэй жил бүр танилцах</source>
   <translation>Тыйымдармен жыл сайын танысу</translation>
  </message>
  <message id="deadline.D-48">
   <source>Хадгалах хугацаа дууссан хэргийн акт</source>
   <translation>Сақтау мерзімі өткен істің актісі</translation>
  </message>
  <message id="deadline.D-71">
   <source>Програм ашиглахгүй үед түгжигдэх</source>
   <translation>Пайдаланылмаған бағдарламаны құлыптау</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрлэсэн нөөц хуулбар хийх</source>
   <translation>Шифрланған резервтік көшірме</translation>
  </message>
  <message id="deadline.D-09">
   <source>Нэг ажилтны жилийн кейс</source>
   <translation>Бір қызметкердің жылдық істері</translation>
  </message>
  <message id="deadline.D-10">
   <source>Нэг удирдагчийн нийгмийн ажилтан</source>
   <translation>Бір супервизордың қызметкерлері</translation>
  </message>
  <message id="deadline.D-10-2">
   <source>Нэг зөвлөхийн ахлах ажилтан</source>
   <translation>Бір кеңесшінің аға қызметкерлері</translation>
  </message>
  <message id="report.three_month">
   <source>Ажилтны улирлын тайлан</source>
   <translation>Үш айлық есеп</translation>
  </message>
  <message id="report.three_month.in_work_by_stage">
   <source>Ажиллаж байгаа кейс үе шатаар</source>
   <translation>Жұмыстағы кейстер: кезеңдер бойынша</translation>
  </message>
  <message id="report.three_month.calls_by_danger">
   <source>Шуурхай дуудлага аюулын түвшин, сувгаар</source>
   <translation>Шұғыл шақырулар: қауіп деңгейі бойынша</translation>
  </message>
  <message id="report.three_month.visits">
   <source>Айлчлал, холбоо барьсан</source>
   <translation>Барулар, байланыстар: түрі бойынша</translation>
  </message>
  <message id="report.three_month.plans">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Қызмет жоспарлары</translation>
  </message>
  <message id="report.three_month.referrals">
   <source>Холбон зуучилсан чиглэл, төлөвөөр</source>
   <translation>Жолдамалар: түрі және күйі бойынша</translation>
  </message>
  <message id="report.three_month.answers">
   <source>Ирсэн хариу</source>
   <translation>Келген жауаптар</translation>
  </message>
  <message id="report.three_month.transfers">
   <source>Шилжүүлэг чиглэлээр</source>
   <translation>Беру-қабылдау</translation>
  </message>
  <message id="report.three_month.conferences">
   <source>Кейс хэлэлцүүлэг зорилгоор</source>
   <translation>Кейс талқылаулары</translation>
  </message>
  <message id="report.three_month.placements">
   <source>Түр байрлуулалт</source>
   <translation>Орналастырулар</translation>
  </message>
  <message id="report.three_month.evaluations">
   <source>Үнэлгээний шийдвэр</source>
   <translation>Бағалау шешімі</translation>
  </message>
  <message id="report.three_month.closed_by_ground">
   <source>Хаасан кейс үндэслэлээр</source>
   <translation>Жабылған кейстер: негізі бойынша</translation>
  </message>
  <message id="report.three_month.reopened">
   <source>Дахин нээсэн кейс</source>
   <translation>Қайта ашылған кейстер</translation>
  </message>
  <message id="report.three_month.deadlines">
   <source>Хугацааны биелэлт</source>
   <translation>Мерзімдердің орындалуы</translation>
  </message>
  <message id="report.caseload">
   <source>Ажлын ачаалал, хугацааны хяналт</source>
   <translation>Жүктеме және мерзімдер</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Хугацааны эцэст ажилтан бүрийн кейс</source>
   <translation>Кезең соңында қызметкерлердегі кейстер</translation>
  </message>
  <message id="report.caseload.opened">
   <source>Шинээр нээсэн кейс</source>
   <translation>Ашылған кейстер</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Хугацааны биелэлт</source>
   <translation>Мерзімдердің орындалуы</translation>
  </message>
  <message id="report.yearly">
   <source>Жилийн статистик</source>
   <translation>Жылдық статистика</translation>
  </message>
  <message id="report.yearly.opened_by_group">
   <source>Шинэ кейс зорилтот бүлэг, хүйсээр</source>
   <translation>Ашылған кейстер: топ және жынысы бойынша</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Шинэ кейс насны бүлгээр</source>
   <translation>Ашылған кейстер: жас топтары бойынша</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Ажиллаж байгаа кейс эрсдэлээр</source>
   <translation>Жұмыстағы кейстер: тәуекел бойынша</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Хаасан кейс үндэслэлээр</source>
   <translation>Жабылған кейстер: негізі бойынша</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Дахин нээсэн кейс</source>
   <translation>Қайта ашылған кейстер</translation>
  </message>
  <message id="report.yearly.refused">
   <source>Үйлчилгээнд хамруулаагүй зорилтот бүлгээр</source>
   <translation>Қабылданбағандар: топ бойынша</translation>
  </message>
  <message id="report.yearly.placements">
   <source>Түр байрлуулалт</source>
   <translation>Орналастырулар</translation>
  </message>
  <message id="report.yearly.mentoring_sessions">
   <source>Зөвлөн туслах уулзалт</source>
   <translation>Тәлімгерлік кездесулер</translation>
  </message>
  <message id="report.yearly.conferences">
   <source>Кейс хэлэлцүүлэг</source>
   <translation>Кейс талқылаулар</translation>
  </message>
  <message id="report.yearly.participants">
   <source>Хэлэлцүүлгийн оролцогч салбараар</source>
   <translation>Талқылау қатысушылары салалар бойынша</translation>
  </message>
  <message id="report.yearly.team_meetings">
   <source>Хамтарсан багийн уулзалт</source>
   <translation>Бірлескен топ отырыстары</translation>
  </message>
  <message id="absence.title">
   <source>Чөлөө, эзгүй хугацаа</source>
   <translation>Демалыс, жұмыста болмаған уақыт</translation>
  </message>
  <message id="absence.page.absence">
   <source>Эзгүй хугацаа</source>
   <translation>Болмаған уақыт</translation>
  </message>
  <message id="absence.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="absence.kind">
   <source>Шалтгаан</source>
   <translation>Себебі</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>ээлжийн амралт</source>
   <translation>еңбек демалысы</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>өвчтэй</source>
   <translation>ауру</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>сургалт</source>
   <translation>оқу</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="absence.begins_on">
   <source>Эхлэх</source>
   <translation>Басталуы</translation>
  </message>
  <message id="absence.ends_on">
   <source>Дуусах</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="absence.substitute">
   <source>Орлох ажилтан</source>
   <translation>Орнын басатын қызметкер</translation>
  </message>
  <message id="absence.cases">
   <source>Шилжүүлсэн кейс, хугацаа</source>
   <translation>Тапсырылған істер, мерзімдер</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Кейсийг “Ажилтан” дэлгэцээр шилжүүлнэ, хугацаа нь хамт шилжинэ.</source>
   <translation>Істер «Қызметкерлер» экранында беріледі, мерзімдері бірге өтеді.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Код</source>
   <translation>Коды</translation>
  </message>
  <message id="absence.cases.what">
   <source>Юу хийх</source>
   <translation>Не істеу керек</translation>
  </message>
  <message id="absence.cases.until">
   <source>Хугацаа</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="absence.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>ажилтан</source>
   <translation>қызметкер</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>орлох ажилтан</source>
   <translation>орнын басатын қызметкер</translation>
  </message>
  <message id="book_review.title">
   <source>Дэвтрийг долоо хоног бүр хянасан тэмдэглэл</source>
   <translation>Кітапты апта сайын қарау белгісі</translation>
  </message>
  <message id="book_review.page.week">
   <source>Долоо хоног</source>
   <translation>Апта</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Хянасан огноо</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="book_review.week_from">
   <source>Хянасан долоо хоногийн Даваа гараг</source>
   <translation>Апта басталған дүйсенбі</translation>
  </message>
  <message id="book_review.entries">
   <source>Энэ долоо хоногийн тэмдэглэл</source>
   <translation>Осы аптадағы жазбалар</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>тэмдэглэлгүй</source>
   <translation>жазба жоқ</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>тэмдэглэл хянасан</source>
   <translation>жазбалар қаралды</translation>
  </message>
  <message id="book_review.numbers">
   <source>Хянасан тэмдэглэлийн дугаар</source>
   <translation>Қаралған жазбалардың нөмірлері</translation>
  </message>
  <message id="book_review.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="call_journal.title">
   <source>Шуурхай дуудлагын бүртгэл</source>
   <translation>Шұғыл шақырулар журналы</translation>
  </message>
  <message id="call_journal.page.calls">
   <source>Дуудлага</source>
   <translation>Шақырулар</translation>
  </message>
  <message id="call_journal.calls">
   <source>Шуурхай дуудлагын бүртгэл</source>
   <translation>Шұғыл шақырулар журналы</translation>
  </message>
  <message id="call_journal.calls.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="call_journal.calls.called_at">
   <source>Дуудлага авсан цаг</source>
   <translation>Шақыру түскен уақыт</translation>
  </message>
  <message id="call_journal.calls.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Жүгіну тәсілі</translation>
  </message>
  <message id="call_journal.calls.place">
   <source>Байгаа газар</source>
   <translation>Тұрған жері</translation>
  </message>
  <message id="call_journal.calls.danger_level">
   <source>Аюулын түвшин</source>
   <translation>Қауіп деңгейі</translation>
  </message>
  <message id="call_journal.calls.first_done_at">
   <source>24 цагийн арга хэмжээ</source>
   <translation>24 сағаттық іс-шара</translation>
  </message>
  <message id="call_journal.calls.second_done_at">
   <source>72 цаг / 3–5 хоногийн үнэлгээ</source>
   <translation>72 сағат / 3–5 күндік бағалау</translation>
  </message>
  <message id="call_journal.calls.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="call_journal.calls.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.title">
   <source>Кейсийн бүртгэл</source>
   <translation>Кейстер журналы</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейсүүд</source>
   <translation>Кейстер</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейсийн бүртгэл</source>
   <translation>Кейстер журналы</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Нээсэн</source>
   <translation>Ашылған</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Зорилтот бүлэг</source>
   <translation>Нысаналы топ</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Үйлчилгээний төрөл</source>
   <translation>Қызмет түрі</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Эрсдэл</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Үе шат</source>
   <translation>Кезең</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Хариуцсан</source>
   <translation>Жауапты</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Сүүлд холбогдсон</source>
   <translation>Соңғы байланыс</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Дараагийн хугацаа</source>
   <translation>Келесі мерзім</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Хаасан</source>
   <translation>Жабылған</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Хаах үндэслэл</source>
   <translation>Жабу негізі</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Мұрағат</translation>
  </message>
  <message id="closing.title">
   <source>Үйлчилгээг хаах тэмдэглэл</source>
   <translation>Жабу туралы жазба</translation>
  </message>
  <message id="closing.page.ground">
   <source>Хаах үндэслэл</source>
   <translation>Жабу негізі</translation>
  </message>
  <message id="closing.closed_on">
   <source>Хаасан огноо</source>
   <translation>Жабылған күн</translation>
  </message>
  <message id="closing.ground">
   <source>Хаах үндэслэл</source>
   <translation>Жабу негізі</translation>
  </message>
  <message id="closing.ground.option.goals_reached">
   <source>зорилгодоо хүрсэн, аюулгүй</source>
   <translation>мақсатқа жетті, қауіпсіз</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>өөр газар шилжсэн, үйлчилгээ нь тэнд үргэлжилнэ</source>
   <translation>басқа жерге көшті, қызмет сонда жалғасады</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>үйлчлүүлэгч нас барсан</source>
   <translation>қызмет алушы қайтыс болды</translation>
  </message>
  <message id="closing.ground.option.eighteen">
   <source>18 нас хүрсэн</source>
   <translation>18 жасқа толды</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="closing.ground_other">
   <source>Бусад үндэслэл, шалтгаан</source>
   <translation>Басқа негіз, себебі</translation>
  </message>
  <message id="closing.evidence">
   <source>Үндэслэлийн нотолгоо</source>
   <translation>Негіздің дәлелі</translation>
  </message>
  <message id="closing.evidence.hint">
   <source>Эцсийн үнэлгээ, уулзалт, тодорхойлолт зэргийг дурдана.</source>
   <translation>Қорытынды бағалау, кездесу, анықтама және т.б. көрсетіледі.</translation>
  </message>
  <message id="closing.evidence_documents">
   <source>Нотлох баримт</source>
   <translation>Дәлелдер</translation>
  </message>
  <message id="closing.page.moved">
   <source>Өөр газар шилжсэн</source>
   <translation>Басқа жерге көшті</translation>
  </message>
  <message id="closing.new_place">
   <source>Шинэ газар, хүлээн авсан байгууллага</source>
   <translation>Жаңа орын, қабылдаған ұйым</translation>
  </message>
  <message id="closing.new_place.hint">
   <source>Гэрийн хаяг бичихгүй: аймаг, дүүрэг, байгууллагын нэр.</source>
   <translation>Үй мекенжайы жазылмайды: облыс, аудан, ұйымның атауы.</translation>
  </message>
  <message id="closing.transfer_ref">
   <source>Шилжүүлэх хуудас</source>
   <translation>Тапсыру парағы</translation>
  </message>
  <message id="closing.page.death">
   <source>Үйлчлүүлэгч нас барсан</source>
   <translation>Қызмет алушы қайтыс болды</translation>
  </message>
  <message id="closing.death_on">
   <source>Нас барсан огноо</source>
   <translation>Қайтыс болған күн</translation>
  </message>
  <message id="closing.death_place">
   <source>Хаана</source>
   <translation>Қайда</translation>
  </message>
  <message id="closing.informed">
   <source>Хэнд, хэзээ мэдэгдсэн</source>
   <translation>Кімге, қашан хабарланды</translation>
  </message>
  <message id="closing.informed.hint">
   <source>Гэр бүл, удирдагч, эрх бүхий байгууллага.</source>
   <translation>Отбасы, басшы, уәкілетті орган.</translation>
  </message>
  <message id="closing.siblings_at_risk">
   <source>Гэр бүлийн бусад хүүхэд эрсдэлд байгаа эсэх</source>
   <translation>Отбасындағы басқа балалар тәуекелде емес пе</translation>
  </message>
  <message id="closing.siblings_at_risk.hint">
   <source>Хүүхэд бүрээр нэг мөр бөглөнө.</source>
   <translation>Әр бала үшін бір жол толтырылады.</translation>
  </message>
  <message id="closing.siblings_at_risk.ask">
   <source>Энэ гэрт өөр ямар хүүхэд байна вэ? Тэд одоо хэнтэй, аюулгүй байна уу?</source>
   <translation>Бұл үйде тағы қандай балалар бар? Қазір кіммен, қауіпсіз бе?</translation>
  </message>
  <message id="closing.siblings_at_risk.child">
   <source>Хүүхэд</source>
   <translation>Бала</translation>
  </message>
  <message id="closing.siblings_at_risk.at_risk">
   <source>Эрсдэлд байгаа</source>
   <translation>Тәуекелде</translation>
  </message>
  <message id="closing.siblings_at_risk.measure">
   <source>Арга хэмжээ</source>
   <translation>Іс-шара</translation>
  </message>
  <message id="closing.siblings_at_risk.date">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="closing.page.eighteen">
   <source>18 нас хүрсэн</source>
   <translation>18 жасқа толды</translation>
  </message>
  <message id="closing.adult_plan">
   <source>Насанд хүрэгчдийн үйлчилгээнд холбох төлөвлөгөө</source>
   <translation>Ересектерге арналған қызметтерге көшу жоспары</translation>
  </message>
  <message id="closing.adult_plan.ask">
   <source>18 нас хүрсний дараа танд хэн, юугаар туслаасай гэж хүсэж байна вэ?</source>
   <translation>18 жасқа толғаннан кейін сізге кім, немен көмектессе дейсіз?</translation>
  </message>
  <message id="closing.adult_case">
   <source>Насанд хүрсэн хүний кейс нээсэн үү</source>
   <translation>Ересек адамның кейсі ашылды ма</translation>
  </message>
  <message id="closing.page.summary">
   <source>Дүгнэлт</source>
   <translation>Қорытынды</translation>
  </message>
  <message id="closing.risks_and_achievements">
   <source>Эрсдэлийн хүчин зүйл, түүнийг бууруулсан ололт амжилт</source>
   <translation>Тәуекел факторлары, оларды азайтудағы жетістіктер</translation>
  </message>
  <message id="closing.risks_and_achievements.ask">
   <source>Эхний өдрөө эргэн саная. Тэр үеэс хойш юу сайжирсан бэ? Үүнд та өөрөө юу хийсэн бэ?</source>
   <translation>Алғашқы күнді еске алайық. Содан бері не жақсарды? Бұған өзіңіз не істедіңіз?</translation>
  </message>
  <message id="closing.services">
   <source>Үзүүлсэн үйлчилгээний хураангуй</source>
   <translation>Көрсетілген қызметтердің қысқаша баяны</translation>
  </message>
  <message id="closing.services.service">
   <source>Үйлчилгээ</source>
   <translation>Қызмет</translation>
  </message>
  <message id="closing.services.by">
   <source>Хэн үзүүлсэн</source>
   <translation>Кім көрсетті</translation>
  </message>
  <message id="closing.services.from">
   <source>Эхэлсэн</source>
   <translation>Басталды</translation>
  </message>
  <message id="closing.services.until">
   <source>Дууссан</source>
   <translation>Аяқталды</translation>
  </message>
  <message id="closing.services.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="closing.work_done">
   <source>Асуудлыг шийдэхийн тулд хийсэн ажил</source>
   <translation>Проблеманы шешу үшін атқарылған жұмыс</translation>
  </message>
  <message id="closing.further_attention">
   <source>Цаашид анхаарах, санаа зовж буй асуудал</source>
   <translation>Бұдан әрі назар аударатын, алаңдататын мәселелер</translation>
  </message>
  <message id="closing.further_attention.ask">
   <source>Юунд санаа тань зовсон хэвээр байна вэ?</source>
   <translation>Сізді әлі не алаңдатады?</translation>
  </message>
  <message id="closing.page.after">
   <source>Хаасны дараа</source>
   <translation>Жабылғаннан кейін</translation>
  </message>
  <message id="closing.safety_after">
   <source>Хаасны дараах аюулгүй байдал, хэн рүү залгах</source>
   <translation>Жабылғаннан кейінгі қауіпсіздік, кімге қоңырау шалу керек</translation>
  </message>
  <message id="closing.safety_after.ask">
   <source>Дахиад хэцүү болвол та хамгийн түрүүнд хэнд хандах вэ?</source>
   <translation>Қайтадан қиын болса, ең алдымен кімге жүгінесіз?</translation>
  </message>
  <message id="closing.followups">
   <source>Дараа нь эргэж холбогдох хуваарь</source>
   <translation>Кейінгі бақылау кестесі</translation>
  </message>
  <message id="closing.followups.hint">
   <source>Санал болгох хугацаа: хаагаад 1, 3, 6 сарын дараа.</source>
   <translation>Ұсынылатын мерзім: жабылғаннан кейін 1, 3, 6 ай.</translation>
  </message>
  <message id="closing.followups.date">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="closing.followups.way">
   <source>Хэлбэр</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="closing.followups.way.option.visit">
   <source>гэрээр очих</source>
   <translation>үйге бару</translation>
  </message>
  <message id="closing.followups.way.option.phone">
   <source>утсаар</source>
   <translation>телефон арқылы</translation>
  </message>
  <message id="closing.followups.way.option.meeting">
   <source>уулзалт</source>
   <translation>кездесу</translation>
  </message>
  <message id="closing.followups.way.option.institution">
   <source>байгууллагаас лавлах</source>
   <translation>ұйымнан сұрап білу</translation>
  </message>
  <message id="closing.followups.who">
   <source>Хэн</source>
   <translation>Кім</translation>
  </message>
  <message id="closing.reopening_told">
   <source>Кейсийг дахин нээж болохыг үйлчлүүлэгчид хэлсэн үү</source>
   <translation>Істі қайта ашуға болатыны қызмет алушыға айтылды ма</translation>
  </message>
  <message id="closing.page.presented">
   <source>Танилцуулга, гарын үсэг</source>
   <translation>Таныстыру, қол қою</translation>
  </message>
  <message id="closing.presented">
   <source>Тэмдэглэлийг үйлчлүүлэгчид танилцуулсан уу</source>
   <translation>Жазба қызмет алушыға таныстырылды ма</translation>
  </message>
  <message id="closing.presented_why">
   <source>Танилцуулаагүй шалтгаан</source>
   <translation>Таныстырылмау себебі</translation>
  </message>
  <message id="closing.presented_on">
   <source>Танилцуулсан огноо</source>
   <translation>Таныстырылған күн</translation>
  </message>
  <message id="closing.presented_reaction">
   <source>Үйлчлүүлэгчийн хэлсэн санал</source>
   <translation>Қызмет алушы айтқан пікір</translation>
  </message>
  <message id="closing.presented_reaction.ask">
   <source>Бидний хамт хийсэн ажлын талаар та юу гэж бодож байна вэ?</source>
   <translation>Бірге атқарған жұмысымыз туралы не ойлайсыз?</translation>
  </message>
  <message id="closing.open_items">
   <source>Дуусаагүй хугацаатай ажил</source>
   <translation>Мерзімі аяқталмаған істер</translation>
  </message>
  <message id="closing.has_open_items">
   <source>Дуусаагүй ажил үлдээж хааж байна уу</source>
   <translation>Іс аяқталмаған мәселелермен жабылып жатыр ма</translation>
  </message>
  <message id="closing.overridden">
   <source>Дуусаагүй ажлыг үлдээх шалтгаан</source>
   <translation>Аяқталмаған істерді қалдыру себебі</translation>
  </message>
  <message id="closing.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="closing.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="closing.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="closing.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="code_list.title">
   <source>Кодын жагсаалт</source>
   <translation>Кодтар тізімі</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, үйлчлүүлэгч</source>
   <translation>Код, қызмет алушы</translation>
  </message>
  <message id="code_list.codes">
   <source>Кодын жагсаалт</source>
   <translation>Кодтар тізімі</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Энэ жагсаалтыг кейс файлаас өөр газар хадгална.</source>
   <translation>Бұл тізім кейс файлынан бөлек жерде сақталады.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Үйлчлүүлэгчийн овог, нэр</source>
   <translation>Қызмет алушының тегі, аты, әкесінің аты</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Төрсөн огноо</source>
   <translation>Туған күні</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Өмнөх болон бусад код</source>
   <translation>Бұрынғы және басқа кодтар</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Бүртгэсэн</source>
   <translation>Енгізген</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Бүртгэсэн огноо</source>
   <translation>Енгізілген күн</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Жагсаалтыг хадгалж буй газар</source>
   <translation>Тізім сақталатын орын</translation>
  </message>
  <message id="code_list.access">
   <source>Жагсаалттай танилцсан бүртгэл</source>
   <translation>Тізіммен танысу журналы</translation>
  </message>
  <message id="code_list.access.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="code_list.access.who">
   <source>Хэн</source>
   <translation>Кім</translation>
  </message>
  <message id="code_list.access.why">
   <source>Ямар шалтгаанаар</source>
   <translation>Қандай себеппен</translation>
  </message>
  <message id="complaint.title">
   <source>Дэвтэр дэх тэмдэглэл</source>
   <translation>Кітаптағы жазба</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Тэмдэглэл</source>
   <translation>Жазба</translation>
  </message>
  <message id="complaint.book_no">
   <source>Дэвтэр дэх дугаар</source>
   <translation>Кітаптағы нөмірі</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</source>
   <translation>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Бичсэн огноо, цаг</source>
   <translation>Жазылған күні мен уақыты</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Дэвтэр хүссэн цаг</source>
   <translation>Кітап сұралған уақыт</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Дэвтэр үзүүлсэн цаг</source>
   <translation>Кітап көрсетілген уақыт</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Анхны шаардлагаар: саатуулахгүй.</source>
   <translation>Бірінші талап бойынша: кешіктірмей.</translation>
  </message>
  <message id="complaint.author">
   <source>Бичсэн хүн</source>
   <translation>Жазған адам</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Нэрээ нууцлах эрхтэй.</source>
   <translation>Атын айтпауға құқылы.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Хэн бичсэн</source>
   <translation>Жазған кім</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>үйлчилгээ хүртэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>хамаатан, төлөөлөгч</source>
   <translation>туысы, заңды өкілі</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>ирсэн иргэн</source>
   <translation>келуші</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>ажилтан</source>
   <translation>қызметкер</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>нэргүй</source>
   <translation>аты-жөнсіз</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Аль ажилтны тухай</source>
   <translation>Қай қызметкер туралы</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Бичлэгийг энэ ажилтанд харуулахгүй.</source>
   <translation>Жазба бұл қызметкерге көрсетілмейді.</translation>
  </message>
  <message id="complaint.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>гомдол</source>
   <translation>шағым</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>санал</source>
   <translation>ұсыныс</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>талархал</source>
   <translation>алғыс</translation>
  </message>
  <message id="complaint.text">
   <source>Агуулга</source>
   <translation>Мәтін</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өөрийн үгээр бич эсвэл хэл, бид яг тэр чигээр нь бичнэ. Хэн ч уурлахгүй.</source>
   <translation>Өз сөзіңмен жаз немесе айт, біз сол күйінде жазамыз. Бұл үшін ешкім ренжімейді.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Удирдлагын хяналт</source>
   <translation>Басшының қарауы</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Хянасан огноо</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="complaint.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Қабылданған шаралар</translation>
  </message>
  <message id="complaint.answer">
   <source>Хариу</source>
   <translation>Жауап</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Хариу өгсөн огноо</source>
   <translation>Жауап берілген күн</translation>
  </message>
  <message id="complaint.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="complaint_help.title">
   <source>Гомдол гаргахад туслах тэмдэглэл</source>
   <translation>Шағым жасауға көмек жазбасы</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Гомдол</source>
   <translation>Шағым</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Тусламж хүссэн огноо</source>
   <translation>Көмек сұраған күні</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Энэ байгууллагын ажилтны тухай гомдлыг кейст бус, энд бичнэ.</source>
   <translation>Осы ұйым қызметкері туралы шағым іске емес, осында жазылады.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Хэний тухай</source>
   <translation>Кім туралы</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Энэ ажилтанд харагдахгүй.</source>
   <translation>Бұл қызметкерге көрсетілмейді.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Байгууллага, албан тушаалтан</source>
   <translation>Орган, лауазымды адам</translation>
  </message>
  <message id="complaint_help.code">
   <source>Кейсийн код</source>
   <translation>Істің коды</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Үйлдэл, эс үйлдэл</source>
   <translation>Әрекет немесе әрекетсіздік</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Зөрчигдсөн эрх</source>
   <translation>Бұзылған құқықтар</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Шаардлага, түүнийг дэмжих арга хэмжээ</source>
   <translation>Талаптар, оларды қолдау шаралары</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Хэнд илгээсэн</source>
   <translation>Кімге жіберілді</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Илгээсэн огноо</source>
   <translation>Жіберілген күні</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Хариуны агуулга</source>
   <translation>Жауап мазмұны</translation>
  </message>
  <message id="complaints_book.title">
   <source>Гомдол, саналын дэвтэр</source>
   <translation>Шағымдар мен ұсыныстар кітабы</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Дэвтэр</source>
   <translation>Кітап</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Дэвтэр нээсэн огноо</source>
   <translation>Кітап ашылған күн</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</source>
   <translation>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Дэвтэр хадгалах удирдлага</source>
   <translation>Кітапты сақтайтын басшы</translation>
  </message>
  <message id="complaints_book.place">
   <source>Дэвтэр байгаа газар</source>
   <translation>Кітап тұратын орын</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Анхны шаардлагаар шууд үзүүлнэ.</source>
   <translation>Бірінші талап бойынша бірден беріледі.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Дэвтрийн тухай зарлал байршуулсан уу</source>
   <translation>Кітап туралы хабарландыру ілінген бе</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="conference.title">
   <source>Кейс хэлэлцүүлгийн тэмдэглэл</source>
   <translation>Кейсті талқылау хаттамасы</translation>
  </message>
  <message id="conference.page.meeting">
   <source>Хэлэлцүүлэг</source>
   <translation>Талқылау</translation>
  </message>
  <message id="conference.number">
   <source>Тэмдэглэлийн дугаар</source>
   <translation>Хаттама нөмірі</translation>
  </message>
  <message id="conference.met_at">
   <source>Огноо, цаг</source>
   <translation>Күні, уақыты</translation>
  </message>
  <message id="conference.place">
   <source>Хаана</source>
   <translation>Қайда</translation>
  </message>
  <message id="conference.purposes">
   <source>Хэлэлцүүлгийн зорилго</source>
   <translation>Талқылау мақсаты</translation>
  </message>
  <message id="conference.purposes.option.planning">
   <source>төлөвлөх</source>
   <translation>жоспарлау</translation>
  </message>
  <message id="conference.purposes.option.implementation">
   <source>хэрэгжүүлэх</source>
   <translation>іске асыру</translation>
  </message>
  <message id="conference.purposes.option.evaluation">
   <source>үнэлэх</source>
   <translation>бағалау</translation>
  </message>
  <message id="conference.purposes.option.learning">
   <source>суралцах</source>
   <translation>үйрену</translation>
  </message>
  <message id="conference.participants">
   <source>Оролцогчид</source>
   <translation>Қатысушылар</translation>
  </message>
  <message id="conference.participants.hint">
   <source>Хэлэлцүүлэг эхлэхээс өмнө бүгд нууцлалын баталгаанд гарын үсэг зурна.</source>
   <translation>Талқылау басталғанға дейін барлығы құпиялылық міндеттемесіне қол қояды.</translation>
  </message>
  <message id="conference.participants.person">
   <source>Нэр, албан тушаал</source>
   <translation>Аты-жөні, лауазымы</translation>
  </message>
  <message id="conference.participants.organisation">
   <source>Байгууллага</source>
   <translation>Ұйым</translation>
  </message>
  <message id="conference.participants.sector">
   <source>Салбар</source>
   <translation>Сала</translation>
  </message>
  <message id="conference.participants.sector.option.social">
   <source>нийгмийн хамгаалал</source>
   <translation>әлеуметтік қорғау</translation>
  </message>
  <message id="conference.participants.sector.option.health">
   <source>эрүүл мэнд</source>
   <translation>денсаулық сақтау</translation>
  </message>
  <message id="conference.participants.sector.option.education">
   <source>боловсрол</source>
   <translation>білім беру</translation>
  </message>
  <message id="conference.participants.sector.option.police">
   <source>цагдаа</source>
   <translation>полиция</translation>
  </message>
  <message id="conference.participants.sector.option.law">
   <source>хууль эрх зүй</source>
   <translation>құқықтық көмек</translation>
  </message>
  <message id="conference.participants.sector.option.local">
   <source>орон нутгийн захиргаа</source>
   <translation>жергілікті атқарушы орган</translation>
  </message>
  <message id="conference.participants.sector.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>үкіметтік емес ұйым</translation>
  </message>
  <message id="conference.participants.sector.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="conference.participants.secrecy_signed">
   <source>Нууцлалын баталгаа</source>
   <translation>Құпиялылық міндеттемесі</translation>
  </message>
  <message id="conference.page.case">
   <source>Кейс танилцуулах</source>
   <translation>Кейсті таныстыру</translation>
  </message>
  <message id="conference.case_code">
   <source>Кейсийн код</source>
   <translation>Кейс коды</translation>
  </message>
  <message id="conference.presenter">
   <source>Танилцуулсан мэргэжилтэн</source>
   <translation>Таныстырған маман</translation>
  </message>
  <message id="conference.presentation_ref">
   <source>Кейс танилцуулах хуудас</source>
   <translation>Кейсті таныстыру парағы</translation>
  </message>
  <message id="conference.facts">
   <source>Баримт, асуусан асуулт</source>
   <translation>Деректер, сұрақтар</translation>
  </message>
  <message id="conference.facts.hint">
   <source>Баримтыг таамаглалаас ялгаж бичнэ.</source>
   <translation>Деректер болжамдардан бөлек жазылады.</translation>
  </message>
  <message id="conference.client_part">
   <source>Үйлчлүүлэгч, гэр бүлийн оролцоо, хэрхэн мэдээлсэн</source>
   <translation>Қызмет алушының, отбасының қатысуы, қалай хабарланды</translation>
  </message>
  <message id="conference.client_part.ask">
   <source>Хэлэлцүүлэгт танаас юуг дамжуулаасай гэж хүсэж байна вэ? Та өөрөө оролцох уу?</source>
   <translation>Талқылауда сіздің атыңыздан нені айтқанымызды қалайсыз? Өзіңіз қатысасыз ба?</translation>
  </message>
  <message id="conference.page.views">
   <source>Санал бодол</source>
   <translation>Пікірлер</translation>
  </message>
  <message id="conference.opinions">
   <source>Салбар бүрийн санал</source>
   <translation>Әр саланың пікірі</translation>
  </message>
  <message id="conference.opinions.sector">
   <source>Салбар</source>
   <translation>Сала</translation>
  </message>
  <message id="conference.opinions.view">
   <source>Санал</source>
   <translation>Пікір</translation>
  </message>
  <message id="conference.alternatives">
   <source>Авч үзсэн хувилбарууд</source>
   <translation>Қаралған нұсқалар</translation>
  </message>
  <message id="conference.alternatives.ask">
   <source>Өөр ямар шийдэл байж болох вэ? Тус бүр нь үйлчлүүлэгчид юу авчрах вэ?</source>
   <translation>Тағы қандай шешім болуы мүмкін? Әрқайсысы қызмет алушыға не береді?</translation>
  </message>
  <message id="conference.dissent">
   <source>Өөр санал</source>
   <translation>Ерекше пікір</translation>
  </message>
  <message id="conference.dissent.who">
   <source>Хэн</source>
   <translation>Кім</translation>
  </message>
  <message id="conference.dissent.what">
   <source>Санал</source>
   <translation>Пікір</translation>
  </message>
  <message id="conference.lessons">
   <source>Практик ажилд авах сургамж</source>
   <translation>Тәжірибе үшін сабақтар</translation>
  </message>
  <message id="conference.page.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="conference.decisions">
   <source>Гаргасан шийдвэр</source>
   <translation>Қабылданған шешімдер</translation>
  </message>
  <message id="conference.decisions.measure">
   <source>Арга хэмжээ</source>
   <translation>Іс-шара</translation>
  </message>
  <message id="conference.decisions.who">
   <source>Хариуцах эзэн</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="conference.decisions.until">
   <source>Хугацаа</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="conference.decisions.resource">
   <source>Нөөц</source>
   <translation>Ресурстар</translation>
  </message>
  <message id="conference.next_meeting">
   <source>Дараагийн уулзалтын огноо</source>
   <translation>Келесі отырыс күні</translation>
  </message>
  <message id="conference.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="conference.signatures.option.chair">
   <source>хурал даргалагч</source>
   <translation>төраға</translation>
  </message>
  <message id="conference.signatures.option.secretary">
   <source>нарийн бичиг</source>
   <translation>хатшы</translation>
  </message>
  <message id="conference.sent_on">
   <source>Оролцогчдод хүргүүлсэн огноо</source>
   <translation>Қатысушыларға жіберілген күн</translation>
  </message>
  <message id="conference_register.title">
   <source>Хэлэлцүүлэг, багийн уулзалтын бүртгэл</source>
   <translation>Талқылаулар, топ отырыстарының тізілімі</translation>
  </message>
  <message id="conference_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="conference_register.lines">
   <source>Хэлэлцүүлэг, багийн уулзалтын бүртгэл</source>
   <translation>Талқылаулар, топ отырыстарының тізілімі</translation>
  </message>
  <message id="conference_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="conference_register.lines.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="conference_register.lines.form">
   <source>Тэмдэглэлийн дугаар</source>
   <translation>Хаттама нөмірі</translation>
  </message>
  <message id="conference_register.lines.code">
   <source>Код</source>
   <translation>Коды</translation>
  </message>
  <message id="conference_register.lines.purposes">
   <source>Зорилго</source>
   <translation>Мақсаты</translation>
  </message>
  <message id="conference_register.lines.participants">
   <source>Оролцогчдын албан тушаал</source>
   <translation>Қатысушылардың лауазымы</translation>
  </message>
  <message id="conference_register.lines.decisions">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="conference_register.lines.next">
   <source>Дараагийн уулзалт</source>
   <translation>Келесі кездесу</translation>
  </message>
  <message id="consent.title">
   <source>Зөвшөөрөл</source>
   <translation>Келісім</translation>
  </message>
  <message id="consent.page.who">
   <source>Хэн зөвшөөрч байна</source>
   <translation>Кім келісім береді</translation>
  </message>
  <message id="consent.given_on">
   <source>Зөвшөөрсөн огноо</source>
   <translation>Келісім берілген күн</translation>
  </message>
  <message id="consent.consent_by">
   <source>Зөвшөөрөл өгсөн</source>
   <translation>Келісім берген</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Эцэг, эх</source>
   <translation>Ата немесе ана</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Үйлчлүүлэгч, эцэг эх хамт</source>
   <translation>Қызмет алушы мен ата-анасы бірге</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Хуулиар төлөөлөх этгээд</source>
   <translation>Заңды өкіл</translation>
  </message>
  <message id="consent.given_by">
   <source>Зөвшөөрөл өгсөн хүн</source>
   <translation>Келісім берген адам</translation>
  </message>
  <message id="consent.capacity">
   <source>Нас, чадамжийг шалгасан нь</source>
   <translation>Жасын, әрекетке қабілеттілігін тексеру</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Юуг зөвшөөрч байгаагаа ойлгож байгааг өөрийнх нь үгээр хэлүүлж шалгана.</source>
   <translation>Неге келісетінін түсінгенін өз сөзімен айтқызып тексеріңіз.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Та юуг зөвшөөрч байгаагаа өөрийнхөө үгээр хэлж өгөх үү?</source>
   <translation>Неге келісетініңізді өз сөзіңізбен айтып бересіз бе?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Хүүхдийн өөрийн санаа бодол</source>
   <translation>Баланың өз пікірі</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Чи өөрөө юу хүсэж байна вэ? «Үгүй» гэж хэлж болно.</source>
   <translation>Сен өзің не қалайсың? «Жоқ» десең де болады.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Эцэг эх нь хүчирхийлэл үйлдсэн байж болзошгүй эсэх</source>
   <translation>Ата немесе ана зорлық көрсетті деп болжана ма</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Тийм бол тэр эцэг, эхийн зөвшөөрлийг ашиглахгүй.</source>
   <translation>Иә болса, ол ата немесе ананың келісімі қолданылмайды.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Зөвшөөрлийн хүрээ</source>
   <translation>Келісім көлемі</translation>
  </message>
  <message id="consent.consent_form">
   <source>Зөвшөөрлийн хэлбэр</source>
   <translation>Келісім нысаны</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Бичгээр</source>
   <translation>Жазбаша түрде</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Амаар, гэрчтэй</source>
   <translation>Ауызша, куәмен</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Зөвшөөрөлгүй, хуулийн дагуу</source>
   <translation>Келісімсіз, заң бойынша</translation>
  </message>
  <message id="consent.witness">
   <source>Гэрч</source>
   <translation>Куә</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Яаралтай байдлын зэрэг</source>
   <translation>Шұғылдық дәрежесі</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>амь нас, эрүүл мэндэд шууд аюултай: боломжтой болмогц зөвшөөрөл авна</source>
   <translation>өмірге, денсаулыққа тікелей қауіп: мүмкіндік туа салысымен келісім алынады</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>хүүхдийг хамгаалах зайлшгүй шаардлагатай</source>
   <translation>баланы қорғау қажет</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>шүүх, эрх бүхий байгууллагын шийдвэртэй</source>
   <translation>соттың, уәкілетті органның шешімі бар</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Эрх зүйн үндэслэл, шалтгаан</source>
   <translation>Құқықтық негіз, себеп</translation>
  </message>
  <message id="consent.scope">
   <source>Зөвшөөрлийн хүрээ</source>
   <translation>Келісім көлемі</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Нэг бүрийг тусад нь асууна. Тэмдэглээгүй зүйлийг зөвшөөрөөгүй гэж үзнэ.</source>
   <translation>Әрқайсысын бөлек сұраңыз. Белгіленбегені келісім берілмеді деп саналады.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Эдгээрийг нэг нэгээр нь ярилцъя. Аль нь зүгээр, аль нь зүгээр биш вэ?</source>
   <translation>Мұны бір-бірлеп сөйлесейік. Қайсысы қолайлы, қайсысы қолайсыз?</translation>
  </message>
  <message id="consent.recipients">
   <source>Мэдээлэл хүлээн авагч</source>
   <translation>Ақпарат алушылар</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Зайлшгүй шаардлагатай хэсгийг л хуваалцана.</source>
   <translation>Тек қажетті бөлігі беріледі.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Хүлээн авагч</source>
   <translation>Алушы</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Мэдээллийн хэсэг</source>
   <translation>Мәліметтер бөлімі</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Зорилго</source>
   <translation>Мақсаты</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Хүртэл</source>
   <translation>Дейін</translation>
  </message>
  <message id="consent.page.explained">
   <source>Тайлбар, хугацаа, гарын үсэг</source>
   <translation>Түсіндіру, мерзім, қол қою</translation>
  </message>
  <message id="consent.explained">
   <source>Тайлбарласан зүйл</source>
   <translation>Түсіндірілген</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Татгалзвал танд муу зүйл болохгүй. Дараа нь ч бодлоо өөрчилж болно. Ойлгомжтой байна уу?</source>
   <translation>Бас тартсаңыз, ешқандай жаман болмайды. Кейін ойыңызды өзгертсеңіз де болады. Түсінікті ме?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Мэдээлэл цуглуулах зорилго</source>
   <translation>Ақпарат жинау мақсаты</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Нууцлалын хязгаар</source>
   <translation>Құпиялылық шегі</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Татгалзах эрх</source>
   <translation>Бас тарту құқығы</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Зөвшөөрлөө буцаах эрх</source>
   <translation>Келісімді кері қайтару құқығы</translation>
  </message>
  <message id="consent.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарамды мерзімі</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Зөвшөөрлөө буцаасан огноо</source>
   <translation>Келісім кері қайтарылған күн</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Буцаасны үр дагавар</source>
   <translation>Кері қайтарудың салдары</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Юуг зогсоох, хэнд мэдэгдэхийг бич.</source>
   <translation>Не тоқтатылатыны, кімге хабарланатыны жазылады.</translation>
  </message>
  <message id="consent.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Орчуулагч</source>
   <translation>Аудармашы</translation>
  </message>
  <message id="destruction_act.title">
   <source>Хэрэг устгах акт</source>
   <translation>Істерді жою актісі</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Хэргийн жагсаалт</source>
   <translation>Істер тізімі</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Актын огноо</source>
   <translation>Акт күні</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>түр хадгалсан – устгана</source>
   <translation>уақытша сақталған – жойылады</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>байнга хадгалах – архивт шилжүүлнэ</source>
   <translation>тұрақты сақталады – мұрағатқа беріледі</translation>
  </message>
  <message id="destruction_act.files">
   <source>Хэргүүд</source>
   <translation>Істер</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Кейсийн код</source>
   <translation>Іс коды</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Хэргийн нэр</source>
   <translation>Істер тобының атауы</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Он</source>
   <translation>Жылдары</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Хуудас</source>
   <translation>Парақ</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Зөөгч</source>
   <translation>Жеткізгіш</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Жагсаалтын зүйл</source>
   <translation>Тізбе тармағы</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Хадгалах хугацаа</source>
   <translation>Сақтау мерзімі</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Хугацаа дууссан</source>
   <translation>Мерзімі өткен</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Архивын зөвлөмж</source>
   <translation>Мұрағат кеңесі</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Зөвлөмжийн хуулбар</source>
   <translation>Кеңестің көшірмесі</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Устгал</source>
   <translation>Жою</translation>
  </message>
  <message id="destruction_act.method">
   <source>Устгасан арга, нөөц хуулбар</source>
   <translation>Жою тәсілі, резервтік көшірмелер</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Устгасан огноо</source>
   <translation>Жойылған күн</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссын гарын үсэг</source>
   <translation>Комиссия қолдары</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>дарга</source>
   <translation>төраға</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>гишүүн</source>
   <translation>мүше</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивч</source>
   <translation>мұрағатшы</translation>
  </message>
  <message id="development_plan.title">
   <source>Мэргэжлийн хөгжлийн төлөвлөгөө</source>
   <translation>Кәсіби даму жоспары</translation>
  </message>
  <message id="development_plan.page.worker">
   <source>Ажилтан, чадамж</source>
   <translation>Қызметкер, құзырет</translation>
  </message>
  <message id="development_plan.year">
   <source>Он</source>
   <translation>Жыл</translation>
  </message>
  <message id="development_plan.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="development_plan.supervisor">
   <source>Мэргэжлийн удирдагч, удирдлага</source>
   <translation>Супервизор, басшы</translation>
  </message>
  <message id="development_plan.competences">
   <source>Чадамжийн өөрийн үнэлгээ</source>
   <translation>Құзыреттерді өзіндік бағалау</translation>
  </message>
  <message id="development_plan.competences.competence">
   <source>Чадамж</source>
   <translation>Құзырет</translation>
  </message>
  <message id="development_plan.competences.level">
   <source>Одоогийн түвшин (0–4)</source>
   <translation>Қазіргі деңгей (0–4)</translation>
  </message>
  <message id="development_plan.competences.goal">
   <source>Зорилго</source>
   <translation>Мақсат</translation>
  </message>
  <message id="development_plan.direction">
   <source>Хөгжих чиглэл</source>
   <translation>Даму бағыты</translation>
  </message>
  <message id="development_plan.direction.ask">
   <source>Жилийн дараа юуг өөрөөр хийдэг болсон байхыг хүсэж байна вэ?</source>
   <translation>Бір жылдан кейін нені басқаша істегіңіз келеді?</translation>
  </message>
  <message id="development_plan.page.activities">
   <source>Арга хэмжээ</source>
   <translation>Іс-шаралар</translation>
  </message>
  <message id="development_plan.activities">
   <source>Хөгжлийн арга хэмжээ</source>
   <translation>Даму іс-шаралары</translation>
  </message>
  <message id="development_plan.activities.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="development_plan.activities.kind.option.on_the_job">
   <source>ажлын байрны сургалт</source>
   <translation>жұмыс орнында оқу</translation>
  </message>
  <message id="development_plan.activities.kind.option.specialisation">
   <source>мэргэшүүлэх сургалт</source>
   <translation>мамандандыру</translation>
  </message>
  <message id="development_plan.activities.kind.option.shadowing">
   <source>дагалдан суралцах</source>
   <translation>бақылап үйрену</translation>
  </message>
  <message id="development_plan.activities.kind.option.supervisor">
   <source>мэргэжлийн удирдагчтай уулзах</source>
   <translation>супервизормен кездесу</translation>
  </message>
  <message id="development_plan.activities.kind.option.discussion">
   <source>кейс хэлэлцүүлэг</source>
   <translation>істі талқылау</translation>
  </message>
  <message id="development_plan.activities.kind.option.consultation">
   <source>зөвлөгөө авах</source>
   <translation>кеңес алу</translation>
  </message>
  <message id="development_plan.activities.kind.option.classroom">
   <source>танхимын сургалт</source>
   <translation>аудиториялық сабақ</translation>
  </message>
  <message id="development_plan.activities.kind.option.online">
   <source>цахим сургалт</source>
   <translation>онлайн оқу</translation>
  </message>
  <message id="development_plan.activities.topic">
   <source>Сэдэв</source>
   <translation>Тақырып</translation>
  </message>
  <message id="development_plan.activities.planned_on">
   <source>Хэзээ</source>
   <translation>Қашан</translation>
  </message>
  <message id="development_plan.activities.cost">
   <source>Зардал</source>
   <translation>Шығын</translation>
  </message>
  <message id="development_plan.activities.done_on">
   <source>Хийсэн огноо</source>
   <translation>Орындалған күн</translation>
  </message>
  <message id="development_plan.activities.certificate">
   <source>Гэрчилгээ</source>
   <translation>Сертификат</translation>
  </message>
  <message id="development_plan.reviews">
   <source>Хагас жилийн дүгнэлт</source>
   <translation>Жартыжылдық қарау</translation>
  </message>
  <message id="development_plan.reviews.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="development_plan.reviews.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="development_plan.signed_on">
   <source>Баталсан огноо</source>
   <translation>Бекітілген күн</translation>
  </message>
  <message id="development_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="development_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="development_plan.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="development_plan.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>ұйым басшылығы</translation>
  </message>
  <message id="directory_entry.title">
   <source>Байгууллагын жагсаалт, үйлчилгээний зураглал</source>
   <translation>Ұйымдар тізбесі, қызметтер картасы</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Байгууллага</source>
   <translation>Ұйым</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Байгууллага</source>
   <translation>Ұйым</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Салбар</source>
   <translation>Саласы</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>боловсрол</source>
   <translation>білім беру</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>эрүүл мэнд</source>
   <translation>денсаулық сақтау</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>нийгмийн хамгаалал</source>
   <translation>әлеуметтік қорғау</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>хууль сахиулах</source>
   <translation>құқық қорғау</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>орон нутгийн захиргаа</source>
   <translation>жергілікті әкімдік</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>қоғамдық ұйым</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="directory_entry.types">
   <source>Холбон зуучлах төрөл</source>
   <translation>Жолдау түрлері</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>боловсрол</source>
   <translation>білім беру</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>ус, ариун цэвэр</source>
   <translation>су, санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>хүүхэд хамгаалал</source>
   <translation>баланы қорғау</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>хоол тэжээл</source>
   <translation>тамақтану</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>эрүүл мэнд</source>
   <translation>денсаулық</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>хууль зүй</source>
   <translation>құқықтық көмек</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>эдийн засгийн чадавх</source>
   <translation>экономикалық қолдау</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="directory_entry.services">
   <source>Үзүүлдэг үйлчилгээ</source>
   <translation>Көрсетілетін қызметтер</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Зорилтот бүлэг</source>
   <translation>Мақсатты топ</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Төлбөр</source>
   <translation>Ақысы</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>үнэгүй</source>
   <translation>тегін</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>төлбөртэй</source>
   <translation>ақылы</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>хэсэгчлэн</source>
   <translation>ішінара</translation>
  </message>
  <message id="directory_entry.where">
   <source>Хаяг</source>
   <translation>Мекенжайы</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Нууц хаягтай байрыг энд бичихгүй.</source>
   <translation>Құпия мекенжайдағы баспана мұнда жазылмайды.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Зай</source>
   <translation>Қашықтығы</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Ажиллах цаг</source>
   <translation>Жұмыс уақыты</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Холбоо барих утас, албан тушаал</source>
   <translation>Байланыс телефоны, лауазымы</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Сүүлд нягталсан огноо</source>
   <translation>Соңғы тексерілген күн</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Хамтын ажиллагаа дууссан огноо</source>
   <translation>Ынтымақтастық тоқтаған күн</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Хамтран ажилладаг албан тушаалтан</source>
   <translation>Бірге жұмыс істейтін мамандар</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Албан тушаал</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Юунд хандах</source>
   <translation>Қандай мәселемен</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Хамтарсан багийн гишүүн</source>
   <translation>Бірлескен топ мүшесі</translation>
  </message>
  <message id="directory_entry.note">
   <source>Тайлбар</source>
   <translation>Ескертпе</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Ёс зүйн дүрэмтэй танилцсан тухай</source>
   <translation>Әдеп кодексімен танысу</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Танилцсан</source>
   <translation>Танысу</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Танилцсан огноо</source>
   <translation>Танысқан күн</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Дүрмийн хувилбар, огноо</source>
   <translation>Кодекстің редакциясы, күні</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Асуулт, эргэцүүлэл</source>
   <translation>Сұрақтар, ой түю</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Дүрмийн аль заалт танд өдөр тутам хамгийн хэцүү вэ?</source>
   <translation>Кодекстің қай тармағы күнделікті жұмыста сізге ең қиын?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>ажилтан</source>
   <translation>қызметкер</translation>
  </message>
  <message id="evaluation.title">
   <source>Үнэлгээний хуудас</source>
   <translation>Бағалау парағы</translation>
  </message>
  <message id="evaluation.page.goals">
   <source>Зорилгын биелэлт</source>
   <translation>Мақсаттардың орындалуы</translation>
  </message>
  <message id="evaluation.evaluated_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="evaluation.kind">
   <source>Үнэлгээний төрөл</source>
   <translation>Бағалау түрі</translation>
  </message>
  <message id="evaluation.kind.option.progress">
   <source>явцын үнэлгээ</source>
   <translation>аралық бағалау</translation>
  </message>
  <message id="evaluation.kind.option.final">
   <source>эцсийн үнэлгээ</source>
   <translation>қорытынды бағалау</translation>
  </message>
  <message id="evaluation.period">
   <source>Хамрах хугацаа</source>
   <translation>Кезең</translation>
  </message>
  <message id="evaluation.plan_ref">
   <source>Үнэлсэн төлөвлөгөө</source>
   <translation>Бағаланған жоспар</translation>
  </message>
  <message id="evaluation.goals">
   <source>Зорилгын биелэлт</source>
   <translation>Мақсаттардың орындалуы</translation>
  </message>
  <message id="evaluation.goals.ask">
   <source>Эхлэх үед ямар байсан бэ, одоо ямар болсон бэ? Зорилгодоо хэр ойртсон бэ?</source>
   <translation>Басында қандай еді, қазір қандай? Мақсатыңызға қаншалықты жақындадыңыз?</translation>
  </message>
  <message id="evaluation.goals.goal">
   <source>Зорилго</source>
   <translation>Мақсат</translation>
  </message>
  <message id="evaluation.goals.indicator">
   <source>Шалгуур</source>
   <translation>Көрсеткіш</translation>
  </message>
  <message id="evaluation.goals.before">
   <source>Эхний байдал</source>
   <translation>Бастапқы жағдай</translation>
  </message>
  <message id="evaluation.goals.now">
   <source>Одоогийн байдал</source>
   <translation>Қазіргі жағдай</translation>
  </message>
  <message id="evaluation.goals.reached">
   <source>Биелэлт</source>
   <translation>Орындалуы</translation>
  </message>
  <message id="evaluation.goals.reached.option.yes">
   <source>биелсэн</source>
   <translation>жетті</translation>
  </message>
  <message id="evaluation.goals.reached.option.partly">
   <source>хэсэгчлэн</source>
   <translation>ішінара</translation>
  </message>
  <message id="evaluation.goals.reached.option.no">
   <source>биелээгүй</source>
   <translation>жеткен жоқ</translation>
  </message>
  <message id="evaluation.goals.reason">
   <source>Шалтгаан</source>
   <translation>Себебі</translation>
  </message>
  <message id="evaluation.plan_change">
   <source>Төлөвлөгөөнд өөрчлөлт шаардлагатай юу</source>
   <translation>Жоспарға өзгеріс қажет пе</translation>
  </message>
  <message id="evaluation.plan_change_detail">
   <source>Ямар өөрчлөлт</source>
   <translation>Қандай өзгеріс</translation>
  </message>
  <message id="evaluation.page.effect">
   <source>Эрсдэл, үйл явц, үр дүн, үр нөлөө</source>
   <translation>Тәуекел, барысы, нәтиже, әсер</translation>
  </message>
  <message id="evaluation.risk_now">
   <source>Эрсдэл эхний үетэй харьцуулахад</source>
   <translation>Басымен салыстырғанда тәуекел</translation>
  </message>
  <message id="evaluation.risk_now.option.lower">
   <source>буурсан</source>
   <translation>төмендеді</translation>
  </message>
  <message id="evaluation.risk_now.option.same">
   <source>хэвээр</source>
   <translation>бұрынғыдай</translation>
  </message>
  <message id="evaluation.risk_now.option.higher">
   <source>нэмэгдсэн</source>
   <translation>жоғарылады</translation>
  </message>
  <message id="evaluation.risk_note">
   <source>Эрсдэлийн тайлбар</source>
   <translation>Тәуекел бойынша түсініктеме</translation>
  </message>
  <message id="evaluation.risk_note.ask">
   <source>Одоо гэртээ өөрийгөө хэр аюулгүй гэж мэдэрч байна вэ?</source>
   <translation>Қазір үйде өзіңізді қаншалықты қауіпсіз сезінесіз?</translation>
  </message>
  <message id="evaluation.process">
   <source>Үйл явц</source>
   <translation>Жұмыс барысы</translation>
  </message>
  <message id="evaluation.process.hint">
   <source>Хэрхэн ажилласан: давтамж, оролцоо, хамтын ажиллагаа.</source>
   <translation>Қалай жұмыс істелді: жиілігі, қатысу, ынтымақтастық.</translation>
  </message>
  <message id="evaluation.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="evaluation.result.hint">
   <source>Шууд гарсан, хэмжиж болох өөрчлөлт.</source>
   <translation>Тікелей, өлшенетін өзгеріс.</translation>
  </message>
  <message id="evaluation.impact">
   <source>Үр нөлөө</source>
   <translation>Әсер</translation>
  </message>
  <message id="evaluation.impact.hint">
   <source>Амьдралд нь гарсан өргөн, удаан үргэлжлэх өөрчлөлт.</source>
   <translation>Өміріндегі кең, ұзақ мерзімді өзгеріс.</translation>
  </message>
  <message id="evaluation.page.opinions">
   <source>Санал бодол</source>
   <translation>Пікірлер</translation>
  </message>
  <message id="evaluation.client_opinion">
   <source>Үйлчлүүлэгчийн санал бодол</source>
   <translation>Қызмет алушының пікірі</translation>
  </message>
  <message id="evaluation.client_opinion.ask">
   <source>Бидний хамтын ажил танд юу өгсөн бэ? Юуг өөрөөр хийвэл дээр байх байсан бэ?</source>
   <translation>Бірлескен жұмыс сізге не берді? Нені басқаша жасасақ жақсы болар еді?</translation>
  </message>
  <message id="evaluation.has_family">
   <source>Үйлчлүүлэгч гэр бүлтэй юу</source>
   <translation>Қызмет алушының отбасы бар ма</translation>
  </message>
  <message id="evaluation.family_opinion">
   <source>Гэр бүлийн санал бодол</source>
   <translation>Отбасының пікірі</translation>
  </message>
  <message id="evaluation.family_opinion.ask">
   <source>Гэр бүлд тань юу өөрчлөгдсөн бэ? Хүүхдүүд юу гэж хэлдэг вэ?</source>
   <translation>Отбасыңызда не өзгерді? Балалар не дейді?</translation>
  </message>
  <message id="evaluation.specialist_opinions">
   <source>Мэргэжлийн удирдагч, хамтран ажилласан мэргэжилтний санал</source>
   <translation>Супервизордың, бірге жұмыс істеген мамандардың пікірі</translation>
  </message>
  <message id="evaluation.specialist_opinions.who">
   <source>Хэн</source>
   <translation>Кім</translation>
  </message>
  <message id="evaluation.specialist_opinions.opinion">
   <source>Санал</source>
   <translation>Пікір</translation>
  </message>
  <message id="evaluation.improvement">
   <source>Өөрийн болон байгууллагын үйлчилгээг сайжруулахад ашиглах</source>
   <translation>Өз жұмысын және ұйым қызметін жақсартуға пайдалану</translation>
  </message>
  <message id="evaluation.page.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="evaluation.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="evaluation.decision.option.continue">
   <source>үргэлжлүүлэх</source>
   <translation>жалғастыру</translation>
  </message>
  <message id="evaluation.decision.option.new_plan">
   <source>шинэ төлөвлөгөө гаргах</source>
   <translation>жаңа жоспар жасау</translation>
  </message>
  <message id="evaluation.decision.option.refer">
   <source>холбон зуучлах</source>
   <translation>қайта бағыттау</translation>
  </message>
  <message id="evaluation.decision.option.transfer">
   <source>шилжүүлэх</source>
   <translation>тапсыру</translation>
  </message>
  <message id="evaluation.decision.option.close">
   <source>кейс хаах</source>
   <translation>істі жабу</translation>
  </message>
  <message id="evaluation.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="evaluation.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="evaluation.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="evaluation.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="evidence_register.title">
   <source>Баримт, нотлох баримтын бүртгэл</source>
   <translation>Құжаттар мен дәлелдер тізілімі</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Бүртгэсэн баримт</source>
   <translation>Тіркелген құжаттар</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Баримт бичиг, нотлох баримт</source>
   <translation>Құжаттар, дәлелдер</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Баримт нэмэх бүрд программ энэ бүртгэлийг шинэчилнэ.</source>
   <translation>Құжат қосылған сайын бағдарлама осы тізілімді жаңартады.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Баримтын нэр</source>
   <translation>Құжат атауы</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>баримт бичиг</source>
   <translation>құжат</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудио бичлэг</source>
   <translation>аудиожазба</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видео бичлэг</source>
   <translation>бейнежазба</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>гэрэл зураг</source>
   <translation>фотосурет</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>эд зүйл</source>
   <translation>зат</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Баримтын огноо</source>
   <translation>Құжат күні</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Хүлээн авсан</source>
   <translation>Алынған күн</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Хэнээс</source>
   <translation>Кімнен</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Хэлбэр</source>
   <translation>Түпнұсқа не көшірме</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>эх хувь</source>
   <translation>түпнұсқа</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>хуулбар</source>
   <translation>көшірме</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>зөвхөн цаасаар</source>
   <translation>тек қағаз нысанында</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Хадгалсан газар</source>
   <translation>Сақталған орны</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Хуудас</source>
   <translation>Беттер</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Зөвшөөрөл</source>
   <translation>Келісім</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Маш нууц</source>
   <translation>Аса құпия</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Хяналтын нийлбэр</source>
   <translation>Бақылау сомасы</translation>
  </message>
  <message id="feedback.title">
   <source>Эргэн мэдээлэх хуудас</source>
   <translation>Кері байланыс парағы</translation>
  </message>
  <message id="feedback.page.answer">
   <source>Хүлээн авсан тухай</source>
   <translation>Қабылдау туралы</translation>
  </message>
  <message id="feedback.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Жіберу парағы</translation>
  </message>
  <message id="feedback.received_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="feedback.accepted">
   <source>Үйлчлүүлэгчийг хүлээн авсан эсэх</source>
   <translation>Қызмет алушы қабылданды ма</translation>
  </message>
  <message id="feedback.accepted.option.yes">
   <source>хүлээн авсан</source>
   <translation>қабылданды</translation>
  </message>
  <message id="feedback.accepted.option.no">
   <source>хүлээн аваагүй</source>
   <translation>қабылданған жоқ</translation>
  </message>
  <message id="feedback.accepted.option.waiting_list">
   <source>хүлээх жагсаалтад орсон</source>
   <translation>күту тізіміне енгізілді</translation>
  </message>
  <message id="feedback.accepted_why">
   <source>Хүлээн аваагүй шалтгаан</source>
   <translation>Қабылданбау себебі</translation>
  </message>
  <message id="feedback.services">
   <source>Үзүүлсэн үйлчилгээ</source>
   <translation>Көрсетілген қызметтер</translation>
  </message>
  <message id="feedback.services.service">
   <source>Үйлчилгээ</source>
   <translation>Қызмет</translation>
  </message>
  <message id="feedback.services.from">
   <source>Эхэлсэн</source>
   <translation>Басталды</translation>
  </message>
  <message id="feedback.services.until">
   <source>Дууссан</source>
   <translation>Аяқталды</translation>
  </message>
  <message id="feedback.page.result">
   <source>Үр дүн, зөвлөмж</source>
   <translation>Нәтиже, ұсынымдар</translation>
  </message>
  <message id="feedback.result">
   <source>Үр дүн, үйлчлүүлэгчийн байдал</source>
   <translation>Нәтиже, қызмет алушының жай-күйі</translation>
  </message>
  <message id="feedback.result.ask">
   <source>Үйлчлүүлэгчийн байдалд юу өөрчлөгдсөн бэ? Тэр өөрөө юу гэж байна вэ?</source>
   <translation>Қызмет алушының жағдайында не өзгерді? Өзі не дейді?</translation>
  </message>
  <message id="feedback.recommendation">
   <source>Илгээсэн талд өгөх зөвлөмж</source>
   <translation>Жіберген тарапқа ұсынымдар</translation>
  </message>
  <message id="feedback.contact_person">
   <source>Цаашид холбоо барих хүн</source>
   <translation>Бұдан әрі байланысатын адам</translation>
  </message>
  <message id="feedback.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="feedback.signatures.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>қабылдаған маман</translation>
  </message>
  <message id="field_device.title">
   <source>Хээрийн төхөөрөмжийн бүртгэл</source>
   <translation>Далалық құрылғылар есебі</translation>
  </message>
  <message id="field_device.page.device">
   <source>Төхөөрөмж</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Шалгасан огноо</source>
   <translation>Тексерілген күн</translation>
  </message>
  <message id="field_device.devices">
   <source>Төхөөрөмжүүд</source>
   <translation>Құрылғылар</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Төхөөрөмж</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Хариуцагч</source>
   <translation>Жауапты</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Нууц үг тавьсан</source>
   <translation>Құпиясөз қойылған</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өөрөө түгжигдэнэ</source>
   <translation>Өзі құлыпталады</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Алсаас устгаж болно</source>
   <translation>Қашықтан тазалауға болады</translation>
  </message>
  <message id="field_device.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>ұйым басшылығы</translation>
  </message>
  <message id="field_pack.title">
   <source>Талбарын багцын бүртгэл</source>
   <translation>Далалық пакет есебі</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Багц</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Авч гарсан хугацаа</source>
   <translation>Алып шыққан уақыт</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="field_pack.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="field_pack.device">
   <source>Төхөөрөмж</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_pack.taken">
   <source>Юу авч гарсан</source>
   <translation>Не алынды</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Кейсийн код</source>
   <translation>Іс коды</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Мэдээлэл</source>
   <translation>Деректер</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Буцаан оруулсан</source>
   <translation>Қайта енгізілген</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Төхөөрөмжөөс устгасан</source>
   <translation>Құрылғыдан жойылған</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Алдагдсан бол</source>
   <translation>Жоғалса</translation>
  </message>
  <message id="field_pack.lost">
   <source>Төхөөрөмж гээгдсэн, хулгайлагдсан эсэх</source>
   <translation>Құрылғы жоғалды ма, ұрланды ма</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Хэзээ</source>
   <translation>Қашан</translation>
  </message>
  <message id="field_pack.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Қолданылған шаралар</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Алсаас устгасан</source>
   <translation>Қашықтан тазаланған</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Удирдлагад мэдэгдсэн</source>
   <translation>Басшылыққа хабарланған</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлын нүүр, товьёог</source>
   <translation>Кейс файлының мұқабасы, мазмұны</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Нүүр</source>
   <translation>Мұқаба</translation>
  </message>
  <message id="file_contents.mark">
   <source>Нууцлалтай</source>
   <translation>Құпия</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Нүүрэнд нэр бичихгүй, зөвхөн код бичнэ.</source>
   <translation>Мұқабаға аты жазылмайды, тек код жазылады.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Байгууллага</source>
   <translation>Ұйым</translation>
  </message>
  <message id="file_contents.volume">
   <source>Боть</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Нээсэн – хаасан он</source>
   <translation>Ашылған – жабылған жылы</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Товьёог</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="file_contents.contents">
   <source>Товьёог</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Баримт бичиг</source>
   <translation>Құжат</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Эхний хуудас</source>
   <translation>Бірінші бет</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Сүүлийн хуудас</source>
   <translation>Соңғы бет</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Хэлбэр</source>
   <translation>Нысаны</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>цаасан</source>
   <translation>қағаз нысаны</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>цахим</source>
   <translation>электрондық нысан</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Нийт хуудасны тоо</source>
   <translation>Беттердің жалпы саны</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Үсгээр</source>
   <translation>Сөзбен</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Товьёог үйлдсэн</source>
   <translation>Мазмұнын жасаған</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="followup_note.title">
   <source>Үйлчилгээ дууссаны дараах нөхцөл байдлын тэмдэглэл</source>
   <translation>Қызмет аяқталғаннан кейінгі жағдай туралы жазба</translation>
  </message>
  <message id="followup_note.page.contact">
   <source>Холбогдсон тухай</source>
   <translation>Байланыс туралы</translation>
  </message>
  <message id="followup_note.planned_on">
   <source>Төлөвлөсөн огноо</source>
   <translation>Жоспарланған күн</translation>
  </message>
  <message id="followup_note.happened_on">
   <source>Холбогдсон огноо</source>
   <translation>Байланысқан күн</translation>
  </message>
  <message id="followup_note.way">
   <source>Хэлбэр</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="followup_note.way.option.visit">
   <source>гэрээр очих</source>
   <translation>үйге бару</translation>
  </message>
  <message id="followup_note.way.option.phone">
   <source>утсаар</source>
   <translation>телефон арқылы</translation>
  </message>
  <message id="followup_note.way.option.meeting">
   <source>уулзалт</source>
   <translation>кездесу</translation>
  </message>
  <message id="followup_note.way.option.institution">
   <source>байгууллагаас лавлах</source>
   <translation>ұйымнан сұрап білу</translation>
  </message>
  <message id="followup_note.source_person">
   <source>Мэдээлэл өгсөн хүн</source>
   <translation>Ақпарат берген адам</translation>
  </message>
  <message id="followup_note.areas">
   <source>Одоогийн нөхцөл байдал</source>
   <translation>Қазіргі жағдай</translation>
  </message>
  <message id="followup_note.areas.ask">
   <source>Бид салснаас хойш танайх яаж байна вэ? Юу сайхан, юу хэцүү байна вэ?</source>
   <translation>Біз қоштасқаннан бері тұрмысыңыз қалай? Не жақсы, не қиын?</translation>
  </message>
  <message id="followup_note.areas.area">
   <source>Талбар</source>
   <translation>Сала</translation>
  </message>
  <message id="followup_note.areas.area.option.safety">
   <source>аюулгүй байдал</source>
   <translation>қауіпсіздік</translation>
  </message>
  <message id="followup_note.areas.area.option.health">
   <source>эрүүл мэнд</source>
   <translation>денсаулық</translation>
  </message>
  <message id="followup_note.areas.area.option.relations">
   <source>гэр бүлийн харилцаа</source>
   <translation>отбасындағы қарым-қатынас</translation>
  </message>
  <message id="followup_note.areas.area.option.income">
   <source>орлого</source>
   <translation>табыс</translation>
  </message>
  <message id="followup_note.areas.area.option.school_work">
   <source>сургууль, ажил</source>
   <translation>мектеп, жұмыс</translation>
  </message>
  <message id="followup_note.areas.state">
   <source>Байдал</source>
   <translation>Жай-күйі</translation>
  </message>
  <message id="followup_note.areas.compared">
   <source>Хаасан үетэй харьцуулахад</source>
   <translation>Жабылған кезбен салыстырғанда</translation>
  </message>
  <message id="followup_note.areas.compared.option.better">
   <source>сайжирсан</source>
   <translation>жақсарды</translation>
  </message>
  <message id="followup_note.areas.compared.option.same">
   <source>хэвээр</source>
   <translation>бұрынғыдай</translation>
  </message>
  <message id="followup_note.areas.compared.option.worse">
   <source>муудсан</source>
   <translation>нашарлады</translation>
  </message>
  <message id="followup_note.page.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="followup_note.new_problem">
   <source>Шинэ асуудал гарсан уу</source>
   <translation>Жаңа проблема пайда болды ма</translation>
  </message>
  <message id="followup_note.new_problem.ask">
   <source>Сүүлийн үед танд шинээр санаа зовох зүйл гарсан уу?</source>
   <translation>Соңғы кезде сізді алаңдататын жаңа нәрсе болды ма?</translation>
  </message>
  <message id="followup_note.new_problem_what">
   <source>Ямар асуудал</source>
   <translation>Қандай проблема</translation>
  </message>
  <message id="followup_note.decision">
   <source>Цаашид авах арга хэмжээ</source>
   <translation>Кейінгі шара</translation>
  </message>
  <message id="followup_note.decision.hint">
   <source>Дахин нээхээр бол үйлчилгээг дахин нээх шийдвэрийн маягтыг бөглөнө.</source>
   <translation>Қайта ашылса, қайта ашу туралы шешім нысаны толтырылады.</translation>
  </message>
  <message id="followup_note.decision.option.end">
   <source>ажиглалтыг дуусгах</source>
   <translation>бақылауды аяқтау</translation>
  </message>
  <message id="followup_note.decision.option.continue">
   <source>ажиглалтыг үргэлжлүүлэх</source>
   <translation>бақылауды жалғастыру</translation>
  </message>
  <message id="followup_note.decision.option.advise">
   <source>зөвлөгөө өгөх, холбон зуучлах</source>
   <translation>кеңес беру, қайта бағыттау</translation>
  </message>
  <message id="followup_note.decision.option.reopen">
   <source>кейсийг дахин нээх</source>
   <translation>істі қайта ашу</translation>
  </message>
  <message id="followup_note.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="followup_note.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="gift_register.title">
   <source>Санал болгосон бэлгийн бүртгэл</source>
   <translation>Ұсынылған сыйлықтар тізілімі</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="gift_register.lines">
   <source>Санал болгосон бэлгийн бүртгэл</source>
   <translation>Ұсынылған сыйлықтар тізілімі</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Юу</source>
   <translation>Не</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Юу хийсэн</source>
   <translation>Не істелді</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="gift_register.lines.code">
   <source>Код</source>
   <translation>Коды</translation>
  </message>
  <message id="information_log.title">
   <source>Хамтран ажилласан байгууллага хоорондын мэдээлэл</source>
   <translation>Бірлесіп жұмыс істеген ұйымдар арасындағы ақпарат</translation>
  </message>
  <message id="information_log.page.information">
   <source>Дамжуулсан мэдээлэл</source>
   <translation>Берілген ақпарат</translation>
  </message>
  <message id="information_log.informed_at">
   <source>Огноо, цаг</source>
   <translation>Күні, уақыты</translation>
  </message>
  <message id="information_log.way">
   <source>Дамжуулсан хэлбэр</source>
   <translation>Беру тәсілі</translation>
  </message>
  <message id="information_log.way.option.oral">
   <source>амаар</source>
   <translation>ауызша</translation>
  </message>
  <message id="information_log.way.option.phone">
   <source>утсаар</source>
   <translation>телефон арқылы</translation>
  </message>
  <message id="information_log.way.option.letter">
   <source>албан бичгээр</source>
   <translation>хатпен</translation>
  </message>
  <message id="information_log.way.option.email">
   <source>цахим шуудангаар</source>
   <translation>электрондық пошта арқылы</translation>
  </message>
  <message id="information_log.way.option.message">
   <source>мессежээр</source>
   <translation>хабарлама арқылы</translation>
  </message>
  <message id="information_log.way.option.meeting">
   <source>уулзалтаар</source>
   <translation>кездесуде</translation>
  </message>
  <message id="information_log.from_whom">
   <source>Хэнээс</source>
   <translation>Кімнен</translation>
  </message>
  <message id="information_log.from_whom.hint">
   <source>Байгууллага, албан тушаал.</source>
   <translation>Ұйым, лауазымы.</translation>
  </message>
  <message id="information_log.to_whom">
   <source>Хэнд</source>
   <translation>Кімге</translation>
  </message>
  <message id="information_log.to_whom.hint">
   <source>Байгууллага, албан тушаал.</source>
   <translation>Ұйым, лауазымы.</translation>
  </message>
  <message id="information_log.content">
   <source>Мэдээллийн агуулга</source>
   <translation>Ақпарат мазмұны</translation>
  </message>
  <message id="information_log.why_needed">
   <source>Яагаад шаардлагатай байсан</source>
   <translation>Не үшін қажет болды</translation>
  </message>
  <message id="information_log.why_needed.ask">
   <source>Энэ мэдээлэлгүйгээр үйлчлүүлэгчид туслах боломжгүй байсан уу?</source>
   <translation>Бұл ақпаратсыз қызмет алушыға көмектесу мүмкін емес пе еді?</translation>
  </message>
  <message id="information_log.page.ground">
   <source>Үндэслэл, баримт</source>
   <translation>Негіз, құжаттар</translation>
  </message>
  <message id="information_log.ground">
   <source>Мэдээлэл дамжуулсан үндэслэл</source>
   <translation>Ақпарат берудің негізі</translation>
  </message>
  <message id="information_log.ground.option.consent">
   <source>зөвшөөрөл</source>
   <translation>келісім</translation>
  </message>
  <message id="information_log.ground.option.danger">
   <source>амь нас, эрүүл мэндэд аюул учирсан</source>
   <translation>өмірге немесе денсаулыққа қауіп төнген</translation>
  </message>
  <message id="information_log.ground.option.law">
   <source>хуулиар үүрэг болгосон</source>
   <translation>заң міндеттеген</translation>
  </message>
  <message id="information_log.ground.option.general">
   <source>хувийн мэдээлэл агуулаагүй</source>
   <translation>жеке деректер қамтылмаған</translation>
  </message>
  <message id="information_log.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Келісім</translation>
  </message>
  <message id="information_log.law_reference">
   <source>Хуулийн заалт, шаардсан бичгийн дугаар</source>
   <translation>Заң бабы, сұрау хаттың нөмірі</translation>
  </message>
  <message id="information_log.documents">
   <source>Баримт бичиг</source>
   <translation>Құжаттар</translation>
  </message>
  <message id="intake.title">
   <source>Хүлээн авах хуудас</source>
   <translation>Қабылдау парағы</translation>
  </message>
  <message id="intake.page.registration">
   <source>Бүртгэл</source>
   <translation>Тіркеу</translation>
  </message>
  <message id="intake.received_at">
   <source>Хүлээн авсан огноо, цаг</source>
   <translation>Қабылданған күн, уақыт</translation>
  </message>
  <message id="intake.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Жүгіну тәсілі</translation>
  </message>
  <message id="intake.informant">
   <source>Мэдээллийн эх сурвалж</source>
   <translation>Ақпарат көзі</translation>
  </message>
  <message id="intake.informant.hint">
   <source>Өөрөө хандсан бол хоосон үлдээнэ.</source>
   <translation>Өзі жүгінсе, бос қалдырылады.</translation>
  </message>
  <message id="intake.informant.ask">
   <source>Та хүсвэл нэр, холбоо барих утсаа үлдээгээрэй. Үйлчлүүлэгчид таны нэрийг хэлэхгүй.</source>
   <translation>Қаласаңыз, атыңыз бен байланыс телефоныңызды қалдырыңыз. Қызмет алушыға атыңызды айтпаймыз.</translation>
  </message>
  <message id="intake.informant_unnamed">
   <source>Нэрээ нууцлахыг хүссэн эсэх</source>
   <translation>Аты аталмауын қалады ма</translation>
  </message>
  <message id="intake.duplicate_search">
   <source>Бүртгэлийн давхардлыг шалгасан эсэх</source>
   <translation>Қайталап тіркеу тексерілді ме</translation>
  </message>
  <message id="intake.duplicate_search.hint">
   <source>Нэр, төрсөн огноо, регистрийн дугаар, утас, эцэг эхээр хайна.</source>
   <translation>Аты, туған күні, жеке нөмірі, телефоны, ата-анасы бойынша іздеу.</translation>
  </message>
  <message id="intake.duplicate_search_result">
   <source>Хайлтын үр дүн, шийдвэр</source>
   <translation>Іздеу нәтижесі, шешім</translation>
  </message>
  <message id="intake.code">
   <source>Тусгай бүртгэлийн дугаар, код</source>
   <translation>Арнайы тіркеу нөмірі, код</translation>
  </message>
  <message id="intake.conflict_of_interest">
   <source>Ажилтанд ашиг сонирхлын зөрчил байгаа эсэх</source>
   <translation>Қызметкерде мүдделер қақтығысы бар ма</translation>
  </message>
  <message id="intake.conflict_of_interest.hint">
   <source>Төрөл садан, найз, хөрш эсвэл хувийн ажил хэргийн холбоотой бол удирдлагад мэдэгдэнэ.</source>
   <translation>Туыс, дос, көрші болса немесе жеке іс байланысы болса, басшыға хабарланады.</translation>
  </message>
  <message id="intake.conflict_of_interest_detail">
   <source>Зөрчил ба авсан арга хэмжээ</source>
   <translation>Қақтығыс және қабылданған шара</translation>
  </message>
  <message id="intake.page.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="intake.client_type">
   <source>Үйлчлүүлэгчийн төрөл</source>
   <translation>Қызмет алушының түрі</translation>
  </message>
  <message id="intake.client_status">
   <source>Хандсан байдал</source>
   <translation>Жүгіну сипаты</translation>
  </message>
  <message id="intake.client_status.hint">
   <source>Албадлагын шинжтэй бол зөвшөөрлийн эрх зүйн үндэслэлийг тодруулна.</source>
   <translation>Мәжбүрлі болса, келісімнің құқықтық негізін нақтылаңыз.</translation>
  </message>
  <message id="intake.surname">
   <source>Овог</source>
   <translation>Тегі</translation>
  </message>
  <message id="intake.surname.hint">
   <source>Нэр кейс файлд орохгүй, зөвхөн нэрсийн бүртгэлд хадгалагдана.</source>
   <translation>Аты кейс файлына кірмейді, тек аттар тізілімінде сақталады.</translation>
  </message>
  <message id="intake.given_name">
   <source>Нэр</source>
   <translation>Аты</translation>
  </message>
  <message id="intake.given_name.ask">
   <source>Таныг хэн гэж дуудвал танд таатай вэ?</source>
   <translation>Сізге қалай жүгінсек ұнайды?</translation>
  </message>
  <message id="intake.sex">
   <source>Хүйс</source>
   <translation>Жынысы</translation>
  </message>
  <message id="intake.birth_date">
   <source>Төрсөн огноо</source>
   <translation>Туған күні</translation>
  </message>
  <message id="intake.birth_date.hint">
   <source>Мэдэхгүй бол зөвхөн он эсвэл ойролцоо нас бичиж болно.</source>
   <translation>Белгісіз болса, жылын немесе шамамен жасын ғана жазуға болады.</translation>
  </message>
  <message id="intake.registration_number">
   <source>Регистрийн дугаар</source>
   <translation>Жеке нөмірі</translation>
  </message>
  <message id="intake.citizenship">
   <source>Иргэншил</source>
   <translation>Азаматтығы</translation>
  </message>
  <message id="intake.page.family">
   <source>Гэр бүл</source>
   <translation>Отбасы</translation>
  </message>
  <message id="intake.parents">
   <source>Эцэг эх</source>
   <translation>Ата-анасы</translation>
  </message>
  <message id="intake.parents.hint">
   <source>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</source>
   <translation>Қызмет алушы бала болса, міндетті түрде толтырылады.</translation>
  </message>
  <message id="intake.parents.ask">
   <source>Ээж, аавынхаа тухай ярьж өгөх үү? Тэд одоо хаана амьдардаг вэ?</source>
   <translation>Анаңыз, әкеңіз туралы айтып бересіз бе? Олар қазір қайда тұрады?</translation>
  </message>
  <message id="intake.parents.person">
   <source>Овог, нэр</source>
   <translation>Тегі, аты</translation>
  </message>
  <message id="intake.parents.relation">
   <source>Хэн болох</source>
   <translation>Кім болады</translation>
  </message>
  <message id="intake.parents.relation.option.mother">
   <source>Эх</source>
   <translation>Ана</translation>
  </message>
  <message id="intake.parents.relation.option.father">
   <source>Эцэг</source>
   <translation>Әке</translation>
  </message>
  <message id="intake.parents.relation.option.step_parent">
   <source>Хойт эх, эцэг</source>
   <translation>Өгей ана, әке</translation>
  </message>
  <message id="intake.parents.relation.option.adoptive">
   <source>Үрчилж авсан эх, эцэг</source>
   <translation>Асырап алған ана, әке</translation>
  </message>
  <message id="intake.parents.state">
   <source>Байдал</source>
   <translation>Жағдайы</translation>
  </message>
  <message id="intake.parents.state.option.together">
   <source>Хамт амьдардаг</source>
   <translation>Бірге тұрады</translation>
  </message>
  <message id="intake.parents.state.option.apart">
   <source>Тусдаа амьдардаг</source>
   <translation>Бөлек тұрады</translation>
  </message>
  <message id="intake.parents.state.option.dead">
   <source>Нас барсан</source>
   <translation>Қайтыс болған</translation>
  </message>
  <message id="intake.parents.state.option.unknown">
   <source>Тодорхойгүй</source>
   <translation>Белгісіз</translation>
  </message>
  <message id="intake.parents.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.incapacitated">
   <source>Эрх зүйн чадамжгүй эсвэл хязгаарлагдмал чадамжтай эсэх</source>
   <translation>Әрекетке қабілетсіз немесе қабілеті шектеулі ме</translation>
  </message>
  <message id="intake.guardian">
   <source>Асран хамгаалагч, асарч буй хүн</source>
   <translation>Қорғаншы, күтіп отырған адам</translation>
  </message>
  <message id="intake.guardian.hint">
   <source>Хүүхэд эсвэл чадамжгүй үйлчлүүлэгчид заавал бөглөнө.</source>
   <translation>Бала немесе әрекетке қабілетсіз қызмет алушы үшін міндетті түрде толтырылады.</translation>
  </message>
  <message id="intake.guardian_basis">
   <source>Асран хамгаалах эрхийн үндэслэл</source>
   <translation>Қорғаншылық құқығының негізі</translation>
  </message>
  <message id="intake.guardian_basis.hint">
   <source>Төрсний гэрчилгээ, Засаг даргын захирамж, шүүхийн шийдвэр.</source>
   <translation>Туу туралы куәлік, әкімнің өкімі, сот шешімі.</translation>
  </message>
  <message id="intake.lives_alone">
   <source>Ганцаараа амьдардаг эсэх</source>
   <translation>Жалғыз тұра ма</translation>
  </message>
  <message id="intake.household">
   <source>Одоо хамт амьдарч байгаа хүмүүс</source>
   <translation>Қазір бірге тұратын адамдар</translation>
  </message>
  <message id="intake.household.ask">
   <source>Одоо нэг гэрт хэн хэн амьдарч байна вэ? Хамгийн бага нь хэдтэй вэ?</source>
   <translation>Қазір бір үйде кімдер тұрады? Ең кішісі неше жаста?</translation>
  </message>
  <message id="intake.household.person">
   <source>Овог, нэр</source>
   <translation>Тегі, аты</translation>
  </message>
  <message id="intake.household.relation">
   <source>Хэн болох</source>
   <translation>Кім болады</translation>
  </message>
  <message id="intake.household.birth">
   <source>Төрсөн огноо, нас</source>
   <translation>Туған күні, жасы</translation>
  </message>
  <message id="intake.household.occupation">
   <source>Эрхэлж буй ажил, сургууль</source>
   <translation>Қызмет түрі, мектеп</translation>
  </message>
  <message id="intake.household.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.household.case_code">
   <source>Өөрийн кейсийн код</source>
   <translation>Өз кейсінің коды</translation>
  </message>
  <message id="intake.page.contact">
   <source>Хаяг, холбоо барих</source>
   <translation>Мекенжайы, байланыс</translation>
  </message>
  <message id="intake.address_registered">
   <source>Бүртгэлтэй хаяг</source>
   <translation>Тіркелген мекенжайы</translation>
  </message>
  <message id="intake.address_actual">
   <source>Одоо амьдарч байгаа хаяг</source>
   <translation>Қазір тұратын мекенжайы</translation>
  </message>
  <message id="intake.address_actual.hint">
   <source>Улирлын нутагтай бол өвөлжөө, хаваржаа, зуслан, намаржааг бич.</source>
   <translation>Маусымдық қонысы болса, қыстау, көктеу, жайлау, күзеуді жазыңыз.</translation>
  </message>
  <message id="intake.address_actual.ask">
   <source>Одоо хаана амьдарч байна вэ? Өвөл, зун нүүдэг үү?</source>
   <translation>Қазір қайда тұрасыз? Қыста, жазда көшесіз бе?</translation>
  </message>
  <message id="intake.phone">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.other_phone">
   <source>Нэмэлт утас</source>
   <translation>Қосымша телефон</translation>
  </message>
  <message id="intake.safe_contact">
   <source>Холбогдоход аюулгүй цаг, арга</source>
   <translation>Байланысуға қауіпсіз уақыт, тәсіл</translation>
  </message>
  <message id="intake.safe_contact.ask">
   <source>Тан руу хэзээ, яаж холбогдвол аюулгүй вэ? Утсыг тань өөр хүн авдаг уу?</source>
   <translation>Сізбен қашан және қалай байланысқан қауіпсіз? Телефоныңызды басқа адам ала ма?</translation>
  </message>
  <message id="intake.language">
   <source>Ярьдаг хэл</source>
   <translation>Тілі</translation>
  </message>
  <message id="intake.interpreter">
   <source>Орчуулагч, дохионы хэлмэрч хэрэгтэй эсэх</source>
   <translation>Аудармашы, ымдау тілінің маманы керек пе</translation>
  </message>
  <message id="intake.aids">
   <source>Хөгжлийн бэрхшээлд шаардлагатай хэрэгсэл, туслалцаа</source>
   <translation>Мүгедектікке байланысты қажетті құрал, көмек</translation>
  </message>
  <message id="intake.page.situation">
   <source>Нөхцөл байдал</source>
   <translation>Жағдай</translation>
  </message>
  <message id="intake.target_group">
   <source>Зорилтот бүлэг</source>
   <translation>Нысаналы топ</translation>
  </message>
  <message id="intake.target_group_sealed">
   <source>Зорилтот бүлэг (маш нууц)</source>
   <translation>Нысаналы топ (қатаң құпия)</translation>
  </message>
  <message id="intake.target_group_sealed.hint">
   <source>Зөвхөн нэр заасан ажилтанд харагдана. Тайланд нийт тоогоор, тавд хүрэхгүй бол огт гарахгүй.</source>
   <translation>Тек аталған қызметкерге көрінеді. Есепте жалпы санмен ғана, бестен аз болса көрсетілмейді.</translation>
  </message>
  <message id="intake.vulnerability">
   <source>Эмзэг байдлын шалгуур</source>
   <translation>Осалдық өлшемшарттары</translation>
  </message>
  <message id="intake.vulnerability.hint">
   <source>Шалгуурыг стандартад жагсаагаагүй тул эндхийг саналаар авна.</source>
   <translation>Стандартта өлшемшарттар тізбеленбеген, бұл тізім ұсыныс ретінде берілді.</translation>
  </message>
  <message id="intake.vulnerability.option.violence">
   <source>Хүчирхийлэлд өртсөн, өртөх эрсдэлтэй</source>
   <translation>Зорлық-зомбылыққа ұшыраған немесе ұшырау тәуекелі бар</translation>
  </message>
  <message id="intake.vulnerability.option.life_danger">
   <source>Амь нас, эрүүл мэнд аюулд орсон</source>
   <translation>Өміріне, денсаулығына қауіп төнген</translation>
  </message>
  <message id="intake.vulnerability.option.no_care">
   <source>Асран хамгаалах хүнгүй</source>
   <translation>Күтіп, қамқорлық жасайтын адам жоқ</translation>
  </message>
  <message id="intake.vulnerability.option.basic_needs">
   <source>Хоол, хувцас, дулаанаар дутмаг</source>
   <translation>Тамақ, киім, жылу жетіспейді</translation>
  </message>
  <message id="intake.vulnerability.option.health">
   <source>Хүнд өвчтэй, байнгын асаргаа хэрэгтэй</source>
   <translation>Ауыр науқас, тұрақты күтімге мұқтаж</translation>
  </message>
  <message id="intake.vulnerability.option.housing">
   <source>Тогтсон орон байргүй</source>
   <translation>Тұрақты тұрғын үйі жоқ</translation>
  </message>
  <message id="intake.vulnerability.option.addiction">
   <source>Гэр бүлд донтох асуудалтай</source>
   <translation>Отбасында тәуелділік мәселесі бар</translation>
  </message>
  <message id="intake.vulnerability.option.isolation">
   <source>Тусламж авах хүнгүй, ганцаардсан</source>
   <translation>Көмектесетін адам жоқ, жалғыз</translation>
  </message>
  <message id="intake.vulnerability.option.crisis">
   <source>Гэнэтийн хямралд орсон</source>
   <translation>Күтпеген дағдарысқа тап болған</translation>
  </message>
  <message id="intake.vulnerability_result">
   <source>Шалгуурын дүн</source>
   <translation>Өлшемшарттар нәтижесі</translation>
  </message>
  <message id="intake.vulnerability_result.option.meets">
   <source>Хангасан</source>
   <translation>Сәйкес келеді</translation>
  </message>
  <message id="intake.vulnerability_result.option.does_not_meet">
   <source>Хангаагүй</source>
   <translation>Сәйкес келмейді</translation>
  </message>
  <message id="intake.problem_own_words">
   <source>Үйлчлүүлэгч асуудлаа хэрхэн тодорхойлсон</source>
   <translation>Проблема қызмет алушының өз сөзімен</translation>
  </message>
  <message id="intake.problem_own_words.hint">
   <source>Үйлчлүүлэгчийн үгийг өөрчлөхгүй бич.</source>
   <translation>Қызмет алушының сөзін өзгертпей жазыңыз.</translation>
  </message>
  <message id="intake.problem_own_words.ask">
   <source>Танд яг одоо хамгийн их санаа зовоож байгаа зүйл юу вэ?</source>
   <translation>Қазір сізді ең көп не алаңдатады?</translation>
  </message>
  <message id="intake.circumstances">
   <source>Мэдэгдэж буй нөхцөл байдал, хандсан шалтгаан</source>
   <translation>Белгілі жағдайлар, жүгіну себебі</translation>
  </message>
  <message id="intake.circumstances.ask">
   <source>Өнөөдөр яагаад ирэхээр шийдсэн бэ? Юу өөрчлөгдвөл танд амар болох вэ?</source>
   <translation>Неге бүгін келуді шештіңіз? Не өзгерсе, сізге жеңіл болады?</translation>
  </message>
  <message id="intake.page.danger">
   <source>Аюул, өмнөх үйлчилгээ</source>
   <translation>Қауіп, бұрынғы қызметтер</translation>
  </message>
  <message id="intake.immediate_danger">
   <source>Шууд аюул байгаа эсэх</source>
   <translation>Тікелей қауіп бар ма</translation>
  </message>
  <message id="intake.immediate_danger.hint">
   <source>Тийм бол шуурхай дуудлагын хуудсыг нэн даруй бөглөнө.</source>
   <translation>Бар болса, шұғыл шақыру парағы дереу толтырылады.</translation>
  </message>
  <message id="intake.immediate_danger.ask">
   <source>Та одоо аюулгүй байна уу? Гэртээ харихаас айж байна уу?</source>
   <translation>Қазір қауіпсізсіз бе? Үйге барудан қорқасыз ба?</translation>
  </message>
  <message id="intake.threat_self">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Өзіне зиян келтіру қаупі</translation>
  </message>
  <message id="intake.threat_self.ask">
   <source>Заримдаа хүн хэтэрхий ядраад амьдрахыг хүсэхгүй болдог. Танд тийм бодол төрж байсан уу?</source>
   <translation>Кейде адам қатты шаршап, өмір сүргісі келмей кетеді. Сізде ондай ой болды ма?</translation>
  </message>
  <message id="intake.threat_others">
   <source>Бусдад гэмтэл учруулах аюул</source>
   <translation>Басқаларға қауіп</translation>
  </message>
  <message id="intake.earlier_service">
   <source>Өмнө нь нийгмийн ажлын үйлчилгээ авч байсан эсэх</source>
   <translation>Бұрын әлеуметтік жұмыс қызметін алған ба</translation>
  </message>
  <message id="intake.earlier_service.ask">
   <source>Өмнө нь ийм тусламж авч байсан уу? Юу нь хэрэг болсон бэ?</source>
   <translation>Бұрын осындай көмек алдыңыз ба? Несі пайдалы болды?</translation>
  </message>
  <message id="intake.earlier_services">
   <source>Өмнө авсан үйлчилгээ</source>
   <translation>Бұрын алған қызметтер</translation>
  </message>
  <message id="intake.earlier_services.organisation">
   <source>Байгууллага</source>
   <translation>Ұйым</translation>
  </message>
  <message id="intake.earlier_services.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="intake.earlier_services.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.earlier_services.service">
   <source>Авсан үйлчилгээ</source>
   <translation>Алған қызмет</translation>
  </message>
  <message id="intake.earlier_services.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="intake.earlier_services.file_attached">
   <source>Кейс файл хавсаргасан</source>
   <translation>Кейс файлы тіркелген</translation>
  </message>
  <message id="intake.page.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="intake.consent_ref">
   <source>Зөвшөөрлийн дугаар</source>
   <translation>Келісім нөмірі</translation>
  </message>
  <message id="intake.consent_ref.ask">
   <source>Бид таны мэдээллийг яаж хэрэглэхийг тайлбарлая. Та юуг зөвшөөрч, юуг зөвшөөрөхгүй вэ?</source>
   <translation>Мәліметіңізді қалай қолданатынымызды түсіндірейін. Неге келісесіз, неге келіспейсіз?</translation>
  </message>
  <message id="intake.no_consent_reason">
   <source>Зөвшөөрөл аваагүй шалтгаан, авсан арга хэмжээ</source>
   <translation>Келісім алынбау себебі, қабылданған шара</translation>
  </message>
  <message id="intake.first_link">
   <source>Орон нутгийн байгууллага, мэргэжилтэнтэй анх холбосон</source>
   <translation>Жергілікті ұйыммен, маманмен алғашқы байланыстыру</translation>
  </message>
  <message id="intake.first_link.organisation">
   <source>Байгууллага</source>
   <translation>Ұйым</translation>
  </message>
  <message id="intake.first_link.function">
   <source>Албан тушаал</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="intake.first_link.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="intake.first_link.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.service_kind">
   <source>Үйлчилгээний төрөл</source>
   <translation>Қызмет түрі</translation>
  </message>
  <message id="intake.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="intake.decision.option.case_management">
   <source>Кейс менежментийн үйлчилгээнд авах</source>
   <translation>Кейс-менеджментке алу</translation>
  </message>
  <message id="intake.decision.option.one_time_advice">
   <source>Нэг удаагийн зөвлөгөө</source>
   <translation>Бір жолғы кеңес</translation>
  </message>
  <message id="intake.decision.option.referred">
   <source>Холбон зуучлах</source>
   <translation>Қайта бағыттау</translation>
  </message>
  <message id="intake.decision.option.transferred">
   <source>Шилжүүлэх</source>
   <translation>Тапсыру</translation>
  </message>
  <message id="intake.decision.option.not_eligible">
   <source>Шалгуур хангаагүй</source>
   <translation>Өлшемшартқа сәйкес келмейді</translation>
  </message>
  <message id="intake.decision_detail">
   <source>Хаашаа, юуны тухай</source>
   <translation>Қайда, не бойынша</translation>
  </message>
  <message id="intake.page.agreement">
   <source>Тохиролцоо, гарын үсэг</source>
   <translation>Келісу, қол қою</translation>
  </message>
  <message id="intake.responsible">
   <source>Хариуцсан мэргэжилтэн</source>
   <translation>Кейске жауапты қызметкер</translation>
  </message>
  <message id="intake.end_explained">
   <source>Үйлчилгээ хэзээ, яаж дуусахыг тайлбарласан эсэх</source>
   <translation>Қызмет қашан және қалай аяқталатыны түсіндірілді ме</translation>
  </message>
  <message id="intake.end_explained.ask">
   <source>Бид хэр удаан хамт ажиллах, хэзээ дуусгахаа одооноос ярилцъя. Танд асуух зүйл байна уу?</source>
   <translation>Қанша уақыт бірге жұмыс істейтінімізді, қашан аяқтайтынымызды қазірден сөйлесейік. Сұрақтарыңыз бар ма?</translation>
  </message>
  <message id="intake.expected_end">
   <source>Дуусгах төлөвтэй огноо</source>
   <translation>Болжалды аяқталу күні</translation>
  </message>
  <message id="intake.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="intake.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="intake.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="intake.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="joint_plan.title">
   <source>Хамтарсан төлөвлөгөө</source>
   <translation>Бірлескен жоспар</translation>
  </message>
  <message id="joint_plan.page.parties">
   <source>Талууд, нийтлэг зорилго</source>
   <translation>Тараптар, ортақ мақсат</translation>
  </message>
  <message id="joint_plan.made_on">
   <source>Төлөвлөгөө гаргасан огноо</source>
   <translation>Жоспар жасалған күн</translation>
  </message>
  <message id="joint_plan.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Жіберу парағы</translation>
  </message>
  <message id="joint_plan.sender">
   <source>Илгээсэн мэргэжилтэн</source>
   <translation>Жіберген маман</translation>
  </message>
  <message id="joint_plan.receiver">
   <source>Хүлээн авсан мэргэжилтэн</source>
   <translation>Қабылдаған маман</translation>
  </message>
  <message id="joint_plan.common_goal">
   <source>Нийтлэг зорилго</source>
   <translation>Ортақ мақсат</translation>
  </message>
  <message id="joint_plan.common_goal.ask">
   <source>Хоёр байгууллага хамтарч ажилласнаар таны амьдралд юу өөрчлөгдөөсэй гэж хүсэж байна вэ?</source>
   <translation>Екі ұйым бірлесіп жұмыс істегенде сіздің өміріңізде не өзгерсе дейсіз?</translation>
  </message>
  <message id="joint_plan.steps">
   <source>Хийх алхам</source>
   <translation>Қадамдар</translation>
  </message>
  <message id="joint_plan.steps.step">
   <source>Алхам</source>
   <translation>Қадам</translation>
  </message>
  <message id="joint_plan.steps.who">
   <source>Хариуцах эзэн</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="joint_plan.steps.period">
   <source>Эхлэх – дуусах</source>
   <translation>Басталуы – аяқталуы</translation>
  </message>
  <message id="joint_plan.steps.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="joint_plan.page.agreement">
   <source>Зохицуулалт, тохиролцоо</source>
   <translation>Үйлестіру, келісу</translation>
  </message>
  <message id="joint_plan.coordination">
   <source>Хэн удирдах, хэдий давтамжтай холбогдох</source>
   <translation>Кім жетекшілік етеді, қаншалықты жиі байланысады</translation>
  </message>
  <message id="joint_plan.coordination.hint">
   <source>Үйлчлүүлэгч аль асуудлаар хэнд хандахаа мэдэж байх ёстой.</source>
   <translation>Қызмет алушы қай мәселе бойынша кімге жүгінетінін білуі керек.</translation>
  </message>
  <message id="joint_plan.review_on">
   <source>Эргэн хянах огноо</source>
   <translation>Қайта қарау күні</translation>
  </message>
  <message id="joint_plan.consent_ref">
   <source>Үйлчлүүлэгчийн зөвшөөрөл</source>
   <translation>Қызмет алушының келісімі</translation>
  </message>
  <message id="joint_plan.client_agreement">
   <source>Үйлчлүүлэгч зөвшөөрсөн</source>
   <translation>Қызмет алушы келісті</translation>
  </message>
  <message id="joint_plan.client_agreement.ask">
   <source>Энэ төлөвлөгөө танд тохирч байна уу? Юуг нь өөрчлөх вэ?</source>
   <translation>Бұл жоспар сізге қолайлы ма? Нені өзгертеміз?</translation>
  </message>
  <message id="joint_plan.client_agreement.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="joint_plan.client_agreement.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="joint_plan.signatures">
   <source>Талуудын гарын үсэг</source>
   <translation>Тараптардың қолы</translation>
  </message>
  <message id="joint_plan.signatures.option.sender">
   <source>илгээсэн мэргэжилтэн</source>
   <translation>жіберген маман</translation>
  </message>
  <message id="joint_plan.signatures.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>қабылдаған маман</translation>
  </message>
  <message id="joint_team.title">
   <source>Хамтарсан багийн уулзалтын тэмдэглэл</source>
   <translation>Мультипәндік топ отырысының жазбасы</translation>
  </message>
  <message id="joint_team.page.meeting">
   <source>Уулзалт</source>
   <translation>Отырыс</translation>
  </message>
  <message id="joint_team.met_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="joint_team.place">
   <source>Хаана</source>
   <translation>Қайда</translation>
  </message>
  <message id="joint_team.members">
   <source>Оролцсон гишүүд</source>
   <translation>Қатысқан мүшелер</translation>
  </message>
  <message id="joint_team.cases">
   <source>Хэлэлцсэн кейс</source>
   <translation>Қаралған кейстер</translation>
  </message>
  <message id="joint_team.cases.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Тек код жазылады, аты жазылмайды.</translation>
  </message>
  <message id="joint_team.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="joint_team.cases.matter">
   <source>Асуудал</source>
   <translation>Мәселе</translation>
  </message>
  <message id="joint_team.page.work">
   <source>Үнэлгээ, тусламж, шийдвэр</source>
   <translation>Бағалау, көмек, шешім</translation>
  </message>
  <message id="joint_team.evaluation">
   <source>Хамтарсан багийн үнэлгээ</source>
   <translation>Мультипәндік топтың бағалауы</translation>
  </message>
  <message id="joint_team.evaluation.ask">
   <source>Салбар бүр юу харж байна вэ? Хамтдаа авч үзвэл ямар дүр зураг гарч байна вэ?</source>
   <translation>Әр сала нені көріп отыр? Бірге қарасақ, қандай көрініс шығады?</translation>
  </message>
  <message id="joint_team.help">
   <source>Үзүүлсэн тусламж, үйлчилгээ</source>
   <translation>Көрсетілген көмек, қызметтер</translation>
  </message>
  <message id="joint_team.help.service">
   <source>Үйлчилгээ</source>
   <translation>Қызмет</translation>
  </message>
  <message id="joint_team.help.by">
   <source>Хэн үзүүлсэн</source>
   <translation>Кім көрсетті</translation>
  </message>
  <message id="joint_team.help.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="joint_team.help.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="joint_team.decisions">
   <source>Шийдвэр</source>
   <translation>Шешімдер</translation>
  </message>
  <message id="joint_team.decisions.what">
   <source>Юу хийх</source>
   <translation>Не істеу керек</translation>
  </message>
  <message id="joint_team.decisions.who">
   <source>Хариуцах эзэн</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="joint_team.decisions.until">
   <source>Хугацаа</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="joint_team.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="joint_team.signatures.option.chair">
   <source>хурал даргалагч</source>
   <translation>төраға</translation>
  </message>
  <message id="joint_team.signatures.option.secretary">
   <source>нарийн бичиг</source>
   <translation>хатшы</translation>
  </message>
  <message id="lessons_register.title">
   <source>Сургамжийн нэгдсэн жагсаалт</source>
   <translation>Сабақтардың жиынтық тізімі</translation>
  </message>
  <message id="lessons_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="lessons_register.lines">
   <source>Сургамжийн нэгдсэн жагсаалт</source>
   <translation>Сабақтардың жиынтық тізімі</translation>
  </message>
  <message id="lessons_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="lessons_register.lines.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="lessons_register.lines.lesson">
   <source>Сургамж, сайжруулах зүйл</source>
   <translation>Сабақ, жақсартатын нәрсе</translation>
  </message>
  <message id="mentoring_assessment.title">
   <source>Чадамжийн гарааны үнэлгээ, барианы судалгаа</source>
   <translation>Құзыреттерді бастапқы және қорытынды бағалау</translation>
  </message>
  <message id="mentoring_assessment.page.unit">
   <source>Хэн, хаана</source>
   <translation>Кім, қайда</translation>
  </message>
  <message id="mentoring_assessment.assessed_on">
   <source>Үнэлсэн огноо</source>
   <translation>Бағаланған күн</translation>
  </message>
  <message id="mentoring_assessment.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="mentoring_assessment.kind.option.baseline">
   <source>гарааны үнэлгээ</source>
   <translation>бастапқы</translation>
  </message>
  <message id="mentoring_assessment.kind.option.interim">
   <source>завсрын үнэлгээ</source>
   <translation>аралық</translation>
  </message>
  <message id="mentoring_assessment.kind.option.endline">
   <source>барианы судалгаа</source>
   <translation>қорытынды</translation>
  </message>
  <message id="mentoring_assessment.unit">
   <source>Дүүрэг, хороо эсвэл сум</source>
   <translation>Аудан, ауыл</translation>
  </message>
  <message id="mentoring_assessment.about">
   <source>Хэнийг үнэлсэн</source>
   <translation>Кім бағаланды</translation>
  </message>
  <message id="mentoring_assessment.about.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="mentoring_assessment.about.option.team">
   <source>хамтарсан баг</source>
   <translation>бірлескен топ</translation>
  </message>
  <message id="mentoring_assessment.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="mentoring_assessment.team">
   <source>Багийн нэр</source>
   <translation>Топтың атауы</translation>
  </message>
  <message id="mentoring_assessment.background">
   <source>Мэргэжлийн бэлтгэл</source>
   <translation>Кәсіби даярлық</translation>
  </message>
  <message id="mentoring_assessment.background.option.degree">
   <source>нийгмийн ажлын зэрэгтэй</source>
   <translation>әлеуметтік жұмыс бойынша дипломы бар</translation>
  </message>
  <message id="mentoring_assessment.background.option.other">
   <source>өөр мэргэжилтэй</source>
   <translation>басқа мамандық</translation>
  </message>
  <message id="mentoring_assessment.background.option.none">
   <source>мэргэжилгүй</source>
   <translation>мамандығы жоқ</translation>
  </message>
  <message id="mentoring_assessment.page.competences">
   <source>Чадамж</source>
   <translation>Құзыреттер</translation>
  </message>
  <message id="mentoring_assessment.competences">
   <source>Чадамжийн үнэлгээ</source>
   <translation>Құзыреттерді бағалау</translation>
  </message>
  <message id="mentoring_assessment.competences.competence">
   <source>Чадамж</source>
   <translation>Құзырет</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.file">
   <source>кейс файл бүрдүүлэх</source>
   <translation>іс құжаттарын жинақтау</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.forms">
   <source>маягт бөглөх</source>
   <translation>нысандарды толтыру</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.presenting">
   <source>кейс танилцуулах</source>
   <translation>істі таныстыру</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.ethics">
   <source>ёс зүй</source>
   <translation>этика</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.confidentiality">
   <source>нууцлал</source>
   <translation>құпиялық</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.safety">
   <source>аюулгүй ажиллах</source>
   <translation>қауіпсіз жұмыс</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.child_victims">
   <source>хохирогч хүүхэдтэй ажиллах</source>
   <translation>жәбірленуші балалармен жұмыс</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.trauma">
   <source>сэтгэлийн шархыг харгалзсан үйлчилгээ</source>
   <translation>психологиялық жарақатты ескеру</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.conference">
   <source>кейс хэлэлцүүлэг</source>
   <translation>істі талқылау</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.referral">
   <source>холбон зуучлах</source>
   <translation>жолдау</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.development">
   <source>хүний хөгжил, зан үйл</source>
   <translation>адамның дамуы, мінез-құлқы</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.strengths">
   <source>давуу талд тулгуурлах</source>
   <translation>күшті жақтарға сүйену</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.theory">
   <source>онол, нөөц ашиглах</source>
   <translation>теория мен ресурстарды қолдану</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.research">
   <source>судалгааны арга</source>
   <translation>зерттеу әдістері</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.policy">
   <source>бодлогын дүн шинжилгээ</source>
   <translation>саясатты талдау</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.law">
   <source>хууль эрх зүй</source>
   <translation>заңнама</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>ынтымақтастық</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.learning">
   <source>тасралтгүй суралцах</source>
   <translation>үздіксіз оқу</translation>
  </message>
  <message id="mentoring_assessment.competences.level">
   <source>Түвшин (0–4)</source>
   <translation>Деңгей (0–4)</translation>
  </message>
  <message id="mentoring_assessment.competences.evidence">
   <source>Нотолгоо</source>
   <translation>Дәлел</translation>
  </message>
  <message id="mentoring_assessment.competences.comment">
   <source>Тайлбар</source>
   <translation>Ескертпе</translation>
  </message>
  <message id="mentoring_assessment.average">
   <source>Дундаж түвшин</source>
   <translation>Орташа деңгей</translation>
  </message>
  <message id="mentoring_assessment.files">
   <source>Түүвэрлэсэн файлууд</source>
   <translation>Таңдалған істер</translation>
  </message>
  <message id="mentoring_assessment.files.code">
   <source>Кейсийн код</source>
   <translation>Іс коды</translation>
  </message>
  <message id="mentoring_assessment.files.complete">
   <source>Бүрдэл, %</source>
   <translation>Толықтығы, %</translation>
  </message>
  <message id="mentoring_assessment.needs">
   <source>Ажилтны хэрэгцээ, хүсэл</source>
   <translation>Қызметкердің қажеттілігі, тілегі</translation>
  </message>
  <message id="mentoring_assessment.needs.ask">
   <source>Ямар ажил дээр хажууд тань хүн байгаасай гэж хүсдэг вэ?</source>
   <translation>Қай жұмыста жаныңызда біреу болғанын қалайсыз?</translation>
  </message>
  <message id="mentoring_assessment.page.conclusion">
   <source>Харьцуулалт, дүгнэлт</source>
   <translation>Салыстыру, қорытынды</translation>
  </message>
  <message id="mentoring_assessment.baseline">
   <source>Харьцуулах гарааны үнэлгээ</source>
   <translation>Салыстырылатын бастапқы бағалау</translation>
  </message>
  <message id="mentoring_assessment.comparison">
   <source>Гарааны үнэлгээтэй харьцуулахад</source>
   <translation>Бастапқы бағалаумен салыстырғанда</translation>
  </message>
  <message id="mentoring_assessment.conclusion">
   <source>Дүгнэлт</source>
   <translation>Қорытынды</translation>
  </message>
  <message id="mentoring_assessment.alone">
   <source>Цаашид бие даан ажиллаж чадах эсэх</source>
   <translation>Әрі қарай өз бетінше жұмыс істей ала ма</translation>
  </message>
  <message id="mentoring_assessment.alone.option.yes">
   <source>чадна</source>
   <translation>алады</translation>
  </message>
  <message id="mentoring_assessment.alone.option.partly">
   <source>зарим дэмжлэгтэй</source>
   <translation>ішінара қолдаумен</translation>
  </message>
  <message id="mentoring_assessment.alone.option.no">
   <source>хараахан үгүй</source>
   <translation>әзірге жоқ</translation>
  </message>
  <message id="mentoring_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="mentoring_assessment.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>тәлімгер</translation>
  </message>
  <message id="mentoring_assessment.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="mentoring_plan.title">
   <source>Зөвлөн туслах төлөвлөгөө</source>
   <translation>Тәлімгерлік жоспары</translation>
  </message>
  <message id="mentoring_plan.page.plan">
   <source>Төлөвлөгөө</source>
   <translation>Жоспар</translation>
  </message>
  <message id="mentoring_plan.planned_on">
   <source>Төлөвлөсөн огноо</source>
   <translation>Жоспар жасалған күн</translation>
  </message>
  <message id="mentoring_plan.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="mentoring_plan.mentor">
   <source>Зөвлөн туслагч</source>
   <translation>Тәлімгер</translation>
  </message>
  <message id="mentoring_plan.baseline">
   <source>Үндэслэсэн гарааны үнэлгээ</source>
   <translation>Негізге алынған бастапқы бағалау</translation>
  </message>
  <message id="mentoring_plan.plan">
   <source>Зорилго, сэдэв, огноо</source>
   <translation>Мақсаттар, тақырыптар, күндер</translation>
  </message>
  <message id="mentoring_plan.plan.competence">
   <source>Чадамж</source>
   <translation>Құзырет</translation>
  </message>
  <message id="mentoring_plan.plan.goal">
   <source>Зорилго</source>
   <translation>Мақсат</translation>
  </message>
  <message id="mentoring_plan.plan.activity">
   <source>Үйл ажиллагаа</source>
   <translation>Іс-әрекет</translation>
  </message>
  <message id="mentoring_plan.plan.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="mentoring_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="mentoring_plan.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>тәлімгер</translation>
  </message>
  <message id="mentoring_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="mentoring_session.title">
   <source>Зөвлөн туслах зөвлөгөөний тэмдэглэл</source>
   <translation>Тәлімгерлік кездесуінің жазбасы</translation>
  </message>
  <message id="mentoring_session.page.session">
   <source>Зөвлөгөө</source>
   <translation>Кездесу</translation>
  </message>
  <message id="mentoring_session.number">
   <source>Дугаар</source>
   <translation>Нөмірі</translation>
  </message>
  <message id="mentoring_session.met_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="mentoring_session.plan">
   <source>Аль төлөвлөгөөгөөр</source>
   <translation>Қай жоспар бойынша</translation>
  </message>
  <message id="mentoring_session.minutes">
   <source>Үргэлжилсэн хугацаа</source>
   <translation>Ұзақтығы</translation>
  </message>
  <message id="mentoring_session.minutes.unit">
   <source>мин</source>
   <translation>мин</translation>
  </message>
  <message id="mentoring_session.place">
   <source>Газар</source>
   <translation>Орны</translation>
  </message>
  <message id="mentoring_session.present">
   <source>Оролцсон хүмүүс</source>
   <translation>Қатысқандар</translation>
  </message>
  <message id="mentoring_session.topics">
   <source>Сэдэв</source>
   <translation>Тақырыптар</translation>
  </message>
  <message id="mentoring_session.topics.option.file">
   <source>кейс файл</source>
   <translation>іс құжаттары</translation>
  </message>
  <message id="mentoring_session.topics.option.assessment">
   <source>үнэлгээ</source>
   <translation>бағалау</translation>
  </message>
  <message id="mentoring_session.topics.option.plan">
   <source>төлөвлөгөө</source>
   <translation>жоспар</translation>
  </message>
  <message id="mentoring_session.topics.option.safety">
   <source>аюулгүй байдал</source>
   <translation>қауіпсіздік</translation>
  </message>
  <message id="mentoring_session.topics.option.ethics">
   <source>ёс зүй, нууцлал</source>
   <translation>этика, құпиялық</translation>
  </message>
  <message id="mentoring_session.topics.option.conference">
   <source>кейс хэлэлцүүлэг</source>
   <translation>істі талқылау</translation>
  </message>
  <message id="mentoring_session.topics.option.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>ынтымақтастық</translation>
  </message>
  <message id="mentoring_session.topics.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="mentoring_session.codes">
   <source>Кейсийн кодууд</source>
   <translation>Істердің кодтары</translation>
  </message>
  <message id="mentoring_session.codes.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Аты-жөні жазылмайды.</translation>
  </message>
  <message id="mentoring_session.advice">
   <source>Өгсөн зөвлөгөө</source>
   <translation>Берілген кеңестер</translation>
  </message>
  <message id="mentoring_session.task">
   <source>Тохирсон дадлагын даалгавар</source>
   <translation>Келісілген практикалық тапсырма</translation>
  </message>
  <message id="mentoring_session.task_result">
   <source>Даалгаврын үр дүн</source>
   <translation>Тапсырманың нәтижесі</translation>
  </message>
  <message id="mentoring_session.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="mentoring_session.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>тәлімгер</translation>
  </message>
  <message id="mentoring_session.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="norm_entry.title">
   <source>Хэм хэмжээний бүртгэл</source>
   <translation>Нормативтік актілер тізілімі</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Хэм хэмжээ</source>
   <translation>Нормативтік акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Нэр, дугаар</source>
   <translation>Атауы, нөмірі</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Баталсан байгууллага</source>
   <translation>Қабылдаған орган</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Баталсан огноо</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Хүчин төгөлдөр болсон</source>
   <translation>Күшіне енген күні</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Хүчингүй болсон</source>
   <translation>Күшін жойған күні</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Дахин хянах огноо</source>
   <translation>Қайта қаралатын күн</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Програм дахь хэвлэл</source>
   <translation>Бағдарламадағы басылымы</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Жишээ нь mn/2021. Бичилт бүр бөглөсөн хэвлэлээ хадгална.</source>
   <translation>Мысалы, kze/2023. Әр жазба өзі толтырылған басылымды сақтайды.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Хуулбар хадгалж буй газар</source>
   <translation>Көшірме сақталатын орын</translation>
  </message>
  <message id="observation.title">
   <source>Ажиглалтын хуудас</source>
   <translation>Бақылау парағы</translation>
  </message>
  <message id="observation.page.setting">
   <source>Ажиглалтын нөхцөл</source>
   <translation>Бақылау жағдайы</translation>
  </message>
  <message id="observation.phase">
   <source>Үе</source>
   <translation>Кезең</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>үйлчилгээний явцад</source>
   <translation>қызмет көрсету барысында</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>үйлчилгээ дууссаны дараа</source>
   <translation>қызмет аяқталғаннан кейін</translation>
  </message>
  <message id="observation.observed_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="observation.observed_at">
   <source>Цаг</source>
   <translation>Уақыты</translation>
  </message>
  <message id="observation.setting">
   <source>Орчин</source>
   <translation>Орта</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Хаягийг бүү бич: «ангид», «гэрт нь».</source>
   <translation>Мекенжайын жазбаңыз: «сыныпта», «үйінде».</translation>
  </message>
  <message id="observation.observer">
   <source>Ажигласан хүн</source>
   <translation>Бақылаушы</translation>
  </message>
  <message id="observation.page.observed">
   <source>Ажиглалт</source>
   <translation>Бақылау</translation>
  </message>
  <message id="observation.observations">
   <source>Ажигласан зүйл</source>
   <translation>Байқалғандар</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Харсан, сонссон зүйлээ л бичнэ; тайлбарыг тусад нь.</source>
   <translation>Көрген-естігенді ғана жазыңыз; түсіндірмесі бөлек.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Чиглэл</source>
   <translation>Бағыт</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>аюулгүй байдал</source>
   <translation>қауіпсіздік</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>эрүүл мэнд</source>
   <translation>денсаулық</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>сэтгэл санаа</source>
   <translation>эмоциялар</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>харилцаа</source>
   <translation>қарым-қатынас</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>сургууль, ажил</source>
   <translation>мектеп, жұмыс</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>өдөр тутмын ур чадвар</source>
   <translation>күнделікті дағдылар</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Ажиглалт</source>
   <translation>Бақылау</translation>
  </message>
  <message id="observation.observations.change">
   <source>Өмнөхөөс</source>
   <translation>Бұрынғымен салыстырғанда</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>сайжирсан</source>
   <translation>жақсарды</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>хэвээр</source>
   <translation>бұрынғыдай</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>муудсан</source>
   <translation>нашарлады</translation>
  </message>
  <message id="observation.interpretation">
   <source>Тайлбар</source>
   <translation>Пайымдау</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Ажилтны бодол, таамаглал; баримтаас тусад нь.</source>
   <translation>Қызметкердің ойы, болжамы; фактіден бөлек.</translation>
  </message>
  <message id="observation.action">
   <source>Шаардлагатай арга хэмжээ</source>
   <translation>Қажетті шара</translation>
  </message>
  <message id="observation.action.hint">
   <source>Юу, хэн, хэзээ. Шаардлагагүй бол тэгж бичнэ.</source>
   <translation>Не, кім, қашан. Қажет болмаса, солай жазыңыз.</translation>
  </message>
  <message id="observation.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="organisation_card.title">
   <source>Байгууллагын карт</source>
   <translation>Ұйым карточкасы</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Нэр, бүртгэл</source>
   <translation>Атауы, тіркелуі</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карт бөглөсөн огноо</source>
   <translation>Карточка толтырылған күн</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Өөрчлөлт бүрт шинэ карт бөглөнө, хуучин нь үлдэнэ.</source>
   <translation>Әр өзгерісте жаңа карточка толтырылады, ескісі қалады.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Албан ёсны нэр</source>
   <translation>Ресми атауы</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Өмчийн хэлбэр</source>
   <translation>Меншік нысаны</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>төрийн</source>
   <translation>мемлекеттік</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>орон нутгийн</source>
   <translation>коммуналдық</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>төрийн бус</source>
   <translation>мемлекеттік емес</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>хувийн</source>
   <translation>жеке меншік</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>хуулийн этгээд бус хувь хүн</source>
   <translation>заңды тұлға құрмаған адам</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Үйлчилгээ үзүүлэгчийн төрөл</source>
   <translation>Қызмет көрсетушінің түрі</translation>
  </message>
  <message id="organisation_card.provider.option.state">
   <source>төрийн байгууллага</source>
   <translation>мемлекеттік ұйым</translation>
  </message>
  <message id="organisation_card.provider.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>қоғамдық ұйым</translation>
  </message>
  <message id="organisation_card.provider.option.firm">
   <source>хувийн хэвшил</source>
   <translation>жеке сектор</translation>
  </message>
  <message id="organisation_card.provider.option.person">
   <source>бие даасан нийгмийн ажилтан</source>
   <translation>дербес әлеуметтік қызметкер</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Бусад төрөл</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Улсын бүртгэлийн гэрчилгээний дугаар</source>
   <translation>Мемлекеттік тіркеу куәлігінің нөмірі</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Бүртгэсэн огноо</source>
   <translation>Тіркелген күні</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Гэрчилгээ, хуулбар хадгалж буй газар</source>
   <translation>Куәлік пен көшірме сақталатын орын</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Ажил, нөөц</source>
   <translation>Жұмысы, ресурстары</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Нийгмийн ажлын туршлага</source>
   <translation>Әлеуметтік жұмыстағы тәжірибе</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Эрхэм зорилго, үнэт зүйл</source>
   <translation>Миссиясы, құндылықтары</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Шууд үйлчилгээ</source>
   <translation>Тікелей қызметтер</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Шууд бус үйлчилгээ</source>
   <translation>Жанама қызметтер</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Мэргэжлийн удирдлагын зохион байгуулалт</source>
   <translation>Супервизияның ұйымдастырылуы</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Хүний нөөц</source>
   <translation>Қызметкерлер құрамы</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Албан тушаал</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Орон тоо</source>
   <translation>Штат саны</translation>
  </message>
  <message id="organisation_card.money">
   <source>Санхүүгийн эх үүсвэр</source>
   <translation>Қаржы көздері</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Эх үүсвэр</source>
   <translation>Көзі</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Эзлэх хувь</source>
   <translation>Үлесі</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Хариуцлага, комисс</source>
   <translation>Жауапкершілік, комиссия</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Амь нас, эрүүл мэндийн аюулгүй байдлыг хариуцах ажилтан</source>
   <translation>Өмір мен денсаулық қауіпсіздігіне жауапты</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Шийдвэр бүрийг хэн, хэзээ гаргасныг үйл ажиллагааны бүртгэл хадгална.</source>
   <translation>Әр шешімді кім, қашан қабылдағаны әрекеттер журналында сақталады.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Байгаа комисс, баг</source>
   <translation>Қандай комиссиялар бар</translation>
  </message>
  <message id="organisation_card.commissions.option.joint">
   <source>хамтарсан баг</source>
   <translation>бірлескен топ</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>хүүхдийн төлөө зөвлөл</source>
   <translation>балалар жөніндегі кеңес</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Тусламж хүсэх мэдээллийг хаана авах</source>
   <translation>Көмек сұрау туралы ақпарат қайда беріледі</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өөрийн гомдол, давж заалдах</source>
   <translation>Өз шағымым</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Гомдол</source>
   <translation>Шағым</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Зөвхөн бичсэн хүн өөрөө харна.</source>
   <translation>Тек жазған адамның өзі көреді.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Хэнд</source>
   <translation>Кімге</translation>
  </message>
  <message id="own_appeal.about">
   <source>Юуны тухай</source>
   <translation>Не туралы</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Хариу</source>
   <translation>Жауап</translation>
  </message>
  <message id="placement.title">
   <source>Түр байрлуулалт, асрамжийн бүртгэл</source>
   <translation>Уақытша орналастыру, күтім туралы жазба</translation>
  </message>
  <message id="placement.page.placing">
   <source>Байрлуулалт</source>
   <translation>Орналастыру</translation>
  </message>
  <message id="placement.kind">
   <source>Байрлуулалтын төрөл</source>
   <translation>Орналастыру түрі</translation>
  </message>
  <message id="placement.kind.option.protective">
   <source>түр хамгаалах байрлуулалт</source>
   <translation>уақытша қорғау үшін орналастыру</translation>
  </message>
  <message id="placement.kind.option.one_stop">
   <source>нэг цэгийн үйлчилгээ</source>
   <translation>бір терезе орталығы</translation>
  </message>
  <message id="placement.kind.option.shelter">
   <source>түр хамгаалах байр</source>
   <translation>уақытша баспана</translation>
  </message>
  <message id="placement.kind.option.institution">
   <source>төвлөрсөн асрамж</source>
   <translation>мекемедегі күтім</translation>
  </message>
  <message id="placement.kind.option.foster">
   <source>асрамжийн гэр бүл</source>
   <translation>патронаттық отбасы</translation>
  </message>
  <message id="placement.kind.option.kin">
   <source>садан төрлийн асрамж</source>
   <translation>туыстық қамқорлық</translation>
  </message>
  <message id="placement.placed_on">
   <source>Байрлуулсан огноо, цаг</source>
   <translation>Орналастырылған күн, уақыт</translation>
  </message>
  <message id="placement.secret_address">
   <source>Хаяг нь нууц уу</source>
   <translation>Мекенжайы құпия ма</translation>
  </message>
  <message id="placement.secret_address.hint">
   <source>Нууц хаягийг маш нууц хэсэгт тусад нь хадгална.</source>
   <translation>Құпия мекенжай аса құпия бөлікте бөлек сақталады.</translation>
  </message>
  <message id="placement.place">
   <source>Байрлуулсан газар</source>
   <translation>Орналастырылған орын</translation>
  </message>
  <message id="placement.secret_place">
   <source>Нууц хаяг</source>
   <translation>Құпия мекенжай</translation>
  </message>
  <message id="placement.escort">
   <source>Дагалдан явсан хүн</source>
   <translation>Алып жүруші</translation>
  </message>
  <message id="placement.receiver">
   <source>Хүлээн авсан хүн</source>
   <translation>Қабылдаған адам</translation>
  </message>
  <message id="placement.page.reasons">
   <source>Шалтгаан, үндэслэл</source>
   <translation>Себебі, негізі</translation>
  </message>
  <message id="placement.why_apart">
   <source>Гэр бүлээс тусад нь байрлуулах шалтгаан</source>
   <translation>Отбасынан тыс орналастыру себебі</translation>
  </message>
  <message id="placement.why_apart.hint">
   <source>Гэрт нь аюулгүй байлгах ямар оролдлого хийснээ бас бичнэ.</source>
   <translation>Үйде қауіпсіздігін қамтамасыз ету үшін не істелгені де жазылады.</translation>
  </message>
  <message id="placement.why_apart.ask">
   <source>Гэртээ үлдэхэд тань юу аюултай байна вэ? Та хаана, хэнтэй байвал тайван байх вэ?</source>
   <translation>Үйде қалуыңыздың қандай қаупі бар? Қайда, кіммен болсаңыз тыныш боласыз?</translation>
  </message>
  <message id="placement.legal_basis">
   <source>Эрх зүйн үндэслэл</source>
   <translation>Құқықтық негіз</translation>
  </message>
  <message id="placement.legal_basis.option.consent">
   <source>зөвшөөрөл</source>
   <translation>келісім</translation>
  </message>
  <message id="placement.legal_basis.option.court">
   <source>шүүхийн шийдвэр</source>
   <translation>сот актісі</translation>
  </message>
  <message id="placement.legal_basis.option.local">
   <source>орон нутгийн захиргааны шийдвэр</source>
   <translation>жергілікті атқарушы органның шешімі</translation>
  </message>
  <message id="placement.legal_basis.option.police">
   <source>цагдаагийн шийдвэр</source>
   <translation>полиция шешімі</translation>
  </message>
  <message id="placement.legal_basis.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="placement.legal_basis_other">
   <source>Бусад үндэслэл</source>
   <translation>Басқа негіз</translation>
  </message>
  <message id="placement.legal_basis_ref">
   <source>Зөвшөөрөл</source>
   <translation>Келісім</translation>
  </message>
  <message id="placement.legal_basis_documents">
   <source>Шийдвэр, баримт</source>
   <translation>Шешім, құжаттар</translation>
  </message>
  <message id="placement.must_not_meet">
   <source>Уулзуулж болохгүй хүмүүс</source>
   <translation>Кездеспеуі тиіс адамдар</translation>
  </message>
  <message id="placement.must_not_meet.hint">
   <source>Маш нууц хэсэгт хадгална, файлтай хамт хэвлэгдэхгүй.</source>
   <translation>Аса құпия бөлікте сақталады, іспен бірге басып шығарылмайды.</translation>
  </message>
  <message id="placement.must_not_meet.ask">
   <source>Та хэнтэй таарахаас болгоомжилж байна вэ?</source>
   <translation>Кіммен кездесіп қалудан қауіптенесіз?</translation>
  </message>
  <message id="placement.page.course">
   <source>Хугацаа, эргэн нэгтгэх</source>
   <translation>Мерзімі, отбасына қайта біріктіру</translation>
  </message>
  <message id="placement.until">
   <source>Байрлуулах хугацаа дуусах огноо</source>
   <translation>Орналастыру мерзімі аяқталады</translation>
  </message>
  <message id="placement.reviews">
   <source>Байрлуулалтыг эргэн хянасан</source>
   <translation>Орналастыруды қайта қарау</translation>
  </message>
  <message id="placement.reviews.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="placement.reviews.state">
   <source>Үйлчлүүлэгчийн байдал</source>
   <translation>Қызмет алушының жай-күйі</translation>
  </message>
  <message id="placement.reviews.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="placement.reviews.until">
   <source>Сунгасан хугацаа</source>
   <translation>Ұзартылған мерзім</translation>
  </message>
  <message id="placement.reintegration">
   <source>Эргэн нэгтгэх зорилго</source>
   <translation>Отбасына қайта біріктіру мақсаты</translation>
  </message>
  <message id="placement.reintegration.ask">
   <source>Гэртээ эргэж очихын тулд юу өөрчлөгдсөн байх ёстой вэ?</source>
   <translation>Үйіңізге оралу үшін не өзгеруі керек?</translation>
  </message>
  <message id="placement.reintegration_result">
   <source>Эргэн нэгтгэсэн үр дүн</source>
   <translation>Отбасына қайта біріктіру нәтижесі</translation>
  </message>
  <message id="placement.reintegration_result.hint">
   <source>Байрлуулалт дуусахад нөхөж бичнэ.</source>
   <translation>Орналастыру аяқталғанда толықтырылады.</translation>
  </message>
  <message id="placement.ended_on">
   <source>Байрлуулалт дууссан огноо</source>
   <translation>Орналастыру аяқталған күн</translation>
  </message>
  <message id="presentation.title">
   <source>Кейс танилцуулах хуудас</source>
   <translation>Кейсті таныстыру парағы</translation>
  </message>
  <message id="presentation.page.about">
   <source>Нэргүй танилцуулга</source>
   <translation>Атсыз таныстыру</translation>
  </message>
  <message id="presentation.made_on">
   <source>Хуудас бэлтгэсэн огноо</source>
   <translation>Парақ дайындалған күн</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Түр код</source>
   <translation>Уақытша код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Насны бүлэг</source>
   <translation>Жас тобы</translation>
  </message>
  <message id="presentation.sex">
   <source>Хүйс</source>
   <translation>Жынысы</translation>
  </message>
  <message id="presentation.place_type">
   <source>Суурин газрын төрөл</source>
   <translation>Елді мекен түрі</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>хот</source>
   <translation>қала</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>сум, суурин</source>
   <translation>ауыл</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>хөдөө, алслагдсан газар</source>
   <translation>шалғай жер</translation>
  </message>
  <message id="presentation.family">
   <source>Гэр бүл</source>
   <translation>Отбасы</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Нэр бичихгүй, үүргээр нь бичнэ: ээж, аав, эмээ.</source>
   <translation>Аты жазылмайды, рөлі жазылады: ана, әке, әже.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Үйл явдлын дараалал</source>
   <translation>Оқиғалар реті</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Огноо бичихгүй, кейс нээснээс хойших өдрөөр тоолно.</source>
   <translation>Күні жазылмайды, кейс ашылғаннан бергі күндер саналады.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Өдөр</source>
   <translation>Күн</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Үйл явдал</source>
   <translation>Оқиға</translation>
  </message>
  <message id="presentation.page.question">
   <source>Хэлэлцүүлэх асуудал</source>
   <translation>Талқыланатын мәселе</translation>
  </message>
  <message id="presentation.risks">
   <source>Эрсдэл</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="presentation.strengths">
   <source>Давуу тал</source>
   <translation>Күшті жақтары</translation>
  </message>
  <message id="presentation.tried">
   <source>Өмнө нь хийж үзсэн арга хэмжээ</source>
   <translation>Бұрын қолданылған шаралар</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Юу тус болсон бэ? Юу тус болоогүй вэ?</source>
   <translation>Не көмектесті? Не көмектеспеді?</translation>
  </message>
  <message id="presentation.question">
   <source>Хамт олноос асуух асуулт</source>
   <translation>Әріптестерге сұрақ</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Хамт олноосоо яг юуг сонсмоор байна вэ?</source>
   <translation>Әріптестеріңізден нақты нені естігіңіз келеді?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Таних боломжтой мэдээлэл байхгүйг шалгасан</source>
   <translation>Танытып қоятын ақпарат жоқ екені тексерілді</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>нэр байхгүй</source>
   <translation>аты жоқ</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>хаяг, сургууль, ажлын газрын нэр байхгүй</source>
   <translation>мекенжай, мектеп, жұмыс орны аталмаған</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>төрсөн болон бусад бодит огноо байхгүй</source>
   <translation>туған күні және басқа нақты күндер жоқ</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>таньж болох онцгой шинж байхгүй</source>
   <translation>танытып қоятын ерекше белгілер жоқ</translation>
  </message>
  <message id="prevention_log.title">
   <source>Урьдчилан сэргийлэх, шууд бус үйл ажиллагааны бүртгэл</source>
   <translation>Алдын алу және жанама жұмыстар есебі</translation>
  </message>
  <message id="prevention_log.page.event">
   <source>Үйл ажиллагаа</source>
   <translation>Іс-шара</translation>
  </message>
  <message id="prevention_log.held_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="prevention_log.place">
   <source>Газар</source>
   <translation>Орны</translation>
  </message>
  <message id="prevention_log.topic">
   <source>Сэдэв</source>
   <translation>Тақырып</translation>
  </message>
  <message id="prevention_log.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="prevention_log.kind.option.training">
   <source>сургалт</source>
   <translation>оқыту</translation>
  </message>
  <message id="prevention_log.kind.option.advocacy">
   <source>нөлөөллийн ажил</source>
   <translation>мүддені қорғау</translation>
  </message>
  <message id="prevention_log.kind.option.campaign">
   <source>аян</source>
   <translation>науқан</translation>
  </message>
  <message id="prevention_log.kind.option.support_group">
   <source>дэмжлэгийн бүлэг</source>
   <translation>қолдау тобы</translation>
  </message>
  <message id="prevention_log.kind.option.club">
   <source>клуб</source>
   <translation>клуб</translation>
  </message>
  <message id="prevention_log.kind.option.patronage">
   <source>нийгмийн эргүүл</source>
   <translation>әлеуметтік патронаж</translation>
  </message>
  <message id="prevention_log.kind.option.staff_training">
   <source>ажилтны сургалт</source>
   <translation>қызметкерлерді оқыту</translation>
  </message>
  <message id="prevention_log.kind.option.policy">
   <source>бодлогын ажил</source>
   <translation>саясат жөніндегі жұмыс</translation>
  </message>
  <message id="prevention_log.audience">
   <source>Оролцогчид</source>
   <translation>Қатысушылар</translation>
  </message>
  <message id="prevention_log.audience.who">
   <source>Хэн</source>
   <translation>Кім</translation>
  </message>
  <message id="prevention_log.audience.age">
   <source>Нас</source>
   <translation>Жасы</translation>
  </message>
  <message id="prevention_log.audience.female">
   <source>Эмэгтэй</source>
   <translation>Әйелдер</translation>
  </message>
  <message id="prevention_log.audience.male">
   <source>Эрэгтэй</source>
   <translation>Ерлер</translation>
  </message>
  <message id="prevention_log.attended">
   <source>Оролцсон үйлчлүүлэгчид (кейсийн код)</source>
   <translation>Қатысқан клиенттер (кейс кодтары)</translation>
  </message>
  <message id="prevention_log.attended.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Аты-жөні жазылмайды.</translation>
  </message>
  <message id="prevention_log.partners">
   <source>Түнш, манлайлагчид</source>
   <translation>Серіктестер, көшбасшылар</translation>
  </message>
  <message id="prevention_log.materials">
   <source>Материал</source>
   <translation>Материалдар</translation>
  </message>
  <message id="prevention_log.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="prevention_log.families">
   <source>Илэрсэн өрх (кейсийн код)</source>
   <translation>Анықталған отбасылар (кодтары)</translation>
  </message>
  <message id="prevention_log.families.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Аты-жөні жазылмайды.</translation>
  </message>
  <message id="process_note.title">
   <source>Үйл явцын тэмдэглэл / уулзалтын тэмдэглэл</source>
   <translation>Жұмыс барысы туралы жазба / кездесу жазбасы</translation>
  </message>
  <message id="process_note.page.meeting">
   <source>Уулзалт</source>
   <translation>Кездесу</translation>
  </message>
  <message id="process_note.met_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="process_note.started">
   <source>Эхэлсэн</source>
   <translation>Басталуы</translation>
  </message>
  <message id="process_note.ended">
   <source>Дууссан</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="process_note.place">
   <source>Газар, өрөө</source>
   <translation>Орны, бөлмесі</translation>
  </message>
  <message id="process_note.place.hint">
   <source>Хаягийг бүү бич: «зөвлөгөөний өрөө», «гэрт нь».</source>
   <translation>Мекенжайын жазбаңыз: «кеңес беру бөлмесі», «үйінде».</translation>
  </message>
  <message id="process_note.kind">
   <source>Уулзалтын хэлбэр</source>
   <translation>Кездесу түрі</translation>
  </message>
  <message id="process_note.kind.option.individual">
   <source>ганцаарчилсан</source>
   <translation>жеке</translation>
  </message>
  <message id="process_note.kind.option.family">
   <source>гэр бүлийн</source>
   <translation>отбасылық</translation>
  </message>
  <message id="process_note.kind.option.group">
   <source>бүлгийн</source>
   <translation>топтық</translation>
  </message>
  <message id="process_note.kind.option.phone">
   <source>утсаар</source>
   <translation>телефон арқылы</translation>
  </message>
  <message id="process_note.kind.option.outreach">
   <source>явуулын</source>
   <translation>көшпелі қызмет</translation>
  </message>
  <message id="process_note.kind.option.accompaniment">
   <source>байгууллагад дагалдан очих</source>
   <translation>ұйымға бірге бару</translation>
  </message>
  <message id="process_note.kind.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="process_note.kind_other">
   <source>Бусад хэлбэр</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="process_note.present">
   <source>Оролцсон хүмүүс</source>
   <translation>Қатысқандар</translation>
  </message>
  <message id="process_note.present.hint">
   <source>Нэр нь бүртгэлд хадгалагдаж, тэмдэглэлд үүрэг нь гарна.</source>
   <translation>Аты-жөні тізілімде сақталады, жазбада рөлі ғана көрінеді.</translation>
  </message>
  <message id="process_note.purpose">
   <source>Уулзалтын зорилго</source>
   <translation>Кездесу мақсаты</translation>
  </message>
  <message id="process_note.purpose.ask">
   <source>Өнөөдөр бид юуг ярилцвал танд хэрэгтэй вэ?</source>
   <translation>Бүгін не туралы сөйлессек, сізге пайдалы болады?</translation>
  </message>
  <message id="process_note.page.course">
   <source>Уулзалтын явц</source>
   <translation>Кездесу барысы</translation>
  </message>
  <message id="process_note.facts">
   <source>Баримт</source>
   <translation>Фактілер</translation>
  </message>
  <message id="process_note.facts.hint">
   <source>Юу болсныг дүгнэлтгүй, дарааллаар нь бичнэ.</source>
   <translation>Не болғанын тұжырымсыз, ретімен жазыңыз.</translation>
  </message>
  <message id="process_note.said">
   <source>Ярьсан зүйл</source>
   <translation>Айтылғандар</translation>
  </message>
  <message id="process_note.said.hint">
   <source>Чухал үгийг хашилтад, хэн хэлснийг тэмдэглэнэ.</source>
   <translation>Маңызды сөздерді тырнақшада, кім айтқанын көрсетіп жазыңыз.</translation>
  </message>
  <message id="process_note.said.ask">
   <source>Би таныг зөв ойлгосон эсэхээ шалгая: та … гэж хэлсэн үү?</source>
   <translation>Дұрыс түсіндім бе, анықтайын: сіз … дедіңіз бе?</translation>
  </message>
  <message id="process_note.observation">
   <source>Ажилтны ажиглалт</source>
   <translation>Қызметкердің бақылауы</translation>
  </message>
  <message id="process_note.observation.hint">
   <source>Харсан зүйл: байдал, харилцаа, орчин.</source>
   <translation>Көргені: жай-күйі, қарым-қатынасы, ортасы.</translation>
  </message>
  <message id="process_note.hypothesis">
   <source>Ажилтны таамаглал</source>
   <translation>Қызметкердің болжамы</translation>
  </message>
  <message id="process_note.hypothesis.hint">
   <source>Баримт биш. Дараагийн уулзалтаар шалгах зүйл.</source>
   <translation>Факт емес. Келесі кездесуде тексерілетін нәрсе.</translation>
  </message>
  <message id="process_note.page.work">
   <source>Үзүүлсэн интервенц</source>
   <translation>Жүргізілген араласу</translation>
  </message>
  <message id="process_note.method">
   <source>Хэрэглэсэн арга</source>
   <translation>Қолданылған әдіс</translation>
  </message>
  <message id="process_note.method.option.counselling">
   <source>зөвлөгөө өгөх</source>
   <translation>кеңес беру</translation>
  </message>
  <message id="process_note.method.option.psychosocial">
   <source>нийгэм-сэтгэлзүйн дэмжлэг</source>
   <translation>психоәлеуметтік қолдау</translation>
  </message>
  <message id="process_note.method.option.crisis">
   <source>хямралын интервенц</source>
   <translation>дағдарыстық араласу</translation>
  </message>
  <message id="process_note.method.option.problem_solving">
   <source>асуудал шийдвэрлэх</source>
   <translation>мәселені шешу</translation>
  </message>
  <message id="process_note.method.option.strengths">
   <source>давуу талд тулгуурлах</source>
   <translation>күшті жақтарына сүйену</translation>
  </message>
  <message id="process_note.method.option.family_work">
   <source>гэр бүлтэй ажиллах</source>
   <translation>отбасымен жұмыс</translation>
  </message>
  <message id="process_note.method.option.group_work">
   <source>бүлгийн ажил</source>
   <translation>топтық жұмыс</translation>
  </message>
  <message id="process_note.method.option.informing">
   <source>мэдээллээр хангах</source>
   <translation>ақпараттандыру</translation>
  </message>
  <message id="process_note.method.option.referral">
   <source>холбон зуучлах</source>
   <translation>қайта бағыттау</translation>
  </message>
  <message id="process_note.method.option.advocacy">
   <source>эрхийг нь хамгаалах</source>
   <translation>құқығын қорғау</translation>
  </message>
  <message id="process_note.method.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="process_note.method_other">
   <source>Бусад арга</source>
   <translation>Басқа әдіс</translation>
  </message>
  <message id="process_note.intervention">
   <source>Үзүүлсэн интервенц</source>
   <translation>Жүргізілген араласу</translation>
  </message>
  <message id="process_note.intervention.hint">
   <source>Юу хийсэн, үйлчлүүлэгч хэрхэн хүлээж авсан.</source>
   <translation>Не істелді, қызмет алушы оны қалай қабылдады.</translation>
  </message>
  <message id="process_note.plan_ref">
   <source>Хамаарах төлөвлөгөө</source>
   <translation>Тиісті жоспар</translation>
  </message>
  <message id="process_note.plan_goals">
   <source>Төлөвлөгөөний аль зорилго</source>
   <translation>Жоспардың қай мақсаты</translation>
  </message>
  <message id="process_note.plan_goals.hint">
   <source>Зорилгын дугаар.</source>
   <translation>Мақсаттың нөмірі.</translation>
  </message>
  <message id="process_note.changes">
   <source>Гарсан өөрчлөлт</source>
   <translation>Болған өзгерістер</translation>
  </message>
  <message id="process_note.changes.ask">
   <source>Өмнөх уулзалтаас хойш юу өөрчлөгдсөн бэ? Юу нь сайжирсан бэ?</source>
   <translation>Алдыңғы кездесуден бері не өзгерді? Не жақсарды?</translation>
  </message>
  <message id="process_note.page.safety">
   <source>Аюулгүй байдал, ёс зүй</source>
   <translation>Қауіпсіздік, әдеп</translation>
  </message>
  <message id="process_note.new_risk">
   <source>Шинэ эрсдэл гарсан уу</source>
   <translation>Жаңа тәуекел туындады ма</translation>
  </message>
  <message id="process_note.new_risk.ask">
   <source>Өмнө уулзсанаас хойш айж, аюулд орсон зүйл байсан уу?</source>
   <translation>Алдыңғы кездесуден бері қорыққан, қауіпте қалған кезіңіз болды ма?</translation>
  </message>
  <message id="process_note.new_risk_detail">
   <source>Шинэ эрсдэл, авсан арга хэмжээ</source>
   <translation>Жаңа тәуекел, қабылданған шара</translation>
  </message>
  <message id="process_note.threat">
   <source>Өөртөө, бусдад учруулах аюул</source>
   <translation>Өзіне немесе басқаларға қауіп</translation>
  </message>
  <message id="process_note.threat.hint">
   <source>Аюул байхгүй бол хоосон орхино. Тэмдэглэсэн даруйд анхааруулга гарна.</source>
   <translation>Қауіп болмаса, бос қалдырыңыз. Белгіленген бойда ескерту шығады.</translation>
  </message>
  <message id="process_note.threat.ask">
   <source>Хүнд үед өөрийгөө эсвэл бусдыг гэмтээх бодол төрж байсан уу? Ингэж асуух нь зүгээр, хариулт танд тусална.</source>
   <translation>Қиын сәтте өзіңізге немесе басқаға зиян келтіру ойы келді ме? Бұл туралы сұрауға болады, жауабыңыз сізге көмектесу үшін керек.</translation>
  </message>
  <message id="process_note.threat.option.self">
   <source>өөрийгөө гэмтээх аюул</source>
   <translation>өзіне зиян келтіру қаупі</translation>
  </message>
  <message id="process_note.threat.option.others">
   <source>бусдад гэмтэл учруулах аюул</source>
   <translation>басқаларға қауіп</translation>
  </message>
  <message id="process_note.gift">
   <source>Бэлэг санал болгосон уу</source>
   <translation>Сыйлық ұсынылды ма</translation>
  </message>
  <message id="process_note.gift_detail">
   <source>Бэлгийн талаар юу хийсэн</source>
   <translation>Сыйлық бойынша не істелді</translation>
  </message>
  <message id="process_note.page.agreements">
   <source>Дүгнэлт, тохиролцоо</source>
   <translation>Қорытынды, уағдаластықтар</translation>
  </message>
  <message id="process_note.summary">
   <source>Хамтран хийсэн дүгнэлт</source>
   <translation>Бірге жасалған қорытынды</translation>
  </message>
  <message id="process_note.summary.ask">
   <source>Өнөөдөр бид юу ярилцсанаа хамтдаа дүгнэе. Танд юу нь хамгийн хэрэгтэй байв?</source>
   <translation>Бүгін не туралы сөйлескенімізді бірге қорытайық. Сізге ең пайдалысы не болды?</translation>
  </message>
  <message id="process_note.shown">
   <source>Үйлчлүүлэгчид танилцуулсан уу</source>
   <translation>Қызмет алушыға көрсетілді ме</translation>
  </message>
  <message id="process_note.agreements">
   <source>Тохиролцсон зүйл</source>
   <translation>Уағдаласылған істер</translation>
  </message>
  <message id="process_note.agreements.ask">
   <source>Дараагийн уулзалт хүртэл хэн юу хийх вэ? Танд боломжтой юу?</source>
   <translation>Келесі кездесуге дейін кім не істейді? Бұл сізге мүмкін бе?</translation>
  </message>
  <message id="process_note.agreements.what">
   <source>Юу хийх</source>
   <translation>Не істеу керек</translation>
  </message>
  <message id="process_note.agreements.who">
   <source>Хэн</source>
   <translation>Кім</translation>
  </message>
  <message id="process_note.agreements.until">
   <source>Хэзээ хүртэл</source>
   <translation>Қашанға дейін</translation>
  </message>
  <message id="process_note.next_meeting">
   <source>Дараагийн уулзалт</source>
   <translation>Келесі кездесу</translation>
  </message>
  <message id="process_note.page.attached">
   <source>Бичлэг, маш нууц хэсэг, гарын үсэг</source>
   <translation>Жазба, аса құпия бөлім, қолы</translation>
  </message>
  <message id="process_note.audio">
   <source>Дуу хураасан уу</source>
   <translation>Аудиожазба жасалды ма</translation>
  </message>
  <message id="process_note.audio.hint">
   <source>Зөвхөн зөвшөөрөлтэйгөөр.</source>
   <translation>Тек келісіммен.</translation>
  </message>
  <message id="process_note.audio.ask">
   <source>Ярилцлагыг дуу хураагуурт бичвэл та зөвшөөрөх үү? Татгалзах нь таны эрх, үйлчилгээнд нөлөөлөхгүй.</source>
   <translation>Әңгімені аудиоға жазсақ, келісесіз бе? Бас тарту – сіздің құқығыңыз, ол қызметке әсер етпейді.</translation>
  </message>
  <message id="process_note.audio_consent">
   <source>Дуу хураах зөвшөөрөл</source>
   <translation>Аудиожазбаға келісім</translation>
  </message>
  <message id="process_note.audio_file">
   <source>Дуу хураах бичлэг</source>
   <translation>Аудиожазба</translation>
  </message>
  <message id="process_note.confidential_part">
   <source>Маш нууц хэсэг</source>
   <translation>Аса құпия бөлім</translation>
  </message>
  <message id="process_note.confidential_part.hint">
   <source>Бусадтай хуваалцах боломжгүй мэдээлэл. Тусад нь хадгалж, тусад нь хэвлэнэ.</source>
   <translation>Басқалармен бөлісуге болмайтын ақпарат. Бөлек сақталады, бөлек басып шығарылады.</translation>
  </message>
  <message id="process_note.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="process_note.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="process_note.declined">
   <source>Санал болгосон үйлчилгээнээс татгалзсан уу</source>
   <translation>Ұсынылған қызметтен бас тартты ма</translation>
  </message>
  <message id="process_note.declined.hint">
   <source>Татгалзах нь үйлчлүүлэгчийн эрх.</source>
   <translation>Бас тарту – қызмет алушының құқығы.</translation>
  </message>
  <message id="process_note.declined_detail">
   <source>Юунаас, ямар шалтгаанаар татгалзсан</source>
   <translation>Неден, қандай себеппен бас тартты</translation>
  </message>
  <message id="process_note.declined_problems">
   <source>Үнэлгээний аль асуудал (№)</source>
   <translation>Бағалаудың қай проблемасы (№)</translation>
  </message>
  <message id="process_note.declined_goals">
   <source>Төлөвлөгөөний аль зорилго (№)</source>
   <translation>Жоспардың қай мақсаты (№)</translation>
  </message>
  <message id="prohibitions.title">
   <source>Хориглох зүйлийн танилцуулга, мэдэгдэл</source>
   <translation>Тыйымдармен танысу, хабарлама</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Танилцсан зүйл</source>
   <translation>Танысқан тармақтар</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Танилцсан огноо</source>
   <translation>Танысқан күн</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 зүйлийг уншсан</source>
   <translation>13 тармақ оқылды</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Ялгаварлахгүй, онцлогийг үл тоохгүй</source>
   <translation>Кемсітпеу, ерекшелікті ескеру</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Үйлчлүүлэгчтэй дотно харилцаа үүсгэхгүй</source>
   <translation>Қызмет алушымен жақын қарым-қатынас орнатпау</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Бусдад хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</source>
   <translation>Өзгеге төнген қауіпті білсе, үндемей қалмау</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өөртөө хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</source>
   <translation>Өзіне зиян келтіру қаупін білсе, үндемей қалмау</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Худал, хайнга үнэлгээ хийхгүй</source>
   <translation>Жалған, немқұрайды бағалау жүргізбеу</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Хэрэгтэй үйлчилгээг хойшлуулахгүй, нуухгүй</source>
   <translation>Қажетті қызметті кешіктірмеу</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Нууцыг задруулахгүй</source>
   <translation>Құпияны жарияламау</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Нотлох баримтыг өөрчлөхгүй, дутуу бүрдүүлэхгүй</source>
   <translation>Дәлелдемелерді бұрмаламау</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Зөвшөөрөлд хуурамч материал бүрдүүлэхгүй</source>
   <translation>Рұқсатқа жалған құжат бермеу</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Хэрэгтэй үйлчилгээнд холбохоос татгалзахгүй</source>
   <translation>Қажетті қызметке жолдаудан бас тартпау</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Бэлэг, шан харамж авахгүй</source>
   <translation>Сыйлық, ақы алмау</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Хор хүргэх, үр дүнгүй арга хэрэглэхгүй</source>
   <translation>Зиянды, нәтижесіз әдіс қолданбау</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Бусад оролцогчоос хамгаалахаа орхигдуулахгүй</source>
   <translation>Басқа қатысушылардан қорғауды ұмытпау</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Ашиг сонирхлын зөрчлийн мэдэгдэл</source>
   <translation>Мүдделер қақтығысы туралы хабарлама</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Кейсийн код</source>
   <translation>Іс коды</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Ямар холбоотой</source>
   <translation>Байланысы</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Авсан арга хэмжээ</source>
   <translation>Шара</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Санал болгосон бэлэг</source>
   <translation>Ұсынылған сыйлықтар</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Юу</source>
   <translation>Не</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Юу хийсэн</source>
   <translation>Не істелді</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>татгалзсан</source>
   <translation>бас тартылды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>буцаасан</source>
   <translation>қайтарылды</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="quarterly_report.title">
   <source>3 сар тутмын тайлан</source>
   <translation>3 айлық есеп</translation>
  </message>
  <message id="quarterly_report.page.work">
   <source>Хийсэн ажил</source>
   <translation>Атқарылған жұмыс</translation>
  </message>
  <message id="quarterly_report.reported_on">
   <source>Тайлангийн огноо</source>
   <translation>Есеп күні</translation>
  </message>
  <message id="quarterly_report.quarter">
   <source>Тайлант улирал</source>
   <translation>Есепті тоқсан</translation>
  </message>
  <message id="quarterly_report.work_done">
   <source>Тайлант хугацаанд хийсэн ажил</source>
   <translation>Есепті кезеңде атқарылған жұмыс</translation>
  </message>
  <message id="quarterly_report.work_done.hint">
   <source>Тэмдэглэл, холбон зуучлал, гэрээр очсон бүртгэлээс.</source>
   <translation>Жазбалардан, қайта бағыттаулардан, үйге барулардан.</translation>
  </message>
  <message id="quarterly_report.work_done.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="quarterly_report.work_done.activity">
   <source>Ажил</source>
   <translation>Жұмыс</translation>
  </message>
  <message id="quarterly_report.work_done.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="quarterly_report.recommendations">
   <source>Үйлчилгээний төлөвлөгөөний зөвлөмж, биелэлт</source>
   <translation>Қызмет көрсету жоспарының ұсынымдары, орындалуы</translation>
  </message>
  <message id="quarterly_report.recommendations.recommendation">
   <source>Зөвлөмж</source>
   <translation>Ұсыным</translation>
  </message>
  <message id="quarterly_report.recommendations.state">
   <source>Биелэлт</source>
   <translation>Орындалуы</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.not_started">
   <source>эхлээгүй</source>
   <translation>басталған жоқ</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.in_progress">
   <source>хийгдэж байна</source>
   <translation>орындалып жатыр</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.done">
   <source>биелсэн</source>
   <translation>орындалды</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.not_done">
   <source>биелээгүй</source>
   <translation>орындалмады</translation>
  </message>
  <message id="quarterly_report.recommendations.obstacle">
   <source>Саад бэрхшээл</source>
   <translation>Кедергі</translation>
  </message>
  <message id="quarterly_report.page.progress">
   <source>Үр дүнгийн явц</source>
   <translation>Нәтижелер барысы</translation>
  </message>
  <message id="quarterly_report.progress">
   <source>Үр дүнгийн явц</source>
   <translation>Нәтижелер барысы</translation>
  </message>
  <message id="quarterly_report.progress.hint">
   <source>Зорилго бүрээр: эхний байдал, одоогийн байдал.</source>
   <translation>Әр мақсат бойынша: бастапқы жағдай, қазіргі жағдай.</translation>
  </message>
  <message id="quarterly_report.open_items">
   <source>Хугацаа хэтэрсэн ажил, дутуу материал</source>
   <translation>Мерзімі өткен жұмыс, жетіспейтін материалдар</translation>
  </message>
  <message id="quarterly_report.next_quarter">
   <source>Дараагийн улиралд хийх ажил</source>
   <translation>Келесі тоқсандағы жұмыс</translation>
  </message>
  <message id="quarterly_report.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="quarterly_report.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="quarterly_report.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="quarterly_report.received_on">
   <source>Мэргэжлийн удирдагч хүлээн авсан</source>
   <translation>Супервизор қабылдады</translation>
  </message>
  <message id="quarterly_report.received_on.hint">
   <source>Удирдагч тайланг хүлээн авсан өдөр; дараа нь нөхөж бичиж болно.</source>
   <translation>Супервизор есепті алған күн; кейін толтыруға болады.</translation>
  </message>
  <message id="rapid_call.title">
   <source>Шуурхай дуудлагын хуудас; эрсдэлийн болон аюулгүй зэргийн үнэлгээ</source>
   <translation>Шұғыл шақыру парағы; тәуекел мен қауіпсіздік дәрежесін бағалау</translation>
  </message>
  <message id="rapid_call.page.call">
   <source>Дуудлага</source>
   <translation>Шақыру</translation>
  </message>
  <message id="rapid_call.received_at">
   <source>Дуудлага авсан огноо, цаг</source>
   <translation>Шақыру түскен күні, уақыты</translation>
  </message>
  <message id="rapid_call.received_at.hint">
   <source>24 ба 72 цагийн хугацаа энэ цагаас эхэлнэ.</source>
   <translation>24 және 72 сағаттық мерзім осы уақыттан басталады.</translation>
  </message>
  <message id="rapid_call.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Жүгіну тәсілі</translation>
  </message>
  <message id="rapid_call.caller">
   <source>Дуудлага өгсөн хүн</source>
   <translation>Шақыру жасаған адам</translation>
  </message>
  <message id="rapid_call.caller.hint">
   <source>Нэрээ хэлэхийг хүсээгүй бол хоосон үлдээнэ.</source>
   <translation>Атын айтқысы келмесе, бос қалдырылады.</translation>
  </message>
  <message id="rapid_call.caller.ask">
   <source>Та хүсвэл нэр, утсаа үлдээгээрэй. Нэрийг тань тусад нь нууцлан хадгална.</source>
   <translation>Қаласаңыз, атыңыз бен телефоныңызды қалдырыңыз. Атыңыз бөлек, құпия сақталады.</translation>
  </message>
  <message id="rapid_call.place">
   <source>Болсон газар</source>
   <translation>Оқиға болған жер</translation>
  </message>
  <message id="rapid_call.place.ask">
   <source>Та яг одоо хаана байна вэ? Бид очиход ямар газар, юугаар таних вэ?</source>
   <translation>Қазір нақты қай жердесіз? Барғанда ол жерді неден танимыз?</translation>
  </message>
  <message id="rapid_call.present">
   <source>Тэнд байсан хүмүүс</source>
   <translation>Сол жерде болған адамдар</translation>
  </message>
  <message id="rapid_call.present.hint">
   <source>Хүүхдүүдийг заавал бич.</source>
   <translation>Балаларды міндетті түрде жазыңыз.</translation>
  </message>
  <message id="rapid_call.present.ask">
   <source>Одоо таны хажууд хэн байна вэ? Хүүхдүүд хаана байна вэ?</source>
   <translation>Қазір қасыңызда кім бар? Балалар қайда?</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts">
   <source>Хүчирхийлэл үйлдсэн байж болзошгүй этгээд одоо хаана байгаа</source>
   <translation>Зорлық көрсетті деп болжанған адам қазір қайда</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts.hint">
   <source>Мэдэгдэхгүй бол «тодорхойгүй» гэж бич.</source>
   <translation>Белгісіз болса, «белгісіз» деп жазыңыз.</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts.ask">
   <source>Тэр хүн одоо ойрхон байна уу? Та чөлөөтэй ярьж чадаж байна уу?</source>
   <translation>Ол адам қазір жақын маңда ма? Еркін сөйлей аласыз ба?</translation>
  </message>
  <message id="rapid_call.page.event">
   <source>Юу болсон</source>
   <translation>Не болды</translation>
  </message>
  <message id="rapid_call.what_happened">
   <source>Болсон явдал</source>
   <translation>Болған оқиға</translation>
  </message>
  <message id="rapid_call.what_happened.hint">
   <source>Баримтыг ярьсан үгээр нь, хашилтад бич. Дүгнэлт бүү хий.</source>
   <translation>Деректерді айтқан сөзімен, тырнақшаға алып жазыңыз. Қорытынды жасамаңыз.</translation>
  </message>
  <message id="rapid_call.what_happened.ask">
   <source>Юу болсныг өөрийнхөөрөө ярьж өгөхгүй юу? Яарах хэрэггүй, хариулахыг хүсэхгүй бол зүгээр.</source>
   <translation>Не болғанын өзіңіз айтып бересіз бе? Асықпаңыз, жауап бергіңіз келмесе де болады.</translation>
  </message>
  <message id="rapid_call.dangers">
   <source>Хүчирхийлэл, аюулын төрөл</source>
   <translation>Зорлық-зомбылық, қауіп түрі</translation>
  </message>
  <message id="rapid_call.dangers.option.physical">
   <source>Бие махбодын хүчирхийлэл</source>
   <translation>Физикалық зорлық-зомбылық</translation>
  </message>
  <message id="rapid_call.dangers.option.psychological">
   <source>Сэтгэл санааны хүчирхийлэл</source>
   <translation>Психикалық зорлық-зомбылық</translation>
  </message>
  <message id="rapid_call.dangers.option.sexual">
   <source>Бэлгийн хүчирхийлэл</source>
   <translation>Жыныстық зорлық-зомбылық</translation>
  </message>
  <message id="rapid_call.dangers.option.economic">
   <source>Эдийн засгийн хүчирхийлэл</source>
   <translation>Экономикалық зорлық-зомбылық</translation>
  </message>
  <message id="rapid_call.dangers.option.neglect">
   <source>Үл хайхрах</source>
   <translation>Немқұрайлы қарау</translation>
  </message>
  <message id="rapid_call.dangers.option.accident">
   <source>Осол</source>
   <translation>Жазатайым оқиға</translation>
  </message>
  <message id="rapid_call.dangers.option.self_harm">
   <source>Өөрийгөө гэмтээх</source>
   <translation>Өзіне зиян келтіру</translation>
  </message>
  <message id="rapid_call.dangers.option.other">
   <source>Бусад</source>
   <translation>Басқа</translation>
  </message>
  <message id="rapid_call.dangers_other">
   <source>Бусад аюул</source>
   <translation>Басқа қауіп</translation>
  </message>
  <message id="rapid_call.departed_at">
   <source>Явсан цаг</source>
   <translation>Жолға шыққан уақыт</translation>
  </message>
  <message id="rapid_call.arrived_at">
   <source>Очсон цаг</source>
   <translation>Жеткен уақыт</translation>
  </message>
  <message id="rapid_call.client_seen">
   <source>Үйлчлүүлэгчтэй уулзсан эсэх</source>
   <translation>Қызмет алушымен кездесті ме</translation>
  </message>
  <message id="rapid_call.client_seen_reason">
   <source>Уулзаагүй шалтгаан</source>
   <translation>Кездеспеу себебі</translation>
  </message>
  <message id="rapid_call.client_seen_at">
   <source>Үйлчлүүлэгчтэй уулзсан цаг</source>
   <translation>Қызмет алушымен кездескен уақыт</translation>
  </message>
  <message id="rapid_call.page.state">
   <source>Биеийн байдал, яаралтай тусламж</source>
   <translation>Денсаулық жағдайы, шұғыл көмек</translation>
  </message>
  <message id="rapid_call.injuries">
   <source>Бэртэл, гэмтэл, биеийн байдал</source>
   <translation>Жарақаттар, денсаулық жағдайы</translation>
  </message>
  <message id="rapid_call.injuries.hint">
   <source>Харагдсан зүйлийг л бич: байрлал, хэмжээ, өнгө. Гэмтэлгүй бол «илрээгүй» гэж бич.</source>
   <translation>Көрінгенін ғана жазыңыз: орны, көлемі, түсі. Жарақат болмаса, «байқалмады» деп жазыңыз.</translation>
  </message>
  <message id="rapid_call.injuries.ask">
   <source>Хаана нь өвдөж байна вэ? Эмчид үзүүлэх хэрэгтэй юу?</source>
   <translation>Қай жеріңіз ауырып тұр? Дәрігерге көріну керек пе?</translation>
  </message>
  <message id="rapid_call.body_map">
   <source>Биеийн зураглал</source>
   <translation>Дене сызбасы</translation>
  </message>
  <message id="rapid_call.body_map.hint">
   <source>Гэмтлийн байрлалыг тэмдэглэ. Хувцсыг бүү тайлуул.</source>
   <translation>Жарақат орнын белгілеңіз. Киімін шешкізбеңіз.</translation>
  </message>
  <message id="rapid_call.help_needed">
   <source>Бэртэл, гэмтэл эсвэл амь нас, эрүүл мэндэд аюул байгаа эсэх</source>
   <translation>Жарақат немесе өмірге, денсаулыққа қауіп бар ма</translation>
  </message>
  <message id="rapid_call.urgent_help">
   <source>Үзүүлсэн шуурхай тусламж</source>
   <translation>Көрсетілген шұғыл көмек</translation>
  </message>
  <message id="rapid_call.urgent_help.hint">
   <source>Төрөл бүрд хэнд, хэдэн цагт хүлээлгэж өгснөө бич.</source>
   <translation>Әр түрі бойынша кімге және сағат нешеде тапсырғаныңызды жазыңыз.</translation>
  </message>
  <message id="rapid_call.urgent_help.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.medical">
   <source>Эмнэлгийн шуурхай тусламж</source>
   <translation>Шұғыл медициналық көмек</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.legal">
   <source>Хууль эрх зүйн шуурхай тусламж</source>
   <translation>Шұғыл заң көмегі</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.social">
   <source>Нийгмийн ажлын шуурхай үйлчилгээ</source>
   <translation>Шұғыл әлеуметтік көмек</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.psychological">
   <source>Сэтгэл зүйн зөвлөгөө, сэтгэл засал</source>
   <translation>Психологиялық консультация беру, психотерапия</translation>
  </message>
  <message id="rapid_call.urgent_help.organisation">
   <source>Байгууллага</source>
   <translation>Ұйым</translation>
  </message>
  <message id="rapid_call.urgent_help.person">
   <source>Хүлээн авсан хүн</source>
   <translation>Қабылдаған адам</translation>
  </message>
  <message id="rapid_call.urgent_help.time">
   <source>Цаг</source>
   <translation>Уақыты</translation>
  </message>
  <message id="rapid_call.urgent_help.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="rapid_call.page.risk">
   <source>Эрсдэлийн болон хамгаалах хүчин зүйл</source>
   <translation>Тәуекел және қорғаушы факторлар</translation>
  </message>
  <message id="rapid_call.risk_factors">
   <source>Эрсдэлийн хүчин зүйл</source>
   <translation>Тәуекел факторлары</translation>
  </message>
  <message id="rapid_call.risk_factors.hint">
   <source>Илэрсэн бүрийг тэмдэглэ; хоосон хайрцаг нь илрээгүйг заана.</source>
   <translation>Байқалғанның бәрін белгілеңіз; бос шаршы байқалмағанын білдіреді.</translation>
  </message>
  <message id="rapid_call.risk_factors.ask">
   <source>Өмнө нь ийм зүйл болж байсан уу? Та өнөө шөнө эндээ үлдэхээс айж байна уу?</source>
   <translation>Бұрын да осындай болған ба? Бүгін түнде осында қалудан қорқасыз ба?</translation>
  </message>
  <message id="rapid_call.risk_factors.option.repeated">
   <source>Хүчирхийлэл давтагдсан</source>
   <translation>Қайталанған зорлық-зомбылық</translation>
  </message>
  <message id="rapid_call.risk_factors.option.weapon">
   <source>Зэвсэг, зэвсгийн чанартай зүйл</source>
   <translation>Қару немесе қару ретінде қолданылған зат</translation>
  </message>
  <message id="rapid_call.risk_factors.option.alcohol_drugs">
   <source>Согтууруулах ундаа, мансууруулах бодис</source>
   <translation>Алкоголь, есірткі</translation>
  </message>
  <message id="rapid_call.risk_factors.option.threats_to_kill">
   <source>Алахаар заналхийлсэн</source>
   <translation>Өлтіремін деп қорқытқан</translation>
  </message>
  <message id="rapid_call.risk_factors.option.strangulation">
   <source>Хоолой боосон</source>
   <translation>Қылқындырған</translation>
  </message>
  <message id="rapid_call.risk_factors.option.pregnancy">
   <source>Жирэмсэн</source>
   <translation>Жүкті</translation>
  </message>
  <message id="rapid_call.risk_factors.option.small_children">
   <source>Бага насны хүүхэдтэй</source>
   <translation>Жас балалары бар</translation>
  </message>
  <message id="rapid_call.risk_factors.option.isolation">
   <source>Бусдаас тусгаарласан</source>
   <translation>Басқалардан оқшаулаған</translation>
  </message>
  <message id="rapid_call.risk_factors.option.access">
   <source>Хүчирхийлэгч чөлөөтэй ойртох боломжтой</source>
   <translation>Зорлық көрсетуші еркін жақындай алады</translation>
  </message>
  <message id="rapid_call.risk_factors.option.own_fear">
   <source>Үйлчлүүлэгч өөрөө айж байгаа</source>
   <translation>Қызмет алушының өзі қорқады</translation>
  </message>
  <message id="rapid_call.protective_factors">
   <source>Хамгаалах хүчин зүйл</source>
   <translation>Қорғаушы факторлар</translation>
  </message>
  <message id="rapid_call.protective_factors.ask">
   <source>Хэцүү үед хэн танд тусалдаг вэ? Хэн дээр очвол аюулгүй байдаг вэ?</source>
   <translation>Қиын кезде сізге кім көмектеседі? Кімге барсаңыз қауіпсіз боласыз?</translation>
  </message>
  <message id="rapid_call.protector_able">
   <source>Хамгаалж чадах эцэг эх, асран хамгаалагч байгаа эсэх</source>
   <translation>Қорғай алатын ата-ана, қорғаншы бар ма</translation>
  </message>
  <message id="rapid_call.protector">
   <source>Хамгаалж чадах хүн</source>
   <translation>Қорғай алатын адам</translation>
  </message>
  <message id="rapid_call.threat">
   <source>Гэмтээх аюул</source>
   <translation>Зиян келтіру қаупі</translation>
  </message>
  <message id="rapid_call.threat.hint">
   <source>Тэмдэглэвэл кейсийн бүх дэлгэцийн дээд талд анхааруулга гарна.</source>
   <translation>Белгіленсе, ескерту кейстің барлық экрандарының жоғарғы жағында көрінеді.</translation>
  </message>
  <message id="rapid_call.threat.option.self">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Өзіне зиян келтіру қаупі</translation>
  </message>
  <message id="rapid_call.threat.option.others">
   <source>Бусдад гэмтэл учруулах аюул</source>
   <translation>Басқаларға қауіп</translation>
  </message>
  <message id="rapid_call.page.level">
   <source>Аюулын түвшин</source>
   <translation>Қауіп деңгейі</translation>
  </message>
  <message id="rapid_call.danger_level">
   <source>Аюулын түвшин</source>
   <translation>Қауіп деңгейі</translation>
  </message>
  <message id="rapid_call.danger_level.hint">
   <source>Бага бол нөхцөл байдлын үнэлгээг 3–5 өдөрт, бусад үед 72 цагт хийнэ.</source>
   <translation>Төмен болса, жағдай 3–5 күнде, басқа жағдайда 72 сағатта бағаланады.</translation>
  </message>
  <message id="rapid_call.danger_grounds">
   <source>Түвшин тогтоосон үндэслэл</source>
   <translation>Деңгейді анықтау негізі</translation>
  </message>
  <message id="rapid_call.risk_finished_at">
   <source>Эрсдэлийн үнэлгээ дууссан огноо, цаг</source>
   <translation>Тәуекелді бағалау аяқталған күн, уақыт</translation>
  </message>
  <message id="rapid_call.risk_finished_at.hint">
   <source>Дуудлага авснаас хойш 24 цагийн дотор.</source>
   <translation>Шақыру түскеннен кейін 24 сағат ішінде.</translation>
  </message>
  <message id="rapid_call.delay_reason">
   <source>Хоцорсон шалтгаан</source>
   <translation>Кешігу себебі</translation>
  </message>
  <message id="rapid_call.delay_reason.hint">
   <source>24 цаг хэтэрсэн үед заавал бич.</source>
   <translation>24 сағаттан асқанда міндетті түрде жазыңыз.</translation>
  </message>
  <message id="rapid_call.assessment_due">
   <source>Нөхцөл байдлын үнэлгээ хийх хугацаа</source>
   <translation>Жағдайды бағалау мерзімі</translation>
  </message>
  <message id="rapid_call.assessment_due.hint">
   <source>Дуудлагаас хойш 72 цаг; аюул бага бол шийдвэрээс хойш 3–5 дахь өдөр.</source>
   <translation>Шақырудан кейін 72 сағат; қауіп төмен болса, шешімнен кейінгі 3–5-күн.</translation>
  </message>
  <message id="rapid_call.page.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="rapid_call.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="rapid_call.decision.ask">
   <source>Таныг өнөөдөр хаана аюулгүй байх талаар хамт бодъё. Та юуг зөв гэж бодож байна вэ?</source>
   <translation>Бүгін сізге қай жер қауіпсіз екенін бірге ойланайық. Сіз нені дұрыс деп санайсыз?</translation>
  </message>
  <message id="rapid_call.decision.option.stays_home">
   <source>Гэртээ үлдэх</source>
   <translation>Үйінде қалады</translation>
  </message>
  <message id="rapid_call.decision.option.temporary_placement">
   <source>Түр байрлуулах</source>
   <translation>Уақытша орналастыру</translation>
  </message>
  <message id="rapid_call.decision.option.one_stop_centre">
   <source>Нэг цэгийн үйлчилгээ</source>
   <translation>Бір терезе орталығы</translation>
  </message>
  <message id="rapid_call.decision.option.shelter">
   <source>Түр хамгаалах байр</source>
   <translation>Уақытша баспана</translation>
  </message>
  <message id="rapid_call.decision.option.hospital">
   <source>Эмнэлэг</source>
   <translation>Аурухана</translation>
  </message>
  <message id="rapid_call.decision.option.other">
   <source>Бусад</source>
   <translation>Басқа</translation>
  </message>
  <message id="rapid_call.decision_other">
   <source>Өөр шийдвэр</source>
   <translation>Басқа шешім</translation>
  </message>
  <message id="rapid_call.safety_plan_ref">
   <source>Аюулгүйн төлөвлөгөөний дугаар</source>
   <translation>Қауіпсіздік жоспарының нөмірі</translation>
  </message>
  <message id="rapid_call.safety_plan_ref.hint">
   <source>Гэрт нь үлдээхээс өмнө аюулгүйн төлөвлөгөөг хамт гаргана.</source>
   <translation>Үйінде қалдырмас бұрын қауіпсіздік жоспары бірге жасалады.</translation>
  </message>
  <message id="rapid_call.placement_place">
   <source>Хүргэж өгсөн газар</source>
   <translation>Жеткізілген жер</translation>
  </message>
  <message id="rapid_call.placement_escort">
   <source>Дагалдан явсан хүн</source>
   <translation>Алып жүруші</translation>
  </message>
  <message id="rapid_call.placement_receiver">
   <source>Хүлээн авсан хүн</source>
   <translation>Қабылдаған адам</translation>
  </message>
  <message id="rapid_call.placement_at">
   <source>Хүлээлгэж өгсөн огноо, цаг</source>
   <translation>Тапсырылған күн, уақыт</translation>
  </message>
  <message id="rapid_call.page.notice">
   <source>Мэдэгдэл, гарын үсэг</source>
   <translation>Хабарлау, қол қою</translation>
  </message>
  <message id="rapid_call.crime_signs">
   <source>Гэмт хэрэг, зөрчлийн шинж байгаа эсэх</source>
   <translation>Қылмыс, құқық бұзушылық белгісі бар ма</translation>
  </message>
  <message id="rapid_call.child_concerned">
   <source>Хүүхэд өртсөн эсвэл эрсдэлд байгаа эсэх</source>
   <translation>Бала зардап шекті ме немесе тәуекелде ме</translation>
  </message>
  <message id="rapid_call.notified">
   <source>Мэдэгдсэн байгууллага</source>
   <translation>Хабарланған органдар</translation>
  </message>
  <message id="rapid_call.notified.body">
   <source>Байгууллага</source>
   <translation>Ұйым</translation>
  </message>
  <message id="rapid_call.notified.function">
   <source>Албан тушаал</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="rapid_call.notified.time">
   <source>Огноо, цаг</source>
   <translation>Күні, уақыты</translation>
  </message>
  <message id="rapid_call.notified.way">
   <source>Хэлбэр</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="rapid_call.notified.way.option.in_person">
   <source>Биечлэн</source>
   <translation>Жеке</translation>
  </message>
  <message id="rapid_call.notified.way.option.phone">
   <source>Утсаар</source>
   <translation>Телефон арқылы</translation>
  </message>
  <message id="rapid_call.notified.way.option.written">
   <source>Бичгээр</source>
   <translation>Жазбаша түрде</translation>
  </message>
  <message id="rapid_call.notified.reference_no">
   <source>Бүртгэлийн дугаар</source>
   <translation>Тіркеу нөмірі</translation>
  </message>
  <message id="rapid_call.supervisor_informed">
   <source>Мэргэжлийн удирдагчид мэдэгдсэн цаг</source>
   <translation>Супервизорға хабарланған уақыт</translation>
  </message>
  <message id="rapid_call.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="rapid_call.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="referral.title">
   <source>Илгээх хуудас</source>
   <translation>Жіберу парағы</translation>
  </message>
  <message id="referral.page.to">
   <source>Хэнд илгээх</source>
   <translation>Кімге жіберіледі</translation>
  </message>
  <message id="referral.referral_no">
   <source>Илгээх хуудасны дугаар</source>
   <translation>Жіберу парағының нөмірі</translation>
  </message>
  <message id="referral.sent_on">
   <source>Илгээсэн огноо</source>
   <translation>Жіберілген күн</translation>
  </message>
  <message id="referral.organisation">
   <source>Хүлээн авах байгууллага</source>
   <translation>Қабылдаушы ұйым</translation>
  </message>
  <message id="referral.function">
   <source>Хүлээн авах албан тушаалтан</source>
   <translation>Қабылдаушы лауазымды адам</translation>
  </message>
  <message id="referral.contact">
   <source>Байгууллагын утас</source>
   <translation>Ұйымның телефоны</translation>
  </message>
  <message id="referral.contact.hint">
   <source>Хариу ирэхгүй бол энэ дугаараар холбогдоно.</source>
   <translation>Жауап келмесе, осы нөмір бойынша хабарласады.</translation>
  </message>
  <message id="referral.kind">
   <source>Холбон зуучлах үйлчилгээний төрөл</source>
   <translation>Бағытталатын қызмет түрі</translation>
  </message>
  <message id="referral.kind.option.education">
   <source>боловсрол</source>
   <translation>білім беру</translation>
  </message>
  <message id="referral.kind.option.water">
   <source>ус, ариун цэвэр</source>
   <translation>су және санитария</translation>
  </message>
  <message id="referral.kind.option.child_protection">
   <source>хүүхэд хамгаалал</source>
   <translation>балаларды қорғау</translation>
  </message>
  <message id="referral.kind.option.nutrition">
   <source>хүнс тэжээл</source>
   <translation>азық-түлік және тамақтану</translation>
  </message>
  <message id="referral.kind.option.health">
   <source>эрүүл мэнд</source>
   <translation>денсаулық сақтау</translation>
  </message>
  <message id="referral.kind.option.legal">
   <source>хууль эрх зүй</source>
   <translation>құқықтық көмек</translation>
  </message>
  <message id="referral.kind.option.economic">
   <source>эдийн засгийн чадавхжуулалт</source>
   <translation>экономикалық мүмкіндік</translation>
  </message>
  <message id="referral.kind.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="referral.kind_other">
   <source>Бусад төрөл</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="referral.urgency">
   <source>Яаралтай эсэх</source>
   <translation>Шұғылдығы</translation>
  </message>
  <message id="referral.urgency.option.emergency">
   <source>нэн яаралтай</source>
   <translation>өте шұғыл</translation>
  </message>
  <message id="referral.urgency.option.urgent">
   <source>яаралтай</source>
   <translation>шұғыл</translation>
  </message>
  <message id="referral.urgency.option.normal">
   <source>ердийн</source>
   <translation>әдеттегі</translation>
  </message>
  <message id="referral.page.need">
   <source>Хэрэгцээ, хуваалцах мэдээлэл</source>
   <translation>Қажеттілік, бөлісілетін ақпарат</translation>
  </message>
  <message id="referral.client_code">
   <source>Үйлчлүүлэгчийн код</source>
   <translation>Қызмет алушының коды</translation>
  </message>
  <message id="referral.name_needed">
   <source>Нэрийг дамжуулах зайлшгүй шаардлагатай юу</source>
   <translation>Атын хабарлау міндетті түрде қажет пе</translation>
  </message>
  <message id="referral.name_needed.hint">
   <source>Хүлээн авах байгууллага нэргүйгээр үйлчилгээ үзүүлж чадах бол зөвхөн кодыг дамжуулна.</source>
   <translation>Қабылдаушы ұйым атын білмей-ақ қызмет көрсете алса, код қана хабарланады.</translation>
  </message>
  <message id="referral.name_needed_name">
   <source>Үйлчлүүлэгчийн овог, нэр</source>
   <translation>Қызмет алушының тегі, аты, әкесінің аты</translation>
  </message>
  <message id="referral.need">
   <source>Хэрэгцээ, хүсэж буй үйлчилгээ</source>
   <translation>Қажеттілік, сұралған қызмет</translation>
  </message>
  <message id="referral.need.ask">
   <source>Танд энэ байгууллагаас яг ямар тусламж хэрэгтэй байна вэ?</source>
   <translation>Сізге осы ұйымнан нақты қандай көмек керек?</translation>
  </message>
  <message id="referral.shared_sections">
   <source>Дамжуулж буй мэдээлэл</source>
   <translation>Берілетін ақпарат</translation>
  </message>
  <message id="referral.shared_sections.hint">
   <source>Зайлшгүй шаардлагатай мэдээллийг л тэмдэглэнэ.</source>
   <translation>Тек қажетті ақпарат белгіленеді.</translation>
  </message>
  <message id="referral.shared_sections.ask">
   <source>Эдгээрээс юуг нь хэлж болох, юуг нь хэлэхгүй байхыг та хүсэж байна вэ?</source>
   <translation>Бұлардың қайсысын айтуға болады, қайсысын айтпағанды қалайсыз?</translation>
  </message>
  <message id="referral.shared_sections.option.basic">
   <source>үндсэн мэдээлэл</source>
   <translation>негізгі мәліметтер</translation>
  </message>
  <message id="referral.shared_sections.option.problem">
   <source>тулгамдаж буй асуудал</source>
   <translation>проблема</translation>
  </message>
  <message id="referral.shared_sections.option.safety">
   <source>аюулгүй байдал</source>
   <translation>қауіпсіздік</translation>
  </message>
  <message id="referral.shared_sections.option.family">
   <source>гэр бүлийн нөхцөл байдал</source>
   <translation>отбасының жағдайы</translation>
  </message>
  <message id="referral.shared_sections.option.health">
   <source>эрүүл мэндийн байдал</source>
   <translation>денсаулық жағдайы</translation>
  </message>
  <message id="referral.shared_sections.option.education">
   <source>боловсролын байдал</source>
   <translation>білімі</translation>
  </message>
  <message id="referral.shared_sections.option.psychology">
   <source>сэтгэл зүйн байдал</source>
   <translation>психологиялық жай-күйі</translation>
  </message>
  <message id="referral.shared_sections.option.housing">
   <source>орон сууцны байдал</source>
   <translation>тұрғын үй жағдайлары</translation>
  </message>
  <message id="referral.shared_sections.option.finance">
   <source>санхүүгийн байдал</source>
   <translation>қаржылық жағдайы</translation>
  </message>
  <message id="referral.shared_sections.option.plan">
   <source>үйлчилгээний төлөвлөгөө</source>
   <translation>қызмет көрсету жоспары</translation>
  </message>
  <message id="referral.risks_to_know">
   <source>Хүлээн авагчийн мэдэх ёстой эрсдэл</source>
   <translation>Қабылдаушы білуі тиіс тәуекелдер</translation>
  </message>
  <message id="referral.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Келісім</translation>
  </message>
  <message id="referral.page.way">
   <source>Дагалдан очих, төлбөр</source>
   <translation>Бірге бару, ақы</translation>
  </message>
  <message id="referral.accompanied">
   <source>Дагалдан очих уу</source>
   <translation>Бірге барамыз ба</translation>
  </message>
  <message id="referral.accompanied.ask">
   <source>Танд хамт очиж өгвөл амар байх уу?</source>
   <translation>Бірге барсақ, сізге жеңілірек бола ма?</translation>
  </message>
  <message id="referral.appointment">
   <source>Товлосон цаг</source>
   <translation>Белгіленген уақыт</translation>
  </message>
  <message id="referral.paid">
   <source>Төлбөртэй үйлчилгээ юу</source>
   <translation>Қызмет ақылы ма</translation>
  </message>
  <message id="referral.cost">
   <source>Төлбөрийн хэмжээ</source>
   <translation>Төлем мөлшері</translation>
  </message>
  <message id="referral.cost.unit">
   <source>₮</source>
   <translation>₮</translation>
  </message>
  <message id="referral.cost_support">
   <source>Төлбөрийг хэрхэн шийдэх, үзүүлэх дэмжлэг</source>
   <translation>Ақысын қалай төлеу, көрсетілетін қолдау</translation>
  </message>
  <message id="referral.page.status">
   <source>Хариу, холбон зуучлалын нөхцөл</source>
   <translation>Жауап, жолдама мәртебесі</translation>
  </message>
  <message id="referral.answer_until">
   <source>Хариу ирүүлэх хугацаа</source>
   <translation>Жауап күтілетін мерзім</translation>
  </message>
  <message id="referral.answer_until.hint">
   <source>Нэн яаралтай бол 24 цаг, яаралтай бол 3 хоног, ердийн бол 14 хоног.</source>
   <translation>Өте шұғыл – 24 сағат, шұғыл – 3 күн, әдеттегі – 14 күн.</translation>
  </message>
  <message id="referral.status">
   <source>Холбон зуучлалын нөхцөл</source>
   <translation>Жолдама мәртебесі</translation>
  </message>
  <message id="referral.status.option.prepared">
   <source>бэлтгэсэн</source>
   <translation>дайындалды</translation>
  </message>
  <message id="referral.status.option.sent">
   <source>илгээсэн</source>
   <translation>жіберілді</translation>
  </message>
  <message id="referral.status.option.accepted">
   <source>хүлээн авсан</source>
   <translation>қабылданды</translation>
  </message>
  <message id="referral.status.option.waiting">
   <source>хүлээгдэж буй</source>
   <translation>күтілуде</translation>
  </message>
  <message id="referral.status.option.started">
   <source>үйлчилгээ эхэлсэн</source>
   <translation>қызмет басталды</translation>
  </message>
  <message id="referral.status.option.done">
   <source>үйлчилгээ дууссан</source>
   <translation>қызмет аяқталды</translation>
  </message>
  <message id="referral.status.option.refused">
   <source>татгалзсан</source>
   <translation>бас тартылды</translation>
  </message>
  <message id="referral.status.option.returned">
   <source>буцаасан</source>
   <translation>қайтарылды</translation>
  </message>
  <message id="referral.status_dates">
   <source>Нөхцөлийн өөрчлөлт</source>
   <translation>Мәртебенің өзгеруі</translation>
  </message>
  <message id="referral.status_dates.status">
   <source>Нөхцөл</source>
   <translation>Мәртебесі</translation>
  </message>
  <message id="referral.status_dates.status.option.prepared">
   <source>бэлтгэсэн</source>
   <translation>дайындалды</translation>
  </message>
  <message id="referral.status_dates.status.option.sent">
   <source>илгээсэн</source>
   <translation>жіберілді</translation>
  </message>
  <message id="referral.status_dates.status.option.accepted">
   <source>хүлээн авсан</source>
   <translation>қабылданды</translation>
  </message>
  <message id="referral.status_dates.status.option.waiting">
   <source>хүлээгдэж буй</source>
   <translation>күтілуде</translation>
  </message>
  <message id="referral.status_dates.status.option.started">
   <source>үйлчилгээ эхэлсэн</source>
   <translation>қызмет басталды</translation>
  </message>
  <message id="referral.status_dates.status.option.done">
   <source>үйлчилгээ дууссан</source>
   <translation>қызмет аяқталды</translation>
  </message>
  <message id="referral.status_dates.status.option.refused">
   <source>татгалзсан</source>
   <translation>бас тартылды</translation>
  </message>
  <message id="referral.status_dates.status.option.returned">
   <source>буцаасан</source>
   <translation>қайтарылды</translation>
  </message>
  <message id="referral.status_dates.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="referral.status_dates.remark">
   <source>Тайлбар</source>
   <translation>Түсініктеме</translation>
  </message>
  <message id="referral.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="referral.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="referral.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="referral_register.title">
   <source>Холбон зуучлал, шилжүүлгийн бүртгэл</source>
   <translation>Жолдамалар және тапсыру журналы</translation>
  </message>
  <message id="referral_register.page.sent">
   <source>Холбон зуучлал, шилжүүлэг</source>
   <translation>Жолдамалар, тапсырулар</translation>
  </message>
  <message id="referral_register.movements">
   <source>Холбон зуучлал, шилжүүлгийн бүртгэл</source>
   <translation>Жолдамалар және тапсыру журналы</translation>
  </message>
  <message id="referral_register.movements.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="referral_register.movements.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="referral_register.movements.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="referral_register.movements.organisation">
   <source>Хаана / хаанаас</source>
   <translation>Қайда / қайдан</translation>
  </message>
  <message id="referral_register.movements.type">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="referral_register.movements.status">
   <source>Нөхцөл</source>
   <translation>Мәртебесі</translation>
  </message>
  <message id="referral_register.movements.answer_due">
   <source>Хариу ирэх хугацаа</source>
   <translation>Жауап келетін мерзім</translation>
  </message>
  <message id="referral_register.movements.answered_on">
   <source>Хариу ирсэн</source>
   <translation>Жауап келді</translation>
  </message>
  <message id="referral_register.movements.receipt_signed_on">
   <source>Хүлээн авсан гарын үсгийн огноо</source>
   <translation>Қабылдау туралы қол қойылған күн</translation>
  </message>
  <message id="referral.plan_goals">
   <source>Төлөвлөгөөний аль зорилго</source>
   <translation>Жоспардың қай мақсаты</translation>
  </message>
  <message id="referral.plan_goals.hint">
   <source>Зорилгын дугаар.</source>
   <translation>Мақсаттың нөмірі.</translation>
  </message>
  <message id="referral.refused_by">
   <source>Хэн татгалзсан</source>
   <translation>Кім бас тартты</translation>
  </message>
  <message id="referral.refused_by.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="referral.refused_by.option.organisation">
   <source>хүлээн авагч байгууллага</source>
   <translation>қабылдаушы ұйым</translation>
  </message>
  <message id="room.title">
   <source>Байр, өрөө</source>
   <translation>Үй-жай, бөлмелер</translation>
  </message>
  <message id="room.page.room">
   <source>Өрөө</source>
   <translation>Бөлме</translation>
  </message>
  <message id="room.name">
   <source>Нэр, дугаар</source>
   <translation>Атауы, нөмірі</translation>
  </message>
  <message id="room.name.hint">
   <source>Уулзалтын газар болгон сонгоно. Нууц хаягтай байрыг энд бичихгүй.</source>
   <translation>Кездесу орны ретінде таңдалады. Құпия мекенжай мұнда жазылмайды.</translation>
  </message>
  <message id="room.use">
   <source>Зориулалт</source>
   <translation>Мақсаты</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>зөвлөгөөний өрөө</source>
   <translation>кеңес беру бөлмесі</translation>
  </message>
  <message id="room.use.option.group">
   <source>бүлгийн ажлын өрөө</source>
   <translation>топтық жұмыс бөлмесі</translation>
  </message>
  <message id="room.use.option.reception">
   <source>хүлээн авах өрөө</source>
   <translation>қабылдау бөлмесі</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архив</source>
   <translation>мұрағат</translation>
  </message>
  <message id="room.use.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="room.fits">
   <source>Зориулалтад нийцсэн</source>
   <translation>Мақсатқа сай</translation>
  </message>
  <message id="room.fits_why">
   <source>Юу дутагдалтай, хэзээ засах</source>
   <translation>Не жетіспейді, қашан түзетіледі</translation>
  </message>
  <message id="room.private">
   <source>Хүн сонсохгүйгээр ярилцах боломжтой</source>
   <translation>Бөтен құлаққа естілмей сөйлесуге болады</translation>
  </message>
  <message id="room.seats">
   <source>Багтаамж</source>
   <translation>Сыйымдылығы</translation>
  </message>
  <message id="room.checked_on">
   <source>Үзсэн огноо</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="safety_assessment.title">
   <source>Аюулгүй байдлын үнэлгээ</source>
   <translation>Қауіпсіздікті бағалау</translation>
  </message>
  <message id="safety_assessment.page.danger">
   <source>Одоогийн аюул</source>
   <translation>Қазіргі қауіп</translation>
  </message>
  <message id="safety_assessment.assessed_on">
   <source>Үнэлгээ хийсэн огноо</source>
   <translation>Бағалау күні</translation>
  </message>
  <message id="safety_assessment.persons_at_risk">
   <source>Эрсдэлд байгаа хүмүүс</source>
   <translation>Тәуекелдегі адамдар</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.ask">
   <source>Гэрт тань хэн хамгийн их аюулд байна гэж та боддог вэ?</source>
   <translation>Сіздің ойыңызша, үйіңізде кім ең үлкен қауіпте?</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.person">
   <source>Овог, нэр</source>
   <translation>Тегі, аты</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.role">
   <source>Үйлчлүүлэгчийн хэн болох</source>
   <translation>Қызмет алушыға кім болады</translation>
  </message>
  <message id="safety_assessment.dangers">
   <source>Одоо байгаа аюул</source>
   <translation>Қазіргі бар қауіптер</translation>
  </message>
  <message id="safety_assessment.dangers.hint">
   <source>Илэрсэн бүрийг тэмдэглэ; хоосон хайрцаг нь илрээгүйг заана.</source>
   <translation>Байқалғанның бәрін белгілеңіз; бос шаршы байқалмағанын білдіреді.</translation>
  </message>
  <message id="safety_assessment.dangers.option.violence">
   <source>Хүчирхийлэл үргэлжилж байгаа</source>
   <translation>Зорлық-зомбылық жалғасуда</translation>
  </message>
  <message id="safety_assessment.dangers.option.threats">
   <source>Заналхийлж байгаа</source>
   <translation>Қорқытулар бар</translation>
  </message>
  <message id="safety_assessment.dangers.option.weapon">
   <source>Зэвсэг, зэвсгийн чанартай зүйл</source>
   <translation>Қару немесе қару ретінде қолданылған зат</translation>
  </message>
  <message id="safety_assessment.dangers.option.alcohol_drugs">
   <source>Согтуурах, мансуурах</source>
   <translation>Алкогольге немесе есірткіге тәуелділік</translation>
  </message>
  <message id="safety_assessment.dangers.option.neglect">
   <source>Хяналт, асаргаагүй орхисон</source>
   <translation>Қадағалаусыз, күтімсіз қалған</translation>
  </message>
  <message id="safety_assessment.dangers.option.dangerous_home">
   <source>Гэрийн аюултай орчин</source>
   <translation>Үйдегі қауіпті жағдайлар</translation>
  </message>
  <message id="safety_assessment.dangers.option.no_basics">
   <source>Хоол, дулаан, эмчилгээгүй</source>
   <translation>Тамақ, жылу, ем жоқ</translation>
  </message>
  <message id="safety_assessment.dangers.option.self_harm">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Өзіне зиян келтіру қаупі</translation>
  </message>
  <message id="safety_assessment.dangers_detail">
   <source>Аюулын тодорхойлолт</source>
   <translation>Қауіптің сипаттамасы</translation>
  </message>
  <message id="safety_assessment.dangers_detail.hint">
   <source>Хэн, хэнд, хэдий үед, хэр олон удаа.</source>
   <translation>Кім, кімге, қашан, неше рет.</translation>
  </message>
  <message id="safety_assessment.lives_with_perpetrator">
   <source>Хүчирхийлэл үйлдсэн байж болзошгүй этгээдтэй хамт амьдардаг эсэх</source>
   <translation>Зорлық көрсетті деп болжанған адаммен бірге тұра ма</translation>
  </message>
  <message id="safety_assessment.lives_with_perpetrator.hint">
   <source>Тийм бол яаралтай интервенцийг үнэлгээ, төлөвлөгөөнөөс түрүүлж хийнэ.</source>
   <translation>Иә болса, шұғыл араласу бағалау мен жоспардан бұрын жүргізіледі.</translation>
  </message>
  <message id="safety_assessment.page.protection">
   <source>Хамгаалалт, аюулгүйн мэдрэмж</source>
   <translation>Қорғау, қауіпсіздік сезімі</translation>
  </message>
  <message id="safety_assessment.protective">
   <source>Хамгаалах хүн, газар, дадал</source>
   <translation>Қорғаушы адамдар, орындар, әдеттер</translation>
  </message>
  <message id="safety_assessment.protective.ask">
   <source>Аюул ойртоход юу танд тусалдаг вэ: хэн, хаана, ямар зуршил?</source>
   <translation>Қауіп жақындағанда сізге не көмектеседі: кім, қай жер, қандай әдет?</translation>
  </message>
  <message id="safety_assessment.protective.what">
   <source>Хэн, юу</source>
   <translation>Кім, не</translation>
  </message>
  <message id="safety_assessment.protective.reliability">
   <source>Хэр найдвартай</source>
   <translation>Қаншалықты сенімді</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.reliable">
   <source>Найдвартай</source>
   <translation>Сенімді</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.partly">
   <source>Зарим үед</source>
   <translation>Кейде</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.unreliable">
   <source>Найдваргүй</source>
   <translation>Сенімсіз</translation>
  </message>
  <message id="safety_assessment.feeling">
   <source>Үйлчлүүлэгчийн аюулгүйн мэдрэмж</source>
   <translation>Қызмет алушының қауіпсіздік сезімі</translation>
  </message>
  <message id="safety_assessment.feeling.hint">
   <source>1 – огт аюулгүй биш, 10 – бүрэн аюулгүй.</source>
   <translation>1 – мүлде қауіпсіз емес, 10 – толық қауіпсіз.</translation>
  </message>
  <message id="safety_assessment.feeling.ask">
   <source>1-ээс 10 хүртэл тоолбол өнөөдөр та гэртээ хэр аюулгүй байна вэ? Юу үүнийг нэгээр нэмэх вэ?</source>
   <translation>1-ден 10-ға дейін бағалағанда, бүгін үйде қаншалықты қауіпсізсіз? Бір ұпайға не көтереді?</translation>
  </message>
  <message id="safety_assessment.feeling_words">
   <source>Үйлчлүүлэгч үүнийг юу гэж тайлбарласан</source>
   <translation>Қызмет алушы мұны қалай түсіндірді</translation>
  </message>
  <message id="safety_assessment.page.conclusion">
   <source>Дүгнэлт</source>
   <translation>Қорытынды</translation>
  </message>
  <message id="safety_assessment.conclusion">
   <source>Дүгнэлт</source>
   <translation>Қорытынды</translation>
  </message>
  <message id="safety_assessment.conclusion.option.safe">
   <source>Аюулгүй</source>
   <translation>Қауіпсіз</translation>
  </message>
  <message id="safety_assessment.conclusion.option.safe_with_plan">
   <source>Төлөвлөгөөтэй бол аюулгүй</source>
   <translation>Жоспармен қауіпсіз</translation>
  </message>
  <message id="safety_assessment.conclusion.option.unsafe">
   <source>Аюултай</source>
   <translation>Қауіпсіз емес</translation>
  </message>
  <message id="safety_assessment.urgent_interventions">
   <source>Бүрэн үнэлгээнээс өмнө хийсэн яаралтай интервенц</source>
   <translation>Толық бағалауға дейінгі шұғыл араласу</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.measure">
   <source>Арга хэмжээ</source>
   <translation>Шара</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.at">
   <source>Огноо, цаг</source>
   <translation>Күні, уақыты</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.by">
   <source>Хэн гүйцэтгэсэн</source>
   <translation>Кім орындады</translation>
  </message>
  <message id="safety_assessment.next_review">
   <source>Аюулгүй байдлыг дахин үнэлэх огноо</source>
   <translation>Қауіпсіздікті қайта бағалау күні</translation>
  </message>
  <message id="safety_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="safety_assessment.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="safety_plan.title">
   <source>Аюулгүйн төлөвлөгөө</source>
   <translation>Қауіпсіздік жоспары</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Хамт гаргасан төлөвлөгөө</source>
   <translation>Бірге жасалған жоспар</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Гаргасан огноо</source>
   <translation>Жасалған күні</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Хамт гаргасан хүмүүс</source>
   <translation>Бірге жасаған адамдар</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Үйлчлүүлэгч, хамгаалж чадах эцэг эх, асран хамгаалагч.</source>
   <translation>Қызмет алушы, қорғай алатын ата-ана, қорғаншы.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Аюул ойртож буйн шинж</source>
   <translation>Қауіп жақындағанының белгілері</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Аюул ирэхийг та юугаар мэддэг вэ: дуу хоолой, үг, цаг, өдөр?</source>
   <translation>Қауіп жақындағанын неден білесіз: дауысынан, сөзінен, уақыттан, күннен?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Би тэр даруй юу хийх вэ</source>
   <translation>Мен бірден не істеймін</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Богино, хийж чадах алхмууд. Хүүхэд өөрийн үгээр хэлнэ.</source>
   <translation>Қысқа, орындалатын қадамдар. Бала өз сөзімен айтады.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Тийм шинж гарвал та хамгийн түрүүнд юу хийж чадах вэ? Дараа нь?</source>
   <translation>Осындай белгі байқалса, ең алдымен не істей аласыз? Содан кейін ше?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Алхам</source>
   <translation>Қадам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Хэн туслах вэ</source>
   <translation>Кім көмектеседі</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Аюулгүй хүн, газар, дугаар</source>
   <translation>Қауіпсіз адамдар, орындар, нөмірлер</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Аюулгүй хүн, газар</source>
   <translation>Қауіпсіз адамдар мен орындар</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Шөнө дунд ч хаалга тань дээр хүлээж авах хүн хэн бэ? Тийшээ яаж хүрэх вэ?</source>
   <translation>Түн ортасында да есігін ашатын адам кім? Оған қалай жетесіз?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Хүн</source>
   <translation>Адам</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Газар</source>
   <translation>Орын</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Яаж хүрэх</source>
   <translation>Қалай жету</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Яаралтай үед залгах дугаар</source>
   <translation>Шұғыл жағдайда қоңырау шалатын нөмірлер</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Цагдаа, түргэн тусламж, хүүхдийн тусламжийн утас, өөрийн байгууллагын дугаар.</source>
   <translation>Полиция, жедел жәрдем, балаларға көмек телефоны, өз ұйымыңыздың нөмірі.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Нууц үг, дохио</source>
   <translation>Шартты сөз, белгі</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Ойр дотны хүн сонсоод тусламж дуудах үг.</source>
   <translation>Жақын адам естігенде көмек шақыратын сөз.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Хамгаалах насанд хүрэгчтэй тохиролцсон зүйл</source>
   <translation>Қорғаушы ересекпен келісу</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</source>
   <translation>Қызмет алушы бала болса, міндетті түрде толтырылады.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Та хүүхдээ хамгаалахын тулд яг юу хийхээ хэлж өгнө үү?</source>
   <translation>Балаңызды қорғау үшін нақты не істейтініңізді айтып бересіз бе?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Хамгаалах насанд хүрэгчийн гарын үсэг</source>
   <translation>Қорғаушы ересектің қолы</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Хамгаалах насанд хүрэгч</source>
   <translation>Қорғаушы ересек</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Бэлтгэл, шалгалт</source>
   <translation>Дайындық, тексеру</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Бэлдэж тавьсан зүйл, бичиг баримт</source>
   <translation>Дайын тұрған заттар мен құжаттар</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Иргэний үнэмлэх, гэрчилгээ</source>
   <translation>Жеке куәлік, куәліктер</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Мөнгө, банкны карт</source>
   <translation>Ақша, банк картасы</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Түлхүүр</source>
   <translation>Кілттер</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Утас, цэнэглэгч</source>
   <translation>Телефон, қуаттағыш</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Эм</source>
   <translation>Дәрі-дәрмек</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Дулаан хувцас</source>
   <translation>Жылы киім</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Хүүхдийн хэрэгсэл</source>
   <translation>Баланың заттары</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Нотлох баримтын хуулбар</source>
   <translation>Дәлелдердің көшірмесі</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Утсыг аюулгүй хэрэглэх, төлөвлөгөөний хуулбарыг нуух</source>
   <translation>Телефонды қауіпсіз пайдалану, жоспар көшірмесін жасыру</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Дуудлагын түүх, байршил, нууц үг, зурвасыг шалга.</source>
   <translation>Қоңыраулар тарихын, орналасқан жерді, құпиясөзді, хабарламаларды тексеріңіз.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Хэн, хэр ойрхон, хэзээ хүртэл шалгах</source>
   <translation>Кім, қаншалықты жиі, қашанға дейін тексереді</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Хэн</source>
   <translation>Кім</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Арга</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Давтамж</source>
   <translation>Жиілігі</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Хүртэл</source>
   <translation>Дейін</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Төлөвлөгөөний хуулбар</source>
   <translation>Жоспардың көшірмесі</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Цаас олдвол аюултай бол зөвхөн цээжилнэ.</source>
   <translation>Қағаз табылса қауіпті болса, тек жатталады.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Энэ цаасыг авч явбал аюулгүй юу, эсвэл цээжилсэн нь дээр үү?</source>
   <translation>Бұл қағазды алып жүру қауіпсіз бе, әлде жаттап алған дұрыс па?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Цаасаар өгсөн</source>
   <translation>Қағаз түрінде берілді</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Аюултай тул зөвхөн цээжилсэн</source>
   <translation>Қауіпті болғандықтан жатталды</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="satisfaction.title">
   <source>Сэтгэл ханамжийн судалгаа</source>
   <translation>Қанағаттану сауалнамасы</translation>
  </message>
  <message id="satisfaction.page.about">
   <source>Судалгааны тухай</source>
   <translation>Сауалнама туралы</translation>
  </message>
  <message id="satisfaction.filled_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="satisfaction.filled_by">
   <source>Хэн бөглөсөн</source>
   <translation>Кім толтырды</translation>
  </message>
  <message id="satisfaction.filled_by.hint">
   <source>Нэрээ бичих шаардлагагүй. Хариулт үйлчилгээнд нөлөөлөхгүй.</source>
   <translation>Атыңызды жазу міндетті емес. Жауап қызметке әсер етпейді.</translation>
  </message>
  <message id="satisfaction.filled_by.ask">
   <source>Энэ асуулгыг та өөрөө бөглөх үү, эсвэл хэн нэгэн туслах уу? Нэрээ бичихгүй байж болно.</source>
   <translation>Бұл сұрақтарды өзіңіз толтырасыз ба, әлде біреу көмектесе ме? Атыңызды жазбауға болады.</translation>
  </message>
  <message id="satisfaction.filled_by.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="satisfaction.filled_by.option.child">
   <source>хүүхэд (зурагтай хувилбар)</source>
   <translation>бала (суретті нұсқа)</translation>
  </message>
  <message id="satisfaction.filled_by.option.parent">
   <source>эцэг эх</source>
   <translation>ата-ана</translation>
  </message>
  <message id="satisfaction.filled_by.option.helper">
   <source>туслах хүнтэй хамт</source>
   <translation>көмекшімен бірге</translation>
  </message>
  <message id="satisfaction.page.rating">
   <source>Үнэлгээ</source>
   <translation>Баға</translation>
  </message>
  <message id="satisfaction.respect">
   <source>Хүндэтгэлтэй хандсан</source>
   <translation>Құрметпен қарады</translation>
  </message>
  <message id="satisfaction.respect.hint">
   <source>1 – огт үгүй, 5 – бүрэн тийм.</source>
   <translation>1 – мүлде жоқ, 5 – толықтай иә.</translation>
  </message>
  <message id="satisfaction.respect.ask">
   <source>Танд хүндэтгэлтэй хандсан уу?</source>
   <translation>Сізге құрметпен қарады ма?</translation>
  </message>
  <message id="satisfaction.understood">
   <source>Намайг ойлгосон</source>
   <translation>Мені түсінді</translation>
  </message>
  <message id="satisfaction.understood.ask">
   <source>Таны яриаг анхааралтай сонсож, ойлгосон уу?</source>
   <translation>Сізді мұқият тыңдап, түсінді ме?</translation>
  </message>
  <message id="satisfaction.informed">
   <source>Мэдээлэл хангалттай байсан</source>
   <translation>Ақпарат жеткілікті болды</translation>
  </message>
  <message id="satisfaction.informed.ask">
   <source>Юу болох, ямар эрхтэйгээ ойлгомжтой мэдсэн үү?</source>
   <translation>Не болатынын, құқықтарыңызды түсінікті білдіңіз бе?</translation>
  </message>
  <message id="satisfaction.took_part">
   <source>Шийдвэрт оролцсон</source>
   <translation>Шешімдерге қатыстым</translation>
  </message>
  <message id="satisfaction.took_part.ask">
   <source>Шийдвэр гаргахад таны санал тусгагдсан уу?</source>
   <translation>Шешім қабылдағанда пікіріңіз ескерілді ме?</translation>
  </message>
  <message id="satisfaction.privacy">
   <source>Нууцыг хадгалсан</source>
   <translation>Құпиялылық сақталды</translation>
  </message>
  <message id="satisfaction.privacy.ask">
   <source>Таны нууцыг хадгалсан гэж итгэж байна уу?</source>
   <translation>Құпия мәліметіңіз сақталды деп сенесіз бе?</translation>
  </message>
  <message id="satisfaction.timeliness">
   <source>Цаг хугацаандаа байсан</source>
   <translation>Көмек уақытында келді</translation>
  </message>
  <message id="satisfaction.timeliness.ask">
   <source>Тусламж хэрэгтэй үед нь цагтаа ирсэн үү?</source>
   <translation>Қажет кезде көмек уақытында келді ме?</translation>
  </message>
  <message id="satisfaction.safety">
   <source>Аюулгүй болсон</source>
   <translation>Қауіпсіз болды</translation>
  </message>
  <message id="satisfaction.safety.ask">
   <source>Одоо өөрийгөө илүү аюулгүй мэдэрч байна уу?</source>
   <translation>Қазір өзіңізді қауіпсіздеу сезінесіз бе?</translation>
  </message>
  <message id="satisfaction.usefulness">
   <source>Хэрэгтэй байсан</source>
   <translation>Пайдалы болды</translation>
  </message>
  <message id="satisfaction.usefulness.ask">
   <source>Үйлчилгээ танд бодитой тус болсон уу?</source>
   <translation>Қызмет сізге шынымен көмектесті ме?</translation>
  </message>
  <message id="satisfaction.page.words">
   <source>Таны үг</source>
   <translation>Сіздің сөзіңіз</translation>
  </message>
  <message id="satisfaction.helped_most">
   <source>Юу хамгийн их тус болсон</source>
   <translation>Ең көп не көмектесті</translation>
  </message>
  <message id="satisfaction.helped_most.ask">
   <source>Танд юу хамгийн их тус болсон бэ?</source>
   <translation>Сізге ең көп не көмектесті?</translation>
  </message>
  <message id="satisfaction.should_change">
   <source>Юуг өөрчлөх хэрэгтэй</source>
   <translation>Нені өзгерту керек</translation>
  </message>
  <message id="satisfaction.should_change.ask">
   <source>Бид юуг өөрчилбөл дээр вэ? Шүүмжлэлийг ч талархан сонсоно.</source>
   <translation>Нені өзгерткеніміз дұрыс? Сынды да ризашылықпен тыңдаймыз.</translation>
  </message>
  <message id="satisfaction.come_again">
   <source>Хэрэгтэй бол дахин хандах уу</source>
   <translation>Қажет болса, тағы жүгінесіз бе</translation>
  </message>
  <message id="self_check.title">
   <source>Байгууллагын өөрийн үнэлгээ</source>
   <translation>Ұйымның өзін-өзі тексеруі</translation>
  </message>
  <message id="self_check.page.points">
   <source>Шаардлагууд</source>
   <translation>Талаптар</translation>
  </message>
  <message id="self_check.checked_on">
   <source>Үнэлсэн огноо</source>
   <translation>Тексерілген күн</translation>
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
   <translation>6.1.1 Атауы, мемлекеттік тіркеу куәлігі</translation>
  </message>
  <message id="self_check.points.point.option.p02">
   <source>6.1.2 Зориулалтын байр</source>
   <translation>6.1.2 Лайықты үй-жай</translation>
  </message>
  <message id="self_check.points.point.option.p03">
   <source>6.1.3 Нийгмийн ажлын туршлага</source>
   <translation>6.1.3 Әлеуметтік жұмыс тәжірибесі</translation>
  </message>
  <message id="self_check.points.point.option.p04">
   <source>6.1.4 Эрхэм зорилго, шууд ба шууд бус үйлчилгээ</source>
   <translation>6.1.4 Миссия, тікелей және жанама қызметтер</translation>
  </message>
  <message id="self_check.points.point.option.p05">
   <source>6.1.5 Удирдлага, хүний болон санхүүгийн нөөц</source>
   <translation>6.1.5 Супервизия, кадр және қаржы</translation>
  </message>
  <message id="self_check.points.point.option.p06">
   <source>6.1.6 Үйлчилгээний бодлого, ёс зүйн дүрэм</source>
   <translation>6.1.6 Қызмет саясаты, әдеп кодексі</translation>
  </message>
  <message id="self_check.points.point.option.p07">
   <source>6.1.7 Чанарын хариуцлага</source>
   <translation>6.1.7 Сапа үшін жауапкершілік</translation>
  </message>
  <message id="self_check.points.point.option.p08">
   <source>6.1.8 Онол, арга зүйн хөтөлбөр</source>
   <translation>6.1.8 Теория мен әдістер бағдарламасы</translation>
  </message>
  <message id="self_check.points.point.option.p09">
   <source>6.1.9 Мэргэжлийн удирдлагын бодлого</source>
   <translation>6.1.9 Супервизия саясаты</translation>
  </message>
  <message id="self_check.points.point.option.p10">
   <source>6.1.10 Бэлтгэгдсэн мэргэжлийн удирдагч</source>
   <translation>6.1.10 Даярланған супервизор</translation>
  </message>
  <message id="self_check.points.point.option.p11">
   <source>6.1.11 Удирдлагын харьцаа 1:10, 1:5</source>
   <translation>6.1.11 Супервизия арақатынасы 1:10, 1:5</translation>
  </message>
  <message id="self_check.points.point.option.p12">
   <source>6.1.12 Тусгай зөвшөөрөл</source>
   <translation>6.1.12 Арнайы рұқсат</translation>
  </message>
  <message id="self_check.points.point.option.p13">
   <source>6.1.13 Жилд нэг ажилтанд 150 хүртэл кейс</source>
   <translation>6.1.13 Бір қызметкерге жылына 150-ге дейін іс</translation>
  </message>
  <message id="self_check.points.point.option.p14">
   <source>6.1.14 Тасралтгүй хөгжлийн бодлого</source>
   <translation>6.1.14 Үздіксіз даму саясаты</translation>
  </message>
  <message id="self_check.points.point.option.p15">
   <source>6.1.15 Салбар дундын хамтын ажиллагаа</source>
   <translation>6.1.15 Салааралық ынтымақтастық</translation>
  </message>
  <message id="self_check.points.point.option.p16">
   <source>6.1.16 Зөвлөгөөний өрөө</source>
   <translation>6.1.16 Кеңес беру бөлмесі</translation>
  </message>
  <message id="self_check.points.point.option.p17">
   <source>6.1.17 Кейс файлын хадгалалт</source>
   <translation>6.1.17 Іс құжаттарын сақтау</translation>
  </message>
  <message id="self_check.points.point.option.p18">
   <source>6.1.18 Ажилтны баталгаа, аюулгүй байдал</source>
   <translation>6.1.18 Қызметкердің кепілдігі, қауіпсіздігі</translation>
  </message>
  <message id="self_check.points.met">
   <source>Хангасан</source>
   <translation>Орындалады</translation>
  </message>
  <message id="self_check.points.evidence">
   <source>Нотолгоо</source>
   <translation>Дәлел</translation>
  </message>
  <message id="self_check.points.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="self_check.shelf">
   <source>Тавиурт байхгүй, эсвэл хугацаа нь дууссан баримт бичиг</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Сөреде жоқ немесе мерзімі біткен құжаттар</translation>
  </message>
  <message id="self_check.shelf.hint">
   <source>Програм баримт бичгийн тавиураас (F-45/5) өөрөө олж бичнэ.</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Бағдарлама құжаттар сөресінен (F-45/5) өзі тауып жазады.</translation>
  </message>
  <message id="self_check.shelf.kind">
   <source>Баримт бичиг</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Құжат</translation>
  </message>
  <message id="self_check.shelf.state">
   <source>Байдал</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Жай-күйі</translation>
  </message>
  <message id="self_check.shelf.state.option.missing">
   <source>байхгүй</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>жоқ</translation>
  </message>
  <message id="self_check.shelf.state.option.expired">
   <source>хугацаа дууссан</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>мерзімі біткен</translation>
  </message>
  <message id="self_check.shelf.valid_until">
   <source>Хүчинтэй байсан</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Жарамды болған</translation>
  </message>
  <message id="self_check.measures">
   <source>Сайжруулах арга хэмжээ</source>
   <translation>Жақсарту шаралары</translation>
  </message>
  <message id="self_check.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="self_check.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>ұйым басшылығы</translation>
  </message>
  <message id="service_contract.title">
   <source>Үйлчилгээний гэрээ</source>
   <translation>Қызмет көрсету шарты</translation>
  </message>
  <message id="service_contract.page.parties">
   <source>Талууд, үйлчилгээ</source>
   <translation>Тараптар, қызметтер</translation>
  </message>
  <message id="service_contract.contract_date">
   <source>Гэрээ байгуулсан огноо</source>
   <translation>Шарт жасалған күн</translation>
  </message>
  <message id="service_contract.parties">
   <source>Гэрээний талууд</source>
   <translation>Шарт тараптары</translation>
  </message>
  <message id="service_contract.parties.hint">
   <source>Үйлчлүүлэгч эсвэл асран хамгаалагч, нийгмийн ажилтан.</source>
   <translation>Қызмет алушы немесе қорғаншы, әлеуметтік қызметкер.</translation>
  </message>
  <message id="service_contract.plan_ref">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Қызмет көрсету жоспары</translation>
  </message>
  <message id="service_contract.services">
   <source>Үзүүлэх үйлчилгээ</source>
   <translation>Көрсетілетін қызметтер</translation>
  </message>
  <message id="service_contract.services.hint">
   <source>Зөвхөн одоо байгаа нөөцөөр хийж чадах зүйлээ амлана.</source>
   <translation>Қазіргі ресурстармен жасай алатыныңызды ғана уәде етіңіз.</translation>
  </message>
  <message id="service_contract.payment">
   <source>Төлбөр</source>
   <translation>Ақысы</translation>
  </message>
  <message id="service_contract.payment.option.free">
   <source>үнэ төлбөргүй</source>
   <translation>тегін</translation>
  </message>
  <message id="service_contract.payment.option.paid">
   <source>төлбөртэй үйлчилгээ орсон</source>
   <translation>ақылы қызмет бар</translation>
  </message>
  <message id="service_contract.payment_note">
   <source>Төлбөрийн тайлбар</source>
   <translation>Ақысы бойынша түсініктеме</translation>
  </message>
  <message id="service_contract.payment_note.hint">
   <source>Аль үйлчилгээ төлбөртэй, хэн төлөх, ямар дэмжлэг үзүүлэх.</source>
   <translation>Қай қызмет ақылы, кім төлейді, қандай қолдау көрсетіледі.</translation>
  </message>
  <message id="service_contract.page.duties">
   <source>Эрх, үүрэг</source>
   <translation>Құқықтар, міндеттер</translation>
  </message>
  <message id="service_contract.client_duties">
   <source>Үйлчлүүлэгчийн эрх, үүрэг</source>
   <translation>Қызмет алушының құқықтары, міндеттері</translation>
  </message>
  <message id="service_contract.client_duties.hint">
   <source>Мэдээлэл авах, татгалзах, тэмдэглэлтэй танилцах, гомдол гаргах эрх; тохирсон алхмаа хийх үүрэг.</source>
   <translation>Ақпарат алу, бас тарту, жазбаларды оқу, шағымдану құқығы; уағдаласқан қадамдарды жасау міндеті.</translation>
  </message>
  <message id="service_contract.client_duties.ask">
   <source>Та хүссэн үедээ асуух, татгалзах, тэмдэглэлээ үзэх эрхтэй. Юуг илүү тодруулах вэ?</source>
   <translation>Кез келген уақытта сұрауға, бас тартуға, жазбаларды көруге құқығыңыз бар. Нені тағы анықтайық?</translation>
  </message>
  <message id="service_contract.worker_duties">
   <source>Нийгмийн ажилтан, байгууллагын үүрэг</source>
   <translation>Әлеуметтік қызметкердің, ұйымның міндеттері</translation>
  </message>
  <message id="service_contract.confidentiality">
   <source>Нууцлал, түүний хязгаар</source>
   <translation>Құпиялылық және оның шегі</translation>
  </message>
  <message id="service_contract.confidentiality.hint">
   <source>Хүүхэд, хүний амь нас аюулд орвол хуулийн дагуу мэдэгдэхээ хэлнэ.</source>
   <translation>Баланың немесе адамның өміріне қауіп төнсе, заң бойынша хабарлайтыныңызды айтыңыз.</translation>
  </message>
  <message id="service_contract.confidentiality.ask">
   <source>Таны ярьсныг нууцална. Харин хэн нэгний амь нас аюулд орвол мэдэгдэх үүрэгтэй. Үүнийг яаж ойлгож байна вэ?</source>
   <translation>Айтқаныңыз құпия сақталады. Бірақ біреудің өміріне қауіп төнсе, хабарлауға міндеттімін. Мұны қалай түсіндіңіз?</translation>
  </message>
  <message id="service_contract.page.term">
   <source>Хугацаа, өөрчлөлт, гомдол</source>
   <translation>Мерзімі, өзгерту, шағым</translation>
  </message>
  <message id="service_contract.starts_on">
   <source>Эхлэх огноо</source>
   <translation>Басталатын күні</translation>
  </message>
  <message id="service_contract.ends_on">
   <source>Дуусах огноо</source>
   <translation>Аяқталатын күні</translation>
  </message>
  <message id="service_contract.closing_how">
   <source>Хаах нөхцөл, хэрхэн хаах</source>
   <translation>Жабу шарттары, қалай жабылады</translation>
  </message>
  <message id="service_contract.closing_how.ask">
   <source>Үйлчилгээ хэзээ, яаж дуусахыг эхнээс нь ярилцъя. Танд ойлгомжтой байна уу?</source>
   <translation>Қызмет қашан, қалай аяқталатынын басынан сөйлесіп алайық. Сізге түсінікті ме?</translation>
  </message>
  <message id="service_contract.changes">
   <source>Өөрчлөлт оруулах, хугацаанаас өмнө дуусгах</source>
   <translation>Өзгеріс енгізу, мерзімінен бұрын аяқтау</translation>
  </message>
  <message id="service_contract.complaints">
   <source>Гомдлыг хаана гаргах</source>
   <translation>Қайда шағымдануға болады</translation>
  </message>
  <message id="service_contract.complaints.hint">
   <source>Байгууллага, албан тушаал, утас.</source>
   <translation>Ұйым, лауазымы, телефоны.</translation>
  </message>
  <message id="service_contract.copies">
   <source>Хувь</source>
   <translation>Даналар</translation>
  </message>
  <message id="service_contract.copies.hint">
   <source>Хэдэн хувь үйлдсэн; нэгийг үйлчлүүлэгчид өгнө.</source>
   <translation>Неше дана жасалды; біреуі қызмет алушыға беріледі.</translation>
  </message>
  <message id="service_contract.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="service_contract.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="service_contract.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="service_contract.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="service_plan.title">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Қызмет көрсету жоспары</translation>
  </message>
  <message id="service_plan.page.basis">
   <source>Төлөвлөгөөний үндэслэл</source>
   <translation>Жоспардың негізі</translation>
  </message>
  <message id="service_plan.plan_date">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="service_plan.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="service_plan.version">
   <source>Хувилбар</source>
   <translation>Нұсқасы</translation>
  </message>
  <message id="service_plan.plan_for">
   <source>Хэнд зориулсан</source>
   <translation>Кімге арналған</translation>
  </message>
  <message id="service_plan.plan_for.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="service_plan.plan_for.option.family">
   <source>гэр бүл</source>
   <translation>отбасы</translation>
  </message>
  <message id="service_plan.members">
   <source>Төлөвлөгөөнд хамрагдах гэр бүлийн гишүүд</source>
   <translation>Жоспарға енген отбасы мүшелері</translation>
  </message>
  <message id="service_plan.assessment_ref">
   <source>Үндэслэсэн үнэлгээ</source>
   <translation>Негіз болған бағалау</translation>
  </message>
  <message id="service_plan.assessment_conclusion">
   <source>Үнэлгээний дүгнэлт</source>
   <translation>Бағалау қорытындысы</translation>
  </message>
  <message id="service_plan.assessment_conclusion.hint">
   <source>Төлөвлөгөөнд тулгуурлах гол дүгнэлт, асуудлыг товч бичнэ.</source>
   <translation>Жоспар сүйенетін негізгі қорытынды мен проблемаларды қысқаша жазыңыз.</translation>
  </message>
  <message id="service_plan.strengths_used">
   <source>Тулгуурлах давуу тал</source>
   <translation>Сүйенетін күшті жақтары</translation>
  </message>
  <message id="service_plan.strengths_used.ask">
   <source>Эдгээр зорилгод хүрэхэд таны ямар чадвар, хэний дэмжлэг тус болох вэ?</source>
   <translation>Бұл мақсаттарға жетуге қай қабілетіңіз, кімнің қолдауы көмектеседі?</translation>
  </message>
  <message id="service_plan.page.goals">
   <source>Аюулгүй байдал, зорилго</source>
   <translation>Қауіпсіздік, мақсаттар</translation>
  </message>
  <message id="service_plan.safety_risks">
   <source>Аюулгүй байдлын эрсдэл, бууруулах үйлчилгээ</source>
   <translation>Қауіпсіздік тәуекелдері, азайтатын қызметтер</translation>
  </message>
  <message id="service_plan.safety_risks.ask">
   <source>Танд болон гэр бүлд тань юу аюул учруулж болзошгүй вэ? Юу хийвэл аюулгүй байх вэ?</source>
   <translation>Сізге және отбасыңызға не қауіп төндіруі мүмкін? Қауіпсіз болу үшін не істеу керек?</translation>
  </message>
  <message id="service_plan.safety_risks.risk">
   <source>Эрсдэл</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="service_plan.safety_risks.service">
   <source>Бууруулах үйлчилгээ</source>
   <translation>Азайтатын қызмет</translation>
  </message>
  <message id="service_plan.safety_risks.who">
   <source>Хариуцах</source>
   <translation>Жауапты</translation>
  </message>
  <message id="service_plan.safety_risks.until">
   <source>Хүртэл</source>
   <translation>Дейін</translation>
  </message>
  <message id="service_plan.goals">
   <source>Зорилго</source>
   <translation>Мақсат</translation>
  </message>
  <message id="service_plan.goals.hint">
   <source>Тодорхой, хэмжиж болох, үйлчлүүлэгчийн өөрийнх нь үгтэй ойр байна.</source>
   <translation>Нақты, өлшенетін, қызмет алушының өз сөзіне жақын болсын.</translation>
  </message>
  <message id="service_plan.goals.ask">
   <source>Юу өөрчлөгдвөл та «одоо дээр болсон» гэж хэлэх вэ? Түүнийг юугаар мэдэх вэ?</source>
   <translation>Не өзгерсе, «енді жақсы болды» дейсіз? Мұны неден білеміз?</translation>
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
   <translation>Мақсат</translation>
  </message>
  <message id="service_plan.goals.result">
   <source>Хүлээгдэж буй үр дүн, шалгуур</source>
   <translation>Күтілетін нәтиже, көрсеткіш</translation>
  </message>
  <message id="service_plan.goals.priority">
   <source>Эрэмбэ</source>
   <translation>Басымдық</translation>
  </message>
  <message id="service_plan.goals.problem_no">
   <source>Асуудлын №</source>
   <translation>Проблеманың №</translation>
  </message>
  <message id="service_plan.goals.problem_no.hint">
   <source>Нөхцөл байдлын үнэлгээний асуудлын дугаар.</source>
   <translation>Жағдайды бағалаудағы проблеманың нөмірі.</translation>
  </message>
  <message id="service_plan.page.measures">
   <source>Үйлчилгээ, арга хэмжээ</source>
   <translation>Қызметтер, іс-шаралар</translation>
  </message>
  <message id="service_plan.measures">
   <source>Үйлчилгээ, арга хэмжээ</source>
   <translation>Қызметтер, іс-шаралар</translation>
  </message>
  <message id="service_plan.measures.hint">
   <source>Зорилго бүрд дор хаяж нэг арга хэмжээ. Одоо байгаа нөөцөд тулгуурлана.</source>
   <translation>Әр мақсатқа кемінде бір іс-шара. Қазіргі ресурстарға сүйеніңіз.</translation>
  </message>
  <message id="service_plan.measures.ask">
   <source>Энэ алхмыг хэн, хэзээ хийж чадах вэ? Танд хэцүү санагдвал хуваая.</source>
   <translation>Бұл қадамды кім, қашан жасай алады? Қиын көрінсе, бөліп алайық.</translation>
  </message>
  <message id="service_plan.measures.goal">
   <source>Зорилго №</source>
   <translation>Мақсат №</translation>
  </message>
  <message id="service_plan.measures.member">
   <source>Хэнд</source>
   <translation>Кімге</translation>
  </message>
  <message id="service_plan.measures.member.hint">
   <source>Нэр бус, үүргээр: үйлчлүүлэгч, хүүхэд 1.</source>
   <translation>Аты емес, рөлі: қызмет алушы, 1-бала.</translation>
  </message>
  <message id="service_plan.measures.service">
   <source>Арга хэмжээ</source>
   <translation>Іс-шара</translation>
  </message>
  <message id="service_plan.measures.level">
   <source>Түвшин</source>
   <translation>Деңгейі</translation>
  </message>
  <message id="service_plan.measures.level.option.individual">
   <source>хувь хүн</source>
   <translation>жеке тұлға</translation>
  </message>
  <message id="service_plan.measures.level.option.family">
   <source>гэр бүл</source>
   <translation>отбасы</translation>
  </message>
  <message id="service_plan.measures.level.option.group">
   <source>бүлэг</source>
   <translation>топ</translation>
  </message>
  <message id="service_plan.measures.level.option.organisation">
   <source>байгууллага</source>
   <translation>ұйым</translation>
  </message>
  <message id="service_plan.measures.level.option.community">
   <source>олон нийт</source>
   <translation>қоғамдастық</translation>
  </message>
  <message id="service_plan.measures.way">
   <source>Хэлбэр</source>
   <translation>Нысаны</translation>
  </message>
  <message id="service_plan.measures.way.option.direct">
   <source>шууд</source>
   <translation>тікелей</translation>
  </message>
  <message id="service_plan.measures.way.option.indirect">
   <source>шууд бус</source>
   <translation>жанама</translation>
  </message>
  <message id="service_plan.measures.who">
   <source>Хариуцах</source>
   <translation>Жауапты</translation>
  </message>
  <message id="service_plan.measures.start">
   <source>Эхлэх</source>
   <translation>Басталуы</translation>
  </message>
  <message id="service_plan.measures.until">
   <source>Дуусах</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="service_plan.measures.cost">
   <source>Нөөц, зардал</source>
   <translation>Ресурс, шығын</translation>
  </message>
  <message id="service_plan.measures.status">
   <source>Биелэлт</source>
   <translation>Орындалуы</translation>
  </message>
  <message id="service_plan.measures.status.option.planned">
   <source>төлөвлөсөн</source>
   <translation>жоспарланған</translation>
  </message>
  <message id="service_plan.measures.status.option.in_progress">
   <source>хийгдэж байна</source>
   <translation>орындалып жатыр</translation>
  </message>
  <message id="service_plan.measures.status.option.done">
   <source>биелсэн</source>
   <translation>орындалды</translation>
  </message>
  <message id="service_plan.measures.status.option.not_done">
   <source>биелээгүй</source>
   <translation>орындалмады</translation>
  </message>
  <message id="service_plan.referral">
   <source>Холбон зуучлах, шилжүүлэх эсэх</source>
   <translation>Қайта бағыттау немесе тапсыру</translation>
  </message>
  <message id="service_plan.referral.option.none">
   <source>шаардлагагүй</source>
   <translation>қажет емес</translation>
  </message>
  <message id="service_plan.referral.option.referral">
   <source>холбон зуучлах</source>
   <translation>қайта бағыттау</translation>
  </message>
  <message id="service_plan.referral.option.transfer">
   <source>шилжүүлэх</source>
   <translation>тапсыру</translation>
  </message>
  <message id="service_plan.referral_where">
   <source>Аль байгууллагад</source>
   <translation>Қай ұйымға</translation>
  </message>
  <message id="service_plan.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Жіберу парағы</translation>
  </message>
  <message id="service_plan.joint_team">
   <source>Хамтарсан баг, кейс хэлэлцүүлэг шаардлагатай юу</source>
   <translation>Мультипәндік топ немесе кейсті талқылау қажет пе</translation>
  </message>
  <message id="service_plan.joint_team_on">
   <source>Хэлэлцүүлгийн огноо</source>
   <translation>Талқылау күні</translation>
  </message>
  <message id="service_plan.leaving_care">
   <source>Хүүхэд 18 насанд ойртсон эсвэл асрамжаас гарах уу</source>
   <translation>Бала 18 жасқа жақындады ма немесе қамқорлықтан шыға ма</translation>
  </message>
  <message id="service_plan.coming_of_age">
   <source>Насанд хүрсний дараах үйлчилгээ</source>
   <translation>Кәмелетке толғаннан кейінгі қызметтер</translation>
  </message>
  <message id="service_plan.coming_of_age.hint">
   <source>Орон сууц, орлого, суралцах, дэмжих хүн, бичиг баримт.</source>
   <translation>Тұрғын үй, табыс, оқу, қолдайтын адам, құжаттар.</translation>
  </message>
  <message id="service_plan.coming_of_age.ask">
   <source>18 нас хүрээд хаана амьдрах, юу хийхийг хүсэж байна вэ? Хэн дэмжих вэ?</source>
   <translation>18 жасқа толғанда қайда тұрып, не істегіңіз келеді? Кім қолдайды?</translation>
  </message>
  <message id="service_plan.page.ending">
   <source>Дуусгах, үнэлэх</source>
   <translation>Аяқтау, бағалау</translation>
  </message>
  <message id="service_plan.expected_end">
   <source>Үйлчилгээ дуусах хугацаа</source>
   <translation>Қызметтің аяқталу мерзімі</translation>
  </message>
  <message id="service_plan.closing_conditions">
   <source>Үйлчилгээг хаах нөхцөл</source>
   <translation>Жабу шарттары</translation>
  </message>
  <message id="service_plan.closing_conditions.ask">
   <source>Ямар байдалд хүрвэл манай тусламжгүйгээр болно гэж та боддог вэ?</source>
   <translation>Қандай жағдайға жетсеңіз, біздің көмексіз бола аламын деп ойлайсыз?</translation>
  </message>
  <message id="service_plan.evaluation_dates">
   <source>Үнэлгээний хуваарь</source>
   <translation>Бағалау кестесі</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind">
   <source>Үнэлгээ</source>
   <translation>Бағалау</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind.option.progress">
   <source>явцын үнэлгээ</source>
   <translation>аралық бағалау</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind.option.final">
   <source>эцсийн үнэлгээ</source>
   <translation>қорытынды бағалау</translation>
  </message>
  <message id="service_plan.evaluation_dates.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="service_plan.client_view">
   <source>Үйлчлүүлэгч, гэр бүлийн санал бодол</source>
   <translation>Қызмет алушының, отбасының пікірі</translation>
  </message>
  <message id="service_plan.client_view.ask">
   <source>Энэ төлөвлөгөө танд хэр санагдаж байна вэ? Юуг өөрчилбөл дээр вэ?</source>
   <translation>Бұл жоспар сізге қалай? Нені өзгерткен дұрыс?</translation>
  </message>
  <message id="service_plan.page.approval">
   <source>Баталгаажуулалт, гарын үсэг</source>
   <translation>Бекіту, қолы</translation>
  </message>
  <message id="service_plan.approval">
   <source>Төлөвлөгөөг баталгаажуулах</source>
   <translation>Жоспарды бекіту</translation>
  </message>
  <message id="service_plan.approval.option.approver">
   <source>баталсан</source>
   <translation>бекітілді</translation>
  </message>
  <message id="service_plan.approver">
   <source>Баталсан албан тушаалтан</source>
   <translation>Бекіткен лауазымды адам</translation>
  </message>
  <message id="service_plan.approved_on">
   <source>Баталсан огноо</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message id="service_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="service_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="service_plan.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="service_plan.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="service_proposal.title">
   <source>Үйлчилгээг сайжруулах санал</source>
   <translation>Қызметті жақсарту ұсыныстары</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Санал</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="service_proposal.to">
   <source>Хэнд</source>
   <translation>Кімге</translation>
  </message>
  <message id="service_proposal.text">
   <source>Санал</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Үндэслэл</source>
   <translation>Негіздемесі</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Хариу</source>
   <translation>Жауап</translation>
  </message>
  <message id="shelf_document.title">
   <source>Баримт бичгийн тавиур</source>
   <translation>Құжаттар сөресі</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Баримт бичиг</source>
   <translation>Құжат</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="options.shelf_kind.policy">
   <source>үйлчилгээний бодлого</source>
   <translation>қызмет саясаты</translation>
  </message>
  <message id="options.shelf_kind.ethics">
   <source>ёс зүйн дүрэм</source>
   <translation>әдеп кодексі</translation>
  </message>
  <message id="options.shelf_kind.methods">
   <source>онол, арга зүйн хөтөлбөр</source>
   <translation>теория мен әдістеме бағдарламасы</translation>
  </message>
  <message id="options.shelf_kind.supervision">
   <source>мэргэжлийн удирдлагын бодлого, журам</source>
   <translation>супервизия саясаты, тәртібі</translation>
  </message>
  <message id="options.shelf_kind.staff">
   <source>хүний нөөц, тасралтгүй хөгжлийн бодлого</source>
   <translation>кадр, үздіксіз даму саясаты</translation>
  </message>
  <message id="options.shelf_kind.archive">
   <source>хадгалах хугацааны жагсаалт</source>
   <translation>сақтау мерзімдерінің тізбесі</translation>
  </message>
  <message id="options.shelf_kind.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="shelf_document.name">
   <source>Нэр</source>
   <translation>Атауы</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Баталсан</source>
   <translation>Бекіткен</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Баталсан огноо</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Хугацаагүй бол хоосон үлдээнэ. Дууссан бол өөрийн үнэлгээнд тэмдэглэнэ.</source>
   <translation>Мерзімсіз болса, бос қалады. Бітсе, өзін-өзі тексеруде белгіленеді.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Хаана хадгалж байгаа</source>
   <translation>Сақталатын орны</translation>
  </message>
  <message id="situation_assessment.title">
   <source>Нөхцөл байдлын үнэлгээний маягт</source>
   <translation>Жағдайды бағалау нысаны</translation>
  </message>
  <message id="situation_assessment.page.sources">
   <source>Хугацаа, мэдээллийн эх сурвалж</source>
   <translation>Мерзімі, ақпарат көздері</translation>
  </message>
  <message id="situation_assessment.started_at">
   <source>Үнэлгээ эхэлсэн</source>
   <translation>Бағалау басталды</translation>
  </message>
  <message id="situation_assessment.ended_at">
   <source>Үнэлгээ дууссан</source>
   <translation>Бағалау аяқталды</translation>
  </message>
  <message id="situation_assessment.limit">
   <source>Эцсийн хугацаа</source>
   <translation>Соңғы мерзім</translation>
  </message>
  <message id="situation_assessment.limit.hint">
   <source>Дуудлагаас хойш 72 цаг; аюул бага бол 3–5 дахь өдөр.</source>
   <translation>Шақырудан кейін 72 сағат; қауіп төмен болса, 3–5-күні.</translation>
  </message>
  <message id="situation_assessment.sources">
   <source>Мэдээллийн эх сурвалж</source>
   <translation>Ақпарат көздері</translation>
  </message>
  <message id="situation_assessment.sources.hint">
   <source>Баримт, санал бодлыг ялгаж тэмдэглэнэ. Зөвшөөрлийн хүрээнээс гадуур хүнээс мэдээлэл бүү ав.</source>
   <translation>Факт пен пікірді бөлек жазыңыз. Келісім көлемінен тыс адамдардан ақпарат алмаңыз.</translation>
  </message>
  <message id="situation_assessment.sources.ask">
   <source>Таны байдлыг илүү сайн ойлгохын тулд өөр хэнтэй ярилцвал зүгээр вэ? Хэнтэй ярилцахгүй байвал дээр вэ?</source>
   <translation>Жағдайыңызды жақсырақ түсіну үшін тағы кіммен сөйлессек болады? Кіммен сөйлеспегеніміз жөн?</translation>
  </message>
  <message id="situation_assessment.sources.source">
   <source>Эх сурвалж</source>
   <translation>Дереккөз</translation>
  </message>
  <message id="situation_assessment.sources.source.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="situation_assessment.sources.source.option.family">
   <source>гэр бүл</source>
   <translation>отбасы</translation>
  </message>
  <message id="situation_assessment.sources.source.option.friends">
   <source>найз нөхөд</source>
   <translation>достары</translation>
  </message>
  <message id="situation_assessment.sources.source.option.kindergarten">
   <source>цэцэрлэг</source>
   <translation>балабақша</translation>
  </message>
  <message id="situation_assessment.sources.source.option.school">
   <source>сургууль</source>
   <translation>мектеп</translation>
  </message>
  <message id="situation_assessment.sources.source.option.workplace">
   <source>ажлын газар</source>
   <translation>жұмыс орны</translation>
  </message>
  <message id="situation_assessment.sources.source.option.neighbour">
   <source>хөрш</source>
   <translation>көрші</translation>
  </message>
  <message id="situation_assessment.sources.source.option.relative">
   <source>хамаатан садан</source>
   <translation>туыс</translation>
  </message>
  <message id="situation_assessment.sources.source.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="situation_assessment.sources.on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="situation_assessment.sources.way">
   <source>Арга</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="situation_assessment.sources.way.option.meeting">
   <source>уулзалт</source>
   <translation>кездесу</translation>
  </message>
  <message id="situation_assessment.sources.way.option.phone">
   <source>утсаар</source>
   <translation>телефон арқылы</translation>
  </message>
  <message id="situation_assessment.sources.way.option.written">
   <source>бичгээр</source>
   <translation>жазбаша түрде</translation>
  </message>
  <message id="situation_assessment.sources.way.option.visit">
   <source>гэрээр очих</source>
   <translation>үйге бару</translation>
  </message>
  <message id="situation_assessment.sources.way.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="situation_assessment.sources.nature">
   <source>Баримт / санал бодол</source>
   <translation>Факт / пікір</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.fact">
   <source>баримт</source>
   <translation>факт</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.opinion">
   <source>санал бодол</source>
   <translation>пікір</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.both">
   <source>баримт, санал бодол</source>
   <translation>факт және пікір</translation>
  </message>
  <message id="situation_assessment.sources.about">
   <source>Аль хэсэгт</source>
   <translation>Қай бөлімге</translation>
  </message>
  <message id="situation_assessment.sources.about.hint">
   <source>Үнэлгээний аль хэсгийг үүгээр үндэслэснийг тэмдэглэнэ.</source>
   <translation>Бағалаудың қай бөлімі осы дереккөзге сүйенетіні белгіленеді.</translation>
  </message>
  <message id="situation_assessment.sources.about.option.family">
   <source>гэр бүл</source>
   <translation>отбасы</translation>
  </message>
  <message id="situation_assessment.sources.about.option.health">
   <source>эрүүл мэнд</source>
   <translation>денсаулық</translation>
  </message>
  <message id="situation_assessment.sources.about.option.education">
   <source>боловсрол</source>
   <translation>білім алу</translation>
  </message>
  <message id="situation_assessment.sources.about.option.employment">
   <source>хөдөлмөр эрхлэлт</source>
   <translation>еңбек</translation>
  </message>
  <message id="situation_assessment.sources.about.option.psychological">
   <source>сэтгэл зүй</source>
   <translation>психологиялық жай-күй</translation>
  </message>
  <message id="situation_assessment.sources.about.option.finance">
   <source>санхүү</source>
   <translation>қаржы</translation>
  </message>
  <message id="situation_assessment.sources.about.option.housing">
   <source>орон сууц</source>
   <translation>тұрғын үй</translation>
  </message>
  <message id="situation_assessment.sources.about.option.social">
   <source>нийгмийн орчин</source>
   <translation>әлеуметтік орта</translation>
  </message>
  <message id="situation_assessment.page.client_family">
   <source>Үйлчлүүлэгч, гэр бүл</source>
   <translation>Қызмет алушы, отбасы</translation>
  </message>
  <message id="situation_assessment.worries">
   <source>Үйлчлүүлэгчийн санаа зовж буй асуудал, өөрийн тодорхойлолт</source>
   <translation>Қызмет алушыны алаңдататын проблемалар, өз сипаттамасы</translation>
  </message>
  <message id="situation_assessment.worries.hint">
   <source>Үйлчлүүлэгчийн өөрийнх нь үгээр, хашилтад бичнэ.</source>
   <translation>Қызмет алушының өз сөзімен, тырнақшада жазыңыз.</translation>
  </message>
  <message id="situation_assessment.worries.ask">
   <source>Танд одоо юу хамгийн хүнд байна вэ? Өөрийнхөө үгээр ярьж өгнө үү, би яаруулахгүй.</source>
   <translation>Қазір сізге ең қиыны не? Өз сөзіңізбен айтып беріңіз, асықтырмаймын.</translation>
  </message>
  <message id="situation_assessment.family">
   <source>Гэр бүлийн бүтэц, нөхцөл байдал</source>
   <translation>Отбасы құрамы, жағдайы</translation>
  </message>
  <message id="situation_assessment.family.hint">
   <source>Хэн хэнтэй хамт амьдардаг, харилцаа, сүүлийн үеийн өөрчлөлт. Генограмыг лавлана.</source>
   <translation>Кім кіммен тұрады, қарым-қатынас, соңғы өзгерістер. Генограмманы қараңыз.</translation>
  </message>
  <message id="situation_assessment.family.ask">
   <source>Гэрт тань хэн хэн амьдардаг вэ? Хэнтэйгээ хамгийн ойр дотно байдаг вэ?</source>
   <translation>Үйіңізде кімдер тұрады? Кіммен ең жақынсыз?</translation>
  </message>
  <message id="situation_assessment.genogram_ref">
   <source>Генограм</source>
   <translation>Генограмма</translation>
  </message>
  <message id="situation_assessment.differences">
   <source>Хүндэтгэх онцлог</source>
   <translation>Құрметтелетін ерекшеліктер</translation>
  </message>
  <message id="situation_assessment.differences.hint">
   <source>Соёл, хүйс, хөгжлийн бэрхшээл, шашин шүтлэг.</source>
   <translation>Мәдениет, жыныс, мүгедектік, дін.</translation>
  </message>
  <message id="situation_assessment.differences.ask">
   <source>Тантай ажиллахдаа бид юуг заавал анхаарч, хүндэтгэх ёстой вэ?</source>
   <translation>Сізбен жұмыс істегенде біз нені міндетті түрде ескеріп, құрметтеуіміз керек?</translation>
  </message>
  <message id="situation_assessment.page.health_learning_work">
   <source>Эрүүл мэнд, боловсрол, хөдөлмөр</source>
   <translation>Денсаулық, білім, еңбек</translation>
  </message>
  <message id="situation_assessment.health">
   <source>Эрүүл мэндийн байдал</source>
   <translation>Денсаулық жағдайы</translation>
  </message>
  <message id="situation_assessment.health.hint">
   <source>Бие махбод, сэтгэцийн эрүүл мэнд, хөгжлийн бэрхшээл, эмчилгээ.</source>
   <translation>Дене саулығы, психикалық денсаулық, мүгедектік, емделу.</translation>
  </message>
  <message id="situation_assessment.health.ask">
   <source>Таны болон хүүхдүүдийн тань бие ямар байна вэ? Эмчид үзүүлэх хэрэгтэй зүйл бий юу?</source>
   <translation>Өзіңіздің және балаларыңыздың денсаулығы қалай? Дәрігерге көріну керек пе?</translation>
  </message>
  <message id="situation_assessment.education">
   <source>Боловсролын байдал</source>
   <translation>Білімі</translation>
  </message>
  <message id="situation_assessment.education.ask">
   <source>Хичээл сургууль ямар байна вэ? Юу нь таатай, юу нь хэцүү байдаг вэ?</source>
   <translation>Оқу қалай? Не ұнайды, не қиын?</translation>
  </message>
  <message id="situation_assessment.employment">
   <source>Хөдөлмөр эрхлэлтийн байдал</source>
   <translation>Жұмыспен қамтылуы</translation>
  </message>
  <message id="situation_assessment.employment.ask">
   <source>Одоо ямар ажил хийдэг вэ? Ямар ажил хийхийг хүсдэг вэ?</source>
   <translation>Қазір қандай жұмыс істейсіз? Қандай жұмыс істегіңіз келеді?</translation>
  </message>
  <message id="situation_assessment.psychological">
   <source>Сэтгэл зүйн байдал</source>
   <translation>Психологиялық жай-күйі</translation>
  </message>
  <message id="situation_assessment.psychological.hint">
   <source>Оношилгоо бус, харсан сонссон зүйлээ бичнэ.</source>
   <translation>Диагноз емес, көрген-естігеніңізді жазыңыз.</translation>
  </message>
  <message id="situation_assessment.psychological.ask">
   <source>Сүүлийн үед сэтгэл санаа тань ямар байна вэ? Нойр хоол тань хэвийн үү?</source>
   <translation>Соңғы кезде көңіл күйіңіз қалай? Ұйқыңыз, тәбетіңіз дұрыс па?</translation>
  </message>
  <message id="situation_assessment.page.living">
   <source>Санхүү, орон сууц, нийгмийн орчин</source>
   <translation>Қаржы, тұрғын үй, әлеуметтік орта</translation>
  </message>
  <message id="situation_assessment.finance">
   <source>Санхүүгийн байдал</source>
   <translation>Қаржылық жағдайы</translation>
  </message>
  <message id="situation_assessment.finance.hint">
   <source>Орлого, тэтгэмж, өр, мал.</source>
   <translation>Табыс, жәрдемақы, қарыз, мал.</translation>
  </message>
  <message id="situation_assessment.finance.type">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="situation_assessment.finance.type.option.income">
   <source>орлого</source>
   <translation>табыс</translation>
  </message>
  <message id="situation_assessment.finance.type.option.benefit">
   <source>тэтгэмж</source>
   <translation>жәрдемақы</translation>
  </message>
  <message id="situation_assessment.finance.type.option.debt">
   <source>өр</source>
   <translation>қарыз</translation>
  </message>
  <message id="situation_assessment.finance.type.option.livestock">
   <source>мал</source>
   <translation>мал</translation>
  </message>
  <message id="situation_assessment.finance.type.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="situation_assessment.finance.item">
   <source>Юу</source>
   <translation>Не</translation>
  </message>
  <message id="situation_assessment.finance.amount">
   <source>Дүн</source>
   <translation>Сомасы</translation>
  </message>
  <message id="situation_assessment.finance.amount.unit">
   <source>₮</source>
   <translation>₮</translation>
  </message>
  <message id="situation_assessment.finance.note">
   <source>Тайлбар</source>
   <translation>Түсініктеме</translation>
  </message>
  <message id="situation_assessment.finance_note">
   <source>Санхүүгийн байдлын тайлбар</source>
   <translation>Қаржылық жағдайы бойынша түсініктеме</translation>
  </message>
  <message id="situation_assessment.finance_note.hint">
   <source>Орлогыг хэн захиран зарцуулдаг, хаанаас хүрэлцдэггүй.</source>
   <translation>Табысты кім басқарады, неге жетпейді.</translation>
  </message>
  <message id="situation_assessment.finance_note.ask">
   <source>Сар дуустал мөнгө хүрэлцдэг үү? Гэрийн мөнгийг хэн захиран зарцуулдаг вэ?</source>
   <translation>Ақша айдың соңына дейін жете ме? Үйдегі ақшаны кім басқарады?</translation>
  </message>
  <message id="situation_assessment.housing">
   <source>Орон сууцны байдал</source>
   <translation>Тұрғын үй жағдайлары</translation>
  </message>
  <message id="situation_assessment.housing.hint">
   <source>Төрөл, халаалт, аюулгүй байдал, унтах байр.</source>
   <translation>Түрі, жылыту, қауіпсіздік, ұйықтайтын орындар.</translation>
  </message>
  <message id="situation_assessment.housing.ask">
   <source>Хаана амьдарч байгаагаа ярьж өгнө үү. Гэрт тань дулаан, аюулгүй юу? Хүн бүр унтах байртай юу?</source>
   <translation>Қайда тұратыныңызды айтып беріңізші. Үйіңіз жылы, қауіпсіз бе? Әркімнің ұйықтайтын орны бар ма?</translation>
  </message>
  <message id="situation_assessment.social">
   <source>Нийгмийн орчин, дэмжлэг</source>
   <translation>Әлеуметтік орта, қолдау</translation>
  </message>
  <message id="situation_assessment.social.hint">
   <source>Экоураглалыг лавлана.</source>
   <translation>Экокартаны қараңыз.</translation>
  </message>
  <message id="situation_assessment.social.ask">
   <source>Хүнд үед хэнд хандаж болдог вэ? Хэн танд тусалдаг вэ?</source>
   <translation>Қиын кезде кімге жүгіне аласыз? Сізге кім көмектеседі?</translation>
  </message>
  <message id="situation_assessment.ecomap_ref">
   <source>Экоураглал</source>
   <translation>Экокарта</translation>
  </message>
  <message id="situation_assessment.page.strengths_risk">
   <source>Давуу тал, эрсдэл</source>
   <translation>Күшті жақтары, тәуекел</translation>
  </message>
  <message id="situation_assessment.strengths_ref">
   <source>Давуу талын үнэлгээ</source>
   <translation>Күшті жақтарын бағалау</translation>
  </message>
  <message id="situation_assessment.call_ref">
   <source>Шуурхай дуудлагын эрсдэлийн үнэлгээ</source>
   <translation>Шұғыл шақыру кезіндегі тәуекелді бағалау</translation>
  </message>
  <message id="situation_assessment.safety_ref">
   <source>Аюулгүй байдлын үнэлгээ</source>
   <translation>Қауіпсіздікті бағалау</translation>
  </message>
  <message id="situation_assessment.risk_conclusion">
   <source>Эрсдэлийн үнэлгээ, дүгнэлт</source>
   <translation>Тәуекелді бағалау, қорытынды</translation>
  </message>
  <message id="situation_assessment.risk_conclusion.hint">
   <source>Эрсдэлийн болон хамгаалах хүчин зүйлийг зэрэгцүүлж, үндэслэлийг бичнэ.</source>
   <translation>Тәуекел және қорғаушы факторларды салыстырып, негіздемесін жазыңыз.</translation>
  </message>
  <message id="situation_assessment.page.conclusion">
   <source>Нэгдсэн дүгнэлт</source>
   <translation>Жиынтық қорытынды</translation>
  </message>
  <message id="situation_assessment.conclusion">
   <source>Нэгдсэн дүгнэлт</source>
   <translation>Жиынтық қорытынды</translation>
  </message>
  <message id="situation_assessment.conclusion.hint">
   <source>Шинэ баримт нэмэхгүй; өмнөх хэсгүүдийг холбож дүгнэнэ.</source>
   <translation>Жаңа факт қоспаңыз; алдыңғы бөлімдерді байланыстырып қорытыңыз.</translation>
  </message>
  <message id="situation_assessment.problems">
   <source>Шийдвэрлэх шаардлагатай тулгамдаж буй асуудал</source>
   <translation>Шешілуі тиіс өзекті проблемалар</translation>
  </message>
  <message id="situation_assessment.problems.hint">
   <source>Тэргүүлэх эрэмбээр бичнэ.</source>
   <translation>Басымдығы бойынша жазыңыз.</translation>
  </message>
  <message id="situation_assessment.problems.ask">
   <source>Эдгээрээс аль нь танд хамгийн чухал вэ? Юунаас эхлэх үү?</source>
   <translation>Осылардың қайсысы сізге ең маңызды? Неден бастаймыз?</translation>
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
   <translation>Кімдікі</translation>
  </message>
  <message id="situation_assessment.problems.whose.hint">
   <source>Нэр бус, үүргээр: үйлчлүүлэгч, хүүхэд 1.</source>
   <translation>Аты емес, рөлі: қызмет алушы, 1-бала.</translation>
  </message>
  <message id="situation_assessment.problems.urgency">
   <source>Яаралтай эсэх</source>
   <translation>Шұғылдығы</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.at_once">
   <source>нэн яаралтай</source>
   <translation>дереу</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.soon">
   <source>яаралтай</source>
   <translation>шұғыл</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.planned">
   <source>төлөвлөгөөгөөр</source>
   <translation>жоспар бойынша</translation>
  </message>
  <message id="situation_assessment.shown_on">
   <source>Үйлчлүүлэгчид танилцуулсан огноо</source>
   <translation>Қызмет алушыға көрсетілген күн</translation>
  </message>
  <message id="situation_assessment.client_opinion">
   <source>Үйлчлүүлэгчийн санал бодол</source>
   <translation>Қызмет алушының пікірі</translation>
  </message>
  <message id="situation_assessment.client_opinion.ask">
   <source>Миний бичсэн зүйл таны ярьсантай таарч байна уу? Нэмэх, засах зүйл байна уу?</source>
   <translation>Жазғаным айтқаныңызға сәйкес пе? Қосатын не түзететін жері бар ма?</translation>
  </message>
  <message id="situation_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="situation_assessment.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="situation_assessment.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="staff_card.title">
   <source>Ажилтны карт</source>
   <translation>Қызметкер картасы</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_card.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Ажилд орсон</source>
   <translation>Жұмысқа кірген</translation>
  </message>
  <message id="staff_card.function">
   <source>Үүрэг</source>
   <translation>Қызметі</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>ахлах нийгмийн ажилтан</source>
   <translation>аға әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.consultant">
   <source>зөвлөх нийгмийн ажилтан</source>
   <translation>кеңесші әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Мэргэжлийн удирдагч</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Нийгмийн ажлын зэрэг</source>
   <translation>Әлеуметтік жұмыс бойынша дәреже</translation>
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
   <translation>жоқ</translation>
  </message>
  <message id="staff_card.university">
   <source>Их сургууль</source>
   <translation>Университет</translation>
  </message>
  <message id="staff_card.diploma_no">
   <source>Дипломын дугаар, огноо, хуулбар хадгалж буй газар</source>
   <translation>Диплом нөмірі, күні, көшірме сақталатын орын</translation>
  </message>
  <message id="staff_card.years">
   <source>Салбарт ажилласан жил</source>
   <translation>Саладағы жұмыс жылдары</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Зөвшөөрөл, бэлтгэл</source>
   <translation>Рұқсат, даярлық</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Тусгай зөвшөөрлийн дугаар</source>
   <translation>Арнайы рұқсат нөмірі</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="staff_card.licence_verified">
   <source>Зөвшөөрлийг шалгасан хүн, огноо, хуулбар хадгалж буй газар</source>
   <translation>Рұқсатты кім, қашан тексерді, көшірмесі қайда</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Мэргэжлийн удирдлагын бэлтгэлтэй</source>
   <translation>Супервизия бойынша даярлығы бар</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Энэ жилийн кейс</source>
   <translation>Биылғы істер</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Ажлаас гарсан</source>
   <translation>Жұмыстан шыққан</translation>
  </message>
  <message id="staff_support.title">
   <source>Ажилтны аюулгүй байдал, дэмжлэг</source>
   <translation>Қызметкердің қауіпсіздігі мен қолдауы</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Болсон явдал</source>
   <translation>Оқиға</translation>
  </message>
  <message id="staff_support.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Зөвхөн ажилтан өөрөө, мэргэжлийн удирдагч нь харна.</source>
   <translation>Тек қызметкердің өзі мен супервизор көреді.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Огноо, цаг</source>
   <translation>Күні мен уақыты</translation>
  </message>
  <message id="staff_support.kind">
   <source>Төрөл</source>
   <translation>Түрі</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>заналхийлэл</source>
   <translation>қорқыту</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>халдлага</source>
   <translation>шабуыл</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>осол</source>
   <translation>жазатайым оқиға</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>хүнд ачаалал, ядаргаа</source>
   <translation>ауыр жүктеме, шаршау</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="staff_support.what">
   <source>Юу болсон</source>
   <translation>Не болды</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Юу болсон бэ? Та одоо ямар байна?</source>
   <translation>Не болды? Қазір өзіңізді қалай сезінесіз?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Қабылданған шара</translation>
  </message>
  <message id="staff_support.support">
   <source>Үзүүлсэн дэмжлэг</source>
   <translation>Көрсетілген қолдау</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>ярилцлага хийсэн</source>
   <translation>талдау әңгімесі</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>сэтгэл зүйч</source>
   <translation>психолог маман</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>амралт</source>
   <translation>демалыс</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>ачаалал бууруулсан</source>
   <translation>жүктеме азайтылды</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>цагдаад хандсан</source>
   <translation>полицияға жүгінді</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Дараагийн ярилцлага</source>
   <translation>Келесі әңгіме</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Үйлчилгээг зогсоох, дахин нээх шийдвэр</source>
   <translation>Қызметті тоқтату, істі қайта ашу туралы шешім</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Шийдвэр</source>
   <translation>Шешім</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Шийдвэрийн төрөл</source>
   <translation>Шешім түрі</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>үйлчилгээг зогсоох</source>
   <translation>қызметті тоқтату</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>үйлчилгээг үргэлжлүүлэх</source>
   <translation>қызметті жалғастыру</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>кейсийг дахин нээх</source>
   <translation>істі қайта ашу</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Шийдвэр гаргасан огноо</source>
   <translation>Шешім қабылданған күн</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Шалтгаан</source>
   <translation>Себебі</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Юу өөрчлөгдсөн бэ? Та энэ шийдвэрийн талаар юу гэж бодож байна вэ?</source>
   <translation>Не өзгерді? Бұл шешім туралы не ойлайсыз?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Хэн шийдвэрлэсэн</source>
   <translation>Кім шешті</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Зогсоох хугацаа</source>
   <translation>Тоқтату кезеңі</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Зогсоосон үеийн аюулгүй байдал</source>
   <translation>Тоқтатылған кездегі қауіпсіздік</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Энэ хугацаанд аюул тулгарвал та хэнд хандах вэ?</source>
   <translation>Осы кезеңде қауіп төнсе, кімге жүгінесіз?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Үргэлжлүүлэхээр төлөвлөсөн огноо</source>
   <translation>Жалғастыру жоспарланған күн</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Дахин нээх</source>
   <translation>Істі қайта ашу</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Шинэ үеийн дугаар</source>
   <translation>Жаңа эпизод нөмірі</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Дахин хийх үе шат</source>
   <translation>Қайталанатын кезеңдер</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.contact">
   <source>харилцаа холбоо тогтоох</source>
   <translation>байланыс орнату</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>нөхцөл байдлын үнэлгээ</source>
   <translation>жағдайды бағалау</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>үйлчилгээг төлөвлөх</source>
   <translation>жоспарлау</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>үйлчилгээг хүргэх</source>
   <translation>қызмет көрсету</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>үйлчилгээг үнэлэх</source>
   <translation>нәтижелерді бағалау</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>үйлчилгээг хаах</source>
   <translation>істі жабу</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Өмнөх хаах тэмдэглэл</source>
   <translation>Бұрынғы жабу туралы жазба</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Асуудал дахисан шалтгаан</source>
   <translation>Проблеманың қайталану себебі</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Юу болоод дахиад хэцүү болов? Өмнө нь юу дутсан бэ?</source>
   <translation>Неліктен қайтадан қиын болды? Бұрын не жетіспеді?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Үйлчлүүлэгчид мэдэгдсэн огноо</source>
   <translation>Қызмет алушыға хабарланған күн</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="strengths.title">
   <source>Давуу талын үнэлгээ</source>
   <translation>Күшті жақтарын бағалау</translation>
  </message>
  <message id="strengths.page.person">
   <source>Хүний давуу тал</source>
   <translation>Адамның күшті жақтары</translation>
  </message>
  <message id="strengths.assessed_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="strengths.abilities">
   <source>Авьяас чадвар, амжилт</source>
   <translation>Қабілеті, дарыны, жетістіктері</translation>
  </message>
  <message id="strengths.abilities.hint">
   <source>Жижиг амжилтыг ч бичнэ.</source>
   <translation>Шағын жетістіктерді де жазыңыз.</translation>
  </message>
  <message id="strengths.abilities.ask">
   <source>Та юуг сайн хийдэг вэ? Юугаараа бахархдаг вэ?</source>
   <translation>Нені жақсы істейсіз? Немен мақтанасыз?</translation>
  </message>
  <message id="strengths.hopes">
   <source>Хүсэл, итгэл найдвар</source>
   <translation>Үміті мен тілегі</translation>
  </message>
  <message id="strengths.hopes.ask">
   <source>Нэг жилийн дараа амьдрал тань ямар болсон байгаасай гэж хүсдэг вэ?</source>
   <translation>Бір жылдан кейін өміріңіз қандай болғанын қалайсыз?</translation>
  </message>
  <message id="strengths.helped_before">
   <source>Өмнө нь тус болсон зүйл</source>
   <translation>Бұрын не көмектескен</translation>
  </message>
  <message id="strengths.helped_before.ask">
   <source>Өмнө хүнд үеийг яаж даван гарч байсан бэ? Тэгэхэд юу, хэн тус болсон бэ?</source>
   <translation>Бұрын қиын кездерден қалай өттіңіз? Сонда не, кім көмектесті?</translation>
  </message>
  <message id="strengths.page.use">
   <source>Нөөц, төлөвлөгөөнд ашиглах</source>
   <translation>Ресурстар, жоспарда пайдалану</translation>
  </message>
  <message id="strengths.resources">
   <source>Хүмүүс, нутгийн нөөц</source>
   <translation>Адамдар және жергілікті ресурстар</translation>
  </message>
  <message id="strengths.resources.hint">
   <source>Хүнийг үүргээр нь бичнэ: эгч, хөрш, ангийн багш.</source>
   <translation>Адамды рөлімен жазыңыз: әпке, көрші, сынып жетекшісі.</translation>
  </message>
  <message id="strengths.resources.ask">
   <source>Эргэн тойронд тань хэн, ямар газар дэмжлэг болж чадах вэ?</source>
   <translation>Айналаңызда кім немесе қай жер сізге тірек бола алады?</translation>
  </message>
  <message id="strengths.resources.resource">
   <source>Нөөц</source>
   <translation>Ресурс</translation>
  </message>
  <message id="strengths.resources.gives">
   <source>Юу өгч чадах</source>
   <translation>Не бере алады</translation>
  </message>
  <message id="strengths.motivation">
   <source>Өөрчлөх хүсэл эрмэлзэл</source>
   <translation>Өзгеруге ынтасы</translation>
  </message>
  <message id="strengths.motivation.hint">
   <source>1 – огт үгүй, 10 – маш их.</source>
   <translation>1 – мүлде жоқ, 10 – өте күшті.</translation>
  </message>
  <message id="strengths.motivation.ask">
   <source>Энэ байдлаа өөрчлөх хүсэл тань 1-ээс 10 хүртэл хэд вэ? Нэг оноогоор өсгөхөд юу хэрэгтэй вэ?</source>
   <translation>Бұл жағдайды өзгертуге ниетіңіз 1-ден 10-ға дейін қанша? Бір ұпайға көтеру үшін не керек?</translation>
  </message>
  <message id="strengths.plan_use">
   <source>Төлөвлөгөөнд хэрхэн ашиглах</source>
   <translation>Жоспарда қалай пайдаланылады</translation>
  </message>
  <message id="strengths.plan_use.hint">
   <source>Аль давуу талыг аль зорилгод тулгуур болгохыг бичнэ.</source>
   <translation>Қай күшті жағы қай мақсатқа тірек болатынын жазыңыз.</translation>
  </message>
  <message id="strengths.plan_ref">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Қызмет көрсету жоспары</translation>
  </message>
  <message id="strengths.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="strengths.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="strengths.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="supervision_review.title">
   <source>Ахлах нийгмийн ажилтан, мэргэжлийн удирдагчийн явцын үнэлгээ, дүгнэлт</source>
   <translation>Аға әлеуметтік қызметкердің, супервизордың аралық бағалауы, қорытындысы</translation>
  </message>
  <message id="supervision_review.page.reading">
   <source>Кейс файлтай танилцсан тухай</source>
   <translation>Іспен танысу туралы</translation>
  </message>
  <message id="supervision_review.read_on">
   <source>Танилцсан огноо</source>
   <translation>Танысқан күн</translation>
  </message>
  <message id="supervision_review.version_read">
   <source>Танилцсан хувилбар</source>
   <translation>Оқылған түрі</translation>
  </message>
  <message id="supervision_review.version_read.option.coded">
   <source>кодолсон хувилбар</source>
   <translation>кодталған түрі</translation>
  </message>
  <message id="supervision_review.version_read.option.full">
   <source>бүрэн хувилбар</source>
   <translation>толық түрі</translation>
  </message>
  <message id="supervision_review.completeness">
   <source>Кейс файлын бүрдэл</source>
   <translation>Істің толықтығы</translation>
  </message>
  <message id="supervision_review.completeness_remark">
   <source>Бүрдлийн тухай тайлбар</source>
   <translation>Толықтығы туралы түсініктеме</translation>
  </message>
  <message id="supervision_review.completeness_remark.hint">
   <source>Дутуу материал, түүнийг нөхөх хугацаа.</source>
   <translation>Жетіспейтін материалдар, оларды толықтыру мерзімі.</translation>
  </message>
  <message id="supervision_review.page.quality">
   <source>Ажлын чанар</source>
   <translation>Жұмыс сапасы</translation>
  </message>
  <message id="supervision_review.assessment_quality">
   <source>Нөхцөл байдлын үнэлгээ</source>
   <translation>Жағдайды бағалау</translation>
  </message>
  <message id="supervision_review.assessment_quality.hint">
   <source>1 – эхнээс нь хийх, 2 – засах, 3 – сайн, 4 – маш сайн.</source>
   <translation>1 – басынан жасау, 2 – түзету, 3 – жақсы, 4 – өте жақсы.</translation>
  </message>
  <message id="supervision_review.plan_quality">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Қызмет көрсету жоспары</translation>
  </message>
  <message id="supervision_review.notes_quality">
   <source>Тэмдэглэл хөтлөлт</source>
   <translation>Жазбаларды жүргізу</translation>
  </message>
  <message id="supervision_review.safety_quality">
   <source>Аюулгүй байдал</source>
   <translation>Қауіпсіздік</translation>
  </message>
  <message id="supervision_review.participation_quality">
   <source>Үйлчлүүлэгчийн оролцоо</source>
   <translation>Қызмет алушының қатысуы</translation>
  </message>
  <message id="supervision_review.confidentiality_quality">
   <source>Нууцлал</source>
   <translation>Құпиялылық</translation>
  </message>
  <message id="supervision_review.quality_note">
   <source>Чанарын тухай тайлбар</source>
   <translation>Сапа туралы түсініктеме</translation>
  </message>
  <message id="supervision_review.quality_note.ask">
   <source>Энэ ажилд юу сайн байна вэ? Юуг нь хамт бодож сайжруулах вэ?</source>
   <translation>Бұл жұмыста не жақсы? Нені бірге ойланып жақсартамыз?</translation>
  </message>
  <message id="supervision_review.page.conclusion">
   <source>Дүгнэлт</source>
   <translation>Қорытынды</translation>
  </message>
  <message id="supervision_review.remarks">
   <source>Нийгмийн ажилтанд өгсөн зөвлөмж, санамж</source>
   <translation>Әлеуметтік қызметкерге ұсынымдар, ескертпелер</translation>
  </message>
  <message id="supervision_review.remarks.remark">
   <source>Зөвлөмж, санамж</source>
   <translation>Ұсыным, ескертпе</translation>
  </message>
  <message id="supervision_review.remarks.until">
   <source>Хариу өгөх хугацаа</source>
   <translation>Жауап беру мерзімі</translation>
  </message>
  <message id="supervision_review.remarks.answer">
   <source>Хариу</source>
   <translation>Жауап</translation>
  </message>
  <message id="supervision_review.evidence">
   <source>Явцын үнэлгээ хийсэн нотолгоо</source>
   <translation>Аралық бағалау жүргізілгенінің дәлелі</translation>
  </message>
  <message id="supervision_review.conclusion">
   <source>Албан ёсны үнэлгээ, хяналт шинжилгээний дүгнэлт</source>
   <translation>Ресми бағалау, мониторинг қорытындысы</translation>
  </message>
  <message id="supervision_review.accepted_on">
   <source>Албан ёсоор хүлээн зөвшөөрсөн огноо</source>
   <translation>Ресми түрде қабылданған күн</translation>
  </message>
  <message id="supervision_review.accepted">
   <source>Албан ёсоор хүлээн зөвшөөрсөн</source>
   <translation>Ресми түрде қабылданды</translation>
  </message>
  <message id="supervision_review.accepted.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.title">
   <source>Мэргэжлийн удирдлагын уулзалтын тэмдэглэл</source>
   <translation>Супервизия кездесуінің жазбасы</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Уулзалт</source>
   <translation>Кездесу</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Уулзсан огноо</source>
   <translation>Кездескен күн</translation>
  </message>
  <message id="supervision_session.place">
   <source>Хаана</source>
   <translation>Қайда</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Хэлбэр</source>
   <translation>Түрі</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>ганцаарчилсан</source>
   <translation>жеке</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>бүлгийн</source>
   <translation>топтық</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="supervision_session.group">
   <source>Бүлгийн гишүүд</source>
   <translation>Топ мүшелері</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Мэргэжлийн удирдагч</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Хөндсөн сэдэв</source>
   <translation>Талқыланған тақырыптар</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>кейсүүд</source>
   <translation>істер</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>арга зүй</source>
   <translation>әдістер</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>ажлын ачаалал</source>
   <translation>жүктеме</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>сэтгэл санаа, эрүүл мэнд</source>
   <translation>көңіл күй, денсаулық</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>ажилтны аюулгүй байдал</source>
   <translation>қызметкер қауіпсіздігі</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Ярилцсан кейсүүд</source>
   <translation>Талқыланған істер</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Кейсийн код</source>
   <translation>Іс коды</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Асуулт, шийдэл</source>
   <translation>Сұрақ, шешім</translation>
  </message>
  <message id="supervision_session.course">
   <source>Ярилцлагын товч</source>
   <translation>Талқылаудың қысқаша мазмұны</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өөрийгөө эргэцүүлэх асуулт</source>
   <translation>Өзін-өзі саралау сұрақтары</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Энэ хугацаанд юу танд хамгийн хүнд, юу хамгийн их хүч өгсөн бэ?</source>
   <translation>Осы кезеңде сізге не ең ауыр болды, не күш берді?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Тохироо</source>
   <translation>Келісімдер</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Тохиролцсон зүйл</source>
   <translation>Келісілген істер</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Юу</source>
   <translation>Не</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Хариуцах хүн</source>
   <translation>Жауапты</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Хугацаа</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Энэ жилийн кейсийн тоо (дээд хэмжээ 150)</source>
   <translation>Биылғы істер саны (ең көбі 150)</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Дараагийн уулзалт</source>
   <translation>Келесі кездесу</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="tools.title">
   <source>Генограм, экоураглал, амьдралын түүхийн матриц, нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Генограмма, экокарта, өмір тарихының матрицасы, әлеуметтік қолдауды бағалау</translation>
  </message>
  <message id="tools.page.genogram">
   <source>Генограм</source>
   <translation>Генограмма</translation>
  </message>
  <message id="tools.made_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="tools.persons">
   <source>Генограм: гэр бүлийн хүмүүс</source>
   <translation>Генограмма: отбасы мүшелері</translation>
  </message>
  <message id="tools.persons.hint">
   <source>Гурван үеийг багтаа. Нас барсан, тусдаа амьдардаг хүнийг бас бич.</source>
   <translation>Үш ұрпақты қамтыңыз. Қайтыс болғандарды және бөлек тұратындарды да жазыңыз.</translation>
  </message>
  <message id="tools.persons.ask">
   <source>Танай гэр бүлд хэн хэн байдаг вэ? Хэн хэнтэйгээ ойр, хэн хэнтэйгээ эвгүй байдаг вэ?</source>
   <translation>Отбасыңызда кімдер бар? Кім кіммен жақын, кімдердің қарым-қатынасы қиын?</translation>
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
   <translation>Туған</translation>
  </message>
  <message id="tools.persons.death">
   <source>Нас барсан</source>
   <translation>Қайтыс болған</translation>
  </message>
  <message id="tools.persons.relation">
   <source>Хэн болох</source>
   <translation>Кім болады</translation>
  </message>
  <message id="tools.persons.relation.hint">
   <source>Үйлчлүүлэгчийн хэн болох.</source>
   <translation>Қызмет алушыға кім болады.</translation>
  </message>
  <message id="tools.persons.quality">
   <source>Харилцаа</source>
   <translation>Қарым-қатынасы</translation>
  </message>
  <message id="tools.persons.quality.option.self">
   <source>үйлчлүүлэгч өөрөө</source>
   <translation>қызмет алушының өзі</translation>
  </message>
  <message id="tools.persons.quality.option.close">
   <source>ойр дотно</source>
   <translation>жақын</translation>
  </message>
  <message id="tools.persons.quality.option.ordinary">
   <source>хэвийн</source>
   <translation>қалыпты</translation>
  </message>
  <message id="tools.persons.quality.option.distant">
   <source>хөндий</source>
   <translation>алшақ</translation>
  </message>
  <message id="tools.persons.quality.option.conflict">
   <source>зөрчилтэй</source>
   <translation>қақтығысты</translation>
  </message>
  <message id="tools.persons.quality.option.violent">
   <source>хүчирхийлэлтэй</source>
   <translation>зорлық-зомбылықты</translation>
  </message>
  <message id="tools.persons.quality.option.broken">
   <source>тасарсан</source>
   <translation>үзілген</translation>
  </message>
  <message id="tools.persons.together">
   <source>Хамт амьдардаг</source>
   <translation>Бірге тұрады</translation>
  </message>
  <message id="tools.genogram_drawing">
   <source>Генограмын зураг</source>
   <translation>Генограмманың суреті</translation>
  </message>
  <message id="tools.genogram_drawing.hint">
   <source>Цаасан дээр зурсан бол зургийг нь оруул.</source>
   <translation>Қағазға салынған болса, суретін тіркеңіз.</translation>
  </message>
  <message id="tools.genogram_conclusion">
   <source>Генограмын дүгнэлт</source>
   <translation>Генограмма бойынша қорытынды</translation>
  </message>
  <message id="tools.genogram_conclusion.hint">
   <source>Үеэс үед давтагдсан зүйл, тулж болох хүн, тасарсан харилцаа.</source>
   <translation>Ұрпақтан ұрпаққа қайталанатын жайт, сүйенуге болатын адам, үзілген байланыстар.</translation>
  </message>
  <message id="tools.page.ecomap">
   <source>Экоураглал</source>
   <translation>Экокарта</translation>
  </message>
  <message id="tools.systems">
   <source>Экоураглал: гэр бүлийг хүрээлэх тогтолцоо</source>
   <translation>Экокарта: отбасын қоршаған жүйелер</translation>
  </message>
  <message id="tools.systems.ask">
   <source>Гэр бүлээс гадна та хэнтэй, ямар байгууллагатай холбоотой вэ? Аль нь хүч өгдөг, аль нь ядраадаг вэ?</source>
   <translation>Отбасынан тыс кімдермен, қандай мекемелермен байланысыңыз бар? Қайсысы күш береді, қайсысы шаршатады?</translation>
  </message>
  <message id="tools.systems.system">
   <source>Хүн, байгууллага</source>
   <translation>Адам, ұйым</translation>
  </message>
  <message id="tools.systems.system.hint">
   <source>Нэр бус, үүргээр: эгч, хөрш, цэцэрлэг.</source>
   <translation>Аты емес, рөлі: әпке, көрші, балабақша.</translation>
  </message>
  <message id="tools.systems.tie">
   <source>Холбоо</source>
   <translation>Байланыс</translation>
  </message>
  <message id="tools.systems.tie.option.strong">
   <source>бат бөх</source>
   <translation>берік</translation>
  </message>
  <message id="tools.systems.tie.option.weak">
   <source>сул</source>
   <translation>әлсіз</translation>
  </message>
  <message id="tools.systems.tie.option.stressful">
   <source>дарамттай</source>
   <translation>ауыр</translation>
  </message>
  <message id="tools.systems.direction">
   <source>Чиглэл</source>
   <translation>Бағыты</translation>
  </message>
  <message id="tools.systems.direction.option.to_family">
   <source>гэр бүл рүү</source>
   <translation>отбасына</translation>
  </message>
  <message id="tools.systems.direction.option.from_family">
   <source>гэр бүлээс</source>
   <translation>отбасынан</translation>
  </message>
  <message id="tools.systems.direction.option.both">
   <source>харилцан</source>
   <translation>өзара</translation>
  </message>
  <message id="tools.systems.note">
   <source>Тайлбар</source>
   <translation>Ескерту</translation>
  </message>
  <message id="tools.ecomap_drawing">
   <source>Экоураглалын зураг</source>
   <translation>Экокартаның суреті</translation>
  </message>
  <message id="tools.ecomap_drawing.hint">
   <source>Цаасан дээр зурсан бол зургийг нь оруул.</source>
   <translation>Қағазға салынған болса, суретін тіркеңіз.</translation>
  </message>
  <message id="tools.ecomap_conclusion">
   <source>Экоураглалын дүгнэлт</source>
   <translation>Экокарта бойынша қорытынды</translation>
  </message>
  <message id="tools.ecomap_conclusion.hint">
   <source>Аль холбоог бэхжүүлэх, аль дарамтыг багасгах.</source>
   <translation>Қай байланысты нығайту, қай ауыртпалықты азайту керек.</translation>
  </message>
  <message id="tools.page.history">
   <source>Амьдралын түүхийн матриц</source>
   <translation>Өмір тарихының матрицасы</translation>
  </message>
  <message id="tools.history">
   <source>Амьдралын түүхийн матриц</source>
   <translation>Өмір тарихының матрицасы</translation>
  </message>
  <message id="tools.history.hint">
   <source>Зөвхөн үйлчилгээнд хэрэгтэй, үйлчлүүлэгч ярихыг хүссэн зүйлийг бич.</source>
   <translation>Қызметке қажетін және қызмет алушы айтқысы келгенін ғана жазыңыз.</translation>
  </message>
  <message id="tools.history.ask">
   <source>Амьдралынхаа чухал үеүдийг хамт дараалуулъя. Хаанаас эхлэхийг та өөрөө сонгоорой.</source>
   <translation>Өміріңіздің маңызды кезеңдерін бірге реттейік. Неден бастауды өзіңіз таңдаңыз.</translation>
  </message>
  <message id="tools.history.year">
   <source>Он, нас</source>
   <translation>Жылы, жасы</translation>
  </message>
  <message id="tools.history.place">
   <source>Хаана</source>
   <translation>Қайда</translation>
  </message>
  <message id="tools.history.family">
   <source>Гэр бүл</source>
   <translation>Отбасы</translation>
  </message>
  <message id="tools.history.school_work">
   <source>Сургууль, ажил</source>
   <translation>Оқу, жұмыс</translation>
  </message>
  <message id="tools.history.health">
   <source>Эрүүл мэнд</source>
   <translation>Денсаулық</translation>
  </message>
  <message id="tools.history.event">
   <source>Үйл явдал</source>
   <translation>Оқиға</translation>
  </message>
  <message id="tools.history.meaning">
   <source>Ямар утгатай байсан</source>
   <translation>Қандай мәні болды</translation>
  </message>
  <message id="tools.history_conclusion">
   <source>Матрицын дүгнэлт</source>
   <translation>Матрица бойынша қорытынды</translation>
  </message>
  <message id="tools.page.support">
   <source>Нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Әлеуметтік қолдауды бағалау</translation>
  </message>
  <message id="tools.support">
   <source>Нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Әлеуметтік қолдауды бағалау</translation>
  </message>
  <message id="tools.support.hint">
   <source>0 – огт үгүй, 1 – бага, 2 – дунд, 3 – их.</source>
   <translation>0 – жоқ, 1 – аз, 2 – орташа, 3 – көп.</translation>
  </message>
  <message id="tools.support.ask">
   <source>Энэ хүн таны сэтгэлийг хэр дэмждэг вэ? Ажил төрөлд хэр тусалдаг, мэдээллээр хэр тусалдаг вэ?</source>
   <translation>Бұл адам сізге жан жағынан қаншалықты қолдау көрсетеді? Іспен, ақпаратпен қаншалықты көмектеседі?</translation>
  </message>
  <message id="tools.support.who">
   <source>Хүн, байгууллага</source>
   <translation>Адам, ұйым</translation>
  </message>
  <message id="tools.support.who.hint">
   <source>Нэр бус, үүргээр: эгч, хөрш, өрхийн эмч.</source>
   <translation>Аты емес, рөлі: әпке, көрші, отбасылық дәрігер.</translation>
  </message>
  <message id="tools.support.emotional">
   <source>Сэтгэл санаа</source>
   <translation>Жан қолдауы</translation>
  </message>
  <message id="tools.support.practical">
   <source>Ажил төрөл</source>
   <translation>Іспен</translation>
  </message>
  <message id="tools.support.information">
   <source>Мэдээлэл</source>
   <translation>Ақпарат</translation>
  </message>
  <message id="tools.support.frequency">
   <source>Давтамж</source>
   <translation>Қаншалықты жиі</translation>
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
   <translation>сирек</translation>
  </message>
  <message id="tools.support_conclusion">
   <source>Дэмжлэгийн үнэлгээний дүгнэлт</source>
   <translation>Қолдауды бағалау бойынша қорытынды</translation>
  </message>
  <message id="tools.support_conclusion.hint">
   <source>Ямар дэмжлэг хүрэлцээтэй, юу дутагдаж байна.</source>
   <translation>Қандай қолдау жеткілікті, не жетіспейді.</translation>
  </message>
  <message id="tools.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="tools.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="transfer.title">
   <source>Шилжүүлэх хуудас</source>
   <translation>Тапсыру парағы</translation>
  </message>
  <message id="transfer.page.move">
   <source>Шилжүүлэг</source>
   <translation>Тапсыру</translation>
  </message>
  <message id="transfer.direction">
   <source>Шилжүүлгийн чиглэл</source>
   <translation>Тапсыру бағыты</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>өөр байгууллагад шилжүүлсэн</source>
   <translation>басқа ұйымға тапсырылды</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>өөр байгууллагаас ирсэн</source>
   <translation>басқа ұйымнан келді</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>байгууллага дотор</source>
   <translation>ұйым ішінде</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файл шилжүүлсэн огноо</source>
   <translation>Кейс файлы тапсырылған күн</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Шилжүүлсэн байгууллага</source>
   <translation>Тапсырған ұйым</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Хүлээн авсан байгууллага</source>
   <translation>Қабылдаған ұйым</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Байгууллагатай холбоо барих мэдээлэл</source>
   <translation>Ұйымның байланыс ақпараты</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Нөгөө байгууллагын утас, хаяг, цахим шуудан.</source>
   <translation>Екінші ұйымның телефоны, мекенжайы, электрондық мекенжайы.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Шилжүүлсэн мэргэжилтний нэр, албан тушаал</source>
   <translation>Тапсырған маманның аты-жөні, лауазымы</translation>
  </message>
  <message id="transfer.former_code">
   <source>Өмнөх код</source>
   <translation>Бұрынғы код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Шинэ код</source>
   <translation>Жаңа код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Хүлээн авсан тал олгоно; шилжүүлсэн тал хүлээн авсны дараа нөхөж бичнэ.</source>
   <translation>Қабылдаған тарап береді; тапсырған тарап кейін толықтырып жазады.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Зорилго, үйл явц</source>
   <translation>Мақсат, жұмыс барысы</translation>
  </message>
  <message id="transfer.purpose">
   <source>Шилжүүлсэн зорилго</source>
   <translation>Тапсыру мақсаты</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Энэ кейсийг шилжүүлснээр үйлчлүүлэгчид юу илүү дээр болох вэ?</source>
   <translation>Бұл кейсті тапсыру арқылы қызмет алушы үшін не жақсарады?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Үйл явцын тухай товч тэмдэглэл</source>
   <translation>Жұмыс барысы туралы қысқаша жазба</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Хийсэн ажил, гарсан өөрчлөлт, одоогийн байдал.</source>
   <translation>Атқарылған жұмыс, болған өзгерістер, қазіргі жағдай.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Шинэ ажилтан юунаас эхлэхээ мэдэхийн тулд юуг заавал мэдэх ёстой вэ?</source>
   <translation>Жаңа қызметкер неден бастау керегін түсінуі үшін нені міндетті түрде білуі тиіс?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Өмнөх мэргэжилтэнтэй холбоо барих шаардлагатай юу</source>
   <translation>Бұрынғы маманмен байланысу қажет пе</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Өмнө үйлчилгээ үзүүлсэн мэргэжилтэн, холбоо барих мэдээлэл</source>
   <translation>Бұрын қызмет көрсеткен маман, байланыс ақпараты</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Харилцан тохиролцсон алхам, үр дүн</source>
   <translation>Келісілген қадамдар, нәтижелер</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Шилжих хугацаанд үйлчлүүлэгч ганцаар үлдэхгүй байхын тулд хэн, юуг, хэзээ хийх вэ?</source>
   <translation>Өту кезеңінде қызмет алушы жалғыз қалмауы үшін кім, нені, қашан істейді?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Алхам</source>
   <translation>Қадам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Хариуцах эзэн</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Хугацаа</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Үр дүн</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Шийдэгдээгүй эрсдэл</source>
   <translation>Шешілмеген тәуекелдер</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Юу санаа зовоож байна вэ? Хүлээн авах хүн юуг хойшлуулж болохгүй вэ?</source>
   <translation>Не алаңдатады? Қабылдаушы адам нені кейінге қалдырмауы керек?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Дуусаагүй хугацаатай ажил</source>
   <translation>Мерзімі аяқталмаған істер</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Хавсаргасан баримт</source>
   <translation>Тіркелген құжаттар</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Холбон зуучлах үйлчилгээ үзүүлсэн үү</source>
   <translation>Басқа ұйымға қайта бағыттау болды ма</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Хавсаргасан холбон зуучлах маягт</source>
   <translation>Тіркелген жолдама нысандары</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>илгээх хуудас</source>
   <translation>жіберу парағы</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>хамтарсан төлөвлөгөө</source>
   <translation>бірлескен жоспар</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>эргэн мэдээлэх хуудас</source>
   <translation>кері байланыс парағы</translation>
  </message>
  <message id="transfer.documents">
   <source>Хавсаргасан баримт бичгийн жагсаалт</source>
   <translation>Тіркелген құжаттар тізімі</translation>
  </message>
  <message id="transfer.documents.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Баримт бичиг</source>
   <translation>Құжат</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Хуудас</source>
   <translation>Беттер</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Маш нууц хэсгийг хүлээлгэн өгсөн эсэх</source>
   <translation>Аса құпия бөлігі тапсырылды ма</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>хүлээлгэн өгөөгүй</source>
   <translation>тапсырылған жоқ</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>тусдаа битүүмжилсэн дугтуйтай</source>
   <translation>бөлек мөрленген конвертте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Келісім</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Эрх зүйн үндэслэл</source>
   <translation>Құқықтық негіз</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Зөвшөөрөлгүйгээр шилжүүлэх үед хуулийн заалт, шийдвэрийн дугаарыг бичнэ.</source>
   <translation>Келісімсіз тапсырылғанда заң бабы, шешім нөмірі жазылады.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Хүлээн авалт</source>
   <translation>Қабылдау</translation>
  </message>
  <message id="transfer.receiver">
   <source>Хүлээн авсан мэргэжилтний нэр, албан тушаал</source>
   <translation>Қабылдаған маманның аты-жөні, лауазымы</translation>
  </message>
  <message id="transfer.received_on">
   <source>Хүлээн авсан огноо</source>
   <translation>Қабылданған күн</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Хүлээн авсан тал гарын үсэг зуртал кейсийг шилжүүлсэн тал хариуцна.</source>
   <translation>Қабылдаған тарап қол қойғанға дейін кейс үшін тапсырған тарап жауап береді.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Хүлээн авсан мэргэжилтний гарын үсэг</source>
   <translation>Қабылдаған маманның қолы</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>қабылдаған маман</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Шилжүүлсэн мэргэжилтний гарын үсэг</source>
   <translation>Тапсырған маманның қолы</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>шилжүүлсэн мэргэжилтэн</source>
   <translation>тапсырған маман</translation>
  </message>
  <message id="trip_plan.title">
   <source>Айлчлалд гарах, буцах цаг</source>
   <translation>Сапарға шығу және оралу</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Айлчлал</source>
   <translation>Сапар</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Ажилтан</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Гарсан цаг</source>
   <translation>Шыққан уақыты</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Буцах ёстой цаг</source>
   <translation>Оралатын уақыты</translation>
  </message>
  <message id="trip_plan.case">
   <source>Кейсийн код</source>
   <translation>Істің коды</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Чиглэл, хороо, баг</source>
   <translation>Бағыт, ауыл, ықшам аудан</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Үйлчлүүлэгчийн хаягийг бичихгүй.</source>
   <translation>Қызмет алушының мекенжайы жазылмайды.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Унаа, хамт явсан хүн</source>
   <translation>Көлік, бірге барған адам</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Холбоо барьж хүлээх ажилтан</source>
   <translation>Байланыста күтетін қызметкер</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Хоцорвол юу хийх</source>
   <translation>Кешіксе не істеледі</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Буцаж ирсэн цаг</source>
   <translation>Оралған уақыты</translation>
  </message>
  <message id="visit_record.title">
   <source>Гэрээр очсон тухай тэмдэглэл</source>
   <translation>Үйге бару және байланыс туралы жазба</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Очсон байдал</source>
   <translation>Бару туралы</translation>
  </message>
  <message id="visit_record.kind">
   <source>Хэлбэр</source>
   <translation>Түрі</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>гэрээр очих</source>
   <translation>үйге бару</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>байгууллагад очих</source>
   <translation>ұйымға бару</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>утсаар холбогдох</source>
   <translation>телефон арқылы байланыс</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Бусад хэлбэр</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Огноо</source>
   <translation>Күні</translation>
  </message>
  <message id="visit_record.started">
   <source>Эхэлсэн</source>
   <translation>Басталуы</translation>
  </message>
  <message id="visit_record.ended">
   <source>Дууссан</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Хуваарийн дагуу очих хугацаа</source>
   <translation>Кесте бойынша мерзімі</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Өмнөх тэмдэглэлд товлосон дараагийн холбоо барих өдөр.</source>
   <translation>Алдыңғы жазбада белгіленген келесі байланыс күні.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Үйлчлүүлэгч одоо хэнтэй, хаана амьдарч байна</source>
   <translation>Қызмет алушы қазір кіммен, қайда тұрады</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>эцэг эх</source>
   <translation>ата-ана</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>асрамжийн гэр бүл</source>
   <translation>патронаттық отбасы</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>өргөн гэр бүл</source>
   <translation>кеңейтілген отбасы</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>асрамжийн байгууллага</source>
   <translation>интернат үлгісіндегі ұйым</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>ганцаараа</source>
   <translation>жалғыз</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>бусад</source>
   <translation>басқа</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Хэнтэй, хаана</source>
   <translation>Кіммен, қайда</translation>
  </message>
  <message id="visit_record.seen">
   <source>Үйлчлүүлэгчтэй биечлэн уулзсан уу</source>
   <translation>Қызмет алушымен бетпе-бет кездестіңіз бе</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Уулзаагүй шалтгаан</source>
   <translation>Кездеспеу себебі</translation>
  </message>
  <message id="visit_record.present">
   <source>Байсан хүмүүс</source>
   <translation>Болған адамдар</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Гэрийн нөхцөл</source>
   <translation>Үйдегі жағдай</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Гэрийн нөхцөл</source>
   <translation>Үйдегі жағдай</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Хангалттай гэж үзсэн зүйлийг тэмдэглэнэ. Тэмдэглээгүй зүйлийг доор тайлбарлана.</source>
   <translation>Жеткіліктісін белгілеңіз. Белгіленбегенін төменде түсіндіріңіз.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>дулаан хангалттай</source>
   <translation>жылу жеткілікті</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>цахилгаан тогтой</source>
   <translation>электр жарығы бар</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ундны устай</source>
   <translation>ауыз су бар</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>хоол хүнс хүрэлцээтэй</source>
   <translation>азық-түлік жеткілікті</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>ариун цэвэр хангагдсан</source>
   <translation>тазалық сақталған</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>хүн бүр унтах байртай</source>
   <translation>әркімнің ұйықтайтын орны бар</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>аюултай газар, зүйл байхгүй</source>
   <translation>қауіпті жер, зат жоқ</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Гэрийн нөхцөлийн тайлбар</source>
   <translation>Үйдегі жағдай бойынша түсініктеме</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Гэрээ үзүүлж болох уу? Танд энд юу нь хамгийн төвөгтэй байна вэ?</source>
   <translation>Үйіңізді көрсете аласыз ба? Мұнда сізге ең қолайсызы не?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Хүүхэд</source>
   <translation>Бала</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Хүүхдийн байдал</source>
   <translation>Баланың жағдайы</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Ажиглаж харсан зүйлээ тэмдэглэнэ. Ярьж чадахгүй нярай хүүхдийг онцгой анхаарна.</source>
   <translation>Байқағаныңызды белгілеңіз. Сөйлей алмайтын сәбиге ерекше назар аударыңыз.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>цэвэр, улиралд тохирсон хувцастай</source>
   <translation>таза, маусымға сай киінген</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>арчилгаа хангалттай</source>
   <translation>күтім жеткілікті</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>хооллолт насанд нь тохирсон</source>
   <translation>тамақтануы жасына сай</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>хөгжил насанд нь тохирсон</source>
   <translation>дамуы жасына сай</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>асрагчтайгаа тайван, дотно</source>
   <translation>күтушісімен жайбарақат, жақын</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>хүчирхийллийн шинж тэмдэг</source>
   <translation>зорлық-зомбылық белгілері</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>үл хайхарсан шинж тэмдэг</source>
   <translation>немқұрайлылық белгілері</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Хүүхдийн талаарх ажиглалт</source>
   <translation>Баланы бақылау</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Гадаад байдал, асрамж, хөгжил, асрагчтай харилцах байдал.</source>
   <translation>Сырт келбеті, күтім, дамуы, күтушісімен қарым-қатынасы.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Өнөөдөр юу хийж тогловоо? Чамд юу таалагддаг вэ, юунаас айдаг вэ?</source>
   <translation>Бүгін не ойнадың? Саған не ұнайды, неден қорқасың?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Төлөвлөгөөний биелэлт, эрсдэл</source>
   <translation>Жоспардың орындалуы, тәуекел</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Хүүхэд, гэр бүл хоорондын холбоо</source>
   <translation>Баланың отбасымен байланысы</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Хэн, хэдэн удаа уулзсан, ярьсан; хүүхэд хэрхэн хүлээж авсан.</source>
   <translation>Кім, қанша рет кездесті, сөйлесті; бала қалай қабылдады.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Гэрийнхэнтэйгээ хэзээ уулзсан бэ? Хэнтэй уулзахыг хүсэж байна вэ?</source>
   <translation>Үйдегілермен қашан кездестіңіз? Кіммен кездескіңіз келеді?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Шалгасан төлөвлөгөөний алхам</source>
   <translation>Жоспардың тексерілген қадамдары</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Тохирсон зүйлсээс юу нь бүтсэн бэ? Юу саад болов?</source>
   <translation>Уағдаласқан істерден не орындалды? Не кедергі болды?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Алхам</source>
   <translation>Қадам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Биелэлт</source>
   <translation>Орындалуы</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>биелсэн</source>
   <translation>орындалды</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>хэсэгчлэн</source>
   <translation>ішінара</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>биелээгүй</source>
   <translation>орындалмады</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>үйлчлүүлэгч татгалзсан</source>
   <translation>қызмет алушы бас тартты</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Саад бэрхшээл</source>
   <translation>Кедергі</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>Зорилго №</source>
   <translation>Мақсат №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Эрсдэлийн түвшний өөрчлөлт</source>
   <translation>Тәуекел деңгейінің өзгеруі</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өөрчлөгдөөгүй</source>
   <translation>өзгерген жоқ</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>нэмэгдсэн</source>
   <translation>жоғарылады</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>буурсан</source>
   <translation>төмендеді</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Шинэ эрсдэлийн түвшин</source>
   <translation>Жаңа тәуекел деңгейі</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өөрчлөлтийн үндэслэл</source>
   <translation>Өзгерудің негізі</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Ажилтны аюулгүй байдал, дараагийн алхам</source>
   <translation>Қызметкердің қауіпсіздігі, келесі қадам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Хамт явсан хүн</source>
   <translation>Бірге барған адам</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Буцаж ирсэн цаг</source>
   <translation>Қайтып келген уақыты</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Ажилтны өөрийн аюулгүй байдал</source>
   <translation>Қызметкердің өз қауіпсіздігі</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Нохой, согтуу хүн, зам, цаг агаар; ажлын байранд хэнд мэдэгдсэн.</source>
   <translation>Ит, мас адам, жол, ауа райы; жұмыста кімге хабарланды.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Дараагийн холбоо барих өдөр</source>
   <translation>Келесі байланыс күні</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Дараа хэзээ ирвэл танд тохиромжтой вэ?</source>
   <translation>Келесі жолы қашан келсем, сізге қолайлы?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Гарын үсэг</source>
   <translation>Қолы</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>очсон айлын хүн</source>
   <translation>барған үйдегі адам</translation>
  </message>
  <message id="check.problem_without_goal">
   <source>Төлөвлөгөөнд тусгаагүй асуудал</source>
   <translation>Жоспарға енбеген проблема</translation>
  </message>
  <message id="check.goal_without_measure">
   <source>Арга хэмжээгүй зорилго</source>
   <translation>Іс-шарасыз мақсат</translation>
  </message>
  <message id="check.measure_without_action">
   <source>Эхлээгүй арга хэмжээ</source>
   <translation>Басталмаған іс-шара</translation>
  </message>
  <message id="check.need_without_referral">
   <source>Илгээх хуудасгүй хэрэгцээ</source>
   <translation>Жіберу парағы жоқ қажеттілік</translation>
  </message>
  <message id="check.referral_not_sent">
   <source>Шийдсэн боловч илгээгээгүй холбон зуучлал</source>
   <translation>Шешілген, бірақ жіберілмеген бағыттау</translation>
  </message>
  <message id="check.part_without_source">
   <source>Эх сурвалжгүй хэсэг</source>
   <translation>Дереккөзі жоқ бөлім</translation>
  </message>
 </context>
</TS>
