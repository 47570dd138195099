#include "restoringtest.h"
#include "storage/replacing.h"

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

class TestReplacing : public RestoringTest
{
    Q_OBJECT

private slots:
    void aSecondNameOfTheWorkspaceIsRemoved();
    void aFailedReplacementLeavesNoSecondName();
    void whatCannotBeKeptIsNotReplaced();
};

void TestReplacing::aSecondNameOfTheWorkspaceIsRemoved()
{
    const QString second =
        m_folder->filePath(u"work/drafts (before restore 2026-03-02 09.00.00).shortlist"_s);
    const QString copy = m_folder->filePath(u"work/drafts (before restore 2026-03-01 09.00.00).shortlist"_s);
    const QString ofAPerson = m_folder->filePath(u"work/mine.shortlist"_s);
    QVERIFY(QFile::copy(m_path, copy));
    for (const QString &name : {second, ofAPerson})
        std::filesystem::create_hard_link(m_path.toStdString(), name.toStdString());
    QCOMPARE(textIn(m_path), u"as it is now"_s);
    QVERIFY(!QFile::exists(second));
    QVERIFY(QFile::exists(ofAPerson));
    QCOMPARE(textIn(copy), u"as it is now"_s);
}

void TestReplacing::aFailedReplacementLeavesNoSecondName()
{
    const QString kept = m_folder->filePath(u"work/kept.shortlist"_s);
    const auto replaced = replaceKeeping(m_path, m_folder->filePath(u"work/not there"_s), kept);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().place, m_path);
    QCOMPARE(filesThere(), QStringList{u"drafts.shortlist"_s});
}

void TestReplacing::whatCannotBeKeptIsNotReplaced()
{
    const QString replacement = m_folder->filePath(u"work/new.shortlist"_s);
    QVERIFY(QFile::copy(m_backup, replacement));
    const QString kept = m_folder->filePath(u"work/no folder/kept.shortlist"_s);
    const auto replaced = replaceKeeping(m_path, replacement, kept);
    QVERIFY(!replaced);
    QVERIFY2(replaced.error().message.contains(kept), qPrintable(replaced.error().message));
    QVERIFY(QFile::exists(replacement));
    QCOMPARE(textIn(m_path), u"as it is now"_s);
}

QTEST_GUILESS_MAIN(TestReplacing)
#include "tst_replacing.moc"
