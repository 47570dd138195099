// Opens the workspace given and says how that went, then whether an entry can be made in it; keeps it open
// until its standard input ends.

#include "samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
void say(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

QString named(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::File:
        return u"File"_s;
    case Error::Kind::InUse:
        return u"InUse"_s;
    case Error::Kind::ReadOnly:
        return u"ReadOnly"_s;
    default:
        return u"other"_s;
    }
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto workspace = Workspace::open(application.arguments().value(1), risingClock());
    if (!workspace) {
        say(u"refused %1: %2"_s.arg(named(workspace.error().kind), workspace.error().message));
        return 1;
    }
    say(u"opened: "_s + (*workspace)->condition().notice);
    say(u"entries: %1"_s.arg((*workspace)->entries().value_or(QList<EntrySummary>()).size()));
    const auto made = (*workspace)->createEntry(sampleEntry(u"from-opener"_s), sampleSummary());
    say(made ? u"made"_s : u"not made: "_s + named(made.error().kind));
    while (std::getchar() != EOF) {
    }
    return 0;
}
