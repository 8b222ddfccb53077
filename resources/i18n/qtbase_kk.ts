<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>%1 File</source>
      <translation>%1 файлы</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Диск</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Қалта</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Қалта</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Барлығын таңдау</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Арттыру</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>А&amp;зайту</translation>
    </message>
  </context>
  <context>
    <name>QApplication</name>
    <message>
      <source>Select All</source>
      <translation>Барлығын таңдау</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Жоқ</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Иә</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Тоқтату</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Қолдану</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Болдырмау</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Жабу</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Тастау</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Анықтама</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Елемеу</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>Барлығына ж&amp;оқ</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Жарайды</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ашу</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Бастапқы күйге</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Бастапқы баптаулар</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Қайталап көру</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сақтау</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Барлығын сақтау</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>&amp;Барлығына иә</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Қалта табылмады.
Атын тексеріңіз.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Файл табылмады.
Атын тексеріңіз.</translation>
    </message>
    <message>
      <source>%1 File</source>
      <translation>%1 файлы</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 бұрыннан бар.
Оны ауыстырасыз ба?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Таңдау</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Жою</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;Жаңа қалта</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ашу</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Атын өзгерту</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сақтау</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Артқа</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Толық көрініс</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Тізім көрінісі</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Толық</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Қалталар</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Қалта:</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Диск</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>Файл &amp;аты:</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Қалта</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Файлдар</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Файл түрі:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Қалтаны табу</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Қалта</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Алға</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Артқа</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Алға</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Жоғарғы қалтаға өту</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Тізім</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>Орындар тізімі</translation>
    </message>
    <message>
      <source>Look in:</source>
      <translation>Іздеу орны:</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Жаңа қалта</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ашу</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Жоғарғы қалта</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Соңғы орындар</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Алып тастау</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Басқа атпен сақтау</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Көрсету </translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>&amp;Жасырын файлдарды көрсету</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Бүйір жолақ</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Computer</source>
      <translation>Компьютер</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Өзгертілген күні</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Түрі</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Менің компьютерім</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Аты</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Көлемі</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Түрі</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Көшіру</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Қою</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Қайталау</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Болдырмау</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>&amp;Сілтемені көшіру</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Жою</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Барлығын таңдау</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Help</source>
      <translation>Анықтама</translation>
    </message>
    <message>
      <source>Hide Details...</source>
      <translation>Жасыру ...</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Жарайды</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>Толығырақ ...</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>Custom</source>
      <translation>Өзгеше</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Пішін</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Биіктігі:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Дюйм (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Көлденең</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Шеттер</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Миллиметр (мм)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Бағыты</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Бет үлгісі</translation>
    </message>
    <message>
      <source>Page order:</source>
      <translation>Беттер реті:</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Бет өлшемі:</translation>
    </message>
    <message>
      <source>Pages per sheet:</source>
      <translation>Парақтағы беттер:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Қағаз</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Қағаз көзі:</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Пункт (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Тік</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Кері көлденең</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Кері тік</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Ені:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>төменгі шет</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>сол жақ шет</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>мм</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>оң жақ шет</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>жоғарғы шет</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Жоқ</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Иә</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Тоқтату</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Қолдану</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Болдырмау</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Жабу</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Тастау</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Анықтама</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Елемеу</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>Барлығына ж&amp;оқ</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Жарайды</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ашу</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Бастапқы күйге</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Бастапқы баптаулар</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Қайталап көру</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сақтау</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Барлығын сақтау</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>&amp;Барлығына иә</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Баптаулар &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Баптаулар &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Басып шығару</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>Барлық беттер</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Жұп беттер</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>Солдан оңға, жоғарыдан төмен</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Жергілікті файл</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Тақ беттер</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Басып шығару</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Файлға басып шығару (PDF)</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>PDF файл жазу</translation>
    </message>
  </context>
  <context>
    <name>QPrintPreviewDialog</name>
    <message>
      <source>First page</source>
      <translation>Бірінші бет</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Бетке сай</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Еніне сай</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Көлденең</translation>
    </message>
    <message>
      <source>Last page</source>
      <translation>Соңғы бет</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Келесі бет</translation>
    </message>
    <message>
      <source>Page Setup</source>
      <translation>Бет баптаулары</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Тік</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Алдыңғы бет</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Басып шығару</translation>
    </message>
    <message>
      <source>Print Preview</source>
      <translation>Алдын ала қарау</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Үлкейту</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Кішірейту</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Custom</source>
      <translation>Өзгеше</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Пішін</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Биіктігі:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Дюйм (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Көлденең</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Шеттер</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Миллиметр (мм)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Бағыты</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Бет үлгісі</translation>
    </message>
    <message>
      <source>Page order:</source>
      <translation>Беттер реті:</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Бет өлшемі:</translation>
    </message>
    <message>
      <source>Pages per sheet:</source>
      <translation>Парақтағы беттер:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Қағаз</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Қағаз көзі:</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Пункт (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Тік</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Кері көлденең</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Кері тік</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Ені:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>төменгі шет</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>сол жақ шет</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>мм</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>оң жақ шет</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>жоғарғы шет</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>Реттеп жинау</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Түс</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Түс режимі</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Даналар</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Даналар:</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Ағымдағы бет</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>Екі жағына басу</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Сұр түсте</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>Ұзын жағынан</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Жоқ</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Баптаулар</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Шығару баптаулары</translation>
    </message>
    <message>
      <source>Page Set:</source>
      <translation>Беттер:</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Беттер</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Беттер:</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Барлығын басып шығару</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Басылатын беттер</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Кері</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Таңдалғаны</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Қысқа жағынан</translation>
    </message>
    <message>
      <source>to</source>
      <translation>дейін</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>&amp;Name:</source>
      <translation>&amp;Аты:</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Пішін</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Орны:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>Шығару &amp;файлы:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>&amp;Қасиеттері</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Алдын ала қарау</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Принтер</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>Түрі:</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <translation>Төмен</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Бет төмен</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Бет жоғары</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Төмен жылжыту</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <translation>Осы жерге жылжыту</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Жоғары жылжыту</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Жоғары</translation>
    </message>
  </context>
  <context>
    <name>QSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Барлығын таңдау</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Арттыру</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>А&amp;зайту</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Солға жылжыту</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Оңға жылжыту</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Көшіру</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Қою</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Қайталау</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Болдырмау</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>&amp;Сілтемені көшіру</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Жою</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Барлығын таңдау</translation>
    </message>
  </context>
  <context>
    <name>QWizard</name>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Аяқтау</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Анықтама</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Келесі</translation>
    </message>
    <message>
      <source>&amp;Next &gt;</source>
      <translation>&amp;Келесі &gt;</translation>
    </message>
    <message>
      <source>&lt; &amp;Back</source>
      <translation>&lt; &amp;Артқа</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Болдырмау</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Растау</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Жалғастыру</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Дайын</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Аяқтау</translation>
    </message>
    <message>
      <source>Go Back</source>
      <translation>Артқа</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Анықтама</translation>
    </message>
  </context>
</TS>
