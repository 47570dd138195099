#pragma once

#include "gui/importpage.h"
#include "gui/programrun.h"
#include "model/category.h"
#include "session/categorydrafting.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

/// A window at the screen for importing a category.
class ImportWindow : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->window().showImport();
    }
    void end()
    {
        m_run.reset();
        m_folder.reset();
    }

    static QString seed()
    {
        QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages/integrated-care.txt"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// "Ambition 5"
    static QStringList sectionsOf(const Category &category)
    {
        QStringList titles;
        for (const Section &section : category.sections)
            titles += QStringLiteral("%1 %2").arg(section.title).arg(section.questions.size());
        return titles;
    }

    void readSeed()
    {
        widget<QPlainTextEdit>("pasteEdit")->setPlainText(seed());
        click("forwardButton");
        QTRY_VERIFY(page()->drafting() && parts()->isVisible());
    }

    [[nodiscard]] ImportPage *page() const { return m_run->find<ImportPage>("ImportPage"); }
    [[nodiscard]] QListView *parts() const { return widget<QListView>("partList"); }
    [[nodiscard]] QListView *lines() const { return widget<QListView>("lineList"); }
    [[nodiscard]] const CategoryDrafting &drafting() const { return *page()->drafting(); }

    template<typename WidgetType>
    [[nodiscard]] WidgetType *widget(const char *name) const
    {
        return page()->findChild<WidgetType *>(QString::fromLatin1(name));
    }

    void click(const char *name) { QTest::mouseClick(widget<QPushButton>(name), Qt::LeftButton); }

    [[nodiscard]] static QModelIndex find(const QListView *list, const QString &text)
    {
        const auto found =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchContains);
        return found.value(0);
    }

    static void choose(QListView *list, const QString &text)
    {
        const QModelIndex index = find(list, text);
        QVERIFY2(index.isValid(), qPrintable(text));
        list->setFocus();
        list->setCurrentIndex(index);
    }

    /// Writes over the text of the chosen part.
    void write(const QString &text)
    {
        QTest::keyClick(parts(), Qt::Key_F2);
        auto *edit = widget<QPlainTextEdit>("partEdit");
        QVERIFY(edit);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!widget<QPlainTextEdit>("partEdit"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};
