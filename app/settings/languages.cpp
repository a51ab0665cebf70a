#include "settings/languages.h"

namespace deskbell {

using namespace Qt::StringLiterals;

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"es"_s, u"Espa\u00f1ol"_s},
            {u"fr"_s, u"Fran\u00e7ais"_s},
            {u"ja"_s, u"\u65e5\u672c\u8a9e"_s},
            {u"zh_CN"_s, u"\u7b80\u4f53\u4e2d\u6587"_s},
            {u"zh_TW"_s, u"\u7e41\u9ad4\u4e2d\u6587"_s}};
}

} // namespace deskbell
