#pragma once

#include "gui/pastewindow.h"
#include "gui/writingdesk.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// A finished entry, and the window that puts it into an organiser's form.
class PasteDesk : public QObject
{
protected:
    void begin()
    {
        m_desk = std::make_unique<WritingDesk>();
        m_session = m_desk->openNew(QStringLiteral("Discharge Together"));
        WritingDesk::complete(*m_session);
        QGuiApplication::clipboard()->clear();
        open();
    }

    void end()
    {
        delete m_window;
        m_session.reset();
        m_desk.reset();
    }

    void open()
    {
        delete m_window;
        m_window = new PasteWindow(m_desk->services(), *m_session);
        QSignalSpy loaded(&m_window->session(), &PasteSession::loaded);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_VERIFY(!loaded.isEmpty());
    }

    void use(PasteStyle style)
    {
        PastePlan plan = m_window->session().plan();
        plan.style = style;
        m_window->session().setPlan(plan);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.data(), key, modifiers);
    }

    [[nodiscard]] QString label(const char *name) const
    {
        const auto *found = find<QLabel>(name);
        return found && found->isVisible() ? found->text() : QString();
    }

    void goTo(const QString &question)
    {
        const QList<PasteField> &all = m_window->session().fields();
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).parts.contains(QuestionId{question}))
                find<QListView>("fieldList")
                    ->setCurrentIndex(find<QListView>("fieldList")->model()->index(i, 0));
        }
    }

    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &dropped);
    }

    [[nodiscard]] int row() const { return find<QListView>("fieldList")->currentIndex().row(); }
    [[nodiscard]] QuestionId firstQuestion() const
    {
        return m_session->category().sections.constFirst().questions.constFirst().id;
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<EntrySession> m_session;
    QPointer<PasteWindow> m_window;
};
