// Runs the scenario named on the folder given, from the step given on, and says of each step when it is done.
// A step that fails is tried three times, then it is given up. One that has reached the disk although an
// error was reported is refused the second time, because it is there already.

#include "scenarios.h"

#include <QCoreApplication>

#include <sys/uio.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int tries = 3;

/// By another road than write(), which the tests let fail.
void say(const QString &line)
{
    QByteArray bytes = line.toUtf8() + '\n';
    const iovec piece{bytes.data(), size_t(bytes.size())};
    if (writev(STDOUT_FILENO, &piece, 1) != bytes.size())
        _exit(4);
}

bool isThereAlready(const Error &error)
{
    return error.kind == Error::Kind::BadInput || error.kind == Error::Kind::NotFound;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    Scenario scenario(arguments.value(1), arguments.value(2));
    for (int step = 0; step < scenario.size(); ++step) {
        Result<> done;
        for (int attempt = 0; attempt == 0 || (!done && attempt < tries); ++attempt) {
            done = scenario.run(step);
            if (!done && attempt > 0 && isThereAlready(done.error()))
                done = {};
            if (!done)
                say(u"failed %1: %2"_s.arg(step + 1).arg(done.error().message));
        }
        if (!done)
            return 3;
        say(u"done %1"_s.arg(step + 1));
    }
    return 0;
}
