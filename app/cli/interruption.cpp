#include "cli/interruption.h"

#include <QTimer>

#include <chrono>
#include <csignal>

using namespace std::chrono_literals;

namespace {
volatile std::sig_atomic_t interrupted = 0;

void onSignal(int number)
{
    interrupted = 1;
    std::signal(number, SIG_DFL);
}
} // namespace

void whenInterrupted(QObject *owner, const std::function<void()> &action)
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    // Little is allowed in a handler, and what it may do to wake an event loop differs between systems.
    auto *looking = new QTimer(owner);
    QObject::connect(looking, &QTimer::timeout, looking, [looking, action] {
        if (interrupted == 0)
            return;
        looking->stop();
        action();
    });
    looking->start(100ms);
}
