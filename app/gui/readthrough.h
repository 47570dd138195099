#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/tally.h"

#include <QDialog>

#include <memory>

class Theme;

namespace Ui {
class ReadThrough;
}

/// The whole entry in reading order, as it stands, to be read and copied but not changed.
class ReadThrough final : public QDialog
{
    Q_OBJECT

public:
    ReadThrough(const Category &category, const Entry &entry, const Tally &tally, const Theme &theme,
                QWidget *parent = nullptr);
    ~ReadThrough() override;

private:
    std::unique_ptr<Ui::ReadThrough> m_ui;
};
