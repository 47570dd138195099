#include "judging.h"

#include "scenarios.h"

#include <QDir>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

QStringList expectedContents(const QString &scenario, const QString &prepared)
{
    const QString before = prepared + u".before"_s;
    const QString after = prepared + u".after"_s;
    copyFolder(prepared, before);
    copyFolder(prepared, after);
    QStringList contents{Scenario(scenario, before).contents().value_or(QString())};
    Scenario whole(scenario, after);
    for (int step = 0; step < whole.size(); ++step) {
        if (const auto done = whole.run(step); !done) {
            qWarning("%s: step %d: %s", qPrintable(scenario), step + 1, qPrintable(done.error().message));
            return {};
        }
        contents += whole.contents().value_or(QString());
    }
    return contents;
}

namespace {
QString finish(Scenario &scenario, int from, const QString &expected)
{
    for (int step = from; step < scenario.size(); ++step) {
        if (const auto done = scenario.run(step); !done)
            return u"step %1 cannot be done any more: %2"_s.arg(step + 1).arg(done.error().message);
    }
    const auto contents = scenario.contents();
    if (!contents)
        return u"cannot be read after the end: "_s + contents.error().message;
    if (*contents != expected)
        return u"ends with other contents:\n%1\ninstead of\n%2"_s.arg(*contents, expected);
    return scenario.complaint();
}
} // namespace

QString complaintAbout(const QString &scenario, const QString &folder, int acknowledged,
                       const QStringList &expected, AfterJudging after)
{
    Scenario again(scenario, folder);
    const auto condition = again.condition();
    if (!condition)
        return u"does not open: "_s + condition.error().message;
    if (condition->readOnly || !condition->notice.isEmpty())
        return u"opens with a notice: "_s + condition->notice;
    // A rescue can make good what a crash has damaged, which must not happen.
    if (condition->rescue && scenario != u"rescue"_s)
        return u"had to be rescued"_s;
    const auto contents = again.contents();
    if (!contents)
        return u"cannot be read: "_s + contents.error().message;
    int reached = acknowledged;
    if (*contents != expected.at(acknowledged))
        ++reached;
    if (*contents != expected.value(reached))
        return u"holds after %1 acknowledged steps:\n%2\ninstead of\n%3"_s.arg(acknowledged)
            .arg(*contents, expected.at(acknowledged));
    if (const QString complaint = again.complaint(); !complaint.isEmpty())
        return complaint;
    return after == AfterJudging::Finish ? finish(again, reached, expected.last()) : QString();
}

void copyFolder(const QString &from, const QString &to)
{
    std::error_code ignored; // what is missing shows in what is then read
    std::filesystem::remove_all(to.toStdString(), ignored);
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive,
                          ignored);
}
