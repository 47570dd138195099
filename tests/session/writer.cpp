// Types into an entry as a person does, one word after the other, without end. Prints how many words the
// answer had whenever the session says that all is saved.
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/storagethread.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    StorageThread storage(clock);
    if (arguments.size() != 4 || !storage.open(arguments.at(1)).result())
        return 2;
    EntryLibrary entries(storage, clock);
    const auto opened = entries.load({arguments.at(2)}).result();
    if (!opened)
        return 2;
    const QuestionId question{arguments.at(3)};
    EntrySession session(opened->category, opened->entry, storage, clock, {20ms, 60ms});
    QString text = textOf(session.entry(), question);
    qsizetype words = text.isEmpty() ? 0 : text.count(u' ') + 1;

    QObject::connect(&session, &EntrySession::saveStateChanged, &session, [&](const SaveState &state) {
        if (state.kind != SaveState::Kind::Saved)
            return;
        std::printf("%lld\n", static_cast<long long>(words));
        std::fflush(stdout);
    });
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &session, [&] {
        text += (words == 0 ? u"w%1"_s : u" w%1"_s).arg(words);
        ++words;
        session.setText(question, text);
        keys.start(words % 12 == 0 ? 80ms : 3ms); // a pause now and then: only then can everything be saved
    });
    keys.start(3ms);
    return QCoreApplication::exec();
}
