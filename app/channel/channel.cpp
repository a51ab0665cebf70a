#include "channel/channel.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr std::array outcomes{
    std::pair{Outcome::Ok, "OK"_L1},
    std::pair{Outcome::Partial, "PARTIAL"_L1},
    std::pair{Outcome::Retry, "RETRY"_L1},
    std::pair{Outcome::Rate, "RATE"_L1},
    std::pair{Outcome::Quota, "QUOTA"_L1},
    std::pair{Outcome::Token, "TOKEN"_L1},
    std::pair{Outcome::Auth, "AUTH"_L1},
    std::pair{Outcome::Gone, "GONE"_L1},
    std::pair{Outcome::Target, "TARGET"_L1},
    std::pair{Outcome::Window, "WINDOW"_L1},
    std::pair{Outcome::Template, "TEMPLATE"_L1},
    std::pair{Outcome::Payload, "PAYLOAD"_L1},
    std::pair{Outcome::Content, "CONTENT"_L1},
    std::pair{Outcome::Unknown, "UNKNOWN"_L1},
};

} // namespace

QString outcomeId(Outcome outcome)
{
    for (const auto& [value, id] : outcomes) {
        if (value == outcome)
            return id;
    }
    return {};
}

std::optional<Outcome> outcomeFromId(const QString& id)
{
    for (const auto& [value, name] : outcomes) {
        if (name == id)
            return value;
    }
    return std::nullopt;
}

} // namespace deskbell
