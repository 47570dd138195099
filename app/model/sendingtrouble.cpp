#include "model/sendingtrouble.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<SendingTrouble> troubles[] = {
    {SendingTrouble::None, "none"_L1},
    {SendingTrouble::NoConnection, "noConnection"_L1},
    {SendingTrouble::ConnectionLost, "connectionLost"_L1},
    {SendingTrouble::TimedOut, "timedOut"_L1},
    {SendingTrouble::UntrustedServer, "untrustedServer"_L1},
    {SendingTrouble::ServerBusy, "serverBusy"_L1},
    {SendingTrouble::ServerFailed, "serverFailed"_L1},
    {SendingTrouble::SignInNeeded, "signInNeeded"_L1},
    {SendingTrouble::Forbidden, "forbidden"_L1},
    {SendingTrouble::WrongAddress, "wrongAddress"_L1},
    {SendingTrouble::Redirected, "redirected"_L1},
    {SendingTrouble::TooLarge, "tooLarge"_L1},
    {SendingTrouble::Invalid, "invalid"_L1},
    {SendingTrouble::OtherContent, "otherContent"_L1},
    {SendingTrouble::NotJson, "notJson"_L1},
    {SendingTrouble::NoReceipt, "noReceipt"_L1},
    {SendingTrouble::WrongReceipt, "wrongReceipt"_L1},
    {SendingTrouble::StillProcessing, "stillProcessing"_L1},
    {SendingTrouble::NotReceived, "notReceived"_L1},
    {SendingTrouble::Withdrawn, "withdrawn"_L1},
    {SendingTrouble::Unexpected, "unexpected"_L1},
    {SendingTrouble::CancelledByUser, "cancelledByUser"_L1},
    {SendingTrouble::NetworkSignIn, "networkSignIn"_L1},
    {SendingTrouble::ProxySignIn, "proxySignIn"_L1},
    {SendingTrouble::NetworkBlocked, "networkBlocked"_L1},
    {SendingTrouble::WrongClock, "wrongClock"_L1},
    {SendingTrouble::Moved, "moved"_L1},
    {SendingTrouble::Closed, "closed"_L1},
    {SendingTrouble::UploadLost, "uploadLost"_L1},
    {SendingTrouble::UploadDiffers, "uploadDiffers"_L1},
    {SendingTrouble::VersionChanged, "versionChanged"_L1},
    {SendingTrouble::FileTooLarge, "fileTooLarge"_L1},
    {SendingTrouble::NoRoom, "noRoom"_L1},
    {SendingTrouble::Paused, "paused"_L1},
    {SendingTrouble::NotConfirmed, "notConfirmed"_L1},
};
} // namespace

QString nameOf(SendingTrouble trouble)
{
    return nameIn(troubles, trouble);
}

std::optional<SendingTrouble> sendingTroubleNamed(QStringView name)
{
    return valueIn(troubles, name);
}
