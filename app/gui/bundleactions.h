#pragma once

#include "gui/services.h"
#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"
#include "model/submission.h"
#include "session/bundling.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

class QWidget;

/// Writes an entry with its files as one file, and an e-mail with it, where a person says. What is under way
/// when this object goes is finished first.
class BundleActions final : public QObject
{
    Q_OBJECT

public:
    enum class With { Bundle, Mail };

    /// Asks on top of @p window.
    BundleActions(const Services &services, QWidget &window);
    ~BundleActions() override;

    /// Asks where to; told() or failed() follows where a place was chosen.
    void start(const Category &category, const Entry &entry, With with);

signals:
    /// What was done, in whole sentences.
    void told(const QString &sentences);
    /// The same, where there is something to see to.
    void warned(const QString &sentences);
    void failed(const Error &error);

private:
    void begin(BundleOrder order, With with);
    void write(const BundleOrder &order, const std::optional<Submission> &latest);
    void openMail(const BundleOrder &order, const std::optional<Submission> &latest, const QString &written);

    Services m_services;
    QWidget &m_window;
    QThreadPool m_pool;
};
