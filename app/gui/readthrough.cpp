#include "gui/readthrough.h"

#include "ui_readthrough.h"

#include "gui/documentwriter.h"
#include "session/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int lineWidth = 84;  ///< in average characters
constexpr int pageHeight = 36; ///< in lines

void writeAnswer(DocumentWriter &writer, const QString &text, const QString &ifEmpty)
{
    if (text.trimmed().isEmpty()) {
        writer.note(ifEmpty);
        return;
    }
    for (const QString &line : text.split(u'\n'))
        writer.paragraph(line);
}

void writeDetails(DocumentWriter &writer, const Category &category, const Entry &entry)
{
    writer.heading(ReadThrough::tr("Entry details"));
    for (const Detail &detail : category.details) {
        writer.subheading(detail.label);
        writeAnswer(writer, textOf(entry, detail.id), ReadThrough::tr("Not filled in."));
    }
}

void writeSections(DocumentWriter &writer, const Category &category, const Entry &entry, const Tally &tally)
{
    for (const Section &section : category.sections) {
        writer.heading(section.title);
        writer.note(wordsWording(tally.sections.value(section.id).words));
        for (const Question &question : section.questions) {
            writer.subheading(question.prompt);
            writeAnswer(writer, textOf(entry, question.id), ReadThrough::tr("No answer yet."));
        }
    }
}

void writeDeclarations(DocumentWriter &writer, const Category &category, const Entry &entry)
{
    if (category.declarations.isEmpty())
        return;
    writer.heading(ReadThrough::tr("Declarations"));
    for (const Declaration &declaration : category.declarations) {
        writer.paragraph(declaration.text);
        writer.note(entry.agreed.contains(declaration.id) ? ReadThrough::tr("Agreed.")
                                                          : ReadThrough::tr("Not agreed to yet."));
    }
}
} // namespace

ReadThrough::ReadThrough(const Category &category, const Entry &entry, const Tally &tally, const Theme &theme,
                         QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReadThrough>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ReadThrough::reject);

    DocumentWriter writer(*m_ui->browser->document(), theme);
    writer.title(entry.title);
    //: %1 is a category's title, %2 its edition
    writer.note(tr("%1, %2").arg(category.title, category.edition));
    writeDetails(writer, category, entry);
    writeSections(writer, category, entry, tally);
    writeDeclarations(writer, category, entry);
    m_ui->browser->moveCursor(QTextCursor::Start);
    m_ui->browser->setFocus();

    const QFontMetrics metrics(theme.font(u"body"_s));
    resize(metrics.averageCharWidth() * lineWidth, metrics.lineSpacing() * pageHeight);
}

ReadThrough::~ReadThrough() = default;
