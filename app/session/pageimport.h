#pragma once

#include "model/categorydraft.h"
#include "model/clock.h"
#include "model/programmeset.h"
#include "model/result.h"

#include <QObject>

#include <functional>

class PageDownload;
class QNetworkAccessManager;
class QUrl;
struct DownloadedPage;

/// Reads pages, wherever a person has them, as categories that can be looked through and corrected. One at a
/// time, in the background.
class PageImport final : public QObject
{
    Q_OBJECT

public:
    /// @p programmesFolder holds the named sets of sections.
    PageImport(QNetworkAccessManager &network, const QString &programmesFolder, Clock clock,
               QObject *parent = nullptr);
    ~PageImport() override;

    [[nodiscard]] const QList<ProgrammeSet> &sets() const { return m_sets; }
    [[nodiscard]] bool isReading() const { return m_reading; }

    // Each ends with one finished(), unless it is stopped; a new one stops the one before.
    void readPasted(const QString &text, const QByteArray &html);
    void readFile(const QString &path);
    void fetch(const QUrl &address);
    void stop();

signals:
    void finished(const Result<CategoryDraft> &draft);

private:
    using Reading = std::function<Result<Page>()>;

    void read(Reading reading);
    void onFetched(const Result<DownloadedPage> &page);
    void end(const Result<CategoryDraft> &draft);

    Clock m_clock;
    QList<ProgrammeSet> m_sets;
    PageDownload *m_download;
    int m_number = 0; ///< of the reading: what an older one brings is dropped
    bool m_reading = false;
};
