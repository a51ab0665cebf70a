#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace deskbell {

struct ProxyOptions
{
    enum class Kind
    {
        System, ///< http_proxy, https_proxy, no_proxy or the desktop's setting; never for this machine itself
        None,
        Http,
        Socks5
    };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user;
    QString password;
};

/// How one account reaches its server. Holds secrets: not to be logged.
struct NetworkOptions
{
    ProxyOptions proxy = {};
    QByteArray caPem = {}; ///< own authorities, PEM: these alone are trusted, as with curl's --cacert
    QString pin = {};      ///< as certificatePin() gives it; empty: the system's trust decides
    QLocale locale = {};   ///< for Accept-Language
};

} // namespace deskbell
