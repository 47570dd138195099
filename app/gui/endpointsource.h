#pragma once

#include "gui/services.h"
#include "session/endpointfinder.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EndpointSource;
}

/// Where a new endpoint comes from: the organiser's address, a file of theirs, or a person's own typing.
class EndpointSource final : public QWidget
{
    Q_OBJECT

public:
    EndpointSource(const Services &services, EndpointFinder &finder, QWidget *parent = nullptr);
    ~EndpointSource() override;

    void clear();
    void takeFile(const QString &path);
    /// What was typed, which may be an address for entries themselves.
    [[nodiscard]] QString typedAddress() const;

signals:
    void offered(const EndpointOffer &offer);
    void byHandWanted();
    /// It needs more or less room than before.
    void resized();

private:
    void applyTheme();
    void lookUp();
    void chooseFile();
    void onFound(const Result<EndpointOffer> &offer, const QString &hint);
    void tellError(const QString &sentences);

    std::unique_ptr<Ui::EndpointSource> m_ui;
    Services m_services;
    EndpointFinder &m_finder;
    int m_asked = 0; ///< to tell the latest answer from one that nobody waits for any more
};
