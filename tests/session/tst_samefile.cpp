#include "session/samefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class SameFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsFilesApart_data();
    void tellsFilesApart();
};

void SameFileTest::tellsFilesApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same path") << u"drafts"_s << u"drafts"_s << true;
    QTest::newRow("another way to write it") << u"drafts"_s << u"./folder/../drafts"_s << true;
    QTest::newRow("a link") << u"drafts"_s << u"link"_s << true;
    QTest::newRow("two files") << u"drafts"_s << u"other"_s << false;
    QTest::newRow("one is missing") << u"drafts"_s << u"missing"_s << false;
    QTest::newRow("the same missing one") << u"missing"_s << u"missing"_s << true;
    QTest::newRow("both are missing") << u"missing"_s << u"gone"_s << false;
}

void SameFileTest::tellsFilesApart()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"folder"_s));
    for (const QString &name : {u"drafts"_s, u"other"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    if (!QFile::link(folder.filePath(u"drafts"_s), folder.filePath(u"link"_s)) && b == u"link"_s)
        QSKIP("no link can be made here");
    QTEST(isSameFile(folder.filePath(a), folder.filePath(b)), "same");
}

QTEST_GUILESS_MAIN(SameFileTest)
#include "tst_samefile.moc"
