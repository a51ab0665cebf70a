#pragma once

#include "net/http.h"

#include <QJsonObject>

namespace deskbell::test {

/// "GET https://desk.example.org/list?page=2"
QString nameOf(const HttpRequest& request);
/// What of `wanted`, the request of an exchange in tests/data/source/cases.schema.json, does not hold of
/// `request`; empty: it is the one. Paths without a host are those of `base`.
QStringList differences(const QJsonObject& wanted, const HttpRequest& request, const QUrl& base);
/// Whether `got` holds all that `wanted` says: keys that `wanted` does not name are not looked at, and null
/// there is absent.
bool holdsAll(const QJsonValue& got, const QJsonValue& wanted);

} // namespace deskbell::test
