#include "criteria/categoryreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto leadership = u"system-leadership-initiative-of-the-year"_s;
const auto integratedCare = u"integrated-care-system-of-the-year"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<CategoryReading, QList<Problem>> shipped(const QString &name)
{
    return readCategory(contentOf(u"resources/categories/%1.category.json"_s.arg(name)), name);
}

/// The lines of the organiser's page the category was made from, without space at their ends.
QStringList pageLines(const QString &name)
{
    QString page = QString::fromUtf8(contentOf(u"tests/criteria/data/%1.txt"_s.arg(name)));
    QStringList lines = page.replace(QChar::Nbsp, u' ').split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

/// The page's bullets, in groups as other lines part them.
QList<QStringList> bulletGroups(const QString &name)
{
    QList<QStringList> groups;
    bool inGroup = false;
    for (const QString &line : pageLines(name)) {
        const bool isBullet = line.startsWith(u'•');
        if (isBullet && !inGroup)
            groups.append(QStringList());
        if (isBullet)
            groups.last() += line.mid(1).trimmed();
        inGroup = isBullet;
    }
    return groups;
}

QList<QStringList> promptsOf(const Category &category)
{
    QList<QStringList> prompts;
    for (const Section &section : category.sections) {
        prompts.append(QStringList());
        for (const Question &question : section.questions)
            prompts.last() += question.prompt;
    }
    return prompts;
}
} // namespace

class ShippedCategoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void areTheseTwo();
    void sayWhatTheyAre_data();
    void sayWhatTheyAre();
    void askTheOrganisersQuestions_data();
    void askTheOrganisersQuestions();
    void quoteThePage_data() { eachCategory(); }
    void quoteThePage();
    void publishThePagesContacts_data();
    void publishThePagesContacts();
    void nameFiveUsualSections_data() { eachCategory(); }
    void nameFiveUsualSections();
    void labelAndSplitEveryQuestion_data() { eachCategory(); }
    void labelAndSplitEveryQuestion();
    void askForTheUsualForm_data() { eachCategory(); }
    void askForTheUsualForm();

private:
    static void eachCategory();
};

void ShippedCategoriesTest::eachCategory()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {leadership, integratedCare})
        QTest::newRow(qPrintable(name)) << name;
}

void ShippedCategoriesTest::areTheseTwo()
{
    const QDir folder(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/categories"));
    QCOMPARE(folder.entryList(QDir::Files),
             QStringList({integratedCare + u".category.json"_s, leadership + u".category.json"_s}));
}

void ShippedCategoriesTest::sayWhatTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("programme");
    QTest::addColumn<QString>("oddity");

    QTest::newRow("leadership") << leadership << u"System Leadership Initiative of the Year"_s << u"2019"_s
                                << u"HSJ Awards"_s << u"edition 2019 is inferred"_s;
    QTest::newRow("integrated care") << integratedCare << u"Integrated Care System of the Year"_s << u"2024"_s
                                     << u"HSJ Awards 2024"_s
                                     << u"own title says Integrated Care Initiative"_s;
}

void ShippedCategoriesTest::sayWhatTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(QString, edition);
    QFETCH(QString, programme);
    QFETCH(QString, oddity);
    const auto reading = shipped(name);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().first().text()));
    QVERIFY(reading->notes.isEmpty());
    const Category &category = reading->category;
    QCOMPARE(category.id, CategoryId{u"hsj/"_s + name});
    QCOMPARE(category.title, title);
    QCOMPARE(category.edition, edition);
    QCOMPARE(category.language, u"en-GB"_s);
    QCOMPARE(category.programme, (Programme{programme, u"HSJ"_s}));
    QVERIFY(category.source.notes.join(u'\n').contains(oddity));
    QVERIFY(!category.closes.isValid());
    QCOMPARE(category.evidenceWindowMonths, 0);
    QCOMPARE(category.counting, countingRule(CountingPreset::Spaces));
    QCOMPARE(category.limit, std::nullopt);
    QCOMPARE(category.judging.size(), 0);
    QCOMPARE(category.changesAfterSubmission, ChangesAfterSubmission::Unknown);
}

void ShippedCategoriesTest::askTheOrganisersQuestions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<qsizetype>>("sizes");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");

    QTest::newRow("leadership")
        << leadership << QList<qsizetype>{4, 3, 2, 4, 3}
        << u"Describe the context in which an initiative was required including an outline of the relevant "
           "population demands. Who were the stakeholders and how did the collaborative approach come about?"_s
        << u"Describe specific examples of staff secondment, shared resources or open data systems which "
           "contribute to improved outcomes."_s;
    QTest::newRow("integrated care")
        << integratedCare << QList<qsizetype>{5, 4, 2, 3, 4}
        << u"Describe the biggest challenges facing your system in the past 2-3 years and how you are "
           "collaborating to resolve them"_s
        << u"Provide testimonial evidence from different partners and affected parties to support your claims"_s;
}

void ShippedCategoriesTest::askTheOrganisersQuestions()
{
    QFETCH(QString, name);
    const auto reading = shipped(name);
    QVERIFY(reading);
    const QList<QStringList> prompts = promptsOf(reading->category);
    QList<qsizetype> sizes;
    for (const QStringList &group : prompts)
        sizes += group.size();
    QTEST(sizes, "sizes");
    QTEST(prompts.first().first(), "first");
    QTEST(prompts.last().last(), "last");
    QCOMPARE(prompts, bulletGroups(name));
}

void ShippedCategoriesTest::quoteThePage()
{
    QFETCH(QString, name);
    const auto reading = shipped(name);
    QVERIFY(reading);
    const Category &category = reading->category;
    QCOMPARE(category.introduction.size(), name == leadership ? 2 : 3);
    QCOMPARE(category.eligibility.size(), 1);

    // Every long line of the page that is no bullet belongs to one of the two, in this order.
    QStringList paragraphs = pageLines(name);
    paragraphs.removeIf([](const QString &line) { return line.startsWith(u'•') || line.size() < 150; });
    QCOMPARE(category.introduction + category.eligibility, paragraphs);

    const QString page = pageLines(name).join(u'\n');
    QStringList steps;
    for (const ApplyStep &step : category.howToApply) {
        QVERIFY2(page.contains(step.text), qPrintable(step.text));
        steps += step.step + u'=' + step.text;
    }
    QCOMPARE(steps, QStringList({u"register=Register an account."_s,
                                 u"start=Start your entry (save it in-progress)."_s,
                                 u"submit=Submit your entry to be in the running."_s}));
}

void ShippedCategoriesTest::publishThePagesContacts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("leadership")
        << leadership
        << QStringList({u"For any questions|Ryan Bessent||"_s,
                        u"Entries, attendance and sponsorship enquiries|Ryan Bessent|0207 608 9045|"_s});
    QTest::newRow("integrated care")
        << integratedCare
        << QStringList({u"For any questions|Frank Willing||"_s,
                        u"Entries, attendance and sponsorship enquiries|||awardssupport@hsj.co.uk"_s});
}

void ShippedCategoriesTest::publishThePagesContacts()
{
    QFETCH(QString, name);
    QFETCH(QStringList, entries);
    const auto reading = shipped(name);
    QVERIFY(reading);
    const QStringList lines = pageLines(name);
    QStringList contacts;
    for (const Contact &contact : reading->category.contacts) {
        contacts += QStringList({contact.about, contact.name, contact.phone, contact.email}).join(u'|');
        const QString line = lines.filter(contact.about).value(0);
        QVERIFY2(line.contains(contact.name) && line.contains(contact.phone) && line.contains(contact.email),
                 qPrintable(contact.about));
    }
    QCOMPARE(contacts,
             entries + QStringList({u"Media and marketing enquiries|Honey de Gracia|0207 608 9002|"_s,
                                    u"Judging and event management|Sheena Patel|0207 608 9039|"_s}));
}

void ShippedCategoriesTest::nameFiveUsualSections()
{
    QFETCH(QString, name);
    const auto reading = shipped(name);
    QVERIFY(reading);
    QStringList titles;
    for (const Section &section : reading->category.sections) {
        titles += section.title;
        QCOMPARE(section.id, SectionId{section.title.toLower()});
        QCOMPARE(section.titleFrom, Provenance::Usual);
        QCOMPARE(section.limit, (Limit{LimitUnit::Words, 0, 400, Provenance::Usual}));
        QVERIFY(section.guidance.endsWith(u'.'));
        for (qsizetype i = 0; i < section.questions.size(); ++i)
            QCOMPARE(section.questions[i].id, QuestionId{u"%1-%2"_s.arg(section.id.value).arg(i + 1)});
    }
    QCOMPARE(titles, QStringList({u"Ambition"_s, u"Outcome"_s, u"Spread"_s, u"Value"_s, u"Involvement"_s}));
}

void ShippedCategoriesTest::labelAndSplitEveryQuestion()
{
    QFETCH(QString, name);
    const auto reading = shipped(name);
    QVERIFY(reading);
    QSet<QString> labels;
    for (const Section &section : reading->category.sections) {
        for (const Question &question : section.questions) {
            const qsizetype points = question.points.size();
            QVERIFY2(question.shortLabel.size() <= 40, qPrintable(question.shortLabel));
            QVERIFY2(points == 0 || (points >= 2 && points <= 4), qPrintable(question.id.value));
            QVERIFY(question.required);
            labels += question.shortLabel;
        }
    }
    QCOMPARE(labels.size(), questionCount(reading->category));
}

void ShippedCategoriesTest::askForTheUsualForm()
{
    QFETCH(QString, name);
    const auto reading = shipped(name);
    QVERIFY(reading);
    QStringList form;
    for (const Detail &detail : reading->category.details)
        form += detail.id.value + u' ' + nameOf(detail.kind) + (detail.required ? u" required"_s : QString());
    for (const FileSlot &slot : reading->category.files)
        form += u"%1 %2 to %3 %4"_s.arg(slot.role).arg(slot.fewest).arg(slot.most).arg(slot.types.join(u' '));
    for (const Declaration &declaration : reading->category.declarations)
        form += declaration.id.value + (declaration.required ? u" required"_s : QString());
    QCOMPARE(form, QStringList({
                       u"project-title line required"_s,
                       u"organisation line required"_s,
                       u"contact-name line required"_s,
                       u"contact-email email required"_s,
                       u"contact-phone phone"_s,
                       u"summary text"_s,
                       u"evidence 0 to 1 pdf doc docx ppt pptx"_s,
                       u"photo 0 to 1 jpg jpeg png pdf"_s,
                       u"accurate required"_s,
                       u"agreed required"_s,
                   }));
    QCOMPARE(reading->category.details.last().limit, (Limit{LimitUnit::Words, 0, 100, Provenance::Usual}));
}

QTEST_GUILESS_MAIN(ShippedCategoriesTest)
#include "tst_shippedcategories.moc"
