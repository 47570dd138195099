#include "gui/bundleactions.h"

#include "gui/dialogfolder.h"
#include "gui/writtendate.h"
#include "session/filenaming.h"
#include "session/filewording.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

BundleActions::BundleActions(const Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{}

BundleActions::~BundleActions() = default;

void BundleActions::start(const Category &category, const Entry &entry, With with)
{
    const QString heading =
        with == With::Mail ? tr("Save the bundle that the e-mail takes along") : tr("Save an entry bundle");
    auto *dialog = new QFileDialog(&m_window, heading);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"bundleDialog"_s);
    beginInLastFolder(*dialog, m_services.settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Entry bundles (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(safeFileName(entry.title, tr("entry")) + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, category, entry, with](const QString &file) {
        begin({category, entry, file, {}}, with);
    });
    dialog->open();
}

void BundleActions::begin(BundleOrder order, With with)
{
    const QFileInfo bundle(order.path);
    if (with == With::Mail)
        order.mail = freePath(bundle.absolutePath(), bundle.completeBaseName() + u".eml"_s);
    emit told(tr("The bundle is being written to %1.").arg(QDir::toNativeSeparators(order.path)));
    whenReady(m_services.submissions.latest(order.entry.id), this,
              [this, order](const Result<std::optional<Submission>> &latest) {
                  if (latest)
                      write(order, *latest);
                  else
                      emit failed(latest.error());
              });
}

void BundleActions::write(const BundleOrder &order, const std::optional<Submission> &latest)
{
    const QDateTime now = m_services.clock();
    QString written =
        tr("The entry with its files was written to %1.").arg(QDir::toNativeSeparators(order.path));
    if (isBundledAsFrozen(latest))
        //: %1 is such as "today at 14:03"
        written +=
            u' ' + tr("It is the entry as it was frozen for sending %1: what was changed since is not in it.")
                       .arg(momentPhrase(latest->frozenAt, now));
    whenReady(writeEntryBundle(m_services.storage, order, now, m_pool), this,
              [this, order, latest, written](const Result<> &done) {
                  if (!done)
                      emit failed(done.error());
                  else if (order.mail.isEmpty())
                      emit told(written);
                  else
                      openMail(order, latest, written);
              });
}

/// A mail program that opens such a file has the bundle attached; any other is given address and words.
void BundleActions::openMail(const BundleOrder &order, const std::optional<Submission> &latest,
                             const QString &written)
{
    const QString mail = QDir::toNativeSeparators(order.mail);
    const QString size = mailSizeWording(QFileInfo(order.path).size());
    const QString begin = size.isEmpty() ? written + u' ' : written + u' ' + size + u' ';
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(order.mail))) {
        const QString handed =
            begin +
            tr("The e-mail %1 was handed to your mail program. If it is shown there for reading only, "
               "write a new one and attach the bundle to it. Nothing is sent until you send it.")
                .arg(mail);
        if (size.isEmpty())
            emit told(handed);
        else
            emit warned(handed);
        return;
    }
    if (QDesktopServices::openUrl(mailAddressOf(order, latest))) {
        emit warned(begin + tr("Your mail program was opened with an e-mail that has no attachment: "
                               "attach the bundle to it before you send it."));
        return;
    }
    emit warned(begin + tr("No mail program could be opened. The e-mail is ready as %1: open it in your "
                           "mail program, or attach the bundle to an e-mail of your own.")
                            .arg(mail));
}
