#include "session/categoryform.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// One of each kind that has an id.
Category category()
{
    Category category;
    Detail title;
    title.id = projectTitleId();
    Declaration agreed;
    agreed.id.value = u"agreed"_s;
    Question question;
    question.id.value = u"outcome-1"_s;
    Section section;
    section.id.value = u"outcome"_s;
    section.questions = {question};
    FileSlot photo;
    photo.role = u"photo"_s;
    category.details = {title};
    category.declarations = {agreed};
    category.sections = {section};
    category.files = {photo};
    return category;
}
} // namespace

class TestCategoryForm final : public QObject
{
    Q_OBJECT

private slots:
    void givesAnIdThatNothingElseHas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("free") << u"Name of the site"_s << u"name-of-the-site"_s;
        QTest::newRow("a detail has it") << u"Project title"_s << u"project-title-2"_s;
        QTest::newRow("a declaration has it") << u"Agreed"_s << u"agreed-2"_s;
        QTest::newRow("a section has it") << u"Outcome"_s << u"outcome-2"_s;
        QTest::newRow("a question has it") << u"Outcome 1"_s << u"outcome-1-2"_s;
    }

    void givesAnIdThatNothingElseHas()
    {
        QFETCH(QString, text);
        QTEST(newDetail(category(), text).id.value, "id");
        QTEST(newDeclaration(category(), text).id.value, "id");
        QCOMPARE(newDetail(category(), text).label, text);
        QCOMPARE(newDeclaration(category(), text).text, text);
    }

    void givesAnIdWhereNoLetterOfTheTextCanStay()
    {
        Category filled = category();
        filled.details += newDetail(filled, u"名前"_s);
        QCOMPARE(filled.details.constLast().id.value, u"detail"_s);
        QCOMPARE(newDetail(filled, u"住所"_s).id.value, u"detail-2"_s);
        QCOMPARE(newDeclaration(filled, u"同意"_s).id.value, u"declaration"_s);
        QCOMPARE(newFileSlot(filled, u"写真"_s).role, u"file"_s);
    }

    void givesARoleThatNoOtherFileHas()
    {
        QCOMPARE(newFileSlot(category(), u"Photo"_s).role, u"photo-2"_s);
        QCOMPARE(newFileSlot(category(), u"Outcome"_s).role, u"outcome"_s); // no answer goes by it
    }

    void readsEndingsAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("endings");
        QTest::newRow("commas") << u"pdf, docx,pptx"_s << QStringList{u"pdf"_s, u"docx"_s, u"pptx"_s};
        QTest::newRow("as file names end") << u"*.PDF .Docx"_s << QStringList{u"pdf"_s, u"docx"_s};
        QTest::newRow("one twice") << u"jpg; png; JPG"_s << QStringList{u"jpg"_s, u"png"_s};
        QTest::newRow("none") << u" , "_s << QStringList();
    }

    void readsEndingsAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QTEST(fileEndingsOf(typed), "endings");
    }

    void writesARoleAsItMayBeWritten()
    {
        QCOMPARE(roleOf(u" Before & after "_s), u"before-after"_s);
        QCOMPARE(roleOf(u"…"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestCategoryForm)
#include "tst_categoryform.moc"
