#include "gui/formsonscreen.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString described(const QWidget *widget)
{
    return u"%1 '%2'"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// Everything on the screen that the keyboard must reach.
QList<QWidget *> focusable(QWidget *root)
{
    QList<QWidget *> found;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        const bool isProxied = widget->focusProxy() != nullptr;
        if (takesTab && !isProxied && widget->isVisible() && widget->isEnabled() && widget->window() == root)
            found.append(widget);
    }
    return found;
}

/// In an exclusive group Tab stops at one button and the arrow keys do the rest.
bool standsInForGroup(const QWidget *widget, const QSet<QWidget *> &visited)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !(button->autoExclusive() || button->group()))
        return false;
    return std::any_of(visited.begin(), visited.end(), [&](const QWidget *other) {
        const auto *otherButton = qobject_cast<const QAbstractButton *>(other);
        return otherButton && (otherButton->group() ? otherButton->group() == button->group()
                                                    : other->parentWidget() == widget->parentWidget());
    });
}

bool hasLabel(const QWidget *widget)
{
    const auto labels = widget->window()->findChildren<QLabel *>();
    return !widget->accessibleName().isEmpty() ||
           std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->buddy() == widget; });
}

/// The words of a button whose text is the platform's: GNOME's have keys.
QString textOf(const QAbstractButton *button)
{
    auto *box = qobject_cast<QDialogButtonBox *>(button->parentWidget());
    switch (box ? box->standardButton(const_cast<QAbstractButton *>(button)) : QDialogButtonBox::NoButton) {
    case QDialogButtonBox::Ok:
        return u"&OK"_s;
    case QDialogButtonBox::Save:
        return u"&Save"_s;
    case QDialogButtonBox::Cancel:
        return u"&Cancel"_s;
    case QDialogButtonBox::Close:
        return u"&Close"_s;
    default:
        return button->text();
    }
}

/// All that can stand behind an Alt key at the same time.
QStringList textsWithKeys(const QWidget *root)
{
    QStringList texts;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != root)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += textOf(button);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy())
            texts += label->text();
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts += tabs->tabText(i);
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const auto menus = bar->actions();
            for (const QAction *menu : menus)
                texts += menu->text();
        }
    }
    return texts;
}
} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void namesEverythingAndTabReachesIt_data() { listForms(); }

    void namesEverythingAndTabReachesIt()
    {
        QFETCH(QString, form);
        FormsOnScreen forms;
        QWidget *root = forms.show(form);
        QVERIFY(root);
        QVERIFY(QTest::qWaitForWindowActive(root));

        const QList<QWidget *> wanted = focusable(root);
        QVERIFY(!wanted.isEmpty());
        for (const QWidget *widget : wanted)
            checkName(widget);
        checkTabReaches(root, wanted);
    }

    void givesEachKeyToOneThing_data() { listForms(); }

    void givesEachKeyToOneThing()
    {
        QFETCH(QString, form);
        FormsOnScreen forms;
        QWidget *root = forms.show(form);
        QVERIFY(root);
        QHash<QKeySequence, QString> taken;
        const QStringList texts = textsWithKeys(root);
        for (const QString &text : texts) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(u"%1 and %2"_s.arg(taken.value(key), text)));
            taken.insert(key, text);
        }
    }

private:
    static void listForms()
    {
        QTest::addColumn<QString>("form");
        const QStringList forms = FormsOnScreen::names();
        for (const QString &form : forms)
            QTest::newRow(qPrintable(form)) << form;
    }

    static void checkName(const QWidget *widget)
    {
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface, qPrintable(described(widget)));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"no name: "_s + described(widget)));
        if (qobject_cast<const QComboBox *>(widget)) // its value passes for a name
            QVERIFY2(hasLabel(widget), qPrintable(u"no label: "_s + described(widget)));
    }

    static void checkTabReaches(QWidget *root, const QList<QWidget *> &wanted)
    {
        wanted.constFirst()->setFocus();
        QSet<QWidget *> visited;
        // Once around at the least, whatever comes into view meanwhile: a trap shows as something never
        // reached.
        const qsizetype steps = root->findChildren<QWidget *>().size();
        for (qsizetype i = 0; i < steps; ++i) {
            if (QWidget *focus = root->focusWidget())
                visited.insert(focus);
            QTest::keyClick(root->focusWidget() ? root->focusWidget() : root, Qt::Key_Tab);
        }
        for (QWidget *widget : wanted) {
            if (widget->isVisible() && !visited.contains(widget) && !standsInForGroup(widget, visited))
                QFAIL(qPrintable(u"Tab does not reach "_s + described(widget)));
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
