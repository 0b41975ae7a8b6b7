// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// report statistics: the members of a branch in the groups of the national bulletin, with the checks.
#include "branchbook/base/replace_file.h"
#include "branchbook/report/table_book.h"
#include "branchbook/report/year_statistics.h"
#include "cli/paper.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

Result<int> statisticsYear(const QString& text)
{
    bool sound = false;
    const int year = text.toInt(&sound);
    if (!sound || text.size() != 4 || year < 1921)
        return fail(ErrorKind::Usage, QStringLiteral("value.year"), {text}, QStringLiteral("period"));
    return year;
}

Result<Answer> writeStatistics(const QString& path, const report::YearStatistics& statistics, report::NameStyle names,
                               Progress& progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QJsonObject file{{QStringLiteral("file"), path}};
    if (ending == u"json") {
        BB_CHECK(replaceFile(path, QJsonDocument(report::statisticsJson(statistics, names)).toJson()));
        return Answer{file, {tr("已写出党员统计的全部数字：%1").arg(path)}};
    }
    const report::Document document = report::statisticsDocument(statistics, names);
    if (ending == u"xlsx") {
        BB_CHECK(report::writeTableBook(document, path));
        return Answer{file, {tr("已写出党员统计的各张表：%1").arg(path)}};
    }
    return writePaper(path, tr("党员统计"), document, progress);
}

/// Without --out: the figures as they are.
Answer toldStatistics(const report::YearStatistics& statistics, report::NameStyle names)
{
    Answer answer{report::statisticsJson(statistics, names), {}};
    for (const book::FigurePeople& figure : statistics.people())
        answer.lines << tr("%1\t%2 人").arg(figure.title, QString::number(figure.number()));
    return answer;
}

Result<Answer> reportStatistics(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const int year, statisticsYear(given.value(QStringLiteral("period"))));
    const QString out = given.value(QStringLiteral("out"));
    const QStringList endings{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx"),
                              QStringLiteral("json")};
    if (!out.isEmpty() && !endings.contains(QFileInfo(out).suffix().toLower()))
        return fail(ErrorKind::Usage, QStringLiteral("report.format"), {QFileInfo(out).fileName()});
    QString path;
    if (!out.isEmpty()) {
        BB_TRY(path, context.target(out, {}));
    }
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto source, report::loadStatistics(opened->reader(), branch, year, opened->today()));
    const report::YearStatistics statistics = report::collectStatistics(source);
    const auto names = given.has(QStringLiteral("surnames")) ? report::NameStyle::SurnameOnly : report::NameStyle::Full;
    Answer answer = toldStatistics(statistics, names);
    if (!path.isEmpty()) {
        BB_TRY(answer, writeStatistics(path, statistics, names, context.progress()));
    }
    if (!statistics.isYearOver())
        answer.warnings
            << tr("%1 年还没有结束，统计的是到 %2 为止的人数。").arg(year).arg(statistics.cutOff.toString(Qt::ISODate));
    const QJsonArray checks = report::statisticsJson(statistics, names).value(QStringLiteral("checks")).toArray();
    for (const QJsonValue& check : checks) {
        if (check.toObject().value(QStringLiteral("result")).toString() != u"right")
            answer.warnings << tr("%1：%2").arg(check.toObject().value(QStringLiteral("title")).toString(),
                                                check.toObject().value(QStringLiteral("words")).toString());
    }
    return answer;
}

} // namespace

QList<Command> reportStatisticsCommands()
{
    return {{QStringLiteral("report"),
             QStringLiteral("statistics"),
             {},
             optionTexts({"!period=2026", "out=FILE.pdf|.docx|.xlsx|.json", "surnames"}),
             tr("年报统计：12 月 31 日的党员按通报的口径分类，发展党员情况，并相互校验"),
             reportStatistics}};
}

} // namespace branchbook::cli
