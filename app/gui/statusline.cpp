#include "gui/statusline.h"

#include "gui/theme.h"
#include "model/tally.h"
#include "session/entrysession.h"
#include "session/wording.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto toldFor = 10s;
}

StatusLine::StatusLine(const Services &services, QStatusBar &bar)
    : QObject(&bar)
    , m_services(services)
    , m_bar(bar)
    , m_saveLabel(new QLabel(&bar))
    , m_wordsLabel(new QLabel(&bar))
    , m_toldLabel(new QLabel(&bar))
    , m_closingLabel(new QLabel(&bar))
    , m_zoomLabel(new QLabel(&bar))
{
    m_saveLabel->setObjectName(u"saveLabel"_s);
    m_toldLabel->setObjectName(u"toldLabel"_s);
    m_toldLabel->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_wordsLabel, m_closingLabel, m_zoomLabel})
        label->setProperty("textRole", u"muted"_s);
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_saveLabel);
    bar.addWidget(m_wordsLabel);
    bar.addWidget(m_toldLabel, 1);
    bar.addPermanentWidget(m_closingLabel);
    bar.addPermanentWidget(m_zoomLabel);
    m_toldLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long path widens no window
    for (QLabel *label : {m_wordsLabel, m_closingLabel})
        label->setMinimumWidth(1);
    bar.installEventFilter(this);
    m_telling.setSingleShot(true);
    m_telling.setInterval(toldFor);
    connect(&m_telling, &QTimer::timeout, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::showSaveState(const SaveState &state)
{
    m_state = state;
    showSaving();
}

void StatusLine::showUnsaved(const QString &sentence)
{
    m_unsaved = sentence;
    showSaving();
}

void StatusLine::showSaving()
{
    const bool isSaved = m_state.kind == SaveState::Kind::Saved;
    const bool isAllSaved = isSaved && m_unsaved.isEmpty();
    m_saveLabel->setText(isSaved && !isAllSaved ? m_unsaved : wordingOf(m_state, m_services.clock()));
    m_services.theme.setTextRole(*m_saveLabel, isAllSaved                                ? u"good"_s
                                               : m_state.kind == SaveState::Kind::Failed ? u"bad"_s
                                                                                         : u"muted"_s);
    refresh();
}

void StatusLine::showEntry(const EntrySession &session)
{
    const Measure &entry = session.tally().entry;
    m_wordsLabel->setText(
        entry.limit && entry.limit->most > 0
            //: %1 is a number, %2 "2,000 words"
            ? tr("Entry %1 of %2").arg(QLocale().toString(entry.size), wordingOf(*entry.limit))
            //: %1 is "1,204 words"
            : tr("Entry %1").arg(wordsWording(entry.words)));
    const QDateTime closes = session.category().closes;
    m_daysLeft = closes.isValid() ? daysLeftWording(closes, m_services.clock()) : QString();
    //: %1 is a date and time, %2 "in 12 days"
    m_closes = closes.isValid() ? tr("Closes %1, %2").arg(closingWording(closes), m_daysLeft) : QString();
    m_closingLabel->setToolTip(m_closes);
    m_closingLabel->setAccessibleName(m_closes);
    refresh();
}

void StatusLine::showText(const QString &text)
{
    m_wordsLabel->setText(text);
    m_closes.clear();
    refresh();
}

void StatusLine::tell(const QString &sentence)
{
    m_toldLabel->setText(sentence);
    m_toldLabel->setToolTip(sentence);
    m_telling.start();
    refresh();
}

void StatusLine::applyTheme()
{
    m_zoomLabel->setText(tr("%1%").arg(m_services.theme.zoom()));
    m_bar.setContentsMargins(m_services.theme.space(2), 0, m_services.theme.space(2), 0);
    refresh();
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        refresh();
    return QObject::eventFilter(watched, event);
}

void StatusLine::refresh()
{
    const bool telling = m_telling.isActive();
    m_toldLabel->setVisible(telling);
    const int between = m_services.theme.space(4);
    int room =
        m_bar.width() - m_saveLabel->sizeHint().width() - m_zoomLabel->sizeHint().width() - 2 * between;
    m_closingLabel->setText(m_closes);
    if (m_closingLabel->sizeHint().width() > room)
        m_closingLabel->setText(m_daysLeft);
    m_closingLabel->setVisible(!m_closes.isEmpty());
    room -= m_closes.isEmpty() ? 0 : m_closingLabel->sizeHint().width() + between;
    const int wanted = m_wordsLabel->sizeHint().width();
    m_wordsLabel->setVisible(!telling && !m_wordsLabel->text().isEmpty() && wanted <= room);
}
