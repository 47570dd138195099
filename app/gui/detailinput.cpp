#include "gui/detailinput.h"

#include "gui/writtendate.h"

#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
class LineInput : public DetailInput
{
public:
    LineInput(DetailKind kind, QWidget *parent)
        : LineInput(new QLineEdit(parent), kind, parent)
    {}

    [[nodiscard]] QString text() const override
    {
        return m_edit->text().replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ');
    }

protected:
    void replaceText(const QString &text) override
    {
        const int cursor = m_edit->cursorPosition();
        const bool atEnd = cursor == m_edit->text().size();
        m_edit->setText(text); // and the cursor is at the end
        if (!atEnd)
            m_edit->setCursorPosition(cursor);
    }

private:
    LineInput(QLineEdit *edit, DetailKind kind, QWidget *parent)
        : DetailInput(edit, parent)
        , m_edit(edit)
    {
        // Nothing that is pasted is cut off: a count says what is too long.
        m_edit->setMaxLength(std::numeric_limits<int>::max());
        if (kind == DetailKind::Email)
            m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
        if (kind == DetailKind::Phone)
            m_edit->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        connect(m_edit, &QLineEdit::textEdited, this, [this] { emit edited(text()); });
    }

    QLineEdit *m_edit;
};

/// A line, because a date field has no way to be empty.
class DateInput final : public LineInput
{
public:
    explicit DateInput(QWidget *parent)
        : LineInput(DetailKind::Date, parent)
    {
        connect(this, &DetailInput::left, this, [this] { replaceText(text()); });
    }

    [[nodiscard]] QString text() const override { return storedDate(LineInput::text(), field().locale()); }

protected:
    void replaceText(const QString &text) override
    {
        LineInput::replaceText(shownDate(text, field().locale()));
    }
};

class TextInput final : public DetailInput
{
public:
    explicit TextInput(QWidget *parent)
        : TextInput(new QPlainTextEdit(parent), parent)
    {}

    [[nodiscard]] QString text() const override { return m_edit->toPlainText(); }

protected:
    void replaceText(const QString &text) override
    {
        const QSignalBlocker quiet(m_edit);
        const auto position = m_edit->textCursor().position();
        m_edit->setPlainText(text);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(text.size())));
        m_edit->setTextCursor(cursor);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            resizeToFont();
        return DetailInput::eventFilter(watched, event);
    }

private:
    TextInput(QPlainTextEdit *edit, QWidget *parent)
        : DetailInput(edit, parent)
        , m_edit(edit)
    {
        m_edit->setTabChangesFocus(true);
        resizeToFont();
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { emit edited(text()); });
    }

    void resizeToFont()
    {
        constexpr int lines = 5;
        m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * (lines + 1));
    }

    QPlainTextEdit *m_edit;
};

class ChoiceInput final : public DetailInput
{
public:
    ChoiceInput(const Detail &detail, QWidget *parent)
        : ChoiceInput(new QComboBox(parent), detail, parent)
    {}

    [[nodiscard]] QString text() const override { return m_box->currentData().toString(); }

protected:
    void replaceText(const QString &text) override
    {
        if (m_box->findData(text) < 0)
            m_box->addItem(text, text); // an earlier edition's choice is not lost by being looked at
        m_box->setCurrentIndex(m_box->findData(text));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Scrolling the page past a choice must not change it.
        if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
            event->ignore();
            return true;
        }
        return DetailInput::eventFilter(watched, event);
    }

private:
    ChoiceInput(QComboBox *box, const Detail &detail, QWidget *parent)
        : DetailInput(box, parent)
        , m_box(box)
    {
        m_box->addItem(DetailInput::tr("Not chosen yet"), QString());
        if (detail.kind == DetailKind::YesNo) {
            m_box->addItem(DetailInput::tr("Yes"), u"yes"_s);
            m_box->addItem(DetailInput::tr("No"), u"no"_s);
        }
        for (const QString &choice : detail.choices)
            m_box->addItem(choice, choice);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(m_box, &QComboBox::activated, this, [this] { emit edited(text()); });
    }

    QComboBox *m_box;
};
} // namespace

DetailInput *DetailInput::make(const Detail &detail, QWidget *parent)
{
    switch (detail.kind) {
    case DetailKind::Line:
    case DetailKind::Email:
    case DetailKind::Phone:
        return new LineInput(detail.kind, parent);
    case DetailKind::Date:
        return new DateInput(parent);
    case DetailKind::Text:
        return new TextInput(parent);
    case DetailKind::Choice:
    case DetailKind::YesNo:
        return new ChoiceInput(detail, parent);
    }
    Q_UNREACHABLE();
}

DetailInput::DetailInput(QWidget *field, QWidget *parent)
    : QObject(parent)
    , m_field(field)
{
    m_field->installEventFilter(this);
}

void DetailInput::showText(const QString &text)
{
    if (text != this->text())
        replaceText(text);
}

bool DetailInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn)
        emit entered();
    if (watched == m_field && event->type() == QEvent::FocusOut)
        emit left();
    return QObject::eventFilter(watched, event);
}
