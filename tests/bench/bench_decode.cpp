// Prints the processor time that decoding and mapping a list of tickets costs. Build as RelWithDebInfo: times
// of a debug build say nothing.
#include "source/listingreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(int count)
{
    QJsonArray rows;
    for (int i = 1; i <= count; ++i) {
        const auto named = [i](const QString& name) { return QJsonObject{{u"id"_s, i}, {u"name"_s, name}}; };
        rows.append(QJsonObject{
            {u"id"_s, i},
            {u"project"_s, named(u"HPC cluster"_s)},
            {u"tracker"_s, named(u"Task"_s)},
            {u"status"_s, named(u"New"_s)},
            {u"priority"_s, named(u"High"_s)},
            {u"author"_s, named(u"Ann Example"_s)},
            {u"assigned_to"_s, named(u"Bob Example"_s)},
            {u"subject"_s, u"Need eight more cards for run %1"_s.arg(i)},
            {u"description"_s, QString(u"Some words about what is needed. "_s).repeated(8)},
            {u"custom_fields"_s,
             QJsonArray{QJsonObject{{u"id"_s, 1}, {u"name"_s, u"GPU"_s}, {u"value"_s, u"A100"_s}}}},
            {u"created_on"_s, u"2016-12-29T16:40:29Z"_s},
            {u"updated_on"_s, u"2016-12-30T16:40:29Z"_s}});
    }
    return QJsonDocument(QJsonObject{{u"issues"_s, rows}, {u"total_count"_s, count}})
        .toJson(QJsonDocument::Compact);
}

TicketMapping paths()
{
    TicketMapping mapping;
    mapping.values = {{u"id"_s, u"id"_s},
                      {u"number"_s, u"id"_s},
                      {u"subject"_s, u"subject"_s},
                      {u"body"_s, u"description"_s},
                      {u"requester"_s, u"author.name"_s},
                      {u"createdAt"_s, u"created_on"_s},
                      {u"updatedAt"_s, u"updated_on"_s},
                      {u"status"_s, u"status.name"_s},
                      {u"priority"_s, u"priority.name"_s},
                      {u"queue"_s, u"project.name"_s},
                      {u"assignee"_s, u"assigned_to.name"_s}};
    mapping.url = u"issues/{{id}}"_s;
    return mapping;
}

TicketMapping expressionsForAll()
{
    TicketMapping mapping = paths();
    for (QString& value : mapping.values)
        value = u"=row."_s + value;
    mapping.values[u"number"_s] = u"='#' + row.id"_s;
    mapping.fields = u"=(row.custom_fields || []).reduce((all, f) => { all[f.name] = "
                     "[].concat(f.value).join(', '); return all; }, {Tracker: row.tracker.name})"_s;
    return mapping;
}

double medianMs(int runs, const std::function<void()>& work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock(); // of the processor, so that a busy machine does not count
        work();
        times.append(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv); // the JavaScript engine asks for one
    Decoding decoding;
    decoding.rows = u"issues"_s;
    decoding.total = u"total_count"_s;
    for (const int count : {100, 10'000}) {
        const QByteArray body = answer(count);
        const int runs = count == 100 ? 50 : 3;
        Expressions expressions;
        QJsonArray rows;
        std::printf("%d tickets, %lld bytes\n", count, static_cast<long long>(body.size()));
        std::printf("  decode with digest        %8.2f ms\n", medianMs(runs, [&] {
                        rows = decode(body, "application/json", decoding, expressions)->rows;
                    }));
        for (const bool all : {false, true}) {
            const TicketMapper mapper(all ? expressionsForAll() : paths(), {},
                                      QUrl(u"https://desk.example.org"_s), u"Desk"_s);
            const auto map = [&] {
                if (const auto tickets = mapper.map(rows, expressions); !tickets)
                    std::printf("  %s\n", qUtf8Printable(tickets.error().text()));
            };
            if (all)
                std::printf("  first time, makes engine  %8.2f ms\n", medianMs(1, map));
            std::printf("  map, %s  %8.2f ms\n", all ? "12 expressions a row" : "11 paths a row      ",
                        medianMs(runs, map));
        }
    }
    return 0;
}
