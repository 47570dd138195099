// Opens the workspace given, saves one text after the other into an entry, each with the one before it for
// its history, and prints the number of each once it is saved. Ends when it is killed.

#include "samples.h"
#include "support/killserver.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
int type(const QStringList &arguments)
{
    char name[] = "typist";
    char *names[] = {name, nullptr};
    int one = 1;
    const QCoreApplication application(one, names);
    auto workspace = Workspace::open(arguments.value(0), risingClock());
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    int count = arguments.value(1).toInt();
    const bool isNew = !(*workspace)->entry({u"e1"_s});
    if (isNew && !(*workspace)->createEntry(sampleEntry(u"e1"_s), sampleSummary()))
        return 1;
    for (;;) {
        ++count;
        if (!(*workspace)->saveChanges(typedChanges(count)))
            return 1;
        std::printf("%d\n", count);
        std::fflush(stdout);
    }
}
} // namespace

int main()
{
    return serveKills(type);
}
