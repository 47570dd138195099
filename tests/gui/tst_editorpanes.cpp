#include "gui/historywindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

class TestEditorPanes final : public HistoryWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void showAllOfAPointOfTheGuidance()
    {
        m_run->find<EditorPage>("EditorPage")->showQuestion({u"ambition-3"_s});
        const auto *pane = m_run->find<QWidget>("guidancePane");
        const auto points = m_run->find<QWidget>("pointsBox")->findChildren<QCheckBox *>();
        QVERIFY(!points.isEmpty());
        for (const QCheckBox *point : points) {
            QTRY_VERIFY(point->isVisible() && point->width() > 0);
            QTRY_VERIFY2(pane->rect().contains(point->mapTo(pane, point->rect().bottomRight())),
                         qPrintable(point->text()));
        }
    }

    void giveWayToTheAnswerAt200Percent()
    {
        m_run->theme().setZoom(200);
        m_run->window().resize(1280, 960);
        const auto *window = &m_run->window();
        const auto *next = m_run->find<QWidget>("AnswerPage")->findChild<QPushButton *>(u"nextButton"_s);
        QTRY_VERIFY(window->rect().contains(next->mapTo(window, next->rect().bottomRight())));
    }

    void theStatusBarWidensNoWindow()
    {
        m_run->theme().setZoom(200);
        m_run->window().resize(1600, 900);
        const auto *bar = m_run->window().statusBar();
        const auto labels = bar->findChildren<QLabel *>();
        int whole = 0;
        for (const QLabel *label : labels)
            whole += label->isVisible() ? label->sizeHint().width() : 0;
        QTRY_VERIFY2(bar->minimumSizeHint().width() < whole, qPrintable(QString::number(whole)));
    }
};

QTEST_MAIN(TestEditorPanes)
#include "tst_editorpanes.moc"
