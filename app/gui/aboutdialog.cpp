#include "gui/aboutdialog.h"

#include "ui_aboutdialog.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {
QString allLicences()
{
    QStringList texts;
    const QDir folder(u":/licences"_s);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()).trimmed());
    }
    return texts.join(u"\n\n\n"_s);
}
} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->versionLabel->setText(
        tr("Version %1, with Qt %2").arg(QStringLiteral(SHORTLIST_VERSION), QString::fromLatin1(qVersion())));
    m_ui->licencesEdit->setPlainText(allLicences());
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;
