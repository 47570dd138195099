#include "session/authorship.h"

#include <QSysInfo>

namespace {
/// The system's word for who is at work: Unix has the first two, Windows the last.
constexpr const char *userVariables[] = {"USER", "LOGNAME", "USERNAME"};
} // namespace

Authorship authorshipOfThisUser()
{
    Authorship authorship;
    authorship.device = QSysInfo::machineHostName();
    for (const char *variable : userVariables) {
        authorship.author = qEnvironmentVariable(variable);
        if (!authorship.author.isEmpty())
            break;
    }
    return authorship;
}
