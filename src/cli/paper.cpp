// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paper.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/report/ballot_print.h"
#include "branchbook/report/typesetter.h"
#include "branchbook/report/word_writer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

Result<Answer> writePages(const QString& path, const QString& title, const report::Document& document,
                          Progress& progress)
{
    BB_TRY(const report::TypesetInfo info, report::writePdf(document, path, progress));
    QJsonArray standIns;
    Answer answer;
    answer.lines << tr("已写出%1，共 %2 页：%3").arg(title).arg(info.pages).arg(path);
    for (const report::FontChoice& choice : info.substitutions) {
        standIns.append(QJsonObject{{QStringLiteral("role"), report::roleName(choice.role)},
                                    {QStringLiteral("family"), choice.family}});
        answer.lines << tr("这台电脑没有%1，用 %2 代替。").arg(report::roleName(choice.role), choice.family);
    }
    if (!info.missingCharacters.isEmpty())
        answer.lines << tr("没有字体能显示这些字：%1").arg(shownList(info.missingCharacters));
    answer.json = QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("pages"), info.pages},
                              {QStringLiteral("stand_ins"), standIns},
                              {QStringLiteral("missing"), QJsonArray::fromStringList(info.missingCharacters)}};
    return answer;
}

Result<report::BallotSheet> ballotSheetOption(const Invocation& given, const organization::Ballot& ballot)
{
    if (!given.has(QStringLiteral("sheet")))
        return report::usualBallotSheet(ballot);
    const QString name = given.value(QStringLiteral("sheet"));
    if (const auto sheet = report::ballotSheetByName(name))
        return *sheet;
    QStringList known;
    for (const report::BallotSheet sheet : report::ballotSheets())
        known.append(report::ballotSheetName(sheet));
    return fail(ErrorKind::Invalid, QStringLiteral("ballot.sheet_unknown"), {name, known.join(tr("、"))});
}

} // namespace

Result<Answer> writePaper(const QString& path, const QString& title, const report::Document& document,
                          Progress& progress)
{
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return writePages(path, title, document, progress);
    BB_CHECK(report::writeWord(document, path, progress));
    return Answer{QJsonObject{{QStringLiteral("file"), path}},
                  {tr("已写出%1（Word 文件）：%2").arg(title, path),
                   tr("文件里写的是公文字体的名字；没有这些字体的电脑会用别的字体代替。")}};
}

Answer printedAnswer(const QString& path, const report::TypesetInfo& info, const QString& what)
{
    Answer answer{QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("pages"), info.pages},
                              {QStringLiteral("missing"), QJsonArray::fromStringList(info.missingCharacters)}},
                  {tr("已写出%1，共 %2 页：%3").arg(what).arg(info.pages).arg(path)}};
    if (!info.missingCharacters.isEmpty())
        answer.warnings << tr("没有字体能显示这些字：%1").arg(shownList(info.missingCharacters));
    return answer;
}

Result<Answer> printBallots(Context& context, const organization::Ballot& ballot, const QString& what)
{
    BB_TRY(const auto sheet, ballotSheetOption(context.invocation(), ballot));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")), {QStringLiteral("pdf")}));
    BB_TRY(const auto info, report::writeBallots(ballot, sheet, path, context.progress()));
    Answer answer = printedAnswer(path, info, (what.isEmpty() ? tr("%1 张选票") : what).arg(ballot.papers));
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("papers"), ballot.papers);
    json.insert(QStringLiteral("sheet"), report::ballotSheetName(sheet));
    answer.json = json;
    return answer;
}

} // namespace branchbook::cli
