<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
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
      <translation>Папка</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Папка</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Баарын тандоо</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Көбөйтүү</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>А&amp;зайтуу</translation>
    </message>
  </context>
  <context>
    <name>QApplication</name>
    <message>
      <source>Select All</source>
      <translation>Баарын тандоо</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Жок</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ооба</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Токтотуу</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Колдонуу</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Жокко чыгаруу</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Жабуу</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Таштап салуу</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Жардам</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Көңүл бурбоо</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>Баарына ж&amp;ок</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Макул</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ачуу</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Баштапкы абалга</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Баштапкы жөндөөлөр</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сактоо</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Баарын сактоо</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>&amp;Баарына ооба</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Папка табылган жок.
Атын текшериңиз.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Файл табылган жок.
Атын текшериңиз.</translation>
    </message>
    <message>
      <source>%1 File</source>
      <translation>%1 файлы</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 мурунтан бар.
Аны алмаштырасызбы?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Тандоо</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Өчүрүү</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;Жаңы папка</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ачуу</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Атын өзгөртүү</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сактоо</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Артка</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Толук көрүнүш</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Тизме көрүнүшү</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Толук</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Папкалар</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Папка:</translation>
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
      <translation>Файлдын &amp;аты:</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Папка</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Файлдар</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Файл түрү:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Папканы табуу</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Папка</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Алдыга</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Артка</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Алдыга</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Жогорку папкага өтүү</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Тизме</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>Жайлардын тизмеси</translation>
    </message>
    <message>
      <source>Look in:</source>
      <translation>Издөө жайы:</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Жаңы папка</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ачуу</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Жогорку папка</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Акыркы жайлар</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Алып салуу</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Башка ат менен сактоо</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Көрсөтүү </translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>&amp;Жашыруун файлдарды көрсөтүү</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Каптал тилке</translation>
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
      <translation>Өзгөртүлгөн күнү</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Түрү</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Менин компьютерим</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Аты</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Көлөмү</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Түрү</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>К&amp;өчүрүү</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Чаптоо</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Кайра жасоо</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Кайтаруу</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>&amp;Шилтемени көчүрүү</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Ке&amp;сүү</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Өчүрүү</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Баарын тандоо</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Help</source>
      <translation>Жардам</translation>
    </message>
    <message>
      <source>Hide Details...</source>
      <translation>Жашыруу ...</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Макул</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>Толугураак ...</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>Custom</source>
      <translation>Өздүк</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Форма</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Бийиктиги:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Дюйм (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Туурасынан</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Четтер</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Миллиметр (мм)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Багыты</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Барактын түзүлүшү</translation>
    </message>
    <message>
      <source>Page order:</source>
      <translation>Барактардын тартиби:</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Барактын көлөмү:</translation>
    </message>
    <message>
      <source>Pages per sheet:</source>
      <translation>Бир барактагы беттер:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Кагаз</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Кагаз булагы:</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Пункт (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Узунунан</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Тескери туурасынан</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Тескери узунунан</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Туурасы:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>төмөнкү чет</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>сол чет</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>мм</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>оң чет</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>жогорку чет</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Жок</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ооба</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Токтотуу</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Колдонуу</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Жокко чыгаруу</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Жабуу</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Таштап салуу</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Жардам</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Көңүл бурбоо</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>Баарына ж&amp;ок</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Макул</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ачуу</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Баштапкы абалга</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Баштапкы жөндөөлөр</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сактоо</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Баарын сактоо</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>&amp;Баарына ооба</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Жөндөөлөр &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Жөндөөлөр &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Басып чыгаруу</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>Бардык барактар</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Жуп барактар</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>Солдон оңго, өйдөдөн ылдый</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Жергиликтүү файл</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Так барактар</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Басып чыгаруу</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Файлга басып чыгаруу (PDF)</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>PDF файл жазуу</translation>
    </message>
  </context>
  <context>
    <name>QPrintPreviewDialog</name>
    <message>
      <source>First page</source>
      <translation>Биринчи барак</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Баракка ылайык</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Туурасына ылайык</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Туурасынан</translation>
    </message>
    <message>
      <source>Last page</source>
      <translation>Акыркы барак</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Кийинки барак</translation>
    </message>
    <message>
      <source>Page Setup</source>
      <translation>Барак жөндөөлөрү</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Узунунан</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Мурунку барак</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Басып чыгаруу</translation>
    </message>
    <message>
      <source>Print Preview</source>
      <translation>Алдын ала көрүү</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Чоңойтуу</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Кичирейтүү</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Custom</source>
      <translation>Өздүк</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Форма</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Бийиктиги:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Дюйм (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Туурасынан</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Четтер</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Миллиметр (мм)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Багыты</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Барактын түзүлүшү</translation>
    </message>
    <message>
      <source>Page order:</source>
      <translation>Барактардын тартиби:</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Барактын көлөмү:</translation>
    </message>
    <message>
      <source>Pages per sheet:</source>
      <translation>Бир барактагы беттер:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Кагаз</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Кагаз булагы:</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Пункт (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Узунунан</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Тескери туурасынан</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Тескери узунунан</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Туурасы:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>төмөнкү чет</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>сол чет</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>мм</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>оң чет</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>жогорку чет</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>Иреттөө</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Түс</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Түс режими</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Нускалар</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Нускалар:</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Учурдагы барак</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>Эки бетине басуу</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Боз түстө</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>Узун жагынан</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Жок</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Жөндөөлөр</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Чыгаруу жөндөөлөрү</translation>
    </message>
    <message>
      <source>Page Set:</source>
      <translation>Барактар:</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Барактар</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Барактар:</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Баарын басып чыгаруу</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Басыла турган барактар</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Тескери</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Тандалганы</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Кыска жагынан</translation>
    </message>
    <message>
      <source>to</source>
      <translation>чейин</translation>
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
      <translation>Форма</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Жайгашкан жери:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>Чыгаруу &amp;файлы:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>&amp;Касиеттери</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Алдын ала көрүү</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Принтер</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>Түрү:</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <translation>Ылдый</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Барак ылдый</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Барак өйдө</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Ылдый жылдыруу</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <translation>Бул жерге жылдыруу</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Өйдө жылдыруу</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Өйдө</translation>
    </message>
  </context>
  <context>
    <name>QSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Баарын тандоо</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Көбөйтүү</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>А&amp;зайтуу</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Солго жылдыруу</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Оңго жылдыруу</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>К&amp;өчүрүү</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Чаптоо</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Кайра жасоо</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Кайтаруу</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>&amp;Шилтемени көчүрүү</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Ке&amp;сүү</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Өчүрүү</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Баарын тандоо</translation>
    </message>
  </context>
  <context>
    <name>QWizard</name>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Аяктоо</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Жардам</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Кийинки</translation>
    </message>
    <message>
      <source>&amp;Next &gt;</source>
      <translation>&amp;Кийинки &gt;</translation>
    </message>
    <message>
      <source>&lt; &amp;Back</source>
      <translation>&lt; &amp;Артка</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Жокко чыгаруу</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Ырастоо</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Улантуу</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Даяр</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Аяктоо</translation>
    </message>
    <message>
      <source>Go Back</source>
      <translation>Артка</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Жардам</translation>
    </message>
  </context>
</TS>
