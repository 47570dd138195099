#include "gui/keptcopiesdialog.h"

#include "gui/writtendate.h"
#include "ui_keptcopiesdialog.h"

#include <QDir>
#include <QPushButton>

#include <algorithm>

namespace {
constexpr int lineLength = 72; // characters
constexpr int mostLines = 6;
} // namespace

KeptCopiesDialog::KeptCopiesDialog(const QList<KeptCopy> &copies, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeptCopiesDialog>())
{
    m_ui->setupUi(this);
    const QFontMetrics metrics(font());
    setMinimumWidth(metrics.averageCharWidth() * lineLength);
    for (QWidget *list : std::initializer_list<QWidget *>{m_ui->backupList, m_ui->othersEdit})
        list->setMaximumHeight(metrics.lineSpacing() * mostLines);
    QList<KeptCopy> backups = copies;
    const auto others = std::stable_partition(backups.begin(), backups.end(), [](const KeptCopy &copy) {
        return copy.madeAt.isValid() && copy.isRead;
    });
    showOthers({others, backups.end()});
    backups.resize(others - backups.begin());
    showBackups(backups, now);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, [this] {
        emit deletionRequested(m_backups);
        accept();
    });
    connect(m_ui->keepButton, &QPushButton::clicked, this, &QDialog::reject);
}

KeptCopiesDialog::~KeptCopiesDialog() = default;

void KeptCopiesDialog::showBackups(const QList<KeptCopy> &backups, const QDateTime &now)
{
    for (const KeptCopy &backup : backups) {
        m_backups += backup.path;
        m_ui->backupList->addItem(momentLabel(backup.madeAt, now));
    }
    const bool any = !backups.isEmpty();
    m_ui->backupLabel->setVisible(any);
    m_ui->backupList->setVisible(any);
    m_ui->deleteButton->setVisible(any);
    if (any)
        m_ui->backupList->setCurrentRow(0);
    else
        m_ui->keepButton->setText(tr("Close"));
}

void KeptCopiesDialog::showOthers(const QList<KeptCopy> &others)
{
    QStringList paths;
    for (const KeptCopy &copy : others)
        paths += QDir::toNativeSeparators(copy.path);
    m_ui->othersLabel->setVisible(!paths.isEmpty());
    m_ui->othersEdit->setVisible(!paths.isEmpty());
    m_ui->othersEdit->setPlainText(paths.join(u'\n'));
}
