#pragma once

#include "gui/theme.h"
#include "session/categorydrafting.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

/// A part of the page in which a category is changed, on the screen by itself.
template<typename Panel>
class DraftedPanel : public QObject
{
protected:
    template<typename... Needs>
    void begin(const CategoryDraft &draft, const Needs &...needs)
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_drafting = std::make_unique<CategoryDrafting>(draft, QList<ProgrammeSet>());
        m_panel = std::make_unique<Panel>(*m_theme, needs...);
        m_panel->setDrafting(m_drafting.get());
        m_panel->resize(1100, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void end()
    {
        m_panel.reset();
        m_drafting.reset();
        m_theme.reset();
    }
    [[nodiscard]] const Category &rest() const { return m_drafting->draft().rest; }
    /// As a person does it who has gone to that field.
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CategoryDrafting> m_drafting;
    std::unique_ptr<Panel> m_panel;
};
