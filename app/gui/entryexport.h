#pragma once

#include "gui/services.h"
#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"

#include <QObject>

class QWidget;

/// Asks where to, and writes an entry there as text or JSON, whole or not at all.
class EntryExport final : public QObject
{
    Q_OBJECT

public:
    EntryExport(const Services &services, QWidget &window);

    void start(const Category &category, const Entry &entry);

signals:
    void written(const QString &file);
    void failed(const Error &error);

private:
    void write(const QString &file, const Category &category, const Entry &entry);

    Services m_services;
    QWidget &m_window;
};
