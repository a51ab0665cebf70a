// In: a message. Out: its body as it may be cut and written in a messenger's markup.
#include "channel/message.h"

#include "channel/escape.h"

namespace deskbell {

StyledText styledBody(const Message& message)
{
    const QString clean = cleanText(message.body);
    return {clean, clean == message.body ? message.bodyMarks : QList<TextMark>()};
}

} // namespace deskbell
