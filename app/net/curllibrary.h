#pragma once

#include <QString>

#include <curl/curl.h>

namespace deskbell {

/// libcurl, loaded when the first mail goes out and kept: with all that it needs it takes 2 MiB, which who
/// sends no mail does not pay for. Functions as https://curl.se/libcurl/c/ has them.
class CurlLibrary
{
public:
    CurlLibrary();

    /// Empty: it is there.
    const QString& whyNot() const { return m_whyNot; }

    decltype(&curl_global_init) globalInit = nullptr;
    decltype(&curl_easy_init) init = nullptr;
    decltype(&curl_easy_cleanup) cleanup = nullptr;
    decltype(&curl_easy_setopt) set = nullptr;
    decltype(&curl_easy_perform) perform = nullptr;
    decltype(&curl_slist_append) append = nullptr;
    decltype(&curl_slist_free_all) freeAll = nullptr;

private:
    QString m_whyNot;
};

} // namespace deskbell
