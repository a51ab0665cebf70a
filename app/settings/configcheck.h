#pragma once

#include "base/jsontext.h"
#include "settings/config.h"

namespace deskbell {

/// What a schema cannot say: names that must be unique or known, addresses, orders, regular expressions.
/// `config` was read from `text`, which has passed the schema.
QList<Error> checkConfig(const Config& config, const JsonText& text);

} // namespace deskbell
