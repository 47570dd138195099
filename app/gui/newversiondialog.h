#pragma once

#include "gui/changedpartmodel.h"
#include "gui/services.h"
#include "model/countingrule.h"
#include "session/newversion.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewVersionDialog;
}

/// What differs between an entry and the version of it that arrived, word by word, before a new version is
/// sent in its place. accepted() says that it is to be sent.
class NewVersionDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Facts
    {
        NewVersionOffer offer;
        QList<ChangedPart> changes;
        QString terms;   ///< what is in doubt or in the way, in whole sentences; may be empty
        int mustFix = 0; ///< how many things are not put right
        bool canBeSent = false;
        CountingRule counting;
    };

    NewVersionDialog(const Services &services, const Facts &facts, QWidget *parent = nullptr);
    ~NewVersionDialog() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void showFacts();
    void showCurrent();
    void showChanges(int direction);
    void applyTheme();
    void arrange();

    std::unique_ptr<Ui::NewVersionDialog> m_ui;
    Services m_services;
    Facts m_facts;
    ChangedPartModel m_parts;
};
