#pragma once

#include <functional>

class QObject;

/// Calls @p action once, in the event loop, when the person at the keyboard (Ctrl+C) or the system wants the
/// program to end. A second wish ends it there and then. As long as @p owner lives.
void whenInterrupted(QObject *owner, const std::function<void()> &action);
