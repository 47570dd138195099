#include "sending/tlstrouble.h"

#include "sending/answerwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(HttpExchange)
};

bool isOfTime(const QSslError &error)
{
    return error.error() == QSslError::CertificateNotYetValid ||
           error.error() == QSslError::CertificateExpired;
}

QString moment(const QDateTime &time)
{
    return QLocale().toString(time.toUTC(), QLocale::ShortFormat);
}

QString timesWords(const QSslCertificate &certificate, const QDateTime &now)
{
    return TlsWords::tr("It is valid from %1 to %2; this computer’s clock shows %3. All times are in UTC.")
        .arg(moment(certificate.effectiveDate()), moment(certificate.expiryDate()), moment(now));
}
} // namespace

QString tlsTroubleWords(const QList<QSslError> &errors, const QDateTime &now)
{
    QStringList reasons;
    QString issuer;
    QString times;
    for (const QSslError &error : errors) {
        if (!reasons.contains(error.errorString()))
            reasons += error.errorString();
        if (issuer.isEmpty())
            issuer = error.certificate().issuerDisplayName();
        if (times.isEmpty() && isOfTime(error))
            times = u' ' + timesWords(error.certificate(), now);
    }
    const QString words = reasons.join("; "_L1);
    const QString refused =
        issuer.isEmpty()
            ? TlsWords::tr("The server's certificate was refused: %1.").arg(words)
            : TlsWords::tr("The server's certificate, issued by %1, was refused: %2.").arg(issuer, words);
    return plainWords(refused + times);
}

bool isOutOfTime(const QList<QSslError> &errors)
{
    return !errors.isEmpty() && std::all_of(errors.cbegin(), errors.cend(), isOfTime);
}
