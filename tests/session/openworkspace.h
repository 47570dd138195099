#pragma once

#include "session/categorylibrary.h"
#include "session/entrylibrary.h"
#include "session/storagethread.h"

#include <QFuture>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>

/// Stands still until it is moved. Read by the storage thread too.
class TestClock
{
public:
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(*m_time, Qt::UTC); }
    void advance(std::chrono::milliseconds by) { *m_time += by.count(); }
    [[nodiscard]] Clock clock() const
    {
        return [clock = *this] { return clock.now(); };
    }

private:
    // 2 March 2026, 09:00
    std::shared_ptr<std::atomic<qint64>> m_time = std::make_shared<std::atomic<qint64>>(1'772'442'000'000);
};

/// A workspace as a running program has it open. Made again on the same path, it is the program's next run.
struct OpenWorkspace
{
    OpenWorkspace(const QString &path, const Clock &clock)
        : storage(clock)
        , entries(storage, clock)
        , opened(storage.open(path).result())
    {}

    StorageThread storage;
    EntryLibrary entries;
    Result<WorkspaceCondition> opened;
};

/// What a future holds; the test fails where that is an error.
template<typename T>
T valueOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    if (!result)
        QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
    return result.value_or(T());
}

/// The small category of these tests: limits on sections and entry, a declaration that must be agreed to.
inline LoadedCategory gardenCategory()
{
    const CategoryLibrary library(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/session/data"), QString());
    if (library.categories().size() != 1)
        qFatal("the category of the tests cannot be read");
    return library.categories().first();
}
