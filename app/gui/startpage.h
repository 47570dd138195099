#pragma once

#include "gui/services.h"
#include "model/id.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

/// Start an entry: the categories on the left, the chosen one in full, the entry's title and Start.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Services &services, QWidget *parent = nullptr);
    ~StartPage() override;

    /// Clears the title and shows @p category, or the first one.
    void begin(const CategoryId &category = {});

signals:
    void started(const EntryId &id);
    void cancelled();

private:
    std::unique_ptr<Ui::StartPage> m_ui;
    Services m_services;
};
