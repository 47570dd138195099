#include "gui/importsource.h"

#include "gui/announcing.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/pageimport.h"
#include "ui_importsource.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

ImportSource::ImportSource(PageImport &pages, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportSource>())
    , m_pages(pages)
    , m_theme(theme)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    applyTheme();
    offerReturn(false);
    tellError({});
}

ImportSource::~ImportSource() = default;

void ImportSource::build()
{
    auto *flow = new FlowLayout(m_ui->fileFields);
    flow->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_ui->fileButton, m_ui->addressLabel, m_ui->addressEdit, m_ui->fetchButton, m_ui->emptyButton})
        flow->addWidget(part);
    m_ui->busyLabel->hide();
}

void ImportSource::connectParts()
{
    connect(m_ui->returnButton, &QPushButton::clicked, this, &ImportSource::returnWanted);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &ImportSource::emptyWanted);
    connect(m_ui->fileButton, &QPushButton::clicked, this, &ImportSource::chooseFile);
    connect(m_ui->fetchButton, &QPushButton::clicked, this, &ImportSource::fetch);
    connect(m_ui->addressEdit, &QLineEdit::returnPressed, this, &ImportSource::fetch);
    connect(m_ui->pasteEdit, &QPlainTextEdit::textChanged, this, [this] { tellError({}); });
    connect(&m_pages, &PageImport::finished, this, &ImportSource::onFinished);
    connect(&m_theme, &Theme::changed, this, &ImportSource::applyTheme);
}

void ImportSource::readPasted()
{
    const QString text = m_ui->pasteEdit->toPlainText();
    if (text.trimmed().isEmpty()) {
        tellError(tr("There is no page yet. Paste it, choose a file or fetch an address."));
        m_ui->pasteEdit->setFocus();
        return;
    }
    begin(tr("Reading the page…"));
    m_pages.readPasted(text, m_ui->pasteEdit->html());
}

void ImportSource::readFile(const QString &path)
{
    //: %1 is a file
    begin(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_pages.readFile(path);
}

void ImportSource::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the category’s page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pages (*.html *.htm *.xhtml *.docx *.odt *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSource::readFile);
    dialog->open();
}

void ImportSource::fetch()
{
    QString address = m_ui->addressEdit->text().trimmed();
    if (address.isEmpty()) {
        tellError(tr("Type the address of the category’s page first."));
        m_ui->addressEdit->setFocus();
        return;
    }
    if (!address.contains(u"://"_s))
        address.prepend(u"https://"_s);
    //: %1 is the address of a page
    begin(tr("Fetching %1…").arg(address));
    m_pages.fetch(QUrl(address));
}

void ImportSource::begin(const QString &what)
{
    tellError({});
    tellIn(*m_ui->busyLabel, what);
}

void ImportSource::onFinished(const Result<CategoryDraft> &draft)
{
    m_ui->busyLabel->hide();
    if (draft)
        emit understood(*draft);
    else
        tellError(draft.error().message);
}

void ImportSource::tellError(const QString &error)
{
    tellIn(*m_ui->errorLabel, *m_ui->errorBar, error);
}

void ImportSource::offerReturn(bool offered)
{
    m_ui->draftBar->setVisible(offered);
}

void ImportSource::focusFirst()
{
    m_ui->pasteEdit->setFocus();
}

void ImportSource::clear()
{
    m_ui->pasteEdit->clear();
    m_ui->addressEdit->clear();
    tellError({});
}

void ImportSource::applyTheme()
{
    const auto pad = [this](QLayout *layout, int across, int down) {
        layout->setContentsMargins(m_theme.space(across), m_theme.space(down), m_theme.space(across),
                                   m_theme.space(down));
        layout->setSpacing(m_theme.space(2));
    };
    m_ui->sourceLayout->setSpacing(m_theme.space(4));
    pad(m_ui->pasteLayout, 4, 4);
    pad(m_ui->fileLayout, 4, 4);
    pad(m_ui->errorLayout, 3, 2);
    pad(m_ui->draftBarLayout, 3, 2);
    m_ui->fileFields->layout()->setSpacing(m_theme.space(3));
    m_ui->addressEdit->setMinimumWidth(m_theme.space(60));
    m_ui->pasteEdit->setMinimumHeight(m_theme.space(40));
}
