#include "gui/statusline.h"

#include "gui/theme.h"
#include "model/tally.h"
#include "session/entrysession.h"
#include "session/wording.h"

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
    m_closingLabel->setText(
        closes.isValid()
            //: %1 is a date and time, %2 "in 12 days"
            ? tr("Closes %1, %2").arg(closingWording(closes), daysLeftWording(closes, m_services.clock()))
            : QString());
    refresh();
}

void StatusLine::showText(const QString &text)
{
    m_wordsLabel->setText(text);
    m_closingLabel->clear();
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
}

void StatusLine::refresh()
{
    const bool telling = m_telling.isActive();
    m_toldLabel->setVisible(telling);
    m_wordsLabel->setVisible(!telling && !m_wordsLabel->text().isEmpty());
    m_closingLabel->setVisible(!m_closingLabel->text().isEmpty());
}
