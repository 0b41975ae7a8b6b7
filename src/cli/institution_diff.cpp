// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// institution diff: two versions of an institution beside each other.
#include "branchbook/institutions/redline.h"
#include "cli/institution_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

QString redlineChangeName(institutions::Change change)
{
    switch (change) {
    case institutions::Change::Removed: return QStringLiteral("removed");
    case institutions::Change::Added: return QStringLiteral("added");
    case institutions::Change::Same: break;
    }
    return QStringLiteral("same");
}

/// [-删去的-] and {+增加的+} within the paragraph.
QString redlineLine(const institutions::RedlineParagraph& paragraph)
{
    QString line;
    for (const auto& run : paragraph.runs) {
        if (run.change == institutions::Change::Same)
            line += run.text;
        else if (run.change == institutions::Change::Removed)
            line += QStringLiteral("[-") + run.text + QStringLiteral("-]");
        else
            line += QStringLiteral("{+") + run.text + QStringLiteral("+}");
    }
    return line;
}

Result<const institutions::Version*> versionNumberedAs(const institutions::Institution& institution,
                                                       const Invocation& given, const char* option,
                                                       const institutions::Version* otherwise)
{
    BB_TRY(const auto number, versionNumberOption(given, option));
    const auto* version = number ? institution.versionNumbered(*number) : otherwise;
    if (version == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.version_missing"),
                    {institution.title, QString::number(number.value_or(1))});
    return version;
}

using VersionPair = std::pair<const institutions::Version*, const institutions::Version*>;

/// The last two that have a text; where there are not two, the last two.
VersionPair versionsToCompare(const institutions::Institution& institution)
{
    VersionPair last;
    VersionPair written;
    for (const institutions::Version& version : institution.versions) {
        last = {last.second, &version};
        if (!version.body.isEmpty())
            written = {written.second, &version};
    }
    return written.first == nullptr ? last : written;
}

} // namespace

Result<Answer> institutionDiff(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto institution, institutionNamed(desk, given.words.value(0)));
    const auto [before, last] = versionsToCompare(institution);
    BB_TRY(const auto* from, versionNumberedAs(institution, given, "from", before));
    BB_TRY(const auto* to, versionNumberedAs(institution, given, "to", last));
    for (const auto* each : {from, to}) {
        if (each->body.isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("institution.diff_empty"),
                        {institution.title, QString::number(each->number)});
    }
    const auto redline = institutions::redlineOf(from->body, to->body);
    Answer answer;
    answer.lines << tr("第%1版 → 第%2版：增加 %3 字，删去 %4 字")
                        .arg(from->number)
                        .arg(to->number)
                        .arg(redline.added)
                        .arg(redline.removed);
    QJsonArray paragraphs;
    for (const auto& paragraph : redline.paragraphs) {
        QJsonArray runs;
        for (const auto& run : paragraph.runs)
            runs.append(QJsonObject{{QStringLiteral("change"), redlineChangeName(run.change)},
                                    {QStringLiteral("text"), run.text}});
        paragraphs.append(runs);
        answer.lines << redlineLine(paragraph);
    }
    answer.json = QJsonObject{{QStringLiteral("title"), institution.title}, {QStringLiteral("from"), from->number},
                              {QStringLiteral("to"), to->number},           {QStringLiteral("added"), redline.added},
                              {QStringLiteral("removed"), redline.removed}, {QStringLiteral("paragraphs"), paragraphs}};
    return answer;
}

} // namespace branchbook::cli
