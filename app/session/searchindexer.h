#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class StorageThread;

/// Takes what was changed into the search index while nobody writes: in slices, so that no save waits.
class SearchIndexer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause{3000};

    explicit SearchIndexer(StorageThread &storage, std::chrono::milliseconds pause = usualPause,
                           QObject *parent = nullptr);

    /// Something was saved: work begins when nothing more has been for a while.
    void touch();

signals:
    void finished(); ///< every word is in the index, or none can be taken in now

private:
    void takeSlice();

    StorageThread &m_storage;
    QTimer m_timer;
    bool m_running = false;
};
