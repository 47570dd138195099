#include "criteria/noticelines.h"

#include "criteria/contactline.h"
#include "criteria/cues.h"

using namespace Qt::Literals::StringLiterals;

QString lineOf(const Contact &contact)
{
    QString line = contact.about;
    if (!contact.name.isEmpty())
        line += (line.isEmpty() ? u"Contact "_s : u", contact "_s) + contact.name;
    for (const QString &reach : {contact.phone, contact.email}) {
        if (!reach.isEmpty())
            line += (line.isEmpty() ? QString() : u" "_s) + reach;
    }
    return line;
}

Contact contactOf(const QString &line, const Category &known)
{
    for (const Contact &contact : known.contacts) {
        if (lineOf(contact) == line)
            return contact;
    }
    return contactIn(line).value_or(Contact{line, {}, {}, {}});
}

ApplyStep stepOf(const QString &line, const Category &known)
{
    for (const ApplyStep &step : known.howToApply) {
        if (step.text == line)
            return step;
    }
    const QString step = stepIn(line);
    return {step.isEmpty() ? u"start"_s : step, line};
}
