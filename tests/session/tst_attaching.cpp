#include "session/attaching.h"
#include "session/filerefusal.h"
#include "session/filewording.h"
#include "session/openentry.h"
#include "session/storedfile.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"
#include "support/photo.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestAttaching : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsAFileByteForByte_data();
    void keepsAFileByteForByte();
    void replacesAFileAndTakesThatBack();
    void removesAFileAndTakesThatBack();
    void renamesAFileAndTakesThatBack();
    void takesSeveralOneAfterTheOther();
    void refusesInWords_data();
    void refusesInWords();
    void refusesTheSameFileTwice();
    void refusesMoreThanTheSlotTakes();
    void givesAFileTheEndingOfItsContent();
    void givesAFileANameOfItsOwn();
    void refusesAFileThatGrowsMeanwhile();
    void stopsWhenToldTo();
    void leavesTheOldFileWhereAnExportFails();
    void saysAndClearsWhatAPhotoTells();
    void saysThatAPhotoCouldNotBeRead();
    void findsMissingFiles();
    void keepsTheFilesForTheNextRun();
    void takesALargeFileWithLittleMemory();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray exported(const Attachment &file);
    void attach(const QString &path) { attach(m_evidence, path); }
    void attach(const FileSlot &slot, const QString &path);
    void settle();
    [[nodiscard]] QList<Attachment> files() const { return m_session->entry().files; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString refusal() const;

    static inline const FileSlot m_evidence{
        u"evidence"_s, u"Supporting material"_s, 1, 2, {u"pdf"_s, u"docx"_s}, 2'000'000};
    static inline const FileSlot m_photos{u"photo"_s, u"Photos"_s, 0, 9, {u"jpg"_s, u"png"_s}, 0};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenEntry> m_open;
    std::unique_ptr<EntrySession> m_session;
    std::unique_ptr<Attaching> m_attaching;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_attached;
};

namespace {
QByteArray pdfOf(qsizetype size, char filling = 'x')
{
    return QByteArray("%PDF-1.7\n").leftJustified(size, filling, true);
}
} // namespace

void TestAttaching::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_open = std::make_unique<OpenEntry>(AutosaveTiming());
    Category category = m_open->session().category();
    category.files = {m_evidence, m_photos};
    m_session = std::make_unique<EntrySession>(category, m_open->session().entry(), m_open->storage(),
                                               m_open->clock().clock());
    m_attaching = std::make_unique<Attaching>(*m_session, m_open->storage(), m_open->clock().clock());
    m_refused = std::make_unique<QSignalSpy>(m_attaching.get(), &Attaching::refused);
    m_attached = std::make_unique<QSignalSpy>(m_attaching.get(), &Attaching::attached);
}

void TestAttaching::cleanup()
{
    m_attaching.reset();
    m_session.reset();
    m_open.reset();
}

QString TestAttaching::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test cannot be written");
    return path;
}

void TestAttaching::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_attaching->isBusy(), 60'000);
}

void TestAttaching::attach(const FileSlot &slot, const QString &path)
{
    m_attaching->attach(slot, path);
    settle();
}

QByteArray TestAttaching::exported(const Attachment &file)
{
    const QString path = m_folder->filePath(u"copy-of-"_s + file.name);
    m_attaching->exportTo(file.id, path);
    settle();
    QFile copy(path);
    return copy.open(QIODevice::ReadOnly) ? copy.readAll() : QByteArray("not written");
}

QStringList TestAttaching::names() const
{
    QStringList names;
    for (const Attachment &file : files())
        names += file.name;
    return names;
}

QString TestAttaching::refusal() const
{
    return m_refused->isEmpty() ? QString() : m_refused->last().at(1).value<Error>().message;
}

void TestAttaching::keepsAFileByteForByte_data()
{
    QTest::addColumn<qsizetype>("size");
    constexpr qsizetype chunk = 1024 * 1024;
    QTest::newRow("small") << qsizetype(100);
    QTest::newRow("a chunk less one") << chunk - 1;
    QTest::newRow("a chunk") << chunk;
    QTest::newRow("a chunk and one") << chunk + 1;
    QTest::newRow("more than a slice") << 9 * chunk + 5;
}

void TestAttaching::keepsAFileByteForByte()
{
    QFETCH(const qsizetype, size);
    QByteArray bytes = pdfOf(size);
    for (qsizetype i = 9; i < size; ++i)
        bytes[i] = static_cast<char>(i * i / 251);
    FileSlot slot = m_evidence;
    slot.maxBytes = 0;
    attach(slot, write(u"report.pdf"_s, bytes));
    QVERIFY2(m_refused->isEmpty(), qPrintable(refusal()));
    QCOMPARE(names(), QStringList{u"report.pdf"_s});
    QCOMPARE(files().first().size, bytes.size());
    QCOMPARE(files().first().sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(exported(files().first()) == bytes);
}

void TestAttaching::replacesAFileAndTakesThatBack()
{
    attach(write(u"first.pdf"_s, pdfOf(500, 'a')));
    m_attaching->replace(files().first().id, write(u"second.pdf"_s, pdfOf(600, 'b')));
    settle();
    QCOMPARE(names(), QStringList{u"second.pdf"_s});
    QCOMPARE(exported(files().first()), pdfOf(600, 'b'));
    QVERIFY(m_attaching->lastChange());
    QCOMPARE(m_attaching->lastChange()->kind, Attaching::Change::Kind::Replaced);
    m_attaching->undo();
    settle();
    QCOMPARE(names(), QStringList{u"first.pdf"_s});
    QCOMPARE(exported(files().first()), pdfOf(500, 'a'));
    QVERIFY(!m_attaching->lastChange());
}

void TestAttaching::removesAFileAndTakesThatBack()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    const QList<Attachment> before = files();
    m_attaching->remove(before.first().id);
    settle();
    QVERIFY(files().isEmpty());
    m_attaching->undo();
    settle();
    QCOMPARE(files(), before);
    QCOMPARE(exported(files().first()), pdfOf(500));
}

void TestAttaching::renamesAFileAndTakesThatBack()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    m_attaching->rename(files().first().id, u"letter.pdf"_s);
    settle();
    QCOMPARE(names(), QStringList{u"letter.pdf"_s});
    m_attaching->undo();
    settle();
    QCOMPARE(names(), QStringList{u"report.pdf"_s});
}

void TestAttaching::takesSeveralOneAfterTheOther()
{
    m_attaching->attach(m_evidence, write(u"a.pdf"_s, pdfOf(500, 'a')));
    m_attaching->attach(m_evidence, write(u"b.pdf"_s, pdfOf(500, 'b')));
    m_attaching->attach(m_evidence, write(u"c.pdf"_s, pdfOf(500, 'c')));
    settle();
    QCOMPARE(names(), (QStringList{u"a.pdf"_s, u"b.pdf"_s}));
    QCOMPARE(m_refused->size(), 1);
}

void TestAttaching::refusesInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("empty") << u"report.pdf"_s << QByteArray() << QStringList{u"empty"_s, u"report.pdf"_s};
    QTest::newRow("too large") << u"report.pdf"_s << pdfOf(2'400'000)
                               << QStringList{u"2.4 MB"_s, u"2.0 MB"_s};
    QTest::newRow("too large by little")
        << u"report.pdf"_s << pdfOf(2'000'001) << QStringList{u"2,000,001"_s, u"2,000,000"_s};
    QTest::newRow("other type") << u"photo.png"_s << pictureBytes("PNG")
                                << QStringList{u"PNG picture"_s, u"PDF or DOCX"_s};
    QTest::newRow("name and content disagree")
        << u"report.pdf"_s << pictureBytes("PNG") << QStringList{u"called .pdf"_s, u"PNG picture"_s};
    QTest::newRow("program") << u"report.pdf"_s << QByteArray("#!/bin/sh\n") << QStringList{u"program"_s};
    QTest::newRow("cloud") << u"report.pdf.icloud"_s << QByteArray("bplist")
                           << QStringList{u"in the cloud"_s};
}

void TestAttaching::refusesInWords()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, said);
    attach(write(name, bytes));
    QVERIFY(files().isEmpty());
    for (const QString &words : said)
        QVERIFY2(refusal().contains(words), qPrintable(refusal()));

    attach(m_folder->path());
    QVERIFY2(refusal().contains(u"folder"), qPrintable(refusal()));
    attach(m_folder->filePath(u"absent.pdf"_s));
    QVERIFY2(refusal().contains(u"is not there"), qPrintable(refusal()));
}

void TestAttaching::refusesTheSameFileTwice()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    attach(write(u"the same.pdf"_s, pdfOf(500)));
    QCOMPARE(names(), QStringList{u"report.pdf"_s});
    QVERIFY2(refusal().contains(u"attached to this entry already, as report.pdf"), qPrintable(refusal()));
}

void TestAttaching::refusesMoreThanTheSlotTakes()
{
    attach(write(u"a.pdf"_s, pdfOf(500, 'a')));
    attach(write(u"b.pdf"_s, pdfOf(500, 'b')));
    attach(write(u"c.pdf"_s, pdfOf(500, 'c')));
    QCOMPARE(files().size(), 2);
    QVERIFY2(refusal().contains(u"Replace one of them"), qPrintable(refusal()));
}

void TestAttaching::givesAFileTheEndingOfItsContent()
{
    attach(m_photos, write(u"team.png"_s, phonePhoto()));
    QCOMPARE(names(), QStringList{u"team.jpg"_s});
    QVERIFY(m_attached->last().at(1).toString().contains(u"team.jpg"));
}

void TestAttaching::givesAFileANameOfItsOwn()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
    attach(write(u"report.pdf"_s, pdfOf(500, 'a')));
    attach(write(u"other/report.pdf"_s, pdfOf(500, 'b')));
    QCOMPARE(names(), (QStringList{u"report.pdf"_s, u"report (2).pdf"_s}));
}

void TestAttaching::refusesAFileThatGrowsMeanwhile()
{
    const QString path = write(u"report.pdf"_s, pdfOf(1'500'000));
    bool grown = false;
    const std::atomic_bool goOn = false;
    const auto grow = [&](qint64 done, qint64 total) {
        if (grown || done * 2 < total)
            return;
        QFile file(path);
        grown = file.open(QIODevice::Append) && file.write("more") == 4;
    };
    const auto taken = takeFile(m_open->storage(), m_open->clock().clock(),
                                {m_session->entry().id, m_evidence, path, {}}, grow, goOn);
    QVERIFY(grown);
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(u"changed while"), qPrintable(taken.error().message));
}

void TestAttaching::stopsWhenToldTo()
{
    std::atomic_bool giveUp = false;
    const auto stop = [&](qint64 done, qint64 total) { giveUp = done * 2 > total; };
    FileSlot slot = m_evidence;
    slot.maxBytes = 0;
    const auto taken =
        takeFile(m_open->storage(), m_open->clock().clock(),
                 {m_session->entry().id, slot, write(u"a.pdf"_s, pdfOf(9'000'000)), {}}, stop, giveUp);
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(u"stopped"), qPrintable(taken.error().message));
    QCOMPARE(m_open->stored().files.size(), 0);
}

void TestAttaching::leavesTheOldFileWhereAnExportFails()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    m_attaching->exportTo(files().first().id, m_folder->filePath(u"absent/report.pdf"_s));
    settle();
    QVERIFY2(refusal().contains(u"could not be written"), qPrintable(refusal()));
}

void TestAttaching::saysAndClearsWhatAPhotoTells()
{
    attach(m_photos, write(u"team.jpg"_s, phonePhoto()));
    const FileLook look = m_attaching->look(files().first()).result();
    QCOMPARE(look.kind, u"JPG picture"_s);
    QVERIFY(look.hasPicture);
    QVERIFY(look.says.contains(u"taken at 53.4000, -2.2000"_s));
    QVERIFY(look.says.contains(u"with: Apple iPhone 15"_s));

    m_attaching->clearPhoto(files().first().id);
    settle();
    QVERIFY2(m_refused->isEmpty(), qPrintable(refusal()));
    QCOMPARE(names(), QStringList{u"team.jpg"_s});
    QVERIFY(m_attaching->look(files().first()).result().says.isEmpty());
    QCOMPARE(QImage::fromData(exported(files().first())), QImage::fromData(phonePhoto()));
    m_attaching->undo();
    settle();
    QVERIFY(exported(files().first()) == phonePhoto());
}

void TestAttaching::saysThatAPhotoCouldNotBeRead()
{
    FileSlot slot = m_photos;
    slot.types.clear();
    attach(slot, write(u"team.heic"_s, QByteArray("\0\0\0\x18"
                                                  "ftypheic\0\0\0\0mif1heic",
                                                  24) +
                                           QByteArray(100, '\0')));
    const FileLook look = m_attaching->look(files().first()).result();
    QVERIFY(look.hasPicture);
    QVERIFY(look.unread);
    QVERIFY(look.says.isEmpty());
    m_attaching->clearPhoto(files().first().id);
    settle();
    QVERIFY2(refusal().contains(u"could not be taken out of team.heic"), qPrintable(refusal()));
}

void TestAttaching::findsMissingFiles()
{
    const auto missing = [&] {
        const QList<Finding> findings = m_session->findings();
        return std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.kind == Finding::Kind::MissingFiles && finding.place == u"evidence";
        });
    };
    QCOMPARE(missing(), 1);
    QSignalSpy changed(m_session.get(), &EntrySession::filesChanged);
    attach(write(u"report.pdf"_s, pdfOf(500)));
    QCOMPARE(missing(), 0);
    QVERIFY(!changed.isEmpty());
}

void TestAttaching::keepsTheFilesForTheNextRun()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    const QList<Attachment> before = files();
    m_attaching.reset();
    m_session.reset();
    m_open->restart();
    QCOMPARE(m_open->stored().files, before);
}

void TestAttaching::takesALargeFileWithLittleMemory()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    constexpr qint64 size = 100 * 1024 * 1024;
    FileSlot slot = m_evidence;
    slot.maxBytes = 0;
    const QString path = write(u"film.pdf"_s, pdfOf(20));
    QVERIFY(QFile::resize(path, size));
    const auto peak = [] {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray all = status.readAll();
        const QByteArray line = all.mid(all.indexOf("VmHWM:") + 6).trimmed();
        return line.first(line.indexOf(' ')).toInt() / 1024;
    };
    QFile forget(u"/proc/self/clear_refs"_s);
    QVERIFY(forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(forget.write("5"), 1);

    attach(slot, path);
    QVERIFY2(m_refused->isEmpty(), qPrintable(refusal()));
    const QString copy = m_folder->filePath(u"copy.pdf"_s);
    m_attaching->exportTo(files().first().id, copy);
    settle();
    QCOMPARE(QFileInfo(copy).size(), size);
    qInfo("peak memory %d MB", peak());
    QVERIFY(peak() < 60);
#else
    QSKIP("Peak memory is read from /proc, which only Linux has, and means nothing under sanitizers.");
#endif
}

QTEST_GUILESS_MAIN(TestAttaching)
#include "tst_attaching.moc"
