// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_file.h"

#include <QFile>
#include <QJsonDocument>

namespace branchbook::sample {

Result<QJsonObject> loadSampleFile(const QString& name)
{
    QFile file(QStringLiteral(":/branchbook/sample/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, file.fileName());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, error.errorString());
    return document.object();
}

QString sampleText(const QJsonObject& json, QStringView key)
{
    return json.value(key).toString();
}

QDate sampleDay(const QJsonObject& json, QStringView key)
{
    return QDate::fromString(sampleText(json, key), Qt::ISODate);
}

Result<gathering::GatheringId> gatheringOn(const store::Session& session, book::BranchId branch, QDate day,
                                           const QString& topic)
{
    gathering::GatheringQuery query;
    query.branch = branch;
    query.period = DateRange{day, day};
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    for (const gathering::GatheringRow& row : rows) {
        if (row.topic == topic)
            return row.id;
    }
    return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, topic);
}

} // namespace branchbook::sample
