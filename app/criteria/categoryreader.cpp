#include "criteria/categoryreader.h"

#include "criteria/formreader.h"
#include "criteria/idreader.h"
#include "criteria/repeatedkeys.h"
#include "criteria/rulereader.h"
#include "model/jsonparsing.h"
#include "model/jsonplace.h"
#include "model/problemlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int knownVersion = 1;

/// Whether to read on. The rest of another program's file, or of a newer one, would only add false errors.
bool isKnownFormat(const JsonPlace &place)
{
    static const QRegularExpression pattern(u"^shortlist-category/([1-9][0-9]{0,8})$"_s);
    const QString format = place.filledText();
    if (format.trimmed().isEmpty())
        return true;
    const int version = pattern.match(format).captured(1).toInt();
    if (version == knownVersion)
        return true;
    if (version > knownVersion) {
        place.addError(
            QCoreApplication::translate("CategoryReader",
                                        "is version %1 of the category format; a newer Shortlist is needed")
                .arg(version));
        return false;
    }
    place.addError(QCoreApplication::translate(
                       "CategoryReader", "must be “shortlist-category/%1”; this is another kind of file")
                       .arg(knownVersion));
    return false;
}

QString readLanguage(const JsonPlace &place)
{
    static const QRegularExpression pattern(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$"_s);
    const QString language = place.filledText();
    if (!language.trimmed().isEmpty() && !pattern.match(language).hasMatch())
        place.addError(
            QCoreApplication::translate("CategoryReader", "must be a language such as en-GB or cy"));
    return language;
}

Programme readProgramme(const JsonPlace &place)
{
    JsonObject object(place);
    Programme programme;
    programme.name = object.required("name"_L1).filledText();
    programme.organiser = object.optional("organiser"_L1).text();
    return programme;
}

CategorySource readSource(const JsonPlace &place)
{
    JsonObject object(place);
    CategorySource source;
    source.address = object.optional("address"_L1).text();
    source.readOn = readDate(object.optional("readOn"_L1));
    source.notes = object.optional("notes"_L1).filledTexts();
    return source;
}

ApplyStep readStep(const JsonPlace &place)
{
    JsonObject object(place);
    ApplyStep step;
    step.step = readWord(object.required("step"_L1));
    step.text = object.required("text"_L1).filledText();
    return step;
}

Contact readContact(const JsonPlace &place)
{
    JsonObject object(place);
    Contact contact;
    contact.about = object.required("about"_L1).filledText();
    contact.name = object.optional("name"_L1).text();
    contact.phone = object.optional("phone"_L1).text();
    contact.email = object.optional("email"_L1).text();
    return contact;
}

QUrl readDiscovery(const JsonPlace &place)
{
    const QString text = place.text();
    const QUrl address(text, QUrl::StrictMode);
    if (text.isEmpty() || (address.isValid() && address.scheme() == "https"_L1 && !address.host().isEmpty()))
        return address;
    place.addError(
        QCoreApplication::translate("CategoryReader", "must be an address that begins with https://"));
    return {};
}

/// What a category says of itself.
void readNotice(JsonObject &object, Category &category)
{
    category.id = {readCategoryId(object.required("id"_L1))};
    category.edition = object.required("edition"_L1).filledText();
    category.language = readLanguage(object.required("language"_L1));
    category.title = object.required("title"_L1).filledText();
    category.programme = readProgramme(object.required("programme"_L1));
    category.source = readSource(object.optional("source"_L1));
    category.introduction = object.optional("introduction"_L1).filledTexts();
    category.eligibility = object.optional("eligibility"_L1).filledTexts();
    category.howToApply = object.optional("howToApply"_L1).listOf(readStep);
    category.contacts = object.optional("contacts"_L1).listOf(readContact);
}

/// By what an entry is counted, judged and sent.
void readRules(JsonObject &object, Category &category)
{
    category.closes = readDeadline(object.optional("deadline"_L1));
    JsonObject evidence(object.optional("evidence"_L1));
    category.evidenceWindowMonths = evidence.required("windowMonths"_L1).number(1, 0);
    category.counting = readCounting(object.optional("counting"_L1));
    category.limit = readLimit(object.optional("limit"_L1));
    JsonObject judging(object.optional("judging"_L1));
    category.judging = judging.required("scale"_L1).listOf(readScore);
    category.changesAfterSubmission =
        object.optional("changesAfterSubmission"_L1)
            .oneOf({ChangesAfterSubmission::UntilDeadline, ChangesAfterSubmission::Never,
                    ChangesAfterSubmission::Unknown},
                   ChangesAfterSubmission::Unknown);
    JsonObject endpoint(object.optional("endpoint"_L1));
    category.endpointDiscovery = readDiscovery(endpoint.required("discovery"_L1));
}

/// What an entrant is asked to fill in.
void readForm(JsonObject &object, Category &category)
{
    TakenIds taken;
    TakenIds takenRoles;
    category.details =
        object.optional("details"_L1).listOf([&](const JsonPlace &item) { return readDetail(item, taken); });
    const JsonPlace sections = object.required("sections"_L1);
    sections.refuseEmptyList();
    category.sections = sections.listOf([&](const JsonPlace &item) { return readSection(item, taken); });
    category.files = object.optional("files"_L1).listOf([&](const JsonPlace &item) {
        return readFileSlot(item, takenRoles);
    });
    category.declarations = object.optional("declarations"_L1).listOf([&](const JsonPlace &item) {
        return readDeclaration(item, taken);
    });
}

Category readCategoryObject(const QJsonObject &json, ProblemList &problems)
{
    Category category;
    JsonObject object(JsonPlace(json, {}, problems));
    if (!isKnownFormat(object.required("format"_L1)))
        return category;
    object.pass("$schema"_L1);
    readNotice(object, category);
    readRules(object, category);
    readForm(object, category);
    return category;
}
} // namespace

Result<CategoryReading, QList<Problem>> readCategory(const QByteArray &json, const QString &file,
                                                     RepeatedKeys repeated)
{
    ProblemList problems(file);
    CategoryReading reading;
    if (const std::optional<QJsonObject> object = parseJsonObject(json, problems)) {
        reading.category = readCategoryObject(*object, problems);
        if (repeated == RepeatedKeys::Refuse)
            refuseRepeatedKeys(json, problems);
    }
    if (!problems.errors().isEmpty())
        return tl::unexpected(problems.errors());
    reading.notes = problems.notes();
    return reading;
}
