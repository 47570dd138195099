#include "gui/findingrow.h"

#include "gui/chip.h"
#include "session/wording.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

FindingRow::FindingRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chip(new Chip(theme, this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_button->setProperty("buttonRole", u"link"_s);
    m_words->addWidget(m_sentence, 1);
    m_words->addWidget(m_button, 0, Qt::AlignLeft | Qt::AlignVCenter);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_chip, 0);
    layout->addLayout(m_words, 1);

    connect(m_button, &QPushButton::clicked, this, [this] { emit placeRequested(m_finding); });
    connect(&m_theme, &Theme::changed, this, &FindingRow::applyTheme);
    applyTheme();
}

void FindingRow::setFinding(const Finding &finding, const Category &category)
{
    m_finding = finding;
    const bool must = finding.severity == Finding::Severity::MustFix;
    setWords(must ? tr("Must fix") : tr("Look at"), must ? Tone::Bad : Tone::Warning,
             wordingOf(finding, category), linkWordingOf(finding, category));
}

void FindingRow::setRefusal(const RefusedPart &part, const Category &category)
{
    m_finding = {};
    m_finding.scope = part.scope;
    m_finding.place = part.place;
    setWords(tr("Refused"), Tone::Bad, wordingOf(part, labelOf(part, category)),
             part.scope == Finding::Scope::Entry ? QString() : linkWordingOf(m_finding, category));
}

void FindingRow::setWords(const QString &grave, Tone tone, const QString &sentence, const QString &link)
{
    m_chip->show(grave, tone);
    m_sentence->setText(sentence);
    m_button->setText(link);
    m_button->setVisible(!link.isEmpty());
    //: read out for a line of the list: %1 is "Must fix" or "Look at", %2 a sentence, %3 "Go to Outcome"
    m_button->setAccessibleName(tr("%1: %2 %3").arg(grave, sentence, link));
}

void FindingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int readable = 24; ///< characters of the sentence a line should have at least
    const int besides = m_chip->sizeHint().width() + m_button->sizeHint().width() + m_theme.space(14);
    const bool roomy = width() >= besides + fontMetrics().averageCharWidth() * readable;
    m_words->setDirection(roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setStretch(0,
                        roomy ? 1 : 0); // one above the other, it would take all the room that the list has
}

void FindingRow::applyTheme()
{
    const int beside = m_theme.space(4);
    const int above = m_theme.space(2);
    layout()->setContentsMargins(beside, above, beside, above);
    layout()->setSpacing(m_theme.space(3));
    m_words->setSpacing(m_theme.space(1));
}
