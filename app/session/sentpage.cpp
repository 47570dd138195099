#include "session/sentpage.h"

#include "documents/entryreading.h"
#include "documents/sentblocks.h"
#include "session/filewording.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SentPage
{
    Q_DECLARE_TR_FUNCTIONS(SentPage)
};

Block heading(int level, const QString &text)
{
    return {Block::Kind::Heading, level, text};
}

Block label(const QString &text)
{
    return {Block::Kind::Label, 0, text};
}

/// With its zone, for a deadline is argued about with it.
QString moment(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::LongFormat);
}

QString digest(const QByteArray &hex)
{
    return QString::fromLatin1(hex);
}

QString whereTo(const Endpoint &endpoint)
{
    const QString address = endpoint.address.toDisplayString(QUrl::RemoveUserInfo);
    //: %1 is the name of an endpoint, %2 its address
    return address.isEmpty() ? endpoint.name : SentPage::tr("%1 (%2)").arg(endpoint.name, address);
}

Blocks proofOf(const Submission &version)
{
    if (!version.receipt)
        return {label(SentPage::tr("There is no receipt for this version."))};
    const Receipt &receipt = *version.receipt;
    const QString reference =
        receipt.reference.isEmpty() ? SentPage::tr("no number was given") : receipt.reference;
    Blocks blocks;
    if (version.endpoint.profile == EndpointProfile::WebForm) {
        blocks += label(SentPage::tr("Confirmation number: %1").arg(reference));
        blocks += label(SentPage::tr("Put into the form: %1").arg(moment(receipt.receivedAt)));
    } else {
        blocks += label(SentPage::tr("Receipt: %1").arg(reference));
        blocks +=
            label(SentPage::tr("Received, by the organiser’s clock: %1").arg(moment(receipt.receivedAt)));
    }
    blocks +=
        label(SentPage::tr("SHA-256 of the entry, by the receipt: %1").arg(digest(receipt.entrySha256)));
    return blocks;
}

Blocks factsOf(const Submission &version)
{
    const EndpointTerms &terms = version.endpoint.terms;
    Blocks blocks{label(SentPage::tr("How it stands: %1").arg(wordingOf(version.state)))};
    blocks += proofOf(version);
    if (!terms.organiser.isEmpty())
        blocks += label(SentPage::tr("Organiser: %1").arg(terms.organiser));
    blocks += label(SentPage::tr("Sent to: %1").arg(whereTo(version.endpoint)));
    const QDateTime deadline = terms.deadline.isValid() ? terms.deadline : version.closes;
    if (deadline.isValid())
        blocks += label(SentPage::tr("Deadline, as it was known then: %1").arg(moment(deadline)));
    blocks += label(SentPage::tr("Frozen for sending: %1").arg(moment(version.frozenAt)));
    blocks += label(SentPage::tr("Reference of the sending: %1").arg(version.id.value));
    if (version.supersedes)
        blocks += label(SentPage::tr("In the place of: %1").arg(version.supersedes->value));
    blocks += label(SentPage::tr("SHA-256 of the entry, as it was frozen: %1").arg(digest(version.sha256)));
    return blocks;
}

Blocks filesOf(const Submission &version)
{
    Blocks blocks;
    for (const SentFile &file : version.files) {
        const QString size = sizeWording(file.size);
        const QString name = file.name.isEmpty() ? SentPage::tr("a file") : file.name;
        //: a file that was sent: %1 is its name, %2 its size such as "4.2 MB", %3 its SHA-256
        QString line = SentPage::tr("%1, %2, SHA-256 %3").arg(name, size, digest(file.sha256));
        if (version.state == SubmissionState::FilesDue && file.state != UploadState::Complete)
            //: %1 is a file, by its name and digest
            line = SentPage::tr("%1 – not received yet").arg(line);
        blocks += {Block::Kind::Bullet, 0, line};
    }
    if (!blocks.isEmpty())
        blocks.prepend(heading(2, SentPage::tr("Files that were sent")));
    return blocks;
}

Blocks kept(const QList<SubmissionProof> &proofs)
{
    Blocks blocks;
    for (const SubmissionProof &proof : proofs)
        blocks += {Block::Kind::Bullet, 0, proof.name};
    if (!blocks.isEmpty())
        blocks.prepend(heading(2, SentPage::tr("Kept as proof")));
    return blocks;
}

/// Without its title, which stands above the facts.
Blocks contentOf(const Submission &version)
{
    if (version.body.isEmpty())
        return {
            {Block::Kind::Paragraph, 0,
             SentPage::tr("The words that were sent were deleted for ever with the entry. What is left is "
                          "the proof of them.")}};
    const auto entry = readEntryJson(version.body);
    if (!entry)
        return {{Block::Kind::Paragraph, 0, entry.error().message}};
    Blocks blocks = sentBlocks(*entry);
    blocks.removeFirst();
    return blocks;
}

QString elementOf(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return u"h%1"_s.arg(block.level);
    case Block::Kind::Bullet:
    case Block::Kind::Numbered:
        return u"li"_s;
    case Block::Kind::Label:
    case Block::Kind::Paragraph:
        return u"p"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

Blocks sentPage(const Submission &version, const QList<SubmissionProof> &proofs)
{
    const QString title = titleOf(version);
    Blocks blocks{heading(1, title.isEmpty() ? SentPage::tr("What was sent") : title)};
    blocks += factsOf(version) + kept(proofs);
    blocks += heading(2, SentPage::tr("What was sent, exactly"));
    return blocks + contentOf(version);
}

Blocks receiptPage(const Submission &version)
{
    //: %1 is the title of an entry
    Blocks blocks{heading(1, SentPage::tr("Receipt for ‘%1’").arg(titleOf(version)))};
    return blocks + factsOf(version) + filesOf(version);
}

QByteArray htmlOf(const Blocks &blocks)
{
    const QString title = blocks.isEmpty() ? QString() : blocks.first().text;
    QString body;
    bool inList = false;
    for (const Block &block : blocks) {
        const bool isItem = block.kind == Block::Kind::Bullet || block.kind == Block::Kind::Numbered;
        if (isItem != inList)
            body += isItem ? u"<ul>\n"_s : u"</ul>\n"_s;
        inList = isItem;
        const QString look = block.kind == Block::Kind::Label ? u" class=\"label\""_s : QString();
        const QString element = elementOf(block);
        body += u'<' + element + look + u'>' + block.text.toHtmlEscaped() + u"</"_s + element + u">\n"_s;
    }
    if (inList)
        body += u"</ul>\n"_s;
    // Texts keep their line ends and spaces: they are what was sent.
    const QString head =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
        "<style>body { font: 1rem/1.6 sans-serif; max-width: 42em; margin: 2em auto; "
        "padding: 0 1em } p, li { white-space: pre-wrap; overflow-wrap: anywhere } "
        ".label { color: #566472; margin: 0.2em 0 }</style>\n</head>\n<body>\n"_s;
    return QString(head.arg(QLocale().bcp47Name(), title.toHtmlEscaped()) + body + u"</body>\n</html>\n"_s)
        .toUtf8();
}

QString titleOf(const Submission &version)
{
    return readEntryJson(version.body).value_or(SentEntry()).title;
}
