// Opens the workspace given, saves one text after the other into an entry, and prints the number of each
// once it is saved. Ends when it is killed.

#include "samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto workspace = Workspace::open(application.arguments().value(1), risingClock());
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    int count = application.arguments().value(2).toInt();
    if (count == 0 && !(*workspace)->createEntry(sampleEntry(u"e1"_s), sampleSummary()))
        return 1;
    for (;;) {
        ++count;
        if (!(*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, typedText(count))))
            return 1;
        std::printf("%d\n", count);
        std::fflush(stdout);
    }
}
