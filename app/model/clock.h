#pragma once

#include <QDateTime>

#include <functional>

/// The time now, in UTC. Passed in, so that a test can set it.
using Clock = std::function<QDateTime()>;
