#include "findings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDetailChecks : public QObject
{
    Q_OBJECT

private slots:
    void wantsRequiredDetails();
    void titleIsARequiredDetail();
    void wantsDetailsOfTheirKind_data();
    void wantsDetailsOfTheirKind();
};

void TestDetailChecks::wantsRequiredDetails()
{
    const QStringList missing{u"missingDetail mustFix detail"_s};
    QCOMPARE(shortly(findingsOf(oneDetail(DetailKind::Email, true), Entry())), missing);
    QCOMPARE(shortly(findingsOf(oneDetail(DetailKind::Line, true), answering(u"detail"_s, u"  "_s))),
             missing);
    QVERIFY(findingsOf(oneDetail(DetailKind::Line, true), answering(u"detail"_s, u"x"_s)).isEmpty());
    QVERIFY(findingsOf(oneDetail(DetailKind::Email, false), Entry()).isEmpty());
}

void TestDetailChecks::titleIsARequiredDetail()
{
    Category category = oneDetail(DetailKind::Line, true);
    category.details.first().id = projectTitleId();
    Entry entry;
    QCOMPARE(shortly(findingsOf(category, entry)), QStringList{u"missingDetail mustFix project-title"_s});
    entry.title = u"Care nearer home"_s;
    QVERIFY(findingsOf(category, entry).isEmpty());
}

void TestDetailChecks::wantsDetailsOfTheirKind_data()
{
    QTest::addColumn<DetailKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList none;
    const QStringList mustFix{u"invalidDetail mustFix detail"_s};
    const QStringList lookAt{u"invalidDetail lookAt detail"_s};
    const auto row = [](DetailKind kind, const char *text, const QStringList &found) {
        QTest::addRow("%s: %s", qUtf8Printable(nameOf(kind)), text)
            << kind << QString::fromUtf8(text) << found;
    };
    row(DetailKind::Email, "jane.doe@nhs.net", none);
    row(DetailKind::Email, " o'neill+awards@trust.example.co.uk ", none);
    row(DetailKind::Email, "jane.doe", mustFix);
    row(DetailKind::Email, "@nhs.net", mustFix);
    row(DetailKind::Email, "jane@nhs", mustFix);
    row(DetailKind::Email, "jane@.net", mustFix);
    row(DetailKind::Email, "jane@nhs.", mustFix);
    row(DetailKind::Email, "jane@nhs..net", mustFix);
    row(DetailKind::Email, "jane@doe@nhs.net", mustFix);
    row(DetailKind::Email, "Jane Doe jane@nhs.net", mustFix);
    row(DetailKind::Phone, "020 7946 0958", none);
    row(DetailKind::Phone, "+44 (0)20 7946 0958 ext. 12", none);
    row(DetailKind::Phone, "switchboard", lookAt);
    row(DetailKind::Date, "2024-06-07", none);
    row(DetailKind::Date, "2024-02-29", none);
    row(DetailKind::Date, "2023-02-29", mustFix);
    row(DetailKind::Date, "7 June 2024", mustFix);
    row(DetailKind::Date, "2024-6-7", mustFix);
    row(DetailKind::Date, "07-06-2024", mustFix);
    row(DetailKind::Choice, "Acute", none);
    row(DetailKind::Choice, "acute", mustFix);
    row(DetailKind::Choice, "Other", mustFix);
    row(DetailKind::Line, "anything @ all", none);
    row(DetailKind::Text, "anything", none);
}

void TestDetailChecks::wantsDetailsOfTheirKind()
{
    QFETCH(const DetailKind, kind);
    QFETCH(const QString, text);
    QTEST(shortly(findingsOf(oneDetail(kind), answering(u"detail"_s, text))), "found");
}

QTEST_GUILESS_MAIN(TestDetailChecks)
#include "tst_detailchecks.moc"
