#include "damagedworkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int pageSize = 4096;
constexpr int sectorSize = 512;
constexpr int entryCount = 20;
constexpr int questionCount = 16;
constexpr int earlierTexts = 3;

const QStringList &words()
{
    static const QStringList list =
        u"patients staff ward team care outcome measured improved pathway waiting weeks before after we the "
        u"a of "
        "and with for community trust nurse therapist pilot evidence learning shared across region feedback "
        "families ŵyl costs saved bed days reduced safety audit plan study act spread adopted £ 12% “better”"_s
            .split(u' ');
    return list;
}

QString writtenText(QRandomGenerator &random, int count)
{
    QStringList text;
    for (int i = 0; i < count; ++i)
        text += words().at(random.bounded(int(words().size())));
    return text.join(u' ');
}

QString questionId(int number)
{
    return u"question-%1"_s.arg(number);
}

StoredEntry entryWithQuestions(int number)
{
    const QUuid id = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
    StoredEntry stored =
        sampleEntry(id.toString(QUuid::WithoutBraces), u"Entry %1 on better care"_s.arg(number));
    QString questions;
    for (int i = 0; i < questionCount; ++i)
        questions += u"%1{\"id\": \"%2\"}"_s.arg(i > 0 ? u", "_s : QString(), questionId(i));
    stored.categoryJson =
        u"{\"id\": \"system-leadership\", \"edition\": \"2026\", \"sections\": [{\"questions\": [%1]}]}"_s
            .arg(questions)
            .toUtf8();
    return stored;
}

/// One sitting at all questions of an entry; what stood there before is kept.
EntryChanges nextVersion(const Entry &entry, QRandomGenerator &random, int round)
{
    EntryChanges changes;
    changes.entry = entry.id;
    changes.totals = {questionCount, questionCount, 400, 0};
    for (int i = 0; i < questionCount; ++i) {
        const QuestionId question{questionId(i)};
        Answer answer = entry.answers.value(question);
        if (round > 0) {
            Revision before;
            before.about.id.value = u"%1-%2-%3"_s.arg(entry.id.value).arg(i).arg(round);
            before.about.question = question;
            before.text = answer.text;
            before.notes = answer.notes;
            changes.revisions += before;
        }
        answer.text = writtenText(random, int(random.bounded(250, 550)));
        answer.notes = writtenText(random, 8);
        answer.done = i % 2 == 0;
        changes.answers.insert(question, answer);
    }
    return changes;
}

void fill(QByteArray &bytes, qsizetype from, qsizetype size)
{
    for (qsizetype i = from; i < std::min(from + size, bytes.size()); ++i)
        bytes[i] = '\0';
}

void scramblePage(QByteArray &bytes, QRandomGenerator &random)
{
    const qsizetype page = random.bounded(int(bytes.size() / pageSize));
    for (qsizetype i = page * pageSize; i < (page + 1) * pageSize; ++i)
        bytes[i] = char(random.generate());
}
} // namespace

Answers makeLargeWorkspace(const QString &path)
{
    const QTemporaryDir folder;
    const QString open = folder.filePath(u"open.shortlist"_s);
    const auto workspace = Workspace::open(open, risingClock());
    QRandomGenerator random(20260302);
    for (int number = 0; workspace && number < entryCount; ++number) {
        const StoredEntry stored = entryWithQuestions(number);
        if (!(*workspace)->createEntry(stored, sampleSummary()))
            return {};
        Entry entry = stored.entry;
        for (int round = 0; round <= earlierTexts; ++round) {
            const EntryChanges changes = nextVersion(entry, random, round);
            if (!(*workspace)->saveChanges(changes))
                return {};
            entry.answers = changes.answers;
        }
        // Half way, so that answers lie before the search index and behind it.
        for (bool done = number != entryCount / 2; !done;)
            done = (*workspace)->updateSearchIndex(10s).value_or(true);
    }
    const Answers answers = answersOf(**workspace);
    QFile::copy(open, path);
    return answers;
}

Answers answersOf(Workspace &workspace)
{
    Answers answers;
    const auto entries = workspace.entries();
    for (const EntrySummary &summary : entries.value_or(QList<EntrySummary>())) {
        answers.insert({summary.id.value, u"project-title"_s}, {summary.title, {}, false});
        const auto stored = workspace.entry(summary.id);
        const auto texts = stored ? stored->entry.answers : QHash<QuestionId, Answer>();
        for (auto it = texts.cbegin(); it != texts.cend(); ++it)
            answers.insert({summary.id.value, it.key().value}, {it->text, it->notes, it->done});
    }
    return answers;
}

const QList<Damage> &damages()
{
    static const QList<Damage> list = {
        {u"1 bit flipped"_s,
         [](QByteArray &bytes, QRandomGenerator &random) {
             const qsizetype at = random.bounded(int(bytes.size()));
             bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
         }},
        {u"512 B sector zeroed"_s,
         [](QByteArray &bytes, QRandomGenerator &random) {
             fill(bytes, qsizetype(random.bounded(int(bytes.size() / sectorSize))) * sectorSize, sectorSize);
         }},
        {u"1 page zeroed"_s,
         [](QByteArray &bytes, QRandomGenerator &random) {
             fill(bytes, qsizetype(random.bounded(int(bytes.size() / pageSize))) * pageSize, pageSize);
         }},
        {u"1 page random"_s, scramblePage},
        {u"10 pages random"_s,
         [](QByteArray &bytes, QRandomGenerator &random) {
             for (int i = 0; i < 10; ++i)
                 scramblePage(bytes, random);
         }},
        {u"truncated 1-20%"_s,
         [](QByteArray &bytes, QRandomGenerator &random) {
             bytes.truncate(bytes.size() - bytes.size() * random.bounded(100, 2001) / 10000);
         }},
        {u"100 B header zeroed"_s, [](QByteArray &bytes, QRandomGenerator &) { fill(bytes, 0, 100); }},
        {u"page 1 zeroed"_s, [](QByteArray &bytes, QRandomGenerator &) { fill(bytes, 0, pageSize); }},
    };
    return list;
}
