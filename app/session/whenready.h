#pragma once

#include <QFutureWatcher>

#include <utility>

/// Calls @p function with what @p future holds, in the thread of @p context, unless the context is gone by
/// then. QFuture::then() with a context cannot be used for that: it wants the context alive (Qt 6.4), and a
/// program that is closed while something is being saved ends in an assertion.
template<typename T, typename Function>
void whenReady(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)] {
                         watcher->deleteLater();
                         function(watcher->result());
                     });
    watcher->setFuture(future);
}
