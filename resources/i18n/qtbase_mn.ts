<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>%1 File</source>
      <translation>%1 файл</translation>
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
      <translation>Хавтас</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Хавтас</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Бүгдийг сонгох</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Нэмэх</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>&amp;Хасах</translation>
    </message>
  </context>
  <context>
    <name>QApplication</name>
    <message>
      <source>Select All</source>
      <translation>Бүгдийг сонгох</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Үгүй</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Тийм</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Зогсоох</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Хэрэглэх</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Цуцлах</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Хаах</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Хаях</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Тусламж</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Үл тоох</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>Бүгдэд үг&amp;үй</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>За</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Нээх</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Анхны байдалд</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Анхны тохиргоо</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Дахин оролдох</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Хадгалах</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Бүгдийг хадгалах</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>&amp;Бүгдэд тийм</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Хавтас олдсонгүй.
Нэрээ шалгана уу.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Файл олдсонгүй.
Нэрээ шалгана уу.</translation>
    </message>
    <message>
      <source>%1 File</source>
      <translation>%1 файл</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 аль хэдийн байна.
Түүнийг солих уу?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Сонгох</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Устгах</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;Шинэ хавтас</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Нээх</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Нэр солих</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Хадгалах</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Бүх файл (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Бүх файл (*)</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Буцах</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Дэлгэрэнгүй харагдац</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Жагсаалт харагдац</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Шинэ хавтас үүсгэх</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Шинэ хавтас үүсгэх</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Дэлгэрэнгүй</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Хавтаснууд</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Хавтас:</translation>
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
      <translation>Файлын &amp;нэр:</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Хавтас</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Файлууд</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Файлын төрөл:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Хавтас олох</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Хавтас</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Урагш</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Буцах</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Урагшлах</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Дээд хавтас руу очих</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Жагсаалт</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>Байршлын жагсаалт</translation>
    </message>
    <message>
      <source>Look in:</source>
      <translation>Хайх газар:</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Шинэ хавтас</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Нээх</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Дээд хавтас</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Сүүлд үзсэн</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Хасах</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Нэрлэж хадгалах</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Харуулах </translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>&amp;Далд файлуудыг харуулах</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Хажуугийн самбар</translation>
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
      <translation>Өөрчилсөн огноо</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Төрөл</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Миний компьютер</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Нэр</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Хэмжээ</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Төрөл</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Хуулах</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Буулгах</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Дахин хийх</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Буцаах</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>&amp;Холбоосын хаягийг хуулах</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Ха&amp;йчлах</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Устгах</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Бүгдийг сонгох</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Help</source>
      <translation>Тусламж</translation>
    </message>
    <message>
      <source>Hide Details...</source>
      <translation>Хураах ...</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>За</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>Дэлгэрэнгүй ...</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>Custom</source>
      <translation>Өөрийн</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Маягт</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Өндөр:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Инч (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Хэвтээ</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Захын зай</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Миллиметр (мм)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Чиглэл</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Хуудасны загвар</translation>
    </message>
    <message>
      <source>Page order:</source>
      <translation>Хуудасны дараалал:</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Цаасны хэмжээ:</translation>
    </message>
    <message>
      <source>Pages per sheet:</source>
      <translation>Нэг хуудсан дахь нүүр:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Цаас</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Цаасны тавиур:</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Пункт (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Босоо</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Урвуу хэвтээ</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Урвуу босоо</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Өргөн:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>доод зай</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>зүүн зай</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>мм</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>баруун зай</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>дээд зай</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Үгүй</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Тийм</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Зогсоох</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Хэрэглэх</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Цуцлах</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Хаах</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Хаях</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Тусламж</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Үл тоох</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>Бүгдэд үг&amp;үй</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>За</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Нээх</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Анхны байдалд</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Анхны тохиргоо</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Дахин оролдох</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Хадгалах</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Бүгдийг хадгалах</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>&amp;Бүгдэд тийм</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Тохиргоо &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Тохиргоо &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Хэвлэх</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>Бүх хуудас</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Тэгш хуудас</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>Зүүнээс баруун, дээрээс доош</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Дотоод файл</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Сондгой хуудас</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Хэвлэх</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Файлд хэвлэх (PDF)</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>PDF файл бичих</translation>
    </message>
  </context>
  <context>
    <name>QPrintPreviewDialog</name>
    <message>
      <source>First page</source>
      <translation>Эхний хуудас</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Хуудсанд тааруулах</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Өргөнд тааруулах</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Хэвтээ</translation>
    </message>
    <message>
      <source>Last page</source>
      <translation>Сүүлийн хуудас</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Дараах хуудас</translation>
    </message>
    <message>
      <source>Page Setup</source>
      <translation>Хуудасны тохиргоо</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Босоо</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Өмнөх хуудас</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Хэвлэх</translation>
    </message>
    <message>
      <source>Print Preview</source>
      <translation>Урьдчилан харах</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Томруулах</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Багасгах</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Custom</source>
      <translation>Өөрийн</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Маягт</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Өндөр:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Инч (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Хэвтээ</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Захын зай</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Миллиметр (мм)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Чиглэл</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Хуудасны загвар</translation>
    </message>
    <message>
      <source>Page order:</source>
      <translation>Хуудасны дараалал:</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Цаасны хэмжээ:</translation>
    </message>
    <message>
      <source>Pages per sheet:</source>
      <translation>Нэг хуудсан дахь нүүр:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Цаас</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Цаасны тавиур:</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Пункт (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Босоо</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Урвуу хэвтээ</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Урвуу босоо</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Өргөн:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>доод зай</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>зүүн зай</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>мм</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>баруун зай</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>дээд зай</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>Эвхэх</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Өнгө</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Өнгөний горим</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Хувь</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Хувь:</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Одоогийн хуудас</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>Хоёр талд хэвлэх</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Саарал өнгө</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>Урт талаараа</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Үгүй</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Тохиргоо</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Гаралтын тохиргоо</translation>
    </message>
    <message>
      <source>Page Set:</source>
      <translation>Хуудас:</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Хуудас</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Хуудас</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Бүгдийг хэвлэх</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Хэвлэх хуудас</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Урвуу</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Сонгосон</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Богино талаараа</translation>
    </message>
    <message>
      <source>to</source>
      <translation>–с</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>&amp;Name:</source>
      <translation>&amp;Нэр:</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Маягт</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Байршил:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>Гаралтын &amp;файл:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>&amp;Шинж чанар</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Урьдчилан харах</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Хэвлэгч</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>Төрөл:</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <translation>Доод тал</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Хуудас доош</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Хуудас дээш</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Доош гүйлгэх</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <translation>Энд гүйлгэх</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Дээш гүйлгэх</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Дээд тал</translation>
    </message>
  </context>
  <context>
    <name>QSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Бүгдийг сонгох</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Нэмэх</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>&amp;Хасах</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Зүүн тийш</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Баруун тийш</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Хуулах</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Буулгах</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Дахин хийх</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Буцаах</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>&amp;Холбоосын хаягийг хуулах</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Ха&amp;йчлах</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Устгах</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Бүгдийг сонгох</translation>
    </message>
  </context>
  <context>
    <name>QWizard</name>
    <message>
      <source>&amp;Finish</source>
      <translation>Д&amp;уусгах</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Тусламж</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Дараах</translation>
    </message>
    <message>
      <source>&amp;Next &gt;</source>
      <translation>&amp;Дараах &gt;</translation>
    </message>
    <message>
      <source>&lt; &amp;Back</source>
      <translation>&lt; &amp;Буцах</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Цуцлах</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Батлах</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Үргэлжлүүлэх</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Болсон</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Дуусгах</translation>
    </message>
    <message>
      <source>Go Back</source>
      <translation>Буцах</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Тусламж</translation>
    </message>
  </context>
</TS>
