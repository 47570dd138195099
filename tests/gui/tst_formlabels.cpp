#include "gui/formlabels.h"
#include "gui/theme.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// A label stands on one line with what is in the field beside it, at any zoom.
class TestFormLabels final : public QObject
{
    Q_OBJECT

private slots:
    void standsLevelWithItsField_data();
    void standsLevelWithItsField();
    void leavesOtherLabelsAlone();
};

void TestFormLabels::standsLevelWithItsField_data()
{
    QTest::addColumn<int>("zoom");
    QTest::newRow("100") << 100;
    QTest::newRow("200") << 200;
}

void TestFormLabels::standsLevelWithItsField()
{
    QFETCH(const int, zoom);
    Theme theme(*qApp);
    QWidget window;
    auto *form = new QFormLayout;
    (new QVBoxLayout(&window))->addLayout(form); // as in most forms, not that of the window itself
    form->addRow(u"Programme"_s, new QLineEdit(&window));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    theme.setZoom(zoom);
    QWidget *field = form->itemAt(0, QFormLayout::FieldRole)->widget();
    const QWidget *label = form->labelForField(field);
    const auto apart = [&] {
        return std::abs(label->geometry().center().y() - field->geometry().center().y());
    };
    QTRY_VERIFY2(apart() <= 1, qPrintable(QString::number(apart())));
    QVERIFY(field->height() >= theme.space(9));
}

void TestFormLabels::leavesOtherLabelsAlone()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new QLineEdit(&window);
    auto *label = new QLabel(u"Programme"_s, &window);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    levelWithField(*label, 36);
    levelWithField(*field, 36);
    QCOMPARE(label->minimumHeight(), 0);
    QCOMPARE(field->minimumHeight(), 0);
}

QTEST_MAIN(TestFormLabels)
#include "tst_formlabels.moc"
