#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

/// Makes the system refuse to write any file beyond so many bytes, as long as it lives. SQLite reports that
/// as it reports a failing disk.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(qint64 most)
    {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(most);
        m_set = setrlimit(RLIMIT_FSIZE, &limit) == 0;
#else
        Q_UNUSED(most)
#endif
    }
    ~FileSizeLimit()
    {
        lift();
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

    [[nodiscard]] bool isSet() const
    {
        return m_set;
    }
    void lift()
    {
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }

private:
#ifdef Q_OS_UNIX
    rlimit m_before = {};
#endif
    bool m_set = false;
};
