#include "gui/endpointteststeprow.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace {
using About = EndpointTestStep::About;
using Found = EndpointTestStep::Found;

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(EndpointTestStepRow)
};

QString aboutWording(About about)
{
    switch (about) {
    case About::Reach:
        return StepWords::tr("Reach");
    case About::SignIn:
        return StepWords::tr("Sign-in");
    case About::Limits:
        return StepWords::tr("Limits and dates");
    case About::Difference:
        return StepWords::tr("Clock");
    case About::LastGood:
        return StepWords::tr("Last good answer");
    }
    Q_UNREACHABLE();
}

QString foundWording(Found found)
{
    switch (found) {
    case Found::Good:
        return StepWords::tr("in order");
    case Found::Unknown:
        return StepWords::tr("not known");
    case Found::Warning:
        return StepWords::tr("worth a look");
    case Found::Trouble:
        return StepWords::tr("in the way");
    }
    Q_UNREACHABLE();
}

QString headingOf(const EndpointTestStep &step)
{
    //: a line of a test: %1 is "Reach", "Sign-in" or "Clock", %2 "in order" or "in the way"
    return StepWords::tr("%1: %2").arg(aboutWording(step.about), foundWording(step.found));
}

struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(Found found)
{
    switch (found) {
    case Found::Good:
        return {u"circle-check"_s, Tone::Good};
    case Found::Unknown:
        return {u"circle-help"_s, Tone::Neutral};
    case Found::Warning:
        return {u"triangle-alert"_s, Tone::Warning};
    case Found::Trouble:
        return {u"circle-alert"_s, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QLabel *labelIn(QWidget *row, const QString &text)
{
    auto *label = new QLabel(text, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setHidden(text.isEmpty());
    return label;
}
} // namespace

EndpointTestStepRow::EndpointTestStepRow(const EndpointTestStep &step, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
    , m_icon(new QLabel(this))
    , m_heading(labelIn(this, headingOf(step)))
    , m_words(labelIn(this, step.words))
    , m_todo(labelIn(this, step.todo))
{
    m_theme.setTextRole(*m_heading, u"heading"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_words->setAccessibleName(textOf(step));
    m_words->setFocusPolicy(Qt::StrongFocus); // Tab leads from one to the next, and scrolls to it
    m_layout->setContentsMargins({});
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_heading, 0, 1);
    m_layout->addWidget(m_words, 1, 1);
    m_layout->addWidget(m_todo, 2, 1);
    connect(&m_theme, &Theme::changed, this, &EndpointTestStepRow::applyTheme);
    applyTheme();
}

QString EndpointTestStepRow::textOf(const EndpointTestStep &step)
{
    const QString text = headingOf(step) + u". "_s + step.words;
    return step.todo.isEmpty() ? text : text + u'\n' + step.todo;
}

void EndpointTestStepRow::applyTheme()
{
    const Look look = lookOf(m_step.found);
    m_icon->setPixmap(
        iconPixmap(look.icon, m_theme.colour(look.tone), m_theme.space(5), devicePixelRatioF()));
    m_layout->setHorizontalSpacing(m_theme.space(3));
    m_layout->setVerticalSpacing(m_theme.space(1));
}
