#include "net/curllibrary.h"

#include <QLibrary>

namespace deskbell {

using namespace Qt::StringLiterals;

CurlLibrary::CurlLibrary()
{
    QLibrary library(u"curl"_s, 4); // the number that its binary interface has had since 2006
    const auto find = [&](auto& function, const char* name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
        if (!function && m_whyNot.isEmpty())
            m_whyNot = library.errorString();
    };
    find(globalInit, "curl_global_init");
    find(init, "curl_easy_init");
    find(cleanup, "curl_easy_cleanup");
    find(set, "curl_easy_setopt");
    find(perform, "curl_easy_perform");
    find(append, "curl_slist_append");
    find(freeAll, "curl_slist_free_all");
    if (!m_whyNot.isEmpty())
        return;
    [[maybe_unused]] static const CURLcode begun = globalInit(CURL_GLOBAL_DEFAULT); // before any thread
}

} // namespace deskbell
