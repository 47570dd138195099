#pragma once

#include "gui/endpointdialog.h"
#include "gui/writingdesk.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <memory>

/// The dialog of endpoints over a workspace of its own.
class EndpointDialogFixture : public QObject
{
protected:
    void open()
    {
        m_desk = std::make_unique<WritingDesk>();
        m_dialog = std::make_unique<EndpointDialog>(m_desk->services());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void close()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    template<typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] bool isShown(const char *name) const { return part<QWidget>(name).isVisible(); }

    [[nodiscard]] QString textOf(const char *label) const
    {
        return isShown(label) ? part<QLabel>(label).text() : QString();
    }

    void type(const char *field, const QString &text)
    {
        part<QLineEdit>(field).clear();
        QTest::keyClicks(&part<QLineEdit>(field), text);
    }

    void click(const char *button)
    {
        QVERIFY2(isShown(button), button);
        QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton);
    }

    void save()
    {
        QTest::mouseClick(part<QDialogButtonBox>("buttonBox").button(QDialogButtonBox::Save), Qt::LeftButton);
    }

    /// Presses the button of a question that says @p words; what the question said.
    [[nodiscard]] QString answer(const QString &name, const QString &words)
    {
        QMessageBox *question = nullptr;
        if (!QTest::qWaitFor([&] { return (question = m_dialog->findChild<QMessageBox *>(name)); }))
            return QStringLiteral("(there was no question)");
        const QString said = question->text() + u'\n' + question->informativeText();
        const auto buttons = question->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == words)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        const bool isGone = QTest::qWaitFor([&] { return !m_dialog->findChild<QMessageBox *>(name); });
        return isGone ? said : QStringLiteral("(the question stays)");
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    /// The one that was saved last.
    [[nodiscard]] Endpoint stored() const
    {
        const auto all = WritingDesk::taken(m_desk->endpoints().stored());
        for (const Endpoint &endpoint : *all) {
            if (endpoint.id == m_desk->settings().lastEndpoint())
                return endpoint;
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<EndpointDialog> m_dialog;
};
