#include "ctl/command.h"

#include <QJsonDocument>

#include <cstdio>

namespace deskbell {

namespace {

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream); // a pipe's reader wants each line when it happens
}

} // namespace

void Command::fail(Exit code, const QList<Error>& errors)
{
    for (const Error& error : errors)
        console::err(error.text());
    end(code);
}

void console::out(const QString& line) { write(stdout, line.toUtf8()); }

void console::out(const QJsonObject& record)
{
    write(stdout, QJsonDocument(record).toJson(QJsonDocument::Compact));
}

void console::err(const QString& line) { write(stderr, line.toUtf8()); }

} // namespace deskbell
