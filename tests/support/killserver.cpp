#include "killserver.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <iostream>

using namespace std::chrono_literals;

namespace {
using SteadyClock = std::chrono::steady_clock;

constexpr auto patience = 20s; ///< with a child that prints nothing

/// Whether there is more to read before @p until.
bool waitForMore(int pipe, SteadyClock::time_point until)
{
    const auto left = std::max<std::chrono::nanoseconds>(until - SteadyClock::now(), 0ns);
    const timespec timeout{time_t(left / 1s), long((left % 1s).count())};
    pollfd watched{pipe, POLLIN, 0};
    return ppoll(&watched, 1, &timeout, nullptr) > 0;
}

/// Reads what a child prints until it is time to kill it.
std::string readUntil(int pipe, int lines, std::chrono::microseconds more)
{
    std::string printed;
    bool counted = lines == 0;
    auto until = SteadyClock::now() + (counted ? more : SteadyClock::duration(patience));
    char buffer[4096];
    while (waitForMore(pipe, until)) {
        const ssize_t count = read(pipe, buffer, sizeof buffer);
        if (count <= 0)
            break; // it ended by itself
        printed.append(buffer, size_t(count));
        if (!counted && std::count(printed.begin(), printed.end(), '\n') >= lines) {
            counted = true;
            until = SteadyClock::now() + more;
        }
    }
    return printed;
}

std::string lastLine(const std::string &printed)
{
    const size_t end = printed.rfind('\n'); // what follows was cut off
    if (end == std::string::npos)
        return {};
    const size_t begin = end == 0 ? std::string::npos : printed.rfind('\n', end - 1);
    return begin == std::string::npos ? printed.substr(0, end) : printed.substr(begin + 1, end - begin - 1);
}

std::string runAndKill(const QStringList &arguments, int lines, std::chrono::microseconds more,
                       const std::function<int(const QStringList &)> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        _exit(work(arguments));
    }
    close(ends[1]);
    std::string printed = readUntil(ends[0], lines, more);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    // It may have got further before the signal arrived.
    char buffer[4096];
    for (ssize_t count = read(ends[0], buffer, sizeof buffer); count > 0;
         count = read(ends[0], buffer, sizeof buffer))
        printed.append(buffer, size_t(count));
    close(ends[0]);
    return lastLine(printed);
}
} // namespace

int serveKills(const std::function<int(const QStringList &)> &work)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        QStringList arguments = QString::fromStdString(line).split(QLatin1Char('\t'));
        const int lines = arguments.takeFirst().toInt();
        const std::chrono::microseconds more(arguments.takeFirst().toInt());
        std::cout << runAndKill(arguments, lines, more, work) << std::endl;
    }
    return 0;
}
