#pragma once

#include "gui/categorypage.h"
#include "gui/programrun.h"
#include "session/categorydrafting.h"
#include "session/categorylibrary.h"

#include <QAccessible>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

/// A window in which a shipped category is shown, and may be changed.
class CategoryWindow : public QObject
{
protected:
    void begin()
    {
        QAccessible::setActive(true);
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->window().showStart({id});
    }
    void end()
    {
        m_run.reset();
        m_folder.reset();
    }

    [[nodiscard]] CategoryPage *page() const { return m_run->find<CategoryPage>("CategoryPage"); }
    [[nodiscard]] QWidget *start() const { return m_run->find<QWidget>("StartPage"); }
    [[nodiscard]] QListView *parts() const
    {
        return page()->findChild<QListView *>(QStringLiteral("partList"));
    }
    [[nodiscard]] const Category &draftRest() const { return page()->drafting()->draft().rest; }

    static void click(const QWidget *of, const char *name)
    {
        auto *button = of->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void change()
    {
        click(start(), "changeButton");
        QVERIFY(page()->isVisible());
    }
    void chooseFirstQuestion() const
    {
        const QString text =
            page()->drafting()->category().sections.constFirst().questions.constFirst().prompt;
        const auto found = parts()->model()->match(parts()->model()->index(0, 0), Qt::DisplayRole, text);
        QVERIFY(!found.isEmpty());
        parts()->setFocus();
        parts()->setCurrentIndex(found.constFirst());
    }
    /// Writes over the first question.
    void write(const QString &text)
    {
        chooseFirstQuestion();
        QTest::keyClick(parts(), Qt::Key_F2);
        auto *edit = page()->findChild<QPlainTextEdit *>(QStringLiteral("partEdit"));
        QVERIFY(edit);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!page()->findChild<QPlainTextEdit *>(QStringLiteral("partEdit")));
    }
    void answer(const char *boxName, const QString &buttonText)
    {
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_run->window().findChild<QMessageBox *>(QString::fromLatin1(boxName))));
        const auto buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == buttonText)
                button->click();
        }
        QTRY_VERIFY(!m_run->window().findChild<QMessageBox *>(QString::fromLatin1(boxName)));
    }
    [[nodiscard]] const LoadedCategory *found() const { return m_run->services().categories.find({id}); }
    [[nodiscard]] QString firstPrompt() const
    {
        return found()->category.sections.constFirst().questions.constFirst().prompt;
    }

    const QString id = QStringLiteral("hsj/system-leadership-initiative-of-the-year");
    const QString prompt = QStringLiteral("What changed for the people you serve?");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};
