#include "gui/filerow.h"

#include "ui_filerow.h"

#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/theme.h"
#include "session/filewording.h"

using namespace Qt::Literals::StringLiterals;

FileRow::FileRow(const Attachment &file, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FileRow>())
    , m_theme(theme)
    , m_file(file)
{
    m_ui->setupUi(this);
    auto *flow = new FlowLayout(m_ui->actions);
    flow->setContentsMargins({});
    for (QPushButton *button :
         {m_ui->clearButton, m_ui->replaceButton, m_ui->saveButton, m_ui->renameButton, m_ui->removeButton})
        flow->addWidget(button);
    m_ui->nameLabel->setText(file.name);
    m_ui->factsLabel->setText(sizeWording(file.size));
    m_ui->saysLabel->hide();
    m_ui->clearButton->hide();
    nameButtons();
    connect(m_ui->clearButton, &QPushButton::clicked, this, &FileRow::clearRequested);
    connect(m_ui->replaceButton, &QPushButton::clicked, this, &FileRow::replaceRequested);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &FileRow::saveRequested);
    connect(m_ui->renameButton, &QPushButton::clicked, this, &FileRow::renameRequested);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &FileRow::removeRequested);
    connect(&m_theme, &Theme::changed, this, &FileRow::applyTheme);
    applyTheme();
}

FileRow::~FileRow() = default;

void FileRow::nameButtons()
{
    //: read out for a button; %1 is the name of a file
    m_ui->clearButton->setAccessibleName(tr("Remove place and device data of %1").arg(m_file.name));
    //: read out for a button; %1 is the name of a file
    m_ui->replaceButton->setAccessibleName(tr("Replace %1").arg(m_file.name));
    //: read out for a button; %1 is the name of a file
    m_ui->saveButton->setAccessibleName(tr("Save a copy of %1").arg(m_file.name));
    //: read out for a button; %1 is the name of a file
    m_ui->renameButton->setAccessibleName(tr("Rename %1").arg(m_file.name));
    //: read out for a button; %1 is the name of a file
    m_ui->removeButton->setAccessibleName(tr("Remove %1").arg(m_file.name));
}

QString FileRow::saysWording(const FileLook &look)
{
    if (look.says.isEmpty() && look.unread)
        return tr("Whether this picture tells a place or a device could not be looked for here. Whoever gets "
                  "it may be able to.");
    if (look.says.isEmpty())
        return {};
    const QString says = look.says.join(u" · "_s);
    return look.unread
               //: %1 is what a photo tells: "taken at 53.4000, -2.2000 · with: Apple iPhone 15"
               ? tr("The photo tells this to whoever gets it, and perhaps more that could not be read here: "
                    "%1")
                     .arg(says)
               //: %1 is what a photo tells: "taken at 53.4000, -2.2000 · with: Apple iPhone 15"
               : tr("The photo tells this to whoever gets it: %1").arg(says);
}

void FileRow::showLook(const FileLook &look)
{
    //: of a file: %1 is "PDF document", %2 "4.2 MB"
    m_ui->factsLabel->setText(tr("%1 · %2").arg(look.kind, sizeWording(m_file.size)));
    const QString says = saysWording(look);
    m_ui->saysLabel->setText(says);
    m_ui->saysLabel->setHidden(says.isEmpty());
    m_ui->clearButton->setHidden(says.isEmpty());
    m_ui->saveButton->setAccessibleDescription(m_ui->factsLabel->text());
}

void FileRow::showPicture(const QImage &picture)
{
    m_picture = picture;
    applyTheme();
}

QWidget &FileRow::firstButton() const
{
    return *m_ui->replaceButton;
}

int FileRow::pictureEdge() const
{
    return m_theme.space(18);
}

void FileRow::applyTheme()
{
    m_ui->rowLayout->setSpacing(m_theme.space(4));
    m_ui->wordsLayout->setSpacing(m_theme.space(1));
    const int edge = pictureEdge();
    m_ui->pictureLabel->setFixedSize(edge, edge);
    if (m_picture.isNull()) {
        m_ui->pictureLabel->setPixmap(
            iconPixmap(u"file"_s, m_theme.colours().muted, m_theme.space(8), devicePixelRatioF()));
        return;
    }
    QPixmap shown = QPixmap::fromImage(m_picture.scaled(QSize(edge, edge) * devicePixelRatioF(),
                                                        Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_ui->pictureLabel->setPixmap(shown);
}
