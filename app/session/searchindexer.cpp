#include "session/searchindexer.h"

#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/workspace.h"

using namespace std::chrono_literals;

namespace {
constexpr auto slice = 5ms; // and about twice as much again until it is on the disk
} // namespace

SearchIndexer::SearchIndexer(StorageThread &storage, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SearchIndexer::takeSlice);
}

void SearchIndexer::touch()
{
    m_timer.start();
}

void SearchIndexer::takeSlice()
{
    if (m_running)
        return;
    m_running = true;
    const auto updated =
        m_storage.post([](Workspace &workspace) { return workspace.updateSearchIndex(slice); });
    whenReady(updated, this, [this](const Result<bool> &nothingLeft) {
        m_running = false;
        if (m_timer.isActive())
            return; // somebody writes again
        if (nothingLeft && !*nothingLeft)
            takeSlice();
        else
            emit finished();
    });
}
