#include "session/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class SettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithDefaults();
    void valuesSurviveARestart();
    void everyThemeSurvives_data();
    void everyThemeSurvives();
    void zoomStaysInItsBounds_data();
    void zoomStaysInItsBounds();
    void badValuesFallBack();
    void aFileThatIsNoIniFallsBack();
    void fileIsReadableText();
    void dialogsBeginWhereTheyWereUsedLast();

private:
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"settings/shortlist.ini"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"settings"_s));
}

void SettingsTest::write(const QByteArray &bytes) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void SettingsTest::startsWithDefaults()
{
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.zoom(), 100);
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.paneSizes().isEmpty());
    QVERIFY(settings.lastEntry().isEmpty());
    QVERIFY(settings.lastQuestion().isEmpty());
    QVERIFY(settings.lastEndpoint().isEmpty());
    QVERIFY(settings.language().isEmpty());
}

void SettingsTest::valuesSurviveARestart()
{
    const QByteArray geometry = QByteArray::fromHex("01d9d0cb0003000000000a00ff");
    const QByteArray panes = QByteArray::fromHex("000000ff00");
    {
        Settings settings(m_file);
        settings.setTheme(ThemeChoice::Dark);
        settings.setZoom(130);
        settings.setWindowGeometry(geometry);
        settings.setPaneSizes(panes);
        settings.setLast({u"entry-1"_s}, {u"soil-2"_s});
        settings.setLastEndpoint({u"endpoint-1"_s});
        settings.setLanguage(u"cy"_s);
    }
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.zoom(), 130);
    QCOMPARE(settings.windowGeometry(), geometry);
    QCOMPARE(settings.paneSizes(), panes);
    QCOMPARE(settings.lastEntry(), EntryId{u"entry-1"_s});
    QCOMPARE(settings.lastQuestion(), QuestionId{u"soil-2"_s});
    QCOMPARE(settings.lastEndpoint(), EndpointId{u"endpoint-1"_s});
    QCOMPARE(settings.language(), u"cy"_s);
}

void SettingsTest::everyThemeSurvives_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    for (const ThemeChoice theme :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        QTest::newRow(qPrintable(nameOf(theme))) << theme;
}

void SettingsTest::everyThemeSurvives()
{
    QFETCH(ThemeChoice, theme);
    Settings(m_file).setTheme(theme);
    QCOMPARE(Settings(m_file).theme(), theme);
    QCOMPARE(themeNamed(nameOf(theme)), theme);
}

void SettingsTest::zoomStaysInItsBounds_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<int>("zoom");
    QTest::newRow("as it is") << QByteArray("130") << 130;
    QTest::newRow("least") << QByteArray("50") << 50;
    QTest::newRow("below") << QByteArray("3") << 50;
    QTest::newRow("negative") << QByteArray("-100") << 50;
    QTest::newRow("most") << QByteArray("200") << 200;
    QTest::newRow("above") << QByteArray("9000") << 200;
    QTest::newRow("beyond a number") << QByteArray("99999999999999") << 100;
    QTest::newRow("no number") << QByteArray("large") << 100;
    QTest::newRow("empty") << QByteArray() << 100;
}

void SettingsTest::zoomStaysInItsBounds()
{
    QFETCH(QByteArray, stored);
    write("[window]\nzoom=" + stored + '\n');
    QTEST(Settings(m_file).zoom(), "zoom");
}

void SettingsTest::badValuesFallBack()
{
    write("[window]\ntheme=purple\ngeometry=\"\\x1\\x2%%\"\n[network]\nproxy=mine\nproxyPort=70000\n");
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.windowGeometry().isEmpty());
    QCOMPARE(settings.network(), NetworkChoice());
}

void SettingsTest::aFileThatIsNoIniFallsBack()
{
    write(QByteArray("\x00\xff[[[\n=\n=====", 12));
    Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.zoom(), 100);
}

void SettingsTest::fileIsReadableText()
{
    {
        Settings settings(m_file);
        settings.setTheme(ThemeChoice::HighContrast);
        settings.setZoom(90);
        settings.setWindowGeometry(QByteArray::fromHex("00ff01fe"));
        settings.setLast({u"entry-1"_s}, {u"soil-2"_s});
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const QByteArray line : {"theme=highContrast", "zoom=90", "entry=entry-1", "question=soil-2"})
        QVERIFY2(text.contains(line), text.constData());
    QVERIFY2(!text.contains('@'), text.constData()); // Qt's mark of a value that is no text
    QVERIFY2(
        std::all_of(text.cbegin(), text.cend(), [](char c) { return c == '\n' || (c >= ' ' && c < 0x7f); }),
        text.constData());
}

void SettingsTest::dialogsBeginWhereTheyWereUsedLast()
{
    const QString used = m_folder->filePath(u"used"_s);
    QVERIFY(QDir().mkdir(used));
    Settings settings(m_file);
    const QString before = settings.dialogFolder(u"attachDialog"_s);
    QVERIFY(QFileInfo(before).isDir());
    settings.setDialogFolder(u"attachDialog"_s, used);
    QCOMPARE(Settings(m_file).dialogFolder(u"attachDialog"_s), used);
    QCOMPARE(settings.dialogFolder(u"exportDialog"_s), before);
    QVERIFY(QDir().rmdir(used)); // a stick that was taken away
    QCOMPARE(settings.dialogFolder(u"attachDialog"_s), before);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
