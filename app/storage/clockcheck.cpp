// A computer whose clock was set back writes times that lie: what is newest looks old.
#include "storage/connection.h"
#include "storage/shownvalues.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"
#include "storage/workspace_p.h"

#include <QCoreApplication>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto tolerance = 5min; // two computers that share a stick never agree quite
} // namespace

void Workspace::Private::lookAtClock()
{
    const auto newest = valueOf(*connection, u"SELECT max(changed_at) FROM entry"_s);
    if (!newest)
        return; // a newer version may keep it elsewhere
    const QDateTime changed = timeFrom(*newest);
    const QDateTime now = clock();
    if (!changed.isValid() || changed <= now.addMSecs(std::chrono::milliseconds(tolerance).count()))
        return;
    m_notices +=
        QCoreApplication::translate(
            "Workspace",
            "The newest change in this workspace was made on %1, but this computer says that it is %2 "
            "now. Check the computer's date and time. Until they are right, new changes bear earlier "
            "times than old ones.")
            .arg(shownTime(changed), shownTime(now));
}
