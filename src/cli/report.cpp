// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/replace_file.h"
#include "branchbook/report/quarter_report.h"
#include "branchbook/report/typesetter.h"
#include "cli/command.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

Result<report::QuarterOptions> quarterOptions(const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    report::QuarterOptions options;
    options.addressee = given.value(QStringLiteral("addressee"));
    if (given.has(QStringLiteral("signed"))) {
        BB_TRY(options.signedOn, context.date(QStringLiteral("signed"), today));
    }
    if (given.has(QStringLiteral("surnames")))
        options.names = report::NameStyle::SurnameOnly;
    return options;
}

Result<Answer> writeJson(const QString& path, const QJsonObject& figures)
{
    BB_CHECK(replaceFile(path, QJsonDocument(figures).toJson()));
    return Answer{QJsonObject{{QStringLiteral("file"), path}}, {tr("已写出报告的全部数字：%1").arg(path)}};
}

Result<Answer> writePages(const QString& path, const report::Document& document, Progress& progress)
{
    BB_TRY(const report::TypesetInfo info, report::writePdf(document, path, progress));
    QJsonArray standIns;
    Answer answer;
    answer.lines << tr("已写出季度报告，共 %1 页：%2").arg(info.pages).arg(path);
    for (const report::FontChoice& choice : info.substitutions) {
        standIns.append(QJsonObject{{QStringLiteral("role"), report::roleName(choice.role)},
                                    {QStringLiteral("family"), choice.family}});
        answer.lines << tr("这台电脑没有%1，用 %2 代替。").arg(report::roleName(choice.role), choice.family);
    }
    if (!info.missingCharacters.isEmpty())
        answer.lines << tr("没有字体能显示这些字：%1").arg(info.missingCharacters.join(u'、'));
    answer.json = QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("pages"), info.pages},
                              {QStringLiteral("stand_ins"), standIns},
                              {QStringLiteral("missing"), QJsonArray::fromStringList(info.missingCharacters)}};
    return answer;
}

Result<Answer> reportQuarter(Context& context)
{
    const Invocation& given = context.invocation();
    const QString out = given.value(QStringLiteral("out"));
    const auto quarter = Quarter::fromString(given.value(QStringLiteral("period")));
    if (!quarter)
        return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {given.value(QStringLiteral("period"))});
    const QString ending = QFileInfo(out).suffix().toLower();
    if (ending != u"pdf" && ending != u"json")
        return fail(ErrorKind::Usage, QStringLiteral("report.format"), {QFileInfo(out).fileName()});
    BB_TRY(const QString path, context.target(out, {}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto source,
           report::loadQuarter(opened->reader(), branch, *quarter, opened->today(), context.areas()));
    const report::QuarterFigures figures = report::collectQuarter(source);
    BB_TRY(const auto options, quarterOptions(context, opened->today()));
    if (ending == u"json")
        return writeJson(path, report::quarterJson(figures, options));
    return writePages(path, report::quarterDocument(figures, options), context.progress());
}

} // namespace

QList<Command> reportCommands()
{
    return {{QStringLiteral("report"),
             QStringLiteral("quarter"),
             {},
             {QStringLiteral("!period=2026Q3"), QStringLiteral("!out=FILE.pdf|.json"), QStringLiteral("addressee=NAME"),
              QStringLiteral("signed=D"), QStringLiteral("surnames")},
             tr("季度报告：PDF，或者含全部数字的 JSON"),
             reportQuarter}};
}

} // namespace branchbook::cli
