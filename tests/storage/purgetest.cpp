#include "purgetest.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Revision revisionOf(const QString &id, const QString &question, const QString &text, const QString &notes)
{
    Revision revision;
    revision.about.id.value = id;
    revision.about.question.value = question;
    revision.about.name = u"markhor"_s;
    revision.text = text;
    revision.notes = notes;
    return revision;
}

// Each word has a first letter of its own: the index leaves out what a word has in common with the one
// before.
void PurgeTest::fillWithHistory(const QString &entry)
{
    StoredEntry given = sampleEntry(entry, u"axolotl"_s);
    given.categoryJson = "{\"id\": \"bobolink\"}";
    given.entry.answers[{u"q1"_s}] = {u"cassowary text"_s, u"echidna"_s, true, {u"fossa"_s}};
    given.entry.agreed = {{u"hoatzin"_s}};
    QVERIFY(m_workspace->createEntry(given, sampleSummary()));
    QVERIFY(*m_workspace->updateSearchIndex(10s));
    EntryChanges changes =
        changesTo(entry, u"q1"_s, u"gharial "_s + u"and many words more "_s.repeated(2000));
    changes.answers[{u"q1"_s}].notes = u"dugong"_s;
    changes.answers[{u"q1"_s}].covered = {u"fossa"_s};
    changes.revisions = {revisionOf(entry + u"-r1"_s, u"q1"_s, u"cassowary text"_s, u"echidna"_s)};
    QVERIFY(m_workspace->saveChanges(changes));
    QVERIFY(*m_workspace->updateSearchIndex(10s));
    QVERIFY(m_workspace->saveChanges(changesTo(entry, u"q2"_s, u"ibex"_s)));
}

QStringList PurgeTest::wordsLeft(const QList<QByteArray> &words) const
{
    QStringList left;
    const QDir folder = QFileInfo(m_path).dir();
    const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const QByteArray bytes = bytesOf(file.filePath());
        for (const QByteArray &word : words) {
            if (bytes.contains(word))
                left += QString::fromLatin1(word) + u" in "_s + file.fileName();
        }
    }
    return left;
}
