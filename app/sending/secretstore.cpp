#include "sending/secretstore.h"

#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto service = u"Shortlist"_s;

/// The job's own answer, or the stand-in once patience is at an end. A job that hangs is left behind, for it
/// cannot be stopped, and its libraries still hold on to it.
template<typename Value>
QFuture<Value> run(QKeychain::Job *job, const QString &key, std::chrono::milliseconds patience,
                   const Value &otherwise, std::function<Value()> answer, QObject *owner)
{
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const auto finish = [promise](const Value &value) {
        if (promise->future().isFinished())
            return;
        promise->addResult(value);
        promise->finish();
    };
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, owner, [finish, answer] { finish(answer()); });
    QTimer::singleShot(patience, owner, [finish, otherwise] { finish(otherwise); });
    job->start();
    return promise->future();
}
} // namespace

SecretStore::SecretStore(Use use, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_use(use)
    , m_patience(patience)
{}

QFuture<SecretStore::Found> SecretStore::read(const QString &key)
{
    if (m_use == Use::MemoryOnly || m_known.contains(key))
        return QtFuture::makeReadyFuture(m_known.value(key));
    auto *job = new QKeychain::ReadPasswordJob(service);
    const auto answer = [this, job, key] {
        if (job->error() != QKeychain::NoError || m_known.contains(key))
            return m_known.value(key); // given while the keychain was being asked
        const Found found{job->binaryData(), true};
        if (!found.secret.isEmpty())
            m_known.insert(key, found);
        return found;
    };
    return run<Found>(job, key, m_patience, {}, answer, this);
}

QFuture<bool> SecretStore::write(const QString &key, const QByteArray &secret)
{
    m_known.insert(key, {secret, false});
    if (m_use == Use::MemoryOnly)
        return QtFuture::makeReadyFuture(false);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    const auto answer = [this, job, key, secret] {
        const bool isKept = job->error() == QKeychain::NoError;
        if (m_known.value(key).secret == secret)
            m_known[key].inKeychain = isKept;
        return isKept;
    };
    return run<bool>(job, key, m_patience, false, answer, this);
}

QFuture<bool> SecretStore::remove(const QString &key)
{
    m_known.insert(key, {});
    if (m_use == Use::MemoryOnly)
        return QtFuture::makeReadyFuture(true);
    auto *job = new QKeychain::DeletePasswordJob(service);
    const auto answer = [job] {
        return job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
    };
    return run<bool>(job, key, m_patience, false, answer, this);
}
