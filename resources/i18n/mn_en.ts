<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
 <context>
  <name>mn</name>
  <message id="title">
   <source>Нийгмийн ажлын үйлчилгээнд тавих нийтлэг шаардлага</source>
   <translation>General requirements for social work services</translation>
  </message>
  <message id="stage.contact">
   <source>Харилцаа холбоо тогтоох, илрүүлэх</source>
   <translation>Making contact, detection</translation>
  </message>
  <message id="stage.assessment">
   <source>Нөхцөл байдлын үнэлгээ хийх</source>
   <translation>Assessing the situation</translation>
  </message>
  <message id="stage.planning">
   <source>Үйлчилгээг төлөвлөх</source>
   <translation>Planning the services</translation>
  </message>
  <message id="stage.delivery">
   <source>Үйлчилгээг хүргэх, хэрэгжүүлэх</source>
   <translation>Delivering the services</translation>
  </message>
  <message id="stage.evaluation">
   <source>Үйлчилгээг үнэлэх</source>
   <translation>Evaluating the services</translation>
  </message>
  <message id="stage.closing">
   <source>Үйлчилгээг хаах</source>
   <translation>Closing the case</translation>
  </message>
  <message id="options.target_group.child_risk">
   <source>Эрсдэлт нөхцөлд байгаа хүүхэд</source>
   <translation>Child at risk</translation>
  </message>
  <message id="options.target_group.violence">
   <source>Хүчирхийлэлд өртсөн хүүхэд, иргэн</source>
   <translation>Child or citizen who suffered violence</translation>
  </message>
  <message id="options.target_group.disability">
   <source>Хөгжлийн бэрхшээлтэй хүүхэд, иргэн</source>
   <translation>Child or person with a disability</translation>
  </message>
  <message id="options.target_group.youth">
   <source>Хүүхэд, залуучууд</source>
   <translation>Children and youth</translation>
  </message>
  <message id="options.target_group.older">
   <source>Ахмад настан</source>
   <translation>Older person</translation>
  </message>
  <message id="options.target_group.sexual_minority">
   <source>Бэлгийн цөөнх</source>
   <translation>Sexual minority</translation>
  </message>
  <message id="options.target_group.prisoner">
   <source>Хоригдол, хорих ангиас суллагдсан иргэн</source>
   <translation>Prisoner or released person</translation>
  </message>
  <message id="options.target_group.addiction">
   <source>Согтуурах, мансуурах донтох өвчтэй иргэн</source>
   <translation>Person dependent on alcohol or drugs</translation>
  </message>
  <message id="options.target_group.terminal">
   <source>Эдгэшгүй хүнд өвчтэй хүн</source>
   <translation>Terminally ill person</translation>
  </message>
  <message id="options.target_group.homeless">
   <source>Гэр оронгүй тэнэмэл амьдралтай иргэн, гэр бүл, өрх</source>
   <translation>Homeless person, family or household</translation>
  </message>
  <message id="options.target_group.migrant">
   <source>Шилжин суурьшсан өрхийн гишүүн</source>
   <translation>Member of a migrated household</translation>
  </message>
  <message id="options.target_group.single_parent">
   <source>Өрх толгойлсон эх, эцэг</source>
   <translation>Single mother or father</translation>
  </message>
  <message id="options.target_group.disabled_child_family">
   <source>Хөгжлийн бэрхшээлтэй хүүхэдтэй гэр бүл, өрх</source>
   <translation>Family with a child with a disability</translation>
  </message>
  <message id="options.target_group.single_3_children">
   <source>3 болон түүнээс дээш хүүхэдтэй өрх толгойлсон эх, эцгийн хүүхэд</source>
   <translation>Child of a single parent with 3 or more children</translation>
  </message>
  <message id="options.client_group.child_risk">
   <source>Эрсдэлт нөхцөлд байгаа хүүхэд</source>
   <translation>Child at risk</translation>
  </message>
  <message id="options.client_group.violence">
   <source>Хүчирхийлэлд өртсөн хүүхэд, иргэн</source>
   <translation>Child or citizen who suffered violence</translation>
  </message>
  <message id="options.client_group.disability">
   <source>Хөгжлийн бэрхшээлтэй хүүхэд, иргэн</source>
   <translation>Child or person with a disability</translation>
  </message>
  <message id="options.client_group.youth">
   <source>Хүүхэд, залуучууд</source>
   <translation>Children and youth</translation>
  </message>
  <message id="options.client_group.older">
   <source>Ахмад настан</source>
   <translation>Older person</translation>
  </message>
  <message id="options.client_group.homeless">
   <source>Гэр оронгүй тэнэмэл амьдралтай иргэн, гэр бүл, өрх</source>
   <translation>Homeless person, family or household</translation>
  </message>
  <message id="options.client_group.migrant">
   <source>Шилжин суурьшсан өрхийн гишүүн</source>
   <translation>Member of a migrated household</translation>
  </message>
  <message id="options.client_group.single_parent">
   <source>Өрх толгойлсон эх, эцэг</source>
   <translation>Single mother or father</translation>
  </message>
  <message id="options.client_group.disabled_child_family">
   <source>Хөгжлийн бэрхшээлтэй хүүхэдтэй гэр бүл, өрх</source>
   <translation>Family with a child with a disability</translation>
  </message>
  <message id="options.client_group.single_3_children">
   <source>3 болон түүнээс дээш хүүхэдтэй өрх толгойлсон эх, эцгийн хүүхэд</source>
   <translation>Child of a single parent with 3 or more children</translation>
  </message>
  <message id="options.client_group.sealed">
   <source>бусад бүлэг (маш нууц хэсэгт)</source>
   <translation>another group (in the strictly confidential part)</translation>
  </message>
  <message id="options.sensitive_group.sexual_minority">
   <source>Бэлгийн цөөнх</source>
   <translation>Sexual minority</translation>
  </message>
  <message id="options.sensitive_group.prisoner">
   <source>Хоригдол, хорих ангиас суллагдсан иргэн</source>
   <translation>Prisoner or released person</translation>
  </message>
  <message id="options.sensitive_group.addiction">
   <source>Согтуурах, мансуурах донтох өвчтэй иргэн</source>
   <translation>Person dependent on alcohol or drugs</translation>
  </message>
  <message id="options.sensitive_group.terminal">
   <source>Эдгэшгүй хүнд өвчтэй хүн</source>
   <translation>Terminally ill person</translation>
  </message>
  <message id="options.competence.development">
   <source>хүний хөгжил</source>
   <translation>human development</translation>
  </message>
  <message id="options.competence.strengths">
   <source>давуу талд суурилсан ажил</source>
   <translation>strengths-based practice</translation>
  </message>
  <message id="options.competence.theory">
   <source>онол, нөөц</source>
   <translation>theory and resources</translation>
  </message>
  <message id="options.competence.research">
   <source>судалгааны арга</source>
   <translation>research methods</translation>
  </message>
  <message id="options.competence.policy">
   <source>бодлогын шинжилгээ</source>
   <translation>policy analysis</translation>
  </message>
  <message id="options.competence.law">
   <source>хууль зүй</source>
   <translation>law</translation>
  </message>
  <message id="options.competence.recording">
   <source>баримт бичиг хөтлөх</source>
   <translation>record keeping</translation>
  </message>
  <message id="options.competence.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>cooperation</translation>
  </message>
  <message id="options.competence.learning">
   <source>тасралтгүй суралцах</source>
   <translation>continuous learning</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Бага</source>
   <translation>Low</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Дунд</source>
   <translation>Medium</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Өндөр</source>
   <translation>High</translation>
  </message>
  <message id="options.service_kind.rapid">
   <source>Шуурхай тусламжийн үйлчилгээ</source>
   <translation>Rapid response</translation>
  </message>
  <message id="options.service_kind.protection_rehab">
   <source>Хамгаалах, нөхөн сэргээх</source>
   <translation>Protection and rehabilitation</translation>
  </message>
  <message id="options.service_kind.prevention">
   <source>Урьдчилан сэргийлэх үйлчилгээ</source>
   <translation>Prevention</translation>
  </message>
  <message id="options.sex.female">
   <source>Эмэгтэй</source>
   <translation>Female</translation>
  </message>
  <message id="options.sex.male">
   <source>Эрэгтэй</source>
   <translation>Male</translation>
  </message>
  <message id="options.sex.unknown">
   <source>Тодорхойгүй</source>
   <translation>Unknown</translation>
  </message>
  <message id="options.client_type.individual">
   <source>Хувь хүн</source>
   <translation>Individual</translation>
  </message>
  <message id="options.client_type.family">
   <source>Гэр бүл</source>
   <translation>Family</translation>
  </message>
  <message id="options.client_type.group">
   <source>Бүлэг</source>
   <translation>Group</translation>
  </message>
  <message id="options.client_type.community">
   <source>Олон нийт</source>
   <translation>Community</translation>
  </message>
  <message id="options.client_status.voluntary">
   <source>Сайн дурын</source>
   <translation>Voluntary</translation>
  </message>
  <message id="options.client_status.involuntary">
   <source>Албадлагын шинжтэй</source>
   <translation>Involuntary</translation>
  </message>
  <message id="options.channel.in_person">
   <source>Биечлэн</source>
   <translation>In person</translation>
  </message>
  <message id="options.channel.phone">
   <source>Утсаар</source>
   <translation>By phone</translation>
  </message>
  <message id="options.channel.hotline">
   <source>Шуурхай, тусгай дугаарын утас</source>
   <translation>Hotline, special number</translation>
  </message>
  <message id="options.channel.monitoring">
   <source>Хяналтын дуудлага</source>
   <translation>Monitoring call</translation>
  </message>
  <message id="options.channel.written">
   <source>Бичгээр</source>
   <translation>In writing</translation>
  </message>
  <message id="options.channel.referral">
   <source>Холбон зуучилсан</source>
   <translation>Referred</translation>
  </message>
  <message id="options.channel.transfer">
   <source>Шилжиж ирсэн</source>
   <translation>Transferred in</translation>
  </message>
  <message id="options.channel.found">
   <source>Нийгмийн ажилтан илрүүлсэн</source>
   <translation>Found by the social worker</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Үйлчилгээ авах</source>
   <translation>Receiving services</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Ярилцлага өгөх</source>
   <translation>Interview</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Бичиг баримт бүрдүүлэх</source>
   <translation>Collecting documents</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Мэдээлэл хуваалцах</source>
   <translation>Sharing information</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудио, видео бичлэг, гэрэл зураг</source>
   <translation>Audio, video, photographs</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Сургууль, ажлын газартай холбогдох</source>
   <translation>Contact with school or employer</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейс хэлэлцүүлэг</source>
   <translation>Case conference</translation>
  </message>
  <message id="options.urgency.emergency">
   <source>Нэн яаралтай</source>
   <translation>Emergency</translation>
  </message>
  <message id="options.urgency.urgent">
   <source>Яаралтай</source>
   <translation>Urgent</translation>
  </message>
  <message id="options.urgency.normal">
   <source>Энгийн</source>
   <translation>Normal</translation>
  </message>
  <message id="options.referral_kind.education">
   <source>Боловсрол</source>
   <translation>Education</translation>
  </message>
  <message id="options.referral_kind.water_hygiene">
   <source>Ус, ариун цэвэр</source>
   <translation>Water and sanitation</translation>
  </message>
  <message id="options.referral_kind.child_protection">
   <source>Хүүхэд хамгаалал</source>
   <translation>Child protection</translation>
  </message>
  <message id="options.referral_kind.nutrition">
   <source>Хүнс тэжээл</source>
   <translation>Food and nutrition</translation>
  </message>
  <message id="options.referral_kind.health">
   <source>Эрүүл мэнд</source>
   <translation>Health</translation>
  </message>
  <message id="options.referral_kind.legal">
   <source>Хууль эрх зүй</source>
   <translation>Legal</translation>
  </message>
  <message id="options.referral_kind.economic">
   <source>Эдийн засгийн чадавхжуулалт</source>
   <translation>Economic empowerment</translation>
  </message>
  <message id="options.referral_kind.other">
   <source>Бусад</source>
   <translation>Other</translation>
  </message>
  <message id="options.referral_status.draft">
   <source>Бэлтгэж байгаа</source>
   <translation>In preparation</translation>
  </message>
  <message id="options.referral_status.sent">
   <source>Илгээсэн</source>
   <translation>Sent</translation>
  </message>
  <message id="options.referral_status.received">
   <source>Хүлээн авсан</source>
   <translation>Received</translation>
  </message>
  <message id="options.referral_status.in_progress">
   <source>Үйлчилгээ үзүүлж байгаа</source>
   <translation>Service under way</translation>
  </message>
  <message id="options.referral_status.done">
   <source>Биелсэн</source>
   <translation>Done</translation>
  </message>
  <message id="options.referral_status.refused">
   <source>Татгалзсан</source>
   <translation>Refused</translation>
  </message>
  <message id="options.referral_status.no_answer">
   <source>Хариу ирээгүй</source>
   <translation>No answer</translation>
  </message>
  <message id="item.1">
   <source>Үндсэн мэдээлэл</source>
   <translation>Basic information</translation>
  </message>
  <message id="item.2">
   <source>Санаа зовж буй асуудал</source>
   <translation>Client's worries</translation>
  </message>
  <message id="item.3">
   <source>Гэр бүлийн бүтэц, нөхцөл байдал</source>
   <translation>Family structure and situation</translation>
  </message>
  <message id="item.4">
   <source>Эрүүл мэндийн байдал</source>
   <translation>Health</translation>
  </message>
  <message id="item.5">
   <source>Боловсролын байдал</source>
   <translation>Education</translation>
  </message>
  <message id="item.6">
   <source>Хөдөлмөр эрхлэлтийн байдал</source>
   <translation>Employment</translation>
  </message>
  <message id="item.7">
   <source>Санхүүгийн байдал</source>
   <translation>Finances</translation>
  </message>
  <message id="item.8">
   <source>Сэтгэл зүйн байдал</source>
   <translation>Psychological state</translation>
  </message>
  <message id="item.9">
   <source>Орон сууцны байдал</source>
   <translation>Housing</translation>
  </message>
  <message id="item.10">
   <source>Эрсдэлийн үнэлгээ, дүгнэлт</source>
   <translation>Risk assessment and conclusion</translation>
  </message>
  <message id="item.11">
   <source>Шийдвэрлэх асуудлууд</source>
   <translation>Problems to be solved</translation>
  </message>
  <message id="item.12">
   <source>Өмнө авсан үйлчилгээ</source>
   <translation>Services received earlier</translation>
  </message>
  <message id="item.13">
   <source>Үйл явц, уулзалтын тэмдэглэл</source>
   <translation>Process and meeting notes</translation>
  </message>
  <message id="item.14">
   <source>Хийсэн интервенц</source>
   <translation>Interventions carried out</translation>
  </message>
  <message id="item.15">
   <source>Өөрчлөлт, ажиглалт</source>
   <translation>Changes, observation</translation>
  </message>
  <message id="item.16">
   <source>Үр дүнгийн үнэлгээ</source>
   <translation>Evaluation of results</translation>
  </message>
  <message id="item.17">
   <source>Хаах тэмдэглэл</source>
   <translation>Closing note</translation>
  </message>
  <message id="item.18">
   <source>Хаасны дараах ажиглалт</source>
   <translation>Follow-up after closing</translation>
  </message>
  <message id="item.19">
   <source>Холбогдох баримт бичиг</source>
   <translation>Related documents</translation>
  </message>
  <message id="item.20">
   <source>Хамтарсан багийн уулзалт</source>
   <translation>Joint-team meetings</translation>
  </message>
  <message id="item.21">
   <source>Баталсан төлөвлөгөө, үйлчилгээний хураангуй</source>
   <translation>Approved plan and summary of services</translation>
  </message>
  <message id="item.22">
   <source>Явцын үнэлгээний нотолгоо</source>
   <translation>Evidence of progress evaluation</translation>
  </message>
  <message id="item.23">
   <source>Файлтай танилцаж хүлээн зөвшөөрсөн нь</source>
   <translation>File read and accepted</translation>
  </message>
  <message id="item.24">
   <source>Хяналт шинжилгээний дүгнэлт</source>
   <translation>Monitoring conclusion</translation>
  </message>
  <message id="item.25">
   <source>Байгууллага хоорондын мэдээлэл</source>
   <translation>Information between organisations</translation>
  </message>
  <message id="item.26">
   <source>Бичлэг, зураг, нотлох баримт</source>
   <translation>Recordings, photographs, evidence</translation>
  </message>
  <message id="retention.child">
   <source>Хүүхдийн хэрэг</source>
   <translation>File of a child</translation>
  </message>
  <message id="retention.family">
   <source>Гэр бүлийн хэрэг</source>
   <translation>File of a family</translation>
  </message>
  <message id="retention.adult">
   <source>Насанд хүрсэн хүний хэрэг</source>
   <translation>File of an adult</translation>
  </message>
  <message id="retention.permanent">
   <source>Байнга хадгалах хэрэг</source>
   <translation>File kept for ever</translation>
  </message>
  <message id="staff_ask.experience">
   <source>салбарт 5-аас дээш жил ажилласан</source>
   <translation>more than 5 years in the sector</translation>
  </message>
  <message id="staff_ask.degree">
   <source>нийгмийн ажлын дээд боловсролтой</source>
   <translation>higher education in social work</translation>
  </message>
  <message id="staff_ask.training">
   <source>мэргэжлийн удирдлагын бэлтгэлтэй</source>
   <translation>training in professional supervision</translation>
  </message>
  <message id="staff_ask.licence">
   <source>хүчинтэй тусгай зөвшөөрөлтэй</source>
   <translation>a valid licence</translation>
  </message>
  <message id="deadline.D-01">
   <source>Эрсдэлийн үнэлгээ хийж, аюулгүй зэргийг тогтоох</source>
   <translation>Assess the risk and set the danger level</translation>
  </message>
  <message id="deadline.D-02">
   <source>Нөхцөл байдлын үнэлгээ (72 цаг)</source>
   <translation>Situation assessment (72 hours)</translation>
  </message>
  <message id="deadline.D-03">
   <source>Нөхцөл байдлын үнэлгээ (3–5 хоног)</source>
   <translation>Situation assessment (3–5 days)</translation>
  </message>
  <message id="deadline.D-04">
   <source>Шуурхай тусламж үзүүлэх</source>
   <translation>Give urgent help</translation>
  </message>
  <message id="deadline.D-05">
   <source>Аюулгүйн төлөвлөгөө гаргах</source>
   <translation>Make the safety plan</translation>
  </message>
  <message id="deadline.D-06">
   <source>Түр хамгаалах байр, нэг цэгийн үйлчилгээнд хүргэх</source>
   <translation>Bring to the shelter or one-stop centre</translation>
  </message>
  <message id="deadline.D-07">
   <source>Уулзалтын тэмдэглэл хөтлөх</source>
   <translation>Write the meeting note</translation>
  </message>
  <message id="deadline.D-08">
   <source>3 сар тутмын тайлан</source>
   <translation>Three-month report</translation>
  </message>
  <message id="deadline.D-11">
   <source>18 нас хүрсэн тул кейсийг хаах</source>
   <translation>Close the case at age 18</translation>
  </message>
  <message id="deadline.D-30">
   <source>Үйлчлүүлэгч, асран хамгаалагчийн зөвшөөрөл авах</source>
   <translation>Obtain consent of client and guardian</translation>
  </message>
  <message id="deadline.D-31">
   <source>Тусгай код олгох, давхардлыг шалгах</source>
   <translation>Give the special code, check for duplicates</translation>
  </message>
  <message id="deadline.D-32">
   <source>Үйлчилгээний төлөвлөгөө гаргах</source>
   <translation>Make the service plan</translation>
  </message>
  <message id="deadline.D-33">
   <source>Төлөвлөгөөг баталгаажуулж, үйлчилгээний гэрээ байгуулах</source>
   <translation>Approve the plan, sign the service contract</translation>
  </message>
  <message id="deadline.D-34">
   <source>Эргэн мэдээлэх хуудас ирэх</source>
   <translation>Feedback sheet back</translation>
  </message>
  <message id="deadline.D-35">
   <source>Шилжүүлгийг хүлээн авсан гарын үсэг авах</source>
   <translation>Obtain the receipt signature for the transfer</translation>
  </message>
  <message id="deadline.D-36">
   <source>Явцын үнэлгээ хийх</source>
   <translation>Progress evaluation</translation>
  </message>
  <message id="deadline.D-37">
   <source>Эцсийн үнэлгээ, сэтгэл ханамжийн судалгаа хийх</source>
   <translation>Final evaluation and satisfaction survey</translation>
  </message>
  <message id="deadline.D-38">
   <source>Хаах тэмдэглэлийг үйлчлүүлэгчид танилцуулах</source>
   <translation>Show the closing note to the client</translation>
  </message>
  <message id="deadline.D-39">
   <source>Үйлчилгээ дууссаны дараах нөхцөл байдлыг ажиглах</source>
   <translation>Follow-up after the service</translation>
  </message>
  <message id="deadline.D-40">
   <source>Гэр бүлийн бусад хүүхэд эрсдэлтэй эсэхийг шалгах</source>
   <translation>Check the risk for other children in the family</translation>
  </message>
  <message id="deadline.D-44">
   <source>Мэргэжлийн удирдагч файлтай танилцаж, хүлээн зөвшөөрөх</source>
   <translation>Supervisor reads and accepts the file</translation>
  </message>
  <message id="deadline.D-49">
   <source>Аюул заналаас урьдчилан сэргийлэх арга хэмжээ авах</source>
   <translation>Take measures to prevent the threat</translation>
  </message>
  <message id="deadline.D-12">
   <source>Стандартыг 5 жил тутам хянах</source>
   <translation>Review of the standard every 5 years</translation>
  </message>
  <message id="deadline.D-13">
   <source>Зөвлөн туслах жилийн барианы судалгаа</source>
   <translation>Endline after a year of mentoring</translation>
  </message>
  <message id="deadline.D-41">
   <source>Талбарын багцыг буцааж оруулах, устгах</source>
   <translation>Import the field pack and delete it</translation>
  </message>
  <message id="deadline.D-42">
   <source>Алдагдсан төхөөрөмжийг устгах, мэдэгдэх</source>
   <translation>Wipe a lost device, inform the head</translation>
  </message>
  <message id="deadline.D-43">
   <source>Мэргэжлийн удирдлагын уулзалт</source>
   <translation>Supervision session</translation>
  </message>
  <message id="deadline.D-45">
   <source>Байгууллагын мэдээллийг нягтлах</source>
   <translation>Verify the directory entry</translation>
  </message>
  <message id="deadline.D-46">
   <source>Тусгай зөвшөөрлийг сунгуулах</source>
   <translation>Renew the licence</translation>
  </message>
  <message id="deadline.D-47">
   <source>Мэргэжлийн хөгжлийн төлөвлөгөө</source>
   <translation>Professional development plan</translation>
  </message>
  <message id="deadline.D-47-2">
   <source>Хориглох зүйлтэй жил бүр танилцах</source>
   <translation>Reading the prohibitions each year</translation>
  </message>
  <message id="deadline.D-48">
   <source>Хадгалах хугацаа дууссан хэргийн акт</source>
   <translation>Act for a file whose retention ended</translation>
  </message>
  <message id="deadline.D-71">
   <source>Програм ашиглахгүй үед түгжигдэх</source>
   <translation>Lock the idle program</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрлэсэн нөөц хуулбар хийх</source>
   <translation>Encrypted backup copy</translation>
  </message>
  <message id="deadline.D-09">
   <source>Нэг ажилтны жилийн кейс</source>
   <translation>Cases per worker and year</translation>
  </message>
  <message id="deadline.D-10">
   <source>Нэг удирдагчийн нийгмийн ажилтан</source>
   <translation>Workers per supervisor</translation>
  </message>
  <message id="deadline.D-10-2">
   <source>Нэг зөвлөхийн ахлах ажилтан</source>
   <translation>Seniors per consultant</translation>
  </message>
  <message id="report.three_month">
   <source>Ажилтны улирлын тайлан</source>
   <translation>Three-month report</translation>
  </message>
  <message id="report.three_month.in_work_by_stage">
   <source>Ажиллаж байгаа кейс үе шатаар</source>
   <translation>Cases in work by stage</translation>
  </message>
  <message id="report.three_month.calls_by_danger">
   <source>Шуурхай дуудлага аюулын түвшин, сувгаар</source>
   <translation>Rapid calls by danger and channel</translation>
  </message>
  <message id="report.three_month.visits">
   <source>Айлчлал, холбоо барьсан</source>
   <translation>Visits and contacts by kind</translation>
  </message>
  <message id="report.three_month.plans">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Service plans</translation>
  </message>
  <message id="report.three_month.referrals">
   <source>Холбон зуучилсан чиглэл, төлөвөөр</source>
   <translation>Referrals by kind and state</translation>
  </message>
  <message id="report.three_month.answers">
   <source>Ирсэн хариу</source>
   <translation>Answers received</translation>
  </message>
  <message id="report.three_month.transfers">
   <source>Шилжүүлэг чиглэлээр</source>
   <translation>Transfers by direction</translation>
  </message>
  <message id="report.three_month.conferences">
   <source>Кейс хэлэлцүүлэг зорилгоор</source>
   <translation>Case conferences by purpose</translation>
  </message>
  <message id="report.three_month.placements">
   <source>Түр байрлуулалт</source>
   <translation>Placements by kind</translation>
  </message>
  <message id="report.three_month.evaluations">
   <source>Үнэлгээний шийдвэр</source>
   <translation>Decisions of evaluations</translation>
  </message>
  <message id="report.three_month.closed_by_ground">
   <source>Хаасан кейс үндэслэлээр</source>
   <translation>Cases closed by ground</translation>
  </message>
  <message id="report.three_month.reopened">
   <source>Дахин нээсэн кейс</source>
   <translation>Cases reopened</translation>
  </message>
  <message id="report.three_month.deadlines">
   <source>Хугацааны биелэлт</source>
   <translation>How deadlines were kept</translation>
  </message>
  <message id="report.caseload">
   <source>Ажлын ачаалал, хугацааны хяналт</source>
   <translation>Caseload and deadlines</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Хугацааны эцэст ажилтан бүрийн кейс</source>
   <translation>Cases of each worker at the end</translation>
  </message>
  <message id="report.caseload.opened">
   <source>Шинээр нээсэн кейс</source>
   <translation>Cases opened</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Хугацааны биелэлт</source>
   <translation>How deadlines were kept</translation>
  </message>
  <message id="report.yearly">
   <source>Жилийн статистик</source>
   <translation>Yearly statistics</translation>
  </message>
  <message id="report.yearly.opened_by_group">
   <source>Шинэ кейс зорилтот бүлэг, хүйсээр</source>
   <translation>Cases opened by group and sex</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Шинэ кейс насны бүлгээр</source>
   <translation>Cases opened by age</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Ажиллаж байгаа кейс эрсдэлээр</source>
   <translation>Cases in work by risk</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Хаасан кейс үндэслэлээр</source>
   <translation>Cases closed by ground</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Дахин нээсэн кейс</source>
   <translation>Cases reopened</translation>
  </message>
  <message id="report.yearly.refused">
   <source>Үйлчилгээнд хамруулаагүй зорилтот бүлгээр</source>
   <translation>Refusals by group</translation>
  </message>
  <message id="report.yearly.placements">
   <source>Түр байрлуулалт</source>
   <translation>Placements by kind</translation>
  </message>
  <message id="report.yearly.mentoring_sessions">
   <source>Зөвлөн туслах уулзалт</source>
   <translation>Mentoring sessions</translation>
  </message>
  <message id="report.yearly.conferences">
   <source>Кейс хэлэлцүүлэг</source>
   <translation>Case conferences</translation>
  </message>
  <message id="report.yearly.participants">
   <source>Хэлэлцүүлгийн оролцогч салбараар</source>
   <translation>Participants of conferences by sector</translation>
  </message>
  <message id="report.yearly.team_meetings">
   <source>Хамтарсан багийн уулзалт</source>
   <translation>Meetings of the joint team</translation>
  </message>
  <message id="absence.title">
   <source>Чөлөө, эзгүй хугацаа</source>
   <translation>Leave and absence</translation>
  </message>
  <message id="absence.page.absence">
   <source>Эзгүй хугацаа</source>
   <translation>Absence</translation>
  </message>
  <message id="absence.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="absence.kind">
   <source>Шалтгаан</source>
   <translation>Reason</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>ээлжийн амралт</source>
   <translation>leave</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>өвчтэй</source>
   <translation>illness</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>сургалт</source>
   <translation>training</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="absence.begins_on">
   <source>Эхлэх</source>
   <translation>First day</translation>
  </message>
  <message id="absence.ends_on">
   <source>Дуусах</source>
   <translation>Last day</translation>
  </message>
  <message id="absence.substitute">
   <source>Орлох ажилтан</source>
   <translation>Who stands in</translation>
  </message>
  <message id="absence.cases">
   <source>Шилжүүлсэн кейс, хугацаа</source>
   <translation>Cases and due dates handed over</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Кейсийг “Ажилтан” дэлгэцээр шилжүүлнэ, хугацаа нь хамт шилжинэ.</source>
   <translation>Cases are handed over on the screen of the staff; what is due goes with them.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="absence.cases.what">
   <source>Юу хийх</source>
   <translation>What is due</translation>
  </message>
  <message id="absence.cases.until">
   <source>Хугацаа</source>
   <translation>Until</translation>
  </message>
  <message id="absence.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>ажилтан</source>
   <translation>worker</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>орлох ажилтан</source>
   <translation>who stands in</translation>
  </message>
  <message id="book_review.title">
   <source>Дэвтрийг долоо хоног бүр хянасан тэмдэглэл</source>
   <translation>Mark of the weekly review of the book</translation>
  </message>
  <message id="book_review.page.week">
   <source>Долоо хоног</source>
   <translation>Week</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Хянасан огноо</source>
   <translation>Reviewed on</translation>
  </message>
  <message id="book_review.week_from">
   <source>Хянасан долоо хоногийн Даваа гараг</source>
   <translation>Monday of the week reviewed</translation>
  </message>
  <message id="book_review.entries">
   <source>Энэ долоо хоногийн тэмдэглэл</source>
   <translation>Entries of the week</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>тэмдэглэлгүй</source>
   <translation>no entries</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>тэмдэглэл хянасан</source>
   <translation>entries reviewed</translation>
  </message>
  <message id="book_review.numbers">
   <source>Хянасан тэмдэглэлийн дугаар</source>
   <translation>Numbers of the entries reviewed</translation>
  </message>
  <message id="book_review.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="call_journal.title">
   <source>Шуурхай дуудлагын бүртгэл</source>
   <translation>Journal of urgent calls</translation>
  </message>
  <message id="call_journal.page.calls">
   <source>Дуудлага</source>
   <translation>Calls</translation>
  </message>
  <message id="call_journal.calls">
   <source>Шуурхай дуудлагын бүртгэл</source>
   <translation>Journal of urgent calls</translation>
  </message>
  <message id="call_journal.calls.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="call_journal.calls.called_at">
   <source>Дуудлага авсан цаг</source>
   <translation>Time the call was received</translation>
  </message>
  <message id="call_journal.calls.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Way of request</translation>
  </message>
  <message id="call_journal.calls.place">
   <source>Байгаа газар</source>
   <translation>Whereabouts</translation>
  </message>
  <message id="call_journal.calls.danger_level">
   <source>Аюулын түвшин</source>
   <translation>Danger level</translation>
  </message>
  <message id="call_journal.calls.first_done_at">
   <source>24 цагийн арга хэмжээ</source>
   <translation>24-hour action</translation>
  </message>
  <message id="call_journal.calls.second_done_at">
   <source>72 цаг / 3–5 хоногийн үнэлгээ</source>
   <translation>72-hour / 3–5 day assessment</translation>
  </message>
  <message id="call_journal.calls.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="call_journal.calls.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="case_register.title">
   <source>Кейсийн бүртгэл</source>
   <translation>Case register</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейсүүд</source>
   <translation>Cases</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейсийн бүртгэл</source>
   <translation>Case register</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Нээсэн</source>
   <translation>Opened</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Төрөл</source>
   <translation>Type</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Зорилтот бүлэг</source>
   <translation>Target group</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Үйлчилгээний төрөл</source>
   <translation>Service type</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Эрсдэл</source>
   <translation>Risk</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Үе шат</source>
   <translation>Stage</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Хариуцсан</source>
   <translation>Worker</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Сүүлд холбогдсон</source>
   <translation>Last contact</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Дараагийн хугацаа</source>
   <translation>Next deadline</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Хаасан</source>
   <translation>Closed</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Хаах үндэслэл</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Archive</translation>
  </message>
  <message id="closing.title">
   <source>Үйлчилгээг хаах тэмдэглэл</source>
   <translation>Closing note</translation>
  </message>
  <message id="closing.page.ground">
   <source>Хаах үндэслэл</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="closing.closed_on">
   <source>Хаасан огноо</source>
   <translation>Date of closing</translation>
  </message>
  <message id="closing.ground">
   <source>Хаах үндэслэл</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="closing.ground.option.goals_reached">
   <source>зорилгодоо хүрсэн, аюулгүй</source>
   <translation>goals reached, client safe</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>өөр газар шилжсэн, үйлчилгээ нь тэнд үргэлжилнэ</source>
   <translation>moved to another place, service continues there</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>үйлчлүүлэгч нас барсан</source>
   <translation>death of the client</translation>
  </message>
  <message id="closing.ground.option.eighteen">
   <source>18 нас хүрсэн</source>
   <translation>reached 18 years</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="closing.ground_other">
   <source>Бусад үндэслэл, шалтгаан</source>
   <translation>Other ground and reason</translation>
  </message>
  <message id="closing.evidence">
   <source>Үндэслэлийн нотолгоо</source>
   <translation>Evidence for the ground</translation>
  </message>
  <message id="closing.evidence.hint">
   <source>Эцсийн үнэлгээ, уулзалт, тодорхойлолт зэргийг дурдана.</source>
   <translation>Mention the final evaluation, meeting, certificate and so on.</translation>
  </message>
  <message id="closing.evidence_documents">
   <source>Нотлох баримт</source>
   <translation>Evidence</translation>
  </message>
  <message id="closing.page.moved">
   <source>Өөр газар шилжсэн</source>
   <translation>Moved to another place</translation>
  </message>
  <message id="closing.new_place">
   <source>Шинэ газар, хүлээн авсан байгууллага</source>
   <translation>New place and receiving organisation</translation>
  </message>
  <message id="closing.new_place.hint">
   <source>Гэрийн хаяг бичихгүй: аймаг, дүүрэг, байгууллагын нэр.</source>
   <translation>No home address: province, district, name of the organisation.</translation>
  </message>
  <message id="closing.transfer_ref">
   <source>Шилжүүлэх хуудас</source>
   <translation>Transfer sheet</translation>
  </message>
  <message id="closing.page.death">
   <source>Үйлчлүүлэгч нас барсан</source>
   <translation>Death of the client</translation>
  </message>
  <message id="closing.death_on">
   <source>Нас барсан огноо</source>
   <translation>Date of death</translation>
  </message>
  <message id="closing.death_place">
   <source>Хаана</source>
   <translation>Place of death</translation>
  </message>
  <message id="closing.informed">
   <source>Хэнд, хэзээ мэдэгдсэн</source>
   <translation>Who was informed, and when</translation>
  </message>
  <message id="closing.informed.hint">
   <source>Гэр бүл, удирдагч, эрх бүхий байгууллага.</source>
   <translation>Family, supervisor, competent body.</translation>
  </message>
  <message id="closing.siblings_at_risk">
   <source>Гэр бүлийн бусад хүүхэд эрсдэлд байгаа эсэх</source>
   <translation>Are other children in the family at risk</translation>
  </message>
  <message id="closing.siblings_at_risk.hint">
   <source>Хүүхэд бүрээр нэг мөр бөглөнө.</source>
   <translation>Fill in one row for each child.</translation>
  </message>
  <message id="closing.siblings_at_risk.ask">
   <source>Энэ гэрт өөр ямар хүүхэд байна вэ? Тэд одоо хэнтэй, аюулгүй байна уу?</source>
   <translation>Which other children live in this home? Who are they with now, and are they safe?</translation>
  </message>
  <message id="closing.siblings_at_risk.child">
   <source>Хүүхэд</source>
   <translation>Child</translation>
  </message>
  <message id="closing.siblings_at_risk.at_risk">
   <source>Эрсдэлд байгаа</source>
   <translation>At risk</translation>
  </message>
  <message id="closing.siblings_at_risk.measure">
   <source>Арга хэмжээ</source>
   <translation>Measure</translation>
  </message>
  <message id="closing.siblings_at_risk.date">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="closing.page.eighteen">
   <source>18 нас хүрсэн</source>
   <translation>reached 18 years</translation>
  </message>
  <message id="closing.adult_plan">
   <source>Насанд хүрэгчдийн үйлчилгээнд холбох төлөвлөгөө</source>
   <translation>Plan for adult services</translation>
  </message>
  <message id="closing.adult_plan.ask">
   <source>18 нас хүрсний дараа танд хэн, юугаар туслаасай гэж хүсэж байна вэ?</source>
   <translation>Who would you like to help you after you turn 18, and with what?</translation>
  </message>
  <message id="closing.adult_case">
   <source>Насанд хүрсэн хүний кейс нээсэн үү</source>
   <translation>Was an adult case opened</translation>
  </message>
  <message id="closing.page.summary">
   <source>Дүгнэлт</source>
   <translation>Conclusion</translation>
  </message>
  <message id="closing.risks_and_achievements">
   <source>Эрсдэлийн хүчин зүйл, түүнийг бууруулсан ололт амжилт</source>
   <translation>Risk factors and achievements in reducing them</translation>
  </message>
  <message id="closing.risks_and_achievements.ask">
   <source>Эхний өдрөө эргэн саная. Тэр үеэс хойш юу сайжирсан бэ? Үүнд та өөрөө юу хийсэн бэ?</source>
   <translation>Let us look back to the first day. What has become better since then? What did you yourself do for it?</translation>
  </message>
  <message id="closing.services">
   <source>Үзүүлсэн үйлчилгээний хураангуй</source>
   <translation>Summary of services given</translation>
  </message>
  <message id="closing.services.service">
   <source>Үйлчилгээ</source>
   <translation>Service</translation>
  </message>
  <message id="closing.services.by">
   <source>Хэн үзүүлсэн</source>
   <translation>Given by</translation>
  </message>
  <message id="closing.services.from">
   <source>Эхэлсэн</source>
   <translation>From</translation>
  </message>
  <message id="closing.services.until">
   <source>Дууссан</source>
   <translation>Until</translation>
  </message>
  <message id="closing.services.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="closing.work_done">
   <source>Асуудлыг шийдэхийн тулд хийсэн ажил</source>
   <translation>Work done to solve the problem</translation>
  </message>
  <message id="closing.further_attention">
   <source>Цаашид анхаарах, санаа зовж буй асуудал</source>
   <translation>Points for further attention, remaining worries</translation>
  </message>
  <message id="closing.further_attention.ask">
   <source>Юунд санаа тань зовсон хэвээр байна вэ?</source>
   <translation>What still worries you?</translation>
  </message>
  <message id="closing.page.after">
   <source>Хаасны дараа</source>
   <translation>After closing</translation>
  </message>
  <message id="closing.safety_after">
   <source>Хаасны дараах аюулгүй байдал, хэн рүү залгах</source>
   <translation>Safety after closing, whom to call</translation>
  </message>
  <message id="closing.safety_after.ask">
   <source>Дахиад хэцүү болвол та хамгийн түрүүнд хэнд хандах вэ?</source>
   <translation>If it gets hard again, whom will you turn to first?</translation>
  </message>
  <message id="closing.followups">
   <source>Дараа нь эргэж холбогдох хуваарь</source>
   <translation>Follow-up dates</translation>
  </message>
  <message id="closing.followups.hint">
   <source>Санал болгох хугацаа: хаагаад 1, 3, 6 сарын дараа.</source>
   <translation>Suggested: 1, 3 and 6 months after closing.</translation>
  </message>
  <message id="closing.followups.date">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="closing.followups.way">
   <source>Хэлбэр</source>
   <translation>Way</translation>
  </message>
  <message id="closing.followups.way.option.visit">
   <source>гэрээр очих</source>
   <translation>home visit</translation>
  </message>
  <message id="closing.followups.way.option.phone">
   <source>утсаар</source>
   <translation>by phone</translation>
  </message>
  <message id="closing.followups.way.option.meeting">
   <source>уулзалт</source>
   <translation>meeting</translation>
  </message>
  <message id="closing.followups.way.option.institution">
   <source>байгууллагаас лавлах</source>
   <translation>enquiry at an organisation</translation>
  </message>
  <message id="closing.followups.who">
   <source>Хэн</source>
   <translation>Who</translation>
  </message>
  <message id="closing.reopening_told">
   <source>Кейсийг дахин нээж болохыг үйлчлүүлэгчид хэлсэн үү</source>
   <translation>Was the client told that the case can be reopened</translation>
  </message>
  <message id="closing.page.presented">
   <source>Танилцуулга, гарын үсэг</source>
   <translation>Presentation and signatures</translation>
  </message>
  <message id="closing.presented">
   <source>Тэмдэглэлийг үйлчлүүлэгчид танилцуулсан уу</source>
   <translation>Was the note shown to the client</translation>
  </message>
  <message id="closing.presented_why">
   <source>Танилцуулаагүй шалтгаан</source>
   <translation>Reason why not</translation>
  </message>
  <message id="closing.presented_on">
   <source>Танилцуулсан огноо</source>
   <translation>Date shown</translation>
  </message>
  <message id="closing.presented_reaction">
   <source>Үйлчлүүлэгчийн хэлсэн санал</source>
   <translation>Client's reaction</translation>
  </message>
  <message id="closing.presented_reaction.ask">
   <source>Бидний хамт хийсэн ажлын талаар та юу гэж бодож байна вэ?</source>
   <translation>What do you think about the work we did together?</translation>
  </message>
  <message id="closing.open_items">
   <source>Дуусаагүй хугацаатай ажил</source>
   <translation>Open items with a deadline</translation>
  </message>
  <message id="closing.has_open_items">
   <source>Дуусаагүй ажил үлдээж хааж байна уу</source>
   <translation>Is the case closed with open items</translation>
  </message>
  <message id="closing.overridden">
   <source>Дуусаагүй ажлыг үлдээх шалтгаан</source>
   <translation>Reason for leaving items open</translation>
  </message>
  <message id="closing.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="closing.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="closing.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>guardian</translation>
  </message>
  <message id="closing.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>supervisor</translation>
  </message>
  <message id="code_list.title">
   <source>Кодын жагсаалт</source>
   <translation>Code list</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, үйлчлүүлэгч</source>
   <translation>Code and client</translation>
  </message>
  <message id="code_list.codes">
   <source>Кодын жагсаалт</source>
   <translation>Code list</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Энэ жагсаалтыг кейс файлаас өөр газар хадгална.</source>
   <translation>This list is kept in a different place from the case file.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Үйлчлүүлэгчийн овог, нэр</source>
   <translation>Full name of the client</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Төрсөн огноо</source>
   <translation>Date of birth</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Өмнөх болон бусад код</source>
   <translation>Former and other codes</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Бүртгэсэн</source>
   <translation>Entered by</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Бүртгэсэн огноо</source>
   <translation>Date entered</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Жагсаалтыг хадгалж буй газар</source>
   <translation>Where the list is kept</translation>
  </message>
  <message id="code_list.access">
   <source>Жагсаалттай танилцсан бүртгэл</source>
   <translation>Access record of the list</translation>
  </message>
  <message id="code_list.access.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="code_list.access.who">
   <source>Хэн</source>
   <translation>Who</translation>
  </message>
  <message id="code_list.access.why">
   <source>Ямар шалтгаанаар</source>
   <translation>Why</translation>
  </message>
  <message id="complaint.title">
   <source>Дэвтэр дэх тэмдэглэл</source>
   <translation>Entry in the book</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Тэмдэглэл</source>
   <translation>Entry</translation>
  </message>
  <message id="complaint.book_no">
   <source>Дэвтэр дэх дугаар</source>
   <translation>Number in the book</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</source>
   <translation>The book is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Бичсэн огноо, цаг</source>
   <translation>Date and time of the entry</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Дэвтэр хүссэн цаг</source>
   <translation>Book asked for at</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Дэвтэр үзүүлсэн цаг</source>
   <translation>Book shown at</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Анхны шаардлагаар: саатуулахгүй.</source>
   <translation>At the first request: without delay.</translation>
  </message>
  <message id="complaint.author">
   <source>Бичсэн хүн</source>
   <translation>Author</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Нэрээ нууцлах эрхтэй.</source>
   <translation>May stay anonymous.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Хэн бичсэн</source>
   <translation>Who wrote</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>үйлчилгээ хүртэгч</source>
   <translation>recipient</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>хамаатан, төлөөлөгч</source>
   <translation>relative, representative</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>ирсэн иргэн</source>
   <translation>visitor</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>ажилтан</source>
   <translation>worker</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>нэргүй</source>
   <translation>anonymous</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Аль ажилтны тухай</source>
   <translation>About which colleague</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Бичлэгийг энэ ажилтанд харуулахгүй.</source>
   <translation>The entry is not shown to this colleague.</translation>
  </message>
  <message id="complaint.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>гомдол</source>
   <translation>complaint</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>санал</source>
   <translation>suggestion</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>талархал</source>
   <translation>thanks</translation>
  </message>
  <message id="complaint.text">
   <source>Агуулга</source>
   <translation>Text</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өөрийн үгээр бич эсвэл хэл, бид яг тэр чигээр нь бичнэ. Хэн ч уурлахгүй.</source>
   <translation>Write or say it in your own words, we write it down as it is. Nobody will be angry.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Удирдлагын хяналт</source>
   <translation>Review by the head</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Хянасан огноо</source>
   <translation>Reviewed on</translation>
  </message>
  <message id="complaint.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Measures taken</translation>
  </message>
  <message id="complaint.answer">
   <source>Хариу</source>
   <translation>Answer</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Хариу өгсөн огноо</source>
   <translation>Answered on</translation>
  </message>
  <message id="complaint.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="complaint_help.title">
   <source>Гомдол гаргахад туслах тэмдэглэл</source>
   <translation>Help with a complaint</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Гомдол</source>
   <translation>Complaint</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Тусламж хүссэн огноо</source>
   <translation>Help asked for on</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Энэ байгууллагын ажилтны тухай гомдлыг кейст бус, энд бичнэ.</source>
   <translation>A complaint about a colleague of this office is written here, not in the file.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Хэний тухай</source>
   <translation>About whom</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Энэ ажилтанд харагдахгүй.</source>
   <translation>That colleague does not see it.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Байгууллага, албан тушаалтан</source>
   <translation>Organisation, official</translation>
  </message>
  <message id="complaint_help.code">
   <source>Кейсийн код</source>
   <translation>Code of the case</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Үйлдэл, эс үйлдэл</source>
   <translation>Act or omission</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Зөрчигдсөн эрх</source>
   <translation>Rights infringed</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Шаардлага, түүнийг дэмжих арга хэмжээ</source>
   <translation>Demands, and how they are supported</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Хэнд илгээсэн</source>
   <translation>Sent to</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Илгээсэн огноо</source>
   <translation>Sent on</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Answered on</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Хариуны агуулга</source>
   <translation>What was answered</translation>
  </message>
  <message id="complaints_book.title">
   <source>Гомдол, саналын дэвтэр</source>
   <translation>Complaints and suggestions book</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Дэвтэр</source>
   <translation>The book</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Дэвтэр нээсэн огноо</source>
   <translation>Book opened on</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</source>
   <translation>The book is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Дэвтэр хадгалах удирдлага</source>
   <translation>Head who keeps the book</translation>
  </message>
  <message id="complaints_book.place">
   <source>Дэвтэр байгаа газар</source>
   <translation>Where the book is</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Анхны шаардлагаар шууд үзүүлнэ.</source>
   <translation>Shown at the first request.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Дэвтрийн тухай зарлал байршуулсан уу</source>
   <translation>Is there a notice about the book</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="conference.title">
   <source>Кейс хэлэлцүүлгийн тэмдэглэл</source>
   <translation>Case conference minutes</translation>
  </message>
  <message id="conference.page.meeting">
   <source>Хэлэлцүүлэг</source>
   <translation>Conference</translation>
  </message>
  <message id="conference.number">
   <source>Тэмдэглэлийн дугаар</source>
   <translation>Number of the minutes</translation>
  </message>
  <message id="conference.met_at">
   <source>Огноо, цаг</source>
   <translation>Date, time</translation>
  </message>
  <message id="conference.place">
   <source>Хаана</source>
   <translation>Place</translation>
  </message>
  <message id="conference.purposes">
   <source>Хэлэлцүүлгийн зорилго</source>
   <translation>Purpose of the conference</translation>
  </message>
  <message id="conference.purposes.option.planning">
   <source>төлөвлөх</source>
   <translation>planning</translation>
  </message>
  <message id="conference.purposes.option.implementation">
   <source>хэрэгжүүлэх</source>
   <translation>implementation</translation>
  </message>
  <message id="conference.purposes.option.evaluation">
   <source>үнэлэх</source>
   <translation>evaluation</translation>
  </message>
  <message id="conference.purposes.option.learning">
   <source>суралцах</source>
   <translation>learning</translation>
  </message>
  <message id="conference.participants">
   <source>Оролцогчид</source>
   <translation>Participants</translation>
  </message>
  <message id="conference.participants.hint">
   <source>Хэлэлцүүлэг эхлэхээс өмнө бүгд нууцлалын баталгаанд гарын үсэг зурна.</source>
   <translation>Everyone signs the confidentiality pledge before the conference begins.</translation>
  </message>
  <message id="conference.participants.person">
   <source>Нэр, албан тушаал</source>
   <translation>Name, position</translation>
  </message>
  <message id="conference.participants.organisation">
   <source>Байгууллага</source>
   <translation>Organisation</translation>
  </message>
  <message id="conference.participants.sector">
   <source>Салбар</source>
   <translation>Sector</translation>
  </message>
  <message id="conference.participants.sector.option.social">
   <source>нийгмийн хамгаалал</source>
   <translation>social protection</translation>
  </message>
  <message id="conference.participants.sector.option.health">
   <source>эрүүл мэнд</source>
   <translation>health</translation>
  </message>
  <message id="conference.participants.sector.option.education">
   <source>боловсрол</source>
   <translation>education</translation>
  </message>
  <message id="conference.participants.sector.option.police">
   <source>цагдаа</source>
   <translation>police</translation>
  </message>
  <message id="conference.participants.sector.option.law">
   <source>хууль эрх зүй</source>
   <translation>legal</translation>
  </message>
  <message id="conference.participants.sector.option.local">
   <source>орон нутгийн захиргаа</source>
   <translation>local executive body</translation>
  </message>
  <message id="conference.participants.sector.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>non-governmental organisation</translation>
  </message>
  <message id="conference.participants.sector.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="conference.participants.secrecy_signed">
   <source>Нууцлалын баталгаа</source>
   <translation>Confidentiality signed</translation>
  </message>
  <message id="conference.page.case">
   <source>Кейс танилцуулах</source>
   <translation>Case presentation</translation>
  </message>
  <message id="conference.case_code">
   <source>Кейсийн код</source>
   <translation>Case code</translation>
  </message>
  <message id="conference.presenter">
   <source>Танилцуулсан мэргэжилтэн</source>
   <translation>Presenter</translation>
  </message>
  <message id="conference.presentation_ref">
   <source>Кейс танилцуулах хуудас</source>
   <translation>Case presentation sheet</translation>
  </message>
  <message id="conference.facts">
   <source>Баримт, асуусан асуулт</source>
   <translation>Facts and questions</translation>
  </message>
  <message id="conference.facts.hint">
   <source>Баримтыг таамаглалаас ялгаж бичнэ.</source>
   <translation>Keep facts apart from assumptions.</translation>
  </message>
  <message id="conference.client_part">
   <source>Үйлчлүүлэгч, гэр бүлийн оролцоо, хэрхэн мэдээлсэн</source>
   <translation>Part of the client and family, how informed</translation>
  </message>
  <message id="conference.client_part.ask">
   <source>Хэлэлцүүлэгт танаас юуг дамжуулаасай гэж хүсэж байна вэ? Та өөрөө оролцох уу?</source>
   <translation>What would you like us to say at the conference for you? Would you like to take part yourself?</translation>
  </message>
  <message id="conference.page.views">
   <source>Санал бодол</source>
   <translation>Opinions</translation>
  </message>
  <message id="conference.opinions">
   <source>Салбар бүрийн санал</source>
   <translation>Opinions by sector</translation>
  </message>
  <message id="conference.opinions.sector">
   <source>Салбар</source>
   <translation>Sector</translation>
  </message>
  <message id="conference.opinions.view">
   <source>Санал</source>
   <translation>View</translation>
  </message>
  <message id="conference.alternatives">
   <source>Авч үзсэн хувилбарууд</source>
   <translation>Alternatives considered</translation>
  </message>
  <message id="conference.alternatives.ask">
   <source>Өөр ямар шийдэл байж болох вэ? Тус бүр нь үйлчлүүлэгчид юу авчрах вэ?</source>
   <translation>What other solutions are there? What would each bring the client?</translation>
  </message>
  <message id="conference.dissent">
   <source>Өөр санал</source>
   <translation>Dissenting opinion</translation>
  </message>
  <message id="conference.dissent.who">
   <source>Хэн</source>
   <translation>Who</translation>
  </message>
  <message id="conference.dissent.what">
   <source>Санал</source>
   <translation>View</translation>
  </message>
  <message id="conference.lessons">
   <source>Практик ажилд авах сургамж</source>
   <translation>Lessons for practice</translation>
  </message>
  <message id="conference.page.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="conference.decisions">
   <source>Гаргасан шийдвэр</source>
   <translation>Decisions taken</translation>
  </message>
  <message id="conference.decisions.measure">
   <source>Арга хэмжээ</source>
   <translation>Measure</translation>
  </message>
  <message id="conference.decisions.who">
   <source>Хариуцах эзэн</source>
   <translation>Responsible persons</translation>
  </message>
  <message id="conference.decisions.until">
   <source>Хугацаа</source>
   <translation>Deadline</translation>
  </message>
  <message id="conference.decisions.resource">
   <source>Нөөц</source>
   <translation>Resources</translation>
  </message>
  <message id="conference.next_meeting">
   <source>Дараагийн уулзалтын огноо</source>
   <translation>Date of the next meeting</translation>
  </message>
  <message id="conference.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="conference.signatures.option.chair">
   <source>хурал даргалагч</source>
   <translation>chair</translation>
  </message>
  <message id="conference.signatures.option.secretary">
   <source>нарийн бичиг</source>
   <translation>secretary</translation>
  </message>
  <message id="conference.sent_on">
   <source>Оролцогчдод хүргүүлсэн огноо</source>
   <translation>Date sent to participants</translation>
  </message>
  <message id="conference_register.title">
   <source>Хэлэлцүүлэг, багийн уулзалтын бүртгэл</source>
   <translation>Register of conferences and team meetings</translation>
  </message>
  <message id="conference_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Lines</translation>
  </message>
  <message id="conference_register.lines">
   <source>Хэлэлцүүлэг, багийн уулзалтын бүртгэл</source>
   <translation>Register of conferences and team meetings</translation>
  </message>
  <message id="conference_register.lines.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="conference_register.lines.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="conference_register.lines.form">
   <source>Тэмдэглэлийн дугаар</source>
   <translation>No. of the minutes</translation>
  </message>
  <message id="conference_register.lines.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="conference_register.lines.purposes">
   <source>Зорилго</source>
   <translation>Purpose</translation>
  </message>
  <message id="conference_register.lines.participants">
   <source>Оролцогчдын албан тушаал</source>
   <translation>Functions of those present</translation>
  </message>
  <message id="conference_register.lines.decisions">
   <source>Шийдвэр</source>
   <translation>Decisions</translation>
  </message>
  <message id="conference_register.lines.next">
   <source>Дараагийн уулзалт</source>
   <translation>Next meeting</translation>
  </message>
  <message id="consent.title">
   <source>Зөвшөөрөл</source>
   <translation>Consent</translation>
  </message>
  <message id="consent.page.who">
   <source>Хэн зөвшөөрч байна</source>
   <translation>Who consents</translation>
  </message>
  <message id="consent.given_on">
   <source>Зөвшөөрсөн огноо</source>
   <translation>Date of consent</translation>
  </message>
  <message id="consent.consent_by">
   <source>Зөвшөөрөл өгсөн</source>
   <translation>Consent given by</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Client</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Эцэг, эх</source>
   <translation>Parent</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Guardian</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Үйлчлүүлэгч, эцэг эх хамт</source>
   <translation>Both client and parent</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Хуулиар төлөөлөх этгээд</source>
   <translation>Legal substitute</translation>
  </message>
  <message id="consent.given_by">
   <source>Зөвшөөрөл өгсөн хүн</source>
   <translation>Person who consents</translation>
  </message>
  <message id="consent.capacity">
   <source>Нас, чадамжийг шалгасан нь</source>
   <translation>Check of age and capacity</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Юуг зөвшөөрч байгаагаа ойлгож байгааг өөрийнх нь үгээр хэлүүлж шалгана.</source>
   <translation>Let the person say in own words what is agreed to.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Та юуг зөвшөөрч байгаагаа өөрийнхөө үгээр хэлж өгөх үү?</source>
   <translation>Would you tell me in your own words what you agree to?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Хүүхдийн өөрийн санаа бодол</source>
   <translation>Child's own opinion</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Чи өөрөө юу хүсэж байна вэ? «Үгүй» гэж хэлж болно.</source>
   <translation>What do you want yourself? You may say “no”.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Эцэг эх нь хүчирхийлэл үйлдсэн байж болзошгүй эсэх</source>
   <translation>Parent is the alleged perpetrator</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Тийм бол тэр эцэг, эхийн зөвшөөрлийг ашиглахгүй.</source>
   <translation>If yes, that parent's consent is not used.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Зөвшөөрлийн хүрээ</source>
   <translation>Scope of consent</translation>
  </message>
  <message id="consent.consent_form">
   <source>Зөвшөөрлийн хэлбэр</source>
   <translation>Form of consent</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Бичгээр</source>
   <translation>In writing</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Амаар, гэрчтэй</source>
   <translation>Oral with a witness</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Зөвшөөрөлгүй, хуулийн дагуу</source>
   <translation>By law without consent</translation>
  </message>
  <message id="consent.witness">
   <source>Гэрч</source>
   <translation>Witness</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Яаралтай байдлын зэрэг</source>
   <translation>Grade of urgency</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>амь нас, эрүүл мэндэд шууд аюултай: боломжтой болмогц зөвшөөрөл авна</source>
   <translation>direct danger to life or health: consent is asked as soon as possible</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>хүүхдийг хамгаалах зайлшгүй шаардлагатай</source>
   <translation>the child has to be protected</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>шүүх, эрх бүхий байгууллагын шийдвэртэй</source>
   <translation>decided by a court or a competent body</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Эрх зүйн үндэслэл, шалтгаан</source>
   <translation>Legal ground and reason</translation>
  </message>
  <message id="consent.scope">
   <source>Зөвшөөрлийн хүрээ</source>
   <translation>Scope of consent</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Нэг бүрийг тусад нь асууна. Тэмдэглээгүй зүйлийг зөвшөөрөөгүй гэж үзнэ.</source>
   <translation>Ask about each one apart. What is not ticked counts as refused.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Эдгээрийг нэг нэгээр нь ярилцъя. Аль нь зүгээр, аль нь зүгээр биш вэ?</source>
   <translation>Let us go through these one by one. Which is fine with you, which is not?</translation>
  </message>
  <message id="consent.recipients">
   <source>Мэдээлэл хүлээн авагч</source>
   <translation>Recipients of information</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Зайлшгүй шаардлагатай хэсгийг л хуваалцана.</source>
   <translation>Only what is needed is shared.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Хүлээн авагч</source>
   <translation>Recipient</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Мэдээллийн хэсэг</source>
   <translation>Sections</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Зорилго</source>
   <translation>Purpose</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Хүртэл</source>
   <translation>Until</translation>
  </message>
  <message id="consent.page.explained">
   <source>Тайлбар, хугацаа, гарын үсэг</source>
   <translation>Explanation, period, signatures</translation>
  </message>
  <message id="consent.explained">
   <source>Тайлбарласан зүйл</source>
   <translation>Explained</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Татгалзвал танд муу зүйл болохгүй. Дараа нь ч бодлоо өөрчилж болно. Ойлгомжтой байна уу?</source>
   <translation>Nothing bad happens if you refuse. You may change your mind later. Is this clear?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Мэдээлэл цуглуулах зорилго</source>
   <translation>Purpose of collecting information</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Нууцлалын хязгаар</source>
   <translation>Limits of confidentiality</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Татгалзах эрх</source>
   <translation>Right to refuse</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Зөвшөөрлөө буцаах эрх</source>
   <translation>Right to withdraw</translation>
  </message>
  <message id="consent.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Valid until</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Зөвшөөрлөө буцаасан огноо</source>
   <translation>Withdrawn on</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Буцаасны үр дагавар</source>
   <translation>Effect of the withdrawal</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Юуг зогсоох, хэнд мэдэгдэхийг бич.</source>
   <translation>Write what stops and who is told.</translation>
  </message>
  <message id="consent.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Client</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Guardian</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Social worker</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Орчуулагч</source>
   <translation>Interpreter</translation>
  </message>
  <message id="destruction_act.title">
   <source>Хэрэг устгах акт</source>
   <translation>Archive hand-over or destruction act</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Хэргийн жагсаалт</source>
   <translation>List of files</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Актын огноо</source>
   <translation>Date of the act</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>түр хадгалсан – устгана</source>
   <translation>temporary – destroy</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>байнга хадгалах – архивт шилжүүлнэ</source>
   <translation>permanent – hand over</translation>
  </message>
  <message id="destruction_act.files">
   <source>Хэргүүд</source>
   <translation>Files</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Кейсийн код</source>
   <translation>Case code</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Хэргийн нэр</source>
   <translation>Title of the series</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Он</source>
   <translation>Years</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Хуудас</source>
   <translation>Pages</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Зөөгч</source>
   <translation>Media</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Жагсаалтын зүйл</source>
   <translation>Retention item</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Хадгалах хугацаа</source>
   <translation>Period</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Хугацаа дууссан</source>
   <translation>Expiry</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Архивын зөвлөмж</source>
   <translation>Archive advice</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Зөвлөмжийн хуулбар</source>
   <translation>Copy of the advice</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Устгал</source>
   <translation>Destruction</translation>
  </message>
  <message id="destruction_act.method">
   <source>Устгасан арга, нөөц хуулбар</source>
   <translation>Method of destruction, backups</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Устгасан огноо</source>
   <translation>Destroyed on</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссын гарын үсэг</source>
   <translation>Commission signatures</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>дарга</source>
   <translation>chair</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>гишүүн</source>
   <translation>member</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивч</source>
   <translation>archivist</translation>
  </message>
  <message id="development_plan.title">
   <source>Мэргэжлийн хөгжлийн төлөвлөгөө</source>
   <translation>Professional development plan</translation>
  </message>
  <message id="development_plan.page.worker">
   <source>Ажилтан, чадамж</source>
   <translation>Worker, competences</translation>
  </message>
  <message id="development_plan.year">
   <source>Он</source>
   <translation>Year</translation>
  </message>
  <message id="development_plan.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="development_plan.supervisor">
   <source>Мэргэжлийн удирдагч, удирдлага</source>
   <translation>Supervisor, management</translation>
  </message>
  <message id="development_plan.competences">
   <source>Чадамжийн өөрийн үнэлгээ</source>
   <translation>Self-assessment by competence</translation>
  </message>
  <message id="development_plan.competences.competence">
   <source>Чадамж</source>
   <translation>Competence</translation>
  </message>
  <message id="development_plan.competences.level">
   <source>Одоогийн түвшин (0–4)</source>
   <translation>Level now (0–4)</translation>
  </message>
  <message id="development_plan.competences.goal">
   <source>Зорилго</source>
   <translation>Goal</translation>
  </message>
  <message id="development_plan.direction">
   <source>Хөгжих чиглэл</source>
   <translation>Direction of growth</translation>
  </message>
  <message id="development_plan.direction.ask">
   <source>Жилийн дараа юуг өөрөөр хийдэг болсон байхыг хүсэж байна вэ?</source>
   <translation>What would you like to do differently a year from now?</translation>
  </message>
  <message id="development_plan.page.activities">
   <source>Арга хэмжээ</source>
   <translation>Activities</translation>
  </message>
  <message id="development_plan.activities">
   <source>Хөгжлийн арга хэмжээ</source>
   <translation>Activities</translation>
  </message>
  <message id="development_plan.activities.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="development_plan.activities.kind.option.on_the_job">
   <source>ажлын байрны сургалт</source>
   <translation>on-the-job training</translation>
  </message>
  <message id="development_plan.activities.kind.option.specialisation">
   <source>мэргэшүүлэх сургалт</source>
   <translation>specialisation</translation>
  </message>
  <message id="development_plan.activities.kind.option.shadowing">
   <source>дагалдан суралцах</source>
   <translation>shadowing</translation>
  </message>
  <message id="development_plan.activities.kind.option.supervisor">
   <source>мэргэжлийн удирдагчтай уулзах</source>
   <translation>supervisor meetings</translation>
  </message>
  <message id="development_plan.activities.kind.option.discussion">
   <source>кейс хэлэлцүүлэг</source>
   <translation>case discussion</translation>
  </message>
  <message id="development_plan.activities.kind.option.consultation">
   <source>зөвлөгөө авах</source>
   <translation>consultation</translation>
  </message>
  <message id="development_plan.activities.kind.option.classroom">
   <source>танхимын сургалт</source>
   <translation>classroom training</translation>
  </message>
  <message id="development_plan.activities.kind.option.online">
   <source>цахим сургалт</source>
   <translation>online training</translation>
  </message>
  <message id="development_plan.activities.topic">
   <source>Сэдэв</source>
   <translation>Topic</translation>
  </message>
  <message id="development_plan.activities.planned_on">
   <source>Хэзээ</source>
   <translation>When</translation>
  </message>
  <message id="development_plan.activities.cost">
   <source>Зардал</source>
   <translation>Cost</translation>
  </message>
  <message id="development_plan.activities.done_on">
   <source>Хийсэн огноо</source>
   <translation>Done on</translation>
  </message>
  <message id="development_plan.activities.certificate">
   <source>Гэрчилгээ</source>
   <translation>Certificate</translation>
  </message>
  <message id="development_plan.reviews">
   <source>Хагас жилийн дүгнэлт</source>
   <translation>Half-yearly review</translation>
  </message>
  <message id="development_plan.reviews.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="development_plan.reviews.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="development_plan.signed_on">
   <source>Баталсан огноо</source>
   <translation>Agreed on</translation>
  </message>
  <message id="development_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="development_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="development_plan.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>supervisor</translation>
  </message>
  <message id="development_plan.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="directory_entry.title">
   <source>Байгууллагын жагсаалт, үйлчилгээний зураглал</source>
   <translation>Directory and service map</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Байгууллага</source>
   <translation>Organisation</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Байгууллага</source>
   <translation>Organisation</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Салбар</source>
   <translation>Sector</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>боловсрол</source>
   <translation>education</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>эрүүл мэнд</source>
   <translation>health</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>нийгмийн хамгаалал</source>
   <translation>social protection</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>хууль сахиулах</source>
   <translation>law enforcement</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>орон нутгийн захиргаа</source>
   <translation>local authority</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>non-governmental organisation</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="directory_entry.types">
   <source>Холбон зуучлах төрөл</source>
   <translation>Referral types</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>боловсрол</source>
   <translation>education</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>ус, ариун цэвэр</source>
   <translation>water and sanitation</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>хүүхэд хамгаалал</source>
   <translation>child protection</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>хоол тэжээл</source>
   <translation>nutrition</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>эрүүл мэнд</source>
   <translation>health</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>хууль зүй</source>
   <translation>legal</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>эдийн засгийн чадавх</source>
   <translation>economic empowerment</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="directory_entry.services">
   <source>Үзүүлдэг үйлчилгээ</source>
   <translation>Services</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Зорилтот бүлэг</source>
   <translation>Target group</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Төлбөр</source>
   <translation>Cost</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>үнэгүй</source>
   <translation>free</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>төлбөртэй</source>
   <translation>paid</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>хэсэгчлэн</source>
   <translation>partly</translation>
  </message>
  <message id="directory_entry.where">
   <source>Хаяг</source>
   <translation>Address</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Нууц хаягтай байрыг энд бичихгүй.</source>
   <translation>Shelters with a secret address are not entered here.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Зай</source>
   <translation>Distance</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>km</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Ажиллах цаг</source>
   <translation>Hours</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Холбоо барих утас, албан тушаал</source>
   <translation>Contact, function</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Сүүлд нягталсан огноо</source>
   <translation>Last verified</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Хамтын ажиллагаа дууссан огноо</source>
   <translation>Cooperation ended on</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Хамтран ажилладаг албан тушаалтан</source>
   <translation>Whom we work with there</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Албан тушаал</source>
   <translation>Function</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Юунд хандах</source>
   <translation>For what</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Хамтарсан багийн гишүүн</source>
   <translation>Member of the joint team</translation>
  </message>
  <message id="directory_entry.note">
   <source>Тайлбар</source>
   <translation>Note</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Ёс зүйн дүрэмтэй танилцсан тухай</source>
   <translation>Code of ethics read</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Танилцсан</source>
   <translation>Read</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Танилцсан огноо</source>
   <translation>Read on</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Дүрмийн хувилбар, огноо</source>
   <translation>Version of the code, its date</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Асуулт, эргэцүүлэл</source>
   <translation>Questions and thoughts</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Дүрмийн аль заалт танд өдөр тутам хамгийн хэцүү вэ?</source>
   <translation>Which rule of the code is hardest for you from day to day?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>ажилтан</source>
   <translation>worker</translation>
  </message>
  <message id="evaluation.title">
   <source>Үнэлгээний хуудас</source>
   <translation>Evaluation sheet</translation>
  </message>
  <message id="evaluation.page.goals">
   <source>Зорилгын биелэлт</source>
   <translation>Goals</translation>
  </message>
  <message id="evaluation.evaluated_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="evaluation.kind">
   <source>Үнэлгээний төрөл</source>
   <translation>Kind of evaluation</translation>
  </message>
  <message id="evaluation.kind.option.progress">
   <source>явцын үнэлгээ</source>
   <translation>progress evaluation</translation>
  </message>
  <message id="evaluation.kind.option.final">
   <source>эцсийн үнэлгээ</source>
   <translation>final evaluation</translation>
  </message>
  <message id="evaluation.period">
   <source>Хамрах хугацаа</source>
   <translation>Period</translation>
  </message>
  <message id="evaluation.plan_ref">
   <source>Үнэлсэн төлөвлөгөө</source>
   <translation>Plan evaluated</translation>
  </message>
  <message id="evaluation.goals">
   <source>Зорилгын биелэлт</source>
   <translation>Goals</translation>
  </message>
  <message id="evaluation.goals.ask">
   <source>Эхлэх үед ямар байсан бэ, одоо ямар болсон бэ? Зорилгодоо хэр ойртсон бэ?</source>
   <translation>How was it at the start, how is it now? How much closer are you to the goal?</translation>
  </message>
  <message id="evaluation.goals.goal">
   <source>Зорилго</source>
   <translation>Goal</translation>
  </message>
  <message id="evaluation.goals.indicator">
   <source>Шалгуур</source>
   <translation>Indicator</translation>
  </message>
  <message id="evaluation.goals.before">
   <source>Эхний байдал</source>
   <translation>Start state</translation>
  </message>
  <message id="evaluation.goals.now">
   <source>Одоогийн байдал</source>
   <translation>Present state</translation>
  </message>
  <message id="evaluation.goals.reached">
   <source>Биелэлт</source>
   <translation>Reached</translation>
  </message>
  <message id="evaluation.goals.reached.option.yes">
   <source>биелсэн</source>
   <translation>reached</translation>
  </message>
  <message id="evaluation.goals.reached.option.partly">
   <source>хэсэгчлэн</source>
   <translation>partly</translation>
  </message>
  <message id="evaluation.goals.reached.option.no">
   <source>биелээгүй</source>
   <translation>not reached</translation>
  </message>
  <message id="evaluation.goals.reason">
   <source>Шалтгаан</source>
   <translation>Reason</translation>
  </message>
  <message id="evaluation.plan_change">
   <source>Төлөвлөгөөнд өөрчлөлт шаардлагатай юу</source>
   <translation>Change of plan needed</translation>
  </message>
  <message id="evaluation.plan_change_detail">
   <source>Ямар өөрчлөлт</source>
   <translation>What change</translation>
  </message>
  <message id="evaluation.page.effect">
   <source>Эрсдэл, үйл явц, үр дүн, үр нөлөө</source>
   <translation>Risk, process, result, impact</translation>
  </message>
  <message id="evaluation.risk_now">
   <source>Эрсдэл эхний үетэй харьцуулахад</source>
   <translation>Risk now compared with the start</translation>
  </message>
  <message id="evaluation.risk_now.option.lower">
   <source>буурсан</source>
   <translation>lower</translation>
  </message>
  <message id="evaluation.risk_now.option.same">
   <source>хэвээр</source>
   <translation>same</translation>
  </message>
  <message id="evaluation.risk_now.option.higher">
   <source>нэмэгдсэн</source>
   <translation>higher</translation>
  </message>
  <message id="evaluation.risk_note">
   <source>Эрсдэлийн тайлбар</source>
   <translation>Comment on risk</translation>
  </message>
  <message id="evaluation.risk_note.ask">
   <source>Одоо гэртээ өөрийгөө хэр аюулгүй гэж мэдэрч байна вэ?</source>
   <translation>How safe do you feel at home now?</translation>
  </message>
  <message id="evaluation.process">
   <source>Үйл явц</source>
   <translation>Process</translation>
  </message>
  <message id="evaluation.process.hint">
   <source>Хэрхэн ажилласан: давтамж, оролцоо, хамтын ажиллагаа.</source>
   <translation>How the work went: frequency, participation, cooperation.</translation>
  </message>
  <message id="evaluation.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="evaluation.result.hint">
   <source>Шууд гарсан, хэмжиж болох өөрчлөлт.</source>
   <translation>Direct, measurable change.</translation>
  </message>
  <message id="evaluation.impact">
   <source>Үр нөлөө</source>
   <translation>Impact</translation>
  </message>
  <message id="evaluation.impact.hint">
   <source>Амьдралд нь гарсан өргөн, удаан үргэлжлэх өөрчлөлт.</source>
   <translation>Wider and lasting change in life.</translation>
  </message>
  <message id="evaluation.page.opinions">
   <source>Санал бодол</source>
   <translation>Opinions</translation>
  </message>
  <message id="evaluation.client_opinion">
   <source>Үйлчлүүлэгчийн санал бодол</source>
   <translation>Client's opinion</translation>
  </message>
  <message id="evaluation.client_opinion.ask">
   <source>Бидний хамтын ажил танд юу өгсөн бэ? Юуг өөрөөр хийвэл дээр байх байсан бэ?</source>
   <translation>What did our work together give you? What should have been done differently?</translation>
  </message>
  <message id="evaluation.has_family">
   <source>Үйлчлүүлэгч гэр бүлтэй юу</source>
   <translation>Does the client have a family</translation>
  </message>
  <message id="evaluation.family_opinion">
   <source>Гэр бүлийн санал бодол</source>
   <translation>Family's opinion</translation>
  </message>
  <message id="evaluation.family_opinion.ask">
   <source>Гэр бүлд тань юу өөрчлөгдсөн бэ? Хүүхдүүд юу гэж хэлдэг вэ?</source>
   <translation>What has changed in your family? What do the children say?</translation>
  </message>
  <message id="evaluation.specialist_opinions">
   <source>Мэргэжлийн удирдагч, хамтран ажилласан мэргэжилтний санал</source>
   <translation>Opinion of supervisor and cooperating specialists</translation>
  </message>
  <message id="evaluation.specialist_opinions.who">
   <source>Хэн</source>
   <translation>Who</translation>
  </message>
  <message id="evaluation.specialist_opinions.opinion">
   <source>Санал</source>
   <translation>Opinion</translation>
  </message>
  <message id="evaluation.improvement">
   <source>Өөрийн болон байгууллагын үйлчилгээг сайжруулахад ашиглах</source>
   <translation>Use for improving own and the organisation's service</translation>
  </message>
  <message id="evaluation.page.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="evaluation.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="evaluation.decision.option.continue">
   <source>үргэлжлүүлэх</source>
   <translation>continue</translation>
  </message>
  <message id="evaluation.decision.option.new_plan">
   <source>шинэ төлөвлөгөө гаргах</source>
   <translation>new plan</translation>
  </message>
  <message id="evaluation.decision.option.refer">
   <source>холбон зуучлах</source>
   <translation>refer</translation>
  </message>
  <message id="evaluation.decision.option.transfer">
   <source>шилжүүлэх</source>
   <translation>transfer</translation>
  </message>
  <message id="evaluation.decision.option.close">
   <source>кейс хаах</source>
   <translation>close the case</translation>
  </message>
  <message id="evaluation.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="evaluation.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="evaluation.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="evaluation.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>supervisor</translation>
  </message>
  <message id="evidence_register.title">
   <source>Баримт, нотлох баримтын бүртгэл</source>
   <translation>Register of documents and evidence</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Бүртгэсэн баримт</source>
   <translation>Registered documents</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Баримт бичиг, нотлох баримт</source>
   <translation>Documents and evidence</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Баримт нэмэх бүрд программ энэ бүртгэлийг шинэчилнэ.</source>
   <translation>The program updates this register whenever a document is added.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Баримтын нэр</source>
   <translation>Title</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>баримт бичиг</source>
   <translation>document</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудио бичлэг</source>
   <translation>audio recording</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видео бичлэг</source>
   <translation>video recording</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>гэрэл зураг</source>
   <translation>photograph</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>эд зүйл</source>
   <translation>object</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Баримтын огноо</source>
   <translation>Date of document</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Хүлээн авсан</source>
   <translation>Received</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Хэнээс</source>
   <translation>From whom</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Хэлбэр</source>
   <translation>Original or copy</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>эх хувь</source>
   <translation>original</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>хуулбар</source>
   <translation>copy</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>зөвхөн цаасаар</source>
   <translation>paper only</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Хадгалсан газар</source>
   <translation>Where kept</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Хуудас</source>
   <translation>Pages</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Зөвшөөрөл</source>
   <translation>Consent</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Маш нууц</source>
   <translation>Strictly confidential</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Хяналтын нийлбэр</source>
   <translation>Checksum</translation>
  </message>
  <message id="feedback.title">
   <source>Эргэн мэдээлэх хуудас</source>
   <translation>Feedback sheet</translation>
  </message>
  <message id="feedback.page.answer">
   <source>Хүлээн авсан тухай</source>
   <translation>About the acceptance</translation>
  </message>
  <message id="feedback.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Referral send sheet</translation>
  </message>
  <message id="feedback.received_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Date the answer came</translation>
  </message>
  <message id="feedback.accepted">
   <source>Үйлчлүүлэгчийг хүлээн авсан эсэх</source>
   <translation>Was the client accepted</translation>
  </message>
  <message id="feedback.accepted.option.yes">
   <source>хүлээн авсан</source>
   <translation>accepted</translation>
  </message>
  <message id="feedback.accepted.option.no">
   <source>хүлээн аваагүй</source>
   <translation>not accepted</translation>
  </message>
  <message id="feedback.accepted.option.waiting_list">
   <source>хүлээх жагсаалтад орсон</source>
   <translation>put on the waiting list</translation>
  </message>
  <message id="feedback.accepted_why">
   <source>Хүлээн аваагүй шалтгаан</source>
   <translation>Reason for not accepting</translation>
  </message>
  <message id="feedback.services">
   <source>Үзүүлсэн үйлчилгээ</source>
   <translation>Services given</translation>
  </message>
  <message id="feedback.services.service">
   <source>Үйлчилгээ</source>
   <translation>Service</translation>
  </message>
  <message id="feedback.services.from">
   <source>Эхэлсэн</source>
   <translation>From</translation>
  </message>
  <message id="feedback.services.until">
   <source>Дууссан</source>
   <translation>Until</translation>
  </message>
  <message id="feedback.page.result">
   <source>Үр дүн, зөвлөмж</source>
   <translation>Result and recommendations</translation>
  </message>
  <message id="feedback.result">
   <source>Үр дүн, үйлчлүүлэгчийн байдал</source>
   <translation>Result and client's state</translation>
  </message>
  <message id="feedback.result.ask">
   <source>Үйлчлүүлэгчийн байдалд юу өөрчлөгдсөн бэ? Тэр өөрөө юу гэж байна вэ?</source>
   <translation>What has changed for the client? What does the client say?</translation>
  </message>
  <message id="feedback.recommendation">
   <source>Илгээсэн талд өгөх зөвлөмж</source>
   <translation>Recommendations to the sender</translation>
  </message>
  <message id="feedback.contact_person">
   <source>Цаашид холбоо барих хүн</source>
   <translation>Further contact person</translation>
  </message>
  <message id="feedback.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="feedback.signatures.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>receiving specialist</translation>
  </message>
  <message id="field_device.title">
   <source>Хээрийн төхөөрөмжийн бүртгэл</source>
   <translation>Field-device log</translation>
  </message>
  <message id="field_device.page.device">
   <source>Төхөөрөмж</source>
   <translation>Device</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Шалгасан огноо</source>
   <translation>Checked on</translation>
  </message>
  <message id="field_device.devices">
   <source>Төхөөрөмжүүд</source>
   <translation>Devices</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Төхөөрөмж</source>
   <translation>Device</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Хариуцагч</source>
   <translation>Owner</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Нууц үг тавьсан</source>
   <translation>Password set</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өөрөө түгжигдэнэ</source>
   <translation>Locks by itself</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Алсаас устгаж болно</source>
   <translation>Can be wiped</translation>
  </message>
  <message id="field_device.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="field_pack.title">
   <source>Талбарын багцын бүртгэл</source>
   <translation>Field-pack log</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Багц</source>
   <translation>Pack</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Авч гарсан хугацаа</source>
   <translation>Taken out at</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Хүчинтэй хугацаа</source>
   <translation>Expires on</translation>
  </message>
  <message id="field_pack.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="field_pack.device">
   <source>Төхөөрөмж</source>
   <translation>Device</translation>
  </message>
  <message id="field_pack.taken">
   <source>Юу авч гарсан</source>
   <translation>What was taken</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Кейсийн код</source>
   <translation>Case code</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Мэдээлэл</source>
   <translation>Data</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Буцаан оруулсан</source>
   <translation>Imported at</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Төхөөрөмжөөс устгасан</source>
   <translation>Deleted from the device at</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Алдагдсан бол</source>
   <translation>Loss</translation>
  </message>
  <message id="field_pack.lost">
   <source>Төхөөрөмж гээгдсэн, хулгайлагдсан эсэх</source>
   <translation>Lost or stolen</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Хэзээ</source>
   <translation>When</translation>
  </message>
  <message id="field_pack.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Measures taken</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Алсаас устгасан</source>
   <translation>Wiped at</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Удирдлагад мэдэгдсэн</source>
   <translation>Head informed at</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлын нүүр, товьёог</source>
   <translation>Case file cover and table of contents</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Нүүр</source>
   <translation>Cover</translation>
  </message>
  <message id="file_contents.mark">
   <source>Нууцлалтай</source>
   <translation>Confidential</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Нүүрэнд нэр бичихгүй, зөвхөн код бичнэ.</source>
   <translation>The cover bears the code only, no name.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Байгууллага</source>
   <translation>Organisation</translation>
  </message>
  <message id="file_contents.volume">
   <source>Боть</source>
   <translation>Volume</translation>
  </message>
  <message id="file_contents.years">
   <source>Нээсэн – хаасан он</source>
   <translation>Years opened – closed</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Товьёог</source>
   <translation>Table of contents</translation>
  </message>
  <message id="file_contents.contents">
   <source>Товьёог</source>
   <translation>Table of contents</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Баримт бичиг</source>
   <translation>Document</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Эхний хуудас</source>
   <translation>First page</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Сүүлийн хуудас</source>
   <translation>Last page</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Хэлбэр</source>
   <translation>Form</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>цаасан</source>
   <translation>paper form</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>цахим</source>
   <translation>electronic form</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Нийт хуудасны тоо</source>
   <translation>Total number of pages</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Үсгээр</source>
   <translation>In words</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Товьёог үйлдсэн</source>
   <translation>Compiled by</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="followup_note.title">
   <source>Үйлчилгээ дууссаны дараах нөхцөл байдлын тэмдэглэл</source>
   <translation>Post-service situation note</translation>
  </message>
  <message id="followup_note.page.contact">
   <source>Холбогдсон тухай</source>
   <translation>About the contact</translation>
  </message>
  <message id="followup_note.planned_on">
   <source>Төлөвлөсөн огноо</source>
   <translation>Planned date</translation>
  </message>
  <message id="followup_note.happened_on">
   <source>Холбогдсон огноо</source>
   <translation>Date of contact</translation>
  </message>
  <message id="followup_note.way">
   <source>Хэлбэр</source>
   <translation>Way</translation>
  </message>
  <message id="followup_note.way.option.visit">
   <source>гэрээр очих</source>
   <translation>home visit</translation>
  </message>
  <message id="followup_note.way.option.phone">
   <source>утсаар</source>
   <translation>by phone</translation>
  </message>
  <message id="followup_note.way.option.meeting">
   <source>уулзалт</source>
   <translation>meeting</translation>
  </message>
  <message id="followup_note.way.option.institution">
   <source>байгууллагаас лавлах</source>
   <translation>enquiry at an organisation</translation>
  </message>
  <message id="followup_note.source_person">
   <source>Мэдээлэл өгсөн хүн</source>
   <translation>Source of information</translation>
  </message>
  <message id="followup_note.areas">
   <source>Одоогийн нөхцөл байдал</source>
   <translation>Present situation</translation>
  </message>
  <message id="followup_note.areas.ask">
   <source>Бид салснаас хойш танайх яаж байна вэ? Юу сайхан, юу хэцүү байна вэ?</source>
   <translation>How have things been since we parted? What is good, what is hard?</translation>
  </message>
  <message id="followup_note.areas.area">
   <source>Талбар</source>
   <translation>Area</translation>
  </message>
  <message id="followup_note.areas.area.option.safety">
   <source>аюулгүй байдал</source>
   <translation>safety</translation>
  </message>
  <message id="followup_note.areas.area.option.health">
   <source>эрүүл мэнд</source>
   <translation>health</translation>
  </message>
  <message id="followup_note.areas.area.option.relations">
   <source>гэр бүлийн харилцаа</source>
   <translation>family relations</translation>
  </message>
  <message id="followup_note.areas.area.option.income">
   <source>орлого</source>
   <translation>income</translation>
  </message>
  <message id="followup_note.areas.area.option.school_work">
   <source>сургууль, ажил</source>
   <translation>school, work</translation>
  </message>
  <message id="followup_note.areas.state">
   <source>Байдал</source>
   <translation>State</translation>
  </message>
  <message id="followup_note.areas.compared">
   <source>Хаасан үетэй харьцуулахад</source>
   <translation>Compared to closing</translation>
  </message>
  <message id="followup_note.areas.compared.option.better">
   <source>сайжирсан</source>
   <translation>better</translation>
  </message>
  <message id="followup_note.areas.compared.option.same">
   <source>хэвээр</source>
   <translation>same</translation>
  </message>
  <message id="followup_note.areas.compared.option.worse">
   <source>муудсан</source>
   <translation>worse</translation>
  </message>
  <message id="followup_note.page.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="followup_note.new_problem">
   <source>Шинэ асуудал гарсан уу</source>
   <translation>Is there a new problem</translation>
  </message>
  <message id="followup_note.new_problem.ask">
   <source>Сүүлийн үед танд шинээр санаа зовох зүйл гарсан уу?</source>
   <translation>Has anything new been worrying you lately?</translation>
  </message>
  <message id="followup_note.new_problem_what">
   <source>Ямар асуудал</source>
   <translation>What problem</translation>
  </message>
  <message id="followup_note.decision">
   <source>Цаашид авах арга хэмжээ</source>
   <translation>What happens next</translation>
  </message>
  <message id="followup_note.decision.hint">
   <source>Дахин нээхээр бол үйлчилгээг дахин нээх шийдвэрийн маягтыг бөглөнө.</source>
   <translation>To reopen, fill in the decision on reopening.</translation>
  </message>
  <message id="followup_note.decision.option.end">
   <source>ажиглалтыг дуусгах</source>
   <translation>end follow-up</translation>
  </message>
  <message id="followup_note.decision.option.continue">
   <source>ажиглалтыг үргэлжлүүлэх</source>
   <translation>continue follow-up</translation>
  </message>
  <message id="followup_note.decision.option.advise">
   <source>зөвлөгөө өгөх, холбон зуучлах</source>
   <translation>advise or refer</translation>
  </message>
  <message id="followup_note.decision.option.reopen">
   <source>кейсийг дахин нээх</source>
   <translation>reopen the case</translation>
  </message>
  <message id="followup_note.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="followup_note.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="gift_register.title">
   <source>Санал болгосон бэлгийн бүртгэл</source>
   <translation>Register of gifts offered</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Lines</translation>
  </message>
  <message id="gift_register.lines">
   <source>Санал болгосон бэлгийн бүртгэл</source>
   <translation>Register of gifts offered</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Юу</source>
   <translation>What</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Юу хийсэн</source>
   <translation>What was done</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="gift_register.lines.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="information_log.title">
   <source>Хамтран ажилласан байгууллага хоорондын мэдээлэл</source>
   <translation>Information between cooperating organisations</translation>
  </message>
  <message id="information_log.page.information">
   <source>Дамжуулсан мэдээлэл</source>
   <translation>Information passed on</translation>
  </message>
  <message id="information_log.informed_at">
   <source>Огноо, цаг</source>
   <translation>Date, time</translation>
  </message>
  <message id="information_log.way">
   <source>Дамжуулсан хэлбэр</source>
   <translation>Way</translation>
  </message>
  <message id="information_log.way.option.oral">
   <source>амаар</source>
   <translation>orally</translation>
  </message>
  <message id="information_log.way.option.phone">
   <source>утсаар</source>
   <translation>by phone</translation>
  </message>
  <message id="information_log.way.option.letter">
   <source>албан бичгээр</source>
   <translation>by letter</translation>
  </message>
  <message id="information_log.way.option.email">
   <source>цахим шуудангаар</source>
   <translation>by e-mail</translation>
  </message>
  <message id="information_log.way.option.message">
   <source>мессежээр</source>
   <translation>by message</translation>
  </message>
  <message id="information_log.way.option.meeting">
   <source>уулзалтаар</source>
   <translation>at a meeting</translation>
  </message>
  <message id="information_log.from_whom">
   <source>Хэнээс</source>
   <translation>From whom</translation>
  </message>
  <message id="information_log.from_whom.hint">
   <source>Байгууллага, албан тушаал.</source>
   <translation>Organisation, position.</translation>
  </message>
  <message id="information_log.to_whom">
   <source>Хэнд</source>
   <translation>To whom</translation>
  </message>
  <message id="information_log.to_whom.hint">
   <source>Байгууллага, албан тушаал.</source>
   <translation>Organisation, position.</translation>
  </message>
  <message id="information_log.content">
   <source>Мэдээллийн агуулга</source>
   <translation>Content</translation>
  </message>
  <message id="information_log.why_needed">
   <source>Яагаад шаардлагатай байсан</source>
   <translation>Why it was needed</translation>
  </message>
  <message id="information_log.why_needed.ask">
   <source>Энэ мэдээлэлгүйгээр үйлчлүүлэгчид туслах боломжгүй байсан уу?</source>
   <translation>Could the client not have been helped without this information?</translation>
  </message>
  <message id="information_log.page.ground">
   <source>Үндэслэл, баримт</source>
   <translation>Ground and documents</translation>
  </message>
  <message id="information_log.ground">
   <source>Мэдээлэл дамжуулсан үндэслэл</source>
   <translation>Ground for passing on the information</translation>
  </message>
  <message id="information_log.ground.option.consent">
   <source>зөвшөөрөл</source>
   <translation>consent</translation>
  </message>
  <message id="information_log.ground.option.danger">
   <source>амь нас, эрүүл мэндэд аюул учирсан</source>
   <translation>danger to life or health</translation>
  </message>
  <message id="information_log.ground.option.law">
   <source>хуулиар үүрэг болгосон</source>
   <translation>duty under the law</translation>
  </message>
  <message id="information_log.ground.option.general">
   <source>хувийн мэдээлэл агуулаагүй</source>
   <translation>contains no personal information</translation>
  </message>
  <message id="information_log.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Consent</translation>
  </message>
  <message id="information_log.law_reference">
   <source>Хуулийн заалт, шаардсан бичгийн дугаар</source>
   <translation>Legal provision, number of the request</translation>
  </message>
  <message id="information_log.documents">
   <source>Баримт бичиг</source>
   <translation>Documents</translation>
  </message>
  <message id="intake.title">
   <source>Хүлээн авах хуудас</source>
   <translation>Intake sheet</translation>
  </message>
  <message id="intake.page.registration">
   <source>Бүртгэл</source>
   <translation>Registration</translation>
  </message>
  <message id="intake.received_at">
   <source>Хүлээн авсан огноо, цаг</source>
   <translation>Date and time received</translation>
  </message>
  <message id="intake.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Channel</translation>
  </message>
  <message id="intake.informant">
   <source>Мэдээллийн эх сурвалж</source>
   <translation>Source of information</translation>
  </message>
  <message id="intake.informant.hint">
   <source>Өөрөө хандсан бол хоосон үлдээнэ.</source>
   <translation>Leave empty if the client came alone.</translation>
  </message>
  <message id="intake.informant.ask">
   <source>Та хүсвэл нэр, холбоо барих утсаа үлдээгээрэй. Үйлчлүүлэгчид таны нэрийг хэлэхгүй.</source>
   <translation>If you wish, leave your name and phone number. We will not tell the client your name.</translation>
  </message>
  <message id="intake.informant_unnamed">
   <source>Нэрээ нууцлахыг хүссэн эсэх</source>
   <translation>Wishes to stay unnamed</translation>
  </message>
  <message id="intake.duplicate_search">
   <source>Бүртгэлийн давхардлыг шалгасан эсэх</source>
   <translation>Checked for double registration</translation>
  </message>
  <message id="intake.duplicate_search.hint">
   <source>Нэр, төрсөн огноо, регистрийн дугаар, утас, эцэг эхээр хайна.</source>
   <translation>Search by name, birth date, registration number, phone, parents.</translation>
  </message>
  <message id="intake.duplicate_search_result">
   <source>Хайлтын үр дүн, шийдвэр</source>
   <translation>Result of the search, decision</translation>
  </message>
  <message id="intake.code">
   <source>Тусгай бүртгэлийн дугаар, код</source>
   <translation>Special registration number, code</translation>
  </message>
  <message id="intake.conflict_of_interest">
   <source>Ажилтанд ашиг сонирхлын зөрчил байгаа эсэх</source>
   <translation>Worker has a conflict of interest</translation>
  </message>
  <message id="intake.conflict_of_interest.hint">
   <source>Төрөл садан, найз, хөрш эсвэл хувийн ажил хэргийн холбоотой бол удирдлагад мэдэгдэнэ.</source>
   <translation>If a relative, friend, neighbour or private business is involved, tell the head.</translation>
  </message>
  <message id="intake.conflict_of_interest_detail">
   <source>Зөрчил ба авсан арга хэмжээ</source>
   <translation>The conflict and what was done</translation>
  </message>
  <message id="intake.page.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Client</translation>
  </message>
  <message id="intake.client_type">
   <source>Үйлчлүүлэгчийн төрөл</source>
   <translation>Client type</translation>
  </message>
  <message id="intake.client_status">
   <source>Хандсан байдал</source>
   <translation>Client status</translation>
  </message>
  <message id="intake.client_status.hint">
   <source>Албадлагын шинжтэй бол зөвшөөрлийн эрх зүйн үндэслэлийг тодруулна.</source>
   <translation>If involuntary, make clear the legal basis of the consent.</translation>
  </message>
  <message id="intake.surname">
   <source>Овог</source>
   <translation>Surname</translation>
  </message>
  <message id="intake.surname.hint">
   <source>Нэр кейс файлд орохгүй, зөвхөн нэрсийн бүртгэлд хадгалагдана.</source>
   <translation>The name does not enter the case file; it is kept only in the register of names.</translation>
  </message>
  <message id="intake.given_name">
   <source>Нэр</source>
   <translation>Given name</translation>
  </message>
  <message id="intake.given_name.ask">
   <source>Таныг хэн гэж дуудвал танд таатай вэ?</source>
   <translation>What would you like us to call you?</translation>
  </message>
  <message id="intake.sex">
   <source>Хүйс</source>
   <translation>Sex</translation>
  </message>
  <message id="intake.birth_date">
   <source>Төрсөн огноо</source>
   <translation>Date of birth</translation>
  </message>
  <message id="intake.birth_date.hint">
   <source>Мэдэхгүй бол зөвхөн он эсвэл ойролцоо нас бичиж болно.</source>
   <translation>If not known, the year or an approximate age is enough.</translation>
  </message>
  <message id="intake.registration_number">
   <source>Регистрийн дугаар</source>
   <translation>Registration number</translation>
  </message>
  <message id="intake.citizenship">
   <source>Иргэншил</source>
   <translation>Citizenship</translation>
  </message>
  <message id="intake.page.family">
   <source>Гэр бүл</source>
   <translation>Family</translation>
  </message>
  <message id="intake.parents">
   <source>Эцэг эх</source>
   <translation>Parents</translation>
  </message>
  <message id="intake.parents.hint">
   <source>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</source>
   <translation>Needed when the client is a child.</translation>
  </message>
  <message id="intake.parents.ask">
   <source>Ээж, аавынхаа тухай ярьж өгөх үү? Тэд одоо хаана амьдардаг вэ?</source>
   <translation>Would you tell me about your mother and father? Where do they live now?</translation>
  </message>
  <message id="intake.parents.person">
   <source>Овог, нэр</source>
   <translation>Surname, given name</translation>
  </message>
  <message id="intake.parents.relation">
   <source>Хэн болох</source>
   <translation>Relation</translation>
  </message>
  <message id="intake.parents.relation.option.mother">
   <source>Эх</source>
   <translation>Mother</translation>
  </message>
  <message id="intake.parents.relation.option.father">
   <source>Эцэг</source>
   <translation>Father</translation>
  </message>
  <message id="intake.parents.relation.option.step_parent">
   <source>Хойт эх, эцэг</source>
   <translation>Step-parent</translation>
  </message>
  <message id="intake.parents.relation.option.adoptive">
   <source>Үрчилж авсан эх, эцэг</source>
   <translation>Adoptive parent</translation>
  </message>
  <message id="intake.parents.state">
   <source>Байдал</source>
   <translation>State</translation>
  </message>
  <message id="intake.parents.state.option.together">
   <source>Хамт амьдардаг</source>
   <translation>Lives together</translation>
  </message>
  <message id="intake.parents.state.option.apart">
   <source>Тусдаа амьдардаг</source>
   <translation>Lives apart</translation>
  </message>
  <message id="intake.parents.state.option.dead">
   <source>Нас барсан</source>
   <translation>Has died</translation>
  </message>
  <message id="intake.parents.state.option.unknown">
   <source>Тодорхойгүй</source>
   <translation>Unknown</translation>
  </message>
  <message id="intake.parents.contact">
   <source>Утас</source>
   <translation>Phone</translation>
  </message>
  <message id="intake.incapacitated">
   <source>Эрх зүйн чадамжгүй эсвэл хязгаарлагдмал чадамжтай эсэх</source>
   <translation>Legal capacity absent or limited</translation>
  </message>
  <message id="intake.guardian">
   <source>Асран хамгаалагч, асарч буй хүн</source>
   <translation>Guardian, carer</translation>
  </message>
  <message id="intake.guardian.hint">
   <source>Хүүхэд эсвэл чадамжгүй үйлчлүүлэгчид заавал бөглөнө.</source>
   <translation>Needed for a child or a client without legal capacity.</translation>
  </message>
  <message id="intake.guardian_basis">
   <source>Асран хамгаалах эрхийн үндэслэл</source>
   <translation>Legal basis of guardianship</translation>
  </message>
  <message id="intake.guardian_basis.hint">
   <source>Төрсний гэрчилгээ, Засаг даргын захирамж, шүүхийн шийдвэр.</source>
   <translation>Birth certificate, governor's order, court decision.</translation>
  </message>
  <message id="intake.lives_alone">
   <source>Ганцаараа амьдардаг эсэх</source>
   <translation>Lives alone</translation>
  </message>
  <message id="intake.household">
   <source>Одоо хамт амьдарч байгаа хүмүүс</source>
   <translation>Household members now living together</translation>
  </message>
  <message id="intake.household.ask">
   <source>Одоо нэг гэрт хэн хэн амьдарч байна вэ? Хамгийн бага нь хэдтэй вэ?</source>
   <translation>Who lives in your home now? How old is the youngest?</translation>
  </message>
  <message id="intake.household.person">
   <source>Овог, нэр</source>
   <translation>Surname, given name</translation>
  </message>
  <message id="intake.household.relation">
   <source>Хэн болох</source>
   <translation>Relation</translation>
  </message>
  <message id="intake.household.birth">
   <source>Төрсөн огноо, нас</source>
   <translation>Birth date, age</translation>
  </message>
  <message id="intake.household.occupation">
   <source>Эрхэлж буй ажил, сургууль</source>
   <translation>Occupation, school</translation>
  </message>
  <message id="intake.household.contact">
   <source>Утас</source>
   <translation>Phone</translation>
  </message>
  <message id="intake.household.case_code">
   <source>Өөрийн кейсийн код</source>
   <translation>Own case code</translation>
  </message>
  <message id="intake.page.contact">
   <source>Хаяг, холбоо барих</source>
   <translation>Address, contact</translation>
  </message>
  <message id="intake.address_registered">
   <source>Бүртгэлтэй хаяг</source>
   <translation>Registered address</translation>
  </message>
  <message id="intake.address_actual">
   <source>Одоо амьдарч байгаа хаяг</source>
   <translation>Present address</translation>
  </message>
  <message id="intake.address_actual.hint">
   <source>Улирлын нутагтай бол өвөлжөө, хаваржаа, зуслан, намаржааг бич.</source>
   <translation>If the family moves with the seasons, write the winter, spring, summer and autumn camp.</translation>
  </message>
  <message id="intake.address_actual.ask">
   <source>Одоо хаана амьдарч байна вэ? Өвөл, зун нүүдэг үү?</source>
   <translation>Where do you live now? Do you move in winter and summer?</translation>
  </message>
  <message id="intake.phone">
   <source>Утас</source>
   <translation>Phone</translation>
  </message>
  <message id="intake.other_phone">
   <source>Нэмэлт утас</source>
   <translation>Second phone</translation>
  </message>
  <message id="intake.safe_contact">
   <source>Холбогдоход аюулгүй цаг, арга</source>
   <translation>Safe time and way to contact</translation>
  </message>
  <message id="intake.safe_contact.ask">
   <source>Тан руу хэзээ, яаж холбогдвол аюулгүй вэ? Утсыг тань өөр хүн авдаг уу?</source>
   <translation>When and how is it safe to reach you? Does anyone else answer your phone?</translation>
  </message>
  <message id="intake.language">
   <source>Ярьдаг хэл</source>
   <translation>Language</translation>
  </message>
  <message id="intake.interpreter">
   <source>Орчуулагч, дохионы хэлмэрч хэрэгтэй эсэх</source>
   <translation>Interpreter or sign language needed</translation>
  </message>
  <message id="intake.aids">
   <source>Хөгжлийн бэрхшээлд шаардлагатай хэрэгсэл, туслалцаа</source>
   <translation>Aids and help needed because of disability</translation>
  </message>
  <message id="intake.page.situation">
   <source>Нөхцөл байдал</source>
   <translation>Situation</translation>
  </message>
  <message id="intake.target_group">
   <source>Зорилтот бүлэг</source>
   <translation>Target group</translation>
  </message>
  <message id="intake.target_group_sealed">
   <source>Зорилтот бүлэг (маш нууц)</source>
   <translation>Target group (strictly confidential)</translation>
  </message>
  <message id="intake.target_group_sealed.hint">
   <source>Зөвхөн нэр заасан ажилтанд харагдана. Тайланд нийт тоогоор, тавд хүрэхгүй бол огт гарахгүй.</source>
   <translation>Seen only by the worker who is named. In reports only as a total, and not at all below five.</translation>
  </message>
  <message id="intake.vulnerability">
   <source>Эмзэг байдлын шалгуур</source>
   <translation>Vulnerability criteria</translation>
  </message>
  <message id="intake.vulnerability.hint">
   <source>Шалгуурыг стандартад жагсаагаагүй тул эндхийг саналаар авна.</source>
   <translation>The standard lists no criteria; this list is a proposal.</translation>
  </message>
  <message id="intake.vulnerability.option.violence">
   <source>Хүчирхийлэлд өртсөн, өртөх эрсдэлтэй</source>
   <translation>Suffers or risks violence</translation>
  </message>
  <message id="intake.vulnerability.option.life_danger">
   <source>Амь нас, эрүүл мэнд аюулд орсон</source>
   <translation>Life or health in danger</translation>
  </message>
  <message id="intake.vulnerability.option.no_care">
   <source>Асран хамгаалах хүнгүй</source>
   <translation>Nobody to care for the person</translation>
  </message>
  <message id="intake.vulnerability.option.basic_needs">
   <source>Хоол, хувцас, дулаанаар дутмаг</source>
   <translation>Lacks food, clothing or warmth</translation>
  </message>
  <message id="intake.vulnerability.option.health">
   <source>Хүнд өвчтэй, байнгын асаргаа хэрэгтэй</source>
   <translation>Seriously ill, needs constant care</translation>
  </message>
  <message id="intake.vulnerability.option.housing">
   <source>Тогтсон орон байргүй</source>
   <translation>No permanent home</translation>
  </message>
  <message id="intake.vulnerability.option.addiction">
   <source>Гэр бүлд донтох асуудалтай</source>
   <translation>Addiction in the family</translation>
  </message>
  <message id="intake.vulnerability.option.isolation">
   <source>Тусламж авах хүнгүй, ганцаардсан</source>
   <translation>Alone, nobody to turn to</translation>
  </message>
  <message id="intake.vulnerability.option.crisis">
   <source>Гэнэтийн хямралд орсон</source>
   <translation>Sudden crisis</translation>
  </message>
  <message id="intake.vulnerability_result">
   <source>Шалгуурын дүн</source>
   <translation>Result</translation>
  </message>
  <message id="intake.vulnerability_result.option.meets">
   <source>Хангасан</source>
   <translation>Meets</translation>
  </message>
  <message id="intake.vulnerability_result.option.does_not_meet">
   <source>Хангаагүй</source>
   <translation>Does not meet</translation>
  </message>
  <message id="intake.problem_own_words">
   <source>Үйлчлүүлэгч асуудлаа хэрхэн тодорхойлсон</source>
   <translation>Problem in the client's own words</translation>
  </message>
  <message id="intake.problem_own_words.hint">
   <source>Үйлчлүүлэгчийн үгийг өөрчлөхгүй бич.</source>
   <translation>Write the client's words unchanged.</translation>
  </message>
  <message id="intake.problem_own_words.ask">
   <source>Танд яг одоо хамгийн их санаа зовоож байгаа зүйл юу вэ?</source>
   <translation>What worries you most right now?</translation>
  </message>
  <message id="intake.circumstances">
   <source>Мэдэгдэж буй нөхцөл байдал, хандсан шалтгаан</source>
   <translation>Circumstances known, reason for contact</translation>
  </message>
  <message id="intake.circumstances.ask">
   <source>Өнөөдөр яагаад ирэхээр шийдсэн бэ? Юу өөрчлөгдвөл танд амар болох вэ?</source>
   <translation>What made you come today? What would have to change for you to feel better?</translation>
  </message>
  <message id="intake.page.danger">
   <source>Аюул, өмнөх үйлчилгээ</source>
   <translation>Danger, earlier services</translation>
  </message>
  <message id="intake.immediate_danger">
   <source>Шууд аюул байгаа эсэх</source>
   <translation>Immediate danger</translation>
  </message>
  <message id="intake.immediate_danger.hint">
   <source>Тийм бол шуурхай дуудлагын хуудсыг нэн даруй бөглөнө.</source>
   <translation>If yes, fill in the rapid call sheet at once.</translation>
  </message>
  <message id="intake.immediate_danger.ask">
   <source>Та одоо аюулгүй байна уу? Гэртээ харихаас айж байна уу?</source>
   <translation>Are you safe now? Are you afraid to go home?</translation>
  </message>
  <message id="intake.threat_self">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Threat of self-harm</translation>
  </message>
  <message id="intake.threat_self.ask">
   <source>Заримдаа хүн хэтэрхий ядраад амьдрахыг хүсэхгүй болдог. Танд тийм бодол төрж байсан уу?</source>
   <translation>Sometimes people get so tired that they do not want to live. Have you had such thoughts?</translation>
  </message>
  <message id="intake.threat_others">
   <source>Бусдад гэмтэл учруулах аюул</source>
   <translation>Threat to others</translation>
  </message>
  <message id="intake.earlier_service">
   <source>Өмнө нь нийгмийн ажлын үйлчилгээ авч байсан эсэх</source>
   <translation>Social work services received earlier</translation>
  </message>
  <message id="intake.earlier_service.ask">
   <source>Өмнө нь ийм тусламж авч байсан уу? Юу нь хэрэг болсон бэ?</source>
   <translation>Have you had help like this before? What was useful?</translation>
  </message>
  <message id="intake.earlier_services">
   <source>Өмнө авсан үйлчилгээ</source>
   <translation>Services received earlier</translation>
  </message>
  <message id="intake.earlier_services.organisation">
   <source>Байгууллага</source>
   <translation>Organisation</translation>
  </message>
  <message id="intake.earlier_services.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Social worker</translation>
  </message>
  <message id="intake.earlier_services.contact">
   <source>Утас</source>
   <translation>Phone</translation>
  </message>
  <message id="intake.earlier_services.service">
   <source>Авсан үйлчилгээ</source>
   <translation>Service</translation>
  </message>
  <message id="intake.earlier_services.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="intake.earlier_services.file_attached">
   <source>Кейс файл хавсаргасан</source>
   <translation>File attached</translation>
  </message>
  <message id="intake.page.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="intake.consent_ref">
   <source>Зөвшөөрлийн дугаар</source>
   <translation>Consent no.</translation>
  </message>
  <message id="intake.consent_ref.ask">
   <source>Бид таны мэдээллийг яаж хэрэглэхийг тайлбарлая. Та юуг зөвшөөрч, юуг зөвшөөрөхгүй вэ?</source>
   <translation>Let me explain how we use your information. What do you agree to, and what not?</translation>
  </message>
  <message id="intake.no_consent_reason">
   <source>Зөвшөөрөл аваагүй шалтгаан, авсан арга хэмжээ</source>
   <translation>Reason for no consent, what was done</translation>
  </message>
  <message id="intake.first_link">
   <source>Орон нутгийн байгууллага, мэргэжилтэнтэй анх холбосон</source>
   <translation>First link to a local organisation or specialist</translation>
  </message>
  <message id="intake.first_link.organisation">
   <source>Байгууллага</source>
   <translation>Organisation</translation>
  </message>
  <message id="intake.first_link.function">
   <source>Албан тушаал</source>
   <translation>Function</translation>
  </message>
  <message id="intake.first_link.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="intake.first_link.contact">
   <source>Утас</source>
   <translation>Phone</translation>
  </message>
  <message id="intake.service_kind">
   <source>Үйлчилгээний төрөл</source>
   <translation>Service type</translation>
  </message>
  <message id="intake.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="intake.decision.option.case_management">
   <source>Кейс менежментийн үйлчилгээнд авах</source>
   <translation>Case management</translation>
  </message>
  <message id="intake.decision.option.one_time_advice">
   <source>Нэг удаагийн зөвлөгөө</source>
   <translation>One-time advice</translation>
  </message>
  <message id="intake.decision.option.referred">
   <source>Холбон зуучлах</source>
   <translation>Referred elsewhere</translation>
  </message>
  <message id="intake.decision.option.transferred">
   <source>Шилжүүлэх</source>
   <translation>Transferred</translation>
  </message>
  <message id="intake.decision.option.not_eligible">
   <source>Шалгуур хангаагүй</source>
   <translation>Not eligible</translation>
  </message>
  <message id="intake.decision_detail">
   <source>Хаашаа, юуны тухай</source>
   <translation>Where to, about what</translation>
  </message>
  <message id="intake.page.agreement">
   <source>Тохиролцоо, гарын үсэг</source>
   <translation>Agreement, signatures</translation>
  </message>
  <message id="intake.responsible">
   <source>Хариуцсан мэргэжилтэн</source>
   <translation>Responsible worker</translation>
  </message>
  <message id="intake.end_explained">
   <source>Үйлчилгээ хэзээ, яаж дуусахыг тайлбарласан эсэх</source>
   <translation>Client told how and when the service will end</translation>
  </message>
  <message id="intake.end_explained.ask">
   <source>Бид хэр удаан хамт ажиллах, хэзээ дуусгахаа одооноос ярилцъя. Танд асуух зүйл байна уу?</source>
   <translation>Let us talk now about how long we will work together and when we will end. Do you have questions?</translation>
  </message>
  <message id="intake.expected_end">
   <source>Дуусгах төлөвтэй огноо</source>
   <translation>Expected end</translation>
  </message>
  <message id="intake.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="intake.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Social worker</translation>
  </message>
  <message id="intake.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Client</translation>
  </message>
  <message id="intake.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Guardian</translation>
  </message>
  <message id="joint_plan.title">
   <source>Хамтарсан төлөвлөгөө</source>
   <translation>Joint plan</translation>
  </message>
  <message id="joint_plan.page.parties">
   <source>Талууд, нийтлэг зорилго</source>
   <translation>Parties and common goal</translation>
  </message>
  <message id="joint_plan.made_on">
   <source>Төлөвлөгөө гаргасан огноо</source>
   <translation>Date the plan was made</translation>
  </message>
  <message id="joint_plan.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Referral send sheet</translation>
  </message>
  <message id="joint_plan.sender">
   <source>Илгээсэн мэргэжилтэн</source>
   <translation>Referring specialist</translation>
  </message>
  <message id="joint_plan.receiver">
   <source>Хүлээн авсан мэргэжилтэн</source>
   <translation>Receiving specialist</translation>
  </message>
  <message id="joint_plan.common_goal">
   <source>Нийтлэг зорилго</source>
   <translation>Common goal</translation>
  </message>
  <message id="joint_plan.common_goal.ask">
   <source>Хоёр байгууллага хамтарч ажилласнаар таны амьдралд юу өөрчлөгдөөсэй гэж хүсэж байна вэ?</source>
   <translation>What would you like to change in your life through the two organisations working together?</translation>
  </message>
  <message id="joint_plan.steps">
   <source>Хийх алхам</source>
   <translation>Steps</translation>
  </message>
  <message id="joint_plan.steps.step">
   <source>Алхам</source>
   <translation>Step</translation>
  </message>
  <message id="joint_plan.steps.who">
   <source>Хариуцах эзэн</source>
   <translation>Responsible persons</translation>
  </message>
  <message id="joint_plan.steps.period">
   <source>Эхлэх – дуусах</source>
   <translation>From – until</translation>
  </message>
  <message id="joint_plan.steps.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="joint_plan.page.agreement">
   <source>Зохицуулалт, тохиролцоо</source>
   <translation>Coordination and agreement</translation>
  </message>
  <message id="joint_plan.coordination">
   <source>Хэн удирдах, хэдий давтамжтай холбогдох</source>
   <translation>Who leads, how often contact is made</translation>
  </message>
  <message id="joint_plan.coordination.hint">
   <source>Үйлчлүүлэгч аль асуудлаар хэнд хандахаа мэдэж байх ёстой.</source>
   <translation>The client should know whom to ask about what.</translation>
  </message>
  <message id="joint_plan.review_on">
   <source>Эргэн хянах огноо</source>
   <translation>Review date</translation>
  </message>
  <message id="joint_plan.consent_ref">
   <source>Үйлчлүүлэгчийн зөвшөөрөл</source>
   <translation>Client's consent</translation>
  </message>
  <message id="joint_plan.client_agreement">
   <source>Үйлчлүүлэгч зөвшөөрсөн</source>
   <translation>Client agrees</translation>
  </message>
  <message id="joint_plan.client_agreement.ask">
   <source>Энэ төлөвлөгөө танд тохирч байна уу? Юуг нь өөрчлөх вэ?</source>
   <translation>Does this plan suit you? What should we change?</translation>
  </message>
  <message id="joint_plan.client_agreement.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="joint_plan.client_agreement.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>guardian</translation>
  </message>
  <message id="joint_plan.signatures">
   <source>Талуудын гарын үсэг</source>
   <translation>Signatures of both sides</translation>
  </message>
  <message id="joint_plan.signatures.option.sender">
   <source>илгээсэн мэргэжилтэн</source>
   <translation>referring specialist</translation>
  </message>
  <message id="joint_plan.signatures.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>receiving specialist</translation>
  </message>
  <message id="joint_team.title">
   <source>Хамтарсан багийн уулзалтын тэмдэглэл</source>
   <translation>Joint-team meeting note</translation>
  </message>
  <message id="joint_team.page.meeting">
   <source>Уулзалт</source>
   <translation>Meeting</translation>
  </message>
  <message id="joint_team.met_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="joint_team.place">
   <source>Хаана</source>
   <translation>Place</translation>
  </message>
  <message id="joint_team.members">
   <source>Оролцсон гишүүд</source>
   <translation>Members present</translation>
  </message>
  <message id="joint_team.cases">
   <source>Хэлэлцсэн кейс</source>
   <translation>Cases discussed</translation>
  </message>
  <message id="joint_team.cases.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Write the code only, no names.</translation>
  </message>
  <message id="joint_team.cases.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="joint_team.cases.matter">
   <source>Асуудал</source>
   <translation>Matter</translation>
  </message>
  <message id="joint_team.page.work">
   <source>Үнэлгээ, тусламж, шийдвэр</source>
   <translation>Evaluation, help and decisions</translation>
  </message>
  <message id="joint_team.evaluation">
   <source>Хамтарсан багийн үнэлгээ</source>
   <translation>Evaluation by the joint team</translation>
  </message>
  <message id="joint_team.evaluation.ask">
   <source>Салбар бүр юу харж байна вэ? Хамтдаа авч үзвэл ямар дүр зураг гарч байна вэ?</source>
   <translation>What does each sector see? What picture comes out when we look together?</translation>
  </message>
  <message id="joint_team.help">
   <source>Үзүүлсэн тусламж, үйлчилгээ</source>
   <translation>Help and services given</translation>
  </message>
  <message id="joint_team.help.service">
   <source>Үйлчилгээ</source>
   <translation>Service</translation>
  </message>
  <message id="joint_team.help.by">
   <source>Хэн үзүүлсэн</source>
   <translation>Given by</translation>
  </message>
  <message id="joint_team.help.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="joint_team.help.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="joint_team.decisions">
   <source>Шийдвэр</source>
   <translation>Decisions</translation>
  </message>
  <message id="joint_team.decisions.what">
   <source>Юу хийх</source>
   <translation>What to do</translation>
  </message>
  <message id="joint_team.decisions.who">
   <source>Хариуцах эзэн</source>
   <translation>Responsible persons</translation>
  </message>
  <message id="joint_team.decisions.until">
   <source>Хугацаа</source>
   <translation>Deadline</translation>
  </message>
  <message id="joint_team.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="joint_team.signatures.option.chair">
   <source>хурал даргалагч</source>
   <translation>chair</translation>
  </message>
  <message id="joint_team.signatures.option.secretary">
   <source>нарийн бичиг</source>
   <translation>secretary</translation>
  </message>
  <message id="lessons_register.title">
   <source>Сургамжийн нэгдсэн жагсаалт</source>
   <translation>List of lessons without names</translation>
  </message>
  <message id="lessons_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Lines</translation>
  </message>
  <message id="lessons_register.lines">
   <source>Сургамжийн нэгдсэн жагсаалт</source>
   <translation>List of lessons without names</translation>
  </message>
  <message id="lessons_register.lines.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="lessons_register.lines.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="lessons_register.lines.lesson">
   <source>Сургамж, сайжруулах зүйл</source>
   <translation>Lesson, what to do better</translation>
  </message>
  <message id="mentoring_assessment.title">
   <source>Чадамжийн гарааны үнэлгээ, барианы судалгаа</source>
   <translation>Mentoring baseline and endline assessment</translation>
  </message>
  <message id="mentoring_assessment.page.unit">
   <source>Хэн, хаана</source>
   <translation>Who and where</translation>
  </message>
  <message id="mentoring_assessment.assessed_on">
   <source>Үнэлсэн огноо</source>
   <translation>Date of assessment</translation>
  </message>
  <message id="mentoring_assessment.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="mentoring_assessment.kind.option.baseline">
   <source>гарааны үнэлгээ</source>
   <translation>baseline</translation>
  </message>
  <message id="mentoring_assessment.kind.option.interim">
   <source>завсрын үнэлгээ</source>
   <translation>interim</translation>
  </message>
  <message id="mentoring_assessment.kind.option.endline">
   <source>барианы судалгаа</source>
   <translation>endline</translation>
  </message>
  <message id="mentoring_assessment.unit">
   <source>Дүүрэг, хороо эсвэл сум</source>
   <translation>District, khoroo or soum</translation>
  </message>
  <message id="mentoring_assessment.about">
   <source>Хэнийг үнэлсэн</source>
   <translation>Who was assessed</translation>
  </message>
  <message id="mentoring_assessment.about.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="mentoring_assessment.about.option.team">
   <source>хамтарсан баг</source>
   <translation>joint team</translation>
  </message>
  <message id="mentoring_assessment.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="mentoring_assessment.team">
   <source>Багийн нэр</source>
   <translation>Name of the team</translation>
  </message>
  <message id="mentoring_assessment.background">
   <source>Мэргэжлийн бэлтгэл</source>
   <translation>Professional background</translation>
  </message>
  <message id="mentoring_assessment.background.option.degree">
   <source>нийгмийн ажлын зэрэгтэй</source>
   <translation>social-work degree</translation>
  </message>
  <message id="mentoring_assessment.background.option.other">
   <source>өөр мэргэжилтэй</source>
   <translation>other profession</translation>
  </message>
  <message id="mentoring_assessment.background.option.none">
   <source>мэргэжилгүй</source>
   <translation>none</translation>
  </message>
  <message id="mentoring_assessment.page.competences">
   <source>Чадамж</source>
   <translation>Competences</translation>
  </message>
  <message id="mentoring_assessment.competences">
   <source>Чадамжийн үнэлгээ</source>
   <translation>Competences</translation>
  </message>
  <message id="mentoring_assessment.competences.competence">
   <source>Чадамж</source>
   <translation>Competence</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.file">
   <source>кейс файл бүрдүүлэх</source>
   <translation>file assembly</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.forms">
   <source>маягт бөглөх</source>
   <translation>form filling</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.presenting">
   <source>кейс танилцуулах</source>
   <translation>case presentation</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.ethics">
   <source>ёс зүй</source>
   <translation>ethics</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.confidentiality">
   <source>нууцлал</source>
   <translation>confidentiality</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.safety">
   <source>аюулгүй ажиллах</source>
   <translation>working safely</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.child_victims">
   <source>хохирогч хүүхэдтэй ажиллах</source>
   <translation>work with child victims</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.trauma">
   <source>сэтгэлийн шархыг харгалзсан үйлчилгээ</source>
   <translation>trauma-informed service</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.conference">
   <source>кейс хэлэлцүүлэг</source>
   <translation>case conference</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.referral">
   <source>холбон зуучлах</source>
   <translation>referral</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.development">
   <source>хүний хөгжил, зан үйл</source>
   <translation>human development and behaviour</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.strengths">
   <source>давуу талд тулгуурлах</source>
   <translation>building on strengths</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.theory">
   <source>онол, нөөц ашиглах</source>
   <translation>using theory and resources</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.research">
   <source>судалгааны арга</source>
   <translation>methods of research</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.policy">
   <source>бодлогын дүн шинжилгээ</source>
   <translation>analysis of policy</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.law">
   <source>хууль эрх зүй</source>
   <translation>law</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>cooperation</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.learning">
   <source>тасралтгүй суралцах</source>
   <translation>continuous learning</translation>
  </message>
  <message id="mentoring_assessment.competences.level">
   <source>Түвшин (0–4)</source>
   <translation>Level (0–4)</translation>
  </message>
  <message id="mentoring_assessment.competences.evidence">
   <source>Нотолгоо</source>
   <translation>Evidence</translation>
  </message>
  <message id="mentoring_assessment.competences.comment">
   <source>Тайлбар</source>
   <translation>Note</translation>
  </message>
  <message id="mentoring_assessment.average">
   <source>Дундаж түвшин</source>
   <translation>Average level</translation>
  </message>
  <message id="mentoring_assessment.files">
   <source>Түүвэрлэсэн файлууд</source>
   <translation>Files sampled</translation>
  </message>
  <message id="mentoring_assessment.files.code">
   <source>Кейсийн код</source>
   <translation>Case code</translation>
  </message>
  <message id="mentoring_assessment.files.complete">
   <source>Бүрдэл, %</source>
   <translation>Completeness, %</translation>
  </message>
  <message id="mentoring_assessment.needs">
   <source>Ажилтны хэрэгцээ, хүсэл</source>
   <translation>Needs and wishes of the worker</translation>
  </message>
  <message id="mentoring_assessment.needs.ask">
   <source>Ямар ажил дээр хажууд тань хүн байгаасай гэж хүсдэг вэ?</source>
   <translation>In which work would you like someone beside you?</translation>
  </message>
  <message id="mentoring_assessment.page.conclusion">
   <source>Харьцуулалт, дүгнэлт</source>
   <translation>Comparison, conclusion</translation>
  </message>
  <message id="mentoring_assessment.baseline">
   <source>Харьцуулах гарааны үнэлгээ</source>
   <translation>Baseline it is compared with</translation>
  </message>
  <message id="mentoring_assessment.comparison">
   <source>Гарааны үнэлгээтэй харьцуулахад</source>
   <translation>Compared with the baseline</translation>
  </message>
  <message id="mentoring_assessment.conclusion">
   <source>Дүгнэлт</source>
   <translation>Conclusion</translation>
  </message>
  <message id="mentoring_assessment.alone">
   <source>Цаашид бие даан ажиллаж чадах эсэх</source>
   <translation>Able to continue alone</translation>
  </message>
  <message id="mentoring_assessment.alone.option.yes">
   <source>чадна</source>
   <translation>yes</translation>
  </message>
  <message id="mentoring_assessment.alone.option.partly">
   <source>зарим дэмжлэгтэй</source>
   <translation>with some support</translation>
  </message>
  <message id="mentoring_assessment.alone.option.no">
   <source>хараахан үгүй</source>
   <translation>not yet</translation>
  </message>
  <message id="mentoring_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="mentoring_assessment.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>mentor</translation>
  </message>
  <message id="mentoring_assessment.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="mentoring_plan.title">
   <source>Зөвлөн туслах төлөвлөгөө</source>
   <translation>Mentoring plan</translation>
  </message>
  <message id="mentoring_plan.page.plan">
   <source>Төлөвлөгөө</source>
   <translation>Plan</translation>
  </message>
  <message id="mentoring_plan.planned_on">
   <source>Төлөвлөсөн огноо</source>
   <translation>Date of the plan</translation>
  </message>
  <message id="mentoring_plan.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="mentoring_plan.mentor">
   <source>Зөвлөн туслагч</source>
   <translation>Mentor</translation>
  </message>
  <message id="mentoring_plan.baseline">
   <source>Үндэслэсэн гарааны үнэлгээ</source>
   <translation>Based on the baseline</translation>
  </message>
  <message id="mentoring_plan.plan">
   <source>Зорилго, сэдэв, огноо</source>
   <translation>Goals, topics, dates</translation>
  </message>
  <message id="mentoring_plan.plan.competence">
   <source>Чадамж</source>
   <translation>Competence</translation>
  </message>
  <message id="mentoring_plan.plan.goal">
   <source>Зорилго</source>
   <translation>Goal</translation>
  </message>
  <message id="mentoring_plan.plan.activity">
   <source>Үйл ажиллагаа</source>
   <translation>Activity</translation>
  </message>
  <message id="mentoring_plan.plan.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="mentoring_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="mentoring_plan.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>mentor</translation>
  </message>
  <message id="mentoring_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="mentoring_session.title">
   <source>Зөвлөн туслах зөвлөгөөний тэмдэглэл</source>
   <translation>Mentoring session note</translation>
  </message>
  <message id="mentoring_session.page.session">
   <source>Зөвлөгөө</source>
   <translation>Session</translation>
  </message>
  <message id="mentoring_session.number">
   <source>Дугаар</source>
   <translation>Number</translation>
  </message>
  <message id="mentoring_session.met_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="mentoring_session.plan">
   <source>Аль төлөвлөгөөгөөр</source>
   <translation>By which plan</translation>
  </message>
  <message id="mentoring_session.minutes">
   <source>Үргэлжилсэн хугацаа</source>
   <translation>Duration</translation>
  </message>
  <message id="mentoring_session.minutes.unit">
   <source>мин</source>
   <translation>min</translation>
  </message>
  <message id="mentoring_session.place">
   <source>Газар</source>
   <translation>Place</translation>
  </message>
  <message id="mentoring_session.present">
   <source>Оролцсон хүмүүс</source>
   <translation>Present</translation>
  </message>
  <message id="mentoring_session.topics">
   <source>Сэдэв</source>
   <translation>Topics</translation>
  </message>
  <message id="mentoring_session.topics.option.file">
   <source>кейс файл</source>
   <translation>case file</translation>
  </message>
  <message id="mentoring_session.topics.option.assessment">
   <source>үнэлгээ</source>
   <translation>assessment</translation>
  </message>
  <message id="mentoring_session.topics.option.plan">
   <source>төлөвлөгөө</source>
   <translation>plan</translation>
  </message>
  <message id="mentoring_session.topics.option.safety">
   <source>аюулгүй байдал</source>
   <translation>safety</translation>
  </message>
  <message id="mentoring_session.topics.option.ethics">
   <source>ёс зүй, нууцлал</source>
   <translation>ethics, confidentiality</translation>
  </message>
  <message id="mentoring_session.topics.option.conference">
   <source>кейс хэлэлцүүлэг</source>
   <translation>case conference</translation>
  </message>
  <message id="mentoring_session.topics.option.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>cooperation</translation>
  </message>
  <message id="mentoring_session.topics.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="mentoring_session.codes">
   <source>Кейсийн кодууд</source>
   <translation>Case codes</translation>
  </message>
  <message id="mentoring_session.codes.hint">
   <source>Нэр бичихгүй.</source>
   <translation>No names.</translation>
  </message>
  <message id="mentoring_session.advice">
   <source>Өгсөн зөвлөгөө</source>
   <translation>Advice given</translation>
  </message>
  <message id="mentoring_session.task">
   <source>Тохирсон дадлагын даалгавар</source>
   <translation>Agreed practice task</translation>
  </message>
  <message id="mentoring_session.task_result">
   <source>Даалгаврын үр дүн</source>
   <translation>Result of the task</translation>
  </message>
  <message id="mentoring_session.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="mentoring_session.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>mentor</translation>
  </message>
  <message id="mentoring_session.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="norm_entry.title">
   <source>Хэм хэмжээний бүртгэл</source>
   <translation>Register of norms</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Хэм хэмжээ</source>
   <translation>Norm</translation>
  </message>
  <message id="norm_entry.name">
   <source>Нэр, дугаар</source>
   <translation>Name and number</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Баталсан байгууллага</source>
   <translation>Issued by</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Баталсан огноо</source>
   <translation>Approved on</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Хүчин төгөлдөр болсон</source>
   <translation>In force from</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Хүчингүй болсон</source>
   <translation>In force until</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Дахин хянах огноо</source>
   <translation>Review due</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Програм дахь хэвлэл</source>
   <translation>Edition in the program</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Жишээ нь mn/2021. Бичилт бүр бөглөсөн хэвлэлээ хадгална.</source>
   <translation>For example kg/2012. Every entry keeps the edition it was filled in with.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Хуулбар хадгалж буй газар</source>
   <translation>Where the copy is kept</translation>
  </message>
  <message id="observation.title">
   <source>Ажиглалтын хуудас</source>
   <translation>Observation sheet</translation>
  </message>
  <message id="observation.page.setting">
   <source>Ажиглалтын нөхцөл</source>
   <translation>Setting of the observation</translation>
  </message>
  <message id="observation.phase">
   <source>Үе</source>
   <translation>Phase</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>үйлчилгээний явцад</source>
   <translation>during the service</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>үйлчилгээ дууссаны дараа</source>
   <translation>after the service</translation>
  </message>
  <message id="observation.observed_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="observation.observed_at">
   <source>Цаг</source>
   <translation>Time</translation>
  </message>
  <message id="observation.setting">
   <source>Орчин</source>
   <translation>Setting</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Хаягийг бүү бич: «ангид», «гэрт нь».</source>
   <translation>No address: “in class”, “at home”.</translation>
  </message>
  <message id="observation.observer">
   <source>Ажигласан хүн</source>
   <translation>Observer</translation>
  </message>
  <message id="observation.page.observed">
   <source>Ажиглалт</source>
   <translation>Observation</translation>
  </message>
  <message id="observation.observations">
   <source>Ажигласан зүйл</source>
   <translation>What is observed</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Харсан, сонссон зүйлээ л бичнэ; тайлбарыг тусад нь.</source>
   <translation>Only what was seen and heard; interpretation goes apart.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Чиглэл</source>
   <translation>Area</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>аюулгүй байдал</source>
   <translation>safety</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>эрүүл мэнд</source>
   <translation>health</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>сэтгэл санаа</source>
   <translation>emotion</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>харилцаа</source>
   <translation>relations</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>сургууль, ажил</source>
   <translation>school, work</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>өдөр тутмын ур чадвар</source>
   <translation>daily skills</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Ажиглалт</source>
   <translation>Observation</translation>
  </message>
  <message id="observation.observations.change">
   <source>Өмнөхөөс</source>
   <translation>Since last time</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>сайжирсан</source>
   <translation>better</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>хэвээр</source>
   <translation>same</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>муудсан</source>
   <translation>worse</translation>
  </message>
  <message id="observation.interpretation">
   <source>Тайлбар</source>
   <translation>Interpretation</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Ажилтны бодол, таамаглал; баримтаас тусад нь.</source>
   <translation>The worker's thoughts and hypotheses, apart from fact.</translation>
  </message>
  <message id="observation.action">
   <source>Шаардлагатай арга хэмжээ</source>
   <translation>Action needed</translation>
  </message>
  <message id="observation.action.hint">
   <source>Юу, хэн, хэзээ. Шаардлагагүй бол тэгж бичнэ.</source>
   <translation>What, who, when. If nothing is needed, say so.</translation>
  </message>
  <message id="observation.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="organisation_card.title">
   <source>Байгууллагын карт</source>
   <translation>Organisation card</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Нэр, бүртгэл</source>
   <translation>Name and registration</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карт бөглөсөн огноо</source>
   <translation>Card filled in on</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Өөрчлөлт бүрт шинэ карт бөглөнө, хуучин нь үлдэнэ.</source>
   <translation>Every change is a new card; the old one stays.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Албан ёсны нэр</source>
   <translation>Official name</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Өмчийн хэлбэр</source>
   <translation>Form of ownership</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>төрийн</source>
   <translation>state</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>орон нутгийн</source>
   <translation>municipal</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>төрийн бус</source>
   <translation>non-state</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>хувийн</source>
   <translation>private</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>хуулийн этгээд бус хувь хүн</source>
   <translation>a person without a legal entity</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Үйлчилгээ үзүүлэгчийн төрөл</source>
   <translation>Kind of provider</translation>
  </message>
  <message id="organisation_card.provider.option.state">
   <source>төрийн байгууллага</source>
   <translation>state organisation</translation>
  </message>
  <message id="organisation_card.provider.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>non-governmental organisation</translation>
  </message>
  <message id="organisation_card.provider.option.firm">
   <source>хувийн хэвшил</source>
   <translation>private organisation</translation>
  </message>
  <message id="organisation_card.provider.option.person">
   <source>бие даасан нийгмийн ажилтан</source>
   <translation>independent social worker</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Бусад төрөл</source>
   <translation>Another kind</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Улсын бүртгэлийн гэрчилгээний дугаар</source>
   <translation>Registration certificate no.</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Бүртгэсэн огноо</source>
   <translation>Registered on</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Гэрчилгээ, хуулбар хадгалж буй газар</source>
   <translation>Where the certificate and its copy are kept</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Ажил, нөөц</source>
   <translation>Work and means</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Нийгмийн ажлын туршлага</source>
   <translation>Experience in social work</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Эрхэм зорилго, үнэт зүйл</source>
   <translation>Mission and values</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Шууд үйлчилгээ</source>
   <translation>Direct services</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Шууд бус үйлчилгээ</source>
   <translation>Indirect services</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Мэргэжлийн удирдлагын зохион байгуулалт</source>
   <translation>How supervision is arranged</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Хүний нөөц</source>
   <translation>Workforce</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Албан тушаал</source>
   <translation>Function</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Орон тоо</source>
   <translation>Posts</translation>
  </message>
  <message id="organisation_card.money">
   <source>Санхүүгийн эх үүсвэр</source>
   <translation>Sources of money</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Эх үүсвэр</source>
   <translation>Source</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Эзлэх хувь</source>
   <translation>Share</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Хариуцлага, комисс</source>
   <translation>Responsibility, commissions</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Амь нас, эрүүл мэндийн аюулгүй байдлыг хариуцах ажилтан</source>
   <translation>Answers for safety of life and health</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Шийдвэр бүрийг хэн, хэзээ гаргасныг үйл ажиллагааны бүртгэл хадгална.</source>
   <translation>Who decided what and when is kept in the log of acts.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Байгаа комисс, баг</source>
   <translation>Which commissions exist</translation>
  </message>
  <message id="organisation_card.commissions.option.joint">
   <source>хамтарсан баг</source>
   <translation>joint team</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>хүүхдийн төлөө зөвлөл</source>
   <translation>council for children</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Тусламж хүсэх мэдээллийг хаана авах</source>
   <translation>Where information on asking for help is given</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өөрийн гомдол, давж заалдах</source>
   <translation>The worker's own appeal</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Гомдол</source>
   <translation>Appeal</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Зөвхөн бичсэн хүн өөрөө харна.</source>
   <translation>Seen by its author alone.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Хэнд</source>
   <translation>To whom</translation>
  </message>
  <message id="own_appeal.about">
   <source>Юуны тухай</source>
   <translation>What about</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Answered on</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Хариу</source>
   <translation>Answer</translation>
  </message>
  <message id="placement.title">
   <source>Түр байрлуулалт, асрамжийн бүртгэл</source>
   <translation>Placement record</translation>
  </message>
  <message id="placement.page.placing">
   <source>Байрлуулалт</source>
   <translation>Placement</translation>
  </message>
  <message id="placement.kind">
   <source>Байрлуулалтын төрөл</source>
   <translation>Kind of placement</translation>
  </message>
  <message id="placement.kind.option.protective">
   <source>түр хамгаалах байрлуулалт</source>
   <translation>temporary protective placement</translation>
  </message>
  <message id="placement.kind.option.one_stop">
   <source>нэг цэгийн үйлчилгээ</source>
   <translation>one-stop service centre</translation>
  </message>
  <message id="placement.kind.option.shelter">
   <source>түр хамгаалах байр</source>
   <translation>temporary shelter</translation>
  </message>
  <message id="placement.kind.option.institution">
   <source>төвлөрсөн асрамж</source>
   <translation>institutional care</translation>
  </message>
  <message id="placement.kind.option.foster">
   <source>асрамжийн гэр бүл</source>
   <translation>foster (patronage) family</translation>
  </message>
  <message id="placement.kind.option.kin">
   <source>садан төрлийн асрамж</source>
   <translation>kinship care</translation>
  </message>
  <message id="placement.placed_on">
   <source>Байрлуулсан огноо, цаг</source>
   <translation>Date and time of placement</translation>
  </message>
  <message id="placement.secret_address">
   <source>Хаяг нь нууц уу</source>
   <translation>Is the address secret</translation>
  </message>
  <message id="placement.secret_address.hint">
   <source>Нууц хаягийг маш нууц хэсэгт тусад нь хадгална.</source>
   <translation>A secret address is kept apart, in the strictly confidential part.</translation>
  </message>
  <message id="placement.place">
   <source>Байрлуулсан газар</source>
   <translation>Place</translation>
  </message>
  <message id="placement.secret_place">
   <source>Нууц хаяг</source>
   <translation>Secret address</translation>
  </message>
  <message id="placement.escort">
   <source>Дагалдан явсан хүн</source>
   <translation>Accompanying person</translation>
  </message>
  <message id="placement.receiver">
   <source>Хүлээн авсан хүн</source>
   <translation>Received by</translation>
  </message>
  <message id="placement.page.reasons">
   <source>Шалтгаан, үндэслэл</source>
   <translation>Reason and legal basis</translation>
  </message>
  <message id="placement.why_apart">
   <source>Гэр бүлээс тусад нь байрлуулах шалтгаан</source>
   <translation>Why apart from the family</translation>
  </message>
  <message id="placement.why_apart.hint">
   <source>Гэрт нь аюулгүй байлгах ямар оролдлого хийснээ бас бичнэ.</source>
   <translation>Also write what was tried to keep the person safe at home.</translation>
  </message>
  <message id="placement.why_apart.ask">
   <source>Гэртээ үлдэхэд тань юу аюултай байна вэ? Та хаана, хэнтэй байвал тайван байх вэ?</source>
   <translation>What makes it dangerous to stay at home? Where and with whom would you feel calm?</translation>
  </message>
  <message id="placement.legal_basis">
   <source>Эрх зүйн үндэслэл</source>
   <translation>Legal basis</translation>
  </message>
  <message id="placement.legal_basis.option.consent">
   <source>зөвшөөрөл</source>
   <translation>consent</translation>
  </message>
  <message id="placement.legal_basis.option.court">
   <source>шүүхийн шийдвэр</source>
   <translation>court act</translation>
  </message>
  <message id="placement.legal_basis.option.local">
   <source>орон нутгийн захиргааны шийдвэр</source>
   <translation>decision of the local executive body</translation>
  </message>
  <message id="placement.legal_basis.option.police">
   <source>цагдаагийн шийдвэр</source>
   <translation>decision of the police</translation>
  </message>
  <message id="placement.legal_basis.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="placement.legal_basis_other">
   <source>Бусад үндэслэл</source>
   <translation>Other basis</translation>
  </message>
  <message id="placement.legal_basis_ref">
   <source>Зөвшөөрөл</source>
   <translation>Consent</translation>
  </message>
  <message id="placement.legal_basis_documents">
   <source>Шийдвэр, баримт</source>
   <translation>Decision and documents</translation>
  </message>
  <message id="placement.must_not_meet">
   <source>Уулзуулж болохгүй хүмүүс</source>
   <translation>Must not meet these persons</translation>
  </message>
  <message id="placement.must_not_meet.hint">
   <source>Маш нууц хэсэгт хадгална, файлтай хамт хэвлэгдэхгүй.</source>
   <translation>Kept in the strictly confidential part, not printed with the file.</translation>
  </message>
  <message id="placement.must_not_meet.ask">
   <source>Та хэнтэй таарахаас болгоомжилж байна вэ?</source>
   <translation>Whom are you afraid to meet?</translation>
  </message>
  <message id="placement.page.course">
   <source>Хугацаа, эргэн нэгтгэх</source>
   <translation>Duration and reintegration</translation>
  </message>
  <message id="placement.until">
   <source>Байрлуулах хугацаа дуусах огноо</source>
   <translation>Placed until</translation>
  </message>
  <message id="placement.reviews">
   <source>Байрлуулалтыг эргэн хянасан</source>
   <translation>Reviews of the placement</translation>
  </message>
  <message id="placement.reviews.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="placement.reviews.state">
   <source>Үйлчлүүлэгчийн байдал</source>
   <translation>Client's state</translation>
  </message>
  <message id="placement.reviews.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="placement.reviews.until">
   <source>Сунгасан хугацаа</source>
   <translation>Prolonged until</translation>
  </message>
  <message id="placement.reintegration">
   <source>Эргэн нэгтгэх зорилго</source>
   <translation>Reintegration goal</translation>
  </message>
  <message id="placement.reintegration.ask">
   <source>Гэртээ эргэж очихын тулд юу өөрчлөгдсөн байх ёстой вэ?</source>
   <translation>What must change before you can return home?</translation>
  </message>
  <message id="placement.reintegration_result">
   <source>Эргэн нэгтгэсэн үр дүн</source>
   <translation>Result of reintegration</translation>
  </message>
  <message id="placement.reintegration_result.hint">
   <source>Байрлуулалт дуусахад нөхөж бичнэ.</source>
   <translation>Filled in when the placement ends.</translation>
  </message>
  <message id="placement.ended_on">
   <source>Байрлуулалт дууссан огноо</source>
   <translation>Date the placement ended</translation>
  </message>
  <message id="presentation.title">
   <source>Кейс танилцуулах хуудас</source>
   <translation>Case presentation sheet</translation>
  </message>
  <message id="presentation.page.about">
   <source>Нэргүй танилцуулга</source>
   <translation>Anonymous presentation</translation>
  </message>
  <message id="presentation.made_on">
   <source>Хуудас бэлтгэсэн огноо</source>
   <translation>Date the sheet was prepared</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Түр код</source>
   <translation>Temporary code</translation>
  </message>
  <message id="presentation.age_group">
   <source>Насны бүлэг</source>
   <translation>Age group</translation>
  </message>
  <message id="presentation.sex">
   <source>Хүйс</source>
   <translation>Sex</translation>
  </message>
  <message id="presentation.place_type">
   <source>Суурин газрын төрөл</source>
   <translation>Type of place</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>хот</source>
   <translation>town</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>сум, суурин</source>
   <translation>village</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>хөдөө, алслагдсан газар</source>
   <translation>remote place</translation>
  </message>
  <message id="presentation.family">
   <source>Гэр бүл</source>
   <translation>Family</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Нэр бичихгүй, үүргээр нь бичнэ: ээж, аав, эмээ.</source>
   <translation>No names, roles only: mother, father, grandmother.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Үйл явдлын дараалал</source>
   <translation>Timeline</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Огноо бичихгүй, кейс нээснээс хойших өдрөөр тоолно.</source>
   <translation>No dates: count the days since the case was opened.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Өдөр</source>
   <translation>Day</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Үйл явдал</source>
   <translation>Event</translation>
  </message>
  <message id="presentation.page.question">
   <source>Хэлэлцүүлэх асуудал</source>
   <translation>Matter for discussion</translation>
  </message>
  <message id="presentation.risks">
   <source>Эрсдэл</source>
   <translation>Risk</translation>
  </message>
  <message id="presentation.strengths">
   <source>Давуу тал</source>
   <translation>Strengths</translation>
  </message>
  <message id="presentation.tried">
   <source>Өмнө нь хийж үзсэн арга хэмжээ</source>
   <translation>What was tried</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Юу тус болсон бэ? Юу тус болоогүй вэ?</source>
   <translation>What helped? What did not?</translation>
  </message>
  <message id="presentation.question">
   <source>Хамт олноос асуух асуулт</source>
   <translation>Question to colleagues</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Хамт олноосоо яг юуг сонсмоор байна вэ?</source>
   <translation>What exactly would you like to hear from your colleagues?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Таних боломжтой мэдээлэл байхгүйг шалгасан</source>
   <translation>Checked: no identifying data</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>нэр байхгүй</source>
   <translation>no names</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>хаяг, сургууль, ажлын газрын нэр байхгүй</source>
   <translation>no address, school or place of work</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>төрсөн болон бусад бодит огноо байхгүй</source>
   <translation>no birth date or other real dates</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>таньж болох онцгой шинж байхгүй</source>
   <translation>no unusual details that could be recognised</translation>
  </message>
  <message id="prevention_log.title">
   <source>Урьдчилан сэргийлэх, шууд бус үйл ажиллагааны бүртгэл</source>
   <translation>Prevention and indirect-work log</translation>
  </message>
  <message id="prevention_log.page.event">
   <source>Үйл ажиллагаа</source>
   <translation>Activity</translation>
  </message>
  <message id="prevention_log.held_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="prevention_log.place">
   <source>Газар</source>
   <translation>Place</translation>
  </message>
  <message id="prevention_log.topic">
   <source>Сэдэв</source>
   <translation>Topic</translation>
  </message>
  <message id="prevention_log.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="prevention_log.kind.option.training">
   <source>сургалт</source>
   <translation>training</translation>
  </message>
  <message id="prevention_log.kind.option.advocacy">
   <source>нөлөөллийн ажил</source>
   <translation>advocacy</translation>
  </message>
  <message id="prevention_log.kind.option.campaign">
   <source>аян</source>
   <translation>campaign</translation>
  </message>
  <message id="prevention_log.kind.option.support_group">
   <source>дэмжлэгийн бүлэг</source>
   <translation>support group</translation>
  </message>
  <message id="prevention_log.kind.option.club">
   <source>клуб</source>
   <translation>club</translation>
  </message>
  <message id="prevention_log.kind.option.patronage">
   <source>нийгмийн эргүүл</source>
   <translation>social patronage</translation>
  </message>
  <message id="prevention_log.kind.option.staff_training">
   <source>ажилтны сургалт</source>
   <translation>staff training</translation>
  </message>
  <message id="prevention_log.kind.option.policy">
   <source>бодлогын ажил</source>
   <translation>policy work</translation>
  </message>
  <message id="prevention_log.audience">
   <source>Оролцогчид</source>
   <translation>Audience</translation>
  </message>
  <message id="prevention_log.audience.who">
   <source>Хэн</source>
   <translation>Who</translation>
  </message>
  <message id="prevention_log.audience.age">
   <source>Нас</source>
   <translation>Age</translation>
  </message>
  <message id="prevention_log.audience.female">
   <source>Эмэгтэй</source>
   <translation>Women</translation>
  </message>
  <message id="prevention_log.audience.male">
   <source>Эрэгтэй</source>
   <translation>Men</translation>
  </message>
  <message id="prevention_log.attended">
   <source>Оролцсон үйлчлүүлэгчид (кейсийн код)</source>
   <translation>Clients who took part (codes)</translation>
  </message>
  <message id="prevention_log.attended.hint">
   <source>Нэр бичихгүй.</source>
   <translation>No names.</translation>
  </message>
  <message id="prevention_log.partners">
   <source>Түнш, манлайлагчид</source>
   <translation>Partners, leaders involved</translation>
  </message>
  <message id="prevention_log.materials">
   <source>Материал</source>
   <translation>Materials</translation>
  </message>
  <message id="prevention_log.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="prevention_log.families">
   <source>Илэрсэн өрх (кейсийн код)</source>
   <translation>Families detected (codes)</translation>
  </message>
  <message id="prevention_log.families.hint">
   <source>Нэр бичихгүй.</source>
   <translation>No names.</translation>
  </message>
  <message id="process_note.title">
   <source>Үйл явцын тэмдэглэл / уулзалтын тэмдэглэл</source>
   <translation>Process note / meeting note</translation>
  </message>
  <message id="process_note.page.meeting">
   <source>Уулзалт</source>
   <translation>Meeting</translation>
  </message>
  <message id="process_note.met_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="process_note.started">
   <source>Эхэлсэн</source>
   <translation>Started</translation>
  </message>
  <message id="process_note.ended">
   <source>Дууссан</source>
   <translation>Ended</translation>
  </message>
  <message id="process_note.place">
   <source>Газар, өрөө</source>
   <translation>Place, room</translation>
  </message>
  <message id="process_note.place.hint">
   <source>Хаягийг бүү бич: «зөвлөгөөний өрөө», «гэрт нь».</source>
   <translation>No address: “counselling room”, “at home”.</translation>
  </message>
  <message id="process_note.kind">
   <source>Уулзалтын хэлбэр</source>
   <translation>Kind of meeting</translation>
  </message>
  <message id="process_note.kind.option.individual">
   <source>ганцаарчилсан</source>
   <translation>individual</translation>
  </message>
  <message id="process_note.kind.option.family">
   <source>гэр бүлийн</source>
   <translation>family</translation>
  </message>
  <message id="process_note.kind.option.group">
   <source>бүлгийн</source>
   <translation>group</translation>
  </message>
  <message id="process_note.kind.option.phone">
   <source>утсаар</source>
   <translation>by phone</translation>
  </message>
  <message id="process_note.kind.option.outreach">
   <source>явуулын</source>
   <translation>outreach</translation>
  </message>
  <message id="process_note.kind.option.accompaniment">
   <source>байгууллагад дагалдан очих</source>
   <translation>accompaniment to an institution</translation>
  </message>
  <message id="process_note.kind.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="process_note.kind_other">
   <source>Бусад хэлбэр</source>
   <translation>Other kind</translation>
  </message>
  <message id="process_note.present">
   <source>Оролцсон хүмүүс</source>
   <translation>Present</translation>
  </message>
  <message id="process_note.present.hint">
   <source>Нэр нь бүртгэлд хадгалагдаж, тэмдэглэлд үүрэг нь гарна.</source>
   <translation>Names stay in the register; the note shows the role.</translation>
  </message>
  <message id="process_note.purpose">
   <source>Уулзалтын зорилго</source>
   <translation>Purpose of the meeting</translation>
  </message>
  <message id="process_note.purpose.ask">
   <source>Өнөөдөр бид юуг ярилцвал танд хэрэгтэй вэ?</source>
   <translation>What would be useful for you to talk about today?</translation>
  </message>
  <message id="process_note.page.course">
   <source>Уулзалтын явц</source>
   <translation>Course of the meeting</translation>
  </message>
  <message id="process_note.facts">
   <source>Баримт</source>
   <translation>Facts</translation>
  </message>
  <message id="process_note.facts.hint">
   <source>Юу болсныг дүгнэлтгүй, дарааллаар нь бичнэ.</source>
   <translation>What happened, in order, without conclusions.</translation>
  </message>
  <message id="process_note.said">
   <source>Ярьсан зүйл</source>
   <translation>What was said</translation>
  </message>
  <message id="process_note.said.hint">
   <source>Чухал үгийг хашилтад, хэн хэлснийг тэмдэглэнэ.</source>
   <translation>Important words in quotation marks, with who said them.</translation>
  </message>
  <message id="process_note.said.ask">
   <source>Би таныг зөв ойлгосон эсэхээ шалгая: та … гэж хэлсэн үү?</source>
   <translation>Let me check that I understood: did you say that …?</translation>
  </message>
  <message id="process_note.observation">
   <source>Ажилтны ажиглалт</source>
   <translation>Worker's observation</translation>
  </message>
  <message id="process_note.observation.hint">
   <source>Харсан зүйл: байдал, харилцаа, орчин.</source>
   <translation>What you saw: condition, relations, surroundings.</translation>
  </message>
  <message id="process_note.hypothesis">
   <source>Ажилтны таамаглал</source>
   <translation>Worker's hypothesis</translation>
  </message>
  <message id="process_note.hypothesis.hint">
   <source>Баримт биш. Дараагийн уулзалтаар шалгах зүйл.</source>
   <translation>Not a fact. Something to check at the next meeting.</translation>
  </message>
  <message id="process_note.page.work">
   <source>Үзүүлсэн интервенц</source>
   <translation>Intervention made</translation>
  </message>
  <message id="process_note.method">
   <source>Хэрэглэсэн арга</source>
   <translation>Method used</translation>
  </message>
  <message id="process_note.method.option.counselling">
   <source>зөвлөгөө өгөх</source>
   <translation>counselling</translation>
  </message>
  <message id="process_note.method.option.psychosocial">
   <source>нийгэм-сэтгэлзүйн дэмжлэг</source>
   <translation>psychosocial support</translation>
  </message>
  <message id="process_note.method.option.crisis">
   <source>хямралын интервенц</source>
   <translation>crisis intervention</translation>
  </message>
  <message id="process_note.method.option.problem_solving">
   <source>асуудал шийдвэрлэх</source>
   <translation>problem solving</translation>
  </message>
  <message id="process_note.method.option.strengths">
   <source>давуу талд тулгуурлах</source>
   <translation>building on strengths</translation>
  </message>
  <message id="process_note.method.option.family_work">
   <source>гэр бүлтэй ажиллах</source>
   <translation>work with the family</translation>
  </message>
  <message id="process_note.method.option.group_work">
   <source>бүлгийн ажил</source>
   <translation>group work</translation>
  </message>
  <message id="process_note.method.option.informing">
   <source>мэдээллээр хангах</source>
   <translation>informing</translation>
  </message>
  <message id="process_note.method.option.referral">
   <source>холбон зуучлах</source>
   <translation>referral</translation>
  </message>
  <message id="process_note.method.option.advocacy">
   <source>эрхийг нь хамгаалах</source>
   <translation>advocacy</translation>
  </message>
  <message id="process_note.method.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="process_note.method_other">
   <source>Бусад арга</source>
   <translation>Other method</translation>
  </message>
  <message id="process_note.intervention">
   <source>Үзүүлсэн интервенц</source>
   <translation>Intervention made</translation>
  </message>
  <message id="process_note.intervention.hint">
   <source>Юу хийсэн, үйлчлүүлэгч хэрхэн хүлээж авсан.</source>
   <translation>What was done and how the client took it.</translation>
  </message>
  <message id="process_note.plan_ref">
   <source>Хамаарах төлөвлөгөө</source>
   <translation>Related plan</translation>
  </message>
  <message id="process_note.plan_goals">
   <source>Төлөвлөгөөний аль зорилго</source>
   <translation>Which goal of the plan</translation>
  </message>
  <message id="process_note.plan_goals.hint">
   <source>Зорилгын дугаар.</source>
   <translation>Number of the goal.</translation>
  </message>
  <message id="process_note.changes">
   <source>Гарсан өөрчлөлт</source>
   <translation>Changes seen</translation>
  </message>
  <message id="process_note.changes.ask">
   <source>Өмнөх уулзалтаас хойш юу өөрчлөгдсөн бэ? Юу нь сайжирсан бэ?</source>
   <translation>What has changed since we last met? What is better?</translation>
  </message>
  <message id="process_note.page.safety">
   <source>Аюулгүй байдал, ёс зүй</source>
   <translation>Safety and ethics</translation>
  </message>
  <message id="process_note.new_risk">
   <source>Шинэ эрсдэл гарсан уу</source>
   <translation>Is there a new risk</translation>
  </message>
  <message id="process_note.new_risk.ask">
   <source>Өмнө уулзсанаас хойш айж, аюулд орсон зүйл байсан уу?</source>
   <translation>Since we last met, was there a moment when you were afraid or in danger?</translation>
  </message>
  <message id="process_note.new_risk_detail">
   <source>Шинэ эрсдэл, авсан арга хэмжээ</source>
   <translation>New risk and measures taken</translation>
  </message>
  <message id="process_note.threat">
   <source>Өөртөө, бусдад учруулах аюул</source>
   <translation>Threat to self or others</translation>
  </message>
  <message id="process_note.threat.hint">
   <source>Аюул байхгүй бол хоосон орхино. Тэмдэглэсэн даруйд анхааруулга гарна.</source>
   <translation>Leave empty if there is no threat. A mark raises an alert at once.</translation>
  </message>
  <message id="process_note.threat.ask">
   <source>Хүнд үед өөрийгөө эсвэл бусдыг гэмтээх бодол төрж байсан уу? Ингэж асуух нь зүгээр, хариулт танд тусална.</source>
   <translation>In a hard moment, did you think of harming yourself or someone else? It is all right to talk about it; your answer helps us help you.</translation>
  </message>
  <message id="process_note.threat.option.self">
   <source>өөрийгөө гэмтээх аюул</source>
   <translation>threat to self</translation>
  </message>
  <message id="process_note.threat.option.others">
   <source>бусдад гэмтэл учруулах аюул</source>
   <translation>threat to others</translation>
  </message>
  <message id="process_note.gift">
   <source>Бэлэг санал болгосон уу</source>
   <translation>Was a gift offered</translation>
  </message>
  <message id="process_note.gift_detail">
   <source>Бэлгийн талаар юу хийсэн</source>
   <translation>What was done about the gift</translation>
  </message>
  <message id="process_note.page.agreements">
   <source>Дүгнэлт, тохиролцоо</source>
   <translation>Summary and agreements</translation>
  </message>
  <message id="process_note.summary">
   <source>Хамтран хийсэн дүгнэлт</source>
   <translation>Joint summary</translation>
  </message>
  <message id="process_note.summary.ask">
   <source>Өнөөдөр бид юу ярилцсанаа хамтдаа дүгнэе. Танд юу нь хамгийн хэрэгтэй байв?</source>
   <translation>Let us sum up together what we talked about. What was most useful to you?</translation>
  </message>
  <message id="process_note.shown">
   <source>Үйлчлүүлэгчид танилцуулсан уу</source>
   <translation>Shown to the client</translation>
  </message>
  <message id="process_note.agreements">
   <source>Тохиролцсон зүйл</source>
   <translation>Agreements</translation>
  </message>
  <message id="process_note.agreements.ask">
   <source>Дараагийн уулзалт хүртэл хэн юу хийх вэ? Танд боломжтой юу?</source>
   <translation>Who does what until we meet again? Is that possible for you?</translation>
  </message>
  <message id="process_note.agreements.what">
   <source>Юу хийх</source>
   <translation>What to do</translation>
  </message>
  <message id="process_note.agreements.who">
   <source>Хэн</source>
   <translation>Who</translation>
  </message>
  <message id="process_note.agreements.until">
   <source>Хэзээ хүртэл</source>
   <translation>Until</translation>
  </message>
  <message id="process_note.next_meeting">
   <source>Дараагийн уулзалт</source>
   <translation>Next meeting</translation>
  </message>
  <message id="process_note.page.attached">
   <source>Бичлэг, маш нууц хэсэг, гарын үсэг</source>
   <translation>Recording, strictly confidential part, signature</translation>
  </message>
  <message id="process_note.audio">
   <source>Дуу хураасан уу</source>
   <translation>Was there an audio recording</translation>
  </message>
  <message id="process_note.audio.hint">
   <source>Зөвхөн зөвшөөрөлтэйгөөр.</source>
   <translation>Only with consent.</translation>
  </message>
  <message id="process_note.audio.ask">
   <source>Ярилцлагыг дуу хураагуурт бичвэл та зөвшөөрөх үү? Татгалзах нь таны эрх, үйлчилгээнд нөлөөлөхгүй.</source>
   <translation>Would you agree to an audio recording? You may say no; it will not affect the service.</translation>
  </message>
  <message id="process_note.audio_consent">
   <source>Дуу хураах зөвшөөрөл</source>
   <translation>Consent to audio recording</translation>
  </message>
  <message id="process_note.audio_file">
   <source>Дуу хураах бичлэг</source>
   <translation>Audio recording</translation>
  </message>
  <message id="process_note.confidential_part">
   <source>Маш нууц хэсэг</source>
   <translation>Strictly confidential part</translation>
  </message>
  <message id="process_note.confidential_part.hint">
   <source>Бусадтай хуваалцах боломжгүй мэдээлэл. Тусад нь хадгалж, тусад нь хэвлэнэ.</source>
   <translation>Information that cannot be shared. Kept apart, printed apart.</translation>
  </message>
  <message id="process_note.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="process_note.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="process_note.declined">
   <source>Санал болгосон үйлчилгээнээс татгалзсан уу</source>
   <translation>Was a service that was offered declined</translation>
  </message>
  <message id="process_note.declined.hint">
   <source>Татгалзах нь үйлчлүүлэгчийн эрх.</source>
   <translation>Declining is the client's right.</translation>
  </message>
  <message id="process_note.declined_detail">
   <source>Юунаас, ямар шалтгаанаар татгалзсан</source>
   <translation>What was declined, and why</translation>
  </message>
  <message id="process_note.declined_problems">
   <source>Үнэлгээний аль асуудал (№)</source>
   <translation>Which problem of the assessment (no.)</translation>
  </message>
  <message id="process_note.declined_goals">
   <source>Төлөвлөгөөний аль зорилго (№)</source>
   <translation>Which goal of the plan (no.)</translation>
  </message>
  <message id="prohibitions.title">
   <source>Хориглох зүйлийн танилцуулга, мэдэгдэл</source>
   <translation>Acknowledgement of prohibitions; gifts and conflicts</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Танилцсан зүйл</source>
   <translation>Points read</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Танилцсан огноо</source>
   <translation>Read on</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 зүйлийг уншсан</source>
   <translation>The 13 points were read</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Ялгаварлахгүй, онцлогийг үл тоохгүй</source>
   <translation>No discrimination; differences are respected</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Үйлчлүүлэгчтэй дотно харилцаа үүсгэхгүй</source>
   <translation>No intimate relation with a client</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Бусдад хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</source>
   <translation>No silence about planned harm to others</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өөртөө хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</source>
   <translation>No silence about planned self-harm</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Худал, хайнга үнэлгээ хийхгүй</source>
   <translation>No false or careless assessment</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Хэрэгтэй үйлчилгээг хойшлуулахгүй, нуухгүй</source>
   <translation>No needed service is withheld</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Нууцыг задруулахгүй</source>
   <translation>No breach of confidentiality</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Нотлох баримтыг өөрчлөхгүй, дутуу бүрдүүлэхгүй</source>
   <translation>Evidence is kept truthfully</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Зөвшөөрөлд хуурамч материал бүрдүүлэхгүй</source>
   <translation>No forged papers for a licence</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Хэрэгтэй үйлчилгээнд холбохоос татгалзахгүй</source>
   <translation>Clients are linked to the services they need</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Бэлэг, шан харамж авахгүй</source>
   <translation>No gifts or rewards</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Хор хүргэх, үр дүнгүй арга хэрэглэхгүй</source>
   <translation>No harmful or useless methods</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Бусад оролцогчоос хамгаалахаа орхигдуулахгүй</source>
   <translation>Clients are protected from other participants</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Ашиг сонирхлын зөрчлийн мэдэгдэл</source>
   <translation>Conflict declaration</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Кейсийн код</source>
   <translation>Case code</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Ямар холбоотой</source>
   <translation>Relation</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Авсан арга хэмжээ</source>
   <translation>Measure</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Санал болгосон бэлэг</source>
   <translation>Gifts offered</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Юу</source>
   <translation>What</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Юу хийсэн</source>
   <translation>What was done</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>татгалзсан</source>
   <translation>declined</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>буцаасан</source>
   <translation>returned</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="quarterly_report.title">
   <source>3 сар тутмын тайлан</source>
   <translation>Three-month report</translation>
  </message>
  <message id="quarterly_report.page.work">
   <source>Хийсэн ажил</source>
   <translation>Work done</translation>
  </message>
  <message id="quarterly_report.reported_on">
   <source>Тайлангийн огноо</source>
   <translation>Date of the report</translation>
  </message>
  <message id="quarterly_report.quarter">
   <source>Тайлант улирал</source>
   <translation>Quarter</translation>
  </message>
  <message id="quarterly_report.work_done">
   <source>Тайлант хугацаанд хийсэн ажил</source>
   <translation>Work done in the period</translation>
  </message>
  <message id="quarterly_report.work_done.hint">
   <source>Тэмдэглэл, холбон зуучлал, гэрээр очсон бүртгэлээс.</source>
   <translation>From notes, referrals and visits.</translation>
  </message>
  <message id="quarterly_report.work_done.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="quarterly_report.work_done.activity">
   <source>Ажил</source>
   <translation>Activity</translation>
  </message>
  <message id="quarterly_report.work_done.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="quarterly_report.recommendations">
   <source>Үйлчилгээний төлөвлөгөөний зөвлөмж, биелэлт</source>
   <translation>Recommendations of the service plan and their state</translation>
  </message>
  <message id="quarterly_report.recommendations.recommendation">
   <source>Зөвлөмж</source>
   <translation>Recommendation</translation>
  </message>
  <message id="quarterly_report.recommendations.state">
   <source>Биелэлт</source>
   <translation>State</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.not_started">
   <source>эхлээгүй</source>
   <translation>not started</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.in_progress">
   <source>хийгдэж байна</source>
   <translation>in progress</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.done">
   <source>биелсэн</source>
   <translation>done</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.not_done">
   <source>биелээгүй</source>
   <translation>not done</translation>
  </message>
  <message id="quarterly_report.recommendations.obstacle">
   <source>Саад бэрхшээл</source>
   <translation>Obstacle</translation>
  </message>
  <message id="quarterly_report.page.progress">
   <source>Үр дүнгийн явц</source>
   <translation>Progress of results</translation>
  </message>
  <message id="quarterly_report.progress">
   <source>Үр дүнгийн явц</source>
   <translation>Progress of results</translation>
  </message>
  <message id="quarterly_report.progress.hint">
   <source>Зорилго бүрээр: эхний байдал, одоогийн байдал.</source>
   <translation>For each goal: start state and present state.</translation>
  </message>
  <message id="quarterly_report.open_items">
   <source>Хугацаа хэтэрсэн ажил, дутуу материал</source>
   <translation>Overdue work, missing items</translation>
  </message>
  <message id="quarterly_report.next_quarter">
   <source>Дараагийн улиралд хийх ажил</source>
   <translation>Work in the next quarter</translation>
  </message>
  <message id="quarterly_report.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="quarterly_report.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="quarterly_report.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>supervisor</translation>
  </message>
  <message id="quarterly_report.received_on">
   <source>Мэргэжлийн удирдагч хүлээн авсан</source>
   <translation>Received by the supervisor</translation>
  </message>
  <message id="quarterly_report.received_on.hint">
   <source>Удирдагч тайланг хүлээн авсан өдөр; дараа нь нөхөж бичиж болно.</source>
   <translation>The day the supervisor received the report; it may be entered later.</translation>
  </message>
  <message id="rapid_call.title">
   <source>Шуурхай дуудлагын хуудас; эрсдэлийн болон аюулгүй зэргийн үнэлгээ</source>
   <translation>Rapid call sheet with risk and danger-level assessment</translation>
  </message>
  <message id="rapid_call.page.call">
   <source>Дуудлага</source>
   <translation>Call</translation>
  </message>
  <message id="rapid_call.received_at">
   <source>Дуудлага авсан огноо, цаг</source>
   <translation>Date and time of the call</translation>
  </message>
  <message id="rapid_call.received_at.hint">
   <source>24 ба 72 цагийн хугацаа энэ цагаас эхэлнэ.</source>
   <translation>The 24 and 72 hours run from this time.</translation>
  </message>
  <message id="rapid_call.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Channel</translation>
  </message>
  <message id="rapid_call.caller">
   <source>Дуудлага өгсөн хүн</source>
   <translation>Caller</translation>
  </message>
  <message id="rapid_call.caller.hint">
   <source>Нэрээ хэлэхийг хүсээгүй бол хоосон үлдээнэ.</source>
   <translation>Leave empty if the caller does not want to give a name.</translation>
  </message>
  <message id="rapid_call.caller.ask">
   <source>Та хүсвэл нэр, утсаа үлдээгээрэй. Нэрийг тань тусад нь нууцлан хадгална.</source>
   <translation>If you wish, leave your name and phone number. Your name is kept apart and confidential.</translation>
  </message>
  <message id="rapid_call.place">
   <source>Болсон газар</source>
   <translation>Place</translation>
  </message>
  <message id="rapid_call.place.ask">
   <source>Та яг одоо хаана байна вэ? Бид очиход ямар газар, юугаар таних вэ?</source>
   <translation>Where exactly are you now? How will we recognise the place when we come?</translation>
  </message>
  <message id="rapid_call.present">
   <source>Тэнд байсан хүмүүс</source>
   <translation>Persons present</translation>
  </message>
  <message id="rapid_call.present.hint">
   <source>Хүүхдүүдийг заавал бич.</source>
   <translation>Always list the children.</translation>
  </message>
  <message id="rapid_call.present.ask">
   <source>Одоо таны хажууд хэн байна вэ? Хүүхдүүд хаана байна вэ?</source>
   <translation>Who is with you now? Where are the children?</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts">
   <source>Хүчирхийлэл үйлдсэн байж болзошгүй этгээд одоо хаана байгаа</source>
   <translation>Where the alleged perpetrator is now</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts.hint">
   <source>Мэдэгдэхгүй бол «тодорхойгүй» гэж бич.</source>
   <translation>If nobody knows, write “unknown”.</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts.ask">
   <source>Тэр хүн одоо ойрхон байна уу? Та чөлөөтэй ярьж чадаж байна уу?</source>
   <translation>Is that person close by? Can you speak freely?</translation>
  </message>
  <message id="rapid_call.page.event">
   <source>Юу болсон</source>
   <translation>What happened</translation>
  </message>
  <message id="rapid_call.what_happened">
   <source>Болсон явдал</source>
   <translation>Events</translation>
  </message>
  <message id="rapid_call.what_happened.hint">
   <source>Баримтыг ярьсан үгээр нь, хашилтад бич. Дүгнэлт бүү хий.</source>
   <translation>Write facts in the person's own words, in quotation marks. Draw no conclusions.</translation>
  </message>
  <message id="rapid_call.what_happened.ask">
   <source>Юу болсныг өөрийнхөөрөө ярьж өгөхгүй юу? Яарах хэрэггүй, хариулахыг хүсэхгүй бол зүгээр.</source>
   <translation>Would you tell me in your own way what happened? Take your time; it is fine not to answer.</translation>
  </message>
  <message id="rapid_call.dangers">
   <source>Хүчирхийлэл, аюулын төрөл</source>
   <translation>Kinds of violence or danger</translation>
  </message>
  <message id="rapid_call.dangers.option.physical">
   <source>Бие махбодын хүчирхийлэл</source>
   <translation>Physical violence</translation>
  </message>
  <message id="rapid_call.dangers.option.psychological">
   <source>Сэтгэл санааны хүчирхийлэл</source>
   <translation>Psychological violence</translation>
  </message>
  <message id="rapid_call.dangers.option.sexual">
   <source>Бэлгийн хүчирхийлэл</source>
   <translation>Sexual violence</translation>
  </message>
  <message id="rapid_call.dangers.option.economic">
   <source>Эдийн засгийн хүчирхийлэл</source>
   <translation>Economic violence</translation>
  </message>
  <message id="rapid_call.dangers.option.neglect">
   <source>Үл хайхрах</source>
   <translation>Neglect</translation>
  </message>
  <message id="rapid_call.dangers.option.accident">
   <source>Осол</source>
   <translation>Accident</translation>
  </message>
  <message id="rapid_call.dangers.option.self_harm">
   <source>Өөрийгөө гэмтээх</source>
   <translation>Self-harm</translation>
  </message>
  <message id="rapid_call.dangers.option.other">
   <source>Бусад</source>
   <translation>Other</translation>
  </message>
  <message id="rapid_call.dangers_other">
   <source>Бусад аюул</source>
   <translation>Other danger</translation>
  </message>
  <message id="rapid_call.departed_at">
   <source>Явсан цаг</source>
   <translation>Time of departure</translation>
  </message>
  <message id="rapid_call.arrived_at">
   <source>Очсон цаг</source>
   <translation>Time of arrival</translation>
  </message>
  <message id="rapid_call.client_seen">
   <source>Үйлчлүүлэгчтэй уулзсан эсэх</source>
   <translation>Client seen</translation>
  </message>
  <message id="rapid_call.client_seen_reason">
   <source>Уулзаагүй шалтгаан</source>
   <translation>Why the client was not seen</translation>
  </message>
  <message id="rapid_call.client_seen_at">
   <source>Үйлчлүүлэгчтэй уулзсан цаг</source>
   <translation>Time the client was seen</translation>
  </message>
  <message id="rapid_call.page.state">
   <source>Биеийн байдал, яаралтай тусламж</source>
   <translation>State of health, urgent help</translation>
  </message>
  <message id="rapid_call.injuries">
   <source>Бэртэл, гэмтэл, биеийн байдал</source>
   <translation>Injuries, state of health</translation>
  </message>
  <message id="rapid_call.injuries.hint">
   <source>Харагдсан зүйлийг л бич: байрлал, хэмжээ, өнгө. Гэмтэлгүй бол «илрээгүй» гэж бич.</source>
   <translation>Write only what can be seen: place, size, colour. If there is no injury, write “none seen”.</translation>
  </message>
  <message id="rapid_call.injuries.ask">
   <source>Хаана нь өвдөж байна вэ? Эмчид үзүүлэх хэрэгтэй юу?</source>
   <translation>Where does it hurt? Do you need to see a doctor?</translation>
  </message>
  <message id="rapid_call.body_map">
   <source>Биеийн зураглал</source>
   <translation>Body map</translation>
  </message>
  <message id="rapid_call.body_map.hint">
   <source>Гэмтлийн байрлалыг тэмдэглэ. Хувцсыг бүү тайлуул.</source>
   <translation>Mark where the injuries are. Do not ask the person to undress.</translation>
  </message>
  <message id="rapid_call.help_needed">
   <source>Бэртэл, гэмтэл эсвэл амь нас, эрүүл мэндэд аюул байгаа эсэх</source>
   <translation>Injury or danger to life or health</translation>
  </message>
  <message id="rapid_call.urgent_help">
   <source>Үзүүлсэн шуурхай тусламж</source>
   <translation>Urgent help given</translation>
  </message>
  <message id="rapid_call.urgent_help.hint">
   <source>Төрөл бүрд хэнд, хэдэн цагт хүлээлгэж өгснөө бич.</source>
   <translation>For each kind write to whom and at what time you handed over.</translation>
  </message>
  <message id="rapid_call.urgent_help.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.medical">
   <source>Эмнэлгийн шуурхай тусламж</source>
   <translation>Urgent medical help</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.legal">
   <source>Хууль эрх зүйн шуурхай тусламж</source>
   <translation>Urgent legal help</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.social">
   <source>Нийгмийн ажлын шуурхай үйлчилгээ</source>
   <translation>Rapid social work service</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.psychological">
   <source>Сэтгэл зүйн зөвлөгөө, сэтгэл засал</source>
   <translation>Psychological counselling, therapy</translation>
  </message>
  <message id="rapid_call.urgent_help.organisation">
   <source>Байгууллага</source>
   <translation>Organisation</translation>
  </message>
  <message id="rapid_call.urgent_help.person">
   <source>Хүлээн авсан хүн</source>
   <translation>Received by</translation>
  </message>
  <message id="rapid_call.urgent_help.time">
   <source>Цаг</source>
   <translation>Time</translation>
  </message>
  <message id="rapid_call.urgent_help.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="rapid_call.page.risk">
   <source>Эрсдэлийн болон хамгаалах хүчин зүйл</source>
   <translation>Risk and protective factors</translation>
  </message>
  <message id="rapid_call.risk_factors">
   <source>Эрсдэлийн хүчин зүйл</source>
   <translation>Risk factors</translation>
  </message>
  <message id="rapid_call.risk_factors.hint">
   <source>Илэрсэн бүрийг тэмдэглэ; хоосон хайрцаг нь илрээгүйг заана.</source>
   <translation>Tick everything you found; an empty box means “not found”.</translation>
  </message>
  <message id="rapid_call.risk_factors.ask">
   <source>Өмнө нь ийм зүйл болж байсан уу? Та өнөө шөнө эндээ үлдэхээс айж байна уу?</source>
   <translation>Has this happened before? Are you afraid to stay here tonight?</translation>
  </message>
  <message id="rapid_call.risk_factors.option.repeated">
   <source>Хүчирхийлэл давтагдсан</source>
   <translation>Repeated violence</translation>
  </message>
  <message id="rapid_call.risk_factors.option.weapon">
   <source>Зэвсэг, зэвсгийн чанартай зүйл</source>
   <translation>Weapon, or object used as one</translation>
  </message>
  <message id="rapid_call.risk_factors.option.alcohol_drugs">
   <source>Согтууруулах ундаа, мансууруулах бодис</source>
   <translation>Alcohol, drugs</translation>
  </message>
  <message id="rapid_call.risk_factors.option.threats_to_kill">
   <source>Алахаар заналхийлсэн</source>
   <translation>Threats to kill</translation>
  </message>
  <message id="rapid_call.risk_factors.option.strangulation">
   <source>Хоолой боосон</source>
   <translation>Strangulation</translation>
  </message>
  <message id="rapid_call.risk_factors.option.pregnancy">
   <source>Жирэмсэн</source>
   <translation>Pregnancy</translation>
  </message>
  <message id="rapid_call.risk_factors.option.small_children">
   <source>Бага насны хүүхэдтэй</source>
   <translation>Small children</translation>
  </message>
  <message id="rapid_call.risk_factors.option.isolation">
   <source>Бусдаас тусгаарласан</source>
   <translation>Isolated from others</translation>
  </message>
  <message id="rapid_call.risk_factors.option.access">
   <source>Хүчирхийлэгч чөлөөтэй ойртох боломжтой</source>
   <translation>Perpetrator has free access</translation>
  </message>
  <message id="rapid_call.risk_factors.option.own_fear">
   <source>Үйлчлүүлэгч өөрөө айж байгаа</source>
   <translation>Client is afraid</translation>
  </message>
  <message id="rapid_call.protective_factors">
   <source>Хамгаалах хүчин зүйл</source>
   <translation>Protective factors</translation>
  </message>
  <message id="rapid_call.protective_factors.ask">
   <source>Хэцүү үед хэн танд тусалдаг вэ? Хэн дээр очвол аюулгүй байдаг вэ?</source>
   <translation>Who helps you in hard times? With whom are you safe?</translation>
  </message>
  <message id="rapid_call.protector_able">
   <source>Хамгаалж чадах эцэг эх, асран хамгаалагч байгаа эсэх</source>
   <translation>A parent or guardian is able to protect</translation>
  </message>
  <message id="rapid_call.protector">
   <source>Хамгаалж чадах хүн</source>
   <translation>Person able to protect</translation>
  </message>
  <message id="rapid_call.threat">
   <source>Гэмтээх аюул</source>
   <translation>Threat of harm</translation>
  </message>
  <message id="rapid_call.threat.hint">
   <source>Тэмдэглэвэл кейсийн бүх дэлгэцийн дээд талд анхааруулга гарна.</source>
   <translation>If ticked, a warning stays at the top of every screen of the case.</translation>
  </message>
  <message id="rapid_call.threat.option.self">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Threat of self-harm</translation>
  </message>
  <message id="rapid_call.threat.option.others">
   <source>Бусдад гэмтэл учруулах аюул</source>
   <translation>Threat to others</translation>
  </message>
  <message id="rapid_call.page.level">
   <source>Аюулын түвшин</source>
   <translation>Danger level</translation>
  </message>
  <message id="rapid_call.danger_level">
   <source>Аюулын түвшин</source>
   <translation>Danger level</translation>
  </message>
  <message id="rapid_call.danger_level.hint">
   <source>Бага бол нөхцөл байдлын үнэлгээг 3–5 өдөрт, бусад үед 72 цагт хийнэ.</source>
   <translation>If low, the situation is assessed within 3–5 days, otherwise within 72 hours.</translation>
  </message>
  <message id="rapid_call.danger_grounds">
   <source>Түвшин тогтоосон үндэслэл</source>
   <translation>Grounds for the level</translation>
  </message>
  <message id="rapid_call.risk_finished_at">
   <source>Эрсдэлийн үнэлгээ дууссан огноо, цаг</source>
   <translation>Risk assessment finished on</translation>
  </message>
  <message id="rapid_call.risk_finished_at.hint">
   <source>Дуудлага авснаас хойш 24 цагийн дотор.</source>
   <translation>Within 24 hours after the call.</translation>
  </message>
  <message id="rapid_call.delay_reason">
   <source>Хоцорсон шалтгаан</source>
   <translation>Reason for delay</translation>
  </message>
  <message id="rapid_call.delay_reason.hint">
   <source>24 цаг хэтэрсэн үед заавал бич.</source>
   <translation>Needed when more than 24 hours have passed.</translation>
  </message>
  <message id="rapid_call.assessment_due">
   <source>Нөхцөл байдлын үнэлгээ хийх хугацаа</source>
   <translation>Situation assessment due</translation>
  </message>
  <message id="rapid_call.assessment_due.hint">
   <source>Дуудлагаас хойш 72 цаг; аюул бага бол шийдвэрээс хойш 3–5 дахь өдөр.</source>
   <translation>72 hours after the call; if danger is low, day 3–5 after the decision.</translation>
  </message>
  <message id="rapid_call.page.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="rapid_call.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="rapid_call.decision.ask">
   <source>Таныг өнөөдөр хаана аюулгүй байх талаар хамт бодъё. Та юуг зөв гэж бодож байна вэ?</source>
   <translation>Let us think together where you will be safe today. What do you feel is right?</translation>
  </message>
  <message id="rapid_call.decision.option.stays_home">
   <source>Гэртээ үлдэх</source>
   <translation>Stays at home</translation>
  </message>
  <message id="rapid_call.decision.option.temporary_placement">
   <source>Түр байрлуулах</source>
   <translation>Temporary placement</translation>
  </message>
  <message id="rapid_call.decision.option.one_stop_centre">
   <source>Нэг цэгийн үйлчилгээ</source>
   <translation>One-stop service centre</translation>
  </message>
  <message id="rapid_call.decision.option.shelter">
   <source>Түр хамгаалах байр</source>
   <translation>Temporary shelter</translation>
  </message>
  <message id="rapid_call.decision.option.hospital">
   <source>Эмнэлэг</source>
   <translation>Hospital</translation>
  </message>
  <message id="rapid_call.decision.option.other">
   <source>Бусад</source>
   <translation>Other</translation>
  </message>
  <message id="rapid_call.decision_other">
   <source>Өөр шийдвэр</source>
   <translation>Other decision</translation>
  </message>
  <message id="rapid_call.safety_plan_ref">
   <source>Аюулгүйн төлөвлөгөөний дугаар</source>
   <translation>Safety plan no.</translation>
  </message>
  <message id="rapid_call.safety_plan_ref.hint">
   <source>Гэрт нь үлдээхээс өмнө аюулгүйн төлөвлөгөөг хамт гаргана.</source>
   <translation>Make the safety plan together before leaving the client at home.</translation>
  </message>
  <message id="rapid_call.placement_place">
   <source>Хүргэж өгсөн газар</source>
   <translation>Place of placement</translation>
  </message>
  <message id="rapid_call.placement_escort">
   <source>Дагалдан явсан хүн</source>
   <translation>Escort</translation>
  </message>
  <message id="rapid_call.placement_receiver">
   <source>Хүлээн авсан хүн</source>
   <translation>Received by</translation>
  </message>
  <message id="rapid_call.placement_at">
   <source>Хүлээлгэж өгсөн огноо, цаг</source>
   <translation>Date and time of hand-over</translation>
  </message>
  <message id="rapid_call.page.notice">
   <source>Мэдэгдэл, гарын үсэг</source>
   <translation>Notifications, signatures</translation>
  </message>
  <message id="rapid_call.crime_signs">
   <source>Гэмт хэрэг, зөрчлийн шинж байгаа эсэх</source>
   <translation>Signs of a crime or offence</translation>
  </message>
  <message id="rapid_call.child_concerned">
   <source>Хүүхэд өртсөн эсвэл эрсдэлд байгаа эсэх</source>
   <translation>A child is harmed or at risk</translation>
  </message>
  <message id="rapid_call.notified">
   <source>Мэдэгдсэн байгууллага</source>
   <translation>Bodies notified</translation>
  </message>
  <message id="rapid_call.notified.body">
   <source>Байгууллага</source>
   <translation>Organisation</translation>
  </message>
  <message id="rapid_call.notified.function">
   <source>Албан тушаал</source>
   <translation>Function</translation>
  </message>
  <message id="rapid_call.notified.time">
   <source>Огноо, цаг</source>
   <translation>Date, time</translation>
  </message>
  <message id="rapid_call.notified.way">
   <source>Хэлбэр</source>
   <translation>Way</translation>
  </message>
  <message id="rapid_call.notified.way.option.in_person">
   <source>Биечлэн</source>
   <translation>In person</translation>
  </message>
  <message id="rapid_call.notified.way.option.phone">
   <source>Утсаар</source>
   <translation>By phone</translation>
  </message>
  <message id="rapid_call.notified.way.option.written">
   <source>Бичгээр</source>
   <translation>In writing</translation>
  </message>
  <message id="rapid_call.notified.reference_no">
   <source>Бүртгэлийн дугаар</source>
   <translation>Reference no.</translation>
  </message>
  <message id="rapid_call.supervisor_informed">
   <source>Мэргэжлийн удирдагчид мэдэгдсэн цаг</source>
   <translation>Supervisor informed at</translation>
  </message>
  <message id="rapid_call.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="rapid_call.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Social worker</translation>
  </message>
  <message id="referral.title">
   <source>Илгээх хуудас</source>
   <translation>Referral send sheet</translation>
  </message>
  <message id="referral.page.to">
   <source>Хэнд илгээх</source>
   <translation>Where the referral goes</translation>
  </message>
  <message id="referral.referral_no">
   <source>Илгээх хуудасны дугаар</source>
   <translation>Referral number</translation>
  </message>
  <message id="referral.sent_on">
   <source>Илгээсэн огноо</source>
   <translation>Date sent</translation>
  </message>
  <message id="referral.organisation">
   <source>Хүлээн авах байгууллага</source>
   <translation>Receiving organisation</translation>
  </message>
  <message id="referral.function">
   <source>Хүлээн авах албан тушаалтан</source>
   <translation>Function of the receiver</translation>
  </message>
  <message id="referral.contact">
   <source>Байгууллагын утас</source>
   <translation>Phone of the organisation</translation>
  </message>
  <message id="referral.contact.hint">
   <source>Хариу ирэхгүй бол энэ дугаараар холбогдоно.</source>
   <translation>Call this number if no answer comes.</translation>
  </message>
  <message id="referral.kind">
   <source>Холбон зуучлах үйлчилгээний төрөл</source>
   <translation>Type of referral</translation>
  </message>
  <message id="referral.kind.option.education">
   <source>боловсрол</source>
   <translation>education</translation>
  </message>
  <message id="referral.kind.option.water">
   <source>ус, ариун цэвэр</source>
   <translation>water and sanitation</translation>
  </message>
  <message id="referral.kind.option.child_protection">
   <source>хүүхэд хамгаалал</source>
   <translation>child protection</translation>
  </message>
  <message id="referral.kind.option.nutrition">
   <source>хүнс тэжээл</source>
   <translation>food and nutrition</translation>
  </message>
  <message id="referral.kind.option.health">
   <source>эрүүл мэнд</source>
   <translation>health</translation>
  </message>
  <message id="referral.kind.option.legal">
   <source>хууль эрх зүй</source>
   <translation>legal</translation>
  </message>
  <message id="referral.kind.option.economic">
   <source>эдийн засгийн чадавхжуулалт</source>
   <translation>economic empowerment</translation>
  </message>
  <message id="referral.kind.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="referral.kind_other">
   <source>Бусад төрөл</source>
   <translation>Other type</translation>
  </message>
  <message id="referral.urgency">
   <source>Яаралтай эсэх</source>
   <translation>Urgency</translation>
  </message>
  <message id="referral.urgency.option.emergency">
   <source>нэн яаралтай</source>
   <translation>emergency</translation>
  </message>
  <message id="referral.urgency.option.urgent">
   <source>яаралтай</source>
   <translation>urgent</translation>
  </message>
  <message id="referral.urgency.option.normal">
   <source>ердийн</source>
   <translation>normal</translation>
  </message>
  <message id="referral.page.need">
   <source>Хэрэгцээ, хуваалцах мэдээлэл</source>
   <translation>Need and shared information</translation>
  </message>
  <message id="referral.client_code">
   <source>Үйлчлүүлэгчийн код</source>
   <translation>Client's code</translation>
  </message>
  <message id="referral.name_needed">
   <source>Нэрийг дамжуулах зайлшгүй шаардлагатай юу</source>
   <translation>Is it necessary to give the name</translation>
  </message>
  <message id="referral.name_needed.hint">
   <source>Хүлээн авах байгууллага нэргүйгээр үйлчилгээ үзүүлж чадах бол зөвхөн кодыг дамжуулна.</source>
   <translation>If the organisation can help without the name, only the code is given.</translation>
  </message>
  <message id="referral.name_needed_name">
   <source>Үйлчлүүлэгчийн овог, нэр</source>
   <translation>Full name of the client</translation>
  </message>
  <message id="referral.need">
   <source>Хэрэгцээ, хүсэж буй үйлчилгээ</source>
   <translation>Need and requested service</translation>
  </message>
  <message id="referral.need.ask">
   <source>Танд энэ байгууллагаас яг ямар тусламж хэрэгтэй байна вэ?</source>
   <translation>What help exactly do you need from this organisation?</translation>
  </message>
  <message id="referral.shared_sections">
   <source>Дамжуулж буй мэдээлэл</source>
   <translation>Information shared</translation>
  </message>
  <message id="referral.shared_sections.hint">
   <source>Зайлшгүй шаардлагатай мэдээллийг л тэмдэглэнэ.</source>
   <translation>Tick only what is truly needed.</translation>
  </message>
  <message id="referral.shared_sections.ask">
   <source>Эдгээрээс юуг нь хэлж болох, юуг нь хэлэхгүй байхыг та хүсэж байна вэ?</source>
   <translation>Which of these may be told, and which would you rather keep to yourself?</translation>
  </message>
  <message id="referral.shared_sections.option.basic">
   <source>үндсэн мэдээлэл</source>
   <translation>basic information</translation>
  </message>
  <message id="referral.shared_sections.option.problem">
   <source>тулгамдаж буй асуудал</source>
   <translation>problem</translation>
  </message>
  <message id="referral.shared_sections.option.safety">
   <source>аюулгүй байдал</source>
   <translation>safety</translation>
  </message>
  <message id="referral.shared_sections.option.family">
   <source>гэр бүлийн нөхцөл байдал</source>
   <translation>family situation</translation>
  </message>
  <message id="referral.shared_sections.option.health">
   <source>эрүүл мэндийн байдал</source>
   <translation>health</translation>
  </message>
  <message id="referral.shared_sections.option.education">
   <source>боловсролын байдал</source>
   <translation>education</translation>
  </message>
  <message id="referral.shared_sections.option.psychology">
   <source>сэтгэл зүйн байдал</source>
   <translation>psychological state</translation>
  </message>
  <message id="referral.shared_sections.option.housing">
   <source>орон сууцны байдал</source>
   <translation>housing</translation>
  </message>
  <message id="referral.shared_sections.option.finance">
   <source>санхүүгийн байдал</source>
   <translation>finances</translation>
  </message>
  <message id="referral.shared_sections.option.plan">
   <source>үйлчилгээний төлөвлөгөө</source>
   <translation>service plan</translation>
  </message>
  <message id="referral.risks_to_know">
   <source>Хүлээн авагчийн мэдэх ёстой эрсдэл</source>
   <translation>Risks the receiver must know</translation>
  </message>
  <message id="referral.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Consent</translation>
  </message>
  <message id="referral.page.way">
   <source>Дагалдан очих, төлбөр</source>
   <translation>Accompaniment, payment</translation>
  </message>
  <message id="referral.accompanied">
   <source>Дагалдан очих уу</source>
   <translation>Will someone accompany the client</translation>
  </message>
  <message id="referral.accompanied.ask">
   <source>Танд хамт очиж өгвөл амар байх уу?</source>
   <translation>Would it be easier for you if we went together?</translation>
  </message>
  <message id="referral.appointment">
   <source>Товлосон цаг</source>
   <translation>Appointment</translation>
  </message>
  <message id="referral.paid">
   <source>Төлбөртэй үйлчилгээ юу</source>
   <translation>Is it a paid service</translation>
  </message>
  <message id="referral.cost">
   <source>Төлбөрийн хэмжээ</source>
   <translation>Cost</translation>
  </message>
  <message id="referral.cost.unit">
   <source>₮</source>
   <translation>₮</translation>
  </message>
  <message id="referral.cost_support">
   <source>Төлбөрийг хэрхэн шийдэх, үзүүлэх дэмжлэг</source>
   <translation>How it will be paid, support given</translation>
  </message>
  <message id="referral.page.status">
   <source>Хариу, холбон зуучлалын нөхцөл</source>
   <translation>Answer and referral status</translation>
  </message>
  <message id="referral.answer_until">
   <source>Хариу ирүүлэх хугацаа</source>
   <translation>Answer requested until</translation>
  </message>
  <message id="referral.answer_until.hint">
   <source>Нэн яаралтай бол 24 цаг, яаралтай бол 3 хоног, ердийн бол 14 хоног.</source>
   <translation>Emergency – 24 hours, urgent – 3 days, normal – 14 days.</translation>
  </message>
  <message id="referral.status">
   <source>Холбон зуучлалын нөхцөл</source>
   <translation>Referral status</translation>
  </message>
  <message id="referral.status.option.prepared">
   <source>бэлтгэсэн</source>
   <translation>prepared</translation>
  </message>
  <message id="referral.status.option.sent">
   <source>илгээсэн</source>
   <translation>sent</translation>
  </message>
  <message id="referral.status.option.accepted">
   <source>хүлээн авсан</source>
   <translation>accepted</translation>
  </message>
  <message id="referral.status.option.waiting">
   <source>хүлээгдэж буй</source>
   <translation>waiting</translation>
  </message>
  <message id="referral.status.option.started">
   <source>үйлчилгээ эхэлсэн</source>
   <translation>service started</translation>
  </message>
  <message id="referral.status.option.done">
   <source>үйлчилгээ дууссан</source>
   <translation>service done</translation>
  </message>
  <message id="referral.status.option.refused">
   <source>татгалзсан</source>
   <translation>refused</translation>
  </message>
  <message id="referral.status.option.returned">
   <source>буцаасан</source>
   <translation>returned</translation>
  </message>
  <message id="referral.status_dates">
   <source>Нөхцөлийн өөрчлөлт</source>
   <translation>Changes of status</translation>
  </message>
  <message id="referral.status_dates.status">
   <source>Нөхцөл</source>
   <translation>Status</translation>
  </message>
  <message id="referral.status_dates.status.option.prepared">
   <source>бэлтгэсэн</source>
   <translation>prepared</translation>
  </message>
  <message id="referral.status_dates.status.option.sent">
   <source>илгээсэн</source>
   <translation>sent</translation>
  </message>
  <message id="referral.status_dates.status.option.accepted">
   <source>хүлээн авсан</source>
   <translation>accepted</translation>
  </message>
  <message id="referral.status_dates.status.option.waiting">
   <source>хүлээгдэж буй</source>
   <translation>waiting</translation>
  </message>
  <message id="referral.status_dates.status.option.started">
   <source>үйлчилгээ эхэлсэн</source>
   <translation>service started</translation>
  </message>
  <message id="referral.status_dates.status.option.done">
   <source>үйлчилгээ дууссан</source>
   <translation>service done</translation>
  </message>
  <message id="referral.status_dates.status.option.refused">
   <source>татгалзсан</source>
   <translation>refused</translation>
  </message>
  <message id="referral.status_dates.status.option.returned">
   <source>буцаасан</source>
   <translation>returned</translation>
  </message>
  <message id="referral.status_dates.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="referral.status_dates.remark">
   <source>Тайлбар</source>
   <translation>Comment</translation>
  </message>
  <message id="referral.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="referral.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="referral.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="referral_register.title">
   <source>Холбон зуучлал, шилжүүлгийн бүртгэл</source>
   <translation>Register of referrals and transfers</translation>
  </message>
  <message id="referral_register.page.sent">
   <source>Холбон зуучлал, шилжүүлэг</source>
   <translation>Referrals and transfers</translation>
  </message>
  <message id="referral_register.movements">
   <source>Холбон зуучлал, шилжүүлгийн бүртгэл</source>
   <translation>Register of referrals and transfers</translation>
  </message>
  <message id="referral_register.movements.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="referral_register.movements.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="referral_register.movements.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="referral_register.movements.organisation">
   <source>Хаана / хаанаас</source>
   <translation>To / from</translation>
  </message>
  <message id="referral_register.movements.type">
   <source>Төрөл</source>
   <translation>Type</translation>
  </message>
  <message id="referral_register.movements.status">
   <source>Нөхцөл</source>
   <translation>Status</translation>
  </message>
  <message id="referral_register.movements.answer_due">
   <source>Хариу ирэх хугацаа</source>
   <translation>Answer due</translation>
  </message>
  <message id="referral_register.movements.answered_on">
   <source>Хариу ирсэн</source>
   <translation>Answer received</translation>
  </message>
  <message id="referral_register.movements.receipt_signed_on">
   <source>Хүлээн авсан гарын үсгийн огноо</source>
   <translation>Date the receipt was signed</translation>
  </message>
  <message id="referral.plan_goals">
   <source>Төлөвлөгөөний аль зорилго</source>
   <translation>Which goal of the plan</translation>
  </message>
  <message id="referral.plan_goals.hint">
   <source>Зорилгын дугаар.</source>
   <translation>Number of the goal.</translation>
  </message>
  <message id="referral.refused_by">
   <source>Хэн татгалзсан</source>
   <translation>Who refused</translation>
  </message>
  <message id="referral.refused_by.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="referral.refused_by.option.organisation">
   <source>хүлээн авагч байгууллага</source>
   <translation>receiving organisation</translation>
  </message>
  <message id="room.title">
   <source>Байр, өрөө</source>
   <translation>Premises and rooms</translation>
  </message>
  <message id="room.page.room">
   <source>Өрөө</source>
   <translation>Room</translation>
  </message>
  <message id="room.name">
   <source>Нэр, дугаар</source>
   <translation>Name or number</translation>
  </message>
  <message id="room.name.hint">
   <source>Уулзалтын газар болгон сонгоно. Нууц хаягтай байрыг энд бичихгүй.</source>
   <translation>Can be chosen as a place of meeting. A secret address does not belong here.</translation>
  </message>
  <message id="room.use">
   <source>Зориулалт</source>
   <translation>Purpose</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>зөвлөгөөний өрөө</source>
   <translation>counselling room</translation>
  </message>
  <message id="room.use.option.group">
   <source>бүлгийн ажлын өрөө</source>
   <translation>group room</translation>
  </message>
  <message id="room.use.option.reception">
   <source>хүлээн авах өрөө</source>
   <translation>reception</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архив</source>
   <translation>archive</translation>
  </message>
  <message id="room.use.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="room.fits">
   <source>Зориулалтад нийцсэн</source>
   <translation>Fit for its purpose</translation>
  </message>
  <message id="room.fits_why">
   <source>Юу дутагдалтай, хэзээ засах</source>
   <translation>What is missing and when it is put right</translation>
  </message>
  <message id="room.private">
   <source>Хүн сонсохгүйгээр ярилцах боломжтой</source>
   <translation>One can talk there unheard</translation>
  </message>
  <message id="room.seats">
   <source>Багтаамж</source>
   <translation>Seats</translation>
  </message>
  <message id="room.checked_on">
   <source>Үзсэн огноо</source>
   <translation>Looked at on</translation>
  </message>
  <message id="safety_assessment.title">
   <source>Аюулгүй байдлын үнэлгээ</source>
   <translation>Safety assessment</translation>
  </message>
  <message id="safety_assessment.page.danger">
   <source>Одоогийн аюул</source>
   <translation>Present danger</translation>
  </message>
  <message id="safety_assessment.assessed_on">
   <source>Үнэлгээ хийсэн огноо</source>
   <translation>Date of assessment</translation>
  </message>
  <message id="safety_assessment.persons_at_risk">
   <source>Эрсдэлд байгаа хүмүүс</source>
   <translation>Persons at risk</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.ask">
   <source>Гэрт тань хэн хамгийн их аюулд байна гэж та боддог вэ?</source>
   <translation>Who in your home do you think is in most danger?</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.person">
   <source>Овог, нэр</source>
   <translation>Surname, given name</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.role">
   <source>Үйлчлүүлэгчийн хэн болох</source>
   <translation>Relation to the client</translation>
  </message>
  <message id="safety_assessment.dangers">
   <source>Одоо байгаа аюул</source>
   <translation>Present dangers</translation>
  </message>
  <message id="safety_assessment.dangers.hint">
   <source>Илэрсэн бүрийг тэмдэглэ; хоосон хайрцаг нь илрээгүйг заана.</source>
   <translation>Tick everything you found; an empty box means “not found”.</translation>
  </message>
  <message id="safety_assessment.dangers.option.violence">
   <source>Хүчирхийлэл үргэлжилж байгаа</source>
   <translation>Violence goes on</translation>
  </message>
  <message id="safety_assessment.dangers.option.threats">
   <source>Заналхийлж байгаа</source>
   <translation>Threats are made</translation>
  </message>
  <message id="safety_assessment.dangers.option.weapon">
   <source>Зэвсэг, зэвсгийн чанартай зүйл</source>
   <translation>Weapon, or object used as one</translation>
  </message>
  <message id="safety_assessment.dangers.option.alcohol_drugs">
   <source>Согтуурах, мансуурах</source>
   <translation>Drinking or drugs</translation>
  </message>
  <message id="safety_assessment.dangers.option.neglect">
   <source>Хяналт, асаргаагүй орхисон</source>
   <translation>Left without supervision or care</translation>
  </message>
  <message id="safety_assessment.dangers.option.dangerous_home">
   <source>Гэрийн аюултай орчин</source>
   <translation>Dangerous conditions at home</translation>
  </message>
  <message id="safety_assessment.dangers.option.no_basics">
   <source>Хоол, дулаан, эмчилгээгүй</source>
   <translation>No food, warmth or treatment</translation>
  </message>
  <message id="safety_assessment.dangers.option.self_harm">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Threat of self-harm</translation>
  </message>
  <message id="safety_assessment.dangers_detail">
   <source>Аюулын тодорхойлолт</source>
   <translation>Description of the dangers</translation>
  </message>
  <message id="safety_assessment.dangers_detail.hint">
   <source>Хэн, хэнд, хэдий үед, хэр олон удаа.</source>
   <translation>Who, to whom, when, how often.</translation>
  </message>
  <message id="safety_assessment.lives_with_perpetrator">
   <source>Хүчирхийлэл үйлдсэн байж болзошгүй этгээдтэй хамт амьдардаг эсэх</source>
   <translation>Lives with the alleged perpetrator</translation>
  </message>
  <message id="safety_assessment.lives_with_perpetrator.hint">
   <source>Тийм бол яаралтай интервенцийг үнэлгээ, төлөвлөгөөнөөс түрүүлж хийнэ.</source>
   <translation>If yes, the urgent intervention comes before assessment and plan.</translation>
  </message>
  <message id="safety_assessment.page.protection">
   <source>Хамгаалалт, аюулгүйн мэдрэмж</source>
   <translation>Protection, feeling of safety</translation>
  </message>
  <message id="safety_assessment.protective">
   <source>Хамгаалах хүн, газар, дадал</source>
   <translation>Protective persons, places, habits</translation>
  </message>
  <message id="safety_assessment.protective.ask">
   <source>Аюул ойртоход юу танд тусалдаг вэ: хэн, хаана, ямар зуршил?</source>
   <translation>When danger comes near, what helps you: who, which place, what habit?</translation>
  </message>
  <message id="safety_assessment.protective.what">
   <source>Хэн, юу</source>
   <translation>Who, what</translation>
  </message>
  <message id="safety_assessment.protective.reliability">
   <source>Хэр найдвартай</source>
   <translation>How reliable</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.reliable">
   <source>Найдвартай</source>
   <translation>Reliable</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.partly">
   <source>Зарим үед</source>
   <translation>Sometimes</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.unreliable">
   <source>Найдваргүй</source>
   <translation>Not reliable</translation>
  </message>
  <message id="safety_assessment.feeling">
   <source>Үйлчлүүлэгчийн аюулгүйн мэдрэмж</source>
   <translation>Client's feeling of safety</translation>
  </message>
  <message id="safety_assessment.feeling.hint">
   <source>1 – огт аюулгүй биш, 10 – бүрэн аюулгүй.</source>
   <translation>1 – not safe at all, 10 – fully safe.</translation>
  </message>
  <message id="safety_assessment.feeling.ask">
   <source>1-ээс 10 хүртэл тоолбол өнөөдөр та гэртээ хэр аюулгүй байна вэ? Юу үүнийг нэгээр нэмэх вэ?</source>
   <translation>From 1 to 10, how safe are you at home today? What would make it one point more?</translation>
  </message>
  <message id="safety_assessment.feeling_words">
   <source>Үйлчлүүлэгч үүнийг юу гэж тайлбарласан</source>
   <translation>The client's words about it</translation>
  </message>
  <message id="safety_assessment.page.conclusion">
   <source>Дүгнэлт</source>
   <translation>Conclusion</translation>
  </message>
  <message id="safety_assessment.conclusion">
   <source>Дүгнэлт</source>
   <translation>Conclusion</translation>
  </message>
  <message id="safety_assessment.conclusion.option.safe">
   <source>Аюулгүй</source>
   <translation>Safe</translation>
  </message>
  <message id="safety_assessment.conclusion.option.safe_with_plan">
   <source>Төлөвлөгөөтэй бол аюулгүй</source>
   <translation>Safe with a plan</translation>
  </message>
  <message id="safety_assessment.conclusion.option.unsafe">
   <source>Аюултай</source>
   <translation>Unsafe</translation>
  </message>
  <message id="safety_assessment.urgent_interventions">
   <source>Бүрэн үнэлгээнээс өмнө хийсэн яаралтай интервенц</source>
   <translation>Urgent intervention before the full assessment</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.measure">
   <source>Арга хэмжээ</source>
   <translation>Measure</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.at">
   <source>Огноо, цаг</source>
   <translation>Date, time</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.by">
   <source>Хэн гүйцэтгэсэн</source>
   <translation>Done by</translation>
  </message>
  <message id="safety_assessment.next_review">
   <source>Аюулгүй байдлыг дахин үнэлэх огноо</source>
   <translation>Next safety review</translation>
  </message>
  <message id="safety_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="safety_assessment.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Social worker</translation>
  </message>
  <message id="safety_plan.title">
   <source>Аюулгүйн төлөвлөгөө</source>
   <translation>Safety plan</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Хамт гаргасан төлөвлөгөө</source>
   <translation>The plan made together</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Гаргасан огноо</source>
   <translation>Date made</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Хамт гаргасан хүмүүс</source>
   <translation>Made together with</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Үйлчлүүлэгч, хамгаалж чадах эцэг эх, асран хамгаалагч.</source>
   <translation>The client, a parent or guardian able to protect.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Аюул ойртож буйн шинж</source>
   <translation>Signs that danger is coming</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Аюул ирэхийг та юугаар мэддэг вэ: дуу хоолой, үг, цаг, өдөр?</source>
   <translation>How do you know danger is coming: voice, words, hour, day?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Би тэр даруй юу хийх вэ</source>
   <translation>What I do at once</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Богино, хийж чадах алхмууд. Хүүхэд өөрийн үгээр хэлнэ.</source>
   <translation>Short steps that can be done. A child uses its own words.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Тийм шинж гарвал та хамгийн түрүүнд юу хийж чадах вэ? Дараа нь?</source>
   <translation>If you see such a sign, what can you do first? And then?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Алхам</source>
   <translation>Step</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Хэн туслах вэ</source>
   <translation>Who helps</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Аюулгүй хүн, газар, дугаар</source>
   <translation>Safe persons, places, numbers</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Аюулгүй хүн, газар</source>
   <translation>Safe persons and places</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Шөнө дунд ч хаалга тань дээр хүлээж авах хүн хэн бэ? Тийшээ яаж хүрэх вэ?</source>
   <translation>Who would open the door to you even at midnight? How do you get there?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Хүн</source>
   <translation>Person</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Газар</source>
   <translation>Place</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Утас</source>
   <translation>Phone</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Яаж хүрэх</source>
   <translation>How to get there</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Яаралтай үед залгах дугаар</source>
   <translation>Emergency numbers</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Цагдаа, түргэн тусламж, хүүхдийн тусламжийн утас, өөрийн байгууллагын дугаар.</source>
   <translation>Police, ambulance, child helpline, the number of your organisation.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Нууц үг, дохио</source>
   <translation>Code word, signal</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Ойр дотны хүн сонсоод тусламж дуудах үг.</source>
   <translation>A word on which someone close calls for help.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Хамгаалах насанд хүрэгчтэй тохиролцсон зүйл</source>
   <translation>Agreement with the protective adult</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</source>
   <translation>Needed when the client is a child.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Та хүүхдээ хамгаалахын тулд яг юу хийхээ хэлж өгнө үү?</source>
   <translation>Would you tell me exactly what you will do to protect your child?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Хамгаалах насанд хүрэгчийн гарын үсэг</source>
   <translation>Signature of the protective adult</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Хамгаалах насанд хүрэгч</source>
   <translation>Protective adult</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Бэлтгэл, шалгалт</source>
   <translation>Preparation, checks</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Бэлдэж тавьсан зүйл, бичиг баримт</source>
   <translation>Things and papers kept ready</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Иргэний үнэмлэх, гэрчилгээ</source>
   <translation>Identity card, certificates</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Мөнгө, банкны карт</source>
   <translation>Money, bank card</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Түлхүүр</source>
   <translation>Keys</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Утас, цэнэглэгч</source>
   <translation>Phone, charger</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Эм</source>
   <translation>Medicine</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Дулаан хувцас</source>
   <translation>Warm clothes</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Хүүхдийн хэрэгсэл</source>
   <translation>Child's things</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Нотлох баримтын хуулбар</source>
   <translation>Copies of evidence</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Утсыг аюулгүй хэрэглэх, төлөвлөгөөний хуулбарыг нуух</source>
   <translation>Safe use of the phone, hidden copy of the plan</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Дуудлагын түүх, байршил, нууц үг, зурвасыг шалга.</source>
   <translation>Check call history, location, password, messages.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Хэн, хэр ойрхон, хэзээ хүртэл шалгах</source>
   <translation>Who checks, how often, until when</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Хэн</source>
   <translation>Who</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Арга</source>
   <translation>Way</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Давтамж</source>
   <translation>Frequency</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Хүртэл</source>
   <translation>Until</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Төлөвлөгөөний хуулбар</source>
   <translation>Copy of the plan</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Цаас олдвол аюултай бол зөвхөн цээжилнэ.</source>
   <translation>If a found paper is dangerous, the plan is only learned by heart.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Энэ цаасыг авч явбал аюулгүй юу, эсвэл цээжилсэн нь дээр үү?</source>
   <translation>Is it safe to carry this paper, or better to learn it by heart?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Цаасаар өгсөн</source>
   <translation>Given on paper</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Аюултай тул зөвхөн цээжилсэн</source>
   <translation>Memory only, because unsafe</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Client</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Guardian</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Social worker</translation>
  </message>
  <message id="satisfaction.title">
   <source>Сэтгэл ханамжийн судалгаа</source>
   <translation>Client satisfaction survey</translation>
  </message>
  <message id="satisfaction.page.about">
   <source>Судалгааны тухай</source>
   <translation>About the survey</translation>
  </message>
  <message id="satisfaction.filled_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="satisfaction.filled_by">
   <source>Хэн бөглөсөн</source>
   <translation>Filled by</translation>
  </message>
  <message id="satisfaction.filled_by.hint">
   <source>Нэрээ бичих шаардлагагүй. Хариулт үйлчилгээнд нөлөөлөхгүй.</source>
   <translation>No name is needed. The answers do not affect the service.</translation>
  </message>
  <message id="satisfaction.filled_by.ask">
   <source>Энэ асуулгыг та өөрөө бөглөх үү, эсвэл хэн нэгэн туслах уу? Нэрээ бичихгүй байж болно.</source>
   <translation>Will you fill this in yourself, or would you like help? You need not give your name.</translation>
  </message>
  <message id="satisfaction.filled_by.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="satisfaction.filled_by.option.child">
   <source>хүүхэд (зурагтай хувилбар)</source>
   <translation>child (version with pictures)</translation>
  </message>
  <message id="satisfaction.filled_by.option.parent">
   <source>эцэг эх</source>
   <translation>parent</translation>
  </message>
  <message id="satisfaction.filled_by.option.helper">
   <source>туслах хүнтэй хамт</source>
   <translation>with a helper</translation>
  </message>
  <message id="satisfaction.page.rating">
   <source>Үнэлгээ</source>
   <translation>Rating</translation>
  </message>
  <message id="satisfaction.respect">
   <source>Хүндэтгэлтэй хандсан</source>
   <translation>I was treated with respect</translation>
  </message>
  <message id="satisfaction.respect.hint">
   <source>1 – огт үгүй, 5 – бүрэн тийм.</source>
   <translation>1 – not at all, 5 – fully.</translation>
  </message>
  <message id="satisfaction.respect.ask">
   <source>Танд хүндэтгэлтэй хандсан уу?</source>
   <translation>Were you treated with respect?</translation>
  </message>
  <message id="satisfaction.understood">
   <source>Намайг ойлгосон</source>
   <translation>I was understood</translation>
  </message>
  <message id="satisfaction.understood.ask">
   <source>Таны яриаг анхааралтай сонсож, ойлгосон уу?</source>
   <translation>Were you listened to and understood?</translation>
  </message>
  <message id="satisfaction.informed">
   <source>Мэдээлэл хангалттай байсан</source>
   <translation>I was well informed</translation>
  </message>
  <message id="satisfaction.informed.ask">
   <source>Юу болох, ямар эрхтэйгээ ойлгомжтой мэдсэн үү?</source>
   <translation>Was it clear to you what would happen and what your rights are?</translation>
  </message>
  <message id="satisfaction.took_part">
   <source>Шийдвэрт оролцсон</source>
   <translation>I took part in decisions</translation>
  </message>
  <message id="satisfaction.took_part.ask">
   <source>Шийдвэр гаргахад таны санал тусгагдсан уу?</source>
   <translation>Was your opinion taken into account in decisions?</translation>
  </message>
  <message id="satisfaction.privacy">
   <source>Нууцыг хадгалсан</source>
   <translation>My privacy was kept</translation>
  </message>
  <message id="satisfaction.privacy.ask">
   <source>Таны нууцыг хадгалсан гэж итгэж байна уу?</source>
   <translation>Do you trust that your information was kept confidential?</translation>
  </message>
  <message id="satisfaction.timeliness">
   <source>Цаг хугацаандаа байсан</source>
   <translation>Help came in time</translation>
  </message>
  <message id="satisfaction.timeliness.ask">
   <source>Тусламж хэрэгтэй үед нь цагтаа ирсэн үү?</source>
   <translation>Did help come when you needed it?</translation>
  </message>
  <message id="satisfaction.safety">
   <source>Аюулгүй болсон</source>
   <translation>I am safer</translation>
  </message>
  <message id="satisfaction.safety.ask">
   <source>Одоо өөрийгөө илүү аюулгүй мэдэрч байна уу?</source>
   <translation>Do you feel safer now?</translation>
  </message>
  <message id="satisfaction.usefulness">
   <source>Хэрэгтэй байсан</source>
   <translation>It was useful</translation>
  </message>
  <message id="satisfaction.usefulness.ask">
   <source>Үйлчилгээ танд бодитой тус болсон уу?</source>
   <translation>Did the service really help you?</translation>
  </message>
  <message id="satisfaction.page.words">
   <source>Таны үг</source>
   <translation>In your words</translation>
  </message>
  <message id="satisfaction.helped_most">
   <source>Юу хамгийн их тус болсон</source>
   <translation>What helped most</translation>
  </message>
  <message id="satisfaction.helped_most.ask">
   <source>Танд юу хамгийн их тус болсон бэ?</source>
   <translation>What helped you most?</translation>
  </message>
  <message id="satisfaction.should_change">
   <source>Юуг өөрчлөх хэрэгтэй</source>
   <translation>What should change</translation>
  </message>
  <message id="satisfaction.should_change.ask">
   <source>Бид юуг өөрчилбөл дээр вэ? Шүүмжлэлийг ч талархан сонсоно.</source>
   <translation>What should we change? We are grateful for criticism too.</translation>
  </message>
  <message id="satisfaction.come_again">
   <source>Хэрэгтэй бол дахин хандах уу</source>
   <translation>Would you come again if needed</translation>
  </message>
  <message id="self_check.title">
   <source>Байгууллагын өөрийн үнэлгээ</source>
   <translation>Organisation self-check</translation>
  </message>
  <message id="self_check.page.points">
   <source>Шаардлагууд</source>
   <translation>Points</translation>
  </message>
  <message id="self_check.checked_on">
   <source>Үнэлсэн огноо</source>
   <translation>Checked on</translation>
  </message>
  <message id="self_check.points">
   <source>6.1.1–6.1.18 шаардлага</source>
   <translation>Points 6.1.1–6.1.18</translation>
  </message>
  <message id="self_check.points.point">
   <source>Шаардлага</source>
   <translation>Point</translation>
  </message>
  <message id="self_check.points.point.option.p01">
   <source>6.1.1 Нэр, улсын бүртгэлийн гэрчилгээ</source>
   <translation>6.1.1 Name, state registration</translation>
  </message>
  <message id="self_check.points.point.option.p02">
   <source>6.1.2 Зориулалтын байр</source>
   <translation>6.1.2 Fitting premises</translation>
  </message>
  <message id="self_check.points.point.option.p03">
   <source>6.1.3 Нийгмийн ажлын туршлага</source>
   <translation>6.1.3 Experience in social work</translation>
  </message>
  <message id="self_check.points.point.option.p04">
   <source>6.1.4 Эрхэм зорилго, шууд ба шууд бус үйлчилгээ</source>
   <translation>6.1.4 Mission, direct and indirect services</translation>
  </message>
  <message id="self_check.points.point.option.p05">
   <source>6.1.5 Удирдлага, хүний болон санхүүгийн нөөц</source>
   <translation>6.1.5 Supervision, staff, money</translation>
  </message>
  <message id="self_check.points.point.option.p06">
   <source>6.1.6 Үйлчилгээний бодлого, ёс зүйн дүрэм</source>
   <translation>6.1.6 Service policy, ethics code</translation>
  </message>
  <message id="self_check.points.point.option.p07">
   <source>6.1.7 Чанарын хариуцлага</source>
   <translation>6.1.7 Responsibility for quality</translation>
  </message>
  <message id="self_check.points.point.option.p08">
   <source>6.1.8 Онол, арга зүйн хөтөлбөр</source>
   <translation>6.1.8 Programme of theory and methods</translation>
  </message>
  <message id="self_check.points.point.option.p09">
   <source>6.1.9 Мэргэжлийн удирдлагын бодлого</source>
   <translation>6.1.9 Supervision policy</translation>
  </message>
  <message id="self_check.points.point.option.p10">
   <source>6.1.10 Бэлтгэгдсэн мэргэжлийн удирдагч</source>
   <translation>6.1.10 Trained supervisor</translation>
  </message>
  <message id="self_check.points.point.option.p11">
   <source>6.1.11 Удирдлагын харьцаа 1:10, 1:5</source>
   <translation>6.1.11 Ratios 1:10 and 1:5</translation>
  </message>
  <message id="self_check.points.point.option.p12">
   <source>6.1.12 Тусгай зөвшөөрөл</source>
   <translation>6.1.12 Licences</translation>
  </message>
  <message id="self_check.points.point.option.p13">
   <source>6.1.13 Жилд нэг ажилтанд 150 хүртэл кейс</source>
   <translation>6.1.13 At most 150 cases a year</translation>
  </message>
  <message id="self_check.points.point.option.p14">
   <source>6.1.14 Тасралтгүй хөгжлийн бодлого</source>
   <translation>6.1.14 Continuous development policy</translation>
  </message>
  <message id="self_check.points.point.option.p15">
   <source>6.1.15 Салбар дундын хамтын ажиллагаа</source>
   <translation>6.1.15 Cooperation across sectors</translation>
  </message>
  <message id="self_check.points.point.option.p16">
   <source>6.1.16 Зөвлөгөөний өрөө</source>
   <translation>6.1.16 Counselling room</translation>
  </message>
  <message id="self_check.points.point.option.p17">
   <source>6.1.17 Кейс файлын хадгалалт</source>
   <translation>6.1.17 Keeping of case files</translation>
  </message>
  <message id="self_check.points.point.option.p18">
   <source>6.1.18 Ажилтны баталгаа, аюулгүй байдал</source>
   <translation>6.1.18 Worker's welfare and safety</translation>
  </message>
  <message id="self_check.points.met">
   <source>Хангасан</source>
   <translation>Met</translation>
  </message>
  <message id="self_check.points.evidence">
   <source>Нотолгоо</source>
   <translation>Evidence</translation>
  </message>
  <message id="self_check.points.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="self_check.shelf">
   <source>Тавиурт байхгүй, эсвэл хугацаа нь дууссан баримт бичиг</source>
   <translation>Documents missing from the shelf or out of date</translation>
  </message>
  <message id="self_check.shelf.hint">
   <source>Програм баримт бичгийн тавиураас (F-45/5) өөрөө олж бичнэ.</source>
   <translation>The program finds them on the shelf of documents (F-45/5) by itself.</translation>
  </message>
  <message id="self_check.shelf.kind">
   <source>Баримт бичиг</source>
   <translation>Document</translation>
  </message>
  <message id="self_check.shelf.state">
   <source>Байдал</source>
   <translation>State</translation>
  </message>
  <message id="self_check.shelf.state.option.missing">
   <source>байхгүй</source>
   <translation>missing</translation>
  </message>
  <message id="self_check.shelf.state.option.expired">
   <source>хугацаа дууссан</source>
   <translation>out of date</translation>
  </message>
  <message id="self_check.shelf.valid_until">
   <source>Хүчинтэй байсан</source>
   <translation>Was valid until</translation>
  </message>
  <message id="self_check.measures">
   <source>Сайжруулах арга хэмжээ</source>
   <translation>Measures for improvement</translation>
  </message>
  <message id="self_check.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="self_check.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="service_contract.title">
   <source>Үйлчилгээний гэрээ</source>
   <translation>Service contract</translation>
  </message>
  <message id="service_contract.page.parties">
   <source>Талууд, үйлчилгээ</source>
   <translation>Parties and services</translation>
  </message>
  <message id="service_contract.contract_date">
   <source>Гэрээ байгуулсан огноо</source>
   <translation>Date of the contract</translation>
  </message>
  <message id="service_contract.parties">
   <source>Гэрээний талууд</source>
   <translation>Parties</translation>
  </message>
  <message id="service_contract.parties.hint">
   <source>Үйлчлүүлэгч эсвэл асран хамгаалагч, нийгмийн ажилтан.</source>
   <translation>Client or guardian, social worker.</translation>
  </message>
  <message id="service_contract.plan_ref">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Service plan</translation>
  </message>
  <message id="service_contract.services">
   <source>Үзүүлэх үйлчилгээ</source>
   <translation>Services promised</translation>
  </message>
  <message id="service_contract.services.hint">
   <source>Зөвхөн одоо байгаа нөөцөөр хийж чадах зүйлээ амлана.</source>
   <translation>Promise only what the present resources allow.</translation>
  </message>
  <message id="service_contract.payment">
   <source>Төлбөр</source>
   <translation>Payment</translation>
  </message>
  <message id="service_contract.payment.option.free">
   <source>үнэ төлбөргүй</source>
   <translation>free of charge</translation>
  </message>
  <message id="service_contract.payment.option.paid">
   <source>төлбөртэй үйлчилгээ орсон</source>
   <translation>includes a paid service</translation>
  </message>
  <message id="service_contract.payment_note">
   <source>Төлбөрийн тайлбар</source>
   <translation>Comment on payment</translation>
  </message>
  <message id="service_contract.payment_note.hint">
   <source>Аль үйлчилгээ төлбөртэй, хэн төлөх, ямар дэмжлэг үзүүлэх.</source>
   <translation>Which service is paid, who pays, what support is given.</translation>
  </message>
  <message id="service_contract.page.duties">
   <source>Эрх, үүрэг</source>
   <translation>Rights and duties</translation>
  </message>
  <message id="service_contract.client_duties">
   <source>Үйлчлүүлэгчийн эрх, үүрэг</source>
   <translation>Rights and duties of the client</translation>
  </message>
  <message id="service_contract.client_duties.hint">
   <source>Мэдээлэл авах, татгалзах, тэмдэглэлтэй танилцах, гомдол гаргах эрх; тохирсон алхмаа хийх үүрэг.</source>
   <translation>The right to be informed, to refuse, to read the notes, to complain; the duty to take the agreed steps.</translation>
  </message>
  <message id="service_contract.client_duties.ask">
   <source>Та хүссэн үедээ асуух, татгалзах, тэмдэглэлээ үзэх эрхтэй. Юуг илүү тодруулах вэ?</source>
   <translation>You may ask, refuse or read the notes at any time. What shall I explain in more detail?</translation>
  </message>
  <message id="service_contract.worker_duties">
   <source>Нийгмийн ажилтан, байгууллагын үүрэг</source>
   <translation>Duties of the worker and the organisation</translation>
  </message>
  <message id="service_contract.confidentiality">
   <source>Нууцлал, түүний хязгаар</source>
   <translation>Confidentiality and its limits</translation>
  </message>
  <message id="service_contract.confidentiality.hint">
   <source>Хүүхэд, хүний амь нас аюулд орвол хуулийн дагуу мэдэгдэхээ хэлнэ.</source>
   <translation>Say that you must report by law when a child's or a person's life is in danger.</translation>
  </message>
  <message id="service_contract.confidentiality.ask">
   <source>Таны ярьсныг нууцална. Харин хэн нэгний амь нас аюулд орвол мэдэгдэх үүрэгтэй. Үүнийг яаж ойлгож байна вэ?</source>
   <translation>What you say stays confidential. But when someone's life is in danger, it must be reported. How do you understand this?</translation>
  </message>
  <message id="service_contract.page.term">
   <source>Хугацаа, өөрчлөлт, гомдол</source>
   <translation>Term, changes, complaints</translation>
  </message>
  <message id="service_contract.starts_on">
   <source>Эхлэх огноо</source>
   <translation>Starts on</translation>
  </message>
  <message id="service_contract.ends_on">
   <source>Дуусах огноо</source>
   <translation>Ends on</translation>
  </message>
  <message id="service_contract.closing_how">
   <source>Хаах нөхцөл, хэрхэн хаах</source>
   <translation>Closing conditions and how closing is done</translation>
  </message>
  <message id="service_contract.closing_how.ask">
   <source>Үйлчилгээ хэзээ, яаж дуусахыг эхнээс нь ярилцъя. Танд ойлгомжтой байна уу?</source>
   <translation>Let us talk from the start about when and how the service ends. Is that clear to you?</translation>
  </message>
  <message id="service_contract.changes">
   <source>Өөрчлөлт оруулах, хугацаанаас өмнө дуусгах</source>
   <translation>Changes and early end</translation>
  </message>
  <message id="service_contract.complaints">
   <source>Гомдлыг хаана гаргах</source>
   <translation>Complaints: where</translation>
  </message>
  <message id="service_contract.complaints.hint">
   <source>Байгууллага, албан тушаал, утас.</source>
   <translation>Organisation, position, phone.</translation>
  </message>
  <message id="service_contract.copies">
   <source>Хувь</source>
   <translation>Copies</translation>
  </message>
  <message id="service_contract.copies.hint">
   <source>Хэдэн хувь үйлдсэн; нэгийг үйлчлүүлэгчид өгнө.</source>
   <translation>How many copies were made; one is for the client.</translation>
  </message>
  <message id="service_contract.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="service_contract.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="service_contract.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>guardian</translation>
  </message>
  <message id="service_contract.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="service_plan.title">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Service plan</translation>
  </message>
  <message id="service_plan.page.basis">
   <source>Төлөвлөгөөний үндэслэл</source>
   <translation>Basis of the plan</translation>
  </message>
  <message id="service_plan.plan_date">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="service_plan.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Valid until</translation>
  </message>
  <message id="service_plan.version">
   <source>Хувилбар</source>
   <translation>Version</translation>
  </message>
  <message id="service_plan.plan_for">
   <source>Хэнд зориулсан</source>
   <translation>Plan for</translation>
  </message>
  <message id="service_plan.plan_for.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="service_plan.plan_for.option.family">
   <source>гэр бүл</source>
   <translation>family</translation>
  </message>
  <message id="service_plan.members">
   <source>Төлөвлөгөөнд хамрагдах гэр бүлийн гишүүд</source>
   <translation>Family members in the plan</translation>
  </message>
  <message id="service_plan.assessment_ref">
   <source>Үндэслэсэн үнэлгээ</source>
   <translation>Assessment it is based on</translation>
  </message>
  <message id="service_plan.assessment_conclusion">
   <source>Үнэлгээний дүгнэлт</source>
   <translation>Conclusion of the assessment</translation>
  </message>
  <message id="service_plan.assessment_conclusion.hint">
   <source>Төлөвлөгөөнд тулгуурлах гол дүгнэлт, асуудлыг товч бичнэ.</source>
   <translation>In short: the main conclusions and problems the plan builds on.</translation>
  </message>
  <message id="service_plan.strengths_used">
   <source>Тулгуурлах давуу тал</source>
   <translation>Strengths used</translation>
  </message>
  <message id="service_plan.strengths_used.ask">
   <source>Эдгээр зорилгод хүрэхэд таны ямар чадвар, хэний дэмжлэг тус болох вэ?</source>
   <translation>Which of your skills, and whose support, will help you reach these goals?</translation>
  </message>
  <message id="service_plan.page.goals">
   <source>Аюулгүй байдал, зорилго</source>
   <translation>Safety and goals</translation>
  </message>
  <message id="service_plan.safety_risks">
   <source>Аюулгүй байдлын эрсдэл, бууруулах үйлчилгээ</source>
   <translation>Safety risks and services reducing them</translation>
  </message>
  <message id="service_plan.safety_risks.ask">
   <source>Танд болон гэр бүлд тань юу аюул учруулж болзошгүй вэ? Юу хийвэл аюулгүй байх вэ?</source>
   <translation>What could be dangerous for you and your family? What would make it safe?</translation>
  </message>
  <message id="service_plan.safety_risks.risk">
   <source>Эрсдэл</source>
   <translation>Risk</translation>
  </message>
  <message id="service_plan.safety_risks.service">
   <source>Бууруулах үйлчилгээ</source>
   <translation>Service reducing it</translation>
  </message>
  <message id="service_plan.safety_risks.who">
   <source>Хариуцах</source>
   <translation>Responsible</translation>
  </message>
  <message id="service_plan.safety_risks.until">
   <source>Хүртэл</source>
   <translation>Until</translation>
  </message>
  <message id="service_plan.goals">
   <source>Зорилго</source>
   <translation>Goal</translation>
  </message>
  <message id="service_plan.goals.hint">
   <source>Тодорхой, хэмжиж болох, үйлчлүүлэгчийн өөрийнх нь үгтэй ойр байна.</source>
   <translation>Specific, measurable, close to the client's own words.</translation>
  </message>
  <message id="service_plan.goals.ask">
   <source>Юу өөрчлөгдвөл та «одоо дээр болсон» гэж хэлэх вэ? Түүнийг юугаар мэдэх вэ?</source>
   <translation>What would have to change for you to say “it is better now”? How would we know?</translation>
  </message>
  <message id="service_plan.goals.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="service_plan.goals.problem">
   <source>Асуудал</source>
   <translation>Problem</translation>
  </message>
  <message id="service_plan.goals.goal">
   <source>Зорилго</source>
   <translation>Goal</translation>
  </message>
  <message id="service_plan.goals.result">
   <source>Хүлээгдэж буй үр дүн, шалгуур</source>
   <translation>Expected result, indicator</translation>
  </message>
  <message id="service_plan.goals.priority">
   <source>Эрэмбэ</source>
   <translation>Priority</translation>
  </message>
  <message id="service_plan.goals.problem_no">
   <source>Асуудлын №</source>
   <translation>Problem no.</translation>
  </message>
  <message id="service_plan.goals.problem_no.hint">
   <source>Нөхцөл байдлын үнэлгээний асуудлын дугаар.</source>
   <translation>Number of the problem in the situation assessment.</translation>
  </message>
  <message id="service_plan.page.measures">
   <source>Үйлчилгээ, арга хэмжээ</source>
   <translation>Services and measures</translation>
  </message>
  <message id="service_plan.measures">
   <source>Үйлчилгээ, арга хэмжээ</source>
   <translation>Services and measures</translation>
  </message>
  <message id="service_plan.measures.hint">
   <source>Зорилго бүрд дор хаяж нэг арга хэмжээ. Одоо байгаа нөөцөд тулгуурлана.</source>
   <translation>At least one measure for each goal. Build on the resources there are.</translation>
  </message>
  <message id="service_plan.measures.ask">
   <source>Энэ алхмыг хэн, хэзээ хийж чадах вэ? Танд хэцүү санагдвал хуваая.</source>
   <translation>Who can take this step, and when? If it seems too hard, we will divide it.</translation>
  </message>
  <message id="service_plan.measures.goal">
   <source>Зорилго №</source>
   <translation>Goal no.</translation>
  </message>
  <message id="service_plan.measures.member">
   <source>Хэнд</source>
   <translation>For whom</translation>
  </message>
  <message id="service_plan.measures.member.hint">
   <source>Нэр бус, үүргээр: үйлчлүүлэгч, хүүхэд 1.</source>
   <translation>A role, not a name: client, child 1.</translation>
  </message>
  <message id="service_plan.measures.service">
   <source>Арга хэмжээ</source>
   <translation>Measure</translation>
  </message>
  <message id="service_plan.measures.level">
   <source>Түвшин</source>
   <translation>Level</translation>
  </message>
  <message id="service_plan.measures.level.option.individual">
   <source>хувь хүн</source>
   <translation>individual</translation>
  </message>
  <message id="service_plan.measures.level.option.family">
   <source>гэр бүл</source>
   <translation>family</translation>
  </message>
  <message id="service_plan.measures.level.option.group">
   <source>бүлэг</source>
   <translation>group</translation>
  </message>
  <message id="service_plan.measures.level.option.organisation">
   <source>байгууллага</source>
   <translation>organisation</translation>
  </message>
  <message id="service_plan.measures.level.option.community">
   <source>олон нийт</source>
   <translation>community</translation>
  </message>
  <message id="service_plan.measures.way">
   <source>Хэлбэр</source>
   <translation>Direct / indirect</translation>
  </message>
  <message id="service_plan.measures.way.option.direct">
   <source>шууд</source>
   <translation>direct</translation>
  </message>
  <message id="service_plan.measures.way.option.indirect">
   <source>шууд бус</source>
   <translation>indirect</translation>
  </message>
  <message id="service_plan.measures.who">
   <source>Хариуцах</source>
   <translation>Responsible</translation>
  </message>
  <message id="service_plan.measures.start">
   <source>Эхлэх</source>
   <translation>Start</translation>
  </message>
  <message id="service_plan.measures.until">
   <source>Дуусах</source>
   <translation>End</translation>
  </message>
  <message id="service_plan.measures.cost">
   <source>Нөөц, зардал</source>
   <translation>Resource, cost</translation>
  </message>
  <message id="service_plan.measures.status">
   <source>Биелэлт</source>
   <translation>State</translation>
  </message>
  <message id="service_plan.measures.status.option.planned">
   <source>төлөвлөсөн</source>
   <translation>planned</translation>
  </message>
  <message id="service_plan.measures.status.option.in_progress">
   <source>хийгдэж байна</source>
   <translation>in progress</translation>
  </message>
  <message id="service_plan.measures.status.option.done">
   <source>биелсэн</source>
   <translation>done</translation>
  </message>
  <message id="service_plan.measures.status.option.not_done">
   <source>биелээгүй</source>
   <translation>not done</translation>
  </message>
  <message id="service_plan.referral">
   <source>Холбон зуучлах, шилжүүлэх эсэх</source>
   <translation>Referral or transfer foreseen</translation>
  </message>
  <message id="service_plan.referral.option.none">
   <source>шаардлагагүй</source>
   <translation>not needed</translation>
  </message>
  <message id="service_plan.referral.option.referral">
   <source>холбон зуучлах</source>
   <translation>referral</translation>
  </message>
  <message id="service_plan.referral.option.transfer">
   <source>шилжүүлэх</source>
   <translation>transfer</translation>
  </message>
  <message id="service_plan.referral_where">
   <source>Аль байгууллагад</source>
   <translation>To which organisation</translation>
  </message>
  <message id="service_plan.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Referral send sheet</translation>
  </message>
  <message id="service_plan.joint_team">
   <source>Хамтарсан баг, кейс хэлэлцүүлэг шаардлагатай юу</source>
   <translation>Joint team or case conference foreseen</translation>
  </message>
  <message id="service_plan.joint_team_on">
   <source>Хэлэлцүүлгийн огноо</source>
   <translation>Date of the conference</translation>
  </message>
  <message id="service_plan.leaving_care">
   <source>Хүүхэд 18 насанд ойртсон эсвэл асрамжаас гарах уу</source>
   <translation>Child close to 18 or leaving care</translation>
  </message>
  <message id="service_plan.coming_of_age">
   <source>Насанд хүрсний дараах үйлчилгээ</source>
   <translation>Services for coming of age</translation>
  </message>
  <message id="service_plan.coming_of_age.hint">
   <source>Орон сууц, орлого, суралцах, дэмжих хүн, бичиг баримт.</source>
   <translation>Housing, income, studies, a supporting person, papers.</translation>
  </message>
  <message id="service_plan.coming_of_age.ask">
   <source>18 нас хүрээд хаана амьдрах, юу хийхийг хүсэж байна вэ? Хэн дэмжих вэ?</source>
   <translation>Where would you like to live, and what would you like to do, when you are 18? Who will support you?</translation>
  </message>
  <message id="service_plan.page.ending">
   <source>Дуусгах, үнэлэх</source>
   <translation>Ending and evaluation</translation>
  </message>
  <message id="service_plan.expected_end">
   <source>Үйлчилгээ дуусах хугацаа</source>
   <translation>Expected end of service</translation>
  </message>
  <message id="service_plan.closing_conditions">
   <source>Үйлчилгээг хаах нөхцөл</source>
   <translation>Closing conditions</translation>
  </message>
  <message id="service_plan.closing_conditions.ask">
   <source>Ямар байдалд хүрвэл манай тусламжгүйгээр болно гэж та боддог вэ?</source>
   <translation>When do you think you could manage without our help?</translation>
  </message>
  <message id="service_plan.evaluation_dates">
   <source>Үнэлгээний хуваарь</source>
   <translation>Evaluation dates</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind">
   <source>Үнэлгээ</source>
   <translation>Evaluation</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind.option.progress">
   <source>явцын үнэлгээ</source>
   <translation>progress evaluation</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind.option.final">
   <source>эцсийн үнэлгээ</source>
   <translation>final evaluation</translation>
  </message>
  <message id="service_plan.evaluation_dates.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="service_plan.client_view">
   <source>Үйлчлүүлэгч, гэр бүлийн санал бодол</source>
   <translation>Client's and family's view</translation>
  </message>
  <message id="service_plan.client_view.ask">
   <source>Энэ төлөвлөгөө танд хэр санагдаж байна вэ? Юуг өөрчилбөл дээр вэ?</source>
   <translation>What do you think of this plan? What should be changed?</translation>
  </message>
  <message id="service_plan.page.approval">
   <source>Баталгаажуулалт, гарын үсэг</source>
   <translation>Approval and signatures</translation>
  </message>
  <message id="service_plan.approval">
   <source>Төлөвлөгөөг баталгаажуулах</source>
   <translation>Approval of the plan</translation>
  </message>
  <message id="service_plan.approval.option.approver">
   <source>баталсан</source>
   <translation>approved</translation>
  </message>
  <message id="service_plan.approver">
   <source>Баталсан албан тушаалтан</source>
   <translation>Approved by</translation>
  </message>
  <message id="service_plan.approved_on">
   <source>Баталсан огноо</source>
   <translation>Date of approval</translation>
  </message>
  <message id="service_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="service_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="service_plan.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="service_plan.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>guardian</translation>
  </message>
  <message id="service_proposal.title">
   <source>Үйлчилгээг сайжруулах санал</source>
   <translation>Proposals for better services</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Санал</source>
   <translation>Proposal</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="service_proposal.to">
   <source>Хэнд</source>
   <translation>To whom</translation>
  </message>
  <message id="service_proposal.text">
   <source>Санал</source>
   <translation>Proposal</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Үндэслэл</source>
   <translation>Why</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Answered on</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Хариу</source>
   <translation>Answer</translation>
  </message>
  <message id="shelf_document.title">
   <source>Баримт бичгийн тавиур</source>
   <translation>Document shelf</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Баримт бичиг</source>
   <translation>Document</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="options.shelf_kind.policy">
   <source>үйлчилгээний бодлого</source>
   <translation>service policy</translation>
  </message>
  <message id="options.shelf_kind.ethics">
   <source>ёс зүйн дүрэм</source>
   <translation>code of ethics</translation>
  </message>
  <message id="options.shelf_kind.methods">
   <source>онол, арга зүйн хөтөлбөр</source>
   <translation>programme of theory and methods</translation>
  </message>
  <message id="options.shelf_kind.supervision">
   <source>мэргэжлийн удирдлагын бодлого, журам</source>
   <translation>supervision policy and rules</translation>
  </message>
  <message id="options.shelf_kind.staff">
   <source>хүний нөөц, тасралтгүй хөгжлийн бодлого</source>
   <translation>policy of staff and development</translation>
  </message>
  <message id="options.shelf_kind.archive">
   <source>хадгалах хугацааны жагсаалт</source>
   <translation>list of periods of keeping</translation>
  </message>
  <message id="options.shelf_kind.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="shelf_document.name">
   <source>Нэр</source>
   <translation>Title</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Баталсан</source>
   <translation>Approved by</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Баталсан огноо</source>
   <translation>Approved on</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Valid until</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Хугацаагүй бол хоосон үлдээнэ. Дууссан бол өөрийн үнэлгээнд тэмдэглэнэ.</source>
   <translation>Leave empty where it never ends. Note an expired one in the self-check.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Хаана хадгалж байгаа</source>
   <translation>Where it is kept</translation>
  </message>
  <message id="situation_assessment.title">
   <source>Нөхцөл байдлын үнэлгээний маягт</source>
   <translation>Situation assessment form</translation>
  </message>
  <message id="situation_assessment.page.sources">
   <source>Хугацаа, мэдээллийн эх сурвалж</source>
   <translation>Time and sources of information</translation>
  </message>
  <message id="situation_assessment.started_at">
   <source>Үнэлгээ эхэлсэн</source>
   <translation>Assessment started</translation>
  </message>
  <message id="situation_assessment.ended_at">
   <source>Үнэлгээ дууссан</source>
   <translation>Assessment finished</translation>
  </message>
  <message id="situation_assessment.limit">
   <source>Эцсийн хугацаа</source>
   <translation>Deadline</translation>
  </message>
  <message id="situation_assessment.limit.hint">
   <source>Дуудлагаас хойш 72 цаг; аюул бага бол 3–5 дахь өдөр.</source>
   <translation>72 hours after the call; with low danger, day 3 to 5.</translation>
  </message>
  <message id="situation_assessment.sources">
   <source>Мэдээллийн эх сурвалж</source>
   <translation>Sources of information</translation>
  </message>
  <message id="situation_assessment.sources.hint">
   <source>Баримт, санал бодлыг ялгаж тэмдэглэнэ. Зөвшөөрлийн хүрээнээс гадуур хүнээс мэдээлэл бүү ав.</source>
   <translation>Keep fact and opinion apart. Do not ask people outside the scope of consent.</translation>
  </message>
  <message id="situation_assessment.sources.ask">
   <source>Таны байдлыг илүү сайн ойлгохын тулд өөр хэнтэй ярилцвал зүгээр вэ? Хэнтэй ярилцахгүй байвал дээр вэ?</source>
   <translation>Who else could we talk to, to understand your situation better? Who should we rather not talk to?</translation>
  </message>
  <message id="situation_assessment.sources.source">
   <source>Эх сурвалж</source>
   <translation>Source</translation>
  </message>
  <message id="situation_assessment.sources.source.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="situation_assessment.sources.source.option.family">
   <source>гэр бүл</source>
   <translation>family</translation>
  </message>
  <message id="situation_assessment.sources.source.option.friends">
   <source>найз нөхөд</source>
   <translation>friends</translation>
  </message>
  <message id="situation_assessment.sources.source.option.kindergarten">
   <source>цэцэрлэг</source>
   <translation>kindergarten</translation>
  </message>
  <message id="situation_assessment.sources.source.option.school">
   <source>сургууль</source>
   <translation>school</translation>
  </message>
  <message id="situation_assessment.sources.source.option.workplace">
   <source>ажлын газар</source>
   <translation>workplace</translation>
  </message>
  <message id="situation_assessment.sources.source.option.neighbour">
   <source>хөрш</source>
   <translation>neighbour</translation>
  </message>
  <message id="situation_assessment.sources.source.option.relative">
   <source>хамаатан садан</source>
   <translation>relative</translation>
  </message>
  <message id="situation_assessment.sources.source.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="situation_assessment.sources.on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="situation_assessment.sources.way">
   <source>Арга</source>
   <translation>Way</translation>
  </message>
  <message id="situation_assessment.sources.way.option.meeting">
   <source>уулзалт</source>
   <translation>meeting</translation>
  </message>
  <message id="situation_assessment.sources.way.option.phone">
   <source>утсаар</source>
   <translation>by phone</translation>
  </message>
  <message id="situation_assessment.sources.way.option.written">
   <source>бичгээр</source>
   <translation>in writing</translation>
  </message>
  <message id="situation_assessment.sources.way.option.visit">
   <source>гэрээр очих</source>
   <translation>home visit</translation>
  </message>
  <message id="situation_assessment.sources.way.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="situation_assessment.sources.nature">
   <source>Баримт / санал бодол</source>
   <translation>Fact / opinion</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.fact">
   <source>баримт</source>
   <translation>fact</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.opinion">
   <source>санал бодол</source>
   <translation>opinion</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.both">
   <source>баримт, санал бодол</source>
   <translation>fact and opinion</translation>
  </message>
  <message id="situation_assessment.sources.about">
   <source>Аль хэсэгт</source>
   <translation>About which part</translation>
  </message>
  <message id="situation_assessment.sources.about.hint">
   <source>Үнэлгээний аль хэсгийг үүгээр үндэслэснийг тэмдэглэнэ.</source>
   <translation>Tick which part of the assessment rests on this source.</translation>
  </message>
  <message id="situation_assessment.sources.about.option.family">
   <source>гэр бүл</source>
   <translation>family</translation>
  </message>
  <message id="situation_assessment.sources.about.option.health">
   <source>эрүүл мэнд</source>
   <translation>health</translation>
  </message>
  <message id="situation_assessment.sources.about.option.education">
   <source>боловсрол</source>
   <translation>education</translation>
  </message>
  <message id="situation_assessment.sources.about.option.employment">
   <source>хөдөлмөр эрхлэлт</source>
   <translation>employment</translation>
  </message>
  <message id="situation_assessment.sources.about.option.psychological">
   <source>сэтгэл зүй</source>
   <translation>psychological state</translation>
  </message>
  <message id="situation_assessment.sources.about.option.finance">
   <source>санхүү</source>
   <translation>finances</translation>
  </message>
  <message id="situation_assessment.sources.about.option.housing">
   <source>орон сууц</source>
   <translation>housing</translation>
  </message>
  <message id="situation_assessment.sources.about.option.social">
   <source>нийгмийн орчин</source>
   <translation>social surroundings</translation>
  </message>
  <message id="situation_assessment.page.client_family">
   <source>Үйлчлүүлэгч, гэр бүл</source>
   <translation>Client and family</translation>
  </message>
  <message id="situation_assessment.worries">
   <source>Үйлчлүүлэгчийн санаа зовж буй асуудал, өөрийн тодорхойлолт</source>
   <translation>Client's worries and own definition of the problem</translation>
  </message>
  <message id="situation_assessment.worries.hint">
   <source>Үйлчлүүлэгчийн өөрийнх нь үгээр, хашилтад бичнэ.</source>
   <translation>Write it in the client's own words, in quotation marks.</translation>
  </message>
  <message id="situation_assessment.worries.ask">
   <source>Танд одоо юу хамгийн хүнд байна вэ? Өөрийнхөө үгээр ярьж өгнө үү, би яаруулахгүй.</source>
   <translation>What is hardest for you at the moment? Tell me in your own words, there is no hurry.</translation>
  </message>
  <message id="situation_assessment.family">
   <source>Гэр бүлийн бүтэц, нөхцөл байдал</source>
   <translation>Family structure and condition</translation>
  </message>
  <message id="situation_assessment.family.hint">
   <source>Хэн хэнтэй хамт амьдардаг, харилцаа, сүүлийн үеийн өөрчлөлт. Генограмыг лавлана.</source>
   <translation>Who lives with whom, relations, recent changes. See the genogram.</translation>
  </message>
  <message id="situation_assessment.family.ask">
   <source>Гэрт тань хэн хэн амьдардаг вэ? Хэнтэйгээ хамгийн ойр дотно байдаг вэ?</source>
   <translation>Who lives at home with you? Who are you closest to?</translation>
  </message>
  <message id="situation_assessment.genogram_ref">
   <source>Генограм</source>
   <translation>Genogram</translation>
  </message>
  <message id="situation_assessment.differences">
   <source>Хүндэтгэх онцлог</source>
   <translation>Differences to be respected</translation>
  </message>
  <message id="situation_assessment.differences.hint">
   <source>Соёл, хүйс, хөгжлийн бэрхшээл, шашин шүтлэг.</source>
   <translation>Culture, sex, disability, religion.</translation>
  </message>
  <message id="situation_assessment.differences.ask">
   <source>Тантай ажиллахдаа бид юуг заавал анхаарч, хүндэтгэх ёстой вэ?</source>
   <translation>What must we keep in mind and respect when we work with you?</translation>
  </message>
  <message id="situation_assessment.page.health_learning_work">
   <source>Эрүүл мэнд, боловсрол, хөдөлмөр</source>
   <translation>Health, education, employment</translation>
  </message>
  <message id="situation_assessment.health">
   <source>Эрүүл мэндийн байдал</source>
   <translation>Health</translation>
  </message>
  <message id="situation_assessment.health.hint">
   <source>Бие махбод, сэтгэцийн эрүүл мэнд, хөгжлийн бэрхшээл, эмчилгээ.</source>
   <translation>Physical and mental health, disability, treatment.</translation>
  </message>
  <message id="situation_assessment.health.ask">
   <source>Таны болон хүүхдүүдийн тань бие ямар байна вэ? Эмчид үзүүлэх хэрэгтэй зүйл бий юу?</source>
   <translation>How is your health, and the children's? Is there anything a doctor should look at?</translation>
  </message>
  <message id="situation_assessment.education">
   <source>Боловсролын байдал</source>
   <translation>Education</translation>
  </message>
  <message id="situation_assessment.education.ask">
   <source>Хичээл сургууль ямар байна вэ? Юу нь таатай, юу нь хэцүү байдаг вэ?</source>
   <translation>How is school going? What is good, what is hard?</translation>
  </message>
  <message id="situation_assessment.employment">
   <source>Хөдөлмөр эрхлэлтийн байдал</source>
   <translation>Employment</translation>
  </message>
  <message id="situation_assessment.employment.ask">
   <source>Одоо ямар ажил хийдэг вэ? Ямар ажил хийхийг хүсдэг вэ?</source>
   <translation>What work do you do now? What work would you like to do?</translation>
  </message>
  <message id="situation_assessment.psychological">
   <source>Сэтгэл зүйн байдал</source>
   <translation>Psychological state</translation>
  </message>
  <message id="situation_assessment.psychological.hint">
   <source>Оношилгоо бус, харсан сонссон зүйлээ бичнэ.</source>
   <translation>Not a diagnosis: what you saw and heard.</translation>
  </message>
  <message id="situation_assessment.psychological.ask">
   <source>Сүүлийн үед сэтгэл санаа тань ямар байна вэ? Нойр хоол тань хэвийн үү?</source>
   <translation>How have you been feeling lately? How are your sleep and appetite?</translation>
  </message>
  <message id="situation_assessment.page.living">
   <source>Санхүү, орон сууц, нийгмийн орчин</source>
   <translation>Finances, housing, social environment</translation>
  </message>
  <message id="situation_assessment.finance">
   <source>Санхүүгийн байдал</source>
   <translation>Finances</translation>
  </message>
  <message id="situation_assessment.finance.hint">
   <source>Орлого, тэтгэмж, өр, мал.</source>
   <translation>Income, allowances, debts, livestock.</translation>
  </message>
  <message id="situation_assessment.finance.type">
   <source>Төрөл</source>
   <translation>Type</translation>
  </message>
  <message id="situation_assessment.finance.type.option.income">
   <source>орлого</source>
   <translation>income</translation>
  </message>
  <message id="situation_assessment.finance.type.option.benefit">
   <source>тэтгэмж</source>
   <translation>allowance</translation>
  </message>
  <message id="situation_assessment.finance.type.option.debt">
   <source>өр</source>
   <translation>debt</translation>
  </message>
  <message id="situation_assessment.finance.type.option.livestock">
   <source>мал</source>
   <translation>livestock</translation>
  </message>
  <message id="situation_assessment.finance.type.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="situation_assessment.finance.item">
   <source>Юу</source>
   <translation>What</translation>
  </message>
  <message id="situation_assessment.finance.amount">
   <source>Дүн</source>
   <translation>Amount</translation>
  </message>
  <message id="situation_assessment.finance.amount.unit">
   <source>₮</source>
   <translation>₮</translation>
  </message>
  <message id="situation_assessment.finance.note">
   <source>Тайлбар</source>
   <translation>Comment</translation>
  </message>
  <message id="situation_assessment.finance_note">
   <source>Санхүүгийн байдлын тайлбар</source>
   <translation>Comment on finances</translation>
  </message>
  <message id="situation_assessment.finance_note.hint">
   <source>Орлогыг хэн захиран зарцуулдаг, хаанаас хүрэлцдэггүй.</source>
   <translation>Who controls the income, what it does not cover.</translation>
  </message>
  <message id="situation_assessment.finance_note.ask">
   <source>Сар дуустал мөнгө хүрэлцдэг үү? Гэрийн мөнгийг хэн захиран зарцуулдаг вэ?</source>
   <translation>Does the money last to the end of the month? Who decides about the money at home?</translation>
  </message>
  <message id="situation_assessment.housing">
   <source>Орон сууцны байдал</source>
   <translation>Housing</translation>
  </message>
  <message id="situation_assessment.housing.hint">
   <source>Төрөл, халаалт, аюулгүй байдал, унтах байр.</source>
   <translation>Type, heating, safety, sleeping places.</translation>
  </message>
  <message id="situation_assessment.housing.ask">
   <source>Хаана амьдарч байгаагаа ярьж өгнө үү. Гэрт тань дулаан, аюулгүй юу? Хүн бүр унтах байртай юу?</source>
   <translation>Tell me about where you live. Is it warm and safe? Does everyone have a place to sleep?</translation>
  </message>
  <message id="situation_assessment.social">
   <source>Нийгмийн орчин, дэмжлэг</source>
   <translation>Social environment and support</translation>
  </message>
  <message id="situation_assessment.social.hint">
   <source>Экоураглалыг лавлана.</source>
   <translation>See the ecomap.</translation>
  </message>
  <message id="situation_assessment.social.ask">
   <source>Хүнд үед хэнд хандаж болдог вэ? Хэн танд тусалдаг вэ?</source>
   <translation>Who can you turn to in hard times? Who helps you?</translation>
  </message>
  <message id="situation_assessment.ecomap_ref">
   <source>Экоураглал</source>
   <translation>Ecomap</translation>
  </message>
  <message id="situation_assessment.page.strengths_risk">
   <source>Давуу тал, эрсдэл</source>
   <translation>Strengths and risk</translation>
  </message>
  <message id="situation_assessment.strengths_ref">
   <source>Давуу талын үнэлгээ</source>
   <translation>Strengths assessment</translation>
  </message>
  <message id="situation_assessment.call_ref">
   <source>Шуурхай дуудлагын эрсдэлийн үнэлгээ</source>
   <translation>Risk assessment of the rapid call</translation>
  </message>
  <message id="situation_assessment.safety_ref">
   <source>Аюулгүй байдлын үнэлгээ</source>
   <translation>Safety assessment</translation>
  </message>
  <message id="situation_assessment.risk_conclusion">
   <source>Эрсдэлийн үнэлгээ, дүгнэлт</source>
   <translation>Risk assessment and conclusion</translation>
  </message>
  <message id="situation_assessment.risk_conclusion.hint">
   <source>Эрсдэлийн болон хамгаалах хүчин зүйлийг зэрэгцүүлж, үндэслэлийг бичнэ.</source>
   <translation>Set risk factors against protective factors and give the grounds.</translation>
  </message>
  <message id="situation_assessment.page.conclusion">
   <source>Нэгдсэн дүгнэлт</source>
   <translation>Integrated conclusion</translation>
  </message>
  <message id="situation_assessment.conclusion">
   <source>Нэгдсэн дүгнэлт</source>
   <translation>Integrated conclusion</translation>
  </message>
  <message id="situation_assessment.conclusion.hint">
   <source>Шинэ баримт нэмэхгүй; өмнөх хэсгүүдийг холбож дүгнэнэ.</source>
   <translation>No new facts: draw the earlier parts together.</translation>
  </message>
  <message id="situation_assessment.problems">
   <source>Шийдвэрлэх шаардлагатай тулгамдаж буй асуудал</source>
   <translation>Pressing problems to solve</translation>
  </message>
  <message id="situation_assessment.problems.hint">
   <source>Тэргүүлэх эрэмбээр бичнэ.</source>
   <translation>In order of priority.</translation>
  </message>
  <message id="situation_assessment.problems.ask">
   <source>Эдгээрээс аль нь танд хамгийн чухал вэ? Юунаас эхлэх үү?</source>
   <translation>Which of these matters most to you? Where shall we start?</translation>
  </message>
  <message id="situation_assessment.problems.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="situation_assessment.problems.problem">
   <source>Асуудал</source>
   <translation>Problem</translation>
  </message>
  <message id="situation_assessment.problems.whose">
   <source>Хэний</source>
   <translation>Whose</translation>
  </message>
  <message id="situation_assessment.problems.whose.hint">
   <source>Нэр бус, үүргээр: үйлчлүүлэгч, хүүхэд 1.</source>
   <translation>A role, not a name: client, child 1.</translation>
  </message>
  <message id="situation_assessment.problems.urgency">
   <source>Яаралтай эсэх</source>
   <translation>Urgency</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.at_once">
   <source>нэн яаралтай</source>
   <translation>at once</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.soon">
   <source>яаралтай</source>
   <translation>urgent</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.planned">
   <source>төлөвлөгөөгөөр</source>
   <translation>as planned</translation>
  </message>
  <message id="situation_assessment.shown_on">
   <source>Үйлчлүүлэгчид танилцуулсан огноо</source>
   <translation>Shown to the client on</translation>
  </message>
  <message id="situation_assessment.client_opinion">
   <source>Үйлчлүүлэгчийн санал бодол</source>
   <translation>Client's opinion</translation>
  </message>
  <message id="situation_assessment.client_opinion.ask">
   <source>Миний бичсэн зүйл таны ярьсантай таарч байна уу? Нэмэх, засах зүйл байна уу?</source>
   <translation>Does what is written match what you told me? Is there anything to add or correct?</translation>
  </message>
  <message id="situation_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="situation_assessment.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="situation_assessment.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="staff_card.title">
   <source>Ажилтны карт</source>
   <translation>Staff card</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_card.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Ажилд орсон</source>
   <translation>Joined on</translation>
  </message>
  <message id="staff_card.function">
   <source>Үүрэг</source>
   <translation>Role</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>ахлах нийгмийн ажилтан</source>
   <translation>senior social worker</translation>
  </message>
  <message id="staff_card.function.option.consultant">
   <source>зөвлөх нийгмийн ажилтан</source>
   <translation>consultant social worker</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Мэргэжлийн удирдагч</source>
   <translation>Supervisor</translation>
  </message>
  <message id="staff_card.degree">
   <source>Нийгмийн ажлын зэрэг</source>
   <translation>Social-work degree</translation>
  </message>
  <message id="staff_card.degree.option.bachelor">
   <source>бакалавр</source>
   <translation>bachelor</translation>
  </message>
  <message id="staff_card.degree.option.master">
   <source>магистр</source>
   <translation>master</translation>
  </message>
  <message id="staff_card.degree.option.doctor">
   <source>доктор</source>
   <translation>doctor</translation>
  </message>
  <message id="staff_card.degree.option.none">
   <source>байхгүй</source>
   <translation>none</translation>
  </message>
  <message id="staff_card.university">
   <source>Их сургууль</source>
   <translation>University</translation>
  </message>
  <message id="staff_card.diploma_no">
   <source>Дипломын дугаар, огноо, хуулбар хадгалж буй газар</source>
   <translation>Diploma no., date, where the copy is kept</translation>
  </message>
  <message id="staff_card.years">
   <source>Салбарт ажилласан жил</source>
   <translation>Years in the sector</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Зөвшөөрөл, бэлтгэл</source>
   <translation>Licence, training</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Тусгай зөвшөөрлийн дугаар</source>
   <translation>Licence no.</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Valid until</translation>
  </message>
  <message id="staff_card.licence_verified">
   <source>Зөвшөөрлийг шалгасан хүн, огноо, хуулбар хадгалж буй газар</source>
   <translation>Who verified the licence, when, where the copy is kept</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Мэргэжлийн удирдлагын бэлтгэлтэй</source>
   <translation>Supervision training</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Энэ жилийн кейс</source>
   <translation>Cases this year</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Ажлаас гарсан</source>
   <translation>Left on</translation>
  </message>
  <message id="staff_support.title">
   <source>Ажилтны аюулгүй байдал, дэмжлэг</source>
   <translation>Safety and support of staff</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Болсон явдал</source>
   <translation>What happened</translation>
  </message>
  <message id="staff_support.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Зөвхөн ажилтан өөрөө, мэргэжлийн удирдагч нь харна.</source>
   <translation>Seen by the worker and the supervisor only.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Огноо, цаг</source>
   <translation>Date and time</translation>
  </message>
  <message id="staff_support.kind">
   <source>Төрөл</source>
   <translation>Kind</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>заналхийлэл</source>
   <translation>threat</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>халдлага</source>
   <translation>attack</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>осол</source>
   <translation>accident</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>хүнд ачаалал, ядаргаа</source>
   <translation>strain, exhaustion</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="staff_support.what">
   <source>Юу болсон</source>
   <translation>What happened</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Юу болсон бэ? Та одоо ямар байна?</source>
   <translation>What happened? How are you now?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Measures taken</translation>
  </message>
  <message id="staff_support.support">
   <source>Үзүүлсэн дэмжлэг</source>
   <translation>Support given</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>ярилцлага хийсэн</source>
   <translation>debriefing</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>сэтгэл зүйч</source>
   <translation>psychologist</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>амралт</source>
   <translation>rest</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>ачаалал бууруулсан</source>
   <translation>lighter load</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>цагдаад хандсан</source>
   <translation>police told</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Дараагийн ярилцлага</source>
   <translation>Next talk</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Үйлчилгээг зогсоох, дахин нээх шийдвэр</source>
   <translation>Decision to stop or reopen the service</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Шийдвэр</source>
   <translation>Decision</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Шийдвэрийн төрөл</source>
   <translation>Kind of decision</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>үйлчилгээг зогсоох</source>
   <translation>stopping the service</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>үйлчилгээг үргэлжлүүлэх</source>
   <translation>resuming the service</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>кейсийг дахин нээх</source>
   <translation>reopen the case</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Шийдвэр гаргасан огноо</source>
   <translation>Date of the decision</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Шалтгаан</source>
   <translation>Reason</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Юу өөрчлөгдсөн бэ? Та энэ шийдвэрийн талаар юу гэж бодож байна вэ?</source>
   <translation>What has changed? What do you think of this decision?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Хэн шийдвэрлэсэн</source>
   <translation>Who decided</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Зогсоох хугацаа</source>
   <translation>While stopped</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Зогсоосон үеийн аюулгүй байдал</source>
   <translation>Safety while stopped</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Энэ хугацаанд аюул тулгарвал та хэнд хандах вэ?</source>
   <translation>Whom will you turn to if there is danger during this time?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Үргэлжлүүлэхээр төлөвлөсөн огноо</source>
   <translation>Planned date of resumption</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Дахин нээх</source>
   <translation>Reopening</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Шинэ үеийн дугаар</source>
   <translation>New episode number</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Дахин хийх үе шат</source>
   <translation>Stages to repeat</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.contact">
   <source>харилцаа холбоо тогтоох</source>
   <translation>establishing contact</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>нөхцөл байдлын үнэлгээ</source>
   <translation>situation assessment</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>үйлчилгээг төлөвлөх</source>
   <translation>planning</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>үйлчилгээг хүргэх</source>
   <translation>service delivery</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>үйлчилгээг үнэлэх</source>
   <translation>evaluation</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>үйлчилгээг хаах</source>
   <translation>closing</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Өмнөх хаах тэмдэглэл</source>
   <translation>Earlier closing note</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Асуудал дахисан шалтгаан</source>
   <translation>Cause of relapse</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Юу болоод дахиад хэцүү болов? Өмнө нь юу дутсан бэ?</source>
   <translation>What made it hard again? What was missing before?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Үйлчлүүлэгчид мэдэгдсэн огноо</source>
   <translation>Date the client was told</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>supervisor</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="strengths.title">
   <source>Давуу талын үнэлгээ</source>
   <translation>Strengths assessment</translation>
  </message>
  <message id="strengths.page.person">
   <source>Хүний давуу тал</source>
   <translation>The person's strengths</translation>
  </message>
  <message id="strengths.assessed_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="strengths.abilities">
   <source>Авьяас чадвар, амжилт</source>
   <translation>Abilities, talents, successes</translation>
  </message>
  <message id="strengths.abilities.hint">
   <source>Жижиг амжилтыг ч бичнэ.</source>
   <translation>Write down small successes too.</translation>
  </message>
  <message id="strengths.abilities.ask">
   <source>Та юуг сайн хийдэг вэ? Юугаараа бахархдаг вэ?</source>
   <translation>What are you good at? What are you proud of?</translation>
  </message>
  <message id="strengths.hopes">
   <source>Хүсэл, итгэл найдвар</source>
   <translation>Hopes and wishes</translation>
  </message>
  <message id="strengths.hopes.ask">
   <source>Нэг жилийн дараа амьдрал тань ямар болсон байгаасай гэж хүсдэг вэ?</source>
   <translation>How would you like your life to be in a year?</translation>
  </message>
  <message id="strengths.helped_before">
   <source>Өмнө нь тус болсон зүйл</source>
   <translation>What has helped before</translation>
  </message>
  <message id="strengths.helped_before.ask">
   <source>Өмнө хүнд үеийг яаж даван гарч байсан бэ? Тэгэхэд юу, хэн тус болсон бэ?</source>
   <translation>How did you get through hard times before? What and who helped then?</translation>
  </message>
  <message id="strengths.page.use">
   <source>Нөөц, төлөвлөгөөнд ашиглах</source>
   <translation>Resources and use in the plan</translation>
  </message>
  <message id="strengths.resources">
   <source>Хүмүүс, нутгийн нөөц</source>
   <translation>People and community resources</translation>
  </message>
  <message id="strengths.resources.hint">
   <source>Хүнийг үүргээр нь бичнэ: эгч, хөрш, ангийн багш.</source>
   <translation>Write people by role: sister, neighbour, class teacher.</translation>
  </message>
  <message id="strengths.resources.ask">
   <source>Эргэн тойронд тань хэн, ямар газар дэмжлэг болж чадах вэ?</source>
   <translation>Who or what around you could be a support?</translation>
  </message>
  <message id="strengths.resources.resource">
   <source>Нөөц</source>
   <translation>Resource</translation>
  </message>
  <message id="strengths.resources.gives">
   <source>Юу өгч чадах</source>
   <translation>What it can give</translation>
  </message>
  <message id="strengths.motivation">
   <source>Өөрчлөх хүсэл эрмэлзэл</source>
   <translation>Motivation for change</translation>
  </message>
  <message id="strengths.motivation.hint">
   <source>1 – огт үгүй, 10 – маш их.</source>
   <translation>1 – none at all, 10 – very strong.</translation>
  </message>
  <message id="strengths.motivation.ask">
   <source>Энэ байдлаа өөрчлөх хүсэл тань 1-ээс 10 хүртэл хэд вэ? Нэг оноогоор өсгөхөд юу хэрэгтэй вэ?</source>
   <translation>From 1 to 10, how much do you want to change this? What would raise it by one point?</translation>
  </message>
  <message id="strengths.plan_use">
   <source>Төлөвлөгөөнд хэрхэн ашиглах</source>
   <translation>Use in the plan</translation>
  </message>
  <message id="strengths.plan_use.hint">
   <source>Аль давуу талыг аль зорилгод тулгуур болгохыг бичнэ.</source>
   <translation>Say which strength supports which goal.</translation>
  </message>
  <message id="strengths.plan_ref">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Service plan</translation>
  </message>
  <message id="strengths.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="strengths.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="strengths.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>client</translation>
  </message>
  <message id="supervision_review.title">
   <source>Ахлах нийгмийн ажилтан, мэргэжлийн удирдагчийн явцын үнэлгээ, дүгнэлт</source>
   <translation>Progress evaluation and conclusion of the senior social worker or supervisor</translation>
  </message>
  <message id="supervision_review.page.reading">
   <source>Кейс файлтай танилцсан тухай</source>
   <translation>Reading of the case file</translation>
  </message>
  <message id="supervision_review.read_on">
   <source>Танилцсан огноо</source>
   <translation>Date of reading</translation>
  </message>
  <message id="supervision_review.version_read">
   <source>Танилцсан хувилбар</source>
   <translation>Version read</translation>
  </message>
  <message id="supervision_review.version_read.option.coded">
   <source>кодолсон хувилбар</source>
   <translation>coded view</translation>
  </message>
  <message id="supervision_review.version_read.option.full">
   <source>бүрэн хувилбар</source>
   <translation>full view</translation>
  </message>
  <message id="supervision_review.completeness">
   <source>Кейс файлын бүрдэл</source>
   <translation>Completeness of the file</translation>
  </message>
  <message id="supervision_review.completeness_remark">
   <source>Бүрдлийн тухай тайлбар</source>
   <translation>Remark on completeness</translation>
  </message>
  <message id="supervision_review.completeness_remark.hint">
   <source>Дутуу материал, түүнийг нөхөх хугацаа.</source>
   <translation>Missing material and when it will be added.</translation>
  </message>
  <message id="supervision_review.page.quality">
   <source>Ажлын чанар</source>
   <translation>Quality of the work</translation>
  </message>
  <message id="supervision_review.assessment_quality">
   <source>Нөхцөл байдлын үнэлгээ</source>
   <translation>Situation assessment</translation>
  </message>
  <message id="supervision_review.assessment_quality.hint">
   <source>1 – эхнээс нь хийх, 2 – засах, 3 – сайн, 4 – маш сайн.</source>
   <translation>1 – do again, 2 – correct, 3 – good, 4 – very good.</translation>
  </message>
  <message id="supervision_review.plan_quality">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Service plan</translation>
  </message>
  <message id="supervision_review.notes_quality">
   <source>Тэмдэглэл хөтлөлт</source>
   <translation>Notes</translation>
  </message>
  <message id="supervision_review.safety_quality">
   <source>Аюулгүй байдал</source>
   <translation>Safety</translation>
  </message>
  <message id="supervision_review.participation_quality">
   <source>Үйлчлүүлэгчийн оролцоо</source>
   <translation>Client's participation</translation>
  </message>
  <message id="supervision_review.confidentiality_quality">
   <source>Нууцлал</source>
   <translation>Confidentiality</translation>
  </message>
  <message id="supervision_review.quality_note">
   <source>Чанарын тухай тайлбар</source>
   <translation>Remark on quality</translation>
  </message>
  <message id="supervision_review.quality_note.ask">
   <source>Энэ ажилд юу сайн байна вэ? Юуг нь хамт бодож сайжруулах вэ?</source>
   <translation>What is good in this work? What shall we improve together?</translation>
  </message>
  <message id="supervision_review.page.conclusion">
   <source>Дүгнэлт</source>
   <translation>Conclusion</translation>
  </message>
  <message id="supervision_review.remarks">
   <source>Нийгмийн ажилтанд өгсөн зөвлөмж, санамж</source>
   <translation>Remarks to the social worker</translation>
  </message>
  <message id="supervision_review.remarks.remark">
   <source>Зөвлөмж, санамж</source>
   <translation>Remark</translation>
  </message>
  <message id="supervision_review.remarks.until">
   <source>Хариу өгөх хугацаа</source>
   <translation>Answer until</translation>
  </message>
  <message id="supervision_review.remarks.answer">
   <source>Хариу</source>
   <translation>Answer</translation>
  </message>
  <message id="supervision_review.evidence">
   <source>Явцын үнэлгээ хийсэн нотолгоо</source>
   <translation>Evidence of the progress evaluation</translation>
  </message>
  <message id="supervision_review.conclusion">
   <source>Албан ёсны үнэлгээ, хяналт шинжилгээний дүгнэлт</source>
   <translation>Official evaluation and monitoring conclusion</translation>
  </message>
  <message id="supervision_review.accepted_on">
   <source>Албан ёсоор хүлээн зөвшөөрсөн огноо</source>
   <translation>Date officially accepted</translation>
  </message>
  <message id="supervision_review.accepted">
   <source>Албан ёсоор хүлээн зөвшөөрсөн</source>
   <translation>Officially accepted</translation>
  </message>
  <message id="supervision_review.accepted.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>supervisor</translation>
  </message>
  <message id="supervision_session.title">
   <source>Мэргэжлийн удирдлагын уулзалтын тэмдэглэл</source>
   <translation>Supervision session note</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Уулзалт</source>
   <translation>Session</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Уулзсан огноо</source>
   <translation>Date of the session</translation>
  </message>
  <message id="supervision_session.place">
   <source>Хаана</source>
   <translation>Where</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Хэлбэр</source>
   <translation>Form</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>ганцаарчилсан</source>
   <translation>individual</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>бүлгийн</source>
   <translation>group</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="supervision_session.group">
   <source>Бүлгийн гишүүд</source>
   <translation>Members of the group</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Мэргэжлийн удирдагч</source>
   <translation>Supervisor</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Хөндсөн сэдэв</source>
   <translation>Topics</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>кейсүүд</source>
   <translation>cases</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>арга зүй</source>
   <translation>methods</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>ажлын ачаалал</source>
   <translation>workload</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>сэтгэл санаа, эрүүл мэнд</source>
   <translation>well-being</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>ажилтны аюулгүй байдал</source>
   <translation>worker's safety</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Ярилцсан кейсүүд</source>
   <translation>Cases discussed</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Кейсийн код</source>
   <translation>Case code</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Асуулт, шийдэл</source>
   <translation>Question, outcome</translation>
  </message>
  <message id="supervision_session.course">
   <source>Ярилцлагын товч</source>
   <translation>What was discussed</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өөрийгөө эргэцүүлэх асуулт</source>
   <translation>Self-reflection questions</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Энэ хугацаанд юу танд хамгийн хүнд, юу хамгийн их хүч өгсөн бэ?</source>
   <translation>What was hardest in this time, and what gave you strength?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Тохироо</source>
   <translation>Agreements</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Тохиролцсон зүйл</source>
   <translation>Agreements</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Юу</source>
   <translation>What</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Хариуцах хүн</source>
   <translation>Who</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Хугацаа</source>
   <translation>Until</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Энэ жилийн кейсийн тоо (дээд хэмжээ 150)</source>
   <translation>Cases this year (at most 150)</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Дараагийн уулзалт</source>
   <translation>Next session</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Гарын үсэг</source>
   <translation>Signatures</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>supervisor</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="tools.title">
   <source>Генограм, экоураглал, амьдралын түүхийн матриц, нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Genogram, ecomap, life-history matrix, social-support assessment</translation>
  </message>
  <message id="tools.page.genogram">
   <source>Генограм</source>
   <translation>Genogram</translation>
  </message>
  <message id="tools.made_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="tools.persons">
   <source>Генограм: гэр бүлийн хүмүүс</source>
   <translation>Genogram: people of the family</translation>
  </message>
  <message id="tools.persons.hint">
   <source>Гурван үеийг багтаа. Нас барсан, тусдаа амьдардаг хүнийг бас бич.</source>
   <translation>Cover three generations. Also write those who have died or live elsewhere.</translation>
  </message>
  <message id="tools.persons.ask">
   <source>Танай гэр бүлд хэн хэн байдаг вэ? Хэн хэнтэйгээ ойр, хэн хэнтэйгээ эвгүй байдаг вэ?</source>
   <translation>Who belongs to your family? Who is close to whom, and who does not get along?</translation>
  </message>
  <message id="tools.persons.person">
   <source>Хүн</source>
   <translation>Person</translation>
  </message>
  <message id="tools.persons.sex">
   <source>Хүйс</source>
   <translation>Sex</translation>
  </message>
  <message id="tools.persons.birth">
   <source>Төрсөн</source>
   <translation>Born</translation>
  </message>
  <message id="tools.persons.death">
   <source>Нас барсан</source>
   <translation>Died</translation>
  </message>
  <message id="tools.persons.relation">
   <source>Хэн болох</source>
   <translation>Relation</translation>
  </message>
  <message id="tools.persons.relation.hint">
   <source>Үйлчлүүлэгчийн хэн болох.</source>
   <translation>Relation to the client.</translation>
  </message>
  <message id="tools.persons.quality">
   <source>Харилцаа</source>
   <translation>Relationship</translation>
  </message>
  <message id="tools.persons.quality.option.self">
   <source>үйлчлүүлэгч өөрөө</source>
   <translation>the client</translation>
  </message>
  <message id="tools.persons.quality.option.close">
   <source>ойр дотно</source>
   <translation>close</translation>
  </message>
  <message id="tools.persons.quality.option.ordinary">
   <source>хэвийн</source>
   <translation>ordinary</translation>
  </message>
  <message id="tools.persons.quality.option.distant">
   <source>хөндий</source>
   <translation>distant</translation>
  </message>
  <message id="tools.persons.quality.option.conflict">
   <source>зөрчилтэй</source>
   <translation>in conflict</translation>
  </message>
  <message id="tools.persons.quality.option.violent">
   <source>хүчирхийлэлтэй</source>
   <translation>violent</translation>
  </message>
  <message id="tools.persons.quality.option.broken">
   <source>тасарсан</source>
   <translation>broken off</translation>
  </message>
  <message id="tools.persons.together">
   <source>Хамт амьдардаг</source>
   <translation>Lives together</translation>
  </message>
  <message id="tools.genogram_drawing">
   <source>Генограмын зураг</source>
   <translation>Drawing of the genogram</translation>
  </message>
  <message id="tools.genogram_drawing.hint">
   <source>Цаасан дээр зурсан бол зургийг нь оруул.</source>
   <translation>If it was drawn on paper, add the picture.</translation>
  </message>
  <message id="tools.genogram_conclusion">
   <source>Генограмын дүгнэлт</source>
   <translation>Conclusion of the genogram</translation>
  </message>
  <message id="tools.genogram_conclusion.hint">
   <source>Үеэс үед давтагдсан зүйл, тулж болох хүн, тасарсан харилцаа.</source>
   <translation>What repeats over generations, whom one can lean on, broken ties.</translation>
  </message>
  <message id="tools.page.ecomap">
   <source>Экоураглал</source>
   <translation>Ecomap</translation>
  </message>
  <message id="tools.systems">
   <source>Экоураглал: гэр бүлийг хүрээлэх тогтолцоо</source>
   <translation>Ecomap: systems around the family</translation>
  </message>
  <message id="tools.systems.ask">
   <source>Гэр бүлээс гадна та хэнтэй, ямар байгууллагатай холбоотой вэ? Аль нь хүч өгдөг, аль нь ядраадаг вэ?</source>
   <translation>Whom and what are you in touch with outside the family? What gives you strength, what wears you out?</translation>
  </message>
  <message id="tools.systems.system">
   <source>Хүн, байгууллага</source>
   <translation>Person, organisation</translation>
  </message>
  <message id="tools.systems.system.hint">
   <source>Нэр бус, үүргээр: эгч, хөрш, цэцэрлэг.</source>
   <translation>By role, not by name: sister, neighbour, kindergarten.</translation>
  </message>
  <message id="tools.systems.tie">
   <source>Холбоо</source>
   <translation>Tie</translation>
  </message>
  <message id="tools.systems.tie.option.strong">
   <source>бат бөх</source>
   <translation>strong</translation>
  </message>
  <message id="tools.systems.tie.option.weak">
   <source>сул</source>
   <translation>weak</translation>
  </message>
  <message id="tools.systems.tie.option.stressful">
   <source>дарамттай</source>
   <translation>stressful</translation>
  </message>
  <message id="tools.systems.direction">
   <source>Чиглэл</source>
   <translation>Direction</translation>
  </message>
  <message id="tools.systems.direction.option.to_family">
   <source>гэр бүл рүү</source>
   <translation>to the family</translation>
  </message>
  <message id="tools.systems.direction.option.from_family">
   <source>гэр бүлээс</source>
   <translation>from the family</translation>
  </message>
  <message id="tools.systems.direction.option.both">
   <source>харилцан</source>
   <translation>both ways</translation>
  </message>
  <message id="tools.systems.note">
   <source>Тайлбар</source>
   <translation>Note</translation>
  </message>
  <message id="tools.ecomap_drawing">
   <source>Экоураглалын зураг</source>
   <translation>Drawing of the ecomap</translation>
  </message>
  <message id="tools.ecomap_drawing.hint">
   <source>Цаасан дээр зурсан бол зургийг нь оруул.</source>
   <translation>If it was drawn on paper, add the picture.</translation>
  </message>
  <message id="tools.ecomap_conclusion">
   <source>Экоураглалын дүгнэлт</source>
   <translation>Conclusion of the ecomap</translation>
  </message>
  <message id="tools.ecomap_conclusion.hint">
   <source>Аль холбоог бэхжүүлэх, аль дарамтыг багасгах.</source>
   <translation>Which ties to strengthen, which strain to lessen.</translation>
  </message>
  <message id="tools.page.history">
   <source>Амьдралын түүхийн матриц</source>
   <translation>Life-history matrix</translation>
  </message>
  <message id="tools.history">
   <source>Амьдралын түүхийн матриц</source>
   <translation>Life-history matrix</translation>
  </message>
  <message id="tools.history.hint">
   <source>Зөвхөн үйлчилгээнд хэрэгтэй, үйлчлүүлэгч ярихыг хүссэн зүйлийг бич.</source>
   <translation>Write only what the service needs and the client wanted to tell.</translation>
  </message>
  <message id="tools.history.ask">
   <source>Амьдралынхаа чухал үеүдийг хамт дараалуулъя. Хаанаас эхлэхийг та өөрөө сонгоорой.</source>
   <translation>Let us put the important times of your life in order. You choose where to begin.</translation>
  </message>
  <message id="tools.history.year">
   <source>Он, нас</source>
   <translation>Year, age</translation>
  </message>
  <message id="tools.history.place">
   <source>Хаана</source>
   <translation>Where</translation>
  </message>
  <message id="tools.history.family">
   <source>Гэр бүл</source>
   <translation>Family</translation>
  </message>
  <message id="tools.history.school_work">
   <source>Сургууль, ажил</source>
   <translation>School, work</translation>
  </message>
  <message id="tools.history.health">
   <source>Эрүүл мэнд</source>
   <translation>Health</translation>
  </message>
  <message id="tools.history.event">
   <source>Үйл явдал</source>
   <translation>Event</translation>
  </message>
  <message id="tools.history.meaning">
   <source>Ямар утгатай байсан</source>
   <translation>What it meant</translation>
  </message>
  <message id="tools.history_conclusion">
   <source>Матрицын дүгнэлт</source>
   <translation>Conclusion of the matrix</translation>
  </message>
  <message id="tools.page.support">
   <source>Нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Social-support assessment</translation>
  </message>
  <message id="tools.support">
   <source>Нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Social-support assessment</translation>
  </message>
  <message id="tools.support.hint">
   <source>0 – огт үгүй, 1 – бага, 2 – дунд, 3 – их.</source>
   <translation>0 – none, 1 – little, 2 – some, 3 – much.</translation>
  </message>
  <message id="tools.support.ask">
   <source>Энэ хүн таны сэтгэлийг хэр дэмждэг вэ? Ажил төрөлд хэр тусалдаг, мэдээллээр хэр тусалдаг вэ?</source>
   <translation>How much does this person support you emotionally? How much with practical things, how much with information?</translation>
  </message>
  <message id="tools.support.who">
   <source>Хүн, байгууллага</source>
   <translation>Person, organisation</translation>
  </message>
  <message id="tools.support.who.hint">
   <source>Нэр бус, үүргээр: эгч, хөрш, өрхийн эмч.</source>
   <translation>By role, not by name: sister, neighbour, family doctor.</translation>
  </message>
  <message id="tools.support.emotional">
   <source>Сэтгэл санаа</source>
   <translation>Emotional</translation>
  </message>
  <message id="tools.support.practical">
   <source>Ажил төрөл</source>
   <translation>Practical</translation>
  </message>
  <message id="tools.support.information">
   <source>Мэдээлэл</source>
   <translation>Information</translation>
  </message>
  <message id="tools.support.frequency">
   <source>Давтамж</source>
   <translation>How often</translation>
  </message>
  <message id="tools.support.frequency.option.daily">
   <source>өдөр бүр</source>
   <translation>every day</translation>
  </message>
  <message id="tools.support.frequency.option.weekly">
   <source>долоо хоног бүр</source>
   <translation>every week</translation>
  </message>
  <message id="tools.support.frequency.option.monthly">
   <source>сар бүр</source>
   <translation>every month</translation>
  </message>
  <message id="tools.support.frequency.option.rarely">
   <source>ховор</source>
   <translation>rarely</translation>
  </message>
  <message id="tools.support_conclusion">
   <source>Дэмжлэгийн үнэлгээний дүгнэлт</source>
   <translation>Conclusion of the support assessment</translation>
  </message>
  <message id="tools.support_conclusion.hint">
   <source>Ямар дэмжлэг хүрэлцээтэй, юу дутагдаж байна.</source>
   <translation>What support is sufficient and what is lacking.</translation>
  </message>
  <message id="tools.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="tools.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="transfer.title">
   <source>Шилжүүлэх хуудас</source>
   <translation>Transfer sheet</translation>
  </message>
  <message id="transfer.page.move">
   <source>Шилжүүлэг</source>
   <translation>Transfer</translation>
  </message>
  <message id="transfer.direction">
   <source>Шилжүүлгийн чиглэл</source>
   <translation>Direction of transfer</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>өөр байгууллагад шилжүүлсэн</source>
   <translation>transferred to another organisation</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>өөр байгууллагаас ирсэн</source>
   <translation>received from another organisation</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>байгууллага дотор</source>
   <translation>within the organisation</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файл шилжүүлсэн огноо</source>
   <translation>Date the case file was transferred</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Шилжүүлсэн байгууллага</source>
   <translation>Transferring organisation</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Хүлээн авсан байгууллага</source>
   <translation>Receiving organisation</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Байгууллагатай холбоо барих мэдээлэл</source>
   <translation>Contact information of the organisation</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Нөгөө байгууллагын утас, хаяг, цахим шуудан.</source>
   <translation>Phone, address and e-mail of the other organisation.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Шилжүүлсэн мэргэжилтний нэр, албан тушаал</source>
   <translation>Name and position of the transferring specialist</translation>
  </message>
  <message id="transfer.former_code">
   <source>Өмнөх код</source>
   <translation>Former code</translation>
  </message>
  <message id="transfer.new_code">
   <source>Шинэ код</source>
   <translation>New code</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Хүлээн авсан тал олгоно; шилжүүлсэн тал хүлээн авсны дараа нөхөж бичнэ.</source>
   <translation>Given by the receiving side; the transferring side adds it afterwards.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Зорилго, үйл явц</source>
   <translation>Purpose and process</translation>
  </message>
  <message id="transfer.purpose">
   <source>Шилжүүлсэн зорилго</source>
   <translation>Purpose of the transfer</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Энэ кейсийг шилжүүлснээр үйлчлүүлэгчид юу илүү дээр болох вэ?</source>
   <translation>What will become better for the client through this transfer?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Үйл явцын тухай товч тэмдэглэл</source>
   <translation>Short note on the process so far</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Хийсэн ажил, гарсан өөрчлөлт, одоогийн байдал.</source>
   <translation>Work done, changes that came about, the present situation.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Шинэ ажилтан юунаас эхлэхээ мэдэхийн тулд юуг заавал мэдэх ёстой вэ?</source>
   <translation>What must the new worker know in order to see where to begin?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Өмнөх мэргэжилтэнтэй холбоо барих шаардлагатай юу</source>
   <translation>Is contact with the earlier specialist needed</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Өмнө үйлчилгээ үзүүлсэн мэргэжилтэн, холбоо барих мэдээлэл</source>
   <translation>Specialist who served earlier, contact information</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Харилцан тохиролцсон алхам, үр дүн</source>
   <translation>Agreed steps and results</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Шилжих хугацаанд үйлчлүүлэгч ганцаар үлдэхгүй байхын тулд хэн, юуг, хэзээ хийх вэ?</source>
   <translation>Who will do what and when, so that the client is not left alone during the handover?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Алхам</source>
   <translation>Step</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Хариуцах эзэн</source>
   <translation>Responsible persons</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Хугацаа</source>
   <translation>Deadline</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Үр дүн</source>
   <translation>Result</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Шийдэгдээгүй эрсдэл</source>
   <translation>Open risks</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Юу санаа зовоож байна вэ? Хүлээн авах хүн юуг хойшлуулж болохгүй вэ?</source>
   <translation>What worries you? What must the receiver not put off?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Дуусаагүй хугацаатай ажил</source>
   <translation>Open items with a deadline</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Хавсаргасан баримт</source>
   <translation>Enclosed documents</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Холбон зуучлах үйлчилгээ үзүүлсэн үү</source>
   <translation>Was a referral made</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Хавсаргасан холбон зуучлах маягт</source>
   <translation>Enclosed referral forms</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>илгээх хуудас</source>
   <translation>referral send sheet</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>хамтарсан төлөвлөгөө</source>
   <translation>joint plan</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>эргэн мэдээлэх хуудас</source>
   <translation>feedback sheet</translation>
  </message>
  <message id="transfer.documents">
   <source>Хавсаргасан баримт бичгийн жагсаалт</source>
   <translation>List of enclosed documents</translation>
  </message>
  <message id="transfer.documents.no">
   <source>Д/д</source>
   <translation>No.</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Баримт бичиг</source>
   <translation>Document</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Хуудас</source>
   <translation>Pages</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Маш нууц хэсгийг хүлээлгэн өгсөн эсэх</source>
   <translation>Was the strictly confidential part handed over</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>хүлээлгэн өгөөгүй</source>
   <translation>not handed over</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>тусдаа битүүмжилсэн дугтуйтай</source>
   <translation>in a separate sealed envelope</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Consent</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Эрх зүйн үндэслэл</source>
   <translation>Legal basis</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Зөвшөөрөлгүйгээр шилжүүлэх үед хуулийн заалт, шийдвэрийн дугаарыг бичнэ.</source>
   <translation>For a transfer without consent, enter the legal provision and the number of the decision.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Хүлээн авалт</source>
   <translation>Receipt</translation>
  </message>
  <message id="transfer.receiver">
   <source>Хүлээн авсан мэргэжилтний нэр, албан тушаал</source>
   <translation>Name and position of the receiving specialist</translation>
  </message>
  <message id="transfer.received_on">
   <source>Хүлээн авсан огноо</source>
   <translation>Date of receipt</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Хүлээн авсан тал гарын үсэг зуртал кейсийг шилжүүлсэн тал хариуцна.</source>
   <translation>Until the receiving side has signed, the transferring side remains responsible for the case.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Хүлээн авсан мэргэжилтний гарын үсэг</source>
   <translation>Signature of the receiving specialist</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>receiving specialist</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Шилжүүлсэн мэргэжилтний гарын үсэг</source>
   <translation>Signature of the transferring specialist</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>шилжүүлсэн мэргэжилтэн</source>
   <translation>transferring specialist</translation>
  </message>
  <message id="trip_plan.title">
   <source>Айлчлалд гарах, буцах цаг</source>
   <translation>Going out and coming back</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Айлчлал</source>
   <translation>Trip</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Ажилтан</source>
   <translation>Worker</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Гарсан цаг</source>
   <translation>Left at</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Буцах ёстой цаг</source>
   <translation>Back by</translation>
  </message>
  <message id="trip_plan.case">
   <source>Кейсийн код</source>
   <translation>Code of the case</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Чиглэл, хороо, баг</source>
   <translation>Direction, area</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Үйлчлүүлэгчийн хаягийг бичихгүй.</source>
   <translation>Not the client's address.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Унаа, хамт явсан хүн</source>
   <translation>Transport, with whom</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Холбоо барьж хүлээх ажилтан</source>
   <translation>Who waits for the call</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Хоцорвол юу хийх</source>
   <translation>What to do if late</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Буцаж ирсэн цаг</source>
   <translation>Came back at</translation>
  </message>
  <message id="visit_record.title">
   <source>Гэрээр очсон тухай тэмдэглэл</source>
   <translation>Home-visit and contact record</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Очсон байдал</source>
   <translation>The visit</translation>
  </message>
  <message id="visit_record.kind">
   <source>Хэлбэр</source>
   <translation>Kind</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>гэрээр очих</source>
   <translation>home visit</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>байгууллагад очих</source>
   <translation>visit in an institution</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>утсаар холбогдох</source>
   <translation>phone contact</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Бусад хэлбэр</source>
   <translation>Other kind</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Огноо</source>
   <translation>Date</translation>
  </message>
  <message id="visit_record.started">
   <source>Эхэлсэн</source>
   <translation>Started</translation>
  </message>
  <message id="visit_record.ended">
   <source>Дууссан</source>
   <translation>Ended</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Хуваарийн дагуу очих хугацаа</source>
   <translation>Due by schedule</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Өмнөх тэмдэглэлд товлосон дараагийн холбоо барих өдөр.</source>
   <translation>Date of next contact agreed in the previous record.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Үйлчлүүлэгч одоо хэнтэй, хаана амьдарч байна</source>
   <translation>With whom and where the client lives now</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>эцэг эх</source>
   <translation>parents</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>guardian</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>асрамжийн гэр бүл</source>
   <translation>foster family</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>өргөн гэр бүл</source>
   <translation>extended family</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>асрамжийн байгууллага</source>
   <translation>residential institution</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>ганцаараа</source>
   <translation>alone</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>бусад</source>
   <translation>other</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Хэнтэй, хаана</source>
   <translation>With whom, where</translation>
  </message>
  <message id="visit_record.seen">
   <source>Үйлчлүүлэгчтэй биечлэн уулзсан уу</source>
   <translation>Client seen in person</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Уулзаагүй шалтгаан</source>
   <translation>Why not seen</translation>
  </message>
  <message id="visit_record.present">
   <source>Байсан хүмүүс</source>
   <translation>Persons present</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Гэрийн нөхцөл</source>
   <translation>Home conditions</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Гэрийн нөхцөл</source>
   <translation>Home conditions</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Хангалттай гэж үзсэн зүйлийг тэмдэглэнэ. Тэмдэглээгүй зүйлийг доор тайлбарлана.</source>
   <translation>Tick what is in order. Explain below what is not ticked.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>дулаан хангалттай</source>
   <translation>warm enough</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>цахилгаан тогтой</source>
   <translation>electricity</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ундны устай</source>
   <translation>drinking water</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>хоол хүнс хүрэлцээтэй</source>
   <translation>enough food</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>ариун цэвэр хангагдсан</source>
   <translation>clean and hygienic</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>хүн бүр унтах байртай</source>
   <translation>a sleeping place for everyone</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>аюултай газар, зүйл байхгүй</source>
   <translation>no dangerous places or things</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Гэрийн нөхцөлийн тайлбар</source>
   <translation>Comment on home conditions</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Гэрээ үзүүлж болох уу? Танд энд юу нь хамгийн төвөгтэй байна вэ?</source>
   <translation>May I see your home? What is most difficult for you here?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Хүүхэд</source>
   <translation>Child</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Хүүхдийн байдал</source>
   <translation>Condition of the child</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Ажиглаж харсан зүйлээ тэмдэглэнэ. Ярьж чадахгүй нярай хүүхдийг онцгой анхаарна.</source>
   <translation>Tick what you saw. Pay special attention to infants who cannot speak.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>цэвэр, улиралд тохирсон хувцастай</source>
   <translation>clean, dressed for the season</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>арчилгаа хангалттай</source>
   <translation>care sufficient</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>хооллолт насанд нь тохирсон</source>
   <translation>feeding right for the age</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>хөгжил насанд нь тохирсон</source>
   <translation>development right for the age</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>асрагчтайгаа тайван, дотно</source>
   <translation>calm and close with the carer</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>хүчирхийллийн шинж тэмдэг</source>
   <translation>signs of violence</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>үл хайхарсан шинж тэмдэг</source>
   <translation>signs of neglect</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Хүүхдийн талаарх ажиглалт</source>
   <translation>Observation of the child</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Гадаад байдал, асрамж, хөгжил, асрагчтай харилцах байдал.</source>
   <translation>Appearance, care, development, behaviour with carers.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Өнөөдөр юу хийж тогловоо? Чамд юу таалагддаг вэ, юунаас айдаг вэ?</source>
   <translation>What did you play today? What do you like, what are you afraid of?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Төлөвлөгөөний биелэлт, эрсдэл</source>
   <translation>Plan steps and risk</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Хүүхэд, гэр бүл хоорондын холбоо</source>
   <translation>Contact between child and family</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Хэн, хэдэн удаа уулзсан, ярьсан; хүүхэд хэрхэн хүлээж авсан.</source>
   <translation>Who met or talked, how often; how the child took it.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Гэрийнхэнтэйгээ хэзээ уулзсан бэ? Хэнтэй уулзахыг хүсэж байна вэ?</source>
   <translation>When did you last see your family? Who would you like to see?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Шалгасан төлөвлөгөөний алхам</source>
   <translation>Plan steps checked</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Тохирсон зүйлсээс юу нь бүтсэн бэ? Юу саад болов?</source>
   <translation>What worked out of what we agreed? What got in the way?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Алхам</source>
   <translation>Step</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Биелэлт</source>
   <translation>State</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>биелсэн</source>
   <translation>done</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>хэсэгчлэн</source>
   <translation>partly</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>биелээгүй</source>
   <translation>not done</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>үйлчлүүлэгч татгалзсан</source>
   <translation>declined by the client</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Саад бэрхшээл</source>
   <translation>Obstacle</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>Зорилго №</source>
   <translation>Goal no.</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Эрсдэлийн түвшний өөрчлөлт</source>
   <translation>Change of risk level</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өөрчлөгдөөгүй</source>
   <translation>unchanged</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>нэмэгдсэн</source>
   <translation>higher</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>буурсан</source>
   <translation>lower</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Шинэ эрсдэлийн түвшин</source>
   <translation>New risk level</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өөрчлөлтийн үндэслэл</source>
   <translation>Grounds for the change</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Ажилтны аюулгүй байдал, дараагийн алхам</source>
   <translation>Worker's safety and next step</translation>
  </message>
  <message id="visit_record.companion">
   <source>Хамт явсан хүн</source>
   <translation>Companion</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Буцаж ирсэн цаг</source>
   <translation>Time of return</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Ажилтны өөрийн аюулгүй байдал</source>
   <translation>Worker's own safety</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Нохой, согтуу хүн, зам, цаг агаар; ажлын байранд хэнд мэдэгдсэн.</source>
   <translation>Dogs, drunk persons, road, weather; who at work was told.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Дараагийн холбоо барих өдөр</source>
   <translation>Next contact</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Дараа хэзээ ирвэл танд тохиромжтой вэ?</source>
   <translation>When would it suit you that I come again?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Гарын үсэг</source>
   <translation>Signature</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>social worker</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>очсон айлын хүн</source>
   <translation>person visited</translation>
  </message>
  <message id="check.problem_without_goal">
   <source>Төлөвлөгөөнд тусгаагүй асуудал</source>
   <translation>Problem that is not in the plan</translation>
  </message>
  <message id="check.goal_without_measure">
   <source>Арга хэмжээгүй зорилго</source>
   <translation>Goal without a measure</translation>
  </message>
  <message id="check.measure_without_action">
   <source>Эхлээгүй арга хэмжээ</source>
   <translation>Measure that was not begun</translation>
  </message>
  <message id="check.need_without_referral">
   <source>Илгээх хуудасгүй хэрэгцээ</source>
   <translation>Need without a referral</translation>
  </message>
  <message id="check.referral_not_sent">
   <source>Шийдсэн боловч илгээгээгүй холбон зуучлал</source>
   <translation>Referral decided on but not sent</translation>
  </message>
  <message id="check.part_without_source">
   <source>Эх сурвалжгүй хэсэг</source>
   <translation>Part without a source</translation>
  </message>
 </context>
</TS>
