// What the dialog shows; what it does with it stands in endpointdialogsaving.cpp and
// endpointdialogasking.cpp.
#include "gui/endpointdialog.h"

#include "ui_endpointdialog.h"

#include "gui/endpointfacts.h"
#include "gui/endpointroadfields.h"
#include "gui/endpointroads.h"
#include "gui/endpointsignin.h"
#include "gui/endpointsource.h"
#include "gui/filedrops.h"
#include "gui/theme.h"
#include "session/endpointbook.h"

#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int formWidth = 84; ///< in average characters
} // namespace

EndpointDialog::EndpointDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EndpointDialog>())
    , m_services(services)
    , m_finder(services.network, services.clock)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    orderTabs();
    applyTheme();
    editNew();
}

EndpointDialog::~EndpointDialog() = default;

void EndpointDialog::build()
{
    m_source = new EndpointSource(m_services, m_finder, m_ui->formWidget);
    m_facts = new EndpointFacts(m_services, m_ui->formWidget);
    m_roads = new EndpointRoads(m_services, m_ui->formWidget);
    m_fields = new EndpointRoadFields(m_services, m_ui->formWidget);
    m_signIn = new EndpointSignIn(m_services, m_ui->formWidget);
    for (QWidget *part : std::initializer_list<QWidget *>{m_source, m_facts, m_roads, m_fields, m_signIn})
        m_ui->partsLayout->addWidget(part);
    m_ui->partsLayout->addStretch();
    m_saveButton = m_ui->buttonBox->button(QDialogButtonBox::Save);
    m_saveButton->setProperty("buttonRole", u"primary"_s);
}

void EndpointDialog::connectParts()
{
    connect(m_ui->endpointBox, &QComboBox::activated, this, &EndpointDialog::onPicked);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &EndpointDialog::startRemoving);
    connect(m_ui->testButton, &QPushButton::clicked, this, &EndpointDialog::test);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &EndpointDialog::save);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &EndpointDialog::reject);
    connect(m_source, &EndpointSource::offered, this, &EndpointDialog::showOffer);
    connect(m_source, &EndpointSource::byHandWanted, this, [this] {
        const QString typed = m_source->typedAddress();
        load({});
        EndpointDraft taken;
        taken.address = typed;
        m_fields->show(taken);
        m_fields->focusFirst();
    });
    connect(m_facts, &EndpointFacts::renewWanted, this, &EndpointDialog::renew);
    connect(m_facts, &EndpointFacts::byHandWanted, this, &EndpointDialog::showByHand);
    connect(m_roads, &EndpointRoads::chosen, this, &EndpointDialog::onRoadChosen);
    connect(m_signIn, &EndpointSignIn::codeWanted, this, &EndpointDialog::signInWithCode);
    connect(new FileDrops(*this), &FileDrops::dropped, this,
            [this](const QStringList &files) { takeFile(files.constFirst()); });
    const auto fitSoon = [this] {
        QMetaObject::invokeMethod(this, &EndpointDialog::fitToForm, Qt::QueuedConnection);
    };
    connect(m_source, &EndpointSource::resized, this, fitSoon);
    connect(m_signIn, &EndpointSignIn::changed, this, fitSoon);
    connect(m_fields, &EndpointRoadFields::changed, this,
            [this] { m_signIn->setVisible(!m_atSource && m_fields->profile() != EndpointProfile::WebForm); });
    connect(m_fields, &EndpointRoadFields::changed, this, fitSoon);
    connect(&m_services.endpoints, &EndpointBook::changed, this, &EndpointDialog::fillList);
    connect(&m_services.theme, &Theme::changed, this, &EndpointDialog::applyTheme);
}

void EndpointDialog::editNew()
{
    showSource();
}

void EndpointDialog::edit(const Endpoint &endpoint)
{
    load(endpoint);
    m_ui->nameEdit->setFocus();
}

void EndpointDialog::askForToken(const Endpoint &endpoint)
{
    const Endpoint *now = m_services.endpoints.find(endpoint.id);
    load(now ? *now : endpoint); // a sending knows the endpoint only as it was then
    m_signIn->focusSecret();
}

void EndpointDialog::takeFile(const QString &path)
{
    showSource();
    m_source->takeFile(path);
}

void EndpointDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->dialogLayout->setSpacing(theme.space(3));
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->partsLayout->setSpacing(theme.space(4));
    m_ui->headForm->setVerticalSpacing(theme.space(3));
    m_ui->headForm->setHorizontalSpacing(theme.space(4));
    m_ui->buttonLayout->setSpacing(theme.space(2));
    fitToForm();
}

void EndpointDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToForm();
}

/// As high as the form, where the screen has room for it: a scroll area by itself asks for less.
void EndpointDialog::fitToForm()
{
    alignLabels();
    const QFontMetrics metrics(m_services.theme.font(u"body"_s));
    const QSize room = screen()->availableSize() * 0.9;
    const int wide = std::min(metrics.averageCharWidth() * formWidth, room.width());
    const QMargins margins = m_ui->dialogLayout->contentsMargins();
    const int form = m_ui->formWidget->heightForWidth(wide - margins.left() - margins.right());
    const QLayout &all = *m_ui->dialogLayout;
    const int whole = all.hasHeightForWidth() ? all.heightForWidth(wide) : all.sizeHint().height();
    const int others = whole - m_ui->scrollArea->sizeHint().height();
    resize(wide, std::min(form + others, room.height()));
}

/// The parts have forms of their own, whose fields shall begin at one line all the same.
void EndpointDialog::alignLabels()
{
    QWidgetList labels;
    int widest = 0;
    const auto forms = findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            item->widget()->setMinimumWidth(0);
            labels += item->widget();
            if (item->widget()->isVisibleTo(this))
                widest = std::max(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void EndpointDialog::orderTabs()
{
    QWidgetList stops{m_ui->endpointBox, m_ui->nameEdit};
    for (const QWidget *part :
         std::initializer_list<QWidget *>{m_source, m_facts, m_roads, m_fields, m_signIn})
        stops += part->findChildren<QWidget *>();
    stops += {m_ui->errorLabel, m_ui->removeButton, m_ui->testButton};
    stops += m_ui->buttonBox->findChildren<QWidget *>();
    stops.removeIf([this](const QWidget *stop) { // a list that opens is a window of its own
        return stop->window() != this || !(stop->focusPolicy() & Qt::TabFocus);
    });
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void EndpointDialog::fillList()
{
    QComboBox &box = *m_ui->endpointBox;
    box.clear();
    box.addItem(tr("A new endpoint"), QString());
    for (const Endpoint &endpoint : m_services.endpoints.endpoints())
        box.addItem(endpoint.name, endpoint.id.value);
    const int loaded = box.findData(m_loaded.id.value);
    box.setCurrentIndex(loaded < 0 ? 0 : loaded);
    m_ui->headForm->setRowVisible(&box, box.count() > 1);
    m_ui->removeButton->setVisible(loaded > 0);
}

void EndpointDialog::showSource()
{
    ++m_shown;
    m_loaded = {};
    m_road = {};
    m_roads->clear();
    m_source->clear();
    m_atSource = true;
    m_byHand = false;
    showParts();
    m_source->setFocus();
}

void EndpointDialog::load(const Endpoint &endpoint)
{
    ++m_shown;
    m_loaded = endpoint;
    m_road = endpoint;
    m_roads->clear();
    m_atSource = false;
    m_byHand = !endpoint.terms.readAt.isValid(); // nobody has published it
    m_ui->nameEdit->setText(endpoint.name);
    m_facts->show(endpoint);
    m_facts->tell({});
    m_fields->show(draftOf(endpoint));
    m_signIn->show(endpoint, m_byHand ? EndpointSignIn::Kind::Chosen : EndpointSignIn::Kind::Published);
    showParts();
}

/// For a new endpoint, or for the one that is shown where its organiser has moved it.
void EndpointDialog::showOffer(const EndpointOffer &offer)
{
    ++m_shown;
    m_atSource = false;
    m_byHand = false;
    m_roads->offer(offer);
    if (m_loaded.id.isEmpty()) {
        const Endpoint &best = offer.roads.constFirst();
        m_ui->nameEdit->setText(best.name.isEmpty() ? best.terms.organiser : best.name);
    }
    m_road = m_roads->road();
    m_road.id = m_loaded.id;
    m_road.user = m_loaded.user;
    m_facts->tell({});
    m_signIn->show(m_road, EndpointSignIn::Kind::Published);
    onRoadChosen();
    showParts();
    m_ui->nameEdit->setFocus();
}

void EndpointDialog::onRoadChosen()
{
    m_road = m_roads->road();
    m_road.id = m_loaded.id;
    m_facts->show(m_road);
    m_signIn->setKind(EndpointSignIn::Kind::Published, m_road.signIn);
}

void EndpointDialog::showByHand()
{
    m_byHand = true;
    m_fields->show(draftOf(m_road));
    m_signIn->setKind(EndpointSignIn::Kind::Chosen, m_road.signIn);
    showParts();
    m_fields->focusFirst();
}

void EndpointDialog::showParts()
{
    const bool isPublished = m_road.terms.readAt.isValid();
    fillList();
    m_ui->headForm->setRowVisible(m_ui->nameEdit, !m_atSource);
    m_source->setVisible(m_atSource);
    m_facts->setVisible(!m_atSource && isPublished);
    m_facts->offerByHand(!m_byHand && !m_roads->isOffering());
    m_fields->setVisible(!m_atSource && m_byHand);
    const bool isForm = (m_byHand ? m_fields->profile() : m_road.profile) == EndpointProfile::WebForm;
    m_signIn->setVisible(!m_atSource && !isForm);
    m_ui->testButton->setVisible(!m_atSource);
    m_saveButton->setVisible(!m_atSource);
    m_saveButton->setDefault(!m_atSource);
    showError({});
    QMetaObject::invokeMethod(this, &EndpointDialog::fitToForm, Qt::QueuedConnection);
}

void EndpointDialog::onPicked()
{
    const EndpointId id{m_ui->endpointBox->currentData().toString()};
    if (const Endpoint *picked = m_services.endpoints.find(id))
        load(*picked);
    else
        showSource();
    m_ui->endpointBox->setFocus();
}
