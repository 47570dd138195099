// What was sent, as files.
#include "gui/dialogfolder.h"
#include "gui/sentdialog.h"

#include "gui/announcing.h"
#include "gui/theme.h"
#include "session/filenaming.h"
#include "session/sentfiles.h"
#include "session/sentpage.h"
#include "session/whenready.h"
#include "ui_sentdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

void SentDialog::choosePath(const QString &heading, const QString &name, const QStringList &filters,
                            const std::function<QByteArray(const QString &path)> &bytes)
{
    auto *dialog = new QFileDialog(this, heading);
    dialog->setObjectName(u"saveSentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    beginInLastFolder(*dialog, m_services.settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".json"_s) ? u"json"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes](const QString &path) { save(bytes(path), path); });
    dialog->open();
}

void SentDialog::save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (saved)
        say(tr("It was saved as %1.").arg(shown), false);
    else
        say(tr("It could not be saved as %1: %2. What was there is as it was. Choose another folder.")
                .arg(shown, file.errorString()),
            true);
}

QString SentDialog::nameFor(const QString &suffix) const
{
    //: the name of a file: %1 is the title of an entry, %2 a date
    const QString name =
        tr("%1, sent %2")
            .arg(titleOf(*version()), version()->frozenAt.toLocalTime().date().toString(Qt::ISODate));
    return safeFileName(name, tr("entry")) + suffix;
}

void SentDialog::savePage()
{
    choosePath(tr("Save what was sent as a page"), nameFor(u".html"_s), {tr("Pages (*.html)")},
               [page = htmlOf(sentPage(*version(), m_proofs))](const QString &) { return page; });
}

void SentDialog::saveReceipt()
{
    const QByteArray document = version()->receipt->document;
    const QByteArray page = htmlOf(receiptPage(*version()));
    QStringList filters{tr("Receipt as a page (*.html)")};
    if (!document.isEmpty())
        filters += tr("Receipt as it was received (*.json)");
    //: the name of a file: %1 is a reference
    const QString name = safeFileName(tr("receipt %1").arg(version()->receipt->reference), tr("receipt"));
    choosePath(tr("Save the receipt"), name + u".html"_s, filters, [document, page](const QString &path) {
        const bool wantsDocument = path.endsWith(u".json"_s, Qt::CaseInsensitive);
        return wantsDocument && !document.isEmpty() ? document : page;
    });
}

void SentDialog::saveBytes()
{
    choosePath(tr("Save the bytes that were sent"), nameFor(u".json"_s), {tr("Shortlist entry (*.json)")},
               [body = version()->body](const QString &) { return body; });
}

void SentDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Save the files in a folder"));
    dialog->setObjectName(u"sentFilesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    beginInLastFolder(*dialog, m_services.settings);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &SentDialog::saveFiles);
    dialog->open();
}

void SentDialog::saveFiles(const QString &folder)
{
    if (!version())
        return;
    const SentFilesOrder order{version()->files, m_proofs, folder};
    m_ui->filesButton->setEnabled(false); // once is enough
    say(tr("The files are being written to %1.").arg(QDir::toNativeSeparators(folder)), false);
    whenReady(writeSentFiles(m_services.storage, order, m_pool, m_giveUp), this,
              [this, folder](const Result<QStringList> &paths) {
                  m_ui->filesButton->setEnabled(version() &&
                                                (!version()->files.isEmpty() || !m_proofs.isEmpty()));
                  if (paths)
                      say(tr("%n file(s) was/were written to %1.", nullptr, static_cast<int>(paths->size()))
                              .arg(QDir::toNativeSeparators(folder)),
                          false);
                  else
                      say(paths.error().message, true);
              });
}

void SentDialog::say(const QString &sentence, bool isBad)
{
    m_services.theme.setTextRole(*m_ui->noticeLabel, isBad ? u"bad"_s : u"body"_s);
    tellIn(*m_ui->noticeLabel, sentence);
}
