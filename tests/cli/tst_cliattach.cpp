#include "cli/program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Supporting files, from a script.
class CliAttachTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAFileByteForByte();
    void refusesAnotherType();
    void replacesOnlyWhenAsked();
    void removesAFile();
    void namesWhatIsNotThere_data();
    void namesWhatIsNotThere();
    void wantsOneThingToDo_data();
    void wantsOneThingToDo();

private:
    [[nodiscard]] QStringList attached() const;
    [[nodiscard]] Ran attach(const QString &name, const QByteArray &bytes,
                             const QStringList &more = {}) const;

    Program m_program;
    QString m_entry;
};

void CliAttachTest::init()
{
    m_entry = m_program.newEntry();
    QVERIFY(!m_entry.isEmpty());
}

QStringList CliAttachTest::attached() const
{
    QStringList names;
    const QJsonArray files =
        m_program.runJson({u"attach"_s, m_entry, u"--list"_s}).json().value(u"files").toArray();
    for (const QJsonValue file : files)
        names += file.toObject().value(u"name").toString();
    return names;
}

Ran CliAttachTest::attach(const QString &name, const QByteArray &bytes, const QStringList &more) const
{
    const QString file = m_program.writeFile(name, bytes);
    return m_program.runJson(QStringList{u"attach"_s, m_entry, file, u"--as"_s, u"evidence"_s} + more);
}

void CliAttachTest::keepsAFileByteForByte()
{
    const QByteArray bytes = "%PDF-1.7\n" + QByteArray(2'500'000, 'x');
    const Ran ran = attach(u"report.pdf"_s, bytes);
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonObject file = ran.json().value(u"files").toArray().first().toObject();
    QCOMPARE(file.value(u"role").toString(), u"evidence"_s);
    QCOMPARE(file.value(u"bytes").toInt(), bytes.size());
    QCOMPARE(file.value(u"sha256").toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(m_program.run({u"attach"_s, m_entry, u"--list"_s}).out.contains("report.pdf"));

    const QString copy = m_program.path(u"copy.pdf"_s);
    QCOMPARE(m_program.run({u"attach"_s, m_entry, u"--export"_s, u"report.pdf"_s, copy}).code, 0);
    QFile written(copy);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll() == bytes);
}

void CliAttachTest::refusesAnotherType()
{
    const Ran ran = attach(u"report.pdf"_s, "plain words");
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("text file"), ran.err.constData());
    QCOMPARE(attached(), QStringList());
}

void CliAttachTest::replacesOnlyWhenAsked()
{
    QCOMPARE(attach(u"first.pdf"_s, "%PDF-1").code, 0);
    QCOMPARE(attach(u"second.pdf"_s, "%PDF-2").code, 3);
    QCOMPARE(attached(), QStringList{u"first.pdf"_s});
    QCOMPARE(attach(u"second.pdf"_s, "%PDF-2", {u"--replace"_s}).code, 0);
    QCOMPARE(attached(), QStringList{u"second.pdf"_s});
}

void CliAttachTest::removesAFile()
{
    QCOMPARE(attach(u"first.pdf"_s, "%PDF-1").code, 0);
    QCOMPARE(m_program.run({u"attach"_s, m_entry, u"--remove"_s, u"first.pdf"_s}).code, 0);
    QCOMPARE(attached(), QStringList());
}

void CliAttachTest::namesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("role") << QStringList{u"nowhere.pdf"_s, u"--as"_s, u"poster"_s} << QByteArray("evidence");
    QTest::newRow("file") << QStringList{u"/nowhere/x.pdf"_s, u"--as"_s, u"evidence"_s}
                          << QByteArray("x.pdf is not there");
    QTest::newRow("attached") << QStringList{u"--remove"_s, u"x.pdf"_s} << QByteArray("x.pdf");
    QTest::newRow("to export") << QStringList{u"--export"_s, u"x.pdf"_s, u"y.pdf"_s} << QByteArray("x.pdf");
}

void CliAttachTest::namesWhatIsNotThere()
{
    QFETCH(const QStringList, line);
    QFETCH(const QByteArray, said);
    const Ran ran = m_program.run(QStringList{u"attach"_s, m_entry} + line);
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
}

void CliAttachTest::wantsOneThingToDo_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("two") << QStringList{u"--list"_s, u"--remove"_s, u"x.pdf"_s};
    QTest::newRow("no file") << QStringList{u"--as"_s, u"evidence"_s};
    QTest::newRow("no place to export to") << QStringList{u"--export"_s, u"x.pdf"_s};
    QTest::newRow("replace alone") << QStringList{u"--list"_s, u"--replace"_s};
    QTest::newRow("a file to list") << QStringList{u"x.pdf"_s, u"--list"_s};
}

void CliAttachTest::wantsOneThingToDo()
{
    QFETCH(const QStringList, line);
    QCOMPARE(m_program.run(QStringList{u"attach"_s, m_entry} + line).code, 2);
}

QTEST_GUILESS_MAIN(CliAttachTest)
#include "tst_cliattach.moc"
