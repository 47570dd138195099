#pragma once

#include "gui/checkpage.h"
#include "gui/writingdesk.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <memory>

/// A page to check and submit on, with an entry that was just begun.
class CheckPageFixture : public QObject
{
protected:
    void open()
    {
        m_desk = std::make_unique<WritingDesk>();
        m_session = m_desk->openNew(QStringLiteral("Discharge Together"));
        m_page = std::make_unique<CheckPage>(m_desk->services());
        m_page->setSession(m_session.get());
        m_page->resize(1008, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void close()
    {
        m_page.reset();
        m_session.reset();
        m_desk.reset();
    }

    /// The buttons of the findings, from top to bottom.
    [[nodiscard]] QList<QPushButton *> rows() const
    {
        QList<QPushButton *> links;
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().startsWith(QStringLiteral("Go to ")) && button->isVisible())
                links += button;
        }
        return links;
    }

    template<typename Widget>
    [[nodiscard]] Widget *shown(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        return found && found->isVisible() ? found : nullptr;
    }

    /// Of a label that is shown; empty for one that is not.
    [[nodiscard]] QString textOfLabel(const QString &name) const
    {
        const auto *label = shown<QLabel>(name);
        return label ? label->text() : QString();
    }

    void click(const QString &button)
    {
        QTRY_VERIFY(shown<QPushButton>(button));
        QTest::mouseClick(shown<QPushButton>(button), Qt::LeftButton);
    }

    /// Presses the button of a question that says @p words.
    void answer(const QString &question, const QString &words)
    {
        QTRY_VERIFY(m_page->findChild<QMessageBox *>(question));
        const auto buttons = m_page->findChild<QMessageBox *>(question)->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                QTRY_VERIFY(!m_page->findChild<QMessageBox *>(question));
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button says ") + words));
    }

    void useEndpoint(const QUrl &address, StatusRoad road = StatusRoad::Derived)
    {
        m_desk->settings().setLastEndpoint(m_desk->addEndpoint(address, road));
        QTRY_COMPARE(textOfLabel(QStringLiteral("placeLabel")),
                     QStringLiteral("127.0.0.1, as a JSON document"));
    }

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<EntrySession> m_session;
    std::unique_ptr<CheckPage> m_page;
};
