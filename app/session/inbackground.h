#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

/// Runs @p job on a thread of the pool, for what takes long and belongs to no other thread. Where the job
/// uses something that can go away, its owner has to wait for the future first.
template<typename Job>
[[nodiscard]] auto inBackground(Job job, QThreadPool &pool = *QThreadPool::globalInstance())
    -> QFuture<std::invoke_result_t<Job>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    pool.start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}
