#include "gui/writingdesk.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QString sampleOf(const Detail &detail)
{
    switch (detail.kind) {
    case DetailKind::Email:
        return u"team@example.org"_s;
    case DetailKind::Phone:
        return u"020 7946 0000"_s;
    default:
        return u"Discharge Together"_s;
    }
}
} // namespace

WritingDesk::WritingDesk()
    : m_folders{path("drafts.shortlist"), path("categories"), path("settings.ini"), path("backups"),
                path("emergency")}
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_witness(m_network, m_clock)
    , m_storage(m_clock)
    , m_categories(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/categories"), m_folders.ownCategories)
    , m_entries(m_storage, m_clock)
    , m_endpoints(m_storage)
    , m_submissions(m_storage, m_network, m_clock, Retries::ByItself)
    , m_settings(m_folders.settings)
    , m_ahead(m_storage, m_network, m_settings)
    , m_workspaces(m_storage, m_settings, m_folders)
    , m_backups(m_storage, m_clock)
    , m_pages(m_network, QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/programmes"), m_clock)
{
    m_categories.reload();
    const auto opened = taken(m_storage.open(m_folders.workspace));
    Q_ASSERT(opened);
}

std::unique_ptr<EntrySession> WritingDesk::openNew(const QString &title)
{
    const LoadedCategory *category = m_categories.find({u"hsj/integrated-care-system-of-the-year"_s});
    return open(*taken(m_entries.create(*category, title)));
}

std::unique_ptr<EntrySession> WritingDesk::open(const EntryId &id)
{
    const auto opened = taken(m_entries.load(id));
    return std::make_unique<EntrySession>(opened->category, opened->entry, m_storage, m_clock);
}

void WritingDesk::complete(EntrySession &session)
{
    const Category category = session.category();
    for (const Detail &detail : category.details)
        session.setText(detail.id, sampleOf(detail));
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions)
            session.setText(question.id, u"We listened first, and then we built it together."_s);
    }
    for (const Declaration &declaration : category.declarations)
        session.setAgreed(declaration.id, true);
}

EndpointId WritingDesk::addEndpoint(const QUrl &address, StatusRoad road)
{
    EndpointDraft draft;
    draft.name = u"Awards office"_s;
    draft.address = address.toString();
    draft.statusRoad = road;
    const auto endpoint = EndpointBook::fromDraft(draft);
    const auto saved = taken(m_endpoints.save(*endpoint));
    Q_ASSERT(saved);
    return endpoint->id;
}

Theme &WritingDesk::theme()
{
    static auto *theme = [] {
        auto *made = new Theme(*qApp);
        made->setParent(qApp);
        return made;
    }();
    return *theme;
}
