#include "storage/seenticketrow.h"

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array arrivals{
    std::pair{Arrival::Baseline, "baseline"_L1},
    std::pair{Arrival::New, "new"_L1},
    std::pair{Arrival::MovedHere, "moved"_L1},
    std::pair{Arrival::Silent, "silent"_L1},
};

}

QString arrivalId(Arrival arrival)
{
    for (const auto& [value, id] : arrivals) {
        if (value == arrival)
            return id;
    }
    return {};
}

Arrival arrivalFromId(const QString& id)
{
    for (const auto& [value, name] : arrivals) {
        if (name == id)
            return value;
    }
    return Arrival::Silent; // the column's CHECK lets no other in
}

} // namespace deskbell
