#include "session/autosaver.h"

Autosaver::Autosaver(AutosaveTiming timing, QObject *parent)
    : QObject(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(timing.idle);
    m_atMost.setSingleShot(true);
    m_atMost.setInterval(timing.atMost);
    connect(&m_idle, &QTimer::timeout, this, &Autosaver::fire);
    connect(&m_atMost, &QTimer::timeout, this, &Autosaver::fire);
}

void Autosaver::touch()
{
    m_idle.start();
    if (!m_atMost.isActive())
        m_atMost.start();
}

void Autosaver::settle()
{
    m_idle.stop();
    m_atMost.stop();
}

void Autosaver::fire()
{
    settle();
    emit due();
}
