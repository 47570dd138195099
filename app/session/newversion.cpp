#include "session/newversion.h"
#include "model/submissionwaiting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct NewVersion
{
    Q_DECLARE_TR_FUNCTIONS(NewVersion)
};

NewVersions termsOf(const Endpoint &endpoint, const Category &category)
{
    if (endpoint.profile == EndpointProfile::WebForm)
        return NewVersions::InTheirForm;
    if (endpoint.terms.takesNewVersions)
        return NewVersions::Taken;
    const bool published = !endpoint.terms.discovery.isEmpty();
    const bool ruledOut = category.changesAfterSubmission == ChangesAfterSubmission::Never;
    return published || ruledOut ? NewVersions::NotTaken : NewVersions::NotKnown;
}

QString organiserOf(const Endpoint &endpoint, const Category &category)
{
    if (!endpoint.terms.organiser.isEmpty())
        return endpoint.terms.organiser;
    return category.programme.organiser.isEmpty() ? endpoint.name : category.programme.organiser;
}

/// The ways to reach the organiser, as the endpoint gives them, else as the category's page does.
QStringList waysToReach(const Endpoint &endpoint, const Category &category)
{
    QStringList ways{endpoint.terms.contact, endpoint.terms.phone};
    ways.removeAll(QString());
    for (const Contact &contact : category.contacts) {
        if (!ways.isEmpty())
            break;
        ways = {contact.email, contact.phone};
        ways.removeAll(QString());
    }
    return ways;
}

QString askThem(const Endpoint &endpoint, const Category &category)
{
    const QString organiser = organiserOf(endpoint, category);
    const QStringList ways = waysToReach(endpoint, category);
    if (ways.isEmpty())
        //: %1 is an organiser
        return NewVersion::tr("Ask %1 what to do, and quote the reference of what was sent.").arg(organiser);
    //: %1 is an organiser, %2 such as "awards@example.org, 020 7946 0000"
    return NewVersion::tr("Ask %1 what to do, and quote the reference of what was sent: %2.")
        .arg(organiser, ways.join(u", "_s));
}
} // namespace

bool hasFilesLeftBehind(const Submission &submission)
{
    return submission.state == SubmissionState::FilesDue && waitsForPerson(submission);
}

bool isKnownOtherwise(const Submission &submission)
{
    const bool ended =
        submission.state == SubmissionState::Cancelled || submission.state == SubmissionState::Submitted;
    return (submission.trouble == SendingTrouble::OtherContent && !ended) ||
           (submission.trouble == SendingTrouble::WrongReceipt &&
            submission.state == SubmissionState::Unconfirmed);
}

bool givesWayToNewVersion(const Submission &submission)
{
    const bool outOfDate = submission.trouble == SendingTrouble::VersionChanged &&
                           submission.state == SubmissionState::NeedsUser;
    return isFinished(submission.state) || isKnownOtherwise(submission) || outOfDate ||
           hasFilesLeftBehind(submission);
}

NewVersionOffer newVersionOffer(const QList<Submission> &versions, const QList<Endpoint> &endpoints,
                                const Category &category)
{
    NewVersionOffer offer;
    const auto replaced = std::find_if(versions.cbegin(), versions.cend(), [](const Submission &version) {
        return canBeSuperseded(version.state, version.trouble) || isKnownOtherwise(version) ||
               version.state == SubmissionState::FilesDue;
    });
    if (replaced == versions.cend())
        return offer;
    offer.replaced = *replaced;
    const auto known = std::find_if(endpoints.cbegin(), endpoints.cend(), [&](const Endpoint &endpoint) {
        return endpoint.id == replaced->endpoint.id;
    });
    offer.endpoint = known == endpoints.cend() ? replaced->endpoint : *known;
    offer.terms = termsOf(offer.endpoint, category);
    offer.inTheWay = !givesWayToNewVersion(versions.first());
    return offer;
}

bool canGoNow(const NewVersionOffer &offer)
{
    const bool isTaken = offer.terms == NewVersions::Taken || offer.terms == NewVersions::NotKnown;
    return offer.replaced && isTaken && !offer.inTheWay;
}

QString wordingOf(const NewVersionOffer &offer, const Category &category)
{
    const QString organiser = organiserOf(offer.endpoint, category);
    const bool isReceived = offer.replaced && offer.replaced->state == SubmissionState::FilesDue;
    if (offer.inTheWay && isReceived && !hasFilesLeftBehind(*offer.replaced))
        return NewVersion::tr("Its files still travel. Once they are there, a new version can be sent.");
    if (offer.inTheWay)
        return NewVersion::tr(
            "Another version is on its way. Once it has arrived or been cancelled, a new one "
            "can be sent.");
    switch (offer.terms) {
    case NewVersions::Taken:
        return {};
    case NewVersions::NotTaken:
        //: %1 is an organiser
        return NewVersion::tr("%1 takes no new version of an entry that was sent.").arg(organiser) + u' ' +
               askThem(offer.endpoint, category);
    case NewVersions::NotKnown:
        //: %1 is an organiser
        return NewVersion::tr("It is not known whether %1 puts a new version in the place of the first, or "
                              "takes it for a second entry.")
                   .arg(organiser) +
               u' ' + askThem(offer.endpoint, category);
    case NewVersions::InTheirForm:
        //: %1 is an organiser
        return NewVersion::tr("The entry was put into a form of %1. What has changed since has to be changed "
                              "in that form too.")
            .arg(organiser);
    }
    Q_UNREACHABLE();
}
