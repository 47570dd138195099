#include "cli/versionsending.h"

#include "cli/output.h"
#include "cli/sendingreport.h"
#include "session/comparing.h"
#include "session/newversion.h"
#include "session/submissionqueue.h"
#include "session/versiondifference.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct VersionSending
{
    Q_DECLARE_TR_FUNCTIONS(VersionSending)
};

auto refusal(const QString &message)
{
    return tl::make_unexpected(Error{Error::Kind::BadInput, message, {}});
}

/// As scripts read it.
QString nameOf(ChangedPart::Kind kind)
{
    switch (kind) {
    case ChangedPart::Kind::Title:
        return u"title"_s;
    case ChangedPart::Kind::Category:
        return u"category"_s;
    case ChangedPart::Kind::Detail:
        return u"detail"_s;
    case ChangedPart::Kind::Answer:
        return u"answer"_s;
    case ChangedPart::Kind::Declaration:
        return u"declaration"_s;
    case ChangedPart::Kind::File:
        return u"file"_s;
    }
    Q_UNREACHABLE();
}

QString linesOf(const QList<ChangedPart> &parts)
{
    QString lines;
    for (const ChangedPart &part : parts) {
        //: %1 is "Answer" or "Detail", %2 the question
        lines += VersionSending::tr("%1: %2").arg(wordingOf(part.kind), part.label) + u'\n';
        for (const Change &change : changesOf(comparisonOf(part.earlier, part.later)))
            lines += u"  "_s + wordingOf(change) + u'\n';
    }
    return lines;
}

QByteArray documentOf(const QList<ChangedPart> &parts, const Submission &replaced)
{
    QJsonArray changes;
    for (const ChangedPart &part : parts)
        changes += QJsonObject{{u"kind"_s, nameOf(part.kind)},
                               {u"label"_s, part.label},
                               {u"earlier"_s, part.earlier},
                               {u"later"_s, part.later}};
    return jsonLine({{u"supersedes"_s, replaced.id.value}, {u"changes"_s, changes}});
}

QString timeOf(const Submission &version)
{
    return QLocale().toString(version.frozenAt.toLocalTime(), QLocale::ShortFormat);
}

Report standing(const Submission &latest, ExitCode code, Desk &desk)
{
    Report report = reportOn(latest, desk);
    report.code = code;
    return report;
}

/// What an offer says of an endpoint that was named, as an error; nothing where it is the one.
Result<> checkPlace(const NewVersionOffer &offer, const Endpoint &endpoint, const QString &title)
{
    if (!offer.replaced)
        return refusal(
            VersionSending::tr("Nothing of “%1” is known to have arrived, so there is nothing whose place a "
                               "new version could take. Say it without --new-version. Nothing was sent.")
                .arg(title));
    const Endpoint &place = offer.replaced->endpoint;
    if (place.id == endpoint.id || isSameRoad(place, endpoint))
        return {};
    return refusal(VersionSending::tr("The entry was sent to “%1”, and a new version goes there too. Nothing "
                                      "was sent.")
                       .arg(place.name));
}
} // namespace

Result<std::optional<Report>> stoppedNewVersion(const FoundEntry &found, const Endpoint &endpoint,
                                                const Arguments &arguments, Desk &desk)
{
    const Category &category = found.opened.category;
    const auto versions = desk.queue.versions(found.summary.id).result();
    if (!versions)
        return tl::unexpected(versions.error());
    const NewVersionOffer offer = newVersionOffer(*versions, {endpoint}, category);
    if (const auto place = checkPlace(offer, endpoint, found.summary.title); !place)
        return tl::unexpected(place.error());
    const auto changes = changesSince(*offer.replaced, category, found.opened.entry);
    if (!changes)
        return tl::unexpected(changes.error());
    if (const QString terms = wordingOf(offer, category); !terms.isEmpty())
        desk.output.note(terms);
    if (offer.inTheWay)
        return standing(versions->first(), ExitCode::NotSent, desk);
    if (!canGoNow(offer))
        return standing(versions->first(), ExitCode::NotReady, desk);
    if (changes->isEmpty()) {
        desk.output.note(VersionSending::tr("Nothing has changed since %1, so nothing was sent.")
                             .arg(timeOf(*offer.replaced)));
        return reportOn(versions->first(), desk);
    }
    const QString lines = linesOf(*changes);
    if (!arguments.has(u"yes"_s)) {
        desk.output.note(VersionSending::tr("This has changed since %1. Nothing was sent: say --yes to send "
                                            "it in the place of that version.")
                             .arg(timeOf(*offer.replaced)));
        return Report{ExitCode::NotReady, lines.toUtf8(), documentOf(*changes, *offer.replaced)};
    }
    desk.output.note(VersionSending::tr("This has changed since %1:").arg(timeOf(*offer.replaced)) + u'\n' +
                     lines.trimmed());
    return std::optional<Report>();
}
