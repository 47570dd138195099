// Types into an entry as a person does, one word after the other. Prints how many words the answer had
// whenever the session says that all is saved. Ends after so many times where a number of them is given, and
// otherwise when it is killed.
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/storagethread.h"
#include "support/killserver.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr AutosaveTiming quick{4ms, 12ms};

/// Keeps typing into one answer of the entry.
class Writer final
{
public:
    Writer(EntrySession &session, const QuestionId &question)
        : m_session(session)
        , m_question(question)
        , m_text(textOf(session.entry(), question))
        , m_words(m_text.isEmpty() ? 0 : m_text.count(u' ') + 1)
    {
        QObject::connect(&m_keys, &QTimer::timeout, &session, [this] { typeWord(); });
        m_keys.start(1ms);
    }

    [[nodiscard]] qsizetype words() const { return m_words; }

private:
    void typeWord()
    {
        m_text += (m_words == 0 ? u"w%1"_s : u" w%1"_s).arg(m_words);
        ++m_words;
        m_session.setText(m_question, m_text);
        m_keys.start(m_words % 12 == 0 ? 15ms : 1ms); // only in a pause can everything be saved
    }

    EntrySession &m_session;
    QuestionId m_question;
    QString m_text;
    qsizetype m_words;
    QTimer m_keys;
};

int keepWriting(const QStringList &arguments)
{
    char name[] = "writer";
    char *names[] = {name, nullptr};
    int one = 1;
    const QCoreApplication app(one, names);
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    StorageThread storage(clock);
    if (arguments.size() < 3 || !storage.open(arguments.at(0)).result())
        return 2;
    EntryLibrary entries(storage, clock);
    const auto opened = entries.load({arguments.at(1)}).result();
    if (!opened)
        return 2;
    EntrySession session(opened->category, opened->entry, storage, clock, quick);
    const Writer writer(session, {arguments.at(2)});
    int left = arguments.size() > 3 ? arguments.at(3).toInt() : -1;
    QObject::connect(&session, &EntrySession::saveStateChanged, &session, [&](const SaveState &state) {
        if (state.kind != SaveState::Kind::Saved)
            return;
        std::printf("%lld\n", static_cast<long long>(writer.words()));
        std::fflush(stdout);
        if (--left == 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments.isEmpty() ? serveKills(keepWriting) : keepWriting(arguments);
}
