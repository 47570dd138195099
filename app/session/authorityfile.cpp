#include "session/authorityfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSslCertificateExtension>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct AuthorityFile
{
    Q_DECLARE_TR_FUNCTIONS(AuthorityFile)
};

constexpr qint64 mostBytes = 4 * 1024 * 1024; // all authorities of a system are 250 kB

tl::unexpected<Error> refused(const QString &path, const QString &sentence)
{
    return tl::unexpected(Error{Error::Kind::BadInput, sentence, path});
}

QString nameOf(const QSslCertificate &certificate)
{
    const QString name = certificate.subjectDisplayName();
    return name.isEmpty() ? QString::fromLatin1(certificate.serialNumber()) : name;
}

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::LongFormat);
}

/// A certificate of the first days says nothing either way.
bool isServersOwn(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
        return extension.name() == "basicConstraints"_L1 && !extension.value().toMap()[u"ca"_s].toBool();
    });
}

/// Why it cannot be trusted, as a sentence; empty where it can.
QString problemOf(const QSslCertificate &certificate, const QString &file, const QDateTime &now)
{
    if (certificate.expiryDate() < now)
        return AuthorityFile::tr("%1 holds the certificate ‘%2’, which ran out on %3. Ask your IT desk for "
                                 "the one that took its place.")
            .arg(file, nameOf(certificate), dayOf(certificate.expiryDate()));
    if (certificate.effectiveDate() > now)
        return AuthorityFile::tr("%1 holds the certificate ‘%2’, which is valid only from %3. Look at the "
                                 "date of this computer, or ask your IT desk.")
            .arg(file, nameOf(certificate), dayOf(certificate.effectiveDate()));
    if (isServersOwn(certificate))
        return AuthorityFile::tr("%1 holds the certificate ‘%2’, which is a server’s own and not an "
                                 "authority’s. Ask your IT desk for the certificate of the authority.")
            .arg(file, nameOf(certificate));
    return {};
}
} // namespace

Result<QList<QSslCertificate>> authoritiesIn(const QString &path, const QDateTime &now)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            path, AuthorityFile::tr("%1 could not be read: %2. Choose the file anew, or go on without it.")
                      .arg(shown, file.errorString()));
    const QByteArray bytes = file.read(mostBytes);
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    certificates.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (certificates.isEmpty())
        return refused(path,
                       AuthorityFile::tr("%1 holds no certificate. A file of authorities is a PEM or DER "
                                         "file, which your IT desk can give you.")
                           .arg(shown));
    for (const QSslCertificate &certificate : std::as_const(certificates)) {
        if (const QString problem = problemOf(certificate, shown, now); !problem.isEmpty())
            return refused(path, problem);
    }
    return certificates;
}
