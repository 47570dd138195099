#include "samples.h"
#include "storage/backup.h"
#include "storage/rescuereport.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
constexpr int pageSize = 4096;
const QByteArray category =
    "{\"id\": \"system-leadership\", \"title\": \"System Leadership\", \"details\": "
    "[{\"id\": \"lead\"}], \"sections\": [{\"questions\": [{\"id\": \"q1\"}, {\"id\": "
    "\"q2\"}, {\"id\": \"q3\"}]}]}";

/// A text of several pages whose every part is known by its number.
QString longText(const QString &name)
{
    QString text;
    for (int i = 0; i < 900; ++i)
        text += u"%1 says %2; "_s.arg(name).arg(i);
    return text;
}

QVariant valueIn(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && query.exec(sql) && query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return value;
}
} // namespace

class TestRescue : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void opensADamagedFile_data();
    void opensADamagedFile();
    void refusesWhatHoldsNothing_data();
    void refusesWhatHoldsNothing();
    void rescuesAnEmptyFileFromItsBackup();

    void turnsASingleBitBack();
    void keepsATextWithWrongLetters();
    void takesTheTextThatTheChecksumNames();
    void fillsAHoleFromTheHistory();
    void fillsAHoleFromABackup();
    void putsATitleRight();

    void bringsALostEntryBack_data();
    void bringsALostEntryBack();
    void bringsNoPurgedEntryBack();
    void givesAnEntryAnotherEdition();
    void writesDownWhatFitsNoEntry();
    void rebuildsAnIndexWithoutAlarm();
    void bringsAttachedFilesBack();
    void passesOverADamagedSubmission();
    void readsTheStateBeforeTheInterruptedChange();

    void readsWhereNothingCanBeWritten();
    void tellsOfARescueThatNobodySaw();
    void forgetsARescueThatDidNotHappen();
    void keepsTheListAsJson();

private:
    /// Two entries with three answers each, an earlier text for q1 and q2 of the first; left as by a power
    /// cut.
    void makeWorkspace();
    void makeBackup();
    void add(Workspace &workspace, const QString &entry);
    /// What the next run of the program does before the power goes.
    void goOn(const std::function<Result<>(Workspace &)> &work);
    void change(const QByteArray &from, const QByteArray &to);
    void blank(qsizetype from, qsizetype size);
    /// Everything on the page where that text begins.
    void blankPageOf(const QByteArray &text);
    void open();
    [[nodiscard]] QString textOf(const QString &entry, const QString &question);
    [[nodiscard]] std::optional<Outcome> outcomeOf(const QString &entry, const QString &question) const;
    [[nodiscard]] QStringList filesBeside(const QString &pattern) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_bytes; ///< of the workspace, to be damaged
    WorkspaceOptions m_options;
    std::unique_ptr<Workspace> m_workspace;
    RescueReport m_report;
};

void TestRescue::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
    m_options = {};
    makeWorkspace();
}

void TestRescue::add(Workspace &workspace, const QString &entry)
{
    StoredEntry stored = sampleEntry(entry, u"Title of "_s + entry);
    stored.categoryJson = category;
    QVERIFY(workspace.createEntry(stored, sampleSummary()));
    for (const QString &question : {u"q1"_s, u"q2"_s, u"q3"_s})
        QVERIFY(workspace.saveChanges(changesTo(entry, question, longText(entry + question))));
}

void TestRescue::makeWorkspace()
{
    const QString open = m_folder->filePath(u"open.shortlist"_s);
    const auto workspace = Workspace::open(open, risingClock());
    QVERIFY(workspace);
    add(**workspace, u"entry-1"_s);
    add(**workspace, u"entry-2"_s);
    for (const QString &question : {u"q1"_s, u"q2"_s}) {
        EntryChanges changes = changesTo(u"entry-1"_s, question, longText(u"now-"_s + question));
        Revision before;
        before.about.id.value = u"before-"_s + question;
        before.about.question.value = question;
        before.text = longText(u"entry-1"_s + question);
        changes.revisions = {before};
        QVERIFY((*workspace)->saveChanges(changes));
    }
    m_bytes = bytesOf(open);
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
}

void TestRescue::makeBackup()
{
    m_options.backups = m_folder->filePath(u"backups"_s);
    const QString name = backupName(risingClock()());
    QVERIFY(writeBytes(QDir(m_options.backups).filePath(name), m_bytes));
}

void TestRescue::goOn(const std::function<Result<>(Workspace &)> &work)
{
    const QString path = m_folder->filePath(u"going on.shortlist"_s);
    QVERIFY(writeBytes(path, m_bytes));
    const auto workspace = Workspace::open(path, risingClock());
    QVERIFY(workspace);
    const auto done = work(**workspace);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    m_bytes = bytesOf(path);
}

void TestRescue::change(const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = m_bytes.indexOf(from);
    QVERIFY(at > 0);
    m_bytes.replace(at, from.size(), to);
}

void TestRescue::blank(qsizetype from, qsizetype size)
{
    m_bytes.replace(from, size, QByteArray(size, '\0'));
}

void TestRescue::blankPageOf(const QByteArray &text)
{
    const qsizetype at = m_bytes.indexOf(text);
    QVERIFY(at > 0);
    blank(at / pageSize * pageSize, pageSize);
}

void TestRescue::open()
{
    QVERIFY(writeBytes(m_path, m_bytes));
    auto opened = Workspace::open(m_path, risingClock(), m_options);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_workspace = std::move(*opened);
    m_report = m_workspace->condition().rescue.value_or(RescueReport());
}

QString TestRescue::textOf(const QString &entry, const QString &question)
{
    const auto stored = m_workspace->entry({entry});
    return stored ? stored->entry.answers.value({question}).text : QString();
}

std::optional<Outcome> TestRescue::outcomeOf(const QString &entry, const QString &question) const
{
    for (const RescuedAnswer &answer : m_report.notWhole) {
        if (answer.entry.value == entry && answer.question.value == question)
            return answer.outcome;
    }
    return std::nullopt;
}

QStringList TestRescue::filesBeside(const QString &pattern) const
{
    return QDir(m_folder->path()).entryList({pattern}, QDir::Files);
}

void TestRescue::opensADamagedFile_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QByteArray>("damage"); // empty: the file ends there
    QTest::newRow("ends after half of it") << -60000 << QByteArray();
    QTest::newRow("lost its last bytes") << -100 << QByteArray();
    QTest::newRow("header is blank") << 0 << QByteArray(100, '\0');
    QTest::newRow("first page is blank") << 0 << QByteArray(pageSize, '\0');
    QTest::newRow("schema page is noise") << 100 << QByteArray(pageSize - 100, '\xA5');
    QTest::newRow("third page is blank") << 2 * pageSize << QByteArray(pageSize, '\0');
    QTest::newRow("many pages are noise") << 4 * pageSize << QByteArray(12 * pageSize, '\x5A');
}

void TestRescue::opensADamagedFile()
{
    QFETCH(int, from);
    QFETCH(QByteArray, damage);
    makeBackup();
    if (damage.isEmpty())
        m_bytes.truncate(m_bytes.size() + from);
    else
        m_bytes.replace(from, damage.size(), damage);
    open();
    for (const QString &entry : {u"entry-1"_s, u"entry-2"_s})
        QCOMPARE(textOf(entry, u"q3"_s), longText(entry + u"q3"_s));
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
    QVERIFY(!m_workspace->condition().readOnly);
    const QStringList kept = filesBeside(u"drafts (damaged *.shortlist"_s);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(kept.first())), m_bytes);
    QCOMPARE(filesBeside(u"*.rescued"_s), QStringList());
    if (m_workspace->condition().rescue)
        QCOMPARE(m_report.damagedFile, m_folder->filePath(kept.first()));
    // It is a workspace like any other.
    QVERIFY(m_workspace->saveChanges(changesTo(u"entry-1"_s, u"q1"_s, u"goes on"_s)));
    m_workspace.reset();
    const auto again = Workspace::open(m_path, risingClock());
    QVERIFY(again);
    QVERIFY(!(*again)->condition().uncleanEnd);
    QVERIFY(!(*again)->condition().rescue);
}

void TestRescue::refusesWhatHoldsNothing_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("a header alone") << 1000;
}

void TestRescue::refusesWhatHoldsNothing()
{
    QFETCH(int, size);
    m_bytes.truncate(size);
    QVERIFY(writeBytes(m_path, m_bytes));
    const auto opened = Workspace::open(m_path, risingClock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    QVERIFY(opened.error().message.contains(m_path));
    QCOMPARE(bytesOf(m_path), m_bytes);
    QCOMPARE(filesBeside(u"drafts*"_s), QStringList{u"drafts.shortlist"_s});
}

void TestRescue::rescuesAnEmptyFileFromItsBackup()
{
    makeBackup();
    m_bytes.clear();
    open();
    QCOMPARE(m_workspace->entries()->size(), 2);
    QCOMPARE(textOf(u"entry-2"_s, u"q2"_s), longText(u"entry-2q2"_s));
    QCOMPARE(m_workspace->history({u"entry-1"_s}, {u"q1"_s})->size(), 1);
    QCOMPARE(outcomeOf(u"entry-1"_s, {}), Outcome::FromBackup);
    QVERIFY(m_report.backup.startsWith(m_options.backups));
    QVERIFY(!m_report.notWhole.first().source.isEmpty());
}

void TestRescue::turnsASingleBitBack()
{
    change("entry-2q1 says 7;", "entry-2q1 saxs 7;");
    open();
    QCOMPARE(textOf(u"entry-2"_s, u"q1"_s), longText(u"entry-2q1"_s));
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescue::keepsATextWithWrongLetters()
{
    change("entry-2q1 says 7;", "entry-2q1 SAID 7;");
    open();
    QString expected = longText(u"entry-2q1"_s);
    QCOMPARE(textOf(u"entry-2"_s, u"q1"_s), expected.replace(u"entry-2q1 says 7;"_s, u"entry-2q1 SAID 7;"_s));
    QCOMPARE(outcomeOf(u"entry-2"_s, u"q1"_s), Outcome::Damaged);
    QCOMPARE(m_report.notWhole.size(), 1);
    QCOMPARE(m_report.notWhole.first().entryTitle, u"Title of entry-2"_s);
    QCOMPARE(m_report.damagedFile, QString()); // put right where it lay
    QCOMPARE(filesBeside(u"drafts (damaged*"_s), QStringList());
    // The next opening has nothing to complain of.
    m_bytes = bytesOf(m_path);
    m_workspace.reset();
    open();
    QVERIFY(m_workspace->condition().uncleanEnd);
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescue::takesTheTextThatTheChecksumNames()
{
    makeBackup();
    change("now-q1 says 7;", "now-q1 SAID 7;");
    change("entry-2q1 says 7;", "entry-2q1 SAID 7;");
    open();
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
    QCOMPARE(textOf(u"entry-2"_s, u"q1"_s), longText(u"entry-2q1"_s));
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescue::fillsAHoleFromTheHistory()
{
    blank(m_bytes.indexOf("now-q1 says 7;"), 40);
    blank(m_bytes.indexOf("now-q1 says 97;"), 40);
    open();
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"entry-1q1"_s));
    QCOMPARE(outcomeOf(u"entry-1"_s, u"q1"_s), Outcome::FromHistory);
    QVERIFY(!m_report.notWhole.first().source.isEmpty());
    const auto history = m_workspace->history({u"entry-1"_s}, {u"q1"_s});
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().cause, RevisionCause::Rescue);
    const QString damaged = m_workspace->revision(history->first().id)->text;
    QVERIFY(damaged.contains(u"now-q1 says 500;"_s));
    QCOMPARE(damaged.count(QChar::ReplacementCharacter), 2);
}

void TestRescue::fillsAHoleFromABackup()
{
    makeBackup();
    goOn([](Workspace &workspace) {
        return workspace.saveChanges(changesTo(u"entry-2"_s, u"q3"_s, longText(u"newer"_s)));
    });
    blank(m_bytes.indexOf("newer says 7;"), 100);
    open();
    QCOMPARE(textOf(u"entry-2"_s, u"q3"_s), longText(u"entry-2q3"_s));
    QCOMPARE(outcomeOf(u"entry-2"_s, u"q3"_s), Outcome::FromBackup);
    const auto history = m_workspace->history({u"entry-2"_s}, {u"q3"_s});
    QCOMPARE(history->size(), 1);
    QVERIFY(m_workspace->revision(history->first().id)->text.contains(u"newer says 500;"_s));
}

void TestRescue::putsATitleRight()
{
    makeBackup();
    change("Title of entry-1", "TITLE OF entry-1");
    open();
    QCOMPARE(m_workspace->entry({u"entry-1"_s})->entry.title, u"Title of entry-1"_s);
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescue::bringsALostEntryBack_data()
{
    QTest::addColumn<bool>("hasBackup");
    QTest::newRow("from a backup") << true;
    QTest::newRow("from its answers") << false;
}

void TestRescue::bringsALostEntryBack()
{
    QFETCH(bool, hasBackup);
    if (hasBackup)
        makeBackup();
    blankPageOf("Title of entry-1");
    open();
    QCOMPARE(m_workspace->entries()->size(), 2);
    QCOMPARE(textOf(u"entry-1"_s, u"q3"_s), longText(u"entry-1q3"_s));
    QCOMPARE(m_workspace->history({u"entry-1"_s}, {u"q1"_s})->size(), 1);
    QCOMPARE(outcomeOf(u"entry-1"_s, {}), hasBackup ? Outcome::FromBackup : Outcome::Damaged);
    const QString title = m_workspace->entry({u"entry-2"_s})->entry.title;
    QCOMPARE(title, hasBackup ? u"Title of entry-2"_s : u"Rescued entry"_s);
    QCOMPARE(m_workspace->entries()->first().category.value, u"system-leadership"_s);
}

void TestRescue::bringsNoPurgedEntryBack()
{
    makeBackup();
    goOn([](Workspace &workspace) { return workspace.purgeEntry({u"entry-2"_s}); });
    blankPageOf("entry-1q3 says 4;");
    open();
    QCOMPARE(m_workspace->entries()->size(), 1);
    QCOMPARE(textOf(u"entry-1"_s, u"q3"_s), longText(u"entry-1q3"_s));
    QVERIFY(!m_workspace->entry({u"entry-2"_s}));
}

void TestRescue::givesAnEntryAnotherEdition()
{
    goOn([](Workspace &workspace) {
        StoredEntry other = sampleEntry(u"entry-3"_s, u"A year later"_s);
        other.categoryJson = QByteArray(category).replace("System", "Great System");
        return workspace.createEntry(other, sampleSummary());
    });
    blank(m_bytes.indexOf("\"title\": \"System Leadership\""), 60);
    open();
    const auto stored = m_workspace->entry({u"entry-1"_s});
    QVERIFY(stored);
    QVERIFY(stored->categoryJson.contains("Great System"));
    QCOMPARE(textOf(u"entry-1"_s, u"q3"_s), longText(u"entry-1q3"_s));
    QCOMPARE(outcomeOf(u"entry-1"_s, {}), Outcome::Damaged);
    QVERIFY(!outcomeOf(u"entry-3"_s, {}));
}

void TestRescue::writesDownWhatFitsNoEntry()
{
    blankPageOf("\"title\": \"System Leadership\"");
    open();
    QCOMPARE(m_workspace->entries()->size(), 0);
    const QStringList loose = filesBeside(u"drafts (rescued texts *.txt"_s);
    QCOMPARE(loose.size(), 1);
    QCOMPARE(m_report.looseTexts, m_folder->filePath(loose.first()));
    const QByteArray texts = bytesOf(m_report.looseTexts);
    QVERIFY(texts.contains(longText(u"now-q1"_s).toUtf8()));
    QVERIFY(texts.contains(longText(u"entry-2q3"_s).toUtf8()));
}

void TestRescue::rebuildsAnIndexWithoutAlarm()
{
    QVERIFY(writeBytes(m_path, m_bytes));
    const int page =
        valueIn(m_path, u"SELECT rootpage FROM sqlite_schema WHERE name = 'revision_answer'"_s).toInt();
    QVERIFY(page > 1);
    blank((page - 1) * pageSize, pageSize);
    open();
    QVERIFY(!m_workspace->condition().rescue);
    QCOMPARE(m_workspace->condition().notice, QString());
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
    QCOMPARE(m_workspace->history({u"entry-1"_s}, {u"q1"_s})->size(), 1);
}

void TestRescue::bringsAttachedFilesBack()
{
    makeBackup();
    const QByteArray kept = QByteArray("whole file ").repeated(5000);
    const QByteArray lost = QByteArray("lost file ").repeated(5000);
    const QByteArray beside = QByteArray("file of a backup ").repeated(5000);
    goOn([&](Workspace &workspace) {
        for (const QByteArray &bytes : {kept, lost, beside}) {
            Attachment attachment;
            attachment.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            attachment.id.value = QString::fromLatin1(attachment.sha256.toHex());
            attachment.entry.value = u"entry-1"_s;
            attachment.slot.value = u"photos"_s;
            attachment.name = QString::fromLatin1(bytes.first(9)) + u".pdf"_s;
            attachment.size = bytes.size();
            const auto put = workspace.putChunks(attachment.sha256, bytes.size(), 0, {bytes}).and_then([&] {
                return workspace.attach(attachment);
            });
            if (!put)
                return put;
        }
        return Result<>();
    });
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(beside, QCryptographicHash::Sha256).toHex());
    QVERIFY(QDir(m_options.backups).mkdir(u"files"_s));
    QVERIFY(writeBytes(m_options.backups + u"/files/"_s + name, beside));
    blankPageOf(QByteArray("lost file ").repeated(20));
    blankPageOf(QByteArray("file of a backup ").repeated(20));
    blank(0, 100);
    open();
    const auto attachments = m_workspace->attachments({u"entry-1"_s});
    QVERIFY(attachments);
    QCOMPARE(attachments->size(), 2);
    QCOMPARE(m_report.filesLost, QStringList{u"lost file.pdf"_s});
    for (const Attachment &attachment : *attachments) {
        const auto bytes = m_workspace->chunk(attachment.sha256, 0);
        QVERIFY(bytes);
        QVERIFY(*bytes == kept || *bytes == beside);
    }
}

void TestRescue::passesOverADamagedSubmission()
{
    QVERIFY(writeBytes(m_path, m_bytes));
    {
        const auto workspace = Workspace::open(m_path, risingClock());
        QVERIFY(workspace);
        for (const QString &number : {u"1"_s, u"2"_s}) {
            Submission submission = sampleSubmission(u"sent-"_s + number, u"entry-"_s + number);
            submission.body = "{\"the body of\": " + number.toUtf8() + "}";
            submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
            QVERIFY((*workspace)->freeze(submission));
        }
    }
    m_bytes = bytesOf(m_path);
    change("the body of\": 1", "the body of\": 7");
    open();
    const auto unfinished = m_workspace->unfinishedSubmissions();
    QVERIFY(unfinished);
    QCOMPARE(unfinished->size(), 1);
    QCOMPARE(unfinished->first().id.value, u"sent-2"_s);
    QVERIFY2(m_workspace->condition().notice.contains(u"sent-1"_s),
             qPrintable(m_workspace->condition().notice));
}

void TestRescue::readsTheStateBeforeTheInterruptedChange()
{
    QVERIFY(writeBytes(m_path, m_bytes));
    QByteArray journal;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"amid"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s));
        QVERIFY(query.exec(u"BEGIN"_s));
        QVERIFY(query.exec(u"UPDATE answer SET text = hex(zeroblob(20000)), sha256 = zeroblob(32)"_s));
        QVERIFY(query.exec(u"UPDATE entry SET title = 'changed'"_s));
        journal = bytesOf(m_path + u"-journal"_s);
        m_bytes = bytesOf(m_path);
    }
    QSqlDatabase::removeDatabase(u"amid"_s);
    QVERIFY(journal.size() > pageSize);
    QVERIFY(m_bytes.contains(QByteArray(3000, '0'))); // the change has reached the file
    blank(0, 100);
    QVERIFY(writeBytes(m_path + u"-journal"_s, journal));
    open();
    for (const QString &entry : {u"entry-1"_s, u"entry-2"_s})
        QCOMPARE(textOf(entry, u"q3"_s), longText(entry + u"q3"_s));
    QCOMPARE(filesBeside(u"drafts (damaged *.shortlist-journal"_s).size(), 1);
}

void TestRescue::readsWhereNothingCanBeWritten()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"drafts.shortlist.rescued"_s)); // where the new file is to be made
    blank(0, pageSize);
    open();
    QVERIFY(m_workspace->condition().readOnly);
    QVERIFY(m_workspace->condition().notice.contains(m_path));
    QVERIFY(m_workspace->condition().rescue);
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
    QCOMPARE(m_workspace->renameEntry({u"entry-1"_s}, u"x"_s).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(bytesOf(m_path), m_bytes);
}

void TestRescue::tellsOfARescueThatNobodySaw()
{
    RescueReport report;
    report.damagedFile = m_folder->filePath(u"drafts (damaged long ago).shortlist"_s);
    report.answers = 6;
    QVERIFY(writeBytes(report.damagedFile, "kept"));
    QVERIFY(writePendingReport(m_path, report));
    open();
    QCOMPARE(m_report, report);
    QVERIFY(QFile::exists(m_folder->filePath(u"drafts (damaged long ago).json"_s)));
    m_workspace.reset();
    open();
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescue::forgetsARescueThatDidNotHappen()
{
    RescueReport report;
    report.damagedFile = m_folder->filePath(u"drafts (damaged never).shortlist"_s);
    QVERIFY(writePendingReport(m_path, report));
    QVERIFY(writeBytes(m_path + u".rescued"_s, "half a file"));
    blank(0, pageSize);
    open();
    QVERIFY(m_report.damagedFile != report.damagedFile);
    QCOMPARE(filesBeside(u"*.rescued"_s), QStringList());
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
}

void TestRescue::keepsTheListAsJson()
{
    RescueReport report;
    report.damagedFile = u"/home/ŵ/drafts (damaged).shortlist"_s;
    report.backup = u"/backups/one"_s;
    report.entries = 3;
    report.answers = 40;
    report.notWhole = {{{u"e"_s}, u"Title"_s, {u"q"_s}, Outcome::FromHistory, u"yesterday"_s},
                       {{u"f"_s}, u"Other"_s, {}, Outcome::Lost, {}}};
    report.textsLost = 2;
    report.submissionsLost = 1;
    report.filesLost = {u"a.pdf"_s};
    report.looseTexts = u"/home/ŵ/texts.txt"_s;
    QCOMPARE(reportFrom(reportJson(report)), std::optional(report));
    QVERIFY(!reportFrom("{}"));
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
