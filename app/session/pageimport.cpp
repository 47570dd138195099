#include "session/pageimport.h"

#include "criteria/understanding.h"
#include "sending/pagedownload.h"
#include "session/inbackground.h"
#include "session/pagereading.h"
#include "session/whenready.h"

#include <QUrl>

#include <utility>

PageImport::PageImport(QNetworkAccessManager &network, const QString &programmesFolder, Clock clock,
                       QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_sets(readProgrammeSets(programmesFolder))
    , m_download(new PageDownload(network, this))
{
    connect(m_download, &PageDownload::finished, this, &PageImport::onFetched);
}

PageImport::~PageImport() = default;

void PageImport::readPasted(const QString &text, const QByteArray &html)
{
    stop();
    read([text, html] { return readPastedPage(text, html); });
}

void PageImport::readFile(const QString &path)
{
    stop();
    read([path] { return readPageFile(path); });
}

void PageImport::fetch(const QUrl &address)
{
    stop();
    m_reading = true;
    m_download->start(address);
}

void PageImport::stop()
{
    ++m_number;
    if (std::exchange(m_reading, false))
        m_download->stop();
}

void PageImport::onFetched(const Result<DownloadedPage> &page)
{
    if (!m_reading)
        return;
    if (!page) {
        end(tl::unexpected(page.error()));
        return;
    }
    read([page = *page] { return readFetchedPage(page.bytes, page.contentType, page.address); });
}

void PageImport::read(Reading reading)
{
    m_reading = true;
    const int number = ++m_number;
    const PageReader reader{m_sets, {}, m_clock().toLocalTime().date()};
    const auto understanding =
        inBackground([reading = std::move(reading), reader]() -> Result<CategoryDraft> {
            return reading().map([&](const Page &page) { return understandPage(page, reader); });
        });
    whenReady(understanding, this, [this, number](const Result<CategoryDraft> &draft) {
        if (number == m_number)
            end(draft);
    });
}

void PageImport::end(const Result<CategoryDraft> &draft)
{
    m_reading = false;
    emit finished(draft);
}
